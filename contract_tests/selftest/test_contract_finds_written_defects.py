"""As test_contract_finds_defects.py, for the defects that still stand in files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.catalogue import load_mock
from contract_tests.harness.mocking.spoiling import Broken, Defect, defects
from contract_tests.selftest.warm import Python, warm_python
from scripts.cli.layout import SPECS
from scripts.spec.document import Operation, Spec, api_names, load
from scripts.spec.references import References, component_of

APIS = api_names(SPECS)
WRITTEN = [(api, defect) for api in APIS for defect in defects(api)]

SENT = re.compile(r"^  sent +curl ", re.MULTILINE)
# Statements that one generic test alone is about.
PROVEN_BY = {
    "x-pagination": "test_pages_partition_the_list",
    "x-filters": "test_filters_filter",
    "x-order": "test_the_order_holds",
    "x-unique": "test_what_must_not_repeat_is_refused",
    "links": "test_what_was_written_can_be_read",
}


class Stage:
    """The server of one mock after the other: to start and end one for each takes longer than a run."""

    mock: ASGIApp
    base_url: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.mock(scope, receive, send)

    def show(self, mock: ASGIApp) -> str:
        """The option that has a contract run meet this mock."""
        self.mock = mock
        return f"--base-url={self.base_url}"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    stage = Stage()
    with served(stage) as stage.base_url:
        yield stage


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Python]:
    with warm_python(tmp_path_factory.mktemp("printed")) as python:
        yield python


def broken_statement(spec: Spec, defect: Defect) -> tuple[str, str]:
    """The words by which the message names it, and its place."""
    for rule in spec.rules:
        if rule.id == defect.statement:
            return f"{rule.id}: {rule.text}", str(spec.origin(rule.pointer))
    return "", str(spec.origin(defect.statement))


def generic_tests(spec: Spec, defect: Defect) -> list[str]:
    """The tests to select: those of the operations that a statement is about; of webhooks those with the event in their name."""
    component, references = component_of(defect.statement), References(spec)

    def is_concerned(operation: Operation) -> bool:
        return defect.statement.startswith(
            f"{operation.pointer}/"
        ) or component in references.needed(operation.pointer)

    called = [f"{spec.name}-{one.id}" for one in filter(is_concerned, spec.operations)]
    told = [one.path for one in filter(is_concerned, spec.webhooks)]
    names = [one for one in called or told if one.endswith(defect.operation)]
    assert names, f"no operation {defect.operation} reaches {defect.statement}"
    by = [test for key, test in PROVEN_BY.items() if f"/{key}" in defect.statement]
    return [f"{by[0]}[{name}]" for name in names] if by else names


def selected(spec: Spec, defect: Defect) -> list[str]:
    """The tests of one rule, or the generic ones: each starts from a reset, so the others cannot change what they find."""
    words, _ = broken_statement(spec, defect)
    tests = [defect.statement] if words else generic_tests(spec, defect)
    return [f"--select={test}" for test in tests]


@pytest.mark.parametrize(
    ("api", "defect"), WRITTEN, ids=[f"{api}-{one.name}" for api, one in WRITTEN]
)
def test_a_planted_defect_is_named(
    api: str, defect: Defect, stage: Stage, python: Python, tmp_path: Path
) -> None:
    spec = load(SPECS / api)
    words, place = broken_statement(spec, defect)
    options = [
        stage.show(
            Broken(
                application(api, load_mock(api)), defect.spoil, actions=defect.actions
            )
        ),
        *selected(spec, defect),
    ]
    run = python("scripts", "contract", api, *options, f"--reports={tmp_path}")
    assert run.returncode == 1, run.stdout + run.stderr
    assert words in run.stdout
    assert f"{place} (" in run.stdout, run.stdout
    # What happens outside of the API is no request that somebody could repeat.
    assert SENT.search(run.stdout) or defect.actions
