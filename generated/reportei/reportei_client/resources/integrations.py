"""Networks that a customer has connected."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.action_result import ActionResult
from ..models.customer_integration_answer import CustomerIntegrationAnswer
from ..models.integration_page import IntegrationPage
from ..models.listed_integration import ListedIntegration
from ..types import UNSET, Unset

LIST_INTEGRATIONS: Operation[IntegrationPage] = Operation(
    id="listIntegrations",
    called="integrations.list()",
    method="GET",
    path="/customer-integrations",
    security=(("token", "customerToken"),),
    statuses={
        "200": "One page of integrations.",
        "400": "The request is malformed or not valid.",
        "401": "One of the two tokens is missing or wrong, or the customer's trial is over and the customer does not pay.",
        "403": "The caller may not reach this resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "200": ObjectOf("IntegrationPage"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
)
LIST_INTEGRATIONS_PAGING: Paging[ListedIntegration] = Paging(
    parameter="page", first=1, counts_items=False, items=("data",), total=("meta", "total")
)
GET_INTEGRATION: Operation[CustomerIntegrationAnswer] = Operation(
    id="getIntegration",
    called="integrations.get()",
    method="GET",
    path="/customer-integrations/{uuid}",
    security=(("token", "customerToken"),),
    statuses={
        "200": "The integration.",
        "400": "The request is malformed or not valid.",
        "401": "One of the two tokens is missing or wrong, or the customer's trial is over and the customer does not pay.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "200": ObjectOf("CustomerIntegrationAnswer"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    reads=True,
)
DELETE_INTEGRATION: Operation[ActionResult] = Operation(
    id="deleteIntegration",
    called="integrations.delete()",
    method="DELETE",
    path="/customer-integrations/{uuid}",
    security=(("token",),),
    statuses={
        "200": "The network was disconnected.",
        "400": "The request is malformed or not valid.",
        "401": "The merchant's token is missing or wrong, or the customer's trial is over and the customer does not pay.",
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
)


class IntegrationsResource:
    """Networks that a customer has connected."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[ListedIntegration]:
        """List a customer's integrations.

        Lists the networks that a customer has connected, page by page; no page of the vendor's tells of it, and the
        customer's settings list them as well.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/Reportei%20Connect.postman_collection.json

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_INTEGRATIONS, LIST_INTEGRATIONS_PAGING, options, query={"page": page, "per_page": per_page}
        )

    def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> IntegrationPage:
        """List a customer's integrations.

        Lists the networks that a customer has connected, page by page; no page of the vendor's tells of it, and the
        customer's settings list them as well.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/Reportei%20Connect.postman_collection.json

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_INTEGRATIONS, options, query={"page": page, "per_page": per_page})

    def get(self, uuid: str, **options: Unpack[CallOptions]) -> CustomerIntegrationAnswer:
        """Get an integration.

        Returns one network that the customer has connected, and whether the connection works.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#show-a-customer-integration

        Args:
            uuid: Integration, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_INTEGRATION, options, path={"uuid": uuid})

    def delete(self, uuid: str, *, session_id: str, **options: Unpack[CallOptions]) -> ActionResult:
        """Delete an integration.

        Disconnects a network, which takes the ID of a session that is not over yet.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#delete-a-customer-integration

        Args:
            uuid: Integration, by its `uuid`.
            session_id: Session, by its `session_uuid`, although the parameter is called `session_id`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_INTEGRATION, options, path={"uuid": uuid}, query={"session_id": session_id})


class AsyncIntegrationsResource:
    """Networks that a customer has connected."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[ListedIntegration]:
        """List a customer's integrations.

        Lists the networks that a customer has connected, page by page; no page of the vendor's tells of it, and the
        customer's settings list them as well.

        Iterates over the items of all pages, from `page` on if that is given; each page is asked for when it is
        reached. list_page() gives one page.

        See https://github.com/reportei/connect-docs/blob/master/sections/Reportei%20Connect.postman_collection.json

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_INTEGRATIONS, LIST_INTEGRATIONS_PAGING, options, query={"page": page, "per_page": per_page}
        )

    async def list_page(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> IntegrationPage:
        """List a customer's integrations.

        Lists the networks that a customer has connected, page by page; no page of the vendor's tells of it, and the
        customer's settings list them as well.

        Gives one page; list() iterates over all.

        See https://github.com/reportei/connect-docs/blob/master/sections/Reportei%20Connect.postman_collection.json

        Args:
            page: Number of the page, counted from 1.
            per_page: How many items a page holds at most.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_INTEGRATIONS, options, query={"page": page, "per_page": per_page})

    async def get(self, uuid: str, **options: Unpack[CallOptions]) -> CustomerIntegrationAnswer:
        """Get an integration.

        Returns one network that the customer has connected, and whether the connection works.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#show-a-customer-integration

        Args:
            uuid: Integration, by its `uuid`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_INTEGRATION, options, path={"uuid": uuid})

    async def delete(self, uuid: str, *, session_id: str, **options: Unpack[CallOptions]) -> ActionResult:
        """Delete an integration.

        Disconnects a network, which takes the ID of a session that is not over yet.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#delete-a-customer-integration

        Args:
            uuid: Integration, by its `uuid`.
            session_id: Session, by its `session_uuid`, although the parameter is called `session_id`.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: The merchant's token is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            DELETE_INTEGRATION, options, path={"uuid": uuid}, query={"session_id": session_id}
        )
