"""People who were recommended."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.referral import Referral

LIST_REFERRALS: Operation[list[Referral]] = Operation(
    id="listReferrals",
    called="referrals.list()",
    method="GET",
    path="/api/referrals",
    security=(("apiKey",),),
    statuses={
        "200": "The referrals.",
        "401": "The API key is missing or no longer valid.",
        "500": "The server failed.",
    },
    answers={"200": ListOf(ObjectOf("Referral"))},
    reads=True,
)


class ReferralsResource:
    """People who were recommended."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Referral]:
        """List referrals.

        Lists the referrals that were received.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Raises:
            Unauthorized: 401: The API key is missing or no longer valid.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_REFERRALS, options)


class AsyncReferralsResource:
    """People who were recommended."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Referral]:
        """List referrals.

        Lists the referrals that were received.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Raises:
            Unauthorized: 401: The API key is missing or no longer valid.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_REFERRALS, options)
