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

# The shapes of a body in words: one, and many.
_WORDS = {
    dict: ("an object", "objects"),
    str: ("a string", "strings"),
    type(None): ("None", "None"),
    object: ("a value", "values"),
}


class _Plain:
    """Plain data where generated code expects a model: it asks for `to_dict` only."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    def to_dict(self) -> Mapping[str, Any]:
        return self._data


def body_of(body: Any, call: str, *shapes: Any) -> Any:
    """A body of models, plain mappings, or both, as generated code takes it.

    A shape is dict for a JSON object, str, type(None), `[...]` for a list of what has one of the shapes in
    it, Unset for no body, or object for anything. Raises TypeError when the body has none of them.
    """
    if not _fits(body, shapes):
        raise TypeError(f"{call} takes {_told(shapes)}, not {_given(body)}")
    return _wrapped(body)


def _wrapped(body: Any) -> Any:
    if isinstance(body, Mapping):
        return _Plain(body)
    return [_wrapped(item) for item in body] if _is_list(body) else body


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray
    )


def _fits(value: Any, shapes: Sequence[Any]) -> bool:
    return any(_has(value, shape) for shape in shapes)


def _has(value: Any, shape: Any) -> bool:
    if isinstance(shape, list):
        return _is_list(value) and all(_fits(item, shape) for item in value)
    is_model = (
        shape is dict and hasattr(value, "to_dict") and not isinstance(value, type)
    )
    return is_model or isinstance(value, Mapping if shape is dict else shape)


def _told(shapes: Sequence[Any], *, many: bool = False) -> str:
    """The shapes in words."""
    words = [
        f"{'lists' if many else 'a list'} of {_told(shape, many=True)}"
        if isinstance(shape, list)
        else _WORDS[shape][many]
        for shape in shapes
        if isinstance(shape, list) or shape in _WORDS
    ]
    return " or ".join(words)


def _given(body: Any) -> str:
    """The type of a body, and of what is in a list."""
    inside = sorted({_type(item) for item in body}) if _is_list(body) else []
    return _type(body) + (f" of {' and '.join(inside)}" if inside else "")


def _type(value: Any) -> str:
    return "None" if value is None else type(value).__name__


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
