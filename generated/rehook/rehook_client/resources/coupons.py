"""Coupons that customers redeem."""

from __future__ import annotations

from typing import Any, Unpack

from .._kinds import ANY, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.coupon_query import CouponQuery, CouponQueryDict
from ..models.coupon_use import CouponUse, CouponUseDict
from ..models.redeem_or_revert_coupons_type import RedeemOrRevertCouponsType

LIST_COUPONS: Operation[Any] = Operation(
    id="listCoupons",
    called="coupons.list()",
    method="POST",
    path="/coupons/list/all",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The coupons.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    answers={"200": ANY, "400": ObjectOf("Error")},
    body=ObjectOf("CouponQuery"),
    reads=True,
)
VALIDATE_COUPONS: Operation[Any] = Operation(
    id="validateCoupons",
    called="coupons.validate()",
    method="POST",
    path="/coupons/validate",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "Whether the coupons can be redeemed.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    answers={"200": ANY, "400": ObjectOf("Error")},
    body=ObjectOf("CouponUse"),
    reads=True,
)
REDEEM_OR_REVERT_COUPONS: Operation[Any] = Operation(
    id="redeemOrRevertCoupons",
    called="coupons.redeem_or_revert()",
    method="POST",
    path="/coupons/apply",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The coupons were redeemed, or their redemption was undone.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    answers={"200": ANY, "400": ObjectOf("Error")},
    body=ObjectOf("CouponUse"),
)


class CouponsResource:
    """Coupons that customers redeem."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, body: CouponQuery | CouponQueryDict, **options: Unpack[CallOptions]) -> Any:
        """List coupons.

        Lists the coupons for a customer, for somebody who is not logged in, or for an order on the cart page.

        See https://docs.rehook.ai/reference/get-coupons

        Args:
            body: Whom and what the coupons are for.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_COUPONS, options, body=body)

    def validate(self, body: CouponUse | CouponUseDict, **options: Unpack[CallOptions]) -> Any:
        """Validate coupons.

        Tells whether coupons can be redeemed.

        See https://docs.rehook.ai/reference/validate-coupons

        Args:
            body: The coupons and what they are for.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(VALIDATE_COUPONS, options, body=body)

    def redeem_or_revert(
        self, body: CouponUse | CouponUseDict, *, type_: RedeemOrRevertCouponsType, **options: Unpack[CallOptions]
    ) -> Any:
        """Redeem or revert coupons.

        Redeems coupons, or undoes an earlier redemption of them.

        See https://rehook.readme.io/reference/apply-coupons

        Args:
            body: The coupons and what they are for.
            type_: Whether to redeem the coupons or to undo that.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(REDEEM_OR_REVERT_COUPONS, options, query={"type": type_}, body=body)


class AsyncCouponsResource:
    """Coupons that customers redeem."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self, body: CouponQuery | CouponQueryDict, **options: Unpack[CallOptions]) -> Any:
        """List coupons.

        Lists the coupons for a customer, for somebody who is not logged in, or for an order on the cart page.

        See https://docs.rehook.ai/reference/get-coupons

        Args:
            body: Whom and what the coupons are for.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_COUPONS, options, body=body)

    async def validate(self, body: CouponUse | CouponUseDict, **options: Unpack[CallOptions]) -> Any:
        """Validate coupons.

        Tells whether coupons can be redeemed.

        See https://docs.rehook.ai/reference/validate-coupons

        Args:
            body: The coupons and what they are for.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(VALIDATE_COUPONS, options, body=body)

    async def redeem_or_revert(
        self, body: CouponUse | CouponUseDict, *, type_: RedeemOrRevertCouponsType, **options: Unpack[CallOptions]
    ) -> Any:
        """Redeem or revert coupons.

        Redeems coupons, or undoes an earlier redemption of them.

        See https://rehook.readme.io/reference/apply-coupons

        Args:
            body: The coupons and what they are for.
            type_: Whether to redeem the coupons or to undo that.

        Raises:
            BadRequest: 400: Something that the call names cannot be found.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(REDEEM_OR_REVERT_COUPONS, options, query={"type": type_}, body=body)
