from typing import Literal

ListRewardsSort = Literal[
    "Complete_Dt_Asc",
    "Complete_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Recipient_Name_Asc",
    "Recipient_Name_Desc",
    "Reward_Action_Asc",
    "Reward_Action_Desc",
]

LIST_REWARDS_SORT_VALUES: tuple[ListRewardsSort, ...] = (
    "Complete_Dt_Asc",
    "Complete_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Recipient_Name_Asc",
    "Recipient_Name_Desc",
    "Reward_Action_Asc",
    "Reward_Action_Desc",
)


def check_list_rewards_sort(value: object) -> ListRewardsSort:
    if value in LIST_REWARDS_SORT_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, LIST_REWARDS_SORT_VALUES))}"
    )
