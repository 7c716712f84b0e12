"""Ways in which rewards are paid, what is still owed and what was paid."""

from __future__ import annotations

from typing import Any, Unpack

from .._kinds import ANY, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.issue_payout_transaction import IssuePayoutTransaction, IssuePayoutTransactionDict
from ..models.issue_payout_transaction_result_set import IssuePayoutTransactionResultSet
from ..models.payout_pending_set import PayoutPendingSet
from ..models.payout_set import PayoutSet
from ..models.payout_transaction_set import PayoutTransactionSet
from ..types import UNSET, Unset

LIST_PAYOUTS: Operation[PayoutSet] = Operation(
    id="listPayouts",
    called="payouts.list()",
    method="GET",
    path="/api/payouts",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "All payouts of the account.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("PayoutSet")},
    reads=True,
)
GET_PAYOUT: Operation[Any] = Operation(
    id="getPayout",
    called="payouts.get()",
    method="GET",
    path="/api/payouts/{id}",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "Presumably the payout, in a form that nobody describes.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ANY},
    reads=True,
)
LIST_PENDING_PAYOUTS: Operation[PayoutPendingSet] = Operation(
    id="listPendingPayouts",
    called="payouts.list_pending()",
    method="GET",
    path="/api/payouts/pending",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What is still owed.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("PayoutPendingSet")},
    reads=True,
)
LIST_PAYOUT_TRANSACTIONS: Operation[PayoutTransactionSet] = Operation(
    id="listPayoutTransactions",
    called="payouts.list_transactions()",
    method="GET",
    path="/api/payouts/transactions",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "Payments that were made, and the money that is left.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("PayoutTransactionSet")},
    reads=True,
)
CREATE_PAYOUT_TRANSACTIONS: Operation[IssuePayoutTransactionResultSet] = Operation(
    id="createPayoutTransactions",
    called="payouts.create_transactions()",
    method="POST",
    path="/api/payouts/transactions",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The transactions by which rewards were paid.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("IssuePayoutTransactionResultSet")},
    body=ObjectOf("IssuePayoutTransaction"),
)


class PayoutsResource:
    """Ways in which rewards are paid, what is still owed and what was paid."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, **options: Unpack[CallOptions]) -> PayoutSet:
        """List payouts.

        Lists the payouts of the account, as a connector calls what the vendor lists as `GET api/payouts/{id}`.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-id

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_PAYOUTS, options)

    def get(self, id: str, **options: Unpack[CallOptions]) -> Any:
        """Get a payout.

        Returns the payout with this ID, as one connector takes it.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-id

        Args:
            id: ID of a payout, as one connector has it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_PAYOUT, options, path={"id": id})

    def list_pending(
        self,
        *,
        member_id: str | Unset = UNSET,
        recipient_id: str | Unset = UNSET,
        include_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PayoutPendingSet:
        """List pending payouts.

        Lists what is still owed.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-pending_memberId_recipientId_includeIneligible

        Args:
            member_id: Deprecated. Member to whom the amount is owed, for which `recipientId` is to be used instead.
            recipient_id: Recipient to whom the amount is owed.
            include_ineligible: Whether to count rewards that become eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_PENDING_PAYOUTS,
            options,
            query={"memberId": member_id, "recipientId": recipient_id, "includeIneligible": include_ineligible},
        )

    def list_transactions(
        self, *, recipient_id: str | Unset = UNSET, transaction_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PayoutTransactionSet:
        """List payout transactions.

        Lists what was paid out.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-transactions_recipientId_transactionId

        Args:
            recipient_id: Only transactions with this recipient.
            transaction_id: Only this transaction.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_PAYOUT_TRANSACTIONS, options, query={"recipientId": recipient_id, "transactionId": transaction_id}
        )

    def create_transactions(
        self,
        body: IssuePayoutTransaction | IssuePayoutTransactionDict,
        *,
        override_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IssuePayoutTransactionResultSet:
        """Pay out rewards.

        Pays out the pending rewards of one payout, of all recipients or of one.

        See https://api.referralrock.com/Help/Api/POST-api-payouts-transactions_overrideIneligible

        Args:
            body: What to pay out.
            override_ineligible: Whether to pay also rewards that become eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            CREATE_PAYOUT_TRANSACTIONS, options, query={"overrideIneligible": override_ineligible}, body=body
        )


class AsyncPayoutsResource:
    """Ways in which rewards are paid, what is still owed and what was paid."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self, **options: Unpack[CallOptions]) -> PayoutSet:
        """List payouts.

        Lists the payouts of the account, as a connector calls what the vendor lists as `GET api/payouts/{id}`.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-id

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_PAYOUTS, options)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Any:
        """Get a payout.

        Returns the payout with this ID, as one connector takes it.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-id

        Args:
            id: ID of a payout, as one connector has it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_PAYOUT, options, path={"id": id})

    async def list_pending(
        self,
        *,
        member_id: str | Unset = UNSET,
        recipient_id: str | Unset = UNSET,
        include_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PayoutPendingSet:
        """List pending payouts.

        Lists what is still owed.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-pending_memberId_recipientId_includeIneligible

        Args:
            member_id: Deprecated. Member to whom the amount is owed, for which `recipientId` is to be used instead.
            recipient_id: Recipient to whom the amount is owed.
            include_ineligible: Whether to count rewards that become eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_PENDING_PAYOUTS,
            options,
            query={"memberId": member_id, "recipientId": recipient_id, "includeIneligible": include_ineligible},
        )

    async def list_transactions(
        self, *, recipient_id: str | Unset = UNSET, transaction_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PayoutTransactionSet:
        """List payout transactions.

        Lists what was paid out.

        See https://api.referralrock.com/Help/Api/GET-api-payouts-transactions_recipientId_transactionId

        Args:
            recipient_id: Only transactions with this recipient.
            transaction_id: Only this transaction.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_PAYOUT_TRANSACTIONS, options, query={"recipientId": recipient_id, "transactionId": transaction_id}
        )

    async def create_transactions(
        self,
        body: IssuePayoutTransaction | IssuePayoutTransactionDict,
        *,
        override_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IssuePayoutTransactionResultSet:
        """Pay out rewards.

        Pays out the pending rewards of one payout, of all recipients or of one.

        See https://api.referralrock.com/Help/Api/POST-api-payouts-transactions_overrideIneligible

        Args:
            body: What to pay out.
            override_ineligible: Whether to pay also rewards that become eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            CREATE_PAYOUT_TRANSACTIONS, options, query={"overrideIneligible": override_ineligible}, body=body
        )
