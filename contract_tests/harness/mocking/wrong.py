"""Tables of good bodies and what may not stand in them, for the tests of what mocks refuse.

`{"/members": ({"name": "Ada"}, {"name": [..., 1]})}`: the body is taken; without its name, or with a number for it, it is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Table = Mapping[str, tuple[Any, Mapping[str, Sequence[Any]]]]


def wrong_values(table: Table) -> list[tuple[str, str, Any]]:
    """Each path, field and value that may not stand there; `...` for a field that may not be left out."""
    return [
        (path, field, value)
        for path, (_, fields) in table.items()
        for field, values in fields.items()
        for value in values
    ]


def with_changes(good: Any, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The good body, or the first item of one that is a list, with other values; those that are `...` are left out."""
    item = good[0] if isinstance(good, list) else good
    return {name: one for name, one in {**item, **changes}.items() if one is not ...}
