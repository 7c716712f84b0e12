"""The Rex mock against the vendor's pages: statuses, accounts, messages, referrals, and what its actions do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.rex.calls import JANE, REFERRALS, REQUESTS, Caller

JOHN = {"Name": "John Doe", "Phone": "(987) 654-3210", "Email": ""}


# 401 before anything else


def test_an_expired_key_is_401_until_a_reset(caller: Caller) -> None:
    caller.act("expire_key")
    assert caller.create({**JANE, "OwnerID": 54321}) == 401
    caller.refused(401, "GET", REFERRALS)
    assert caller.single.create(JANE) == 201
    caller.reset()
    assert caller.referrals()


# What a call may hold


def test_the_vendors_example_is_accepted_with_no_body(caller: Caller) -> None:
    assert caller.single.post(REQUESTS, [JANE, JOHN], status=201) is None
    names = [message["Name"] for message in caller.messages()]
    assert names == ["Jane Doe", "John Doe"]


def test_an_email_is_not_looked_at_and_null_is_none(caller: Caller) -> None:
    assert caller.single.create({"Phone": None, "Email": "not an address"}) == 201
    assert caller.single.create({"Phone": None, "Email": None}) == 400


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", None])
def test_the_body_counts_not_what_it_is_called(
    caller: Caller, content_type: str | None
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    body = b'[{"Phone": "1", "Unheard": {"of": null}}]'
    answer = caller.single.call("POST", REQUESTS, content=body, headers=headers)
    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("names", "owner_id"),
    [
        ({"OwnerID": 54322}, 54322),
        ({"OwnerID": "54322"}, 54322),
        ({"AccountIdentifier": "riverside"}, 54322),
        ({"OwnerID": "", "AccountIdentifier": "harbour-street"}, 54321),
        ({"OwnerID": 54323, "AccountIdentifier": "harbour-street"}, 54323),
        ({"OwnerID": "54323", "AccountIdentifier": "no such account"}, 54323),
        ({}, 54321),
        ({"OwnerID": "", "AccountIdentifier": ""}, 54321),
    ],
)
def test_an_account_is_chosen_by_owner_id_else_by_identifier_else_first(
    caller: Caller, names: dict[str, Any], owner_id: int
) -> None:
    assert caller.create({**JANE, **names}) == 201
    assert [message["OwnerID"] for message in caller.messages()] == [owner_id]


@pytest.mark.parametrize(
    ("names", "begins"),
    [
        ({"Name": "Jane Doe"}, "Jane, "),
        ({"Name": "Jane"}, "Jane, "),
        ({"Name": "  Jane   Doe "}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": ""}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": "  "}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": "Mrs. Smith"}, "Mrs. Smith, "),
        ({"Salutation": "Hi John and Jane"}, "Hi John and Jane, "),
        ({"Name": ""}, "how "),
        ({}, "how "),
    ],
)
def test_a_message_begins_with_salutation_or_first_name(
    caller: Caller, names: dict[str, str], begins: str
) -> None:
    caller.single.create({"Phone": "1", **names})
    (message,) = caller.messages()
    assert message["Text"].startswith(begins)


# Referrals


def test_a_user_without_referrals_gets_an_empty_list(caller: Caller) -> None:
    assert caller.single.referrals() == []


def test_a_referral_shows_for_its_user_alone(caller: Caller) -> None:
    given = caller.act("give_referral", owner_id=60001)
    assert caller.single.referrals() == [given]
    assert given not in caller.referrals()


def test_a_referral_out_of_a_review_request_carries_its_id(caller: Caller) -> None:
    caller.create({**JANE, "OwnerID": 54322})
    (message,) = caller.messages()
    response_id = message["ResponseID"]
    given = caller.act("give_referral", owner_id=54322, response_id=response_id)
    assert caller.referrals()[-1] == given
    assert given["ResponseID"] == response_id
    assert given["ReferringName"] == "Jane Doe"
    assert given["ReferringEmail"] == "jane.doe@example.com"


def test_a_referral_on_its_own_has_no_response_id(caller: Caller) -> None:
    assert caller.act("give_referral")["ResponseID"] is None
    assert len({referral["Id"] for referral in caller.referrals()}) == 3


def test_the_time_of_a_referral_is_utc_by_the_clock(caller: Caller) -> None:
    caller.advance(days=1)
    expected = datetime.now(UTC) + timedelta(days=1)
    given = datetime.fromisoformat(caller.act("give_referral")["ReferralDateTime"])
    assert abs(given - expected) < timedelta(seconds=30)


def test_the_path_of_older_days_is_gone_and_hinted_at(caller: Caller) -> None:
    assert REQUESTS in caller.refused(404, "POST", "/api/review-requests")
    assert caller.client.post("/token").status_code == 404
