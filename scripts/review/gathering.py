"""Collects what a reviewer of one specification is told; the verb `review` writes it as a page and a comment."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.diff.bump import TEXTS
from scripts.diff.change import Change
from scripts.diff.judging import Judgement, Told, judged
from scripts.diff.sides import Sides
from scripts.review.entries import ORDER, Entry, EntryMaker
from scripts.review.operation_reviews import OperationReview, OperationReviewer
from scripts.review.reach import Reach
from scripts.spec.bundle import Bundle
from scripts.spec.document import Spec
from scripts.spec.finding import Finding, Origin
from scripts.spec.notes import Note, notes
from scripts.spec.share import share
from scripts.spec.statement_changes import StatementChange, statement_changes

# How well statements are known: what is counted on top of the page, and the bases in each count.
COUNTED = {
    "documented": ("documented",),
    "seen in samples or third-party code": ("example", "integration"),
    "assumed": ("assumed",),
}


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many statements there are of a kind, and were."""

    label: str
    before: int
    after: int

    @property
    def change(self) -> str:
        """How many more or less."""
        more = self.after - self.before
        return f"{more:+}" if more else "as before"


@dataclass(frozen=True, slots=True)
class ClientReview:
    """The changes of the generated client; `remark` says why there are none to tell, or what was compared."""

    changes: tuple[Change, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class LintReview:
    """The findings that are new, and the number of those that are not."""

    fresh: tuple[Finding, ...] = ()
    standing: int = 0


@dataclass(frozen=True, slots=True)
class NamedNote:
    """A reading note that a changed statement names, or that has changed itself: `state` is `new`, `changed`, `gone` or `same`."""

    note: Note
    state: str


@dataclass(frozen=True, slots=True)
class Review:
    """All that is told of one API; `loose` are changes of the contract that no single statement stands for."""

    sides: Sides
    counts: tuple[CountRow, ...]
    entries: tuple[Entry, ...]
    judgement: Judgement
    loose: tuple[Told, ...]
    lint: LintReview
    client: ClientReview
    operations: tuple[OperationReview, ...]
    notes: Mapping[str, NamedNote]

    @property
    def title(self) -> str:
        """The name of the API."""
        spec = self.sides.after or self.sides.before
        return spec.title if spec else self.sides.label

    @property
    def against(self) -> str:
        """The revision that it is compared with, a commit by the beginning of its name."""
        name = self.sides.against
        return name[:12] if re.fullmatch("[0-9a-f]{40}", name) else name

    @property
    def claims(self) -> int:
        """How many statements are called documented though no page is cited for them."""
        return sum(len(each.claims) for each in self.entries)

    @property
    def contract(self) -> tuple[Told, ...]:
        """The changes of what callers send and get, without those of texts and of how well something is known."""
        return tuple(
            each for each in self.judgement.told if each.change.rule not in TEXTS
        )

    @property
    def risky(self) -> int:
        """How many changes may break callers."""
        return sum(each.change.weight == "risky" for each in self.contract)

    @property
    def breaking(self) -> int:
        """How many changes break callers and are not accepted."""
        return sum(each.breaks for each in self.judgement.told)

    @property
    def errors(self) -> int:
        """How many errors the specification has that it had not."""
        return sum(each.severity == "error" for each in self.lint.fresh)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All new findings, those on the changes themselves last."""
        return (*self.lint.fresh, *self.judgement.findings)

    @property
    def fails(self) -> bool:
        """Whether there is something to be done before it can be merged."""
        return bool(self.claims or self.errors) or self.judgement.fails


def gather(sides: Sides, tests: Path, lint: LintReview, client: ClientReview) -> Review:
    """The review of one specification; `tests` is the folder of the API's mock and rules."""
    before, after = sides.before or _nothing(sides), sides.after or _nothing(sides)
    judgement = judged(sides)
    changes = statement_changes(before, after)
    follows, loose = _attached(changes, judgement.told)
    entries = tuple(_entries(sides, before, after, follows))
    ids = dict.fromkeys(id_ for each in entries for id_ in each.operations)
    return Review(
        sides,
        tuple(_counts(before, after)),
        entries,
        judgement,
        tuple(loose),
        lint,
        client,
        tuple(OperationReviewer(before, after, tests).reviews(ids)),
        _notes(sides, entries),
    )


def _nothing(sides: Sides) -> Spec:
    """A document that says nothing, in place of one that is not there."""
    name = sides.label.rpartition("/")[2]
    return Spec(name, Bundle({}, {"": Origin(Path(sides.label), 1)}, ()))


def _counts(before: Spec, after: Spec) -> Iterator[CountRow]:
    was, now = share(before).counts, share(after).counts
    for label, bases in COUNTED.items():
        yield CountRow(label, sum(was[x] for x in bases), sum(now[x] for x in bases))


Follows = list[tuple[StatementChange, list[Told]]]


def _attached(
    changes: list[StatementChange], told: tuple[Told, ...]
) -> tuple[Follows, list[Told]]:
    """Each changed statement with the changes of the contract in it, and those that stand in none."""
    places = {
        (side, stated.pointer): number
        for number, change in enumerate(changes)
        for side, stated in (("old", change.before), ("new", change.after))
        if stated is not None
    }
    found: defaultdict[int, list[Told]] = defaultdict(list)
    loose: list[Told] = []
    for each in told:
        side, where = each.change.place.side, each.change.place.pointer
        while where and (side, where) not in places:
            where = where.rpartition("/")[0]
        number = places.get((side, where)) if where else None
        (loose if number is None else found[number]).append(each)
    return [(change, found[i]) for i, change in enumerate(changes)], loose


def _entries(sides: Sides, before: Spec, after: Spec, follows: Follows) -> list[Entry]:
    maker = EntryMaker(before, after, all_is_new=sides.before is None)
    specs = {"old": before, "new": after}
    reach = {side: Reach(spec) for side, spec in specs.items()}
    entries = []
    for change, told in follows:
        side = "new" if change.after else "old"
        where = change.stated.pointer
        origin = sides.origin(specs[side], _line(change))
        made = maker.make(change, tuple(told), origin)
        ids = tuple(each.id for each in reach[side].of(where))
        entries.append(replace(made, operations=ids))
    return sorted(entries, key=lambda each: ORDER.index(each.weight))


def _line(change: StatementChange) -> str:
    """The place whose line is told: that of the keyword, where one alone has changed and is still there."""
    after = [each.after for each in change.altered]
    alone = after[0] if len(after) == 1 else None
    return alone.pointer if alone else change.stated.pointer


def _notes(sides: Sides, entries: tuple[Entry, ...]) -> dict[str, NamedNote]:
    """The notes that the changed statements name, and those that have changed."""
    if sides.moved is None:
        return {}
    name = sides.label.rpartition("/")[2]
    was, now = (
        {each.id: each for each in notes(folder / name / "README.md")}
        for folder in sides.moved
    )
    named = {
        note
        for each in entries
        for one in (each.known, each.was, *(row.known for row in each.rows))
        if one
        for note in one.readings
    }
    found = {
        id_: NamedNote(each, _state(was.get(id_), each)) for id_, each in now.items()
    }
    gone = {id_: NamedNote(each, "gone") for id_, each in was.items() if id_ not in now}
    return {
        id_: each
        for id_, each in {**found, **gone}.items()
        if id_ in named or each.state != "same"
    }


def _state(was: Note | None, now: Note) -> str:
    if was is None:
        return "new"
    return "same" if was == now else "changed"
