"""The Referral Rock mock's members: added and listed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.apis.referralrock.caller import DAY, UNKNOWN, ReferralRock

MEMBERS = "/api/members"
NULL_AT_FIRST = {
    *["dateOfBirth", "payoutInfo", "lastShare", "region", "lastActiveDate"],
    *["firstMemberViewDate", "firstMemberShareDate", "firstMemberRewardAddDate"],
    *["lastMemberRewardAddDate", "firstReferralViewDate", "firstReferralAddDate"],
    *["lastReferralAddDate", "recruiterSourceId", "recruiterSourceExternalId"],
    *["recruiterAssignedId", "recruiterAssignedExternalId"],
}


def body(rock: ReferralRock, **fields: Any) -> dict[str, Any]:
    """What makes a member; None leaves a field out."""
    sent = {
        "programId": rock.seed["program_id"],
        "firstName": "Ben",
        "email": "ben@example.com",
        **fields,
    }
    return {name: value for name, value in sent.items() if value is not None}


# Adding


def test_three_fields_make_a_member(rock: ReferralRock) -> None:
    answer = rock.post(MEMBERS, body(rock), status=201)
    assert set(answer) == {"member", "message"}
    ben = answer["member"]
    assert rock.get(MEMBERS, programId=ben["programId"])["members"] == [ben]
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


def test_all_that_is_sent_is_kept_but_the_password(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada", externalIdentifier="crm-1")
    sent = body(
        rock,
        lastName="Sample",
        referralCode="BEN-1",
        phone="+12025550103",
        externalIdentifier="crm-2",
        addressLine1="1 Main Street",
        addressLine2="-",
        city="Springfield",
        region="IL",
        countrySubdivision="Illinois",
        country="US",
        postalCode="62701",
        disabledFlag=True,
        payoutInfo={
            "payoutType": "Custom",
            "useDefaultValues": False,
            "email": "pay@example.com",
        },
        customOption1Name="a",
        customOption1Value="b",
        customText1Name="c",
        customText1Value="d",
        customText2Name="e",
        customText2Value="f",
        customOverrideURL="https://example.com/ben",
        recruiterSourceId=ada["id"],
        recruiterAssignedId=UNKNOWN,
    )
    extra = {"password": "hush", "dateOfBirth": "1990-05-01", "unknown": 1}
    ben = rock.post(MEMBERS, {**sent, **extra}, status=201)["member"]
    assert {name: ben[name] for name in sent} == sent
    assert ben["dateOfBirth"] == "1990-05-01T00:00:00.0000000Z"
    assert (ben["displayName"], ben["status"]) == ("Ben Sample", "Disabled")
    assert ben["referralUrl"] == "https://example.com/ben"
    assert ben["recruiterSourceName"] == "Ada"
    assert ben["recruiterSourceExternalId"] == "crm-1"
    assert ben["recruiterAssignedName"] == ""
    assert "password" not in ben
    assert "unknown" not in ben
    assert ben["activatedDate"] is None


def test_null_is_not_sent(rock: ReferralRock) -> None:
    names = ["lastName", "payoutInfo", "disabledFlag", "recruiterSourceId", "region"]
    ben = rock.post(MEMBERS, body(rock) | dict.fromkeys(names), status=201)["member"]
    assert (ben["lastName"], ben["disabledFlag"]) == ("", False)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"programId": None}, 400),
        ({"firstName": None}, 400),
        ({"email": None}, 400),
        ({"email": " "}, 400),
        ({"email": 1}, 400),
        ({"lastName": ["a"]}, 400),
        ({"disabledFlag": "true"}, 400),
        ({"payoutInfo": "PayPal"}, 400),
        ({"dateOfBirth": "yesterday"}, 400),
        ({"region": "IL"}, 400),
        ({"recruiterAssignedId": UNKNOWN}, 400),
        ({"recruiterSourceId": "me"}, 400),
        ({"programId": UNKNOWN}, 404),
        ({"programId": "spring-2026"}, 404),
        ({"email": "ADA@example.com"}, 409),
        ({"referralCode": "ADA20"}, 409),
    ],
)
def test_who_cannot_be_a_member(
    rock: ReferralRock, fields: dict[str, Any], status: int
) -> None:
    rock.add_member("Ada", referralCode="ADA20")
    rock.refused(status, "POST", MEMBERS, json=body(rock, **fields))
    assert rock.members() == ["Ada"]


def test_an_email_may_be_in_two_programs(rock: ReferralRock) -> None:
    rock.add_member("Ada")
    other = rock.act("add_program", name="other")
    second = rock.add_member("Ada", programId=other["id"])
    assert rock.members(query="ada@example.com") == ["Ada", "Ada"]
    assert rock.members(query="ada@example.com", programId="other") == ["Ada"]
    assert rock.member(second["referralCode"])["id"] == second["id"]


def test_an_assigned_code_is_none_that_is_taken(rock: ReferralRock) -> None:
    rock.add_member("Ada", referralCode="BEN2")
    codes = {
        rock.add_member("Ben", email=f"{number}@example.com")["referralCode"]
        for number in range(3)
    }
    assert len(codes | {"BEN2"}) == 4
    assert rock.add_member("Жанна", referralCode=" ")["referralCode"] == "FRIEND5"


@pytest.mark.parametrize(("asked", "sent"), [("true", 1), ("True", 1), ("false", 0)])
def test_a_confirmation_goes_out_when_asked_for(
    rock: ReferralRock, asked: str, sent: int
) -> None:
    rock.add_member("Ada", shouldSendEmail=asked)
    emails = rock.act("read_emails")
    expected = [("ada@example.com", "confirmation")] * sent
    assert [(one["to"], one["kind"]) for one in emails] == expected
    query = {"shouldSendEmail": "yes"}
    rock.refused(400, "POST", MEMBERS, json=body(rock), params=query)


def test_an_unsubscribed_address_gets_no_confirmation(rock: ReferralRock) -> None:
    rock.post("/api/email/unsubscribe", "ADA@example.com")
    rock.add_member("Ada", shouldSendEmail="true")
    assert rock.act("read_emails") == []


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(name=TEXTS, email=TEXTS, code=TEXTS, external=TEXTS)
@settings(
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_what_is_sent_is_what_is_found(
    rock: ReferralRock, name: str, email: str, code: str, external: str
) -> None:
    rock.client.post("/_mock/reset")
    sent = body(
        rock,
        firstName=f"a{name}",
        email=f"{email}@",
        referralCode=f"c{code}c",
        externalIdentifier=external,
    )
    member = rock.post(MEMBERS, sent, status=201)["member"]
    assert {field: member[field] for field in sent} == sent
    for text in [member["id"], member["email"].strip(), member["referralCode"]]:
        assert rock.member(text) == member


# Listing


def test_members_are_found_by_any_identifier(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    other = rock.act("add_program", name="other", title="Others")
    rock.add_member("Ben", programId=other["id"], externalIdentifier="crm-1")
    for query in [ada["id"], "ADA20", "ada@example.com", "Ada@Example.com"]:
        assert rock.members(query=query) == ["Ada"]
    assert rock.members(query="crm-1") == ["Ben", "Ada"]
    for program in [other["id"], "other", "Others"]:
        assert rock.members(programId=program) == ["Ben"]
        assert rock.members(programId=program, query="crm-1") == ["Ben"]
        assert rock.members(programId=program, query="ADA20") == []
    assert rock.members(query="nobody") == rock.members(programId="none") == []


def test_an_id_disregards_the_other_filters(rock: ReferralRock) -> None:
    ada = rock.add_member("Ada")
    for filters in [
        {"programId": "none"},
        {"showDisabled": "true"},
        {"dateTo": "2001-01-01"},
    ]:
        assert rock.members(query=ada["id"], **filters) == ["Ada"]
        assert rock.members(query=ada["email"], **filters) == []


def test_disabled_members_are_listed_apart(rock: ReferralRock) -> None:
    rock.add_member("Ada")
    rock.add_member("Ben", disabledFlag=True)
    assert rock.members() == ["Ben", "Ada"]
    assert rock.members(showDisabled="true") == ["Ben"]
    assert rock.members(showDisabled="false") == ["Ada"]


def test_dates_choose_members_in_every_form(rock: ReferralRock) -> None:
    first = rock.add_member("Ada")["createDt"]
    rock.advance(2 * DAY)
    rock.add_member("Ben")
    noon = datetime.fromisoformat(first)
    day = datetime.fromtimestamp(noon.timestamp() + DAY, tz=noon.tzinfo)
    for form in ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"]:
        text = day.strftime(form)
        assert rock.members(dateFrom=text) == ["Ben"]
        assert rock.members(dateTo=text) == ["Ada"]
        assert rock.members(dateFrom=text, dateTo=text) == []
    assert rock.members(dateFrom=first) == ["Ben"]
    assert rock.members(dateTo=first) == []


@pytest.mark.parametrize(
    "query",
    [
        {"dateFrom": "soon"},
        {"dateTo": "31/12/2026"},
        {"dateTo": "0001-01-01T00:00:00+14:00"},
        {"showDisabled": "1"},
        {"sort": "Name"},
        {"sort": "create_dt_desc"},
        {"count": "all"},
    ],
)
def test_a_filter_that_is_none_is_400(
    rock: ReferralRock, query: dict[str, str]
) -> None:
    (name,) = query
    assert name in rock.refused(400, "GET", MEMBERS, params=query)


def test_every_column_orders_both_ways(rock: ReferralRock) -> None:
    ada, ben = rock.add_member("ada"), rock.add_member("Ben")
    rock.act("view_member", member_id=ben["id"], member_views=2)
    rock.act("view_member", member_id=ada["id"], member_views=0, page_views=3)
    cleo = rock.add_referral(ada["referralCode"], "Cleo", status="approved")
    (reward,) = rock.get("/api/rewards", query=ada["id"])["rewards"]
    rock.post("/api/rewards/issue", {"rewardId": reward["id"]})
    assert cleo["referringMemberId"] == ada["id"]
    rising = {
        "Member_Views": ["ada", "Ben"],
        "Page_Views": ["Ben", "ada"],
        "Lead_Count": ["Ben", "ada"],
        "Reward_Issued_Total": ["Ben", "ada"],
        "Member_Full_Name": ["ada", "Ben"],
        "Create_Dt": ["ada", "Ben"],
    }
    for column, names in rising.items():
        assert rock.members(sort=f"{column}_Asc") == names
        assert rock.members(sort=f"{column}_Desc") == names[::-1]
    assert rock.members() == ["Ben", "ada"]
    assert rock.members(sort="Create_Dt_Asc", offset=1, count=5) == ["Ben"]
