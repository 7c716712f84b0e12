"""The findings on a specification that it did not have at a revision; the verb `review` calls it."""

from __future__ import annotations

from collections import Counter

from scripts.diff.sides import Sides
from scripts.lint.inputs import Input
from scripts.lint.verb import judge
from scripts.review.gathering import LintReview
from scripts.spec.bundle import ROOT_FILE
from scripts.spec.finding import Finding


def lint_review(sides: Sides, *, is_alone: bool) -> LintReview:
    """The new findings on one API: those that the old one has too, on whatever line, are counted only.

    `is_alone` keeps it to our own rules. Raises CouldNotRun where the linters cannot be run.
    """
    if sides.after is None or sides.moved is None:
        return LintReview()
    there, here = (folder / sides.after.name for folder in sides.moved)
    (now,) = judge([Input(here, True)], is_alone=is_alone)
    is_known = now.faults and (there / ROOT_FILE).exists()
    was = judge([Input(there, True)], is_alone=is_alone) if is_known else []
    old = Counter((x.named.rule, x.named.message) for each in was for x in each.faults)
    fresh: list[Finding] = []
    for fault in now.faults:
        found = fault.named
        if old[found.rule, found.message]:
            old[found.rule, found.message] -= 1
        else:
            fresh.append(found)
    return LintReview(tuple(fresh), len(now.faults) - len(fresh))
