"""The Referral Rock mock's referrals: what they do, which states they come into, changes and removals."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.caller import done
from contract_tests.apis.referralrock.calls.common import (
    ACTION,
    REMOVE_REFERRALS,
    RULES,
    STATUS,
    UNKNOWN,
    UPDATE_REFERRALS,
    query,
)

Fields = dict[str, Any]


@pytest.fixture
def dora(caller: Caller) -> Fields:
    code = caller.add_member("Ada")["referralCode"]
    own = {"externalIdentifier": "order-1", "phoneNumber": "+12025550103"}
    return dict(caller.add_referral(code, "Dora", amount=100, note="VIP", **own))


def update(caller: Caller, wanted: Any, **fields: Any) -> Any:
    """The referral as changed, None where none was."""
    item = {"query": wanted, "referral": fields}
    (result,) = results = caller.post(UPDATE_REFERRALS, [item])
    assert str(result["query"]).lower() == str(wanted).lower()
    assert done(results) == ["referral" in result]
    return result.get("referral")


# Actions


@pytest.mark.parametrize("field", ["id", "email", "externalIdentifier"])
def test_an_action_earns_the_member_a_percentage(
    caller: Caller, dora: Fields, field: str
) -> None:
    action = {"amount": 59.9, "referralQuery": dora[field]}
    assert caller.post(ACTION, action) is None
    (reward,) = caller.listed("rewards")
    assert (reward["amount"], reward["source"]) == (5.99, "Referral Action")
    assert reward["recipientId"] == dora["referringMemberId"]
    assert (reward["status"], reward["type"]) == ("Pending", "Member")
    assert (reward["referralId"], reward["referralDisplayName"]) == (dora["id"], "Dora")


def test_an_action_is_of_one_referral(caller: Caller, dora: Fields) -> None:
    action = {"amount": 1, "referralQuery": dora["email"]}
    caller.post(ACTION, {**action, "programQuery": dora["programTitle"]})
    caller.add_referral(dora["memberReferralCode"], "Dora")
    assert "2 referrals" in caller.refused(400, "POST", ACTION, json=action)
    assert len(caller.listed("rewards")) == 1


# States


def test_states_leave_their_dates(caller: Caller, dora: Fields) -> None:
    for state in ("qualified", "approved", "denied"):
        changed = update(caller, query(dora, "referralId"), status=state)
        assert changed["status"] == state
    assert dora["createDate"] < changed["qualifiedDate"] < changed["approvedDate"]


@pytest.mark.parametrize("state", ["pending", "qualified", "approved", "denied"])
def test_the_older_call_sets_the_state_too(
    caller: Caller, dora: Fields, state: str
) -> None:
    fields = {"amount": 5, "publicNote": "Hello", "programId": dora["programName"]}
    body = {"referralId": dora["id"], "status": state, **fields}
    assert caller.post(STATUS, body) is None
    (now,) = caller.listed("referrals")
    assert (now["status"], now["amount"], now["publicNote"]) == (state, 5, "Hello")
    assert now["note"] == "VIP"


def test_an_approval_rewards_the_member_once(caller: Caller, dora: Fields) -> None:
    for state in ("qualified", "approved", "denied", "approved"):
        caller.post(STATUS, {"referralId": dora["id"], "status": state})
    (reward,) = caller.listed("rewards")
    assert (reward["amount"], reward["source"]) == (20, "Status Based")
    assert reward["recipientId"] == dora["referringMemberId"]
    assert reward["referralId"] == dora["id"]
    rule = caller.get(RULES, programId=dora["programId"])[0]
    assert reward["programRewardRuleId"] == rule["ruleId"]
    caller.add_referral(dora["memberReferralCode"], "Emil", status="approved")
    assert len(caller.listed("rewards")) == 2


# Changes


def test_what_is_sent_changes_and_nothing_else(caller: Caller, dora: Fields) -> None:
    fields = {"amount": 250, "publicNote": "Paid", "city": "Rome", "firstName": ""}
    changed = update(caller, query(dora, "referralId"), **fields)
    names = {"amountFormatted": "$250.00", "fullName": "", "displayName": ""}
    assert changed == {**dora, **fields, **names, "updateDate": changed["updateDate"]}
    assert changed["updateDate"] > dora["updateDate"]
    assert caller.listed("referrals") == [changed]


def unresolved(referral: Fields) -> list[Fields]:
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


def test_no_doubtful_query_changes_or_removes_anything(
    caller: Caller, dora: Fields
) -> None:
    for wanted in unresolved(dora):
        assert update(caller, wanted, note="changed", status="denied") is None
    items: list[Any] = [{"query": one} for one in unresolved(dora)]
    results = caller.post(REMOVE_REFERRALS, [*items, {}])
    assert done(results) == [False] * (len(items) + 1)
    assert caller.listed("referrals") == [dora]


def test_a_region_goes_with_a_country_and_a_recruiter_by_a_guid(
    caller: Caller, dora: Fields
) -> None:
    wanted = query(dora, "referralId")
    assert update(caller, wanted, region="US-NY") is None
    assert update(caller, wanted, region="US-NY", country="US")
    assert update(caller, wanted, region="US-CA")["region"] == "US-CA"
    assert update(caller, wanted, recruiterAssignedId="Eve") is None
    changed = update(caller, wanted, recruiterAssignedId="")
    assert (changed["region"], changed["recruiterAssignedId"]) == ("US-CA", None)
