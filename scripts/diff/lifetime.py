"""Compares whether an operation, a parameter or a header is to end, and when; called by the modules that compare these."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.change import Change
from scripts.diff.sunsets import rule_of
from scripts.diff.telling import Teller, new
from scripts.spec.node import Node


def lifetime(before: Node, after: Node, teller: Teller, what: str) -> Iterator[Change]:
    """Whether it is deprecated, and its last day."""
    if before.flag("deprecated") != after.flag("deprecated"):
        is_now = after.flag("deprecated")
        rule = "deprecated" if is_now else "no-longer-deprecated"
        place = new(after, "deprecated") if is_now else new(after)
        yield teller.tell(rule, place, what)
    was, now = before.sunset, after.sunset
    if rule := rule_of(was, now):
        yield teller.tell(rule, new(after), what, was or None, now or None)
