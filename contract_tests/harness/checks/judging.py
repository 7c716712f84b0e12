"""Turns what Schemathesis found into violations: each failure becomes the statement that it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from requests import RequestException
from schemathesis import Case
from schemathesis.core.failures import Failure
from schemathesis.engine.recorder import Interaction, ScenarioRecorder

from contract_tests.harness.checks.generated import Run, generate
from contract_tests.harness.checks.verdict import (
    documented_statuses,
    verdict,
    wrong_refusal,
)
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate, NotAllowed
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation
from scripts.spec import pointer


def violations(gate: Gate, run: Run) -> list[Violation]:
    """Generate the requests of a run and judge the answers: of each kind of violation, the smallest."""
    smallest: dict[tuple[str, str, str], Violation] = {}
    for outcome in generate(gate, run):
        for kind, found in _judged(gate, outcome, run):
            key = (found.operation, found.statement.place, kind)
            known = smallest.get(key)
            if known is None or len(found.sent) < len(known.sent):
                smallest[key] = found
    return list(smallest.values())


def _judged(
    gate: Gate, outcome: ScenarioRecorder | Exception, run: Run
) -> Iterator[tuple[str, Violation]]:
    if isinstance(outcome, ScenarioRecorder):
        yield from _recorded(gate, outcome, run)
    elif isinstance(outcome, RequestException):
        yield "no answer", _no_answer(gate, run)
    elif not isinstance(outcome, NotAllowed):
        raise outcome


def _no_answer(gate: Gate, run: Run) -> Violation:
    operation = run.operation or gate.target.spec.operations[0]
    where = pointer.join(operation.pointer, "responses")
    statement = of_node(gate.target.spec, where, documented_statuses(operation))
    last = list(gate.exchanges)[-1:]
    what = "the server closed the connection or took too long"
    return gate.target.violation(operation, what, statement, *last)


def _recorded(
    gate: Gate, recorder: ScenarioRecorder, run: Run
) -> Iterator[tuple[str, Violation]]:
    for case_id, checks in recorder.checks.items():
        for check in checks:
            if check.failure_info is not None:
                failure = check.failure_info.failure
                failed = failure.case_id or case_id
                case = recorder.cases[failed].value
                sent = _exchange(recorder.interactions[failed])
                found = _violation(gate, failure, case, sent)
                if found is not None:
                    yield type(failure).__name__, found
    # Along links other things may refuse first: the account itself may be what was deleted.
    for interaction in recorder.interactions.values() if run.operation else ():
        yield from _refusal(gate, _exchange(interaction))


def _refusal(gate: Gate, sent: Exchange) -> Iterator[tuple[str, Violation]]:
    """Refused with another status than the one that is documented for what is wrong with the request."""
    operation = gate.matcher.operation(sent.method, sent.url)
    found = operation and wrong_refusal(gate.target.spec, operation, sent)
    if operation and found:
        statement = of_node(gate.target.spec, found.pointer, found.words)
        told = gate.target.violation(operation, found.what, statement, sent)
        yield "wrong refusal", told


def _exchange(interaction: Interaction) -> Exchange:
    request, response = interaction.request, interaction.response
    return Exchange(
        method=request.method,
        url=request.uri,
        headers=tuple((name, values[0]) for name, values in request.headers.items()),
        body=request.body or b"",
        status=response.status_code if response else 0,
        answer_headers=tuple((n, v[0]) for n, v in response.headers.items())
        if response
        else (),
        answer=(response.content or b"") if response else b"",
    )


def _violation(
    gate: Gate, failure: Failure, case: Case[Any], sent: Exchange
) -> Violation | None:
    spec = gate.target.spec
    operation = gate.matcher.operation(sent.method, sent.url)
    if operation is None or operation.path != case.operation.path:
        return None  # along a link: with "" in its path it is no call of the operation
    found = verdict(spec, operation, failure, sent)
    if found is None:
        return None
    statement = of_node(spec, found.pointer, found.words)
    return gate.target.violation(operation, found.what, statement, sent)
