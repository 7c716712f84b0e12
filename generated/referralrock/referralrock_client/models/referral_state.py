from typing import Literal

ReferralState = Literal["approved", "denied", "pending", "qualified"]
