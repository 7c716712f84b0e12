"""A contract run notices each defect that stands beside the test of a rule, and its message names the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contract_tests.harness.checks.rules import planted
from contract_tests.harness.mocking.broken import broken, served
from contract_tests.harness.mocking.defects import HEALTHY
from contract_tests.selftest.stage import Stage, Trial, rounds, stage
from contract_tests.selftest.warm import cold_python
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load

APIS = api_names(SPECS)


def trials(api: str) -> Iterator[Trial]:
    spec = load(SPECS / api)
    rules = {rule.id: rule for rule in spec.rules}
    for one in planted(api):
        rule = rules[one.rule]
        words = f"{rule.id}: {rule.text}", f"{spec.origin(rule.pointer)} ("
        yield Trial(f"{rule.id}-{one.defect.name}", one.test, one.defect, words)


ROUNDS = [(api, few) for api in APIS for few in rounds(trials(api))]


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("stage")) as theatre:
        yield theatre


@pytest.mark.parametrize(
    ("api", "few"), ROUNDS, ids=[f"{api}-{few[0].name}" for api, few in ROUNDS]
)
def test_the_test_of_a_rule_finds_its_defects(
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


def test_a_defect_that_is_not_found_is_told(theatre: Stage, tmp_path: Path) -> None:
    api, (one, other, *_) = ROUNDS[0]
    said = theatre.run(api, [one, replace(other, defect=HEALTHY)], tmp_path)
    assert one.missing(said) == []
    assert replace(one, words=("no such words",)).missing(said) == ["no such words"]
    assert set(other.words) <= set(other.missing(said))


def test_a_warm_start_changes_nothing(theatre: Stage, tmp_path: Path) -> None:
    api, (first, *_) = ROUNDS[0]
    with served(broken(api, first.defect)) as base_url:
        options = [f"--base-url={base_url}", f"--select={first.test}"]
        verb = ["scripts", "contract", api, *options, f"--reports={tmp_path}"]
        warm, cold = theatre.python(*verb), cold_python(*verb)
    refused = theatre.python(*verb, "--seed=x")
    assert (warm.returncode, warm.stdout) == (cold.returncode, cold.stdout)
    assert warm.stderr == cold.stderr
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("api", APIS)
def test_every_rule_has_a_defect_that_its_test_finds(api: str) -> None:
    broken = {one.rule for one in planted(api)}
    rules = {rule.id for rule in load(SPECS / api).rules if not rule.untestable}
    assert rules <= broken, f"plant a defect for {sorted(rules - broken)}"
