"""The pair of keys that a caller uses."""

from __future__ import annotations

from .._session import AsyncSession, Operation, Session
from ..api.credentials import check_credentials
from ..models.credentials_check import CredentialsCheck

CHECK_CREDENTIALS: Operation[CredentialsCheck] = Operation(
    id="checkCredentials",
    security=(("apiKeyAndSecretKey",),),
    statuses={"200": "The keys are right.", "401": "The keys are missing or wrong."},
    container="object",
    parse=check_credentials._parse_response,
)


class CredentialsResource:
    """The pair of keys that a caller uses."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(
        self,
    ) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not
        published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = check_credentials._get_kwargs()
        return self._session.call(CHECK_CREDENTIALS, request)


class AsyncCredentialsResource:
    """The pair of keys that a caller uses."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def check(
        self,
    ) -> CredentialsCheck:
        """Check the keys.

        Tells whether the pair of keys is right; known from an integration, and not
        published by the vendor.

        See https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/rehook

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = check_credentials._get_kwargs()
        return await self._session.call(CHECK_CREDENTIALS, request)
