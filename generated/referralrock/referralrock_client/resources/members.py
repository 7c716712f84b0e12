"""People who take part in a program and refer others."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.member import Member
from ..models.member_confirmation import MemberConfirmation
from ..models.member_set import MemberSet
from ..models.member_sort import MemberSort
from ..models.member_stats import MemberStats
from ..models.new_member import NewMember, NewMemberDict
from ..models.remove_member_info import RemoveMemberInfo, RemoveMemberInfoDict
from ..models.remove_member_result import RemoveMemberResult
from ..models.time_period import TimePeriod
from ..models.update_member_info import UpdateMemberInfo, UpdateMemberInfoDict
from ..models.update_member_result import UpdateMemberResult
from ..types import UNSET, Unset

LIST_MEMBERS: Operation[MemberSet] = Operation(
    id="listMembers",
    called="members.list()",
    method="GET",
    path="/api/members",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "A part of the list of members.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("MemberSet")},
    reads=True,
)
LIST_MEMBERS_PAGING: Paging[Member] = Paging(
    parameter="offset",
    first=0,
    counts_items=True,
    items=("members",),
    total=("total",),
    error=("message",),
    size={"count": 100},
)
CREATE_MEMBER: Operation[MemberConfirmation] = Operation(
    id="createMember",
    called="members.create()",
    method="POST",
    path="/api/members",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "201": "The member was created.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"201": ObjectOf("MemberConfirmation")},
    body=ObjectOf("NewMember"),
)
UPDATE_MEMBERS: Operation[list[UpdateMemberResult]] = Operation(
    id="updateMembers",
    called="members.update()",
    method="POST",
    path="/api/members/update",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in the order of the items.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("UpdateMemberResult"))},
    body=ListOf(ObjectOf("UpdateMemberInfo")),
)
REMOVE_MEMBERS: Operation[list[RemoveMemberResult]] = Operation(
    id="removeMembers",
    called="members.remove()",
    method="POST",
    path="/api/members/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in the order of the items.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveMemberResult"))},
    body=ListOf(ObjectOf("RemoveMemberInfo")),
)
DELETE_MEMBERS: Operation[list[RemoveMemberResult]] = Operation(
    id="deleteMembers",
    called="members.delete()",
    method="DELETE",
    path="/api/members/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in the order of the items.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveMemberResult"))},
    body=ListOf(ObjectOf("RemoveMemberInfo")),
)
GET_MEMBER_STATS: Operation[MemberStats] = Operation(
    id="getMemberStats",
    called="members.get_stats()",
    method="GET",
    path="/api/memberstats/getsingle",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "Figures of one member.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("MemberStats")},
    reads=True,
)


class MembersResource:
    """People who take part in a program and refer others."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        sort: MemberSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Member]:
        """List members.

        Lists members, newest first unless sorted otherwise, of all programs or of one.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-members_programId_query_showDisabled_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only members of this program, by its ID, name or title.
            query: Only members with this email address, ID, external ID or referral code; a member's own ID finds
                that member whatever the other parameters say.
            show_disabled: Only disabled members when true, only active ones when false.
            sort: What the list is sorted by, and in which direction.
            date_from: Only members created after this date.
            date_to: Only members created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_MEMBERS,
            LIST_MEMBERS_PAGING,
            options,
            query={
                "programId": program_id,
                "query": query,
                "showDisabled": show_disabled,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        sort: MemberSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MemberSet:
        """List members.

        Lists members, newest first unless sorted otherwise, of all programs or of one.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-members_programId_query_showDisabled_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only members of this program, by its ID, name or title.
            query: Only members with this email address, ID, external ID or referral code; a member's own ID finds
                that member whatever the other parameters say.
            show_disabled: Only disabled members when true, only active ones when false.
            sort: What the list is sorted by, and in which direction.
            date_from: Only members created after this date.
            date_to: Only members created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_MEMBERS,
            options,
            query={
                "programId": program_id,
                "query": query,
                "showDisabled": show_disabled,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    def create(
        self,
        body: NewMember | NewMemberDict,
        *,
        should_send_email: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MemberConfirmation:
        """Create a member.

        Adds one member to a program.

        See https://api.referralrock.com/Help/Api/POST-api-members_shouldSendEmail

        Args:
            body: The member, one at a time.
            should_send_email: Whether the program's confirmation email goes out.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_MEMBER, options, query={"shouldSendEmail": should_send_email}, body=body)

    def update(
        self, body: Sequence[UpdateMemberInfo | UpdateMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateMemberResult]:
        """Update members.

        Changes each member that the query of an item identifies uniquely.

        See https://api.referralrock.com/Help/Api/POST-api-members-update

        Args:
            body: The members to change, and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_MEMBERS, options, body=body)

    def remove(
        self, body: Sequence[RemoveMemberInfo | RemoveMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveMemberResult]:
        """Remove members.

        Removes by POST, and is to be preferred to `members.delete()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-members-remove

        Args:
            body: The members to delete, each of whom the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(REMOVE_MEMBERS, options, body=body)

    def delete(
        self, body: Sequence[RemoveMemberInfo | RemoveMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveMemberResult]:
        """Remove members, by DELETE.

        Removes by DELETE; `members.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-members-remove

        Args:
            body: The members to delete, each of whom the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_MEMBERS, options, body=body)

    def get_stats(
        self, *, query: str, time_period: TimePeriod | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> MemberStats:
        """Get a member's figures.

        Returns figures on one member's sharing, referrals and rewards.

        See https://api.referralrock.com/Help/Api/GET-api-memberstats-getsingle_query_timePeriod

        Args:
            query: The member, by email address, ID, external ID or referral code.
            time_period: Period that is counted, by default all time.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_MEMBER_STATS, options, query={"query": query, "timePeriod": time_period})


class AsyncMembersResource:
    """People who take part in a program and refer others."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        sort: MemberSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Member]:
        """List members.

        Lists members, newest first unless sorted otherwise, of all programs or of one.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-members_programId_query_showDisabled_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only members of this program, by its ID, name or title.
            query: Only members with this email address, ID, external ID or referral code; a member's own ID finds
                that member whatever the other parameters say.
            show_disabled: Only disabled members when true, only active ones when false.
            sort: What the list is sorted by, and in which direction.
            date_from: Only members created after this date.
            date_to: Only members created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_MEMBERS,
            LIST_MEMBERS_PAGING,
            options,
            query={
                "programId": program_id,
                "query": query,
                "showDisabled": show_disabled,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    async def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        sort: MemberSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MemberSet:
        """List members.

        Lists members, newest first unless sorted otherwise, of all programs or of one.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-members_programId_query_showDisabled_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only members of this program, by its ID, name or title.
            query: Only members with this email address, ID, external ID or referral code; a member's own ID finds
                that member whatever the other parameters say.
            show_disabled: Only disabled members when true, only active ones when false.
            sort: What the list is sorted by, and in which direction.
            date_from: Only members created after this date.
            date_to: Only members created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_MEMBERS,
            options,
            query={
                "programId": program_id,
                "query": query,
                "showDisabled": show_disabled,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    async def create(
        self,
        body: NewMember | NewMemberDict,
        *,
        should_send_email: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MemberConfirmation:
        """Create a member.

        Adds one member to a program.

        See https://api.referralrock.com/Help/Api/POST-api-members_shouldSendEmail

        Args:
            body: The member, one at a time.
            should_send_email: Whether the program's confirmation email goes out.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_MEMBER, options, query={"shouldSendEmail": should_send_email}, body=body)

    async def update(
        self, body: Sequence[UpdateMemberInfo | UpdateMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateMemberResult]:
        """Update members.

        Changes each member that the query of an item identifies uniquely.

        See https://api.referralrock.com/Help/Api/POST-api-members-update

        Args:
            body: The members to change, and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_MEMBERS, options, body=body)

    async def remove(
        self, body: Sequence[RemoveMemberInfo | RemoveMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveMemberResult]:
        """Remove members.

        Removes by POST, and is to be preferred to `members.delete()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-members-remove

        Args:
            body: The members to delete, each of whom the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(REMOVE_MEMBERS, options, body=body)

    async def delete(
        self, body: Sequence[RemoveMemberInfo | RemoveMemberInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveMemberResult]:
        """Remove members, by DELETE.

        Removes by DELETE; `members.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-members-remove

        Args:
            body: The members to delete, each of whom the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_MEMBERS, options, body=body)

    async def get_stats(
        self, *, query: str, time_period: TimePeriod | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> MemberStats:
        """Get a member's figures.

        Returns figures on one member's sharing, referrals and rewards.

        See https://api.referralrock.com/Help/Api/GET-api-memberstats-getsingle_query_timePeriod

        Args:
            query: The member, by email address, ID, external ID or referral code.
            time_period: Period that is counted, by default all time.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_MEMBER_STATS, options, query={"query": query, "timePeriod": time_period})
