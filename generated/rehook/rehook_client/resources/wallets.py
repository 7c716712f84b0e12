"""Points that customers hold."""

from __future__ import annotations

import builtins
from typing import Any, Unpack

from .._kinds import ANY, ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.wallet import Wallet
from ..models.wallet_change import WalletChange, WalletChangeDict
from ..models.wallet_transaction import WalletTransaction
from ..types import UNSET, Unset

LIST_WALLETS: Operation[list[Wallet]] = Operation(
    id="listWallets",
    called="wallets.list()",
    method="GET",
    path="/wallets/customer/{source_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The wallets.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ListOf(ObjectOf("Wallet")), "4XX": ObjectOf("Error")},
    reads=True,
)
LIST_WALLET_TRANSACTIONS: Operation[list[WalletTransaction]] = Operation(
    id="listWalletTransactions",
    called="wallets.list_transactions()",
    method="GET",
    path="/wallets/customer/{source_id}/transactions/{wallet_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "One page of transactions.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ListOf(ObjectOf("WalletTransaction")), "4XX": ObjectOf("Error")},
    reads=True,
)
LIST_WALLET_TRANSACTIONS_PAGING: Paging[WalletTransaction] = Paging(
    parameter="page", first=1, counts_items=False, items=()
)
CREDIT_OR_DEBIT_WALLET: Operation[Any] = Operation(
    id="creditOrDebitWallet",
    called="wallets.credit_or_debit()",
    method="PUT",
    path="/wallets/customer/{source_id}/transactions/{wallet_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The change was made.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ANY, "4XX": ObjectOf("Error")},
    body=ObjectOf("WalletChange"),
)


class WalletsResource:
    """Points that customers hold."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, source_id: str, **options: Unpack[CallOptions]) -> builtins.list[Wallet]:
        """List a customer's wallets.

        Lists the wallets of a customer.

        See https://rehook.readme.io/reference/get-wallets-by-customer-id

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_WALLETS, options, path={"source_id": source_id})

    def list_transactions(
        self, source_id: str, wallet_id: str, *, page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[WalletTransaction]:
        """List the transactions of a wallet.

        Lists what was credited to and debited from a wallet, page by page.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_transactions_page() gives one page.

        See https://rehook.readme.io/reference/get-customer-wallet-details

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            page: Number of the page, counted from 1.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_WALLET_TRANSACTIONS,
            LIST_WALLET_TRANSACTIONS_PAGING,
            options,
            path={"source_id": source_id, "wallet_id": wallet_id},
            query={"page": page},
        )

    def list_transactions_page(
        self, source_id: str, wallet_id: str, *, page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[WalletTransaction]:
        """List the transactions of a wallet.

        Lists what was credited to and debited from a wallet, page by page.

        Gives one page; list_transactions() iterates over all.

        See https://rehook.readme.io/reference/get-customer-wallet-details

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            page: Number of the page, counted from 1.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_WALLET_TRANSACTIONS,
            options,
            path={"source_id": source_id, "wallet_id": wallet_id},
            query={"page": page},
        )

    def credit_or_debit(
        self, source_id: str, wallet_id: str, body: WalletChange | WalletChangeDict, **options: Unpack[CallOptions]
    ) -> Any:
        """Credit or debit a wallet.

        Each call makes one more transaction, so that a call whose outcome is unknown must not be repeated, although its
        method is PUT.

        See https://docs.rehook.ai/reference/credit-debit-wallet

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            body: The change.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            CREDIT_OR_DEBIT_WALLET, options, path={"source_id": source_id, "wallet_id": wallet_id}, body=body
        )


class AsyncWalletsResource:
    """Points that customers hold."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self, source_id: str, **options: Unpack[CallOptions]) -> builtins.list[Wallet]:
        """List a customer's wallets.

        Lists the wallets of a customer.

        See https://rehook.readme.io/reference/get-wallets-by-customer-id

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_WALLETS, options, path={"source_id": source_id})

    def list_transactions(
        self, source_id: str, wallet_id: str, *, page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[WalletTransaction]:
        """List the transactions of a wallet.

        Lists what was credited to and debited from a wallet, page by page.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_transactions_page() gives one page.

        See https://rehook.readme.io/reference/get-customer-wallet-details

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            page: Number of the page, counted from 1.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_WALLET_TRANSACTIONS,
            LIST_WALLET_TRANSACTIONS_PAGING,
            options,
            path={"source_id": source_id, "wallet_id": wallet_id},
            query={"page": page},
        )

    async def list_transactions_page(
        self, source_id: str, wallet_id: str, *, page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[WalletTransaction]:
        """List the transactions of a wallet.

        Lists what was credited to and debited from a wallet, page by page.

        Gives one page; list_transactions() iterates over all.

        See https://rehook.readme.io/reference/get-customer-wallet-details

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            page: Number of the page, counted from 1.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_WALLET_TRANSACTIONS,
            options,
            path={"source_id": source_id, "wallet_id": wallet_id},
            query={"page": page},
        )

    async def credit_or_debit(
        self, source_id: str, wallet_id: str, body: WalletChange | WalletChangeDict, **options: Unpack[CallOptions]
    ) -> Any:
        """Credit or debit a wallet.

        Each call makes one more transaction, so that a call whose outcome is unknown must not be repeated, although its
        method is PUT.

        See https://docs.rehook.ai/reference/credit-debit-wallet

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.
            wallet_id: Wallet, by the ID that the list of wallets gives.
            body: The change.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            CREDIT_OR_DEBIT_WALLET, options, path={"source_id": source_id, "wallet_id": wallet_id}, body=body
        )
