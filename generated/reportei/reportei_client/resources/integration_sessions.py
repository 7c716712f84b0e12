"""Short sessions in which a customer connects networks on a page of the vendor's."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.integration_session_answer import IntegrationSessionAnswer
from ..models.integration_session_options import IntegrationSessionOptions, IntegrationSessionOptionsDict
from ..types import UNSET, Unset

CREATE_INTEGRATION_SESSION: Operation[IntegrationSessionAnswer] = Operation(
    id="createIntegrationSession",
    called="integration_sessions.create()",
    method="POST",
    path="/customer-integrations/session",
    security=(("token", "customerToken"),),
    statuses={
        "2XX": "The session was opened.",
        "400": "The request is malformed or not valid.",
        "401": "One of the two tokens is missing or wrong, or the customer's trial is over and the customer does not pay.",
        "403": "The caller may not reach this resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "2XX": ObjectOf("IntegrationSessionAnswer"),
    },
    body=ObjectOf("IntegrationSessionOptions"),
    needs_body=False,
)


class IntegrationSessionsResource:
    """Short sessions in which a customer connects networks on a page of the vendor's."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self,
        body: IntegrationSessionOptions | IntegrationSessionOptionsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IntegrationSessionAnswer:
        """Open a session for connecting networks.

        Opens a session, of five minutes unless `expires_in_minutes` says otherwise, and returns the link to a page of
        the vendor's, on which the customer connects networks or renews connections; deleting an integration takes a
        session too.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#create-a-customer-integration-session

        Args:
            body: What the session is to be like, which may be left out altogether.

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
        return self._session.call(CREATE_INTEGRATION_SESSION, options, body=body)


class AsyncIntegrationSessionsResource:
    """Short sessions in which a customer connects networks on a page of the vendor's."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(
        self,
        body: IntegrationSessionOptions | IntegrationSessionOptionsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IntegrationSessionAnswer:
        """Open a session for connecting networks.

        Opens a session, of five minutes unless `expires_in_minutes` says otherwise, and returns the link to a page of
        the vendor's, on which the customer connects networks or renews connections; deleting an integration takes a
        session too.

        See https://github.com/reportei/connect-docs/blob/master/sections/customers-integrations.md#create-a-customer-integration-session

        Args:
            body: What the session is to be like, which may be left out altogether.

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
        return await self._session.call(CREATE_INTEGRATION_SESSION, options, body=body)
