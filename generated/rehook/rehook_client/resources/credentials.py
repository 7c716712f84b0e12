"""The pair of keys that a caller uses; applications for the sandbox and for production have their own."""

from __future__ import annotations

from typing import Unpack

from .._kinds import ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.credentials_check import CredentialsCheck

CHECK_CREDENTIALS: Operation[CredentialsCheck] = Operation(
    id="checkCredentials",
    called="credentials.check()",
    method="GET",
    path="/events/segment/check-auth",
    security=(("apiKeyAndSecretKey",),),
    statuses={"200": "The keys are right.", "401": "The keys are missing or wrong."},
    answers={"200": ObjectOf("CredentialsCheck")},
    reads=True,
)


class CredentialsResource:
    """The pair of keys that a caller uses; applications for the sandbox and for production have their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self, **options: Unpack[CallOptions]) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CHECK_CREDENTIALS, options)


class AsyncCredentialsResource:
    """The pair of keys that a caller uses; applications for the sandbox and for production have their own."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def check(self, **options: Unpack[CallOptions]) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CHECK_CREDENTIALS, options)
