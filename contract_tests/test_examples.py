"""The examples of what can be sent are taken by the mock: the specification and the mock agree on what is valid."""

from __future__ import annotations

from contract_tests.harness.checks.examples import refused, shown
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.report.violation import assert_none
from scripts.spec.operation import Operation


def test_examples_are_taken(
    api: Client, mock: MockControl, operation: Operation
) -> None:
    found = []
    for example in shown(operation):
        mock.reset()
        mock.seed_examples()
        found.append(refused(api, example))
    assert_none(filter(None, found))
