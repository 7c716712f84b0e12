from typing import Literal

RewardSort = Literal[
    "Complete_Dt_Asc",
    "Complete_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Recipient_Name_Asc",
    "Recipient_Name_Desc",
    "Reward_Action_Asc",
    "Reward_Action_Desc",
]

REWARD_SORT_VALUES: tuple[RewardSort, ...] = (
    "Complete_Dt_Asc",
    "Complete_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Recipient_Name_Asc",
    "Recipient_Name_Desc",
    "Reward_Action_Asc",
    "Reward_Action_Desc",
)


def check_reward_sort(value: object) -> RewardSort:
    if value in REWARD_SORT_VALUES:
        return value
    raise ValueError(f"{value!r} is none of {', '.join(map(repr, REWARD_SORT_VALUES))}")
