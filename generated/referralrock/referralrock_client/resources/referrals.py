"""People whom members have referred, and what they did."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.new_referral import NewReferral, NewReferralDict
from ..models.referral import Referral
from ..models.referral_action import ReferralAction, ReferralActionDict
from ..models.referral_confirmation import ReferralConfirmation
from ..models.referral_set import ReferralSet
from ..models.referral_sort import ReferralSort
from ..models.referral_state import ReferralState
from ..models.referral_status import ReferralStatus, ReferralStatusDict
from ..models.remove_referral_info import RemoveReferralInfo, RemoveReferralInfoDict
from ..models.remove_referral_result import RemoveReferralResult
from ..models.update_referral_info import UpdateReferralInfo, UpdateReferralInfoDict
from ..models.update_referral_result import UpdateReferralResult
from ..types import UNSET, Unset

LIST_REFERRALS: Operation[ReferralSet] = Operation(
    id="listReferrals",
    called="referrals.list()",
    method="GET",
    path="/api/referrals",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "A part of the list of referrals.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("ReferralSet")},
    reads=True,
)
LIST_REFERRALS_PAGING: Paging[Referral] = Paging(
    parameter="offset",
    first=0,
    counts_items=True,
    items=("referrals",),
    total=("total",),
    error=("message",),
    size={"count": 100},
)
CREATE_REFERRAL: Operation[ReferralConfirmation] = Operation(
    id="createReferral",
    called="referrals.create()",
    method="POST",
    path="/api/referrals",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The referral was created, or the message tells why not.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("ReferralConfirmation")},
    body=ObjectOf("NewReferral"),
)
GET_REFERRAL: Operation[Referral] = Operation(
    id="getReferral",
    called="referrals.get()",
    method="GET",
    path="/api/referral/single",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The referral that was asked for, with nothing around it.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("Referral")},
    reads=True,
)
GET_REFERRAL_BY_QUERY: Operation[Referral] = Operation(
    id="getReferralByQuery",
    called="referrals.get_by_query()",
    method="GET",
    path="/api/referral/getsingle",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The referral, with nothing around it.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("Referral")},
    reads=True,
)
UPDATE_REFERRALS: Operation[list[UpdateReferralResult]] = Operation(
    id="updateReferrals",
    called="referrals.update()",
    method="POST",
    path="/api/referral/update",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("UpdateReferralResult"))},
    body=ListOf(ObjectOf("UpdateReferralInfo")),
)
SET_REFERRAL_STATUS: Operation[None] = Operation(
    id="setReferralStatus",
    called="referrals.set_status()",
    method="POST",
    path="/api/referrals/status",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The state was set, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=ObjectOf("ReferralStatus"),
)
REMOVE_REFERRALS: Operation[list[RemoveReferralResult]] = Operation(
    id="removeReferrals",
    called="referrals.remove()",
    method="POST",
    path="/api/referral/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveReferralResult"))},
    body=ListOf(ObjectOf("RemoveReferralInfo")),
)
DELETE_REFERRALS: Operation[list[RemoveReferralResult]] = Operation(
    id="deleteReferrals",
    called="referrals.delete()",
    method="DELETE",
    path="/api/referral/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveReferralResult"))},
    body=ListOf(ObjectOf("RemoveReferralInfo")),
)
CREATE_REFERRAL_ACTION: Operation[None] = Operation(
    id="createReferralAction",
    called="referrals.create_action()",
    method="POST",
    path="/api/referralaction",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The action was taken, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=ObjectOf("ReferralAction"),
)


class ReferralsResource:
    """People whom members have referred, and what they did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        sort: ReferralSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        status: ReferralState | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Referral]:
        """List referrals.

        Lists referrals of one program or of all, ordered by when they were created unless they are sorted otherwise.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-referrals_programId_query_memberId_sort_dateFrom_dateTo_status_offset_count

        Args:
            program_id: Only referrals of this program, which is named by its ID, name or title.
            query: Only referrals with this email address, ID, external ID or referral code.
            member_id: Only referrals that this member has brought.
            sort: Column to sort by, and the direction.
            date_from: Only referrals created after this date.
            date_to: Only referrals created before this date.
            status: Only referrals in this state.
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
            LIST_REFERRALS,
            LIST_REFERRALS_PAGING,
            options,
            query={
                "programId": program_id,
                "query": query,
                "memberId": member_id,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "status": status,
                "offset": offset,
                "count": count,
            },
        )

    def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        sort: ReferralSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        status: ReferralState | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReferralSet:
        """List referrals.

        Lists referrals of one program or of all, ordered by when they were created unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-referrals_programId_query_memberId_sort_dateFrom_dateTo_status_offset_count

        Args:
            program_id: Only referrals of this program, which is named by its ID, name or title.
            query: Only referrals with this email address, ID, external ID or referral code.
            member_id: Only referrals that this member has brought.
            sort: Column to sort by, and the direction.
            date_from: Only referrals created after this date.
            date_to: Only referrals created before this date.
            status: Only referrals in this state.
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
            LIST_REFERRALS,
            options,
            query={
                "programId": program_id,
                "query": query,
                "memberId": member_id,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "status": status,
                "offset": offset,
                "count": count,
            },
        )

    def create(self, body: NewReferral | NewReferralDict, **options: Unpack[CallOptions]) -> ReferralConfirmation:
        """Create a referral.

        Adds a referral to the program of the member whose referral code is given.

        See https://api.referralrock.com/Help/Api/POST-api-referrals

        Args:
            body: The referral, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_REFERRAL, options, body=body)

    def get(
        self,
        *,
        email: str | Unset = UNSET,
        referral_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Referral:
        """Get a referral.

        Returns one referral by its email address, its ID or its external ID, of which at least one has to be sent.

        See https://api.referralrock.com/Help/Api/GET-api-referral-single_email_referralId_externalId

        Args:
            email: Email address of the referral.
            referral_id: ID of the referral.
            external_id: ID of the referral in a system of the caller's.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            GET_REFERRAL, options, query={"email": email, "referralId": referral_id, "externalId": external_id}
        )

    def get_by_query(self, *, referral_query: str, **options: Unpack[CallOptions]) -> Referral:
        """Get a referral by one text, in the older form.

        Deprecated. Returns one referral by its email address or its ID; `referrals.get()` replaces it.

        See https://api.referralrock.com/Help

        Args:
            referral_query: Email address or ID of the referral.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_REFERRAL_BY_QUERY, options, query={"referralQuery": referral_query})

    def update(
        self, body: Sequence[UpdateReferralInfo | UpdateReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateReferralResult]:
        """Update referrals.

        Changes referrals, their states included, each of which is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-referral-update

        Args:
            body: The referrals and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_REFERRALS, options, body=body)

    def set_status(self, body: ReferralStatus | ReferralStatusDict, **options: Unpack[CallOptions]) -> None:
        """Set the state of a referral.

        Deprecated. Moves a referral to another state; the vendor has announced its deprecation in favour of
        `referrals.update()`.

        See https://api.referralrock.com/Help/Api/POST-api-referrals-status

        Args:
            body: The referral and its new state, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(SET_REFERRAL_STATUS, options, body=body)

    def remove(
        self, body: Sequence[RemoveReferralInfo | RemoveReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveReferralResult]:
        """Remove referrals.

        Removes by POST, and is to be preferred to `referrals.delete()`, as the body of a DELETE may get lost in
        proxies.

        See https://api.referralrock.com/Help/Api/POST-api-referral-remove

        Args:
            body: The referrals to remove, each of which the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(REMOVE_REFERRALS, options, body=body)

    def delete(
        self, body: Sequence[RemoveReferralInfo | RemoveReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveReferralResult]:
        """Remove referrals, by DELETE.

        Removes by DELETE; `referrals.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-referral-remove

        Args:
            body: The referrals to remove.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_REFERRALS, options, body=body)

    def create_action(self, body: ReferralAction | ReferralActionDict, **options: Unpack[CallOptions]) -> None:
        """Record an action of a referral.

        Records what a referral has done, so that recurring rewards can be worked out from it.

        See https://api.referralrock.com/Help/Api/POST-api-referralaction

        Args:
            body: What the referral did, one action to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_REFERRAL_ACTION, options, body=body)


