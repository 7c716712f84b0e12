from typing import Literal

ReferralState = Literal["approved", "denied", "pending", "qualified"]

REFERRAL_STATE_VALUES: tuple[ReferralState, ...] = (
    "approved",
    "denied",
    "pending",
    "qualified",
)


def check_referral_state(value: object) -> ReferralState:
    if value in REFERRAL_STATE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, REFERRAL_STATE_VALUES))}"
    )
