"""Rules about regular expressions, by an engine that reads them as ECMA-262 has it; that of the validator knows a little less."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from regress import Regex, RegressError

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.schema import Schema


@rule(outside="error")
def schema_pattern(context: Context) -> Iterator[Problem]:
    """Every pattern compiles as a regular expression."""
    for where, pattern in _patterns(context):
        if not _compiles(pattern, "u") and not _compiles(pattern, ""):
            message = f"{short(pattern)} is no regular expression of ECMA-262"
            yield Problem(where, message)


@rule(outside="warning")
def pattern_in_unicode(context: Context) -> Iterator[Problem]:
    """A pattern means the same with ECMA-262's flag `u`, with which JSON Schema reads it."""
    for where, pattern in _patterns(context):
        if not _compiles(pattern, "u") and _compiles(pattern, ""):
            message = f"{short(pattern)} is refused by readers that heed JSON Schema, as it compiles without the flag `u` alone"
            yield Problem(where, message)


def _patterns(context: Context) -> Iterator[tuple[str, str]]:
    """Each regular expression with its place."""
    for node in context.spec.every(Schema):
        if isinstance(node.get("pattern"), str):
            yield node.at("pattern"), node.text("pattern")
        for pattern in node.get("patternProperties") or ():
            yield node.at("patternProperties", pattern), pattern


@lru_cache(maxsize=10_000)
def _compiles(pattern: str, flags: str) -> bool:
    try:
        Regex(pattern, flags)
    except RegressError:
        return False
    return True
