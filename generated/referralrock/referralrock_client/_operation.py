"""An operation, and the request that a call of it sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypedDict, TypeVar
from urllib.parse import quote

from ._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf, Kind, ListOf, ObjectOf
from ._reading import Model
from ._sending import sent
from .types import UNSET

T = TypeVar("T")

SET_BY_HTTPX = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """What is known of an operation: the credentials that it takes, what it is sent, what each status means.

    `called` is the method that calls it, `answers` are the bodies by status. One that only `reads` may be
    repeated.
    """

    id: str
    called: str
    method: str
    path: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]
    answers: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    body: Kind | None = None
    needs_body: bool = True
    media_type: str = "application/json"
    reads: bool = False

    def documented(self, status: int) -> str:
        """Under which key a status is documented; "" when it is not."""
        keys = (str(status), f"{status // 100}XX", "default")
        return next((key for key in keys if key in self.statuses), "")


class Given(TypedDict, total=False):
    """What a call is given: its values by their names in the API, and its body."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    cookies: Mapping[str, Any]
    body: Any


def request(operation: Operation[Any], given: Given) -> dict[str, Any]:
    """The arguments with which httpx sends it. Raises TypeError or ValueError for what cannot be sent."""
    path = operation.path
    for name, value in given.get("path", {}).items():
        path = path.replace(f"{{{name}}}", _segment(operation, name, value))
    found: dict[str, Any] = {"method": operation.method, "url": path}
    if query := _sent(given.get("query", {})):
        found["params"] = query
    headers = {name: _header(value) for name, value in _sent(given.get("headers", {})).items()}
    if cookies := _sent(given.get("cookies", {})):
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    if operation.body is not None and (body := _checked(operation, given.get("body", UNSET))) is not UNSET:
        found["json"] = sent(operation.body, body, f"the body of {operation.called}")
        if operation.media_type not in SET_BY_HTTPX:
            headers["Content-Type"] = operation.media_type
    return {**found, "headers": headers} if headers else found


def _segment(operation: Operation[Any], name: str, value: Any) -> str:
    """A value as a part of a path, in which some would lead elsewhere."""
    text = "" if value is None or value is UNSET else _header(_text(value))
    if text in ("", ".", ".."):
        raise ValueError(f"{operation.called} needs {name}, which cannot be {value!r}")
    return quote(text, safe="")


def _sent(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are given. An object is sent as its fields."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Model):
            found |= _sent(value.to_dict())
        elif value is not UNSET and value is not None:
            found[name] = _text(value)
    return found


def _text(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    given: Any = value
    return [_text(each) for each in given] if isinstance(value, list | tuple) else value


def _header(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _checked(operation: Operation[Any], body: Any) -> Any:
    """A body of the right shape, as far as that can be seen without looking into objects."""
    kind = operation.body
    if body is UNSET and not operation.needs_body:
        return body
    if kind is not None and not _fits(kind, body):
        told = " or ".join(_words(kind))
        raise TypeError(f"{operation.called} takes {told}, not {_given(body)}")
    return body


def _fits(kind: Kind, body: Any) -> bool:
    match kind:
        case FirstOf(alternatives):
            return any(_fits(each, body) for each in alternatives)
        case ListOf(ObjectOf() as item) if _is_list(body):  # one of each type tells, as nobody looks into objects
            return all(_fits(item, each) for each in {type(each): each for each in body}.values())
        case ListOf(item):
            return _is_list(body) and all(_fits(item, each) for each in body)
        case ObjectOf():
            return type(body) is dict or isinstance(body, Mapping | Model)
        case _:
            pass
    if kind == OPEN_OBJECT:
        return isinstance(body, Mapping | Model)
    if kind == TEXT:
        return isinstance(body, str)
    return body is None if kind == NULL else True


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def _words(kind: Kind, *, many: bool = False) -> list[str]:
    """The shapes of a body in words."""
    if isinstance(kind, FirstOf):
        each = [word for one in kind.alternatives for word in _words(one, many=many)]
        return list(dict.fromkeys(each))
    if isinstance(kind, ListOf):
        inside = " or ".join(_words(kind.item, many=True))
        return [f"{'lists' if many else 'a list'} of {inside}"]
    if isinstance(kind, ObjectOf) or kind == OPEN_OBJECT:
        return ["objects" if many else "an object"]
    if kind == TEXT:
        return ["strings" if many else "a string"]
    return ["None" if kind == NULL else "values" if many else "a value"]


def _given(body: Any) -> str:
    """The type of a body, and of what is in a list."""
    inside = sorted({_type(item) for item in body}) if _is_list(body) else []
    return _type(body) + (f" of {' and '.join(inside)}" if inside else "")


def _type(value: Any) -> str:
    return "None" if value is None else type(value).__name__
