"""Judges the changes of one specification: what is accepted, what is not, and whether the version says so; called by `verb` and `review`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from scripts.cli.group import CouldNotRun
from scripts.diff.bump import Bump, bump, numbers
from scripts.diff.change import Change, Place
from scripts.diff.document import changes
from scripts.diff.document_rules import EVERY_RULE
from scripts.diff.sides import Sides
from scripts.diff.telling import Teller
from scripts.diff.unseen import unseen
from scripts.spec.accepted import Accepted
from scripts.spec.finding import Finding, Origin
from scripts.spec.nearest import hint

TORN = "reference-unresolved"  # a part of a document is not there
WEIGHTS = ("breaking", "risky", "harmless")


@dataclass(frozen=True, slots=True)
class Told:
    """A change with its line, once for all operations that have it, and the entry that accepts it.

    `nearby` is the line in the new files that is nearest to it, where it is gone itself.
    """

    change: Change
    origin: Origin
    nearby: Origin
    operations: tuple[str, ...]
    entry: Accepted | None

    @property
    def breaks(self) -> bool:
        """Whether it breaks callers, and nobody has accepted that."""
        return self.change.weight == "breaking" and self.entry is None


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that is to be said of one specification."""

    sides: Sides
    told: tuple[Told, ...]
    bump: Bump | None = None
    findings: tuple[Finding, ...] = field(default=())
    client: tuple[Told, ...] = ()  # changes for callers of the generated client

    @property
    def fails(self) -> bool:
        """Whether there is something to be done."""
        wrong = any(each.severity == "error" for each in self.findings)
        return wrong or any(one.breaks for one in self.told)

    def count(self, weight: str) -> int:
        """How many changes have a weight."""
        return sum(one.change.weight == weight for one in self.told)


def judged(sides: Sides) -> Judgement:
    """The changes of one specification, and the findings on what is said of them.

    Raises CouldNotRun where the standard does not let a document be read.
    """
    both = [spec for spec in (sides.before, sides.after) if spec]
    for spec in both:
        _refuse(sides, (each for each in spec.bundle.findings if each.rule == TORN))
    try:
        return _judged(sides)
    except Exception:
        from scripts.lint.check import faults  # noqa: PLC0415 - slow

        for spec in both:
            _refuse(sides, faults(spec))
        raise


def _refuse(sides: Sides, found: Iterable[Finding]) -> None:
    for each in found:
        told = replace(each, origin=sides.named(each.origin))
        more = "mend it first; `python -m scripts validate` shows it with all others"
        raise CouldNotRun(f"{told}; {more}") from None


def _judged(sides: Sides) -> Judgement:
    before, after = sides.before, sides.after
    if before is None or after is None:
        found = [_whole(sides)]
    else:
        found = changes(before, after)
    told = tuple(sorted(_grouped(sides, found), key=_order))
    if before is None or after is None:
        return Judgement(sides, told)
    asked = bump(before.info.text("version"), after.info.text("version"), found)
    not_seen = [each for spec in (before, after) for each in unseen(sides, spec)]
    findings = [*not_seen, *_unmatched(sides, found), *_version(sides, asked)]
    return Judgement(sides, told, asked, tuple(findings))


def _order(one: Told) -> tuple[int, str, int]:
    """Those that break most first, then as the files have them."""
    origin = one.origin
    return WEIGHTS.index(one.change.weight), str(origin.file), origin.line


def with_client(judgement: Judgement, found: list[Change]) -> Judgement:
    """The judgement with what changes for callers of the client, which follows from the rest and counts no second time."""
    return replace(judgement, client=tuple(_grouped(judgement.sides, found)))


def _whole(sides: Sides) -> Change:
    is_new = sides.before is None
    place = Place("new" if is_new else "old", "")
    return Teller().tell("api-added" if is_new else "api-removed", place)


def _grouped(sides: Sides, found: list[Change]) -> Iterator[Told]:
    """Each change of the same place and values once, for all operations that share it."""
    groups: dict[tuple[object, ...], list[Change]] = {}
    entries: dict[tuple[object, ...], Accepted | None] = {}
    for one in found:
        entry = _entry(sides, one)
        values = json.dumps([one.before, one.after], sort_keys=True, default=str)
        key: tuple[object, ...] = (one.rule, one.direction, one.place, values, entry)
        groups.setdefault(key, []).append(one)
        entries[key] = entry
    for key, group in groups.items():
        first = group[0]
        names = dict.fromkeys(one.operation for one in group if one.operation)
        places = _origin(sides, first.place), _nearby(sides, first.place)
        yield Told(first, *places, tuple(names), entries[key])


def _entry(sides: Sides, one: Change) -> Accepted | None:
    if one.weight != "breaking":
        return None
    about = one.rule, one.operation, one.place.pointer
    said = (each for each in sides.accepted if each.reason.strip())
    return next((each for each in said if each.covers(*about)), None)


def _origin(sides: Sides, place: Place) -> Origin:
    spec = sides.before if place.side == "old" else sides.after
    assert spec is not None
    return sides.origin(spec, place.pointer)


def _nearby(sides: Sides, place: Place) -> Origin:
    """The line of a place in the new files, or of the nearest around it that is still there."""
    if sides.after is None:
        return _origin(sides, place)
    return sides.origin(sides.after, sides.after.nearest_to(place.pointer))


def _unmatched(sides: Sides, found: list[Change]) -> Iterator[Finding]:
    """Entries that accept nothing, be it that there is no such change or that nobody says why."""
    for entry in sides.accepted:
        if any(_entry_covers(entry, one) for one in found):
            if entry.reason.strip():
                continue
            message = "without a reason nothing is accepted; say why callers may be broken (`reason`)"
        elif entry.rule not in EVERY_RULE:
            message = f"there is no rule {entry.rule!r}{hint(entry.rule, EVERY_RULE)}"
        else:
            place = f" at {entry.place}" if entry.place else ""
            of = f" of {entry.operation}" if entry.operation else ""
            names = {one.operation for one in found}
            near = hint(entry.operation, names) if entry.operation not in names else ""
            message = f"nothing breaks by {entry.rule}{of}{place}{near}; {'or else ' * bool(near)}remove the entry"
        yield Finding(entry.origin, "accepted-unmatched", message)


def _entry_covers(entry: Accepted, one: Change) -> bool:
    about = one.rule, one.operation, one.place.pointer
    return one.weight == "breaking" and entry.covers(*about)


def _version(sides: Sides, asked: Bump | None) -> Iterator[Finding]:
    """A version that does not take the step that is asked for."""
    if not sides.asks or asked is None or asked.is_there or sides.after is None:
        return
    origin = sides.origin(sides.after, sides.after.info.at("version"))
    if numbers(asked.before) is None:
        return  # there is nothing to count from
    if numbers(asked.after) is None:
        message = f"info.version is {asked.after!r}, which is no MAJOR.MINOR.PATCH; make it {asked.least}"
    else:
        message = f"info.version is {asked.after} and was {asked.before}; what changes asks for a {asked.step} step: make it {asked.least}"
    yield Finding(origin, "version-step-missing", message)
