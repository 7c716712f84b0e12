"""Workflows are run step by step through the gate, shown on the library: a sixth API with a story of its own."""

import shutil
from pathlib import Path

import pytest

from contract_tests.harness.checks.workflows import tell
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.changes import changed, inside
from contract_tests.harness.mocking.defects import HEALTHY, Defect, Spoil, shows, turns
from contract_tests.harness.report.summary import declared
from contract_tests.harness.report.violation import Violation, text
from contract_tests.harness.values.cleanup import clean_up
from contract_tests.selftest import library as toy
from contract_tests.selftest.gates import gate_to_mock
from contract_tests.selftest.healthy import edit
from contract_tests.selftest.test_harness_elsewhere import gate_to_stranger
from scripts.spec.document import Spec, load
from scripts.spec.workflows import workflows

PLACE = "library/workflows/loan.arazzo.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    """A library with a story."""
    home = Path(toy.__file__).parent
    api = shutil.copytree(home, tmp_path / "library")
    (tmp_path / PLACE).parent.mkdir()
    (api / "loan.arazzo.yaml").rename(tmp_path / PLACE)
    return load(api)


def told(spec: Spec, spoil: Defect | Spoil = HEALTHY) -> Violation | None:
    (story,) = workflows(spec)
    with gate_to_mock(toy.create, spec, spoil) as gate:
        found = tell(Client(gate), story)
        is_held = ("workflow", "loan") in gate.coverage.held
    assert is_held is (found is None)
    return found


def test_a_healthy_server_tells_the_story_to_its_end(spec: Spec) -> None:
    assert told(spec) is None
    assert set(declared(spec)["workflow"]) == {"loan"}


@pytest.mark.parametrize(
    ("defect", "first", "place"),
    [
        (turns(201, into=202, to="POST /v1/books"), "createBook (POST /books): answered 202 in step buy of the workflow loan: expected $statusCode == 201, got 202", 14),
        (shows("GET /v1/books/*", inside("book", changed(isbn="8"))), "getBook (GET /books/{id}): answered 200 in step look of the workflow loan: expected $response.body#/book/isbn == $inputs.isbn, which is '7-1', got '8'", 24),
        (turns(201, into=500, to="/v1/books/*/loans"), "createLoan (POST /books/{id}/loans): answered 500 in step lend of the workflow loan", 33),
    ],
)  # fmt: skip
def test_a_step_that_fails_is_named_with_what_was_expected_and_what_came(
    spec: Spec, defect: Defect, first: str, place: int
) -> None:
    found = told(spec, defect)
    assert found is not None
    assert text(found).startswith(first)
    assert f"{PLACE}:{place}" in found.statement.place


def test_elsewhere_a_story_stops_where_nobody_can_bring_about_what_follows(
    spec: Spec,
) -> None:
    methods: list[str] = []
    (story,) = workflows(spec)
    with gate_to_stranger(spec, methods, live=False) as gate:
        with pytest.raises(NotRun, match=r"before step lend, .*: A day passes"):
            tell(Client(gate), story)
        assert clean_up(gate) == {}
    assert methods == ["POST", "GET", "DELETE"]


def test_a_live_server_is_asked_for_nothing_of_a_story_that_writes(spec: Spec) -> None:
    methods: list[str] = []
    (story,) = workflows(spec)
    with (
        gate_to_stranger(spec, methods, live=True) as gate,
        pytest.raises(NotRun, match="ALLOW_WRITES=1 permits it"),
    ):
        tell(Client(gate), story)
    assert methods == []


def test_a_strangers_refusal_accuses_nobody(spec: Spec) -> None:
    edit(spec.origin("").file.parent / "workflows/loan.arazzo.yaml", "main}", "x}")
    (story,) = workflows(spec)
    with (
        gate_to_stranger(spec, [], live=False) as gate,
        pytest.raises(NotRun, match="answered 404 in step buy"),
    ):
        tell(Client(gate), story)
