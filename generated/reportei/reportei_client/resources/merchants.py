"""Companies that call the API, each on behalf of its customers."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.merchant_answer import MerchantAnswer

GET_MERCHANT_SETTINGS: Operation[MerchantAnswer] = Operation(
    id="getMerchantSettings",
    called="merchants.get_settings()",
    method="GET",
    path="/merchants/settings",
    security=(("token",),),
    statuses={
        "200": "The merchant.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "200": ObjectOf("MerchantAnswer"),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
)


class MerchantsResource:
    """Companies that call the API, each on behalf of its customers."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_settings(self, **options: Unpack[CallOptions]) -> MerchantAnswer:
        """Get the merchant's settings.

        Returns the calling merchant with its rate limits and the networks that its customers may connect.

        See https://github.com/reportei/connect-docs/blob/master/sections/merchants.md#show-current-merchant-settings

        Raises:
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_MERCHANT_SETTINGS, options)


class AsyncMerchantsResource:
    """Companies that call the API, each on behalf of its customers."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_settings(self, **options: Unpack[CallOptions]) -> MerchantAnswer:
        """Get the merchant's settings.

        Returns the calling merchant with its rate limits and the networks that its customers may connect.

        See https://github.com/reportei/connect-docs/blob/master/sections/merchants.md#show-current-merchant-settings

        Raises:
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_MERCHANT_SETTINGS, options)
