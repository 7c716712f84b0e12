"""The generated Rehook client against the Rehook mock."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from contract_tests.apis.rehook.calls import PROCESSED, Caller


@pytest.fixture
def seed(caller: Caller) -> Any:
    """The ids of what is there after a reset."""
    return SimpleNamespace(**caller.seed)


# Customers


def test_a_customer_is_created_and_then_updated(package: Any, client: Any) -> None:
    ann = {"source_id": "ann@1", "referral_code": "ANN", "metadata": {"Name": "Ann"}}
    created = client.customers.upsert(ann)
    assert created.message == "Customer Created"
    assert created.request_id
    models = package.models
    changed = models.CustomerUpsert(source_id="ann@1", metadata={"Phone": ["1", 2]})
    assert client.customers.upsert(changed).message == PROCESSED
    customer = client.customers.get("ann@1")
    assert customer["metadata"] == {"Name": "Ann", "Phone": ["1", 2]}
    assert customer["referral_code"] == "ANN"


def test_refusals_of_customers_are_told(client: Any, refused: Any, seed: Any) -> None:
    customers = client.customers
    taken = {"source_id": "eve@1", "referral_code": seed.referral_code}
    error = refused(400, customers.upsert, taken)
    assert "referral code already exists" in str(error)
    refused(400, customers.upsert, {})
    error = refused(404, customers.get, "nobody")
    assert error.meaning == "There is no such customer."


def test_a_friend_signs_up_and_orders(
    package: Any, client: Any, refused: Any, seed: Any
) -> None:
    friend = {"source_id": "dan@1", "metadata": {"referral_code": seed.referral_code}}
    assert (
        client.events.trigger({"event_name": "signup", **friend})["message"]
        == PROCESSED
    )
    known = {each.source_id for each in client.referrals.list(seed.source_id)}
    assert known == {seed.friend_source_id}, "not before the friend has ordered"
    order = package.models.Event(event_name=seed.conversion_event, source_id="dan@1")
    client.events.trigger(order)
    friends = client.referrals.list(seed.customer_id)
    assert [each.source_id for each in friends] == [seed.friend_source_id, "dan@1"]
    refused(404, client.referrals.list, "nobody")
    refused(400, client.events.trigger, {})


# Wallets


def test_a_transaction_may_be_of_any_type(package: Any) -> None:
    sent = {"transaction_id": "trhi_1", "type": "expiry", "description": None}
    assert package.models.WalletTransaction.from_dict(sent).type_ == "expiry"


def test_credits_and_debits_become_transactions(
    package: Any, client: Any, seed: Any
) -> None:
    client.customers.upsert({"source_id": "gus@1"})
    (wallet,) = client.wallets.list("gus@1")
    assert (wallet.wallet_id, wallet.plural_unit_name) == (seed.wallet_id, "points")
    change = package.models.WalletChange(type_="credit", points=20, description="Hello")
    client.wallets.credit_or_debit("gus@1", wallet.wallet_id, change)
    debit = {"type": "debit", "points": 2.5}
    client.wallets.credit_or_debit("gus@1", wallet.wallet_id, debit)
    made = list(client.wallets.list_transactions("gus@1", wallet.wallet_id))
    assert [(each.type_, each.points) for each in made] == [
        ("credit", 20),
        ("debit", 2.5),
    ]
    assert made[0].description == "Hello"
    assert client.wallets.list("gus@1")[0]["balance"] == 17.5


def test_a_coupon_is_listed_validated_redeemed_and_reverted(
    package: Any, client: Any, refused: Any, seed: Any
) -> None:
    coupons, models = client.coupons, package.models
    named = {"coupon_id": seed.coupon_id, "coupon_code": seed.coupon_code}
    assert named in coupons.list({})
    assert named in coupons.list(models.CouponQuery(source_id=seed.source_id))
    reference = models.CouponReference(**named)
    order = models.Order(order_id="1", status="pending", metadata={"cart_qty": "4"})
    use = models.CouponUse([reference], source_id=seed.source_id, order=order)
    plain = {"coupon_details": [named], "source_id": seed.source_id}
    assert (
        coupons.validate(use)
        == coupons.validate(plain)
        == [{**named, "redeemable": True}]
    )
    assert coupons.redeem_or_revert(use, type_="redeem")["message"] == PROCESSED
    assert coupons.validate(plain) == [{**named, "redeemable": False}]
    refused(400, coupons.redeem_or_revert, use, type_="redeem")
    coupons.redeem_or_revert(plain, type_="revert")
    assert coupons.validate(plain) == [{**named, "redeemable": True}]
