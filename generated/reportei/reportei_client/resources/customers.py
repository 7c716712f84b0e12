"""A merchant's customers, who try Reportei Connect for seven days and pay after that."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.action_result import ActionResult
from ..models.created_customer_answer import CreatedCustomerAnswer
from ..models.customer import Customer
from ..models.customer_answer import CustomerAnswer
from ..models.customer_details import CustomerDetails, CustomerDetailsDict
from ..models.customer_page import CustomerPage
from ..models.customer_settings_answer import CustomerSettingsAnswer
from ..models.payment_status import PaymentStatus, PaymentStatusDict
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
    answers={
        "200": ObjectOf("CustomerPage"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
)
LIST_CUSTOMERS_PAGING: Paging[Customer] = Paging(
    parameter="page", first=1, counts_items=False, items=("data",), total=("meta", "total")
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
    answers={
        "201": ObjectOf("CreatedCustomerAnswer"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
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
    answers={
        "200": ObjectOf("CustomerSettingsAnswer"),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
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
    answers={
        "200": ObjectOf("CustomerAnswer"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
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
    answers={
        "200": ObjectOf("CustomerAnswer"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
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
    answers={
        "200": ObjectOf("ActionResult"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
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
    answers={
        "200": ObjectOf("ActionResult"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    body=ObjectOf("PaymentStatus"),
)


class CustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, options, query={"page": page, "per_page": per_page}
        )

    def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_CUSTOMERS, options, query={"page": page, "per_page": per_page})

    def create(
        self, body: CustomerDetails | CustomerDetailsDict, **options: Unpack[CallOptions]
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for acting on the customer's behalf,
        which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: The customer's name.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_CUSTOMER, options, body=body)

    def get_settings(self, **options: Unpack[CallOptions]) -> CustomerSettingsAnswer:
        """Get the settings of the customer whose token is sent.

        Returns the customer to whom the customer token belongs, with the networks that it has connected.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-current-customer-settings

        Raises:
            Unauthorized: 401: One of the two tokens is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_CUSTOMER_SETTINGS, options)

    def get(self, uuid: str, **options: Unpack[CallOptions]) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_CUSTOMER, options, path={"uuid": uuid})

    def update(
        self, uuid: str, body: CustomerDetails | CustomerDetailsDict, **options: Unpack[CallOptions]
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by its `uuid`.
            body: The customer's new name.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_CUSTOMER, options, path={"uuid": uuid}, body=body)

    def delete(self, uuid: str, **options: Unpack[CallOptions]) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_CUSTOMER, options, path={"uuid": uuid})

    def update_payment_status(
        self, uuid: str, body: PaymentStatus | PaymentStatusDict, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer-payment-status

        Args:
            uuid: Customer, by its `uuid`.
            body: Whether the customer pays.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_CUSTOMER_PAYMENT_STATUS, options, path={"uuid": uuid}, body=body)


class AsyncCustomersResource:
    """A merchant's customers, who try Reportei Connect for seven days and pay after that."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[Customer]:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_CUSTOMERS, LIST_CUSTOMERS_PAGING, options, query={"page": page, "per_page": per_page}
        )

    async def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CustomerPage:
        """List customers.

        Lists the calling merchant's customers, page by page.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#list-all-customers

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_CUSTOMERS, options, query={"page": page, "per_page": per_page})

    async def create(
        self, body: CustomerDetails | CustomerDetailsDict, **options: Unpack[CallOptions]
    ) -> CreatedCustomerAnswer:
        """Create a customer.

        Creates a customer, starts a trial of seven days, and returns the token for acting on the customer's behalf,
        which is never shown again.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#create-a-customer

        Args:
            body: The customer's name.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_CUSTOMER, options, body=body)

    async def get_settings(self, **options: Unpack[CallOptions]) -> CustomerSettingsAnswer:
        """Get the settings of the customer whose token is sent.

        Returns the customer to whom the customer token belongs, with the networks that it has connected.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-current-customer-settings

        Raises:
            Unauthorized: 401: One of the two tokens is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_CUSTOMER_SETTINGS, options)

    async def get(self, uuid: str, **options: Unpack[CallOptions]) -> CustomerAnswer:
        """Get a customer.

        Returns one customer of the calling merchant.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#show-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_CUSTOMER, options, path={"uuid": uuid})

    async def update(
        self, uuid: str, body: CustomerDetails | CustomerDetailsDict, **options: Unpack[CallOptions]
    ) -> CustomerAnswer:
        """Rename a customer.

        Gives a customer of the calling merchant another name.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer

        Args:
            uuid: Customer, by its `uuid`.
            body: The customer's new name.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_CUSTOMER, options, path={"uuid": uuid}, body=body)

    async def delete(self, uuid: str, **options: Unpack[CallOptions]) -> ActionResult:
        """Delete a customer.

        Deletes a customer of the calling merchant together with its integrations.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#delete-a-customer

        Args:
            uuid: Customer, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_CUSTOMER, options, path={"uuid": uuid})

    async def update_payment_status(
        self, uuid: str, body: PaymentStatus | PaymentStatusDict, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Say whether a customer pays.

        Marks a customer as paying, which keeps integrations and metrics open after the trial, or as not paying.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers.md#update-a-customer-payment-status

        Args:
            uuid: Customer, by its `uuid`.
            body: Whether the customer pays.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_CUSTOMER_PAYMENT_STATUS, options, path={"uuid": uuid}, body=body)
