"""The Referral Rock mock's referrals: changed and removed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller

LIST = "/api/referrals"
UPDATE, REMOVE = "/api/referral/update", "/api/referral/remove"
DORA = {
    "externalIdentifier": "order-1",
    "phoneNumber": "+12025550103",
    "amount": 100,
    "note": "VIP",
}
CASES = [
    (value, program)
    for value in ("externalIdentifier", "email", "phoneNumber")
    for program in ("programId", "programName", "programTitle")
]


@pytest.fixture
def dora(caller: Caller) -> dict[str, Any]:
    code = caller.add_member("Ada")["referralCode"]
    return dict(caller.add_referral(code, "Dora", **DORA))


def by_id(referral: dict[str, Any]) -> dict[str, Any]:
    return {"primaryInfo": {"referralId": referral["id"]}}


def pascal(name: str) -> str:
    return name[0].upper() + name[1:]


def listed(caller: Caller) -> list[Any]:
    referrals: list[Any] = caller.listed("referrals")
    return referrals


def unresolved(referral: dict[str, Any]) -> list[dict[str, Any]]:
    """Queries that name no referral, or not for sure."""
    program = {"ProgramId": referral["programId"]}
    email = {"email": referral["email"]}
    return [
        {},
        {"primaryInfo": {"referralId": UNKNOWN}},
        {"primaryInfo": {"referralId": ""}},
        {"secondaryInfo": email},
        {"tertiaryInfo": program},
        {"secondaryInfo": email, "tertiaryInfo": {"ProgramId": UNKNOWN}},
        {"secondaryInfo": {"email": "a@b.c"}, "tertiaryInfo": program},
        {"fuzzyInfo": {"Identifier": referral["email"]}},
    ]


# Update


def test_what_is_sent_changes_and_nothing_else(
    caller: Caller, dora: dict[str, Any]
) -> None:
    query = by_id(dora)
    fields = {
        "amount": 250,
        "publicNote": "Paid",
        "city": "Springfield",
        "firstName": "",
    }
    (result,) = caller.post(UPDATE, [{"query": query, "referral": fields}])
    assert set(result) == {"query", "referral", "resultInfo"}
    assert result["query"] == query
    assert result["resultInfo"] == {"Status": "Success", "Message": None}
    changed = result["referral"]
    derived = {
        "amountFormatted": "$250.00",
        "fullName": "",
        "displayName": "",
        "updateDate": changed["updateDate"],
    }
    assert changed == {**dora, **fields, **derived}
    assert changed["updateDate"] > dora["updateDate"]
    assert listed(caller) == [changed]


@pytest.mark.parametrize(("value", "program"), CASES)
@pytest.mark.parametrize("spelling", [str, pascal])
def test_a_value_and_a_program_name_a_referral(
    caller: Caller, dora: dict[str, Any], value: str, program: str, spelling: Any
) -> None:
    query = {
        "secondaryInfo": {value: dora[value]},
        "tertiaryInfo": {spelling(program): dora[program]},
    }
    (result,) = caller.post(UPDATE, [{"query": query, "referral": {"note": "x"}}])
    assert (result["query"], result["referral"]["note"]) == (query, "x")


def test_no_doubtful_query_changes_anything(
    caller: Caller, dora: dict[str, Any]
) -> None:
    queries = unresolved(dora)
    change = {"note": "changed", "status": "denied"}
    results = caller.post(
        UPDATE, [{"query": one, "referral": change} for one in queries]
    )
    assert [one["query"] for one in results] == queries
    for one in results:
        assert one["resultInfo"]["Status"] != "Success"
        assert one["resultInfo"]["Message"]
        assert "referral" not in one
    assert listed(caller) == [dora]


def test_of_two_with_an_email_none_changes_and_others_do(
    caller: Caller, dora: dict[str, Any]
) -> None:
    caller.add_referral(dora["memberReferralCode"], "Dora")
    both = {
        "secondaryInfo": {"email": dora["email"]},
        "tertiaryInfo": {"ProgramId": dora["programId"]},
    }
    items = [
        {"query": query, "referral": {"note": "changed"}}
        for query in (both, by_id(dora))
    ]
    results = caller.post(UPDATE, items)
    statuses = [one["resultInfo"]["Status"] for one in results]
    assert (statuses[0] == "Success", statuses[1]) == (False, "Success")
    assert [one["note"] for one in listed(caller)] == ["", "changed"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"query": None},
        {"query": "order-1"},
        {"query": {"primaryInfo": "order-1"}},
        {"query": {"primaryInfo": {"referralId": 1}}},
        {"query": {"secondaryInfo": {"email": []}}},
        {"query": {"tertiaryInfo": {"ProgramId": 1}}},
        {"query": {"fuzzyInfo": {"Identifier": 1}}},
        {"referral": None},
        {"referral": []},
        {"referral": {"status": "closed"}},
        {"referral": {"amount": "1"}},
    ],
    ids=str,
)
def test_one_bad_item_refuses_the_whole_batch(
    caller: Caller, dora: dict[str, Any], wrong: dict[str, Any]
) -> None:
    good = {"query": by_id(dora), "referral": {"note": "changed"}}
    bad = {
        name: value for name, value in {**good, **wrong}.items() if value is not None
    }
    caller.refused(400, "POST", UPDATE, json=[good, bad])
    caller.refused(400, "POST", UPDATE, json=good)
    assert listed(caller) == [dora]


def test_a_region_goes_with_a_country_and_a_recruiter_by_a_guid(
    caller: Caller, dora: dict[str, Any]
) -> None:
    statuses = []
    for fields in (
        {"region": "US-NY"},
        {"region": "US-NY", "country": "US"},
        {"region": "US-CA"},
        {"recruiterAssignedId": "Eve"},
        {"recruiterAssignedId": ""},
    ):
        (result,) = caller.post(UPDATE, [{"query": by_id(dora), "referral": fields}])
        statuses.append(result["resultInfo"]["Status"] == "Success")
    assert statuses == [False, True, True, False, True]
    assert listed(caller)[0]["region"] == "US-CA"
    assert listed(caller)[0]["recruiterAssignedId"] is None


# Remove


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_both_ways_remove(caller: Caller, dora: dict[str, Any], method: str) -> None:
    named = {
        "secondaryInfo": {"email": "emil@example.com"},
        "tertiaryInfo": {"ProgramTitle": dora["programTitle"]},
    }
    caller.add_referral(dora["memberReferralCode"], "Emil")
    items = [{"query": by_id(dora)}, {"query": by_id(dora)}, {"query": named}]
    results = caller.call(method, REMOVE, json=items).json()
    assert [one["query"] for one in results] == [one["query"] for one in items]
    done = [one["resultInfo"]["Status"] == "Success" for one in results]
    assert done == [True, False, True]
    assert listed(caller) == []
    query = {"referralId": dora["id"]}
    caller.refused(404, "GET", "/api/referral/single", params=query)


def test_no_doubtful_query_removes_anything(
    caller: Caller, dora: dict[str, Any]
) -> None:
    items: list[Any] = [{"query": one} for one in unresolved(dora)]
    results = caller.post(REMOVE, [*items, {}])
    assert len(results) == len(items) + 1
    assert "Success" not in [one["resultInfo"]["Status"] for one in results]
    bodies: list[Any] = [[{"query": None}], [{"query": []}], [1], items[0]]
    for wrong in bodies:
        caller.refused(400, "DELETE", REMOVE, json=wrong)
    assert listed(caller) == [dora]
