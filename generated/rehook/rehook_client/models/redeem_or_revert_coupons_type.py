from typing import Literal

RedeemOrRevertCouponsType = Literal["redeem", "revert"]
