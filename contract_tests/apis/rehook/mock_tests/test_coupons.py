"""The Rehook mock's coupons: list, validate, redeem, revert."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.calls import (
    APPLY,
    KS,
    LIST,
    PROCESSED,
    VALIDATE,
    Caller,
)

NEW_ORDER = {
    "order_id": "1223456",
    "status": "pending",
    "original_price_subtotal": 800,
    "selling_price_subtotal": 800,
    "tax": 20,
    "shipping": 100,
    "payment_mode": "UPI",
    "metadata": {"cart_qty": "4"},
    "items": [{"product_id": "123", "sku": ""}],
}
OLD_ORDER = {
    "order_id": "order_123",
    "original_amount": 190,
    "selling_amount": 135.97,
    "status": "pending",
    "shipping": 5.0,
    "tax": 3.47,
    "payment_mode": "UPI",
    "metadata": {"a": "b", "c": 1},
    "items": [
        {
            "original_price": 190.99,
            "selling_price": 149.99,
            "product_id": "ABC123",
            "sku": "SKU123",
            "name": "Example Product 1",
            "quantity": 2,
            "metadata": {},
        }
    ],
}


def use(*coupons: dict[str, str], **rest: Any) -> dict[str, Any]:
    return {"coupon_details": list(coupons), **rest}


def apply(caller: Caller, type_: str, body: dict[str, Any]) -> None:
    assert caller.post(APPLY, body, type=type_)["message"] == PROCESSED


def redeemable(caller: Caller, body: dict[str, Any]) -> list[bool]:
    return [coupon["redeemable"] for coupon in caller.post(VALIDATE, body)]


@pytest.mark.parametrize("order", [{}, NEW_ORDER, OLD_ORDER], ids=["", "new", "old"])
def test_orders_of_both_generations_are_taken(
    caller: Caller, order: dict[str, Any]
) -> None:
    assert caller.post(LIST, {"order": order}) == [KS]
    assert redeemable(caller, use(KS, order=order, source_id="KMN@123")) == [True]
    apply(caller, "redeem", use(KS, order=order, source_id="KMN@123"))


def test_a_customer_sees_their_own_coupons_too(caller: Caller) -> None:
    mine = caller.act("assign_coupon", coupon_code="MINE", source_id="KMN@123")
    codes = [one["coupon_code"] for one in caller.post(LIST, {"source_id": "KMN@123"})]
    assert codes == ["KS", "MINE"]
    assert caller.post(LIST, {"source_id": "krishna123"}) == [KS]
    body = use({"coupon_id": mine["coupon_id"], "coupon_code": "MINE"})
    assert redeemable(caller, {**body, "source_id": "KMN@123"}) == [True]
    caller.not_found(VALIDATE, {**body, "source_id": "krishna123"})
    caller.not_found(VALIDATE, body)
    caller.not_found(LIST, {"source_id": "nobody"})


# Which coupon


def test_the_coupons_of_the_samples_can_be_had(caller: Caller) -> None:
    caller.act("seed_examples")
    caller.act("seed_examples")
    for coupon_id in ["coupm_rq4XiTPbrhq0d0i92EkSx", "bulk"]:
        coupon = {"coupon_id": coupon_id, "coupon_code": "CUP-21"}
        assert redeemable(caller, use(coupon, source_id="customerA_123")) == [True]
    assert caller.get("/customers/validate-code/KMN")["source_id"] == "KMN@2531"


def test_a_bulk_coupon_goes_by_its_code(caller: Caller) -> None:
    made = caller.act("create_coupon", coupon_code="CUP-21", bulk=True)
    for id in ["bulk", made["coupon_id"]]:
        coupon = {"coupon_id": id, "coupon_code": "CUP-21"}
        assert redeemable(caller, use(coupon)) == [True]
    caller.not_found(VALIDATE, use({"coupon_id": "bulk", "coupon_code": "KS"}))
    for type_ in ("redeem", "revert"):
        caller.not_found(APPLY, use({**KS, "coupon_code": "ks"}), type=type_)


# Redeem and revert


def test_a_customer_redeems_a_coupon_once_until_it_is_reverted(caller: Caller) -> None:
    body = use(KS, source_id="KMN@123", order=NEW_ORDER)
    caller.not_found(APPLY, body, type="revert")
    apply(caller, "redeem", body)
    assert redeemable(caller, body) == [False]
    assert redeemable(caller, use(KS, source_id=caller.seed["customer_id"])) == [False]
    caller.refused(400, "POST", APPLY, json=body, params={"type": "redeem"})
    assert redeemable(caller, use(KS, source_id="krishna123")) == [True]
    apply(caller, "revert", body)
    assert redeemable(caller, body) == [True]
    apply(caller, "redeem", body)


def test_without_a_customer_the_order_counts(caller: Caller) -> None:
    body = use(KS, order=NEW_ORDER)
    apply(caller, "redeem", body)
    assert redeemable(caller, body) == [False]
    assert redeemable(caller, use(KS, order=OLD_ORDER)) == [True]
    apply(caller, "revert", body)
    assert redeemable(caller, body) == [True]


def test_without_customer_and_order_a_coupon_is_never_spent(caller: Caller) -> None:
    for _ in range(2):
        apply(caller, "redeem", use(KS))
        assert redeemable(caller, use(KS)) == [True]
    for _ in range(2):
        apply(caller, "revert", use(KS))
    caller.not_found(APPLY, use(KS), type="revert")


def test_all_coupons_of_a_call_or_none(caller: Caller) -> None:
    caller.act("create_coupon", coupon_code="TWO", bulk=True)
    two = {"coupon_id": "bulk", "coupon_code": "TWO"}
    apply(caller, "redeem", use(two, source_id="KMN@123"))
    both = use(KS, two, source_id="KMN@123")
    assert redeemable(caller, both) == [True, False]
    error = caller.refused(400, "POST", APPLY, json=both, params={"type": "redeem"})
    assert "TWO" in error["details"]
    caller.not_found(APPLY, both, type="revert")
    assert redeemable(caller, both) == [True, False]
    twice = use(KS, KS, source_id="KMN@123")
    caller.refused(400, "POST", APPLY, json=twice, params={"type": "redeem"})
    apply(caller, "revert", use(two, source_id="KMN@123"))
    apply(caller, "redeem", both)
    assert redeemable(caller, both) == [False, False]
