"""What customers do, told to Rehook so that its rules can reward them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._bodies import body_of
from .._session import AsyncSession, Operation, Session
from ..api.events import trigger_event
from ..models.event import Event

TRIGGER_EVENT: Operation[Any] = Operation(
    id="triggerEvent",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The event was taken.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    container="",
    parse=trigger_event._parse_response,
)


class EventsResource:
    """What customers do, told to Rehook so that its rules can reward them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def trigger(
        self,
        body: Event | Mapping[str, Any],
    ) -> Any:
        """Trigger an event.

        Tells that a customer has done something, has the campaigns' rules run on it and
        hands out the rewards that they give; a sign-up with a friend's code is told in
        this way too.

        See https://rehook.readme.io/reference/trigger-event

        Args:
            body: The event.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the
                vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = trigger_event._get_kwargs(
            body=body_of(body, "events.trigger()", dict),
        )
        return self._session.call(TRIGGER_EVENT, request)


class AsyncEventsResource:
    """What customers do, told to Rehook so that its rules can reward them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def trigger(
        self,
        body: Event | Mapping[str, Any],
    ) -> Any:
        """Trigger an event.

        Tells that a customer has done something, has the campaigns' rules run on it and
        hands out the rewards that they give; a sign-up with a friend's code is told in
        this way too.

        See https://rehook.readme.io/reference/trigger-event

        Args:
            body: The event.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the
                vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = trigger_event._get_kwargs(
            body=body_of(body, "events.trigger()", dict),
        )
        return await self._session.call(TRIGGER_EVENT, request)
