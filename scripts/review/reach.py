"""Which operations a changed statement reaches: its own, or all those that need the component that it stands in; `gathering` asks."""

from __future__ import annotations

from collections import defaultdict

from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.references import References, component_of


class Reach:
    """The operations and webhooks of one document, by the places that they need."""

    def __init__(self, spec: Spec) -> None:
        self.operations = (*spec.operations, *spec.webhooks)
        references = References(spec)
        self.users: defaultdict[str, list[Operation]] = defaultdict(list)
        for each in self.operations:
            for component in references.needed(each.pointer, *_shared(each)):
                self.users[component].append(each)

    def of(self, where: str) -> list[Operation]:
        """The operations that a statement at a place belongs to; none for what is about the whole document."""
        if around := component_of(where):
            return self.users.get(around, [])
        own = [each for each in self.operations if _within(where, each.pointer)]
        if own:
            return own
        return [each for each in self.operations if _within(where, _item(each))]


def _within(where: str, around: str) -> bool:
    return f"{where}/".startswith(f"{around}/")


def _item(operation: Operation) -> str:
    """The place of the path item around an operation."""
    return operation.pointer.rpartition("/")[0]


def _shared(operation: Operation) -> list[str]:
    """The places of its parameters, of which those of its path item stand outside of it."""
    return [each.pointer for each in operation.parameters]
