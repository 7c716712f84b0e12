"""The decorator `rule`, by which a test says which rule it proves, and the comparison with the rules there are."""

from __future__ import annotations

import importlib
import inspect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

import pytest

from contract_tests.harness.http.target import Target
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.harness.mocking.defects import Defect, Spoil, as_defect
from contract_tests.harness.mocking.near import did_you_mean
from contract_tests.harness.report.statement import Statement, of_rule
from contract_tests.harness.report.violation import Violation

Test = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Planted:
    """A defect, the rule that it breaks and the test that has to find it."""

    rule: str
    test: str
    defect: Defect


@dataclass(frozen=True, slots=True)
class Proves:
    """Marks the test that proves a rule of the API in whose folder it stands."""

    rule_id: str

    def __call__(self, test: Test) -> Test:
        marked: Test = self.broken_by()(test)
        return marked

    def broken_by(self, *defects: Defect | Spoil) -> pytest.MarkDecorator:
        """The same, with defects that the test has to find."""
        return pytest.mark.rule(self.rule_id, broken_by=defects)


def rule(rule_id: str) -> Proves:
    """The decorator of a test that proves a rule, `@rule("R03").broken_by(turns(413, into=201))`."""
    return Proves(rule_id)


def ids(test: Any) -> list[str]:
    """The rules that a test function says it proves."""
    marks = getattr(test, "pytestmark", ())
    return [str(mark.args[0]) for mark in marks if mark.name == "rule"]


def rules_of(module: ModuleType) -> dict[str, Test]:
    """The rules that a module's tests name, each with a test that does."""
    tests = [value for name, value in vars(module).items() if name.startswith("test_")]
    return {rule_id: test for test in tests for rule_id in ids(test)}


def rule_tests(api: str) -> dict[str, Test]:
    """Rule tests of one API, by rule id."""
    tests: dict[str, Test] = {}
    for module in rule_modules(api):
        tests |= rules_of(module)
    return tests


def rule_modules(api: str) -> Iterator[ModuleType]:
    """The modules with the rule tests of one API."""
    for file in sorted((APIS / api / "rules").glob("test_*.py")):
        yield importlib.import_module(f"contract_tests.apis.{api}.rules.{file.stem}")


def planted(api: str) -> list[Planted]:
    """The defects that stand beside the rule tests of one API; those of a rule have different names."""
    found: list[Planted] = []
    for module in rule_modules(api):
        for name, test in vars(module).items():
            marks = getattr(test, "pytestmark", ()) if name.startswith("test_") else ()
            for mark in marks:
                if mark.name == "rule":
                    rule_id, defects = str(mark.args[0]), mark.kwargs["broken_by"]
                    found += [Planted(rule_id, name, as_defect(d)) for d in defects]
    return _numbered(found)


def _numbered(planted: list[Planted]) -> list[Planted]:
    """With a number at the name of each defect that is called as one before it."""
    seen: Counter[tuple[str, str]] = Counter()
    numbered = []
    for one in planted:
        seen[one.rule, one.defect.name] += 1
        count = seen[one.rule, one.defect.name]
        name = f"{one.defect.name}-{count}" if count > 1 else one.defect.name
        numbered.append(replace(one, defect=replace(one.defect, name=name)))
    return numbered


def unproven(target: Target, tests: Mapping[str, Test]) -> Iterator[Violation]:
    """Rules without a test, rules called untestable that have one, and tests of rules that there are not."""
    spec = target.spec
    home = f"contract_tests/apis/{spec.name}/rules/test_rules.py"
    for one in spec.rules:
        what = ""
        if one.id not in tests and not one.untestable:
            what = f"{one.id} has no test; write one with @rule({one.id!r}) in {home}"
        elif one.id in tests and one.untestable:
            name = tests[one.id].__name__
            what = f"{one.id} is called untestable and {name} tests it; drop one"
        if what:
            operation = spec.operation(one.operation)
            yield target.violation(operation, what, of_rule(spec, one))
    known = [one.id for one in spec.rules]
    for rule_id, test in tests.items():
        if rule_id not in known:
            what = f"{test.__name__} names {rule_id}, which is no rule{did_you_mean(rule_id, known)}"
            yield target.violation(None, what, _all_rules(known, home, test))


def _all_rules(known: list[str], home: str, test: Test) -> Statement:
    """The rules that there are, cited for a test that names another."""
    return Statement(
        text=f"the rules are {', '.join(known)}",
        place=f"{home}:{inspect.getsourcelines(test)[1]}",
        basis="this test",
        source="",
        link="",
        readings="",
    )
