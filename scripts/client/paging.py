"""Lists that come in pages (`x-pagination`), as the facade iterates over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.client.package import Answer, Argument, Endpoint, Located
from scripts.spec.behaviour import Paging
from scripts.spec.finding import Unsupported
from scripts.spec.operation import Operation

LONGEST = 100  # items of a page that an iteration asks for


@dataclass(frozen=True, slots=True)
class PageWalk:
    """The argument that chooses a page, where it starts and whether it counts items or pages.

    `items` is the list in an answer, `total` and `error` the ways to the number of all items and to an error, `size`
    the parameter that asks for a length, and that length; empty where the server's own is documented and sensible.
    """

    argument: Argument
    first: int
    counts_items: bool
    items: Located
    total: tuple[str, ...] | None
    error: tuple[str, ...] | None
    size: dict[str, int]

    @property
    def told(self) -> str:
        """How an iteration asks, for its docstring."""
        length = next((f" of {each}" for each in self.size.values()), "")
        start = f", from `{self.argument.name}` on if that is given"
        return f"Iterates over the items of all pages{start}; each page{length} is asked for when it is reached."


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
        None if stated.error is None else locate(stated.error).steps,
        _size(operation, stated),
    )


def _size(operation: Operation, stated: Paging) -> dict[str, int]:
    """The length to ask for: at most a hundred, and none where no more come by themselves."""
    parameter = operation.parameter(stated.size) if stated.size else None
    if parameter is None or parameter.schema is None:
        return {}
    says = parameter.schema.described.says
    own = [each for each in says("default") if isinstance(each, int)]
    if own and max(own) <= LONGEST:
        return {}
    return {stated.size: min([LONGEST, *says("maximum")])}
