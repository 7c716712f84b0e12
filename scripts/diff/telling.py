"""Makes changes of the rules in `document_rules`: the modules that compare all but schemas tell what they find through it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from scripts.diff.change import Change, Direction, Place
from scripts.diff.discrepancy import Words, shown
from scripts.diff.document_rules import EVERY_RULE


class AtItsPlace(Protocol):
    """An object of a document, or a value made of one."""

    def at(self, *tokens: str | int) -> str:
        """The pointer to a place below it."""


def old(found: AtItsPlace, *tokens: str | int) -> Place:
    """The place of something that stands in the old document, or below it."""
    return Place("old", found.at(*tokens))


def new(found: AtItsPlace, *tokens: str | int) -> Place:
    """The place of something that stands in the new document, or below it."""
    return Place("new", found.at(*tokens))


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells changes of one operation, or of none, whose values travel in one direction, or in none."""

    operation: str = ""
    direction: Direction | None = None

    @property
    def back(self) -> Teller:
        """The teller of what travels the other way."""
        ways: dict[Direction | None, Direction | None]
        ways = {"request": "response", "response": "request", None: None}
        return replace(self, direction=ways[self.direction])

    def tell(
        self,
        rule: str,
        place: Place,
        what: str = "",
        before: object = None,
        after: object = None,
    ) -> Change:
        """The change of that rule; `what` begins its sentence where the rule does not say it all."""
        known = EVERY_RULE[rule]
        values = {"before": _told(before), "after": _told(after), "what": what}
        sentence = known.sentence.format_map(values)
        return Change(
            rule,
            known.weight(self.direction),
            sentence[:1].upper() + sentence[1:] + ".",
            place,
            self.operation,
            self.direction,
            before,
            after,
        )


def _told(value: object) -> str:
    """A value as a sentence has it: a text is a name, and needs no quotes inside of its backticks."""
    is_name = isinstance(value, str) and not isinstance(value, Words)
    return shown(Words(f"`{value}`") if is_name else value)
