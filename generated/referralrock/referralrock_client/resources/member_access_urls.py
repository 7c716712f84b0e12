"""Links by which a member shares, and reaches the portal without logging in."""

from __future__ import annotations

from typing import Unpack

from .._kinds import ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.member_access_query import MemberAccessQuery, MemberAccessQueryDict
from ..models.member_access_urls import MemberAccessUrls
from ..models.member_access_urls_query import MemberAccessUrlsQuery, MemberAccessUrlsQueryDict

CREATE_MEMBER_ACCESS_URLS: Operation[MemberAccessUrls] = Operation(
    id="createMemberAccessUrls",
    called="member_access_urls.create()",
    method="POST",
    path="/api/memberaccessurls",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The member's links.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("MemberAccessUrls")},
    body=ObjectOf("MemberAccessUrlsQuery"),
)
CREATE_MEMBER_ACCESS: Operation[MemberAccessUrls] = Operation(
    id="createMemberAccess",
    called="member_access_urls.create_member_access()",
    method="POST",
    path="/api/memberaccess",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The member's links.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("MemberAccessUrls")},
    body=ObjectOf("MemberAccessQuery"),
)


class MemberAccessUrlsResource:
    """Links by which a member shares, and reaches the portal without logging in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self, body: MemberAccessUrlsQuery | MemberAccessUrlsQueryDict, **options: Unpack[CallOptions]
    ) -> MemberAccessUrls:
        """Create a member's access links.

        Returns a member's links for sharing, and links for embedding by which the member is logged in for a while.

        See https://api.referralrock.com/Help/Api/POST-api-memberaccessurls

        Args:
            body: The member, named in exactly one of four ways, and for how long the links are to last.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_MEMBER_ACCESS_URLS, options, body=body)

    def create_member_access(
        self, body: MemberAccessQuery | MemberAccessQueryDict, **options: Unpack[CallOptions]
    ) -> MemberAccessUrls:
        """Create a member's access links, in the older form.

        Deprecated. Returns a member's links for one text that names the member; `member_access_urls.create()` replaces
        it.

        See https://api.referralrock.com/Help/Api/POST-api-memberaccess

        Args:
            body: The member, and for how long the links are to last.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_MEMBER_ACCESS, options, body=body)


class AsyncMemberAccessUrlsResource:
    """Links by which a member shares, and reaches the portal without logging in."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(
        self, body: MemberAccessUrlsQuery | MemberAccessUrlsQueryDict, **options: Unpack[CallOptions]
    ) -> MemberAccessUrls:
        """Create a member's access links.

        Returns a member's links for sharing, and links for embedding by which the member is logged in for a while.

        See https://api.referralrock.com/Help/Api/POST-api-memberaccessurls

        Args:
            body: The member, named in exactly one of four ways, and for how long the links are to last.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_MEMBER_ACCESS_URLS, options, body=body)

    async def create_member_access(
        self, body: MemberAccessQuery | MemberAccessQueryDict, **options: Unpack[CallOptions]
    ) -> MemberAccessUrls:
        """Create a member's access links, in the older form.

        Deprecated. Returns a member's links for one text that names the member; `member_access_urls.create()` replaces
        it.

        See https://api.referralrock.com/Help/Api/POST-api-memberaccess

        Args:
            body: The member, and for how long the links are to last.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_MEMBER_ACCESS, options, body=body)
