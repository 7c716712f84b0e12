from typing import Literal

WalletTransactionType = Literal["credit", "debit"]
