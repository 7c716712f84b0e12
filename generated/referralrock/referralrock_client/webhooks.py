"""What the vendor sends of its own accord: `parse_webhook` reads it."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NoReturn, overload

from ._drift import Drift, Drifts
from ._kinds import OPEN_OBJECT, FirstOf, Kind, ObjectOf
from ._salvage import salvaged
from .errors import WebhookError

if TYPE_CHECKING:  # a model is imported when it is first read
    from .models.member_event import MemberEvent
    from .models.program_event import ProgramEvent
    from .models.referral_event import ReferralEvent
    from .models.reward_event import RewardEvent

WebhookEvent = Literal[
    "ProgramAdd",
    "ProgramUpdate",
    "ProgramDelete",
    "MemberAdd",
    "MemberUpdate",
    "MemberDelete",
    "ReferralAdd",
    "ReferralUpdate",
    "ReferralDelete",
    "ReferralStatusChange",
    "RewardAdd",
    "RewardUpdate",
    "RewardDelete",
    "RewardIssue",
    "EmailUnsubscribed",
]


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["ProgramAdd", "ProgramUpdate", "ProgramDelete"],
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> ProgramEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["MemberAdd", "MemberUpdate", "MemberDelete"],
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> MemberEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["ReferralAdd", "ReferralUpdate", "ReferralDelete", "ReferralStatusChange"],
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> ReferralEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["RewardAdd", "RewardUpdate", "RewardDelete", "RewardIssue"],
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> RewardEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["EmailUnsubscribed"],
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> dict[str, Any]: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: str | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any]: ...


def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: str | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    drift: list[Drift] | None = None,
) -> ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any]:
    """Read the body of a webhook. Who sent it is checked where `headers` and `key` are given.

    Args:
        body: As it came in, or the object that its JSON stands for.
        event: The event, where it is known, for example because each has an address of its own. Without it, the body
            decides by its fields: of the models that declare more than half of them and at least three, and that it can
            be read as, it is the one that declares most. Where there is none or a tie, a WebhookError asks for the
            event.
        headers: The headers that it came with.
        key: The key with which the vendor signs it.
        drift: Whatever is not as documented is added to this list. It is read all the same, as far as that can be done.

    Raises:
        WebhookError: If it is no JSON of the documented form, its event is needed, or there is no such event.
    """
    if headers is not None or key is not None:
        verify_webhook(body, headers or {}, key=key or "", event=event)
    try:
        data = dict(body) if isinstance(body, Mapping) else _loaded(body)
    except (ValueError, RecursionError) as error:
        raise _error(f"the body is no JSON: {error}", event, body) from error
    kind = _told_by(data, body) if event is None else _of_event(event, body)
    drifts = Drifts()
    try:
        _must_be(kind, data)
        found: ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any] = salvaged(
            kind, data, drifts.of(event or "webhook")
        )
    except Exception as error:
        # whatever the reading stumbles over, the body is at fault
        message = f"{event or 'the webhook'} is not as documented: {error}"
        raise _error(message, event, body) from error
    if drift is not None:
        drift += drifts.found
    return found


def verify_webhook(
    body: bytes | str | Mapping[str, Any], headers: Mapping[str, str], *, key: str, event: str | None = None
) -> None:
    """Make sure that a webhook was signed with a key.

    Args:
        body: The body as it came in.
        headers: The headers that it came with.
        key: The key with which the vendor signs it.
        event: The event, which is signed too.

    Raises:
        WebhookError: If the signature is another or missing, or there is nothing to check it with.
    """
    header = "RR-Signature"
    given = [value for name, value in headers.items() if name.lower() == header.lower()]
    if not key:
        raise _error("a key is needed to check who sent a webhook", event, body)
    if not given:
        raise _error(f"the header {header} is missing: nobody has signed the webhook", event, body)
    if event is None:
        raise _error("the event is signed too: pass event=", event, body)
    if isinstance(body, Mapping):
        raise _error("the signature is that of the body as it came in, not of an object", event, body)
    text = body.encode() if isinstance(body, str) else body
    signed = b"".join([text, b".", event.encode()])
    made = hmac.digest(key.encode(), signed, "sha512")
    expected = b64encode(made)
    if not hmac.compare_digest(expected, given[0].strip().encode()):
        raise _error("the signature is not that of the webhook: somebody else has sent it, or changed it", event, body)


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


def _told_by(data: Any, body: bytes | str | Mapping[str, Any]) -> Kind:
    """The only payload that a body without an event can be."""
    given: Any = data
    keys: frozenset[str] = frozenset(given if isinstance(data, dict) else ())
    least = max(3, len(keys) // 2 + 1)  # one or two, other events may have as well
    shared = {kind: len(known & keys) for kind, known in _fields().items()}
    like = [kind for kind in _DISTINCT if shared[kind] >= least]
    fitting = [kind for kind in like if _takes(kind, data)] or like
    most = max(map(shared.__getitem__, fitting), default=0)
    best = [kind for kind in fitting if shared[kind] == most]
    if len(best) != 1:
        message = f"the body does not tell its event: pass event=, one of {_EVENTS}"
        raise _error(message, None, body)
    return best[0]


@cache
def _fields() -> dict[Kind, frozenset[str]]:
    """The fields that the models of each kind declare."""
    return {kind: frozenset(_declared(kind)) for kind in _DISTINCT}


def _declared(kind: Kind) -> Iterator[str]:
    if isinstance(kind, FirstOf):
        for each in kind.alternatives:
            yield from _declared(each)
    elif isinstance(kind, ObjectOf):
        yield from kind.layout.names


def _takes(kind: Kind, data: Any) -> bool:
    try:
        kind.take(data)
    except Exception:
        return False
    return True


def _error(message: str, event: str | None, body: bytes | str | Mapping[str, Any]) -> WebhookError:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    shown = " ".join(text.split())[:200]
    return WebhookError(message + (f" (body: {shown})" if shown else ""), event, body)


_PAYLOADS: dict[str, Kind] = {
    "ProgramAdd": ObjectOf("ProgramEvent"),
    "ProgramUpdate": ObjectOf("ProgramEvent"),
    "ProgramDelete": ObjectOf("ProgramEvent"),
    "MemberAdd": ObjectOf("MemberEvent"),
    "MemberUpdate": ObjectOf("MemberEvent"),
    "MemberDelete": ObjectOf("MemberEvent"),
    "ReferralAdd": ObjectOf("ReferralEvent"),
    "ReferralUpdate": ObjectOf("ReferralEvent"),
    "ReferralDelete": ObjectOf("ReferralEvent"),
    "ReferralStatusChange": ObjectOf("ReferralEvent"),
    "RewardAdd": ObjectOf("RewardEvent"),
    "RewardUpdate": ObjectOf("RewardEvent"),
    "RewardDelete": ObjectOf("RewardEvent"),
    "RewardIssue": ObjectOf("RewardEvent"),
    "EmailUnsubscribed": OPEN_OBJECT,
}
_DISTINCT = tuple(dict.fromkeys(_PAYLOADS.values()))
_EVENTS = ", ".join(map(repr, _PAYLOADS))
