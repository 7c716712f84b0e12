from typing import Literal

RewardState = Literal["Issued", "Pending", "Processing"]
