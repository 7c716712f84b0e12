"""A contract run notices each defect of a mock, and the message of the test that meets it names the statement that is broken.

The defects are those that stand beside the tests of rules, and those that are derived from what a specification promises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contract_tests.harness.checks.rules import planted
from contract_tests.harness.mocking.broken import broken, served
from contract_tests.harness.mocking.changes import slug
from contract_tests.harness.mocking.defects import HEALTHY
from contract_tests.selftest.derived import ANSWERS, trials
from contract_tests.selftest.derived_lists import LISTED
from contract_tests.selftest.derived_refusals import REFUSED
from contract_tests.selftest.derived_webhooks import listening, sent_otherwise, spoilt
from contract_tests.selftest.stage import Stage, Trial, rounds, stage
from contract_tests.selftest.warm import Python, cold_python
from scripts.cli.layout import SPECS
from scripts.spec.document import Spec, api_names, load

KINDS = {**ANSWERS, **REFUSED, **LISTED}
SPECIFICATIONS = [load(SPECS / api) for api in api_names(SPECS)]


def of_rules(spec: Spec) -> Iterator[Trial]:
    rules = {rule.id: rule for rule in spec.rules}
    for one in planted(spec.name):
        rule = rules[one.rule]
        words = f"{rule.id}: {rule.text}", f"{spec.origin(rule.pointer)} ("
        yield Trial(f"{rule.id}-{one.defect.name}", one.test, one.defect, words)


ROUNDS = [
    pytest.param(spec.name, few, id=f"{spec.name}-{kind}-{number}")
    for spec in SPECIFICATIONS
    for kind, every in (("rules", of_rules(spec)), ("derived", trials(spec, KINDS)))
    for number, few in enumerate(rounds(every), start=1)
]
FIRST = next(rounds(of_rules(SPECIFICATIONS[0])))


@pytest.fixture(scope="module")
def theatre(python: Python) -> Iterator[Stage]:
    with stage(python) as theatre:
        yield theatre


@pytest.mark.parametrize(("api", "few"), ROUNDS)
def test_each_defect_is_found_by_its_test(
    api: str,
    few: list[Trial],
    theatre: Stage,
    tmp_path: Path,
    subtests: pytest.Subtests,
) -> None:
    said = theatre.run(api, few, tmp_path)
    for trial in few:
        with subtests.test(f"{api}-{trial.name}"):
            assert not trial.missing(said), said.get(trial.test, "found nothing")


@pytest.mark.parametrize(
    "spec", [pytest.param(one, id=one.name) for one in SPECIFICATIONS if one.webhooks]
)
def test_what_is_promised_of_webhooks_is_checked(
    spec: Spec, theatre: Stage, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    events = list(spoilt(spec))
    defect = sent_otherwise(events)
    few = [Trial(test, test, defect, ()) for test in listening(spec.name)]
    said = "\n\n".join(theatre.run(spec.name, few, tmp_path).values()).split("\n\n")
    for one in events:
        place = f"{spec.origin(one.pointer)} ("
        with subtests.test(f"{spec.name}-{one.event.path}"):
            about = [each for each in said if one.event.label in each]
            assert any(place in each for each in about), (one.pointer, about or said)


def test_there_are_defects_of_every_kind() -> None:
    names = [one.name for spec in SPECIFICATIONS for one in trials(spec, KINDS)]
    for kind in KINDS:
        assert any(name.startswith(f"{slug(kind)}-of-") for name in names), kind


def test_a_defect_that_is_not_found_is_told(theatre: Stage, tmp_path: Path) -> None:
    one, other, *_ = FIRST
    healthy = replace(other, defect=HEALTHY)
    said = theatre.run(SPECIFICATIONS[0].name, [one, healthy], tmp_path)
    assert one.missing(said) == []
    assert replace(one, words=("no such words",)).missing(said) == ["no such words"]
    assert set(other.words) <= set(other.missing(said))


def test_a_warm_start_changes_nothing(python: Python, tmp_path: Path) -> None:
    api, first = SPECIFICATIONS[0].name, FIRST[0]
    with served(broken(api, first.defect)) as base_url:
        options = [f"--base-url={base_url}", f"--select={first.test}"]
        verb = ["-m", "scripts", "contract", api, *options, f"--reports={tmp_path}"]
        warm, cold = python(*verb), cold_python(*verb)
    refused = python(*verb, "--seed=x")
    assert (warm.returncode, warm.stdout) == (cold.returncode, cold.stdout)
    assert warm.stderr == cold.stderr
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("spec", SPECIFICATIONS, ids=lambda spec: spec.name)
def test_every_rule_has_a_defect_that_its_test_finds(spec: Spec) -> None:
    broken = {one.rule for one in planted(spec.name)}
    rules = {rule.id for rule in spec.rules if not rule.untestable}
    assert rules <= broken, f"plant a defect for {sorted(rules - broken)}"
