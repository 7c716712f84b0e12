from typing import Literal

RewardType = Literal["Member", "Referral"]

REWARD_TYPE_VALUES: tuple[RewardType, ...] = (
    "Member",
    "Referral",
)


def check_reward_type(value: object) -> RewardType:
    if value in REWARD_TYPE_VALUES:
        return value
    raise ValueError(f"{value!r} is none of {', '.join(map(repr, REWARD_TYPE_VALUES))}")
