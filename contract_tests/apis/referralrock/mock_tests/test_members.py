"""The Referral Rock mock's members: added and listed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hypothesis import given

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import MEMBERS, UNKNOWN
from contract_tests.harness.mocking.drawing import TEXTS, drawn

NULL_AT_FIRST = {
    *["dateOfBirth", "payoutInfo", "lastShare", "region", "lastActiveDate"],
    *["firstMemberViewDate", "firstMemberShareDate", "firstMemberRewardAddDate"],
    *["lastMemberRewardAddDate", "firstReferralViewDate", "firstReferralAddDate"],
    *["lastReferralAddDate", "recruiterSourceId", "recruiterSourceExternalId"],
    *["recruiterAssignedId", "recruiterAssignedExternalId"],
}
TEXT_FIELDS = [
    *["lastName", "referralCode", "phone", "externalIdentifier", "addressLine1"],
    *["addressLine2", "city", "region", "countrySubdivision", "country", "postalCode"],
    *["customOption1Name", "customOption1Value", "customText1Name", "customText1Value"],
    *["customText2Name", "customText2Value", "customOverrideURL"],
]


def body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """The body that makes a member; None leaves a field out."""
    sent = {
        "programId": caller.seed["program_id"],
        "firstName": "Ben",
        "email": "ben@example.com",
        **fields,
    }
    return {name: value for name, value in sent.items() if value is not None}


# Adding


def test_three_fields_make_a_member(caller: Caller) -> None:
    answer = caller.post(MEMBERS, body(caller), status=201)
    assert set(answer) == {"member", "message"}
    ben = answer["member"]
    assert caller.listed("members", programId=ben["programId"]) == [ben]
    assert (ben["firstName"], ben["email"]) == ("Ben", "ben@example.com")
    assert ben["programName"] == "spring-2026"
    assert ben["programTitle"] == "Give 20, get 20"
    assert ben["referralCode"].startswith("BEN")
    assert ben["referralCode"] in ben["referralUrl"]
    assert {name for name, value in ben.items() if value is None} == NULL_AT_FIRST
    assert ben["createDt"] == ben["activatedDate"]
    assert ben["createDt"].endswith("0Z")
    assert len(ben["createDt"].partition(".")[2]) == len("1234567Z")
    datetime.fromisoformat(ben["createDt"])


def test_all_that_is_sent_is_kept_but_the_password(caller: Caller) -> None:
    ada = caller.add_member("Ada", externalIdentifier="crm-1")
    sent = body(
        caller,
        **{name: f"own {name}" for name in TEXT_FIELDS},
        disabledFlag=True,
        payoutInfo={
            "payoutType": "Custom",
            "useDefaultValues": False,
            "email": "p@x.y",
        },
        recruiterSourceId=ada["id"],
        recruiterAssignedId=UNKNOWN,
    )
    extra = {"password": "hush", "dateOfBirth": "1990-05-01", "unknown": 1}
    ben = caller.post(MEMBERS, {**sent, **extra}, status=201)["member"]
    assert {name: ben[name] for name in sent} == sent
    assert ben["dateOfBirth"] == "1990-05-01T00:00:00.0000000Z"
    assert (ben["displayName"], ben["status"]) == ("Ben own lastName", "Disabled")
    assert ben["referralUrl"] == sent["customOverrideURL"]
    assert ben["recruiterSourceName"] == "Ada"
    assert ben["recruiterSourceExternalId"] == "crm-1"
    assert ben["recruiterAssignedName"] == ""
    assert "password" not in ben
    assert "unknown" not in ben
    assert ben["activatedDate"] is None


def test_an_email_may_be_in_two_programs(caller: Caller) -> None:
    caller.add_member("Ada")
    other = caller.act("add_program", name="other")
    second = caller.add_member("Ada", programId=other["id"])
    assert caller.members(query="ada@example.com") == ["Ada", "Ada"]
    assert caller.members(query="ada@example.com", programId="other") == ["Ada"]
    assert caller.member(second["referralCode"])["id"] == second["id"]


def test_an_assigned_code_is_not_one_that_is_taken(caller: Caller) -> None:
    caller.add_member("Ada", referralCode="BEN2")
    codes = {
        caller.add_member("Ben", email=f"{number}@example.com")["referralCode"]
        for number in range(3)
    }
    assert len(codes | {"BEN2"}) == 4
    assert caller.add_member("Жанна", referralCode=" ")["referralCode"] == "FRIEND5"


@given(name=TEXTS, email=TEXTS, code=TEXTS, external=TEXTS)
@drawn(60)
def test_what_is_sent_is_what_is_found(
    caller: Caller, name: str, email: str, code: str, external: str
) -> None:
    caller.reset()
    sent = body(
        caller,
        firstName=f"a{name}",
        email=f"{email}@",
        referralCode=f"c{code}c",
        externalIdentifier=external,
    )
    member = caller.post(MEMBERS, sent, status=201)["member"]
    assert {field: member[field] for field in sent} == sent
    for text in [member["id"], member["email"].strip(), member["referralCode"]]:
        assert caller.member(text) == member


# Listing


def test_members_are_found_by_any_identifier(caller: Caller) -> None:
    ada = caller.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    other = caller.act("add_program", name="other", title="Others")
    caller.add_member("Ben", programId=other["id"], externalIdentifier="crm-1")
    for query in [ada["id"], "ADA20", "ada@example.com", "Ada@Example.com"]:
        assert caller.members(query=query) == ["Ada"]
    assert caller.members(query="crm-1") == ["Ben", "Ada"]
    for program in [other["id"], "other", "Others"]:
        assert caller.members(programId=program) == ["Ben"]
        assert caller.members(programId=program, query="crm-1") == ["Ben"]
        assert caller.members(programId=program, query="ADA20") == []
    assert caller.members(query="nobody") == caller.members(programId="none") == []


def test_an_id_disregards_the_other_filters(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    for filters in [
        {"programId": "none"},
        {"showDisabled": "true"},
        {"dateTo": "2001-01-01"},
    ]:
        assert caller.members(query=ada["id"], **filters) == ["Ada"]
        assert caller.members(query=ada["email"], **filters) == []


def test_dates_choose_members_in_every_form(caller: Caller) -> None:
    first = caller.add_member("Ada")["createDt"]
    caller.advance(days=2)
    caller.add_member("Ben")
    day = datetime.fromisoformat(first) + timedelta(days=1)
    for form in ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"]:
        text = day.strftime(form)
        assert caller.members(dateFrom=text) == ["Ben"]
        assert caller.members(dateTo=text) == ["Ada"]
        assert caller.members(dateFrom=text, dateTo=text) == []
    assert caller.members(dateFrom=first) == ["Ben"]
    assert caller.members(dateTo=first) == []


def test_names_are_sorted_whatever_their_case(caller: Caller) -> None:
    for name in ("ada", "Ben", "cleo"):
        caller.add_member(name)
    assert caller.members(sort="Member_Full_Name_Asc") == ["ada", "Ben", "cleo"]
