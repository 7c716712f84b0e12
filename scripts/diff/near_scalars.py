"""Numbers and texts near what schemas say of them, for `near_values`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from scripts.diff.facts import Facts

FEW = 3  # items or letters where no limit says otherwise
MANY = 60  # of which a list or text is never longer
BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
NUMBERS = (0, 1, -1, 0.5)
LENGTHS = ("minLength", "maxLength")


def stated(near: list[Facts], *words: str) -> Iterator[Any]:
    """The values of these keywords on all sides."""
    return (value for each in near for word in words for _, value in each.stated(word))


def numbers(near: list[Facts]) -> Iterator[float]:
    """Numbers at the limits, one beside them, and the multiples of steps."""
    yield from NUMBERS
    for limit in stated(near, *BOUNDS):
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            yield from (limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1)
    for step in stated(near, "multipleOf"):
        yield from (step, 2 * step, 3 * step)


def texts(near: list[Facts]) -> st.SearchStrategy[str]:
    """Texts that match the patterns, and such as are as long as is allowed or a letter longer."""
    kinds = [st.text("ab1 ", max_size=FEW)]
    sizes = {
        size
        for limit in stated(near, *LENGTHS)
        for size in (limit - 1, limit, limit + 1)
    }
    sizes = {size for size in sizes if isinstance(size, int) and 0 <= size <= MANY}
    if sizes:
        kinds.append(st.sampled_from(sorted(sizes)).map(lambda size: "a" * size))
    kinds += [
        st.from_regex(each)
        for each in dict.fromkeys(stated(near, "pattern"))
        if compiles(each)
    ]
    return st.one_of(kinds)


def compiles(pattern: Any) -> bool:
    try:
        re.compile(pattern)
    except (re.error, TypeError):
        return False
    return True
