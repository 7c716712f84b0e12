"""Lists that come in pages: which page is asked for next, and when there are no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .types import Unset

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Paging(Generic[Item]):
    """The query parameter that chooses a page, where it starts, whether it counts items or pages, and where an
    answer holds its items and how many there are on all pages.
    """

    parameter: str
    first: int
    counts_items: bool
    items: tuple[str, ...]
    total: tuple[str, ...] | None


class Walk(Generic[Item]):
    """One walk through the pages."""

    def __init__(self, paging: Paging[Item]) -> None:
        self.more = True
        self._paging = paging
        self._next = paging.first
        self._seen = 0
        self._last: list[Item] = []

    def next_page(self, request: dict[str, Any]) -> dict[str, Any]:
        """The request for the next page, made of one that names none."""
        chosen = {self._paging.parameter: self._next}
        return {**request, "params": {**chosen, **request.get("params", {})}}

    def take(self, page: Any) -> list[Item]:
        """The items of the page that was asked for. Raises ValueError when it cannot be that page."""
        items = _items(page, self._paging.items)
        asked = f"{self._paging.parameter} {self._next}"
        if items and items == self._last:
            # A server that does not know the parameter would be asked for ever.
            raise ValueError(f"{asked} has the same items as the page before it")
        self._last = items
        self._seen += len(items)
        self._next += len(items) if self._paging.counts_items else 1
        total = _total(page, self._paging.total)
        self.more = bool(items) and not 0 < total <= self._seen
        return items


def _items(page: Any, steps: tuple[str, ...]) -> list[Any]:
    """The list of a page; null, or nothing where a model has an optional field, is an empty one."""
    try:
        found = _at(page, steps)
    except (LookupError, TypeError):
        found = False
    if found is None or isinstance(found, Unset):
        return []
    if isinstance(found, list):
        return found
    raise ValueError(f"there is no list at {'.'.join(steps) or 'its top'}")


def _total(page: Any, steps: tuple[str, ...] | None) -> float:
    """How many items there are on all pages, 0 when the answer does not tell."""
    try:
        total = None if steps is None else _at(page, steps)
    except (LookupError, TypeError):
        return 0
    if isinstance(total, bool) or not isinstance(total, int | float):
        return 0
    return total


def _at(value: Any, steps: tuple[str, ...]) -> Any:
    """What stands there, in models and plain data. Raises LookupError or TypeError when nothing does."""
    for step in steps:
        if value is None or isinstance(value, Unset):
            return None
        plain = isinstance(value, Mapping | list) or not hasattr(value, step)
        value = value[step] if plain else getattr(value, step)
    return value
