"""What customers do, told to Rehook so that its rules can reward them."""

from __future__ import annotations

from typing import Any, Unpack

from .._kinds import ANY, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.event import Event, EventDict

TRIGGER_EVENT: Operation[Any] = Operation(
    id="triggerEvent",
    called="events.trigger()",
    method="POST",
    path="/events/invoke",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The event was taken.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ANY, "4XX": ObjectOf("Error")},
    body=ObjectOf("Event"),
)


class EventsResource:
    """What customers do, told to Rehook so that its rules can reward them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def trigger(self, body: Event | EventDict, **options: Unpack[CallOptions]) -> Any:
        """Trigger an event.

        Tells that a customer has done something, has the campaigns' rules run on it and hands out the rewards that they
        give; a sign-up with an advocate's code is told in this way too.

        See https://rehook.readme.io/reference/trigger-event

        Args:
            body: The event.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(TRIGGER_EVENT, options, body=body)


class AsyncEventsResource:
    """What customers do, told to Rehook so that its rules can reward them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def trigger(self, body: Event | EventDict, **options: Unpack[CallOptions]) -> Any:
        """Trigger an event.

        Tells that a customer has done something, has the campaigns' rules run on it and hands out the rewards that they
        give; a sign-up with an advocate's code is told in this way too.

        See https://rehook.readme.io/reference/trigger-event

        Args:
            body: The event.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(TRIGGER_EVENT, options, body=body)
