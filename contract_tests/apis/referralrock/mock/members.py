"""Members: listed, added, changed and removed. Removal by POST and by DELETE is one and the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.batches import read_batch, results
from contract_tests.apis.referralrock.mock.figures import Figures
from contract_tests.apis.referralrock.mock.lists import (
    created_within,
    page,
    read_flag,
    read_sort,
    read_text,
)
from contract_tests.apis.referralrock.mock.member_bodies import (
    NewMember,
    RemoveMemberInfo,
    UpdateMemberInfo,
)
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges
from contract_tests.apis.referralrock.mock.queries import (
    find_member,
    in_programs,
    members_named,
)
from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Shown, found, json_response

Column = Callable[[Member], Any]


@dataclass(frozen=True, slots=True)
class Members:
    store: Store
    shapes: Shapes
    changes: MemberChanges

    def path_items(self) -> list[PathItem]:
        remove = {"POST": self.remove, "DELETE": self.remove}
        return [
            PathItem("/api/members", {"GET": self.list_all, "POST": self.create}),
            PathItem("/api/members/update", {"POST": self.update}),
            PathItem("/api/members/remove", remove),
        ]

    async def list_all(self, request: Request) -> Shown:
        """Without showDisabled all are listed: what is then is not said. A query that is an id
        disregards the other filters."""
        in_order = read_sort(request, self._columns(), "Create_Dt_Desc")
        listed = in_order(self._listed(request))
        return page(request, "members", listed, self.shapes.member)

    async def create(self, request: Request) -> Response:
        """201 is what an integration saw. A taken email or code is 409, an unknown program 404,
        one that is not active 400: assumptions."""
        emailing = read_flag(request, "shouldSendEmail")
        wanted = await read_sent(request, NewMember)
        reason = f"no program has the id {wanted.programId!r}"
        program = found(self.store.programs.get(wanted.programId), reason)
        member = self.changes.add(program, wanted)
        if emailing:
            self.store.send_email(member.email, "confirmation")
        answer = {"member": self.shapes.member(member), "message": ""}
        return json_response(answer, status=201)

    async def update(self, request: Request) -> list[Shown]:
        """One element for each item. For an item that changes nobody no member is shown."""
        return results(await read_batch(request, UpdateMemberInfo), self._update)

    async def remove(self, request: Request) -> list[Shown]:
        """An item without query refuses the whole body; one that finds nobody only itself."""
        return results(await read_batch(request, RemoveMemberInfo), self._remove)

    def _update(self, item: UpdateMemberInfo) -> Shown:
        member = find_member(self.store, item.query)
        self.changes.change(member, item.member)
        return {"member": self.shapes.member(member)}

    def _remove(self, item: RemoveMemberInfo) -> Shown:
        self.changes.remove(find_member(self.store, item.query))
        return {}

    def _listed(self, request: Request) -> list[Member]:
        """Those that fit all filters, oldest first."""
        within = created_within(request)
        disabled = read_flag(request, "showDisabled")
        in_program = in_programs(self.store, read_text(request, "programId"))
        query = read_text(request, "query")
        by_id = self.store.members.get(query)
        if by_id is not None:
            return [by_id]
        # a text may be the code of one member and the email of another: by age again
        known = members_named(self.store, query) if query else self.store.members
        return sorted(
            (
                one
                for one in known
                if in_program(one.programId)
                and disabled in (None, one.disabledFlag)
                and within(one.createDt)
            ),
            key=lambda one: one.createDt,
        )

    def _columns(self) -> dict[str, Column]:
        return {
            "Member_Views": partial(self._figure, "memberViews"),
            "Page_Views": partial(self._figure, "views"),
            "Lead_Count": partial(self._figure, "referrals"),
            "Reward_Issued_Total": partial(self._figure, "rewardsIssuedAmount"),
            "Member_Full_Name": lambda one: full_name(one).casefold(),
            "Create_Dt": lambda one: one.createDt,
        }

    def _figure(self, name: str, member: Member) -> Any:
        figures = Figures(self.store, member)
        return {**figures.statistics(), **figures.shown_in_member()}[name]
