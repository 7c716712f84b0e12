"""A contract run notices each defect of a mock, and the message of the test that meets it names the statement that is broken.

The defects are those that stand beside the tests of rules, and those that are derived from what a specification promises.
"""

from collections.abc import Callable, Iterator
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
from contract_tests.selftest.stage import Stage, Trial, stage
from contract_tests.selftest.warm import Python, cold_python
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load

KINDS = {**ANSWERS, **REFUSED, **LISTED}
APIS = api_names(SPECS)


def planted_trials(api: str) -> Iterator[Trial]:
    spec = load(SPECS / api)
    rules = {rule.id: rule for rule in spec.rules}
    for one in planted(api):
        rule = rules[one.rule]
        words = f"{rule.id}: {rule.text}", f"{spec.origin(rule.pointer)} ("
        yield Trial(f"{rule.id}-{one.defect.name}", one.test, one.defect, words)


def derived_trials(api: str) -> Iterator[Trial]:
    return trials(load(SPECS / api), KINDS)


@pytest.fixture(scope="module")
def theatre(python: Python) -> Iterator[Stage]:
    with stage(python) as theatre:
        yield theatre


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("made", [planted_trials, derived_trials])
def test_each_defect_is_found_by_its_test(
    api: str,
    made: Callable[[str], Iterator[Trial]],
    theatre: Stage,
    tmp_path: Path,
    subtests: pytest.Subtests,
) -> None:
    every = list(made(api))
    for trial, said in zip(every, theatre.run(api, every, tmp_path), strict=True):
        with subtests.test(f"{api}-{trial.name}"):
            assert not trial.missing(said), "\n".join(said)


@pytest.mark.parametrize("api", APIS)
def test_what_is_promised_of_webhooks_is_checked(
    api: str, theatre: Stage, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    spec = load(SPECS / api)
    events = list(spoilt(spec))
    if not events:
        return
    defect = sent_otherwise(events)
    every = [Trial(test, test, defect, ()) for test in listening(api)]
    messages = theatre.run(api, every, tmp_path)
    said = [text for own in messages for whole in own for text in whole.split("\n\n")]
    for one in events:
        place = f"{spec.origin(one.pointer)} ("
        with subtests.test(f"{api}-{one.event.path}"):
            about = [each for each in said if one.event.label in each]
            assert any(place in each for each in about), (one.pointer, about or said)


def test_there_are_defects_of_every_kind() -> None:
    names = [one.name for api in APIS for one in derived_trials(api)]
    for kind in KINDS:
        assert any(name.startswith(f"{slug(kind)}-of-") for name in names), kind


def test_a_defect_that_is_not_found_is_told(theatre: Stage, tmp_path: Path) -> None:
    api = APIS[0]
    one = next(planted_trials(api))
    healthy = replace(one, defect=HEALTHY)
    before, said, after = theatre.run(api, [healthy, one, healthy], tmp_path)
    assert one.missing(said) == []
    assert replace(one, words=("no such words",)).missing(said) == ["no such words"]
    assert set(one.words) <= set(one.missing(before)) & set(one.missing(after))


def test_a_warm_start_changes_nothing(python: Python, tmp_path: Path) -> None:
    api = APIS[0]
    first = next(planted_trials(api))
    with served(broken(api, first.defect)) as base_url:
        options = [f"--base-url={base_url}", f"--select={first.test}"]
        verb = ["-m", "scripts", "contract", api, *options, f"--reports={tmp_path}"]
        warm, cold = python(*verb), cold_python(*verb)
    refused = python(*verb, "--seed=x")
    assert (warm.returncode, warm.stdout) == (cold.returncode, cold.stdout)
    assert warm.stderr == cold.stderr
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("api", APIS)
def test_every_rule_has_a_defect_that_its_test_finds(api: str) -> None:
    broken = {one.rule for one in planted(api)}
    rules = {rule.id for rule in load(SPECS / api).rules if not rule.untestable}
    assert rules <= broken, f"plant a defect for {sorted(rules - broken)}"
