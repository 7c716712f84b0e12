from typing import Literal

RewardState = Literal["Issued", "Pending", "Processing"]

REWARD_STATE_VALUES: tuple[RewardState, ...] = (
    "Issued",
    "Pending",
    "Processing",
)


def check_reward_state(value: object) -> RewardState:
    if value in REWARD_STATE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, REWARD_STATE_VALUES))}"
    )
