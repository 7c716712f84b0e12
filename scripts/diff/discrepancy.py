"""One place where two schemas differ, before it is known whom that breaks. Made by `walk` and its helpers, judged by `schemas`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from scripts.diff.change import ChangeRule, Direction, Place
from scripts.diff.facts import Facts, Schemas, facts
from scripts.diff.schema_changes import RULES
from scripts.spec.node import Node

LONGEST = 80  # letters of a value in a sentence


@dataclass(frozen=True, slots=True)
class Pair:
    """The schemas of one value before and after, the way that it travels, and where it stands in what is compared."""

    before: Schemas
    after: Schemas
    way: Direction
    path: str = ""

    @property
    def facts(self) -> tuple[Facts, Facts]:
        """All that both sides say."""
        return facts(self.before), facts(self.after)

    def below(self, step: str, before: Schemas, after: Schemas) -> Pair:
        """The pair of a part of the value."""
        joint = "." if self.path and not step.startswith("[") else ""
        return Pair(before, after, self.way, f"{self.path}{joint}{step}")

    def inside(self, before: Schemas, after: Schemas) -> Pair:
        """A pair that describes the same value."""
        return Pair(before, after, self.way, self.path)


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


def place_of(node: Node, side: str = "new") -> Place:
    """Where a node stands."""
    return Place("old" if side == "old" else "new", node.pointer)


def _stated(pair: Pair, *words: str) -> Place:
    before, after = pair.facts
    for found, side in ((after.place(*words), "new"), (before.place(*words), "old")):
        if found is not None:
            return place_of(found, side)
    for schemas, side in ((pair.after, "new"), (pair.before, "old")):
        for each in schemas:
            return place_of(each, side)
    return Place("new", "")


def shown(value: Any) -> str:
    """A value as it stands in a sentence."""
    if isinstance(value, Words):
        return str(value)
    if value is None:
        return "none"
    text = json.dumps(value, ensure_ascii=False)
    return f"`{text}`" if len(text) <= LONGEST else f"`{text[: LONGEST - 1]}…`"


class Words(str):
    """A text that is told in words of its own and is no value."""

    __slots__ = ()
