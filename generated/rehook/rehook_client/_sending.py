"""Bodies as they are sent: plain JSON of models, mappings and lists, in the forms that their kinds document."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn
from uuid import UUID

from ._kinds import ANY, TEXT, FirstOf, JsonText, Kind, ListOf, ObjectOf
from ._reading import Layout, Model, layout
from .types import UNSET


def sent(kind: Kind, value: Any, place: str) -> Any:
    """The JSON for a value of a kind. Raises TypeError or ValueError with the place of what cannot be sent."""
    if isinstance(kind, JsonText):
        said = sent(kind.said, value, place)
        return said if said is None or isinstance(said, str) else _dumped(said)
    if isinstance(value, Model):
        known = layout(type(value))
        return _object([known], known.values(value), place)
    given: Any = value
    kinds = kind.alternatives if isinstance(kind, FirstOf) else (kind,)
    if type(value) is dict or isinstance(value, Mapping):
        models = [each.layout for each in kinds if isinstance(each, ObjectOf)]
        return _object(models, given, place)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        item = _either([each.item for each in kinds if isinstance(each, ListOf)])
        quick = [_as_it_is(item, each) for each in given]
        return [
            sent(item, each, f"{place}[{at}]") if found is None else found
            for at, (each, found) in enumerate(zip(given, quick, strict=True))
        ]
    for each in kinds:
        value = each.write(value)
    return _scalar(kinds, value, place)


def _as_it_is(kind: Kind, value: Any) -> dict[str, Any] | None:
    """The JSON of an object in which nothing has to be looked at further, None for all else."""
    given: Any = value
    if type(value) is dict and isinstance(kind, ObjectOf):
        return given if kind.layout.is_plain(given) else None
    if isinstance(value, Model):
        known = layout(type(value))
        data = known.values(value)
        return data if known.is_plain(data) else None
    return None


def _dumped(said: Any) -> str:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _either(kinds: list[Kind]) -> Kind:
    return kinds[0] if len(kinds) == 1 else FirstOf(*kinds) if kinds else ANY


def _object(models: list[Layout[Any]], data: Mapping[Any, Any], place: str) -> dict[str, Any]:
    """The JSON of an object that may be one of several models; what its fields leave out is not sent."""
    quick = models[0].quick if len(models) == 1 else {}
    found: dict[str, Any] = {}
    for key, value in data.items():
        if type(value) in quick.get(key, ()):
            found[key] = value
            continue
        if not isinstance(key, str):
            raise TypeError(f"{place} has the key {key!r}, which is no text")
        known = [each for each in models if key in each.kinds]
        for each in () if known else models:
            _must_be_meant(each, key, place)
        left_out = value is None and known and all(key in each.left_out for each in known)
        if value is not UNSET and not left_out:
            kind = _either([each.kinds.get(key, each.further) for each in known or models])
            found[key] = sent(kind, value, f"{place}.{key}")
    return found


def _must_be_meant(model: Layout[Any], key: str, place: str) -> None:
    """A key that a field has in Python, but not in JSON, is a mistake."""
    for wire, name in model.names.items():
        if key == name:
            raise TypeError(f"{place} has no key {key!r}; did you mean {wire!r}?")


def _scalar(kinds: tuple[Kind, ...], value: Any, place: str) -> Any:
    match value:
        case float() if not math.isfinite(value):
            _refuse(value, place)
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
        case Decimal() if not value.is_finite():
            _refuse(value, place)
        case Decimal():
            if TEXT in kinds:
                return str(value)
            return int(value) if value == value.to_integral_value() else float(value)
        case _:
            pass
    _refuse(value, place)


def _refuse(value: Any, place: str) -> NoReturn:
    raise TypeError(f"{place} cannot be sent: {value!r} is a {type(value).__name__} and no JSON")
