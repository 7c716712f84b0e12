from typing import Literal

OrderStatus = Literal["completed", "pending", "reverted"]
