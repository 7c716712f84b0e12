"""What the vendor sends of its own accord: `parse_webhook` reads it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Literal, cast

from ._bodies import Place, decode, reason
from .errors import WebhookError

WebhookEvent = Literal[
    "customer.rewarded",
    "order_success",
    "signup",
    "coupon.rewarded",
    "coupon.created",
    "coupon.redeemed",
    "customer.meta.updated",
    "customer.referred",
    "customer.referral.successful.advocate",
    "customer.referral.successful.friend",
    "customer.leaderboard.awarded",
]


def parse_webhook(
    body: bytes | str | Mapping[str, Any], event: str | None = None
) -> dict[str, Any]:
    """Read the body of a webhook. Who sent it is not checked.

    Args:
        body: As it came in, or the object that its JSON stands for.
        event: The event, where it is known; all are read alike.

    Raises:
        WebhookError: If it is no JSON or not as documented, or there is no such event.
    """
    try:
        data = dict(body) if isinstance(body, Mapping) else json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _error(f"the body is no JSON: {error}", event, body) from error
    if event is not None:
        payload = _of_event(event, body)
    else:
        payload = _DISTINCT[0]
    try:
        found: dict[str, Any] = payload.parse(data)
    except Exception as error:
        # whatever generated code stumbles over, the body is at fault
        message = f"{event or 'the webhook'} is not as documented: {reason(error)}"
        raise _error(message, event, body) from error
    return found


@dataclass(frozen=True, slots=True)
class _Payload:
    """What is documented of a body: how it is read, its container, the fields that it declares, where its texts are JSON."""

    read: Callable[[Any], Any]
    container: type
    fields: frozenset[str]
    texts: tuple[Place, ...]

    def parse(self, data: Any) -> Any:
        """The body as its model. Raises whatever generated code may stumble over."""
        if not isinstance(data, self.container):
            raise TypeError(
                f"not a JSON {'array' if self.container is list else 'object'}"
            )
        return self.read(decode(data, self.texts))


def _of_event(event: str, body: bytes | str | Mapping[str, Any]) -> _Payload:
    if event not in _PAYLOADS:
        near = get_close_matches(str(event), _PAYLOADS, 1)
        hint = f"; did you mean {near[0]!r}?" if near else "."
        message = f"there is no event {event!r}{hint} The events are {_EVENTS}"
        raise _error(message, event, body)
    return _PAYLOADS[event]


def _error(
    message: str, event: str | None, body: bytes | str | Mapping[str, Any]
) -> WebhookError:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    shown = " ".join(text.split())[:200]
    return WebhookError(message + (f" (body: {shown})" if shown else ""), event, body)


def _read_1(data: Any) -> dict[str, Any]:
    body = cast(dict[str, Any], data)
    return body


_DISTINCT = (
    _Payload(
        _read_1,
        dict,
        frozenset(()),
        (),
    ),
)
_PAYLOADS: dict[str, _Payload] = {
    "customer.rewarded": _DISTINCT[0],
    "order_success": _DISTINCT[0],
    "signup": _DISTINCT[0],
    "coupon.rewarded": _DISTINCT[0],
    "coupon.created": _DISTINCT[0],
    "coupon.redeemed": _DISTINCT[0],
    "customer.meta.updated": _DISTINCT[0],
    "customer.referred": _DISTINCT[0],
    "customer.referral.successful.advocate": _DISTINCT[0],
    "customer.referral.successful.friend": _DISTINCT[0],
    "customer.leaderboard.awarded": _DISTINCT[0],
}
_EVENTS = ", ".join(map(repr, _PAYLOADS))
