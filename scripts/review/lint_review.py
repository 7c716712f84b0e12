"""The findings on a specification that it did not have at a revision; the verb `review` calls it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from scripts.diff.sides import Sides
from scripts.lint.check import check_api
from scripts.review.gathering import LintReview
from scripts.spec.bundle import ROOT_FILE
from scripts.spec.finding import Finding


def lint_review(sides: Sides) -> LintReview:
    """The new findings on one API: those that the old one has too, on whatever line, are counted only."""
    if sides.after is None or sides.moved is None:
        return LintReview()
    here = _findings(sides.moved[1] / sides.after.name)
    there = _findings(sides.moved[0] / sides.after.name) if here else []
    old = Counter((each.rule, each.message) for each in there)
    fresh: list[Finding] = []
    for each in here:
        if old[each.rule, each.message]:
            old[each.rule, each.message] -= 1
        else:
            fresh.append(each)
    return LintReview(tuple(fresh), len(here) - len(fresh))


def _findings(folder: Path) -> list[Finding]:
    if not (folder / ROOT_FILE).exists():
        return []
    return list(check_api(folder).findings)
