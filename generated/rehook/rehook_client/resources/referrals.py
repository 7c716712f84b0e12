"""Friends whom a customer has brought."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.customer import Customer

LIST_REFERRALS: Operation[list[Customer]] = Operation(
    id="listReferrals",
    called="referrals.list()",
    method="GET",
    path="/customers/referral/list/{source_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The friends.",
        "401": "The keys are missing or wrong.",
        "404": "There is no such customer, or no referral.",
    },
    answers={"200": ListOf(ObjectOf("Customer")), "404": ObjectOf("Error")},
    reads=True,
)


class ReferralsResource:
    """Friends whom a customer has brought."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, source_id: str, **options: Unpack[CallOptions]) -> builtins.list[Customer]:
        """List a customer's referrals.

        Lists the friends whom a customer has brought successfully.

        See https://rehook.readme.io/reference/get-referral-list

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: There is no such customer, or no referral.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_REFERRALS, options, path={"source_id": source_id})


class AsyncReferralsResource:
    """Friends whom a customer has brought."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self, source_id: str, **options: Unpack[CallOptions]) -> builtins.list[Customer]:
        """List a customer's referrals.

        Lists the friends whom a customer has brought successfully.

        See https://rehook.readme.io/reference/get-referral-list

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: There is no such customer, or no referral.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_REFERRALS, options, path={"source_id": source_id})
