"""Friends whom a customer has brought."""

from __future__ import annotations

import builtins

from .._session import AsyncSession, Operation, Session
from ..api.referrals import list_referrals
from ..models.customer import Customer

LIST_REFERRALS: Operation[list[Customer]] = Operation(
    id="listReferrals",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The friends.",
        "401": "The keys are missing or wrong.",
        "404": "There is no such customer, or no referral.",
    },
    container="array",
    parse=list_referrals._parse_response,
)


class ReferralsResource:
    """Friends whom a customer has brought."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        source_id: str,
    ) -> builtins.list[Customer]:
        """List a customer's referrals.

        Lists the friends whom a customer has brought successfully.

        See https://rehook.readme.io/reference/get-referral-list

        Args:
            source_id: Customer's ID, either the one that the caller's own
                application uses or the one that Rehook gave.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 404: There is no such customer, or no referral.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_referrals._get_kwargs(
            source_id=source_id,
        )
        return self._session.call(LIST_REFERRALS, request)


class AsyncReferralsResource:
    """Friends whom a customer has brought."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        source_id: str,
    ) -> builtins.list[Customer]:
        """List a customer's referrals.

        Lists the friends whom a customer has brought successfully.

        See https://rehook.readme.io/reference/get-referral-list

        Args:
            source_id: Customer's ID, either the one that the caller's own
                application uses or the one that Rehook gave.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 404: There is no such customer, or no referral.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_referrals._get_kwargs(
            source_id=source_id,
        )
        return await self._session.call(LIST_REFERRALS, request)
