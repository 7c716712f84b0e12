"""Requests of real clients of Referral Rock are taken as they mean them: letters of another case, keys without effect, words of success."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import (
    ISSUE,
    REFERRALS,
    REMOVE_REFERRALS,
    UPDATE_REFERRALS,
)
from contract_tests.apis.referralrock.mock import seed

pytestmark = pytest.mark.usefixtures("examples")
DORA = {"referralCode": "ADA20", "firstName": "Dora", "email": "dora@example.com"}
OWN = {"primaryInfo": {"referralId": seed.REFERRAL_ID}}


def ignored(caller: Caller, method: str, path: str, **options: Any) -> str:
    """The parts of a request that is served, but had no use."""
    answer = caller.call(method, path, **options)
    assert answer.is_success, answer.headers
    told: str = answer.headers.get("X-Mock-Ignored", "")
    return told


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


def test_keys_that_a_page_names_are_used_even_without_effect(caller: Caller) -> None:
    body = {"rewardId": seed.REWARD_ID, "recipientInfo": "Ada"}
    assert ignored(caller, "POST", ISSUE, json=body) == ""


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
