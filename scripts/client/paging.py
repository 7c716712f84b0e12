"""Lists that come in pages (`x-pagination`), as the facade iterates over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.client.generator import Answer, Argument, Endpoint
from scripts.client.refused import Problem, Refused
from scripts.spec import pointer
from scripts.spec.document import Operation


@dataclass(frozen=True, slots=True)
class Paging:
    """The argument that chooses a page, where it starts and whether it counts items or pages.

    `items` and `total` are ways into an answer, `item` the type of an item with what that needs imported.
    """

    argument: Argument
    first: int
    counts_items: bool
    items: tuple[str, ...]
    total: tuple[str, ...] | None
    item: str
    imports: frozenset[str]


def argument(operation: Operation) -> str:
    """The query parameter that chooses a page, or "" for an operation whose answer is whole."""
    stated = operation.node.get("x-pagination", {})
    return str(stated.get("page") or stated.get("offset") or "")


def describe(
    operation: Operation, endpoint: Endpoint, good: Sequence[Answer]
) -> Paging | None:
    """How the pages of an operation are walked through, None when it has none. Raises Refused."""
    name = argument(operation)
    if not name:
        return None
    where = pointer.join(operation.pointer, "x-pagination")
    chosen = [each for each in endpoint.named if each.wire == name]
    if not chosen:
        message = f"{operation.label} has no query parameter {name!r}"
        raise Refused(Problem(where, "client-paging", message))
    answers = [each for each in good if each.annotation != "None"]
    if len(answers) != 1:
        message = f"{operation.label} has {len(answers)} successes with a body, of which one would hold the items"
        raise Refused(Problem(where, "client-paging", message))
    stated = operation.node["x-pagination"]
    items = answers[0].locate(stated["items"])
    return Paging(
        chosen[0],
        stated.get("first", 1) if "page" in stated else 0,
        "offset" in stated,
        items.steps,
        answers[0].locate(stated["total"]).steps if "total" in stated else None,
        items.item,
        items.imports,
    )
