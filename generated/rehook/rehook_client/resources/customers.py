"""People who use the caller's application."""

from __future__ import annotations

from typing import Unpack

from .._kinds import ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.customer import Customer
from ..models.customer_upsert import CustomerUpsert, CustomerUpsertDict
from ..models.customer_upsert_result import CustomerUpsertResult

UPSERT_CUSTOMER: Operation[CustomerUpsertResult] = Operation(
    id="upsertCustomer",
    called="customers.upsert()",
    method="POST",
    path="/customers",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The customer was created or updated, which only the message tells.",
        "400": "The call is refused as not valid.",
        "401": "The keys are missing or wrong.",
    },
    answers={"200": ObjectOf("CustomerUpsertResult"), "400": ObjectOf("Error")},
    body=ObjectOf("CustomerUpsert"),
)
GET_CUSTOMER: Operation[Customer] = Operation(
    id="getCustomer",
    called="customers.get()",
    method="GET",
    path="/customers/{source_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The customer, with the number of referrals, the texts of the referral campaign and the link for referrals under keys that are undocumented as far as the page was read.",
        "401": "The keys are missing or wrong.",
        "404": "There is no such customer.",
    },
    answers={"200": ObjectOf("Customer"), "404": ObjectOf("Error")},
    reads=True,
)


class CustomersResource:
    """People who use the caller's application."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def upsert(self, body: CustomerUpsert | CustomerUpsertDict, **options: Unpack[CallOptions]) -> CustomerUpsertResult:
        """Create or update a customer.

        Creates the customer when the source ID is new and changes its properties and referral code otherwise; to be
        called when somebody signs up and whenever properties change.

        See https://rehook.readme.io/reference/create-customer

        Args:
            body: The customer.

        Raises:
            BadRequest: 400: The call is refused as not valid.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPSERT_CUSTOMER, options, body=body)

    def get(self, source_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get a customer.

        Returns a customer, by either of the customer's IDs.

        See https://rehook.readme.io/reference/get-customer

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: There is no such customer.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_CUSTOMER, options, path={"source_id": source_id})


class AsyncCustomersResource:
    """People who use the caller's application."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upsert(
        self, body: CustomerUpsert | CustomerUpsertDict, **options: Unpack[CallOptions]
    ) -> CustomerUpsertResult:
        """Create or update a customer.

        Creates the customer when the source ID is new and changes its properties and referral code otherwise; to be
        called when somebody signs up and whenever properties change.

        See https://rehook.readme.io/reference/create-customer

        Args:
            body: The customer.

        Raises:
            BadRequest: 400: The call is refused as not valid.
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPSERT_CUSTOMER, options, body=body)

    async def get(self, source_id: str, **options: Unpack[CallOptions]) -> Customer:
        """Get a customer.

        Returns a customer, by either of the customer's IDs.

        See https://rehook.readme.io/reference/get-customer

        Args:
            source_id: Customer's ID, either the one that the caller's own application uses or the one that Rehook
                gave.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            NotFound: 404: There is no such customer.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_CUSTOMER, options, path={"source_id": source_id})
