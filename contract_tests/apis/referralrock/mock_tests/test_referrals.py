"""The Referral Rock mock's referrals: listed, found and added."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import REFERRAL, REFERRALS, UNKNOWN


def emails(caller: Caller, **query: Any) -> list[str]:
    return [one["email"] for one in caller.listed("referrals", **query)]


# Adding


def test_a_referral_joins_the_program_of_the_member(caller: Caller) -> None:
    ada = caller.add_member("Ada", externalIdentifier="crm-1")
    before = caller.get(REFERRALS)
    assert (before["referrals"], before["total"]) == ([], 0)
    body = {
        "referralCode": ada["referralCode"],
        "firstName": "Dora",
        "lastName": "Sample",
        "email": "dora.sample@example.com",
        "phoneNumber": "+12025550103",
        "preferredContact": "callMorning",
        "externalIdentifier": "order-1",
        "amount": 1234.5,
        "city": "Springfield",
    }
    answer = caller.post(REFERRALS, body)
    dora = answer["referral"]
    assert set(answer) == {"referral", "message"}
    assert {name: dora[name] for name in body if name in dora} == {
        name: value for name, value in body.items() if name != "referralCode"
    }
    assert dora["status"] == "pending"
    assert dora["fullName"] == dora["displayName"] == "Dora Sample"
    assert dora["amountFormatted"] == "$1,234.50"
    assert dora["programId"] == ada["programId"]
    assert dora["programName"] == ada["programName"]
    assert dora["referringMemberId"] == ada["id"]
    assert dora["memberEmail"] == ada["email"]
    assert dora["memberReferralCode"] == ada["referralCode"]
    assert dora["memberExternalIdentifier"] == "crm-1"
    assert dora["approvedDate"] is dora["qualifiedDate"] is dora["region"] is None
    assert dora["note"] == dora["IPAddressSource"] == ""
    listed = caller.get(REFERRALS)
    assert (listed["referrals"], listed["total"]) == ([dora], 1)


@pytest.mark.parametrize(
    ("state", "dates"),
    [
        ("pending", (False, False)),
        ("qualified", (True, False)),
        ("approved", (False, True)),
        ("denied", (False, False)),
    ],
)
def test_a_referral_may_start_in_any_state(
    caller: Caller, state: str, dates: tuple[bool, bool]
) -> None:
    code = caller.add_member("Ada")["referralCode"]
    dora = caller.add_referral(code, "Dora", status=state)
    assert dora["status"] == state
    assert (bool(dora["qualifiedDate"]), bool(dora["approvedDate"])) == dates


def test_a_closed_program_takes_no_referrals(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    caller.act("set_program_active", is_active=False)
    body = {"referralCode": ada["referralCode"]}
    assert "not active" in caller.refused(400, "POST", REFERRALS, json=body)
    friend = {"member_id": ada["id"], "first_name": "Dora", "email": "d@example.com"}
    caller.cannot_act("referral_registers", **friend)
    assert emails(caller) == []


def test_a_region_goes_with_a_country(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    dora = caller.add_referral(code, "Dora", region="US-NY", country="US")
    assert (dora["region"], dora["country"], dora["city"]) == ("US-NY", "US", None)


def test_huge_amounts_are_told_as_numbers(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    for name in ("Dora", "Emil"):
        caller.add_referral(
            ada["referralCode"], name, amount=1.7e308, status="approved"
        )
    assert [one["amount"] for one in caller.listed("referrals")] == [1.7e308] * 2
    (member,) = caller.listed("members")
    assert member["referralsApprovedAmount"] >= 1.7e308


def test_the_list_is_sorted_by_four_columns(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    names = {}
    for name, amount, state in [
        ("Dora", 2, "qualified"),
        ("Emil", 3, "pending"),
        ("Fred", 1, "approved"),
    ]:
        one = caller.add_referral(code, name, amount=amount, status=state)
        names[one["email"]] = name[0]

    def order(sort: str) -> str:
        return "".join(names[email] for email in emails(caller, sort=sort))

    assert order("Create_Dt_Asc") == "DEF"
    assert order("Amount_Asc") == "FDE"
    assert order("Qualified_Dt_Desc")[0] == "D"
    assert order("Closed_Dt_Desc")[0] == "F"
    for column in ("Create_Dt", "Amount", "Qualified_Dt", "Closed_Dt"):
        assert order(f"{column}_Desc") == order(f"{column}_Asc")[::-1]


# One


def test_one_referral_goes_by_any_of_three(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    dora = caller.add_referral(code, "Dora", externalIdentifier="order-1")
    mail, id, external = dora["email"], dora["id"], "order-1"
    for query in (
        {"email": mail},
        {"email": mail.upper()},
        {"referralId": id},
        {"externalId": external},
        {"email": mail, "referralId": id, "externalId": external},
    ):
        assert caller.get(REFERRAL, **query) == dora
    for query in (
        {"email": "a@b.c"},
        {"referralId": UNKNOWN},
        {"externalId": "order-2"},
        {"email": mail, "externalId": "order-2"},
        {"referralId": id, "email": "a@b.c"},
    ):
        caller.refused(404, "GET", REFERRAL, params=query)
    for query in ({}, {"email": ""}, {"externalIdentifier": external}):
        caller.refused(400, "GET", REFERRAL, params=query)


def test_of_several_with_an_email_the_newest_is_found(caller: Caller) -> None:
    code = caller.add_member("Ada")["referralCode"]
    caller.add_referral(code, "Dora")
    newer = caller.add_referral(code, "Dora")
    assert caller.get(REFERRAL, email=newer["email"]) == newer
