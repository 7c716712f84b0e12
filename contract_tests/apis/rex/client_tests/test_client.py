"""The generated Rex client against the Rex mock."""

from __future__ import annotations

from typing import Any

from contract_tests.apis.rex.calls import JANE, Caller


def test_models_and_plain_review_requests_may_be_mixed(
    client: Any, package: Any, caller: Caller
) -> None:
    ben = package.models.ReviewRequest(name="Ben", phone="212-555-0134", owner_id=54321)
    client.review_requests.create([ben, JANE])
    assert len(caller.messages()) >= 2


def test_a_referral_may_lack_names(package: Any, caller: Caller) -> None:
    sent = {**caller.referrals()[0], "ReferringName": None}
    assert package.models.Referral.from_dict(sent).referring_name is None


def test_referrals_are_models(client: Any, caller: Caller) -> None:
    seed = caller.seed
    referrals = {each.id: each for each in client.referrals.list()}
    known = referrals[seed["referral_id"]]
    assert known.response_id == seed["referral_response_id"]
    assert known.owner_id == seed["owner_id"]
    assert not referrals[seed["referral_id_without_response"]].response_id


def test_without_base_url_the_vendor_is_called(package: Any) -> None:
    with package.Rex(api_key="any") as client:
        assert repr(client) == "Rex(base_url='https://meetrex.com')"
