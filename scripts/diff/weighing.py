"""Says whom the differences of two schemas break. Called by `schemas`.

Each has the weight of its rule first. The canonical forms of both sides then decide what they can: a difference within values that are all
still taken breaks nobody, and what is refused without a rule that tells why is told by a value. What nobody decides is tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from scripts.diff.change import ChangeRule, Direction, Weight
from scripts.diff.discrepancy import Discrepancy, Pair, differ
from scripts.diff.facts import Facts, Schemas
from scripts.diff.inclusion import Answer, are_equal, takes
from scripts.diff.sampling import refused
from scripts.diff.schema_changes import OF_OTHERS
from scripts.diff.walk import differences
from scripts.diff.wordings import ANYTHING

Reach = Literal["equal", "takes", "refuses", "unknown"]
REACH: dict[Answer, Reach] = {"yes": "takes", "no": "refuses", "unknown": "unknown"}
# What another difference at the same place explains better.
TELLS_LITTLE = ("one-of-overlaps", "combination-changed")
OF_VALUES = ("values-set", "values-unset")
WORDING = "wording-changed"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A difference with its weight, and the value that proves it; `is_undecided` where one was looked for in vain."""

    discrepancy: Discrepancy
    weight: Weight
    proof: tuple[object] | None = None
    is_undecided: bool = False


@lru_cache(maxsize=4096)
def weighed(before: Schemas, after: Schemas, way: Direction) -> tuple[Weighed, ...]:
    """The differences of two schemas with their weights; found once, however many operations share them."""
    whole = Pair(before, after, way)
    return tuple(_once([*_each(whole, differences(whole))]))


def _each(whole: Pair, found: list[Discrepancy]) -> Iterator[Weighed]:
    """The differences with their weights; what refuses values and has no rule that tells so is told as such."""
    values = [each for each in found if each.kind.about == "values"]
    others = [each for each in found if each.kind.about == "meaning"]
    if are_equal(whole.before, whole.after, whole.way):
        values, others = [], [each for each in others if not _is_moved(each)]
    known = [Weighed(each, each.kind.weight(whole.way)) for each in others]
    told = [*_weighed(whole, values)]
    yield from told
    is_told = any(each.weight != "harmless" for each in told)
    is_told |= any(each.weight == "breaking" for each in known)
    if not is_told and _reach(whole) == "refuses":
        yield Weighed(differ(whole, "other-values"), "breaking", _proof(whole))
    yield from known


def _is_moved(found: Discrepancy) -> bool:
    """Whether a property is only described elsewhere, where all that is allowed is the same: it was restricted and still is."""
    is_gone = found.rule in ("property-removed", "property-refused")
    return is_gone and found.before != ANYTHING


def _weighed(whole: Pair, found: list[Discrepancy]) -> Iterator[Weighed]:
    """Differences in the allowed values with the weights that they have in these schemas."""
    told: list[Weighed] = []
    for each in sorted(found, key=lambda one: is_unsure(one.kind)):
        reach = _reach_of(whole, each)
        if reach == "equal":
            continue
        weight = each.kind.weight(whole.way)
        if reach == "takes":
            told.append(Weighed(each, "harmless"))
        elif not _is_to_be_tried(each, weight, reach):
            told.append(Weighed(each, weight))
        elif not any(_explains(one, each) for one in told):
            told.append(_tried(each, reach))
    yield from told


def _tried(found: Discrepancy, reach: Reach) -> Weighed:
    """A difference that no rule decides, with a value that it breaks, if one is found."""
    proof = _proof(found.pair)
    if proof or reach == "refuses":
        return Weighed(found, "breaking", proof)
    return Weighed(found, "risky", is_undecided=True)


def _reach_of(whole: Pair, found: Discrepancy) -> Reach:
    """How far a difference reaches where it is, or, where that may do harm, in all that is compared."""
    sent = not (found.pair.beyond or found.rule in OF_OTHERS)
    reach = _reach(found.pair, sent=sent)
    if reach in ("equal", "takes") or found.kind.weight(whole.way) == "harmless":
        return reach
    around = _reach(whole, sent=sent)
    return around if around in ("equal", "takes") else reach


def _is_to_be_tried(found: Discrepancy, weight: Weight, reach: Reach) -> bool:
    """Whether no rule decides: by its kind, or for what stands around it."""
    if is_unsure(found.kind):
        return True
    is_plain = all(each.is_plain for each in found.pair.facts)
    if found.rule in OF_VALUES:  # a pattern may allow the same few
        is_plain &= not any(map(_has_pattern, found.pair.facts))
    return weight == "breaking" and reach == "unknown" and not is_plain


def _has_pattern(found: Facts) -> bool:
    return found.first("pattern") is not None


def _explains(other: Weighed, found: Discrepancy) -> bool:
    """Whether another difference at or below the same place breaks something already, and tells more."""
    inner = other.discrepancy.path.removeprefix(found.path)
    is_below = other.discrepancy.path.startswith(found.path) and inner[:1] in (
        "",
        ".",
        "[",
    )
    return found.rule in TELLS_LITTLE and other.weight != "harmless" and is_below


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


def _once(found: list[Weighed]) -> Iterator[Weighed]:
    """The same without what is told already: wording is one change, wherever it is."""
    seen: set[object] = set()
    for each in found:
        here = each.discrepancy
        key = (here.rule, here.path, repr(here.before), repr(here.after))
        if here.rule == WORDING:
            key = (WORDING, "", "", "")
        if key not in seen:
            seen.add(key)
            yield each


def is_unsure(kind: ChangeRule) -> bool:
    """Whether a rule cannot tell by itself whom it breaks."""
    return kind.about == "values" and kind.request == kind.response == "risky"
