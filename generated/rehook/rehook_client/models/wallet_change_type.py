from typing import Literal

WalletChangeType = Literal["credit", "debit"]

WALLET_CHANGE_TYPE_VALUES: tuple[WalletChangeType, ...] = (
    "credit",
    "debit",
)


def check_wallet_change_type(value: object) -> WalletChangeType:
    if value in WALLET_CHANGE_TYPE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, WALLET_CHANGE_TYPE_VALUES))}"
    )
