"""Refusals of the Rehook mock: good bodies with one thing wrong, and bodies of another shape; none of them changes anything."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.calls import (
    APPLY,
    CUSTOMERS,
    INVOKE,
    KS,
    LIST,
    VALIDATE,
    Caller,
)
from contract_tests.harness.mocking.wrong import Table, with_changes, wrong_values

WALLET = "/wallets/customer/KMN@123/transactions/{}"
ORDERS = [
    [],
    {"order_id": 1},
    {"status": "shipped"},
    {"tax": "20"},
    {"metadata": []},
    {"items": {}},
    {"items": ["a"]},
    {"items": [{"product_id": 1}]},
    {"items": [{"quantity": "2"}]},
]
COUPONS: list[Any] = [
    *[..., None, {}, "KS", ["KS"], [{}]],
    [{"coupon_id": "bulk"}],
    [{**KS, "coupon_code": 1}],
]
NO_ID: list[Any] = [..., None, "", 1, ["a"]]
NO_CODES: list[Any] = [1, None, [], {"a": 1}]
WRONG: Table = {
    CUSTOMERS: (
        {"source_id": "a"},
        {"source_id": NO_ID, "referral_code": [1, {}], "metadata": [[], "a"]},
    ),
    INVOKE: (
        {"event_name": "signup", "source_id": "a"},
        {
            "event_name": NO_ID,
            "source_id": NO_ID,
            "metadata": [*[[], "a"], *({"referral_code": code} for code in NO_CODES)],
        },
    ),
    WALLET: (
        {"type": "credit", "points": 1},
        {
            "type": [..., "Credit", None],
            "points": [..., "20", None, True, 10**400],
            "description": [1],
        },
    ),
    LIST: ({}, {"source_id": [1], "order": ORDERS}),
    VALIDATE: (
        {"coupon_details": [KS]},
        {"coupon_details": COUPONS, "source_id": [1], "order": ORDERS},
    ),
    APPLY: (
        {"coupon_details": [KS]},
        {"coupon_details": COUPONS, "source_id": [1], "order": ORDERS},
    ),
}


def refused(caller: Caller, path: str, **options: Any) -> Any:
    """The error of a call that has all but a good body."""
    method = "PUT" if path == WALLET else "POST"
    path, query = path.format(caller.seed["wallet_id"]), {"type": "redeem"}
    return caller.refused(400, method, path, params=query, **options)


@pytest.mark.parametrize(
    ("path", "field", "value"), wrong_values(WRONG), ids=lambda one: str(one)[:60]
)
def test_a_body_with_one_thing_wrong_is_400_and_named(
    caller: Caller, path: str, field: str, value: Any
) -> None:
    body = with_changes(WRONG[path][0], {field: value})
    assert field in refused(caller, path, json=body)["details"]
    caller.refused(404, "GET", "/customers/a")
    assert caller.balance("KMN@123") == 100
    assert caller.post(VALIDATE, {"coupon_details": [KS]})[0]["redeemable"]


@pytest.mark.parametrize("path", WRONG)
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"// {}", b'"a"'])
def test_a_body_that_is_not_an_object_is_400(
    caller: Caller, path: str, body: bytes
) -> None:
    assert refused(caller, path, content=body)["details"]
