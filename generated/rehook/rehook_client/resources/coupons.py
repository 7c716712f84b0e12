"""Coupons that customers redeem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._bodies import body_of
from .._session import AsyncSession, Operation, Session
from ..api.coupons import list_coupons, redeem_or_revert_coupons, validate_coupons
from ..models.coupon_query import CouponQuery
from ..models.coupon_use import CouponUse
from ..models.redeem_or_revert_coupons_type import (
    RedeemOrRevertCouponsType,
)

LIST_COUPONS: Operation[Any] = Operation(
    id="listCoupons",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The coupons.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    container="",
    parse=list_coupons._parse_response,
)
VALIDATE_COUPONS: Operation[Any] = Operation(
    id="validateCoupons",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "Whether the coupons can be redeemed.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    container="",
    parse=validate_coupons._parse_response,
)
REDEEM_OR_REVERT_COUPONS: Operation[Any] = Operation(
    id="redeemOrRevertCoupons",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The coupons were redeemed, or their redemption was undone.",
        "400": "Something that the call names cannot be found.",
        "401": "The keys are missing or wrong.",
    },
    container="",
    parse=redeem_or_revert_coupons._parse_response,
)


class CouponsResource:
    """Coupons that customers redeem."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        body: CouponQuery | Mapping[str, Any],
    ) -> Any:
        """List coupons.

        Lists the coupons for a customer, for somebody who is not logged in, or for an
        order on the cart page; a POST because of its body, though it changes nothing.

        See https://docs.rehook.ai/reference/get-coupons

        Args:
            body: Whom and what the coupons are for.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_coupons._get_kwargs(
            body=body_of(body, "coupons.list()", dict),
        )
        return self._session.call(LIST_COUPONS, request)

    def validate(
        self,
        body: CouponUse | Mapping[str, Any],
    ) -> Any:
        """Validate coupons.

        Tells whether coupons can be redeemed, without redeeming them.

        See https://docs.rehook.ai/reference/validate-coupons

        Args:
            body: The coupons and what they are for.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = validate_coupons._get_kwargs(
            body=body_of(body, "coupons.validate()", dict),
        )
        return self._session.call(VALIDATE_COUPONS, request)

    def redeem_or_revert(
        self,
        body: CouponUse | Mapping[str, Any],
        *,
        type_: RedeemOrRevertCouponsType,
    ) -> Any:
        """Redeem or revert coupons.

        Redeems coupons, or undoes an earlier redemption of them.

        See https://rehook.readme.io/reference/apply-coupons

        Args:
            body: The coupons and what they are for.
            type_: Whether to redeem the coupons or to undo that.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = redeem_or_revert_coupons._get_kwargs(
            body=body_of(body, "coupons.redeem_or_revert()", dict),
            type_=type_,
        )
        return self._session.call(REDEEM_OR_REVERT_COUPONS, request)


class AsyncCouponsResource:
    """Coupons that customers redeem."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        body: CouponQuery | Mapping[str, Any],
    ) -> Any:
        """List coupons.

        Lists the coupons for a customer, for somebody who is not logged in, or for an
        order on the cart page; a POST because of its body, though it changes nothing.

        See https://docs.rehook.ai/reference/get-coupons

        Args:
            body: Whom and what the coupons are for.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_coupons._get_kwargs(
            body=body_of(body, "coupons.list()", dict),
        )
        return await self._session.call(LIST_COUPONS, request)

    async def validate(
        self,
        body: CouponUse | Mapping[str, Any],
    ) -> Any:
        """Validate coupons.

        Tells whether coupons can be redeemed, without redeeming them.

        See https://docs.rehook.ai/reference/validate-coupons

        Args:
            body: The coupons and what they are for.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = validate_coupons._get_kwargs(
            body=body_of(body, "coupons.validate()", dict),
        )
        return await self._session.call(VALIDATE_COUPONS, request)

    async def redeem_or_revert(
        self,
        body: CouponUse | Mapping[str, Any],
        *,
        type_: RedeemOrRevertCouponsType,
    ) -> Any:
        """Redeem or revert coupons.

        Redeems coupons, or undoes an earlier redemption of them.

        See https://rehook.readme.io/reference/apply-coupons

        Args:
            body: The coupons and what they are for.
            type_: Whether to redeem the coupons or to undo that.

        Raises:
            ApiError: 400: Something that the call names cannot be found.
            ApiError: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = redeem_or_revert_coupons._get_kwargs(
            body=body_of(body, "coupons.redeem_or_revert()", dict),
            type_=type_,
        )
        return await self._session.call(REDEEM_OR_REVERT_COUPONS, request)
