"""A contract run notices each promise of a specification that a mock breaks, and its message names the statement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.selftest.derived import ANSWERS, trials
from contract_tests.selftest.derived_lists import LISTED
from contract_tests.selftest.derived_refusals import REFUSED
from contract_tests.selftest.derived_webhooks import listening, sent_otherwise, spoilt
from contract_tests.selftest.stage import Stage, Trial, rounds, stage
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names, load

KINDS = {**ANSWERS, **REFUSED, **LISTED}
APIS = api_names(SPECS)
ROUNDS = [
    (api, few) for api in APIS for few in rounds(trials(load(SPECS / api), KINDS))
]


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("stage")) as theatre:
        yield theatre


@pytest.mark.parametrize(
    ("api", "few"), ROUNDS, ids=[f"{api}-{few[0].name}" for api, few in ROUNDS]
)
def test_what_is_promised_is_checked(
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


@pytest.mark.parametrize("api", [api for api in APIS if load(SPECS / api).webhooks])
def test_what_is_promised_of_webhooks_is_checked(
    api: str, theatre: Stage, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    spec = load(SPECS / api)
    events = list(spoilt(spec))
    defect = sent_otherwise(events)
    trials = [Trial(test, test, defect, ()) for test in listening(api)]
    said = "\n\n".join(theatre.run(api, trials, tmp_path).values()).split("\n\n")
    for one in events:
        place = f"{spec.origin(one.pointer)} ("
        with subtests.test(f"{api}-{one.event.path}"):
            about = [each for each in said if one.event.label in each]
            assert any(place in each for each in about), (one.pointer, about or said)
