"""Members: listed, added, changed and removed. Removal by POST and by DELETE is one and the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.figures import Figures
from contract_tests.apis.referralrock.mock.lists import (
    created_within,
    page,
    read_flag,
    read_sort,
    read_text,
)
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges, Taken
from contract_tests.apis.referralrock.mock.member_writes import (
    NewMember,
    RemoveMemberInfo,
    Unfit,
    UpdateMemberInfo,
)
from contract_tests.apis.referralrock.mock.queries import (
    ResultInfo,
    Unresolved,
    failed,
    find_member,
    members_named,
    programs_named,
)
from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.removal import remove_member
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation

Column = Callable[[Member], Any]


class Members:
    def __init__(
        self, store: Store, webhooks: Webhooks, changes: MemberChanges
    ) -> None:
        self.store = store
        self.webhooks = webhooks
        self.changes = changes
        self.shapes = Shapes(store)
        self.columns: dict[str, Column] = {
            "Member_Views": partial(self._figure, "memberViews"),
            "Page_Views": partial(self._figure, "views"),
            "Lead_Count": partial(self._figure, "referrals"),
            "Reward_Issued_Total": partial(self._figure, "rewardsIssuedAmount"),
            "Member_Full_Name": lambda one: full_name(one).casefold(),
            "Create_Dt": lambda one: one.createDt,
        }

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/members": {"GET": self.list_all, "POST": self.create},
            "/api/members/update": {"POST": self.update},
            "/api/members/remove": {"POST": self.remove, "DELETE": self.remove},
        }

    async def list_all(self, request: Request) -> Response:
        """Without showDisabled all are listed: what is then is not said. A query that is an id
        disregards the other filters."""
        in_order = read_sort(request, self.columns, "Create_Dt_Desc")
        found = self._chosen(request)
        return page(request, "members", in_order(found), self.shapes.member)

    async def create(self, request: Request) -> Response:
        """201 is what an integration saw. A taken email or code is 409, an unknown program 404,
        one that is not active 400: assumptions."""
        emailing = read_flag(request, "shouldSendEmail")
        wanted = convert(await read_sent(request), NewMember)
        program = self.store.programs.get(wanted.programId)
        if program is None:
            raise Refused(404, f"no program has the id {wanted.programId!r}")
        try:
            member = self.changes.add(program, wanted)
        except Unfit as error:
            raise Refused(400, str(error)) from None
        except Taken as error:
            raise Refused(409, str(error)) from None
        if emailing:
            self.store.send_email(member.email, "confirmation")
        answer = {"member": self.shapes.member(member), "message": ""}
        return json_response(answer, status=201)

    async def update(self, request: Request) -> Response:
        """One element for each item. For an item that changes nobody no member is shown."""
        sent = await read_sent(request)
        items = convert(sent, list[UpdateMemberInfo])
        return json_response(
            [
                {"query": raw["query"], **self._update(item)}
                for raw, item in zip(sent, items, strict=True)
            ]
        )

    async def remove(self, request: Request) -> Response:
        """An item without query refuses the whole body; one that finds nobody only itself."""
        sent = await read_sent(request)
        items = convert(sent, list[RemoveMemberInfo])
        return json_response(
            [
                {"query": raw["query"], "resultInfo": self._remove(item)}
                for raw, item in zip(sent, items, strict=True)
            ]
        )

    def _update(self, item: UpdateMemberInfo) -> dict[str, Any]:
        try:
            member = find_member(self.store, item.query)
            self.changes.change(member, item.member)
        except (Unresolved, Unfit, Taken) as error:
            return {"resultInfo": failed(error)}
        return {"member": self.shapes.member(member), "resultInfo": ResultInfo()}

    def _remove(self, item: RemoveMemberInfo) -> ResultInfo:
        try:
            member = find_member(self.store, item.query)
        except Unresolved as error:
            return failed(error)
        remove_member(self.store, self.webhooks, member)
        return ResultInfo()

    def _chosen(self, request: Request) -> list[Member]:
        is_within, disabled = (
            created_within(request),
            read_flag(request, "showDisabled"),
        )
        query, program = read_text(request, "query"), read_text(request, "programId")
        by_id = self.store.members.get(query)
        if by_id is not None:
            return [by_id]
        programs = {one.id for one in programs_named(self.store, program)}
        # a text may be the code of one member and the email of another: by age again
        known = members_named(self.store, query) if query else self.store.members
        return sorted(
            (
                one
                for one in known
                if (not program or one.programId in programs)
                and disabled in (None, one.disabledFlag)
                and is_within(one.createDt)
            ),
            key=lambda one: one.createDt,
        )

    def _figure(self, name: str, member: Member) -> Any:
        figures = Figures(self.store, member)
        return {**figures.statistics(), **figures.shown_in_member()}[name]
