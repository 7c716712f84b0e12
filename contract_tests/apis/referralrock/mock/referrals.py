"""Referrals as they are listed and found: the operations that change nothing."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.lists import (
    created_within,
    page,
    read_choice,
    read_sort,
    read_text,
)
from contract_tests.apis.referralrock.mock.queries import (
    programs_named,
    referrals_named,
)
from contract_tests.apis.referralrock.mock.records import Referral, ReferralState
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store, folded
from contract_tests.harness.mocking import Refused, json_response
from contract_tests.harness.mocking.mock import Operation

STATES = get_args(ReferralState)


def _sortable(moment: datetime | None) -> float:
    """A moment that never was sorts before all others (an assumption)."""
    return moment.timestamp() if moment else float("-inf")


COLUMNS = {
    "Create_Dt": lambda one: one.createDate,
    "Amount": lambda one: one.amount,
    "Qualified_Dt": lambda one: _sortable(one.qualifiedDate),
    "Closed_Dt": lambda one: _sortable(one.approvedDate),  # no other date fits
}


class Referrals:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.shapes = Shapes(store)

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/referrals": {"GET": self.list_referrals},
            "/api/referral/single": {"GET": self.get_referral},
        }

    async def list_referrals(self, request: Request) -> Response:
        """Filters that match nothing, unknown names among them, list nothing."""
        in_order = read_sort(request, COLUMNS, "Create_Dt_Desc")
        found = in_order(self._listed(request))
        return page(request, "referrals", found, self.shapes.referral)

    async def get_referral(self, request: Request) -> Response:
        """The referral that all identifiers given name; the newest of several, as nobody says which."""
        email = folded(read_text(request, "email"))
        id = read_text(request, "referralId").lower()
        external = read_text(request, "externalId")
        if not (email or id or external):
            raise Refused(400, "one of email, referralId and externalId is needed")
        if id:
            candidates = [one for one in [self.store.referrals.get(id)] if one]
        elif email:
            candidates = self.store.referrals.where("email", email)
        else:
            candidates = self.store.referrals.where("external", external)
        found = [
            one
            for one in candidates
            if email in ("", folded(one.email))
            and external in ("", one.externalIdentifier)
        ]
        if not found:
            raise Refused(404, "no such referral")
        return json_response(self.shapes.referral(found[-1]))

    def _listed(self, request: Request) -> list[Referral]:
        """What the filters leave, oldest first."""
        program, text = read_text(request, "programId"), read_text(request, "query")
        programs = {one.id for one in programs_named(self.store, program)}
        member = read_text(request, "memberId").lower()
        state = read_choice(request, "status", STATES)
        within = created_within(request)
        named = self._named(text)
        return [
            one
            for one in self.store.referrals
            if (not program or one.programId in programs)
            and (not text or one.id in named)
            and member in ("", one.referringMemberId)
            and state in ("", one.status)
            and within(one.createDate)
        ]

    def _named(self, text: str) -> set[str]:
        """The ids of those with that email, id or external id, or made with that referral code."""
        members = self.store.members.where("code", text)
        by_code = [
            one
            for member in members
            for one in self.store.referrals.where("member", member.id)
        ]
        return {one.id for one in [*referrals_named(self.store, text), *by_code]}
