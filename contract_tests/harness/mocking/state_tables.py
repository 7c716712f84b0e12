"""The state of a mock as tables for people, made from its fields: no mock has to say anything for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import datetime
from typing import Any

import msgspec

from contract_tests.harness.mocking.masks import is_secret, masked
from contract_tests.harness.mocking.state import SECRET_KEYS, State
from contract_tests.harness.mocking.table import Table

MOST_ROWS = 100
MOST_PARTS = 10  # of a list or an object in one cell
LONGEST_CELL = 200
DEEPEST = 3
Row = dict[str, str]
Place = tuple[Row, str, Any]  # the cells of its key, the field that holds it, a thing


def tables(state: State) -> list[dict[str, Any]]:
    """A table for each collection, and one for all single values: its name, columns, latest rows, and how many there are."""
    own = {one.name: one for one in fields(state) if one.name in state.names()}
    shown: list[dict[str, Any]] = []
    single: list[Row] = []
    seen: set[int] = set()
    for name, described in own.items():
        value = getattr(state, name)
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            single.append({"name": name, "value": _cell(name, value)})
            continue
        things = value.values() if isinstance(value, Mapping) else value
        records = {id(thing) for thing in things if _parts(thing) is not None}
        if not records or not records <= seen:  # not only found by another key here
            shown.append(_table(name, _rows(value, described)))
        seen |= records
    settings: list[Place] = [({}, "settings", one) for one in single]
    return [*shown, _table("settings", settings)] if single else shown


def _table(name: str, rows: Iterable[Place]) -> dict[str, Any]:
    """Columns in which nothing stands are left out."""
    total, last = 0, deque[Place](maxlen=MOST_ROWS)
    for each in rows:
        total += 1
        last.append(each)
    latest = [{**keys, **_row(thing, field)} for keys, field, thing in last]
    keys = dict.fromkeys(key for row in latest for key in row)
    columns = [key for key in keys if any(row.get(key) for row in latest)]
    cells = [[row.get(column, "") for column in columns] for row in latest]
    return {"name": name, "columns": columns, "rows": cells, "total": total}


def _rows(value: Iterable[Any], described: Field[Any]) -> Iterator[Place]:
    name = described.name
    if not isinstance(value, Mapping):
        yield from (({}, name, thing) for thing in value)
        return
    secret = described.metadata == SECRET_KEYS
    for key, found in value.items():
        keys = _keys(key, secret=secret)
        for thing in found if isinstance(found, list | set | tuple) else [found]:
            yield keys, name, thing


def _keys(key: Any, *, secret: bool) -> Row:
    if isinstance(key, tuple):
        return {f"key {n}": str(each) for n, each in enumerate(key, 1)}
    return {"key": masked(str(key)) if secret else str(key)}


def _row(thing: Any, name: str) -> Row:
    """A cell for each field of a thing; what is no record has one of its own."""
    parts = _parts(thing)
    if parts is None:
        return {"value": _cell(name, thing)}
    return {key: _cell(key, value) for key, value in parts.items()}


def _parts(thing: Any) -> dict[str, Any] | None:
    if isinstance(thing, type):
        return None
    if is_dataclass(thing):
        return {one.name: getattr(thing, one.name) for one in fields(thing)}
    if isinstance(thing, msgspec.Struct):
        return msgspec.structs.asdict(thing)
    if isinstance(thing, Mapping):
        return {str(key): value for key, value in thing.items()}
    return None


def _cell(name: str, value: Any, depth: int = 0) -> str:
    text = _text(value, depth)
    return masked(text) if text and is_secret(name) else text[:LONGEST_CELL]


def _text(value: Any, depth: int) -> str:
    if value is None or value is msgspec.UNSET:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    parts = _parts(value)
    if parts is not None:
        return _id(parts) or _joined(
            (f"{key}: {_cell(key, part, depth + 1)}" for key, part in parts.items()),
            depth,
        )
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | Table):
        return _joined((_text(one, depth + 1) for one in value), depth, "; ")
    return str(value)


def _id(parts: Mapping[str, Any]) -> str:
    """The id of a thing that has one: it is a row elsewhere."""
    for key, value in parts.items():
        if key in ("id", "uuid") or key.endswith("_id"):
            return str(value)
    return ""


def _joined(texts: Iterable[str], depth: int, between: str = ", ") -> str:
    if depth >= DEEPEST:
        return "…"
    shown: list[str] = []
    for text in texts:
        if len(shown) == MOST_PARTS:
            return between.join([*shown, "…"])
        shown.append(text)
    return between.join(shown)
