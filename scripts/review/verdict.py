"""Says in one line what a review comes to, and in a few why; the page, the comment and the verb show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.review.gathering import Review
from scripts.spec.finding import Finding


def headline(review: Review) -> str:
    """Whether something stands against the change."""
    if review.fails:
        return "Something has to be done before this can be merged"
    if not review.entries and not review.judgement.told:
        return "Nothing that the specification says has changed"
    if review.risky:
        return f"Nothing breaks for certain, but {counted(review.risky, 'change')} may"
    return "Nothing is left to do but to see that it is true"


def reasons(review: Review) -> list[str]:
    """All that has to be done, a line each."""
    return list(_reasons(review))


def _reasons(review: Review) -> Iterator[str]:
    if review.claims:
        said = "is called documented though no page is cited for it"
        many = "are called documented though no page is cited for them"
        yield f"{counted(review.claims, 'statement')} {said if review.claims == 1 else many}"
    if review.breaking:
        is_one = review.breaking == 1
        what = (
            "breaks callers: undo it, or accept it"
            if is_one
            else "break callers: undo them, or accept them"
        )
        where = f"{review.sides.label}/accepted-changes.yaml"
        yield f"{counted(review.breaking, 'change')} {what} in `{where}` with a reason"
    if review.errors:
        yield f"{counted(review.errors, 'new error')} that `make lint` finds"
    yield from (each.message for each in review.judgement.findings)


def summary(review: Review) -> str:
    """All counts in one line."""
    found = [
        (len(review.entries), "changed statement"),
        (review.claims, "claim without a page"),
        (review.breaking, "breaking change"),
        (review.risky, "risky change"),
        (len(review.client.changes), "change of the client"),
        (len(review.lint.fresh), "new finding"),
    ]
    told = [counted(number, what) for number, what in found if number]
    return ", ".join(told) or "nothing has changed"


def counted(number: int, what: str) -> str:
    """A number with its noun."""
    noun, space, rest = re.split(r"( (?:of|without) |$)", what, maxsplit=1)
    return f"{number} {noun}{'s' * (number != 1)}{space}{rest}"


def problems(review: Review) -> Iterator[Finding]:
    """All that has to be done, as findings at the lines where it is to be done."""
    for entry in review.entries:
        for claim in entry.claims:
            said = f"{claim.name}: {claim.sentence}"
            yield Finding(claim.origin, "claim-without-page", said)
    for told in review.judgement.told:
        if told.breaks:
            yield Finding(
                told.nearby, told.change.rule, f"breaking: {told.change.sentence}"
            )
    yield from review.findings
