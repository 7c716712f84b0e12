"""Runs all rules over one specification; the verb `validate` prints the report."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from scripts.lint.context import Context, context_of
from scripts.lint.published_schemas import VERSIONS
from scripts.lint.reader_rules import READING
from scripts.lint.registry import NOT_LOOKED_AT, RULES, LintRule, Problem, Severity
from scripts.lint.wording import short
from scripts.spec.bundle import build_elsewhere
from scripts.spec.document import Spec, load
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.nearest import hint
from scripts.spec.share import share

# Each module of rules adds its own to RULES when it is imported.
for _file in sorted(Path(__file__).parent.glob("*_rules.py")):
    import_module(f"scripts.lint.{_file.stem}")
# Where one of these fails the document is not what the others take it for.
FOUNDATIONS = (
    *("openapi-standard", "schema-well-formed", "extension-shape", "reference-cycle"),
    "schema-unfolds",
)
# Rules that could take for ever where another one finds something, which says so.
NEEDS = {"example-fits-schema": "schema-unfolds"}


@dataclass(frozen=True, slots=True)
class Report:
    """The findings, the rules that broken foundations kept from running, the contents in one line, and the specification if it could be read."""

    findings: tuple[Finding, ...]
    waiting: tuple[str, ...] = ()
    contents: str = ""
    spec: Spec | None = None

    def count(self, severity: str) -> int:
        return sum(finding.severity == severity for finding in self.findings)


def catalogue() -> list[tuple[str, str, Severity]]:
    """Every rule's name and sentence, and how it binds files outside specs/."""
    reading = [(name, *told) for name, told in READING.items()]
    return reading + [(r.name, r.sentence, r.outside) for r in RULES.values()]


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Nobody looks for circular garbage, of which there is next to none: that would take a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # until the next time, or all would be looked through at once
            gc.enable()


@_undisturbed()
def check_api(folder: Path) -> Report:
    """Check `specs/<api>` by all rules."""
    try:
        context = context_of(load(folder), folder / "README.md")
    except Unreadable as error:
        return Report((error.finding,))
    return _Run(context, is_home=True).report()


@_undisturbed()
def check_file(file: Path) -> Report:
    """Check any OpenAPI file, without the rules about our own conventions."""
    try:
        context = context_of(Spec(file.stem, build_elsewhere(file)), None)
    except Unreadable as error:
        return Report((error.finding,))
    return _Run(context, is_home=False).report()


def faults(spec: Spec) -> tuple[Finding, ...]:
    """The errors in the foundations of a document, keys of ours among them, which keep other tools from reading it."""
    run = _Run(context_of(spec, None), is_home=True)
    return run.foundations()


class _Run:
    """One run over one document, foundations first; kept as an object because it collects findings on the way."""

    def __init__(self, context: Context, is_home: bool) -> None:
        self.context = context
        self.is_home = is_home
        self.findings: list[Finding] = []
        self.waiting: list[str] = []
        self.unseen: list[str] = []  # those that no finding speaks of yet

    def report(self) -> Report:
        self._reading()
        stranger = _unknown_version(self.context)
        if stranger is not None:
            self._find(stranger, "not-openapi")
            return self._report("")
        is_sound = not self.foundations()
        for rule in RULES.values():
            if rule.name not in FOUNDATIONS:
                self._apply(rule, is_sound)
        return self._report(_contents(self.context, self.is_home) if is_sound else "")

    def foundations(self) -> tuple[Finding, ...]:
        """The errors that are found once the rules have looked on which the others stand."""
        for name in FOUNDATIONS:
            self._apply(RULES[name], is_sound=False)
        return tuple(each for each in self.findings if each.severity == "error")

    def _report(self, contents: str) -> Report:
        if told := ", ".join(self.unseen):
            message = f"what is wrong keeps these rules from looking: {told}"
            self._find(Problem("", message), NOT_LOOKED_AT)
        unique = dict.fromkeys(self._news())
        ordered = sorted(
            unique, key=lambda each: (str(each.origin.file), each.origin.line)
        )
        return Report(tuple(ordered), tuple(self.waiting), contents, self.context.spec)

    def _news(self) -> list[Finding]:
        """The findings without those about what could not be looked at because of an error at the same place."""
        wrong = {each.origin for each in self.findings if each.rule != NOT_LOOKED_AT}
        found = self.findings
        return [x for x in found if x.rule != NOT_LOOKED_AT or x.origin not in wrong]

    def _severity(self, rule: str) -> Severity:
        """How a rule binds this file."""
        if self.is_home:
            return "error"
        return RULES[rule].outside if rule in RULES else READING[rule][1]

    def _reading(self) -> None:
        for found in self.context.spec.bundle.findings:
            self._find(Problem(found.origin, found.message), found.rule)

    def _apply(self, rule: LintRule, is_sound: bool) -> None:
        if self._severity(rule.name) == "off":
            return
        if NEEDS.get(rule.name) in {finding.rule for finding in self.findings}:
            self.waiting.append(rule.name)
            return
        try:
            problems = list(rule.check(self.context))
        except Exception:  # what a rule takes for granted is missing, and said to be
            if is_sound:
                raise
            self.waiting.append(rule.name)
            self.unseen.append(rule.name)
            return
        for problem in problems:
            self._find(problem, problem.rule or rule.name)

    def _find(self, problem: Problem, rule: str) -> None:
        if isinstance(problem.where, Origin):
            origin, where = problem.where, None
        else:
            origin, where = self.context.spec.origin(problem.where), problem.where
        if (severity := self._severity(rule)) != "off":
            found = Finding(origin, rule, problem.message, severity, where)
            self.findings.append(found)


def _unknown_version(context: Context) -> Problem | None:
    root = context.spec.root
    if context.spec.version in VERSIONS:
        return None
    if "swagger" in root:
        version = short(root.get("swagger"))
        message = f"this is Swagger {version}; convert it to OpenAPI 3 first"
        return Problem("/swagger", message)
    if "openapi" in root:
        known = ", ".join(VERSIONS)
        message = f"{short(root.get('openapi'))} is no known version; {known} are"
        return Problem("/openapi", message)
    near = hint("openapi", root)
    start = "a document starts with `openapi: 3.1.0`"
    return Problem("", f"there is no key `openapi`{near}; {start}")


def _contents(context: Context, is_home: bool) -> str:
    """The contents of an API: `2 operations, 26 rules, 12 readings; 57 documented, 9 assumed`."""
    number = len(context.spec.operations)
    count = f"{number} operation{'s' * (number != 1)}"
    if not is_home:
        return count
    counted = share(context.spec).counts
    bases = ", ".join(
        f"{number} {basis}" for basis, number in counted.items() if number
    )
    rules = len(context.spec.rules)
    return f"{count}, {rules} rules, {len(context.notes)} readings; {bases}"
