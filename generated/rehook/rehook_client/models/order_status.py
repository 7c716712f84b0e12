from typing import Literal

OrderStatus = Literal["completed", "pending", "reverted"]

ORDER_STATUS_VALUES: tuple[OrderStatus, ...] = (
    "completed",
    "pending",
    "reverted",
)


def check_order_status(value: object) -> OrderStatus:
    if value in ORDER_STATUS_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, ORDER_STATUS_VALUES))}"
    )
