"""`workflows`: the documented stories can be told, step by step, as their Arazzo documents say.

`ARCHITECTURE.md` says why no runner of others does this.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from contract_tests.harness.checks.responses import success_basis
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.statement import Statement, of_node
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values import calls
from contract_tests.harness.values.calls import Call, Values, suggested
from scripts.spec.expressions import resolve, with_known
from scripts.spec.operation import Operation
from scripts.spec.serialisation import text
from scripts.spec.workflows import Condition, Outside, Workflow, WorkflowStep


@dataclass(frozen=True, slots=True)
class Telling:
    """A workflow that is being run: what its inputs and the steps so far have given."""

    client: Client
    workflow: Workflow
    known: dict[tuple[str, str], Any] = field(default_factory=dict)

    def operation(self, step: WorkflowStep) -> Operation:
        return self.client.gate.target.spec.operation(step.operation)


def tell(client: Client, workflow: Workflow) -> Violation | None:
    """Run a workflow to its end, or to the first step that fails; the violation that this is.

    Raises NotRun where the server leaves no way to go on.
    """
    telling = Telling(client, workflow)
    for step in workflow.steps:
        client.gate.permit(telling.operation(step))
    for name, value in workflow.inputs.items():
        is_new = name in workflow.fresh
        telling.known["", name] = _fresh(client, value) if is_new else value
    for step in workflow.steps:
        if step.outside:
            _happen(telling, step, step.outside)
        if found := _take(telling, step):
            return found
    client.gate.coverage.held.add(("workflow", workflow.id))
    return None


def _fresh(client: Client, value: str) -> str:
    """A value like this one that the server has not seen: `eva-1@example.com` for `eva@example.com`."""
    name, at, host = value.partition("@")
    is_address = "." in host
    return f"{client.fresh(name)}{at}{host}" if is_address else client.fresh(value)


def _happen(telling: Telling, step: WorkflowStep, outside: Outside) -> None:
    """Have happen what a step waits for. Raises NotRun where nobody here can bring it about."""
    if telling.client.gate.target.description is None:
        reason = f"as nobody here can bring it about: {outside.description}"
        where = f"workflow {telling.workflow.id} stops before step {step.id}"
        raise NotRun(f"{where}, {reason}")
    mock = MockControl(telling.client.gate)
    if outside.action:
        mock.act(outside.action, **with_known(outside.arguments, telling.known))
    else:
        mock.advance(outside.seconds)


def _take(telling: Telling, step: WorkflowStep) -> Violation | None:
    """Send the call of a step, look whether it succeeded, and keep its outputs."""
    done = calls.send(telling.client, _call(telling, step))
    for condition in step.conditions:
        left, right = (
            resolve(with_known(side, telling.known), done.told)
            for side in (condition.left, condition.right)
        )
        if not condition.holds(left, right):
            return _failed(telling, step, condition, left, done)
    for name, written in step.outputs.items():
        value = resolve(written, done.told)
        if value is None:
            wanted = Condition(f"{written} is there", written, "", None, step.place)
            return _failed(telling, step, wanted, value, done)
        telling.known[step.id, name] = value
    return None


def _call(telling: Telling, step: WorkflowStep) -> Call:
    operation = telling.operation(step)
    given: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    for each in step.parameters:
        value = with_known(each.value, telling.known)
        given[each.location][each.name] = text(value)
    headers = {**suggested(operation).values.headers, **given["header"]}
    body = with_known(step.body, telling.known)
    return Call(operation, given["path"], Values(given["query"], headers, body))


def _failed(
    telling: Telling,
    step: WorkflowStep,
    condition: Condition,
    got: Any,
    done: calls.Step,
) -> Violation:
    """For a step that did not succeed; NotRun where a server of others may lack what the story begins with."""
    operation, gate = done.call.operation, telling.client.gate
    expected = with_known(condition.right, telling.known)
    wanted = condition.text
    if expected != condition.right:
        wanted += f", which is {expected!r}"
    what = (
        f"answered {done.status} in step {step.id} of the workflow "
        f"{telling.workflow.id}: expected {wanted}, got {got!r}"
    )
    is_ours = gate.target.is_mock and not gate.settings.base_url  # it has all
    if not is_ours:
        raise NotRun(f"{operation.id} {what}; what it needs may not be there")
    broken, last = _statement(telling, step, operation), list(gate.exchanges)[-1:]
    return gate.target.violation(operation, what, broken, *last)


def _statement(telling: Telling, step: WorkflowStep, operation: Operation) -> Statement:
    """The statement that is broken: the step, as the page says that it cites, known as the answer is that the operation gives."""
    spec = telling.client.gate.target.spec
    about, source = of_node(spec, operation.pointer), spec.cited(step.citation)
    return Statement(
        text=f"{step.id}: {step.description}",
        place=str(telling.workflow.origin(step.place)),
        basis=success_basis(operation),
        source=source.title if source else about.source,
        link=source.link if source else about.link,
        readings=about.readings,
    )
