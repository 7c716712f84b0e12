"""Finds what changes between two schemas, in the direction in which their values travel, and whom it breaks. Called by `document`.

The two are walked through side by side, and each difference gets the weight of its rule. The canonical forms of both then decide what they can:
a difference within values that are all still taken breaks nobody, and what is refused now without a rule that tells why is told by a value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from scripts.diff.change import Change, ChangeRule, Direction, Instance, Weight
from scripts.diff.discrepancy import Discrepancy, Pair, differ, shown
from scripts.diff.facts import Schemas
from scripts.diff.inclusion import Answer, are_equal, takes
from scripts.diff.sampling import refused
from scripts.diff.schema_changes import OF_OTHERS
from scripts.diff.walk import differences
from scripts.diff.written import is_same
from scripts.spec.schema import Schema

Reach = Literal["equal", "takes", "refuses", "unknown"]
REACH: dict[Answer, Reach] = {"yes": "takes", "no": "refuses", "unknown": "unknown"}
# What another difference at the same place explains better.
TELLS_LITTLE = ("one-of-overlaps", "combination-changed")
WORDING = "wording-changed"


def compare(
    before: Schema | None,
    after: Schema | None,
    direction: Direction,
    operation: str = "",
    what: str = "",
) -> list[Change]:
    """The changes between two schemas of one value, as those see it who send it or read it.

    A side that is None describes nothing, so that everything is allowed. `what` is how sentences call the value.
    """
    sides = [(each,) if each is not None else () for each in (before, after)]
    if is_same(*sides):
        return []
    judged = _judged(*sides, direction)
    return [each.change(direction, operation, what) for each in judged]


@dataclass(frozen=True, slots=True)
class Judged:
    """A difference with its weight, and the value that proves it."""

    difference: Discrepancy
    weight: Weight
    proof: tuple[object] | None = None

    def change(self, direction: Direction, operation: str, what: str) -> Change:
        """The change that is told of it."""
        found = self.difference
        named = what or "the value"
        about = f"`{found.path}` of {named}" if found.path else named
        told = {"before": shown(found.before), "after": shown(found.after)}
        sentence = found.kind.sentence.format(what=about, **told)
        instance = None
        if self.proof is not None:
            instance = Instance(
                self.proof[0], "old" if direction == "request" else "new"
            )
        elif is_unsure(found.kind) and self.weight == "risky":
            sentence += "; no value was found that this breaks, and no rule decides"
        return Change(
            rule=found.rule,
            weight=self.weight,
            sentence=sentence[:1].upper() + sentence[1:] + ".",
            place=found.place,
            operation=operation,
            direction=direction,
            before=plain(found.before),
            after=plain(found.after),
            instance=instance,
        )


def is_unsure(kind: ChangeRule) -> bool:
    """Whether a rule cannot tell by itself whom it breaks."""
    return kind.about == "values" and kind.request == kind.response == "risky"


def plain(value: object) -> object:
    """A value as JSON, without the type by which its words are told."""
    return str(value) if isinstance(value, str) else value


@lru_cache(maxsize=4096)
def _judged(before: Schemas, after: Schemas, way: Direction) -> tuple[Judged, ...]:
    """Found once for each pair, however many operations share it."""
    whole = Pair(before, after, way)
    found = differences(whole)
    judged = [*_each(whole, found)]
    return tuple(_once(judged))


def _each(whole: Pair, found: list[Discrepancy]) -> Iterator[Judged]:
    """The differences with their weights; what refuses values and has no rule that tells so is told as such."""
    values = [each for each in found if each.kind.about == "values"]
    others = [each for each in found if each.kind.about == "meaning"]
    known = [Judged(each, each.kind.weight(whole.way)) for each in others]
    told = [*_weighed(whole, values)]
    yield from told
    is_told = any(each.weight != "harmless" for each in told)
    is_told |= any(each.weight == "breaking" for each in known)
    if not is_told and _reach(whole) == "refuses":
        yield Judged(differ(whole, "other-values"), "breaking", _proof(whole))
    yield from known


def _weighed(whole: Pair, found: list[Discrepancy]) -> Iterator[Judged]:
    """Differences in the allowed values with the weights that they have in these schemas."""
    told: list[Judged] = []
    for each in sorted(found, key=lambda one: is_unsure(one.kind)):
        sent = not (each.pair.beyond or each.rule in OF_OTHERS)
        around, reach = _reach(whole, sent=sent), _reach(each.pair, sent=sent)
        if "equal" in (around, reach):
            continue
        weight = each.kind.weight(whole.way)
        proof = None
        if "takes" in (around, reach):
            weight = "harmless"
        elif is_unsure(each.kind):
            if each.rule in TELLS_LITTLE and any(_explains(one, each) for one in told):
                continue
            proof = _proof(each.pair)
            weight = "breaking" if proof or reach == "refuses" else "risky"
        told.append(Judged(each, weight, proof))
    yield from told


def _explains(other: Judged, found: Discrepancy) -> bool:
    """Whether another difference at or below the same place breaks something already."""
    return other.weight != "harmless" and other.difference.path.startswith(found.path)


def _reach(pair: Pair, *, sent: bool = True) -> Reach:
    """Whether both sides allow the same; whether the reader takes all that is sent, refuses some of it, or nobody knows.

    With `sent`, who sends keeps to the properties that are described.
    """
    if are_equal(pair.before, pair.after, pair.way):
        return "equal"
    return REACH[takes(*_roles(pair), pair.way, sent=sent)]


def _roles(pair: Pair) -> tuple[Schemas, Schemas]:
    """Who reads, and who sends: a request is sent by those who know the old description, a response read by them."""
    if pair.way == "request":
        return pair.after, pair.before
    return pair.before, pair.after


def _proof(pair: Pair) -> tuple[object] | None:
    return refused(*_roles(pair), pair.way)


def _once(judged: list[Judged]) -> Iterator[Judged]:
    """The same without what is told already: wording is one change, wherever it is."""
    words = [each for each in judged if each.difference.rule == WORDING]
    seen: set[object] = set()
    for each in judged:
        found = each.difference
        key = (found.rule, found.path, repr(found.before), repr(found.after))
        if found.rule != WORDING and key not in seen:
            seen.add(key)
            yield each
    if len(words) == 1:
        yield words[0]
    elif words:
        yield replace(
            words[0],
            difference=replace(
                words[0].difference,
                path="",
                pair=replace(words[0].difference.pair, path=""),
            ),
        )
