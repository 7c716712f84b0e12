"""The Rehook mock's coupons: list, validate, redeem, revert."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.caller import PROCESSED, Rehook

LIST, VALIDATE, APPLY = "/coupons/list/all", "/coupons/validate", "/coupons/apply"
KS = {"coupon_id": "coupm_tfKRcTxedjr17FH3m267V", "coupon_code": "KS"}
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


def apply(rehook: Rehook, type_: str, body: dict[str, Any]) -> None:
    assert rehook.post(APPLY, body, type=type_)["message"] == PROCESSED


def redeemable(rehook: Rehook, body: dict[str, Any]) -> list[bool]:
    return [coupon["redeemable"] for coupon in rehook.post(VALIDATE, body)]


def not_found(rehook: Rehook, path: str, body: Any, **query: str) -> str:
    error = rehook.refused("POST", path, json=body, params=query)
    assert error["code"] == "NOT_FOUND_CODE"
    details: str = error["details"]
    return details


@pytest.mark.parametrize("order", [{}, NEW_ORDER, OLD_ORDER], ids=["", "new", "old"])
def test_orders_of_both_generations_are_taken(
    rehook: Rehook, order: dict[str, Any]
) -> None:
    assert rehook.post(LIST, {"order": order}) == [KS]
    assert redeemable(rehook, use(KS, order=order, source_id="KMN@123")) == [True]
    apply(rehook, "redeem", use(KS, order=order, source_id="KMN@123"))


@pytest.mark.parametrize("path", [LIST, VALIDATE, APPLY])
@pytest.mark.parametrize(
    "wrong",
    [
        {"source_id": 1},
        {"source_id": None},
        {"order": []},
        {"order": {"order_id": 1}},
        {"order": {"status": "shipped"}},
        {"order": {"tax": "20"}},
        {"order": {"metadata": []}},
        {"order": {"items": {}}},
        {"order": {"items": ["a"]}},
        {"order": {"items": [{"product_id": 1}]}},
        {"order": {"items": [{"quantity": "2"}]}},
    ],
    ids=str,
)
def test_a_wrong_type_is_400(rehook: Rehook, path: str, wrong: dict[str, Any]) -> None:
    body = {**use(KS), **wrong}
    error = rehook.refused("POST", path, json=body, params={"type": "redeem"})
    assert error["code"] == 400


@pytest.mark.parametrize("path", [VALIDATE, APPLY])
@pytest.mark.parametrize(
    "details",
    [
        "absent",
        None,
        {},
        "KS",
        ["KS"],
        [{}],
        [{"coupon_id": "bulk"}],
        [{**KS, "coupon_code": 1}],
    ],
    ids=str,
)
def test_coupons_are_needed_with_id_and_code(
    rehook: Rehook, path: str, details: Any
) -> None:
    body = {} if details == "absent" else {"coupon_details": details}
    error = rehook.refused("POST", path, json=body, params={"type": "redeem"})
    assert error["code"] == 400


# List


@pytest.mark.parametrize("nobody", [{}, {"source_id": ""}])
def test_whoever_is_not_logged_in_sees_the_coupons_for_all(
    rehook: Rehook, nobody: dict[str, str]
) -> None:
    rehook.act("assign_coupon", coupon_code="MINE", source_id="KMN@123")
    assert rehook.post(LIST, nobody) == [KS]


def test_a_customer_sees_their_own_coupons_too(rehook: Rehook) -> None:
    mine = rehook.act("assign_coupon", coupon_code="MINE", source_id="KMN@123")
    codes = [one["coupon_code"] for one in rehook.post(LIST, {"source_id": "KMN@123"})]
    assert codes == ["KS", "MINE"]
    assert rehook.post(LIST, {"source_id": "krishna123"}) == [KS]
    body = use({"coupon_id": mine["coupon_id"], "coupon_code": "MINE"})
    assert redeemable(rehook, {**body, "source_id": "KMN@123"}) == [True]
    not_found(rehook, VALIDATE, {**body, "source_id": "krishna123"})
    not_found(rehook, VALIDATE, body)


def test_an_unknown_customer_is_not_found(rehook: Rehook) -> None:
    details = not_found(rehook, LIST, {"source_id": "customerA_123"})
    assert "customerA_123" in details
    body = use(KS, source_id="customerA_123")
    not_found(rehook, VALIDATE, body)
    not_found(rehook, APPLY, body, type="redeem")


# Which coupon


@pytest.mark.parametrize(
    "coupon",
    [
        {"coupon_id": "coupm_rq4XiTPbrhq0d0i92EkSx", "coupon_code": "CUP-21"},
        {**KS, "coupon_code": "ks"},
        {**KS, "coupon_id": "bulk"},
    ],
)
def test_an_unknown_coupon_is_not_found(rehook: Rehook, coupon: dict[str, str]) -> None:
    not_found(rehook, VALIDATE, use(coupon))
    for type_ in ["redeem", "revert"]:
        not_found(rehook, APPLY, use(coupon), type=type_)


def test_the_coupons_of_the_samples_can_be_had(rehook: Rehook) -> None:
    rehook.act("seed_examples")
    rehook.act("seed_examples")
    for coupon_id in ["coupm_rq4XiTPbrhq0d0i92EkSx", "bulk"]:
        coupon = {"coupon_id": coupon_id, "coupon_code": "CUP-21"}
        assert redeemable(rehook, use(coupon, source_id="customerA_123")) == [True]
    assert rehook.get("/customers/validate-code/KMN")["source_id"] == "KMN@2531"


def test_a_bulk_coupon_goes_by_its_code(rehook: Rehook) -> None:
    made = rehook.act("create_coupon", coupon_code="CUP-21", bulk=True)
    for id in ["bulk", made["coupon_id"]]:
        coupon = {"coupon_id": id, "coupon_code": "CUP-21"}
        assert redeemable(rehook, use(coupon)) == [True]
    not_found(rehook, VALIDATE, use({"coupon_id": "bulk", "coupon_code": "KS"}))


# Redeem and revert


@pytest.mark.parametrize("query", [{}, {"type": ""}, {"type": "Redeem"}, {"type": "x"}])
def test_type_is_redeem_or_revert(rehook: Rehook, query: dict[str, str]) -> None:
    error = rehook.refused("POST", APPLY, json=use(KS), params=query)
    assert (error["code"], "type" in error["details"]) == (400, True)


def test_a_customer_redeems_a_coupon_once_until_it_is_reverted(rehook: Rehook) -> None:
    body = use(KS, source_id="KMN@123", order=NEW_ORDER)
    not_found(rehook, APPLY, body, type="revert")
    apply(rehook, "redeem", body)
    assert redeemable(rehook, body) == [False]
    assert redeemable(rehook, use(KS, source_id=rehook.seed["customer_id"])) == [False]
    error = rehook.refused("POST", APPLY, json=body, params={"type": "redeem"})
    assert error["code"] == 400
    assert redeemable(rehook, use(KS, source_id="krishna123")) == [True]
    apply(rehook, "revert", body)
    assert redeemable(rehook, body) == [True]
    apply(rehook, "redeem", body)


def test_without_a_customer_the_order_counts(rehook: Rehook) -> None:
    body = use(KS, order=NEW_ORDER)
    apply(rehook, "redeem", body)
    assert redeemable(rehook, body) == [False]
    assert redeemable(rehook, use(KS, order=OLD_ORDER)) == [True]
    apply(rehook, "revert", body)
    assert redeemable(rehook, body) == [True]


def test_without_customer_and_order_a_coupon_is_never_spent(rehook: Rehook) -> None:
    for _ in range(2):
        apply(rehook, "redeem", use(KS))
        assert redeemable(rehook, use(KS)) == [True]
    for _ in range(2):
        apply(rehook, "revert", use(KS))
    not_found(rehook, APPLY, use(KS), type="revert")


def test_all_coupons_of_a_call_or_none(rehook: Rehook) -> None:
    rehook.act("create_coupon", coupon_code="TWO", bulk=True)
    two = {"coupon_id": "bulk", "coupon_code": "TWO"}
    apply(rehook, "redeem", use(two, source_id="KMN@123"))
    both = use(KS, two, source_id="KMN@123")
    assert redeemable(rehook, both) == [True, False]
    error = rehook.refused("POST", APPLY, json=both, params={"type": "redeem"})
    assert "TWO" in error["details"]
    not_found(rehook, APPLY, both, type="revert")
    assert redeemable(rehook, both) == [True, False]
    twice = use(KS, KS, source_id="KMN@123")
    assert rehook.refused("POST", APPLY, json=twice, params={"type": "redeem"})
    apply(rehook, "revert", use(two, source_id="KMN@123"))
    apply(rehook, "redeem", both)
    assert redeemable(rehook, both) == [False, False]
