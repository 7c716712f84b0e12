"""Wallets: what a customer has in them, and their transactions."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Literal

import msgspec
from starlette.requests import Request

from contract_tests.apis.rehook.mock.access import succeeded
from contract_tests.apis.rehook.mock.records import Transaction, Wallet, balance
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.harness.mocking import (
    PathItem,
    Refused,
    Shown,
    found,
    read_as,
    read_query,
)

PAGE_SIZE = 10  # not documented


class WalletChange(msgspec.Struct, frozen=True):
    """Which fields are required is not stated; nothing can be changed without these two.

    Nor is a limit: points below zero pass, and a debit may take more than there is.
    """

    type: Literal["credit", "debit"]
    points: int | float
    description: str = ""


@dataclass(frozen=True, slots=True)
class Wallets:
    store: Store

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/wallets/customer/{source_id}", {"GET": self.list_all}),
            PathItem(
                "/wallets/customer/{source_id}/transactions/{wallet_id}",
                {"GET": self.list_transactions, "PUT": self.change},
            ),
        ]

    async def list_all(self, request: Request) -> list[Shown]:
        """Every customer has every wallet. Keys after the names are cut off; `balance` is ours."""
        customer = self.store.named(request.path_params["source_id"])
        return [
            _shown(wallet, self.store.transactions[customer.id, id])
            for id, wallet in self.store.wallets.items()
        ]

    async def list_transactions(self, request: Request) -> list[Transaction]:
        """A page of transactions, oldest first, as a bare array: envelope and order are not shown.

        A page that there is not, on either side, is empty.
        """
        page = _page(read_query(request, "page") or "")
        transactions = self._transactions(request)
        if page < 1:
            return []
        start = (page - 1) * PAGE_SIZE
        return transactions[start : start + PAGE_SIZE]

    async def change(self, request: Request) -> Shown:
        transactions = self._transactions(request)
        wanted = await read_as(request, WalletChange)
        if abs(wanted.points) > sys.float_info.max:
            raise Refused(400, "points are out of the range of numbers")
        values = (wanted.type, wanted.points, wanted.description)
        transactions.append(Transaction(self.store.new_id("trhi"), *values))
        return succeeded()

    def _transactions(self, request: Request) -> list[Transaction]:
        """Those of the customer and wallet in the path; Refused with 404."""
        customer = self.store.named(request.path_params["source_id"])
        id = request.path_params["wallet_id"]
        wallet = found(self.store.wallets.get(id), f"no wallet {id!r}")
        return self.store.transactions[customer.id, wallet.wallet_id]


def _shown(wallet: Wallet, transactions: list[Transaction]) -> Shown:
    return {**msgspec.to_builtins(wallet), "balance": balance(transactions)}


def _page(text: str) -> int:
    if not text:
        return 1
    if not re.fullmatch(r"-?[0-9]{1,4000}", text):
        raise Refused(400, "the query parameter page is a number")
    return int(text)
