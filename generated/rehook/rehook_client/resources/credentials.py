"""The pair of keys that a caller uses."""

from __future__ import annotations

from .._kinds import ObjectOf
from .._operation import Operation
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
)


class CredentialsResource:
    """The pair of keys that a caller uses."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not
        published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CHECK_CREDENTIALS)


class AsyncCredentialsResource:
    """The pair of keys that a caller uses."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def check(self) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not
        published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CHECK_CREDENTIALS)
