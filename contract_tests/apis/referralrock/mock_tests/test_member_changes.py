"""The Referral Rock mock's members: found by queries, changed and removed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.caller import UNKNOWN, ReferralRock

MEMBERS = "/api/members"
UPDATE, REMOVE = "/api/members/update", "/api/members/remove"
SUCCESS = {"Status": "Success", "Message": None}


def update(rock: ReferralRock, query: Any, **fields: Any) -> Any:
    (result,) = rock.post(UPDATE, [{"query": query, "member": fields}])
    assert result["query"] == query
    return result


def by_id(member: Any) -> dict[str, Any]:
    return {"primaryInfo": {"memberId": member["id"]}}


def test_only_what_is_sent_changes(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada", city="Rome", externalIdentifier="crm-1")
    result = update(rock, by_id(ada), lastName="Lace", phone="1", country=None)
    assert result["resultInfo"] == SUCCESS
    assert result["member"] == rock.member("crm-1")
    expected = {**ada, "lastName": "Lace", "displayName": "Ada Lace", "phone": "1"}
    assert result["member"] == expected


QUERIES: list[tuple[dict[str, Any], bool]] = [
    ({"primaryInfo": {"memberId": "ID"}}, True),
    ({"primaryInfo": {"memberId": "", "referralCode": "ADA20"}}, True),
    ({"primaryInfo": {"memberId": "ID", "referralCode": "ADA20"}}, True),
    ({"primaryInfo": {"memberId": "ID", "referralCode": "BEN20"}}, False),
    ({"primaryInfo": {"memberId": "ID"}, "secondaryInfo": {"email": "x"}}, True),
    ({"primaryInfo": {"memberId": UNKNOWN}}, False),
    ({"primaryInfo": {"referralCode": "ada20"}}, False),
    ({}, False),
    ({"primaryInfo": None, "secondaryInfo": None, "tertiaryInfo": None}, False),
    ({"primaryInfo": {}}, False),
    ({"secondaryInfo": {"email": "ada@example.com"}}, False),
    ({"tertiaryInfo": {"programName": "spring-2026"}}, False),
    (
        {
            "secondaryInfo": {"email": "ada@example.com"},
            "tertiaryInfo": {"programId": "PROGRAM"},
        },
        True,
    ),
    (
        {
            "secondaryInfo": {"externalIdentifier": "crm-1"},
            "tertiaryInfo": {"programTitle": "Give 20, get 20"},
        },
        False,  # Ben has it too
    ),
    (
        {
            "secondaryInfo": {
                "externalIdentifier": "crm-1",
                "email": "ADA@example.com",
            },
            "tertiaryInfo": {"programName": "spring-2026", "programId": ""},
        },
        True,
    ),
    (
        {
            "secondaryInfo": {"externalIdentifier": "crm-2", "email": "a@example.com"},
            "tertiaryInfo": {"programName": "spring-2026"},
        },
        False,
    ),
    (
        {
            "secondaryInfo": {"email": "ada@example.com"},
            "tertiaryInfo": {"programName": "other"},
        },
        False,
    ),
]


def filled(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: filled(part, texts) for name, part in value.items()}
    return texts.get(value, value)


@pytest.mark.parametrize(("query", "finds"), QUERIES)
def test_which_queries_find_one_member(
    rock: ReferralRock, query: dict[str, Any], finds: bool
) -> None:
    ada = rock.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    rock.add_member("Ben", referralCode="BEN20", externalIdentifier="crm-1")
    asked = filled(query, {"ID": ada["id"], "PROGRAM": ada["programId"]})
    result = update(rock, asked, city="Rome")
    assert (result["resultInfo"] == SUCCESS) is finds
    assert [rock.member(code)["city"] for code in ["ADA20", "BEN20"]] == [
        "Rome" if finds else "",
        "",
    ]
    if not finds:
        assert result["resultInfo"]["Status"] == "Error"
        assert result["resultInfo"]["Message"]
        assert "member" not in result
    (removed,) = rock.post(REMOVE, [{"query": asked}])
    assert removed["query"] == asked
    assert (removed["resultInfo"] == SUCCESS) is finds
    assert rock.members() == (["Ben"] if finds else ["Ben", "Ada"])


@pytest.mark.parametrize(
    "fields",
    [
        {"email": "BEN@example.com"},
        {"referralCode": "BEN20"},
        {"referralCode": ""},
        {"email": " "},
        {"firstName": ""},
        {"region": "IL"},
        {"dateOfBirth": "soon"},
        {"recruiterAssignedId": "me"},
    ],
)
def test_what_a_member_cannot_have_changes_nothing(
    rock: ReferralRock, fields: dict[str, str]
) -> None:
    ada = rock.add_member("Ada", referralCode="ADA20")
    rock.add_member("Ben", referralCode="BEN20")
    result = update(rock, by_id(ada), city="Rome", **fields)
    assert result["resultInfo"]["Status"] == "Error"
    assert rock.member("ADA20") == ada


def test_a_new_code_and_email_replace_the_old(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada", referralCode="OLD", country="US")
    changes = {"referralCode": "NEW", "email": "new@example.com", "region": "IL"}
    after = update(rock, by_id(ada), **changes)["member"]
    assert {name: after[name] for name in changes} == changes
    assert rock.members(query="OLD") == rock.members(query="ada@example.com") == []
    assert rock.member("NEW")["id"] == rock.member("new@example.com")["id"]
    rock.add_member("Ben", referralCode="OLD", email="ada@example.com")
    again = update(rock, by_id(ada), **changes)
    assert again["resultInfo"] == SUCCESS


def test_a_member_is_disabled_and_activated(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada", disabledFlag=True)
    assert ada["activatedDate"] is None
    after = update(rock, by_id(ada), disabledFlag=False)["member"]
    assert (after["status"], bool(after["activatedDate"])) == ("Activated", True)
    assert rock.members(showDisabled="false") == ["Ada"]


def test_a_batch_is_carried_out_in_part(rock: ReferralRock) -> None:
    ada, ben = rock.add_member("Ada"), rock.add_member("Ben")
    items = [
        {"query": by_id(one), "member": {"city": "Rome"}}
        for one in [{"id": UNKNOWN}, ben, {"id": ""}, ada]
    ]
    results = rock.post(UPDATE, items)
    done = [one["resultInfo"]["Status"] == "Success" for one in results]
    assert done == [False, True, False, True]
    assert [one["query"] for one in results] == [one["query"] for one in items]
    assert rock.post(UPDATE, []) == rock.post(REMOVE, []) == []


@pytest.mark.parametrize(
    ("path", "item"),
    [
        (UPDATE, {"member": {}}),
        (UPDATE, {"query": {}}),
        (UPDATE, {"query": {}, "member": {"city": 1}}),
        (UPDATE, {"query": "ADA20", "member": {}}),
        (REMOVE, {}),
        (REMOVE, {"query": None}),
        (REMOVE, {"query": {"primaryInfo": "ADA20"}}),
    ],
)
def test_a_malformed_item_refuses_them_all(
    rock: ReferralRock, path: str, item: dict[str, Any]
) -> None:
    ada = rock.add_member("Ada")
    good = {"query": by_id(ada), "member": {"city": "Rome"}}
    reason = rock.refused(400, "POST", path, json=[good, item])
    assert "$[1]" in reason
    assert rock.get(MEMBERS)["members"] == [ada]


# Removing


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_removed_member_is_gone_with_all_that_is_theirs(
    rock: ReferralRock, method: str
) -> None:
    rock.act("seed_examples")
    ben = rock.add_member("Ben")
    rock.add_referral(ben["referralCode"], "Dora", status="approved")
    query = {"primaryInfo": {"referralCode": "ADA20"}}
    results = rock.send(method, REMOVE, [{"query": query}, {"query": query}])
    assert [one["resultInfo"]["Status"] for one in results] == ["Success", "Error"]
    assert rock.members() == ["Ben"]
    emails = [one["email"] for one in rock.get("/api/referrals")["referrals"]]
    assert emails == ["dora@example.com"]
    owners = [one["memberId"] for one in rock.get("/api/rewards")["rewards"]]
    assert owners == [ben["id"]]
    assert rock.add_member("Ada", referralCode="ADA20")
