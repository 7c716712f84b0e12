"""The Rehook mock's wallets: credit and debit, balances, and pages of transactions."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.apis.rehook.calls import PROCESSED, TRANSACTIONS, WALLETS, Caller
from contract_tests.harness.mocking.drawing import drawn

POINTS = (
    st.integers(-(10**30), 10**30)
    | st.decimals(-1000, 1000, places=2).map(float)
    | st.floats(allow_nan=False, allow_infinity=False)
)
CHANGES = st.lists(st.tuples(st.sampled_from(["credit", "debit"]), POINTS))


class Wallet:
    """The seeded wallet of a new customer."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        caller.upsert("a")
        self.ids = ("a", caller.seed["wallet_id"])

    def change(self, **body: Any) -> None:
        answer = self.caller.call("PUT", TRANSACTIONS, *self.ids, json=body)
        assert answer.status_code == 200, answer.text
        assert answer.json()["message"] == PROCESSED

    def page(self, page: object) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.caller.get(
            TRANSACTIONS, *self.ids, page=str(page)
        )
        return found

    def all(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        number = 1
        while page := self.page(number):
            found += page
            number += 1
        return found


@pytest.fixture
def wallet(caller: Caller) -> Wallet:
    return Wallet(caller)


def test_every_customer_has_every_wallet(caller: Caller, wallet: Wallet) -> None:
    made = caller.act("create_wallet", wallet_name="Gold")
    seeded, other = caller.get(WALLETS, "a")
    assert seeded == {
        "wallet_id": caller.seed["wallet_id"],
        "wallet_name": "Krishna",
        "currency": "INR",
        "singular_unit_name": "point",
        "plural_unit_name": "points",
        "balance": 0,
    }
    assert other == {**made, "balance": 0}


def test_tenths_add_up(caller: Caller, wallet: Wallet) -> None:
    for points in (0.1, 0.2):
        wallet.change(type="credit", points=points)
    assert caller.balance("a") == 0.3


@given(changes=CHANGES)
@drawn(30)
def test_a_balance_is_credits_minus_debits(
    caller: Caller, changes: list[tuple[str, float]]
) -> None:
    caller.reset()
    wallet = Wallet(caller)
    for type_, points in changes:
        wallet.change(type=type_, points=points)
    listed = wallet.all()
    assert [(one["type"], one["points"]) for one in listed] == changes
    exact = sum(
        Fraction(str(points)) * (1 if type_ == "credit" else -1)
        for type_, points in changes
    )
    assert caller.balance("a") == pytest.approx(exact, rel=1e-15)


def test_the_first_page_is_the_default(caller: Caller, wallet: Wallet) -> None:
    wallet.change(type="credit", points=1)
    assert caller.get(TRANSACTIONS, *wallet.ids) == wallet.page("") == wallet.page(1)


@pytest.mark.parametrize("page", [0, -1, 4, 10**30])
def test_a_page_past_the_last_is_empty(wallet: Wallet, page: int) -> None:
    for points in range(25):
        wallet.change(type="credit", points=points)
    assert wallet.page(page) == []


def test_points_are_in_the_range_of_numbers(caller: Caller, wallet: Wallet) -> None:
    body = {"type": "credit", "points": 10**400}
    error = caller.refused(400, "PUT", TRANSACTIONS, *wallet.ids, json=body)
    assert "points" in error["details"]


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_an_unknown_wallet_or_customer_is_404(caller: Caller, method: str) -> None:
    body = {"type": "credit", "points": 1}
    for ids in [("KMN@123", "waty_x"), ("nobody", caller.seed["wallet_id"])]:
        caller.refused(404, method, TRANSACTIONS, *ids, json=body)
    assert caller.balance("KMN@123") == 100


def test_wallets_of_one_customer_are_kept_apart(caller: Caller, wallet: Wallet) -> None:
    made = caller.act("create_wallet", wallet_name="Gold")
    wallet.change(type="credit", points=1)
    assert caller.get(TRANSACTIONS, "a", made["wallet_id"]) == []
    assert [one["balance"] for one in caller.get(WALLETS, "a")] == [1, 0]
