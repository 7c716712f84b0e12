"""Referrals as they are added, changed and removed. What a batch says of each item it says in order."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.member_writes import (
    Unfit,
    refuse_region_alone,
)
from contract_tests.apis.referralrock.mock.queries import (
    ReferralQuery,
    ResultInfo,
    Unresolved,
    failed,
    find_referral,
    programs_named,
)
from contract_tests.apis.referralrock.mock.records import ReferralState
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.removal import remove_referral
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation

Text = str | UnsetType


class UpdateReferral(msgspec.Struct, frozen=True):
    """What is not sent stays as it is. The last four are those of NewReferral: this page is cut before them."""

    firstName: Text = UNSET
    lastName: Text = UNSET
    email: Text = UNSET
    phoneNumber: Text = UNSET
    preferredContact: (
        Literal["email", "callMorning", "callAfternoon", "callEvening"] | UnsetType
    ) = UNSET
    externalIdentifier: Text = UNSET
    amount: float | UnsetType = UNSET
    companyName: Text = UNSET
    note: Text = UNSET
    publicNote: Text = UNSET
    customOption1Name: Text = UNSET
    customOption2Name: Text = UNSET
    customText1Name: Text = UNSET
    customText2Name: Text = UNSET
    customText3Name: Text = UNSET
    customOption1Value: Text = UNSET
    customOption2Value: Text = UNSET
    customText1Value: Text = UNSET
    customText2Value: Text = UNSET
    customText3Value: Text = UNSET
    status: ReferralState | UnsetType = UNSET
    addressLine1: Text = UNSET
    addressLine2: Text = UNSET
    city: Text = UNSET
    region: Text = UNSET
    postalCode: Text = UNSET
    country: Text = UNSET
    recruiterAssignedId: Text = UNSET

    def fields(self) -> dict[str, Any]:
        """What is sent, but for what says how to find it or where it moves."""
        return {
            name: value
            for name, value in msgspec.structs.asdict(self).items()
            if value is not UNSET and name not in ("status", "referralCode")
        }

    def state(self) -> ReferralState | None:
        return None if self.status is UNSET else self.status


class NewReferral(UpdateReferral, frozen=True, kw_only=True):
    referralCode: str


class UpdateReferralInfo(msgspec.Struct, frozen=True):
    query: dict[str, Any]  # read as ReferralQuery, echoed as sent
    referral: UpdateReferral


class RemoveReferralInfo(msgspec.Struct, frozen=True):
    """The query is not marked as required: without one nothing is found."""

    query: dict[str, Any] = {}


class ReferralStatus(msgspec.Struct, frozen=True):
    referralId: str
    status: ReferralState
    programId: str = ""
    amount: float | UnsetType = UNSET
    publicNote: Text = UNSET


class ReferralWrites:
    def __init__(self, store: Store, changes: ReferralChanges) -> None:
        self.store = store
        self.changes = changes
        self.shapes = Shapes(store)

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/referrals": {"POST": self.create},
            "/api/referral/update": {"POST": self.update},
            "/api/referrals/status": {"POST": self.set_status},
            "/api/referral/remove": {"POST": self.remove, "DELETE": self.remove},
        }

    async def create(self, request: Request) -> Response:
        """A second referral with the same email is taken: nobody says that they are unique. That the
        answer is 200, as of most operations, and no 201 is an assumption."""
        wanted = convert(await read_sent(request), NewReferral)
        members = self.store.members.where("code", wanted.referralCode.strip())
        if not members:
            raise Refused(404, f"no member with the code {wanted.referralCode!r}")
        fields = wanted.fields()
        try:
            refuse_region_alone(fields.get("region"), fields.get("country"))
            referral = self.changes.add(members[0], fields, wanted.state() or "pending")
        except Unfit as error:
            raise Refused(400, str(error)) from None
        return json_response(
            {"referral": self.shapes.referral(referral), "message": ""}
        )

    async def update(self, request: Request) -> Response:
        items = convert(await read_sent(request), list[UpdateReferralInfo])
        queries = [convert(item.query, ReferralQuery) for item in items]
        return json_response(
            [self._update(*one) for one in zip(items, queries, strict=True)]
        )

    async def set_status(self, request: Request) -> Response:
        """One referral: the vendor's list speaks of one, whether as object or array nobody says.
        The answer is not known either, so it has no body."""
        wanted = convert(await read_sent(request), ReferralStatus)
        referral = self.store.referrals.get(wanted.referralId)
        programs = {one.id for one in programs_named(self.store, wanted.programId)}
        if referral is None or (
            wanted.programId and referral.programId not in programs
        ):
            raise Refused(404, "no such referral")
        sent = {"amount": wanted.amount, "publicNote": wanted.publicNote}
        fields = {name: value for name, value in sent.items() if value is not UNSET}
        self.changes.change(referral, fields, wanted.status)
        return Response()

    async def remove(self, request: Request) -> Response:
        items = convert(await read_sent(request), list[RemoveReferralInfo])
        queries = [convert(item.query, ReferralQuery) for item in items]
        return json_response(
            [
                {"query": item.query, "resultInfo": self._remove(query)}
                for item, query in zip(items, queries, strict=True)
            ]
        )

    def _update(self, item: UpdateReferralInfo, query: ReferralQuery) -> dict[str, Any]:
        """An item that changes no referral shows none."""
        fields, state = item.referral.fields(), item.referral.state()
        try:
            referral = find_referral(self.store, query)
            country = fields.get("country", referral.country)
            refuse_region_alone(fields.get("region"), country)
        except (Unresolved, Unfit) as problem:
            return {"query": item.query, "resultInfo": failed(problem)}
        self.changes.change(referral, fields, state)
        shown = self.shapes.referral(referral)
        return {"query": item.query, "referral": shown, "resultInfo": ResultInfo()}

    def _remove(self, query: ReferralQuery) -> ResultInfo:
        try:
            referral = find_referral(self.store, query)
        except Unresolved as problem:
            return failed(problem)
        remove_referral(self.store, self.changes.webhooks, referral)
        return ResultInfo()
