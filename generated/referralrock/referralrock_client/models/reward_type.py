from typing import Literal

RewardType = Literal["Member", "Referral"]
