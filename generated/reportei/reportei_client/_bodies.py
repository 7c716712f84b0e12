"""Request and answer bodies between what a caller has and what is sent: models, plain data, JSON inside a string."""

import json
import linecache
import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from types import CodeType
from typing import Any

# Where JSON stands inside a string: keys, and None for every item of a list or every other value of an object.
Place = tuple[str | None, ...]


class _Plain:
    """Plain data where generated code expects a model: it asks for `to_dict` only."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    def to_dict(self) -> Mapping[str, Any]:
        return self._data


def body_of(body: Any) -> Any:
    """A body of models, plain mappings, or both, as generated code takes it."""
    if isinstance(body, Mapping):
        return _Plain(body)
    if isinstance(body, Sequence) and not isinstance(body, str | bytes):
        return [body_of(item) for item in body]
    return body


def to_json(value: Any) -> Any:
    """Plain data in which there are neither models nor mappings of other kinds."""
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return {key: to_json(item) for key, item in value.items()}
    return value


def encode(body: Any, places: Sequence[Place]) -> Any:
    """The body with JSON as a string at these places; strings are left as they are."""
    for place in reversed(places):  # a string inside of another comes before it
        body = _changed(body, place, _to_text)
    return body


def decode(body: Any, places: Sequence[Place]) -> Any:
    """The body with what the strings at these places say; one that is no JSON is left as it is."""
    for place in places:
        body = _changed(body, place, _from_text)
    return body


def _changed(value: Any, place: Place, change: Callable[[Any], Any]) -> Any:
    if not place:
        return change(value)
    step, rest = place[0], place[1:]
    if isinstance(value, dict):
        return {
            key: _changed(item, rest, change) if step in (key, None) else item
            for key, item in value.items()
        }
    if isinstance(value, list) and step is None:
        return [_changed(item, rest, change) for item in value]
    return value


def _to_text(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _from_text(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def reason(error: Exception) -> str:
    """What was wrong, and in which field of which model the reading stopped, as far as the traceback tells."""
    place: list[str] = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name == "from_dict":
            place = place or [frame.f_locals["cls"].__name__]
            place += _field(frame.f_code, line)
    where = ".".join(place)
    if isinstance(error, KeyError):
        return f"{where} is missing"
    return f"{where}: {error}" if where else str(error)


def _field(code: CodeType, line: int) -> list[str]:
    """The field that a model was reading at this line: each is taken out of `d` before it is looked at."""
    for before in range(line, code.co_firstlineno, -1):
        source = linecache.getline(code.co_filename, before)
        if found := re.search(r'\bd\.pop\("([^"]+)"|= cls\(', source):
            return [found[1]] if found[1] else []
    return []
