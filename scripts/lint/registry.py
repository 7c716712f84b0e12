"""The registry of rules: each module of this package adds its own with `@rule`; `check` runs them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from scripts.lint.context import Context
from scripts.spec.finding import Origin

Severity = Literal["error", "warning", "off"]


# The rule that is named where another could not look.
NOT_LOOKED_AT = "not-looked-at"


@dataclass(frozen=True, slots=True)
class Problem:
    """A violation of a rule: where (a JSON Pointer into the document, or a line of another file) and what is wrong.

    `rule` names another rule than the one that found it.
    """

    where: str | Origin
    message: str
    rule: str = ""


Check = Callable[[Context], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class LintRule:
    """A statement that every specification in `specs/` fulfils; `outside` is how it binds files elsewhere."""

    name: str
    sentence: str
    outside: Severity
    check: Check


RULES: dict[str, LintRule] = {}


def rule(*, outside: Severity = "off") -> Callable[[Check], Check]:
    """Register a check under its name in kebab case; its docstring is the sentence that `validate --rules` prints."""

    def register(check: Check) -> Check:
        name = check.__name__.replace("_", "-")
        if name in RULES:
            raise ValueError(f"two rules are named {name!r}")
        RULES[name] = LintRule(name, check.__doc__ or "", outside, check)
        return check

    return register
