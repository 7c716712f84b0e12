"""The generated Rex client against the Rex mock."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rex.calls import JANE, Caller


def test_models_and_plain_review_requests_may_be_mixed(
    client: Any, package: Any, caller: Caller
) -> None:
    ben = package.models.ReviewRequest(name="Ben", phone="212-555-0134", owner_id=54321)
    client.review_requests.create([ben, JANE])
    assert len(caller.messages()) >= 2


def test_referrals_are_models(client: Any, caller: Caller) -> None:
    seed = caller.seed
    referrals = {each.id: each for each in client.referrals.list()}
    known = referrals[seed["referral_id"]]
    assert known.response_id == seed["referral_response_id"]
    assert known.owner_id == seed["owner_id"]
    assert not referrals[seed["referral_id_without_response"]].response_id


@pytest.mark.parametrize(
    ("body", "status", "meaning"),
    [
        ([], 400, "The JSON is empty or cannot be parsed."),
        ([JANE] * 51, 413, "The call holds more than 50 review requests."),
    ],
)
def test_a_refusal_is_raised_with_its_documented_meaning(
    client: Any, refused: Any, body: list[Any], status: int, meaning: str
) -> None:
    error = refused(status, client.review_requests.create, body)
    assert error.meaning == meaning
    assert str(error).startswith(f"createReviewRequests was answered {status}")


def test_without_base_url_the_vendor_is_called(package: Any) -> None:
    with package.Rex(api_key="any") as client:
        assert repr(client) == "Rex(base_url='https://meetrex.com')"
