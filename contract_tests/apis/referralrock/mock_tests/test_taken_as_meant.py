"""Requests of real clients of Referral Rock are taken as they mean them: null, letters of another case, dates."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
    ISSUE,
    MEMBERS,
    REFERRAL,
    REFERRALS,
    REMOVE_REFERRALS,
    UPDATE_REFERRALS,
    Caller,
)
from contract_tests.apis.referralrock.mock import seed

pytestmark = pytest.mark.usefixtures("examples")
LEGACY = "/api/referral/getsingle"
DORA = {"referralCode": "ADA20", "firstName": "Dora", "email": "dora@example.com"}
OWN = {"primaryInfo": {"referralId": seed.REFERRAL_ID}}


def ignored(caller: Caller, method: str, path: str, **options: Any) -> str:
    """The parts of a request that is served, but had no use."""
    answer = caller.call(method, path, **options)
    assert answer.is_success, answer.headers
    told: str = answer.headers.get("X-Mock-Ignored", "")
    return told


# Null


def test_null_changes_nothing(caller: Caller) -> None:
    (before,) = caller.listed("referrals")
    unset = dict.fromkeys(["firstName", "email", "status", "preferredContact"])
    caller.post(UPDATE_REFERRALS, [{"query": OWN, "referral": unset}])
    assert caller.listed("referrals") == [before]


def test_null_for_a_required_field_is_refused(caller: Caller) -> None:
    body = {**DORA, "referralCode": None}
    assert "referralCode" in caller.refused(400, "POST", REFERRALS, json=body)


# Letter case


def test_keys_are_taken_in_any_case_and_shown_as_documented(caller: Caller) -> None:
    shouted = {key.upper(): value for key, value in DORA.items()}
    answer = caller.call(
        "POST", "/API/Referrals", json={**shouted, "Status": "Approved"}
    )
    assert "X-Mock-Ignored" not in answer.headers
    added = answer.json()["referral"]
    assert (added["firstName"], added["status"]) == ("Dora", "approved")
    query = {"PrimaryInfo": {"ReferralID": added["id"]}}
    item = {"Query": query, "Referral": {"STATUS": "Denied", "Note": "called"}}
    (result,) = caller.post(UPDATE_REFERRALS, [item])
    assert result["query"] == {"primaryInfo": {"referralId": added["id"]}}
    assert (result["referral"]["status"], result["referral"]["note"]) == (
        "denied",
        "called",
    )


@pytest.mark.parametrize("path", ["/api/Referrals", "/API/REFERRALS", REFERRALS])
@pytest.mark.parametrize("status", ["Approved", "APPROVED", "approved"])
def test_a_list_is_asked_for_in_any_case(
    caller: Caller, path: str, status: str
) -> None:
    query = {"Status": status, "SORT": "create_dt_asc", "Query": "ADA20"}
    listed = caller.get(path, **query)
    assert [one["id"] for one in listed["referrals"]] == [seed.REFERRAL_ID]
    assert ignored(caller, "GET", path, params=query) == ""
    query["Status"] = "Pending"
    assert caller.get(path, **query)["total"] == 0


@pytest.mark.parametrize(
    "path", ["/api/Members/Remove", "/api/Hooks/History/MemberAdd"]
)
def test_longer_paths_are_served_in_any_case(caller: Caller, path: str) -> None:
    method = "GET" if path.endswith("MemberAdd") else "POST"
    assert caller.call(method, path, json=[]).json() == []


# Ignored input


def test_a_misspelt_key_or_parameter_is_told(caller: Caller) -> None:
    body = {**DORA, "frstName": "Dora"}
    assert ignored(caller, "POST", REFERRALS, json=body) == "/frstName"
    assert ignored(caller, "GET", MEMBERS, params={"quer": "Ada"}) == "?quer"
    assert ignored(caller, "GET", "/api/payouts", params={"offset": "0"}) == "?offset"
    told = caller.client.get("/_mock").json()["ignored"]
    assert told[1] == {"request": "GET /api/members", "ignored": ["?quer"]}


def test_keys_that_a_page_names_are_used_even_without_effect(caller: Caller) -> None:
    body = {"rewardId": seed.REWARD_ID, "recipientInfo": "Ada"}
    assert ignored(caller, "POST", ISSUE, json=body) == ""


# What two clients and connectors wait for


def test_days_are_dates_of_bodies(caller: Caller) -> None:
    ada = caller.add_member("Ada", dateOfBirth="2026-01-01")
    assert ada["dateOfBirth"] == "2026-01-01T00:00:00.0000000Z"
    reward = caller.add_reward(ada, eligibilityDate="2026-01-01")
    assert reward["eligibilityDate"] == "2026-01-01T00:00:00.0000000Z"


def test_success_is_told_in_the_words_that_clients_wait_for(caller: Caller) -> None:
    added = caller.post(REFERRALS, DORA)
    assert added["message"] == "Referral Added"
    query = {"primaryInfo": {"referralId": added["referral"]["id"]}}
    (changed,) = caller.post(
        UPDATE_REFERRALS, [{"query": query, "referral": {"note": "x"}}]
    )
    assert changed["resultInfo"] == {"Status": "Succeeded", "Message": None}
    (removed,) = caller.post(REMOVE_REFERRALS, [{"query": query}])
    assert removed["resultInfo"] == {"Status": "Success", "Message": None}


@pytest.mark.parametrize("by", ["id", "email"])
def test_the_older_way_to_one_referral(caller: Caller, by: str) -> None:
    added = caller.post(REFERRALS, DORA)["referral"]
    assert caller.get(LEGACY, referralQuery=added[by]) == added
    assert caller.get(REFERRAL, referralId=added["id"]) == added
    caller.refused(404, "GET", LEGACY, params={"referralQuery": "nobody"})
    caller.refused(400, "GET", LEGACY)
