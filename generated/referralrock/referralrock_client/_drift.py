"""Notes of answers and webhooks that are not as documented; `_salvage` takes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

OnDrift = Literal["collect", "raise", "ignore"]
Note = Callable[[tuple[str, ...], Any, str], None]


@dataclass(frozen=True, slots=True)
class Drift:
    """Something that is not as documented.

    Attributes:
        operation: The operation that was answered, or the event of a webhook.
        place: Where it stands, from the outermost model, such as `Order.customer.name`.
        value: What stands there; UNSET where something documented is missing.
        why: Why that does not fit.
    """

    operation: str
    place: str
    value: Any
    why: str


class Drifts:
    """Collects what is not as documented: of each place the first."""

    def __init__(self) -> None:
        self.found: list[Drift] = []
        self._seen: set[tuple[str, str]] = set()

    def of(self, operation: str) -> Note:
        """Keeps what is told of an operation unless there is something of its place already."""

        def note(place: tuple[str, ...], value: Any, why: str) -> None:
            where = operation, ".".join(place)
            if where not in self._seen:
                self._seen.add(where)
                self.found.append(Drift(*where, value, why))

        return note
