"""The Referral Rock mock's members: found by queries, changed and removed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller

MEMBERS = "/api/members"
UPDATE, REMOVE = "/api/members/update", "/api/members/remove"
SUCCESS = {"Status": "Success", "Message": None}


def update(caller: Caller, query: Any, **fields: Any) -> Any:
    (result,) = caller.post(UPDATE, [{"query": query, "member": fields}])
    assert result["query"] == query
    return result


def by_id(member: Any) -> dict[str, Any]:
    return {"primaryInfo": {"memberId": member["id"]}}


def test_only_what_is_sent_changes(caller: Caller) -> None:
    ada = caller.add_member("Ada", city="Rome", externalIdentifier="crm-1")
    result = update(caller, by_id(ada), lastName="Lace", phone="1", country=None)
    assert result["resultInfo"] == SUCCESS
    assert result["member"] == caller.member("crm-1")
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
    caller: Caller, query: dict[str, Any], finds: bool
) -> None:
    ada = caller.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    caller.add_member("Ben", referralCode="BEN20", externalIdentifier="crm-1")
    asked = filled(query, {"ID": ada["id"], "PROGRAM": ada["programId"]})
    result = update(caller, asked, city="Rome")
    assert (result["resultInfo"] == SUCCESS) is finds
    assert [caller.member(code)["city"] for code in ["ADA20", "BEN20"]] == [
        "Rome" if finds else "",
        "",
    ]
    if not finds:
        assert result["resultInfo"]["Status"] == "Error"
        assert result["resultInfo"]["Message"]
        assert "member" not in result
    (removed,) = caller.post(REMOVE, [{"query": asked}])
    assert removed["query"] == asked
    assert (removed["resultInfo"] == SUCCESS) is finds
    assert caller.members() == (["Ben"] if finds else ["Ben", "Ada"])


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
    caller: Caller, fields: dict[str, str]
) -> None:
    ada = caller.add_member("Ada", referralCode="ADA20")
    caller.add_member("Ben", referralCode="BEN20")
    result = update(caller, by_id(ada), city="Rome", **fields)
    assert result["resultInfo"]["Status"] == "Error"
    assert caller.member("ADA20") == ada


def test_a_new_code_and_email_replace_the_old(caller: Caller) -> None:
    ada = caller.add_member("Ada", referralCode="OLD", country="US")
    changes = {"referralCode": "NEW", "email": "new@example.com", "region": "IL"}
    after = update(caller, by_id(ada), **changes)["member"]
    assert {name: after[name] for name in changes} == changes
    assert caller.members(query="OLD") == caller.members(query="ada@example.com") == []
    assert caller.member("NEW")["id"] == caller.member("new@example.com")["id"]
    caller.add_member("Ben", referralCode="OLD", email="ada@example.com")
    again = update(caller, by_id(ada), **changes)
    assert again["resultInfo"] == SUCCESS


def test_a_member_is_disabled_and_activated(caller: Caller) -> None:
    ada = caller.add_member("Ada", disabledFlag=True)
    assert ada["activatedDate"] is None
    after = update(caller, by_id(ada), disabledFlag=False)["member"]
    assert (after["status"], bool(after["activatedDate"])) == ("Activated", True)
    assert caller.members(showDisabled="false") == ["Ada"]


def test_a_batch_is_carried_out_in_part(caller: Caller) -> None:
    ada, ben = caller.add_member("Ada"), caller.add_member("Ben")
    items = [
        {"query": by_id(one), "member": {"city": "Rome"}}
        for one in [{"id": UNKNOWN}, ben, {"id": ""}, ada]
    ]
    results = caller.post(UPDATE, items)
    done = [one["resultInfo"]["Status"] == "Success" for one in results]
    assert done == [False, True, False, True]
    assert [one["query"] for one in results] == [one["query"] for one in items]
    assert caller.post(UPDATE, []) == caller.post(REMOVE, []) == []


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
    caller: Caller, path: str, item: dict[str, Any]
) -> None:
    ada = caller.add_member("Ada")
    good = {"query": by_id(ada), "member": {"city": "Rome"}}
    reason = caller.refused(400, "POST", path, json=[good, item])
    assert "$[1]" in reason
    assert caller.listed("members") == [ada]


# Removing


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_removed_member_is_gone_with_all_that_is_theirs(
    caller: Caller, method: str
) -> None:
    caller.act("seed_examples")
    ben = caller.add_member("Ben")
    caller.add_referral(ben["referralCode"], "Dora", status="approved")
    query = {"primaryInfo": {"referralCode": "ADA20"}}
    results = caller.send(method, REMOVE, [{"query": query}, {"query": query}])
    assert [one["resultInfo"]["Status"] for one in results] == ["Success", "Error"]
    assert caller.members() == ["Ben"]
    emails = [one["email"] for one in caller.listed("referrals")]
    assert emails == ["dora@example.com"]
    owners = [one["memberId"] for one in caller.listed("rewards")]
    assert owners == [ben["id"]]
    assert caller.add_member("Ada", referralCode="ADA20")
