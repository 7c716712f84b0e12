from typing import Literal

RedeemOrRevertCouponsType = Literal["redeem", "revert"]

REDEEM_OR_REVERT_COUPONS_TYPE_VALUES: tuple[RedeemOrRevertCouponsType, ...] = (
    "redeem",
    "revert",
)


def check_redeem_or_revert_coupons_type(value: object) -> RedeemOrRevertCouponsType:
    if value in REDEEM_OR_REVERT_COUPONS_TYPE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, REDEEM_OR_REVERT_COUPONS_TYPE_VALUES))}"
    )
