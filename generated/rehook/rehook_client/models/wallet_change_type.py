from typing import Literal

WalletChangeType = Literal["credit", "debit"]
