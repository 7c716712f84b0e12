"""A merchant's customers, who try Reportei Connect for seven days and pay after that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import partial
from typing import Any

from .._bodies import body_of
from .._paging import Paging
from .._session import AsyncSession, Operation, Session
from ..api.customers import (
    create_customer,
    delete_customer,
    get_customer,
    get_customer_settings,
    list_customers,
    update_customer,
    update_customer_payment_status,
)
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
    container="object",
    parse=list_customers._parse_response,
)
LIST_CUSTOMERS_PAGING: Paging[Customer] = Paging(
    argument="page",
    first=1,
    counts_items=False,
    items=("data",),
    total=("meta", "total"),
)
CREATE_CUSTOMER: Operation[CreatedCustomerAnswer] = Operation(
    id="createCustomer",
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
    container="object",
    parse=create_customer._parse_response,
)
GET_CUSTOMER_SETTINGS: Operation[CustomerSettingsAnswer] = Operation(
    id="getCustomerSettings",
    security=(("token", "customerToken"),),
    statuses={
        "200": "The customer and its integrations.",
        "401": "One of the two tokens is missing or wrong.",
        "403": "The caller may not reach this resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    container="object",
    parse=get_customer_settings._parse_response,
)
GET_CUSTOMER: Operation[CustomerAnswer] = Operation(
    id="getCustomer",
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
    container="object",
    parse=get_customer._parse_response,
)
UPDATE_CUSTOMER: Operation[CustomerAnswer] = Operation(
    id="updateCustomer",
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
    container="object",
    parse=update_customer._parse_response,
)
DELETE_CUSTOMER: Operation[ActionResult] = Operation(
    id="deleteCustomer",
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
    container="object",
    parse=delete_customer._parse_response,
)
UPDATE_CUSTOMER_PAYMENT_STATUS: Operation[ActionResult] = Operation(
    id="updateCustomerPaymentStatus",
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
    container="object",
    parse=update_customer_payment_status._parse_response,
)


class CustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
    ) -> Iterator[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            per_page: How many customers a page holds at most.

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
        request = partial(
            list_customers._get_kwargs,
            per_page=per_page,
        )
        return self._session.pages(LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, request)

    def list_page(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many customers a page holds at most.

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
        request = list_customers._get_kwargs(
            page=page,
            per_page=per_page,
        )
        return self._session.call(LIST_CUSTOMERS, request)

    def create(
        self,
        body: CustomerDetails | Mapping[str, Any],
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for
        acting on the customer's behalf, which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: What is to be known of the customer.

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
        request = create_customer._get_kwargs(
            body=body_of(body, "customers.create()", dict),
        )
        return self._session.call(CREATE_CUSTOMER, request)

    def get_settings(
        self,
    ) -> CustomerSettingsAnswer:
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
        request = get_customer_settings._get_kwargs()
        return self._session.call(GET_CUSTOMER_SETTINGS, request)

    def get(
        self,
        uuid: str,
    ) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.

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
        request = get_customer._get_kwargs(
            uuid=uuid,
        )
        return self._session.call(GET_CUSTOMER, request)

    def update(
        self,
        uuid: str,
        body: CustomerDetails | Mapping[str, Any],
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.
            body: What is to be known of the customer from now on.

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
        request = update_customer._get_kwargs(
            uuid=uuid,
            body=body_of(body, "customers.update()", dict),
        )
        return self._session.call(UPDATE_CUSTOMER, request)

    def delete(
        self,
        uuid: str,
    ) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.

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
        request = delete_customer._get_kwargs(
            uuid=uuid,
        )
        return self._session.call(DELETE_CUSTOMER, request)

    def update_payment_status(
        self,
        uuid: str,
        body: PaymentStatus | Mapping[str, Any],
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the
        trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-customer-payment-status

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.
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
        request = update_customer_payment_status._get_kwargs(
            uuid=uuid,
            body=body_of(body, "customers.update_payment_status()", dict),
        )
        return self._session.call(UPDATE_CUSTOMER_PAYMENT_STATUS, request)


class AsyncCustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
    ) -> AsyncIterator[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            per_page: How many customers a page holds at most.

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
        request = partial(
            list_customers._get_kwargs,
            per_page=per_page,
        )
        return self._session.pages(LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, request)

    async def list_page(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many customers a page holds at most.

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
        request = list_customers._get_kwargs(
            page=page,
            per_page=per_page,
        )
        return await self._session.call(LIST_CUSTOMERS, request)

    async def create(
        self,
        body: CustomerDetails | Mapping[str, Any],
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for
        acting on the customer's behalf, which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: What is to be known of the customer.

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
        request = create_customer._get_kwargs(
            body=body_of(body, "customers.create()", dict),
        )
        return await self._session.call(CREATE_CUSTOMER, request)

    async def get_settings(
        self,
    ) -> CustomerSettingsAnswer:
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
        request = get_customer_settings._get_kwargs()
        return await self._session.call(GET_CUSTOMER_SETTINGS, request)

    async def get(
        self,
        uuid: str,
    ) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.

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
        request = get_customer._get_kwargs(
            uuid=uuid,
        )
        return await self._session.call(GET_CUSTOMER, request)

    async def update(
        self,
        uuid: str,
        body: CustomerDetails | Mapping[str, Any],
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.
            body: What is to be known of the customer from now on.

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
        request = update_customer._get_kwargs(
            uuid=uuid,
            body=body_of(body, "customers.update()", dict),
        )
        return await self._session.call(UPDATE_CUSTOMER, request)

    async def delete(
        self,
        uuid: str,
    ) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.

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
        request = delete_customer._get_kwargs(
            uuid=uuid,
        )
        return await self._session.call(DELETE_CUSTOMER, request)

    async def update_payment_status(
        self,
        uuid: str,
        body: PaymentStatus | Mapping[str, Any],
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the
        trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-customer-payment-status

        Args:
            uuid: Customer, by the ID that the answer to creating it gave.
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
        request = update_customer_payment_status._get_kwargs(
            uuid=uuid,
            body=body_of(body, "customers.update_payment_status()", dict),
        )
        return await self._session.call(UPDATE_CUSTOMER_PAYMENT_STATUS, request)
