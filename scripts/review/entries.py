"""A changed statement as a reviewer reads it: what it said and says, where, who says so, and what follows; made by `gathering`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.diff.bump import TEXTS
from scripts.diff.judging import Told
from scripts.review.claims import FalseClaim, false_claims, is_weaker, uncertain
from scripts.review.excerpts import excerpt
from scripts.review.sentences import in_full, sentence, shown, subject
from scripts.review.word_difference import Piece, difference
from scripts.spec.document import Spec
from scripts.spec.finding import Origin
from scripts.spec.provenance import Source
from scripts.spec.statement_changes import Altered, Stated, StatementChange

AT_A_GLANCE = 80  # characters of both texts of a keyword
ORDER = ("false", "breaking", "accepted", "risky", "harmless", "")


@dataclass(frozen=True, slots=True)
class KnownBy:
    """How a statement is known: its basis, the page with the place in it, and the notes.

    What it does not say itself is said of something around it, which `inherited` and `elsewhere` tell in words; they are "" for what it says itself.
    """

    basis: str
    inherited: str
    source: Source | None
    elsewhere: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeywordRow:
    """One thing that a statement says, before and after; None on the side that does not say it.

    `pieces` tell the words of a longer text apart, and are empty for what is read at a glance.
    """

    name: str
    before: str | None
    after: str | None
    pieces: tuple[Piece, ...]
    known: KnownBy | None  # where that is not how the statement around it is known


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim that no page is cited for, in a sentence, and where it stands."""

    name: str
    sentence: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """A changed statement; `weight` is the gravest of what `follows`, or `false` where it claims what no page is cited for."""

    sentence: str
    side: str
    pointer: str
    origin: Origin
    weight: str
    known: KnownBy
    was: KnownBy | None
    rows: tuple[KeywordRow, ...]
    claims: tuple[ClaimLine, ...]
    follows: tuple[Told, ...]
    uncertain: tuple[str, ...]
    weaker: tuple[str, ...]
    quote: str = ""  # of a new or gone one: the lines that it is written in
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryMaker:
    """Makes entries of the changes between two documents."""

    before: Spec
    after: Spec
    all_is_new: bool = False

    def make(
        self, change: StatementChange, follows: tuple[Told, ...], origin: Origin
    ) -> Entry:
        """The entry of one change, from which these changes of the contract follow."""
        claims = list(false_claims(change, all_is_new=self.all_is_new))
        now, was = change.stated, change.before if change.after else None
        is_other = was is not None and was.known != now.known
        return Entry(
            sentence(self.before, self.after, change),
            "new" if change.after else "old",
            now.pointer,
            origin,
            _weight(claims, follows),
            self._known(now, self.after if change.after else self.before),
            self._known(was, self.before) if was and is_other else None,
            tuple(self._row(each, now) for each in change.altered),
            tuple(self._claim(each) for each in claims),
            tuple(each for each in follows if each.change.rule not in TEXTS),
            tuple(self._uncertain(change)),
            tuple(self._weaker(change)),
            "" if change.before and change.after else _quote(now),
        )

    def _known(self, stated: Stated, spec: Spec) -> KnownBy:
        """How a statement is known, with the names of those that say so for it."""
        inherited = elsewhere = ""
        if stated.known_at is None:
            inherited = "as nothing else is said"
        elif stated.known_at != stated.pointer:
            inherited = f"as {subject(spec, stated.known_at)} is"
        if stated.cited_at not in (stated.pointer, None):
            elsewhere = f"cited at {subject(spec, stated.cited_at)}, not here"
        how = stated.basis, inherited, stated.source, elsewhere
        return KnownBy(*how, stated.readings)

    def _row(self, altered: Altered, around: Stated) -> KeywordRow:
        stated = altered.after or altered.before
        assert stated
        texts = [
            in_full(each.value) for each in (altered.before, altered.after) if each
        ]
        is_text = len(texts) > 1 and len("".join(texts)) > AT_A_GLANCE
        pieces = difference(*texts) if is_text and texts[0] != texts[1] else ()
        was = shown(altered.before.value) if altered.before else None
        now = shown(altered.after.value) if altered.after else None
        spec = self.after if altered.after else self.before
        is_other = stated.known != around.known
        known = self._known(stated, spec) if is_other else None
        return KeywordRow(altered.name, was, now, tuple(pieces), known)

    def _claim(self, claim: FalseClaim) -> ClaimLine:
        said = (
            f"It {claim.why} and is called documented, and no page is cited that says so: "
            "cite it with `x-source`, or say `x-basis: assumed` with a note"
        )
        return ClaimLine(self._name(claim.stated), said, claim.stated.origin)

    def _name(self, stated: Stated) -> str:
        """The statement by its names; a keyword of one beside it."""
        spec = self.after
        if stated.word.startswith("rule "):
            return stated.word
        return subject(spec, stated.pointer)

    def _uncertain(self, change: StatementChange) -> Iterator[str]:
        for each in uncertain(change):
            notes = f" ({', '.join(each.readings)})" if each.readings else ""
            yield f"{self._name(each)}: {each.basis}{notes}"

    def _weaker(self, change: StatementChange) -> Iterator[str]:
        pairs = [(change.before, change.after)]
        pairs += [(each.before, each.after) for each in change.altered]
        told = {
            f"{self._name(new)}: {new.basis}, was {old.basis}"
            for old, new in pairs
            if old and new and is_weaker(old, new)
        }
        yield from sorted(told)


def _quote(stated: Stated) -> str:
    """A rule's text, or the lines of the file that a statement is written in."""
    if isinstance(stated.value, str):
        return stated.value
    return excerpt(stated.origin)


def _weight(claims: list[FalseClaim], follows: tuple[Told, ...]) -> str:
    if claims:
        return "false"
    found = ["accepted" if each.entry else each.change.weight for each in follows]
    return min(found, key=ORDER.index, default="")
