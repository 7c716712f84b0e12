"""A merchant's customers, who try Reportei Connect for seven days and pay after that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from .._kinds import ObjectOf
from .._operation import Operation
from .._paging import Paging
from .._session import AsyncSession, Session
from ..models.action_result import ActionResult
from ..models.created_customer_answer import CreatedCustomerAnswer
from ..models.customer import Customer
from ..models.customer_answer import CustomerAnswer
from ..models.customer_details import CustomerDetails
from ..models.customer_page import CustomerPage
from ..models.customer_settings_answer import CustomerSettingsAnswer
from ..models.payment_status import PaymentStatus
from ..types import UNSET, Unset

LIST_CUSTOMERS: Operation[CustomerPage] = Operation(
    id="listCustomers",
    called="customers.list()",
    method="GET",
    path="/customers",
    security=(("token",),),
    statuses={
        "200": "One page of customers.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("CustomerPage")},
)
LIST_CUSTOMERS_PAGING: Paging[Customer] = Paging(
    parameter="page",
    first=1,
    counts_items=False,
    items=("data",),
    total=("meta", "total"),
)
CREATE_CUSTOMER: Operation[CreatedCustomerAnswer] = Operation(
    id="createCustomer",
    called="customers.create()",
    method="POST",
    path="/customers",
    security=(("token",),),
    statuses={
        "201": "The customer was created.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"201": ObjectOf("CreatedCustomerAnswer")},
    body=ObjectOf("CustomerDetails"),
)
GET_CUSTOMER_SETTINGS: Operation[CustomerSettingsAnswer] = Operation(
    id="getCustomerSettings",
    called="customers.get_settings()",
    method="GET",
    path="/customers/settings",
    security=(("token", "customerToken"),),
    statuses={
        "200": "The customer and its integrations.",
        "401": "One of the two tokens is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("CustomerSettingsAnswer")},
)
GET_CUSTOMER: Operation[CustomerAnswer] = Operation(
    id="getCustomer",
    called="customers.get()",
    method="GET",
    path="/customers/{uuid}",
    security=(("token",),),
    statuses={
        "200": "The customer.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("CustomerAnswer")},
)
UPDATE_CUSTOMER: Operation[CustomerAnswer] = Operation(
    id="updateCustomer",
    called="customers.update()",
    method="PUT",
    path="/customers/{uuid}",
    security=(("token",),),
    statuses={
        "200": "The customer under its new name.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("CustomerAnswer")},
    body=ObjectOf("CustomerDetails"),
)
DELETE_CUSTOMER: Operation[ActionResult] = Operation(
    id="deleteCustomer",
    called="customers.delete()",
    method="DELETE",
    path="/customers/{uuid}",
    security=(("token",),),
    statuses={
        "200": "The customer was deleted.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("ActionResult")},
)
UPDATE_CUSTOMER_PAYMENT_STATUS: Operation[ActionResult] = Operation(
    id="updateCustomerPaymentStatus",
    called="customers.update_payment_status()",
    method="POST",
    path="/customers/{uuid}/update-payment-status",
    security=(("token",),),
    statuses={
        "200": "The status was set.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={"200": ObjectOf("ActionResult")},
    body=ObjectOf("PaymentStatus"),
)


class CustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, *, per_page: int | Unset = UNSET) -> Iterator[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            per_page: How many items a page holds at most.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, query={"per_page": per_page}
        )

    def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_CUSTOMERS, query={"page": page, "per_page": per_page}
        )

    def create(
        self, body: CustomerDetails | Mapping[str, Any]
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for
        acting on the customer's behalf, which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: The customer's name.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_CUSTOMER, body=body)

    def get_settings(self) -> CustomerSettingsAnswer:
        """Get the settings of the customer whose token is sent.

        Returns the customer to whom the customer token belongs, with the networks that
        it has connected.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-current-customer-settings

        Raises:
            ApiError: 401: One of the two tokens is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_CUSTOMER_SETTINGS)

    def get(self, uuid: str) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_CUSTOMER, path={"uuid": uuid})

    def update(
        self, uuid: str, body: CustomerDetails | Mapping[str, Any]
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by its `uuid`.
            body: The customer's new name.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_CUSTOMER, path={"uuid": uuid}, body=body)

    def delete(self, uuid: str) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_CUSTOMER, path={"uuid": uuid})

    def update_payment_status(
        self, uuid: str, body: PaymentStatus | Mapping[str, Any]
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the
        trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer-payment-status

        Args:
            uuid: Customer, by its `uuid`.
            body: Whether the customer pays.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            UPDATE_CUSTOMER_PAYMENT_STATUS, path={"uuid": uuid}, body=body
        )


class AsyncCustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(self, *, per_page: int | Unset = UNSET) -> AsyncIterator[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            per_page: How many items a page holds at most.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, query={"per_page": per_page}
        )

    async def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_CUSTOMERS, query={"page": page, "per_page": per_page}
        )

    async def create(
        self, body: CustomerDetails | Mapping[str, Any]
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for
        acting on the customer's behalf, which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: The customer's name.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_CUSTOMER, body=body)

    async def get_settings(self) -> CustomerSettingsAnswer:
        """Get the settings of the customer whose token is sent.

        Returns the customer to whom the customer token belongs, with the networks that
        it has connected.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-current-customer-settings

        Raises:
            ApiError: 401: One of the two tokens is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_CUSTOMER_SETTINGS)

    async def get(self, uuid: str) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_CUSTOMER, path={"uuid": uuid})

    async def update(
        self, uuid: str, body: CustomerDetails | Mapping[str, Any]
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by its `uuid`.
            body: The customer's new name.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_CUSTOMER, path={"uuid": uuid}, body=body)

    async def delete(self, uuid: str) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_CUSTOMER, path={"uuid": uuid})

    async def update_payment_status(
        self, uuid: str, body: PaymentStatus | Mapping[str, Any]
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the
        trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer-payment-status

        Args:
            uuid: Customer, by its `uuid`.
            body: Whether the customer pays.

        Raises:
            ApiError: 400: The request is malformed or not valid.
            ApiError: 401: The merchant's token is missing or wrong.
            ApiError: 403: The caller may not reach this resource.
            ApiError: 404: There is no such resource.
            ApiError: 422: The data that was sent fails validation.
            ApiError: 429: The merchant has gone over one of its rate limits.
            ApiError: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            UPDATE_CUSTOMER_PAYMENT_STATUS, path={"uuid": uuid}, body=body
        )
