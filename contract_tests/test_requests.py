"""Requests are answered as documented, and refused where they break the specification."""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.responses import wrong_status
from contract_tests.harness.checks.undeclared import check_undeclared
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.violation import assert_none
from scripts.spec.links import links
from scripts.spec.operation import Operation
from scripts.target.settings import Settings


def judge(
    gate: Gate, phase: str, operation: Operation | None, settings: Settings
) -> None:
    # Start-up counts: Schemathesis takes longer to load than the tests of the rules to run.
    from contract_tests.harness.checks.generated import violations  # noqa: PLC0415
    from contract_tests.harness.values.made_up import Run  # noqa: PLC0415

    run = Run(phase, operation, settings.profile, settings.seed)
    assert_none(violations(gate, run))


@pytest.mark.parametrize("phase", ["examples", "coverage", "fuzzing"])
def test_requests(
    gate: Gate, operation: Operation, phase: str, settings: Settings
) -> None:
    if phase == "examples" and not gate.makes_up:
        Client(gate).call(operation)  # its answer is judged as any other
        return
    gate.permit(operation)
    gate.permit_made_up()
    if phase == "examples" and gate.target.is_mock:
        MockControl(gate).seed_examples()
    judge(gate, phase, operation, settings)


@pytest.mark.where(spec=lambda spec: any(links(spec)))
def test_links(gate: Gate, settings: Settings) -> None:
    for operation in gate.target.spec.operations:
        gate.permit(operation)
    judge(gate, "stateful", None, settings)


@pytest.mark.where(operation=lambda one: "500" in one.responses)
def test_a_failing_server_answers_500(
    api: Client, mock: MockControl, operation: Operation
) -> None:
    mock.act("fail_next_request")
    response = api.call(operation)
    if response.status_code != 500:
        circumstance = "though it was made to fail"
        assert_none([wrong_status(api.gate, operation, response, "500", circumstance)])


def test_parameters_that_are_not_declared_have_no_use(
    api: Client, mock: MockControl, operation: Operation
) -> None:
    assert_none(check_undeclared(api, operation))
