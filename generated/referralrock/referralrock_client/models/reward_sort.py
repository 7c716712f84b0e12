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
