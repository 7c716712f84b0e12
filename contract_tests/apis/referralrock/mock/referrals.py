"""Referrals: listed, added, found, changed and removed. What a batch says of each item it says in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.batches import (
    ResultInfo,
    read_batch,
    results,
)
from contract_tests.apis.referralrock.mock.lists import (
    page,
    read_filters,
    read_sort,
    read_text,
    sortable,
)
from contract_tests.apis.referralrock.mock.member_bodies import refuse_region_alone
from contract_tests.apis.referralrock.mock.queries import (
    find_referral,
    in_programs,
    referrals_named,
)
from contract_tests.apis.referralrock.mock.records import Referral, ReferralState
from contract_tests.apis.referralrock.mock.referral_bodies import (
    NewReferral,
    ReferralStatus,
    RemoveReferralInfo,
    UpdateReferralInfo,
)
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, found, sent_fields

STATES = get_args(ReferralState)
# Two clients wait for this status of a change, and one for this message, as it takes any other for a
# failure. No page shows either, and other words are as good: clients should not compare them.
SUCCEEDED = ResultInfo("Succeeded")
ADDED = "Referral Added"

COLUMNS = {
    "Create_Dt": lambda one: one.createDate,
    "Amount": lambda one: one.amount,
    "Qualified_Dt": lambda one: sortable(one.qualifiedDate),
    "Closed_Dt": lambda one: sortable(one.approvedDate),  # no other date fits
}


@dataclass(frozen=True, slots=True)
class Referrals:
    store: Store
    shapes: Shapes
    changes: ReferralChanges

    def path_items(self) -> list[PathItem]:
        remove = {"POST": self.remove, "DELETE": self.remove}
        return [
            PathItem("/api/referrals", {"GET": self.list_all, "POST": self.create}),
            PathItem("/api/referral/single", {"GET": self.get}),
            PathItem("/api/referral/getsingle", {"GET": self.get_by_query}),
            PathItem("/api/referral/update", {"POST": self.update}),
            PathItem("/api/referral/remove", remove),
            PathItem("/api/referrals/status", {"POST": self.set_status}),
        ]

    async def list_all(self, request: Request) -> Shown:
        """Filters that match nothing, unknown names among them, list nothing."""
        in_order = read_sort(request, COLUMNS, "Create_Dt_Desc")
        listed = in_order(self._listed(request))
        return page(request, "referrals", listed, self.shapes.referral)

    async def create(self, request: Request) -> Shown:
        """A second referral with the same email is taken: nobody says that they are unique. That the
        answer is 200, as of most operations, and no 201 is an assumption."""
        wanted = await read_sent(request, NewReferral)
        member = self.store.members.first("code", wanted.referralCode.strip())
        member = found(member, f"no member with the code {wanted.referralCode!r}")
        fields = wanted.fields()
        refuse_region_alone(fields.get("region"), fields.get("country"))
        referral = self.changes.add(member, fields, wanted.state() or "pending")
        shown = self.shapes.referral(referral)
        return {"referral": shown, "message": ADDED}

    async def get(self, request: Request) -> Shown:
        """The referral that all identifiers given name; the newest of several, as nobody says which."""
        sent = {
            "id": read_text(request, "referralId"),
            "email": read_text(request, "email"),
            "external": read_text(request, "externalId"),
        }
        given = {key: text for key, text in sent.items() if text}
        if not given:
            raise Refused(400, "one of email, referralId and externalId is needed")
        named = self.store.referrals.having(**given)
        if not named:
            raise Refused(404, "no such referral")
        return self.shapes.referral(named[-1])

    async def update(self, request: Request) -> list[Shown]:
        """An item that changes no referral shows none."""
        batch = await read_batch(request, UpdateReferralInfo)
        return results(batch, self._update, done=SUCCEEDED)

    async def remove(self, request: Request) -> list[Shown]:
        return results(await read_batch(request, RemoveReferralInfo), self._remove)

    async def get_by_query(self, request: Request) -> Shown:
        """The older call of two clients of 2022, which the index no longer lists: an email or an id, no word on others."""
        text = read_text(request, "referralQuery")
        if not text:
            raise Refused(400, "the query parameter referralQuery is missing")
        named = referrals_named(self.store, text)
        if not named:
            raise Refused(404, f"no referral {text!r}")
        return self.shapes.referral(named[-1])

    async def set_status(self, request: Request) -> None:
        """One referral: the vendor's list speaks of one, whether as object or array nobody says.
        The answer is not known either, so it has no body."""
        wanted = await read_sent(request, ReferralStatus)
        referral = self.store.referrals.get(wanted.referralId)
        in_program = in_programs(self.store, wanted.programId)
        if referral is None or not in_program(referral.programId):
            raise Refused(404, "no such referral")
        fields = sent_fields(wanted)
        for name in ("referralId", "programId", "status"):
            del fields[name]
        self.changes.change(referral, fields, wanted.status)

    def _update(self, item: UpdateReferralInfo) -> Shown:
        referral = find_referral(self.store, item.query)
        fields = item.referral.fields()
        country = fields.get("country", referral.country)
        refuse_region_alone(fields.get("region"), country)
        self.changes.change(referral, fields, item.referral.state())
        return {"referral": self.shapes.referral(referral)}

    def _remove(self, item: RemoveReferralInfo) -> Shown:
        self.changes.remove(find_referral(self.store, item.query))
        return {}

    def _listed(self, request: Request) -> list[Referral]:
        """Those that fit all filters, oldest first."""
        member, text = read_text(request, "memberId"), read_text(request, "query")
        fits = read_filters(request, self.store, STATES)
        named = self._named(text)
        return [
            one
            for one in self.store.referrals
            if fits(one)
            and (not text or one.id in named)
            and member.lower() in ("", one.referringMemberId)
        ]

    def _named(self, text: str) -> set[str]:
        """The ids of those with that email, id or external id, or made with that referral code."""
        by_code = [
            one
            for member in self.store.members.where("code", text)
            for one in self.store.referrals.where("member", member.id)
        ]
        return {one.id for one in [*referrals_named(self.store, text), *by_code]}
