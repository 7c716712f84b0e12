"""Judges what a change claims: a new statement that is called documented cites a page, and nothing becomes less certain unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.spec.share import BASES
from scripts.spec.statement_changes import Stated, StatementChange

DOCUMENTED = "documented"
# They are ours, and tell what the rest of the statement says.
OWN_WORDS = {"description", "summary", "title"}


@dataclass(frozen=True, slots=True)
class FalseClaim:
    """A statement that is called documented, and says of no page that it documents it."""

    stated: Stated
    why: str


def false_claims(
    change: StatementChange, *, all_is_new: bool = False
) -> Iterator[FalseClaim]:
    """The claims that no page is cited for: of what is new, and of what is called documented now and was not.

    A page that something old cites was cited for what it said then: a new claim inside of it names its own page, while the page
    that something new cites goes for all that is in it, and that of a new document for everything (`all_is_new`).
    """
    before, after = change.before, change.after
    if after is None:
        return
    if before is None:
        every = [after, *change.parts]
        for each in _unsourced([x for x in every if not (all_is_new and x.source)]):
            yield FalseClaim(each, "is new")
        return
    facts = (each for each in change.altered if each.name not in OWN_WORDS)
    pairs = [(before, after), *((each.before, each.after) for each in facts)]
    for old, new in pairs:
        if old and new and _is_raised(old, new):
            yield FalseClaim(new, f"was {old.basis}")


def _unsourced(new: list[Stated]) -> Iterator[Stated]:
    """The outermost of these statements that are called documented, where neither they nor any around them cite a page."""
    settled = [each.pointer for each in new if each.cites]
    for each in new:
        is_settled = any(f"{each.pointer}/".startswith(f"{one}/") for one in settled)
        if each.is_judged and each.basis == DOCUMENTED and not is_settled:
            settled.append(each.pointer)
            yield each


def _is_raised(before: Stated, after: Stated) -> bool:
    """Whether it is called documented, which it was not, and no page is cited that was not cited before."""
    is_cited = bool(after.cites) or after.source != before.source
    is_claim = after.is_judged and after.basis == DOCUMENTED != before.basis
    return is_claim and not is_cited


def is_weaker(before: Stated, after: Stated) -> bool:
    """Whether a statement is known less well than it was."""
    return BASES.index(after.basis) > BASES.index(before.basis)


def uncertain(change: StatementChange) -> list[Stated]:
    """The new and changed statements that are not documented."""
    found = [change.after] if change.after and not change.altered else []
    found += [each.after for each in change.altered if each.after]
    every = (*found, *change.parts)
    return [each for each in every if each.is_judged and each.basis != DOCUMENTED]
