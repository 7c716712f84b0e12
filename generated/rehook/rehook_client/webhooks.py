"""What the vendor sends of its own accord: `parse_webhook` reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Literal, NoReturn

from ._drift import Drift, Drifts
from ._kinds import OPEN_OBJECT, Kind
from ._salvage import salvaged
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
    body: bytes | str | Mapping[str, Any], event: str | None = None, *, drift: list[Drift] | None = None
) -> dict[str, Any]:
    """Read the body of a webhook. Who sent it is not checked.

    Args:
        body: As it came in, or the object that its JSON stands for.
        event: The event, where it is known; all are read alike.
        drift: Whatever is not as documented is added to this list. It is read all the same, as far as that can be done.

    Raises:
        WebhookError: If it is no JSON of the documented form, or there is no such event.
    """
    try:
        data = dict(body) if isinstance(body, Mapping) else _loaded(body)
    except (ValueError, RecursionError) as error:
        raise _error(f"the body is no JSON: {error}", event, body) from error
    kind = _DISTINCT[0] if event is None else _of_event(event, body)
    drifts = Drifts()
    try:
        _must_be(kind, data)
        found: dict[str, Any] = salvaged(kind, data, drifts.of(event or "webhook"))
    except Exception as error:
        # whatever the reading stumbles over, the body is at fault
        message = f"{event or 'the webhook'} is not as documented: {error}"
        raise _error(message, event, body) from error
    if drift is not None:
        drift += drifts.found
    return found


def _loaded(body: bytes | str) -> Any:
    """What JSON text stands for; Python alone would read infinities too."""

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is no value of it")

    return json.loads(body, parse_constant=refuse)


def _must_be(kind: Kind, data: Any) -> None:
    container = kind.container()
    if container and not isinstance(data, list if container == "array" else dict):
        raise TypeError(f"not a JSON {container}")


def _of_event(event: str, body: bytes | str | Mapping[str, Any]) -> Kind:
    if event not in _PAYLOADS:
        near = get_close_matches(str(event), _PAYLOADS, 1)
        hint = f"; did you mean {near[0]!r}?" if near else "."
        message = f"there is no event {event!r}{hint} The events are {_EVENTS}"
        raise _error(message, event, body)
    return _PAYLOADS[event]


def _error(message: str, event: str | None, body: bytes | str | Mapping[str, Any]) -> WebhookError:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    shown = " ".join(text.split())[:200]
    return WebhookError(message + (f" (body: {shown})" if shown else ""), event, body)


_PAYLOADS: dict[str, Kind] = {
    "customer.rewarded": OPEN_OBJECT,
    "order_success": OPEN_OBJECT,
    "signup": OPEN_OBJECT,
    "coupon.rewarded": OPEN_OBJECT,
    "coupon.created": OPEN_OBJECT,
    "coupon.redeemed": OPEN_OBJECT,
    "customer.meta.updated": OPEN_OBJECT,
    "customer.referred": OPEN_OBJECT,
    "customer.referral.successful.advocate": OPEN_OBJECT,
    "customer.referral.successful.friend": OPEN_OBJECT,
    "customer.leaderboard.awarded": OPEN_OBJECT,
}
_DISTINCT = tuple(dict.fromkeys(_PAYLOADS.values()))
_EVENTS = ", ".join(map(repr, _PAYLOADS))
