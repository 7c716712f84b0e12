"""The Referral Rock mock's members: found by queries, changed and removed."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.caller import done
from contract_tests.apis.referralrock.calls.common import (
    REMOVE_MEMBERS,
    UNKNOWN,
    UPDATE_MEMBERS,
    query,
)

ADA = {"email": "ada@example.com"}
SPRING, CRM = {"programName": "spring-2026"}, {"externalIdentifier": "crm-1"}
PARTS = ("primaryInfo", "secondaryInfo", "tertiaryInfo")


def update(caller: Caller, wanted: Any, **fields: Any) -> Any:
    """The member as changed, None where nobody was."""
    item = {"query": wanted, "member": fields}
    (result,) = results = caller.post(UPDATE_MEMBERS, [item])
    assert result["query"] == wanted
    assert done(results) == ["member" in result]
    return result.get("member")


@pytest.mark.parametrize(
    ("primary", "secondary", "tertiary", "finds"),
    [
        ({"memberId": "ID"}, None, None, True),
        ({"memberId": "", "referralCode": "ADA20"}, None, None, True),
        ({"memberId": "ID", "referralCode": "ADA20"}, None, None, True),
        ({"memberId": "ID", "referralCode": "BEN20"}, None, None, False),
        ({"memberId": "ID"}, {"email": "x"}, None, True),
        ({"memberId": UNKNOWN}, None, None, False),
        ({"referralCode": "ada20"}, None, None, False),
        (None, None, None, False),
        ({}, {}, {}, False),
        (None, ADA, None, False),
        (None, None, SPRING, False),
        (None, ADA, {"programId": "PROGRAM"}, True),
        (None, CRM, {"programTitle": "Give 20, get 20"}, False),  # Ben has it too
        (None, {**CRM, "email": "ADA@example.com"}, {**SPRING, "programId": ""}, True),
        (None, {"externalIdentifier": "crm-2", **ADA}, SPRING, False),
        (None, ADA, {"programName": "other"}, False),
    ],
)
def test_which_queries_find_one_member(
    caller: Caller, primary: Any, secondary: Any, tertiary: Any, finds: bool
) -> None:
    ada = caller.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    caller.add_member("Ben", referralCode="BEN20", externalIdentifier="crm-1")
    texts = {"ID": ada["id"], "PROGRAM": ada["programId"]}
    parts = zip(PARTS, (primary, secondary, tertiary), strict=True)
    asked = {
        part: {name: texts.get(text, text) for name, text in values.items()}
        for part, values in parts
        if values is not None
    }
    assert bool(update(caller, asked, city="Rome")) is finds
    cities = [caller.member(code)["city"] for code in ("ADA20", "BEN20")]
    assert cities == ["Rome" if finds else "", ""]
    (removed,) = results = caller.post(REMOVE_MEMBERS, [{"query": asked}])
    assert removed["query"] == asked
    assert done(results) == [finds]
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
    assert update(caller, query(ada, "memberId"), city="Rome", **fields) is None
    assert caller.member("ADA20") == ada


def test_a_new_code_and_email_replace_the_old(caller: Caller) -> None:
    ada = caller.add_member("Ada", referralCode="OLD", country="US")
    changes = {"referralCode": "NEW", "email": "new@example.com", "region": "IL"}
    after = update(caller, query(ada, "memberId"), **changes)
    assert {name: after[name] for name in changes} == changes
    assert caller.members(query="OLD") == caller.members(query="ada@example.com") == []
    assert caller.member("NEW")["id"] == caller.member("new@example.com")["id"]
    caller.add_member("Ben", referralCode="OLD", email="ada@example.com")
    assert update(caller, query(ada, "memberId"), **changes)


def test_a_member_is_disabled_and_activated(caller: Caller) -> None:
    ada = caller.add_member("Ada", disabledFlag=True)
    assert ada["activatedDate"] is None
    after = update(caller, query(ada, "memberId"), disabledFlag=False)
    assert (after["status"], bool(after["activatedDate"])) == ("Activated", True)
    assert caller.members(showDisabled="false") == ["Ada"]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.usefixtures("examples")
def test_a_removed_member_is_gone_with_all_that_is_theirs(
    caller: Caller, method: str
) -> None:
    ben = caller.add_member("Ben")
    caller.add_referral(ben["referralCode"], "Dora", status="approved")
    item = {"query": {"primaryInfo": {"referralCode": "ADA20"}}}
    assert done(caller.send(method, REMOVE_MEMBERS, [item, item])) == [True, False]
    assert caller.members() == ["Ben"]
    emails = [one["email"] for one in caller.listed("referrals")]
    assert emails == ["dora@example.com"]
    assert [one["memberId"] for one in caller.listed("rewards")] == [ben["id"]]
    assert caller.add_member("Ada", referralCode="ADA20")
