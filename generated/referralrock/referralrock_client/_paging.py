"""Lists that come in pages: which page is asked for next, and when there are no more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .types import Unset

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list.

    Attributes:
        items: What it lists.
        total: How many items there are on all pages; None where the answer does not tell.
        error: What the answer reports beside the items, "" for nothing.
        start: The page, or the offset, that was asked for: a list goes on from here when it is given this.
        raw: The whole answer.
    """

    items: list[Item]
    total: int | None
    error: str
    start: int
    raw: Any


@dataclass(frozen=True, slots=True)
class Paging(Generic[Item]):
    """The query parameter that chooses a page, where it starts, whether it counts items or pages, which length is asked
    for by which parameter, and where an answer holds its items, how many there are on all pages, and an error.
    """

    parameter: str
    first: int
    counts_items: bool
    items: tuple[str, ...]
    total: tuple[str, ...] | None = None
    error: tuple[str, ...] | None = None
    size: Mapping[str, int] | None = None


class Walk(Generic[Item]):
    """One walk through the pages, from the one that is asked for."""

    def __init__(self, paging: Paging[Item], asked: Mapping[str, Any]) -> None:
        self.more = True
        self._paging = paging
        self._query = {**(paging.size or {}), **asked}
        self._next = int(self._query.get(paging.parameter, paging.first))
        self._seen: int | None = None
        self._last: list[Item] = []

    @property
    def query(self) -> dict[str, Any]:
        """The query that asks for the next page."""
        return {
            self._paging.parameter: self._next,
            **{name: value for name, value in self._query.items() if name != self._paging.parameter},
        }

    def take(self, raw: Any) -> Page[Item]:
        """The page that was asked for. Raises ValueError when it cannot be that page."""
        items, start = _items(raw, self._paging.items), self._next
        if items and items == self._last:
            # A server that does not know the parameter would be asked for ever.
            raise ValueError(f"{self._paging.parameter} {start} has the same items as the page before it")
        if self._seen is None:
            before = start - self._paging.first
            self._seen = before if self._paging.counts_items else before * len(items)
        self._last = items
        self._seen += len(items)
        self._next += len(items) if self._paging.counts_items else 1
        total = _told(raw, self._paging.total)
        total = total if isinstance(total, int) and not isinstance(total, bool) else None
        error = _told(raw, self._paging.error)
        self.more = bool(items) and not 0 < (total or 0) <= self._seen
        return Page(items, total, error if isinstance(error, str) else "", start, raw)


class Pages(Iterator[Item]):
    """An iterator over the items of all pages; `pages()` iterates over the pages themselves."""

    def __init__(self, walk: Walk[Item], fetch: Callable[[], Page[Item]]) -> None:
        self._walk = walk
        self._fetch = fetch
        self._items: Iterator[Item] = iter(())

    def pages(self) -> Iterator[Page[Item]]:
        """The pages from here on; each is asked for when it is reached."""
        while self._walk.more:
            yield self._fetch()

    def __next__(self) -> Item:
        while True:
            for item in self._items:
                return item
            if not self._walk.more:
                raise StopIteration
            self._items = iter((self._fetch()).items)


class AsyncPages(AsyncIterator[Item]):
    """An iterator over the items of all pages; `pages()` iterates over the pages themselves."""

    def __init__(self, walk: Walk[Item], fetch: Callable[[], Awaitable[Page[Item]]]) -> None:
        self._walk = walk
        self._fetch = fetch
        self._items: Iterator[Item] = iter(())

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages from here on; each is asked for when it is reached."""
        while self._walk.more:
            yield await self._fetch()

    async def __anext__(self) -> Item:
        while True:
            for item in self._items:
                return item
            if not self._walk.more:
                raise StopAsyncIteration
            self._items = iter((await self._fetch()).items)


def _items(page: Any, steps: tuple[str, ...]) -> list[Any]:
    """The list of a page; null, or nothing where a model has an optional field, is an empty one."""
    try:
        found: Any = _at(page, steps)
    except (LookupError, TypeError):
        found = False
    items: list[Any] = found
    if found is None or isinstance(found, Unset):
        return []
    if isinstance(found, list):
        return items
    raise ValueError(f"there is no list at {'.'.join(steps) or 'its top'}")


def _told(page: Any, steps: tuple[str, ...] | None) -> Any:
    """A value beside the items, None when the answer has none."""
    try:
        return None if steps is None else _at(page, steps)
    except (LookupError, TypeError):
        return None


def _at(value: Any, steps: tuple[str, ...]) -> Any:
    """What stands there, in models and plain data. Raises LookupError or TypeError when nothing does."""
    for step in steps:
        if value is None or isinstance(value, Unset):
            return None
        holder: Any = value
        plain = isinstance(value, Mapping | list) or not hasattr(holder, step)
        value = holder[step] if plain else getattr(holder, step)
    return value
