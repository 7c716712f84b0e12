"""Referrals: listed. They come about when a customer who was asked names a friend, here by an action."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.rex.mock.access import Access
from contract_tests.apis.rex.mock.records import Referral
from contract_tests.apis.rex.mock.store import Store
from contract_tests.harness.mocking import PathItem


@dataclass(frozen=True, slots=True)
class Referrals:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/referrals", {"GET": self.list_all})]

    async def list_all(self, request: Request) -> list[Referral]:
        """The referrals of all accounts of the user, oldest first.

        Assumed: the status 200, that all accounts are included, and the order. No paging is
        documented.
        """
        user = self.access.caller(request)
        return [one for one in self.store.referrals if user.owns(one.OwnerID)]
