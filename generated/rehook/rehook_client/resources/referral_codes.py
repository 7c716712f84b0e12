"""Codes by which customers recommend the application."""

from __future__ import annotations

from typing import Unpack

from .._kinds import ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.customer import Customer

VALIDATE_REFERRAL_CODE: Operation[Customer] = Operation(
    id="validateReferralCode",
    called="referral_codes.validate()",
    method="GET",
    path="/customers/validate-code/{referral_code}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The customer who owns the code.",
        "401": "The keys are missing or wrong.",
        "404": "Nobody has that code, or it is not valid.",
    },
    answers={"200": ObjectOf("Customer"), "404": ObjectOf("Error")},
    reads=True,
)


class ReferralCodesResource:
    """Codes by which customers recommend the application."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def validate(self, referral_code: str, **options: Unpack[CallOptions]) -> Customer:
        """Validate a referral code.

        Returns the customer who owns a referral code, and so tells whether the code is valid.

        See https://rehook.readme.io/reference/validate-refferal-code

        Args:
            referral_code: Referral code that a customer has entered.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: Nobody has that code, or it is not valid.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(VALIDATE_REFERRAL_CODE, options, path={"referral_code": referral_code})


class AsyncReferralCodesResource:
    """Codes by which customers recommend the application."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def validate(self, referral_code: str, **options: Unpack[CallOptions]) -> Customer:
        """Validate a referral code.

        Returns the customer who owns a referral code, and so tells whether the code is valid.

        See https://rehook.readme.io/reference/validate-refferal-code

        Args:
            referral_code: Referral code that a customer has entered.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: Nobody has that code, or it is not valid.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(VALIDATE_REFERRAL_CODE, options, path={"referral_code": referral_code})
