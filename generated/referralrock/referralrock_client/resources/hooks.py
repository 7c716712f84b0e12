"""Subscriptions to events."""

from __future__ import annotations

from typing import Any, Unpack

from .._kinds import ANY, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.web_hook_subscription import WebHookSubscription, WebHookSubscriptionDict
from ..models.web_hook_subscription_result import WebHookSubscriptionResult
from ..models.web_hook_unsubscription import WebHookUnsubscription, WebHookUnsubscriptionDict

CREATE_HOOK: Operation[WebHookSubscriptionResult] = Operation(
    id="createHook",
    called="hooks.create()",
    method="POST",
    path="/api/hooks",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "201": "The subscription was made.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"201": ObjectOf("WebHookSubscriptionResult")},
    body=ObjectOf("WebHookSubscription"),
)
DELETE_HOOK: Operation[None] = Operation(
    id="deleteHook",
    called="hooks.delete()",
    method="DELETE",
    path="/api/hooks",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The subscription has ended.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=ObjectOf("WebHookUnsubscription"),
)
GET_HOOK_HISTORY: Operation[Any] = Operation(
    id="getHookHistory",
    called="hooks.get_history()",
    method="GET",
    path="/api/hooks/history/{eventName}",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What has happened with the event.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ANY},
    reads=True,
)


class HooksResource:
    """Subscriptions to events."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self, body: WebHookSubscription | WebHookSubscriptionDict, **options: Unpack[CallOptions]
    ) -> WebHookSubscriptionResult:
        """Subscribe to an event.

        Has one kind of event told to an address.

        See https://api.referralrock.com/Help/Api/POST-api-Hooks

        Args:
            body: The address and the event, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_HOOK, options, body=body)

    def delete(self, body: WebHookUnsubscription | WebHookUnsubscriptionDict, **options: Unpack[CallOptions]) -> None:
        """End a subscription.

        Ends the subscription that the body names, as there is no ID in the path.

        See https://api.referralrock.com/Help/Api/DELETE-api-hooks

        Args:
            body: The subscription to end, by its ID.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_HOOK, options, body=body)

    def get_history(self, event_name: str, **options: Unpack[CallOptions]) -> Any:
        """Get the history of an event.

        Lists what has happened with one kind of event.

        See https://api.referralrock.com/Help

        Args:
            event_name: Name of an event.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_HOOK_HISTORY, options, path={"eventName": event_name})


class AsyncHooksResource:
    """Subscriptions to events."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(
        self, body: WebHookSubscription | WebHookSubscriptionDict, **options: Unpack[CallOptions]
    ) -> WebHookSubscriptionResult:
        """Subscribe to an event.

        Has one kind of event told to an address.

        See https://api.referralrock.com/Help/Api/POST-api-Hooks

        Args:
            body: The address and the event, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_HOOK, options, body=body)

    async def delete(
        self, body: WebHookUnsubscription | WebHookUnsubscriptionDict, **options: Unpack[CallOptions]
    ) -> None:
        """End a subscription.

        Ends the subscription that the body names, as there is no ID in the path.

        See https://api.referralrock.com/Help/Api/DELETE-api-hooks

        Args:
            body: The subscription to end, by its ID.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_HOOK, options, body=body)

    async def get_history(self, event_name: str, **options: Unpack[CallOptions]) -> Any:
        """Get the history of an event.

        Lists what has happened with one kind of event.

        See https://api.referralrock.com/Help

        Args:
            event_name: Name of an event.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_HOOK_HISTORY, options, path={"eventName": event_name})