class AsyncReferralsResource:
    """People whom members have referred, and what they did."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        sort: ReferralSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        status: ReferralState | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Referral]:
        """List referrals.

        Lists referrals of one program or of all, ordered by when they were created unless they are sorted otherwise.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-referrals_programId_query_memberId_sort_dateFrom_dateTo_status_offset_count

        Args:
            program_id: Only referrals of this program, which is named by its ID, name or title.
            query: Only referrals with this email address, ID, external ID or referral code.
            member_id: Only referrals that this member has brought.
            sort: Column to sort by, and the direction.
            date_from: Only referrals created after this date.
            date_to: Only referrals created before this date.
            status: Only referrals in this state.
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
            LIST_REFERRALS,
            LIST_REFERRALS_PAGING,
            options,
            query={
                "programId": program_id,
                "query": query,
                "memberId": member_id,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "status": status,
                "offset": offset,
                "count": count,
            },
        )

    async def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        sort: ReferralSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        status: ReferralState | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReferralSet:
        """List referrals.

        Lists referrals of one program or of all, ordered by when they were created unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-referrals_programId_query_memberId_sort_dateFrom_dateTo_status_offset_count

        Args:
            program_id: Only referrals of this program, which is named by its ID, name or title.
            query: Only referrals with this email address, ID, external ID or referral code.
            member_id: Only referrals that this member has brought.
            sort: Column to sort by, and the direction.
            date_from: Only referrals created after this date.
            date_to: Only referrals created before this date.
            status: Only referrals in this state.
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
            LIST_REFERRALS,
            options,
            query={
                "programId": program_id,
                "query": query,
                "memberId": member_id,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "status": status,
                "offset": offset,
                "count": count,
            },
        )

    async def create(self, body: NewReferral | NewReferralDict, **options: Unpack[CallOptions]) -> ReferralConfirmation:
        """Create a referral.

        Adds a referral to the program of the member whose referral code is given.

        See https://api.referralrock.com/Help/Api/POST-api-referrals

        Args:
            body: The referral, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_REFERRAL, options, body=body)

    async def get(
        self,
        *,
        email: str | Unset = UNSET,
        referral_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Referral:
        """Get a referral.

        Returns one referral by its email address, its ID or its external ID, of which at least one has to be sent.

        See https://api.referralrock.com/Help/Api/GET-api-referral-single_email_referralId_externalId

        Args:
            email: Email address of the referral.
            referral_id: ID of the referral.
            external_id: ID of the referral in a system of the caller's.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            GET_REFERRAL, options, query={"email": email, "referralId": referral_id, "externalId": external_id}
        )

    async def get_by_query(self, *, referral_query: str, **options: Unpack[CallOptions]) -> Referral:
        """Get a referral by one text, in the older form.

        Deprecated. Returns one referral by its email address or its ID; `referrals.get()` replaces it.

        See https://api.referralrock.com/Help

        Args:
            referral_query: Email address or ID of the referral.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_REFERRAL_BY_QUERY, options, query={"referralQuery": referral_query})

    async def update(
        self, body: Sequence[UpdateReferralInfo | UpdateReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateReferralResult]:
        """Update referrals.

        Changes referrals, their states included, each of which is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-referral-update

        Args:
            body: The referrals and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_REFERRALS, options, body=body)

    async def set_status(self, body: ReferralStatus | ReferralStatusDict, **options: Unpack[CallOptions]) -> None:
        """Set the state of a referral.

        Deprecated. Moves a referral to another state; the vendor has announced its deprecation in favour of
        `referrals.update()`.

        See https://api.referralrock.com/Help/Api/POST-api-referrals-status

        Args:
            body: The referral and its new state, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(SET_REFERRAL_STATUS, options, body=body)

    async def remove(
        self, body: Sequence[RemoveReferralInfo | RemoveReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveReferralResult]:
        """Remove referrals.

        Removes by POST, and is to be preferred to `referrals.delete()`, as the body of a DELETE may get lost in
        proxies.

        See https://api.referralrock.com/Help/Api/POST-api-referral-remove

        Args:
            body: The referrals to remove, each of which the query of an item has to identify uniquely.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(REMOVE_REFERRALS, options, body=body)

    async def delete(
        self, body: Sequence[RemoveReferralInfo | RemoveReferralInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveReferralResult]:
        """Remove referrals, by DELETE.

        Removes by DELETE; `referrals.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-referral-remove

        Args:
            body: The referrals to remove.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_REFERRALS, options, body=body)

    async def create_action(self, body: ReferralAction | ReferralActionDict, **options: Unpack[CallOptions]) -> None:
        """Record an action of a referral.

        Records what a referral has done, so that recurring rewards can be worked out from it.

        See https://api.referralrock.com/Help/Api/POST-api-referralaction

        Args:
            body: What the referral did, one action to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_REFERRAL_ACTION, options, body=body)
