"""One place where two schemas differ, before it is known whom that breaks. Made by `walk` and its helpers, judged by `schemas`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from scripts.diff.change import ChangeRule, Direction, Place
from scripts.diff.conditions import in_words
from scripts.diff.facts import Facts, Schemas, facts
from scripts.diff.schema_changes import RULES

Side = Literal["old", "new"]
OTHERS = "*"  # stands in a path for properties that nobody names
NOWHERE = Place("new", "")
LONGEST = 80  # letters of a value in a sentence


@dataclass(frozen=True, slots=True)
class Pair:
    """The schemas of one value before and after, the way that it travels, and where it stands in what is compared.

    `beyond` is whether it is, or is in, a property that nobody names.
    """

    before: Schemas
    after: Schemas
    way: Direction
    path: str = ""
    beyond: bool = False

    @property
    def facts(self) -> tuple[Facts, Facts]:
        """All that both sides say."""
        return facts(self.before), facts(self.after)

    @property
    def types(self) -> frozenset[str]:
        """The types that a value may have on either side; for the rest, that it is gone or new says all."""
        before, after = self.facts
        return before.types() & after.types()

    def below(self, step: str, before: Schemas, after: Schemas) -> Pair:
        """The pair of a part of the value."""
        joint = "." if self.path and not step.startswith("[") else ""
        beyond = self.beyond or step == OTHERS
        return Pair(before, after, self.way, f"{self.path}{joint}{step}", beyond)

    def inside(self, before: Schemas, after: Schemas) -> Pair:
        """A pair that describes the same value."""
        return Pair(before, after, self.way, self.path, self.beyond)


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A difference under the name of its rule, in a pair; `path` is what it is about where that is a part of the pair's value."""

    rule: str
    pair: Pair
    place: Place
    before: Any = None
    after: Any = None
    path: str = ""

    @property
    def kind(self) -> ChangeRule:
        """The row of the table that it falls under."""
        return RULES[self.rule]


def differ(  # noqa: PLR0913 - what a difference consists of
    pair: Pair,
    rule: str,
    *words: str,
    before: Any = None,
    after: Any = None,
    at: Place | None = None,
    path: str = "",
) -> Discrepancy:
    """A difference, placed at the first of the keywords that the new side states, or else the old one."""
    return Discrepancy(
        rule, pair, at or _stated(pair, *words), before, after, path or pair.path
    )


def place_of(schemas: Schemas, side: Side) -> Place | None:
    """Where the first of these schemas stands; None where there is none."""
    return Place(side, schemas[0].pointer) if schemas else None


def _stated(pair: Pair, *words: str) -> Place:
    before, after = pair.facts
    if (found := after.place(*words)) is not None:
        return Place("new", found.pointer)
    if (found := before.place(*words)) is not None:
        return Place("old", found.pointer)
    return place_of(pair.after, "new") or place_of(pair.before, "old") or NOWHERE


def shown(value: Any) -> str:
    """A value as it stands in a sentence."""
    if isinstance(value, Words):
        return str(value)
    if value is None:
        return "none"
    if isinstance(value, dict) and (words := in_words(value)):
        return words
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, list) and len(text) > LONGEST:
        return _first(value)
    return f"`{text}`" if len(text) <= LONGEST else f"`{text[: LONGEST - 1]}…`"


def _first(values: list[Any]) -> str:
    """The first values of a long list, and how many there are."""
    kept: list[str] = []
    for each in values:
        text = json.dumps(each, ensure_ascii=False)
        if kept and sum(map(len, kept)) + len(text) > LONGEST:
            break
        kept.append(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")
    return f"`[{', '.join(kept)}, …]` ({len(values)} in all)"


class Words(str):
    """A text that is told in words of its own and is no value."""

    __slots__ = ()


UNLIMITED = Words("not limited")
