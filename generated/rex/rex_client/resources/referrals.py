"""People whom customers have recommended."""

from __future__ import annotations

import builtins

from .._session import AsyncSession, Operation, Session
from ..api.referrals import list_referrals
from ..models.referral import Referral

LIST_REFERRALS: Operation[list[Referral]] = Operation(
    id="listReferrals",
    security=(("apiKey",),),
    statuses={
        "200": "The referrals.",
        "401": "The API key is missing or no longer valid.",
        "500": "The server failed.",
    },
    container="array",
    parse=list_referrals._parse_response,
)


class ReferralsResource:
    """People whom customers have recommended."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[Referral]:
        """List referrals.

        Lists the referrals that customers have given.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Raises:
            ApiError: 401: The API key is missing or no longer valid.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_referrals._get_kwargs()
        return self._session.call(LIST_REFERRALS, request)


class AsyncReferralsResource:
    """People whom customers have recommended."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[Referral]:
        """List referrals.

        Lists the referrals that customers have given.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Raises:
            ApiError: 401: The API key is missing or no longer valid.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_referrals._get_kwargs()
        return await self._session.call(LIST_REFERRALS, request)
