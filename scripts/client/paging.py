"""Lists that come in pages (`x-pagination`), as the facade iterates over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.client.package import Answer, Argument, Endpoint, Located
from scripts.spec.finding import Unsupported
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class PageWalk:
    """The argument that chooses a page, where it starts and whether it counts items or pages.

    `items` is the list in an answer, `total` the way to the number of all items.
    """

    argument: Argument
    first: int
    counts_items: bool
    items: Located
    total: tuple[str, ...] | None


def describe(
    operation: Operation, endpoint: Endpoint, good: Sequence[Answer]
) -> PageWalk | None:
    """How the pages of an operation are walked through, None when it has none. Raises Unsupported."""
    stated = operation.paging
    if stated is None or not stated.start:
        return None
    chosen = [each for each in endpoint.named if each.wire == stated.start]
    if not chosen:
        message = f"{operation.label} has no query parameter {stated.start!r}"
        raise Unsupported(stated.pointer, "client-paging", message)
    answers = [each for each in good if each.kind]
    if len(answers) != 1:
        message = f"{operation.label} has {len(answers)} successes with a body, of which one would hold the items"
        raise Unsupported(stated.pointer, "client-paging", message)
    locate = answers[0].locate
    return PageWalk(
        chosen[0],
        stated.first,
        not stated.by_page,
        locate(stated.items),
        None if stated.total is None else locate(stated.total).steps,
    )
