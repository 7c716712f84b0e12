"""Generated requests: each failure that Schemathesis finds becomes a violation of the statement that it breaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from requests import RequestException
from schemathesis import Case
from schemathesis.core.failures import Failure
from schemathesis.engine.recorder import Interaction, ScenarioRecorder

from contract_tests.harness.checks.refusals import accepted, wrong_refusal
from contract_tests.harness.checks.responses import Verdict, success_basis, told
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate, NotAllowed
from contract_tests.harness.http.pace import Ended
from contract_tests.harness.report.violation import Violation, smallest
from contract_tests.harness.values.made_up import Run, generate, is_stand_in
from scripts.spec.operation import Operation

ACCEPTED = ("AcceptedNegativeData", "MissingHeaderNotRejected")


def violations(gate: Gate, run: Run) -> list[Violation]:
    """Generate the requests of a run and judge the answers: of each kind of violation, the smallest.

    Raises Ended where nothing was found before the run ended.
    """
    by_kind = defaultdict[str, list[Violation]](list)
    ended: Ended | None = None
    for outcome in generate(gate, run):
        if isinstance(outcome, Ended):
            ended = outcome
            continue
        for kind, found in _judged(gate, outcome, run):
            by_kind[kind].append(found)
    by_kind["no answer"] += gate.unanswered
    if ended and not any(by_kind.values()):
        raise ended
    return [one for found in by_kind.values() for one in smallest(found)]


def _judged(
    gate: Gate, outcome: ScenarioRecorder | Exception, run: Run
) -> Iterator[tuple[str, Violation]]:
    if isinstance(outcome, ScenarioRecorder):
        yield from _recorded(gate, outcome, run)
    elif not isinstance(outcome, NotAllowed | RequestException):  # not sent
        raise outcome


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
                yield from _failed(gate, failure, case, sent)
    # Along links other things may refuse first: the account itself may be what was deleted.
    for interaction in recorder.interactions.values() if run.operation else ():
        yield from _refused(gate, _exchange(interaction))


def _failed(
    gate: Gate, failure: Failure, case: Case[Any], sent: Exchange
) -> Iterator[tuple[str, Violation]]:
    operation = gate.matcher.operation(sent.method, sent.url)
    if is_stand_in(sent.status):
        return
    if operation is None or operation.path != case.operation.path:
        return  # along a link: with "" in its path it is no call of the operation
    found = _verdict(operation, failure, sent)
    if found is not None:
        yield type(failure).__name__, told(gate, operation, found, sent)


def _refused(gate: Gate, sent: Exchange) -> Iterator[tuple[str, Violation]]:
    """Refused with another status than the one that is documented for what is wrong with the request."""
    operation = gate.matcher.operation(sent.method, sent.url)
    found = operation and wrong_refusal(operation, sent)
    if operation and found:
        yield "wrong refusal", told(gate, operation, found, sent)


def _verdict(operation: Operation, failure: Failure, sent: Exchange) -> Verdict | None:
    """The statement that a failure breaks; None where it says no more than another one of the same answer."""
    kind = type(failure).__name__
    response = operation.documented(sent.status)
    if response is None:
        return None  # as the gate says already
    if kind in ACCEPTED:
        return accepted(operation, sent, failure.message)
    if kind == "UseAfterFree":
        return Verdict(operation.pointer, failure.message, operation.summary)
    what = f"answered {sent.status} though nothing made it fail"
    return Verdict(response.pointer, what, basis=success_basis(operation))


def _exchange(interaction: Interaction) -> Exchange:
    request, response = interaction.request, interaction.response
    came = response.headers.items() if response else ()
    return Exchange(
        method=request.method,
        url=request.uri,
        headers=tuple((name, values[0]) for name, values in request.headers.items()),
        body=request.body or b"",
        status=response.status_code if response else 0,
        answer_headers=tuple((name, values[0]) for name, values in came),
        answer=(response.content or b"") if response else b"",
    )
