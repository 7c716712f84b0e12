from typing import Literal

WalletTransactionType = Literal["credit", "debit"]

WALLET_TRANSACTION_TYPE_VALUES: tuple[WalletTransactionType, ...] = (
    "credit",
    "debit",
)


def check_wallet_transaction_type(value: object) -> WalletTransactionType:
    if value in WALLET_TRANSACTION_TYPE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, WALLET_TRANSACTION_TYPE_VALUES))}"
    )
