"""`examples`: the mock takes the requests that the specification shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from contract_tests.harness.checks.responses import Verdict, success_basis, told
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import UNPROMISED, Violation
from contract_tests.harness.values.calls import Call, send, suggested
from scripts.spec.message import Example, Parameter
from scripts.spec.operation import Operation
from scripts.spec.serialisation import text


@dataclass(frozen=True, slots=True)
class ExampleRequest:
    """A call with one example in it."""

    example: Example
    call: Call


def shown(operation: Operation) -> Iterator[ExampleRequest]:
    """Each named example of a body, in every media type of JSON; where the operation has no body, each of a parameter.

    What a parameter of a call with a body does may hang on the calls before, so that is left to the rules.
    """
    first = suggested(operation)
    if operation.body is None:
        for parameter in operation.parameters:
            for example in parameter.examples:
                if example.name:
                    call = _with(first, parameter, text(example.value))
                    yield ExampleRequest(example, call)
        return
    examples: list[Example] = []
    for form in operation.body.in_json:
        examples = [one for one in form.examples if one.name] or examples
        typed = {**first.values.headers, "Content-Type": form.name}
        for example in examples:
            values = replace(first.values, headers=typed, body=example.value)
            yield ExampleRequest(example, replace(first, values=values))


def _with(call: Call, parameter: Parameter, value: str) -> Call:
    given = {parameter.name: value}
    if parameter.location == "path":
        return replace(call, path={**call.path, **given})
    part = "headers" if parameter.location == "header" else "query"
    old = getattr(call.values, part)
    return replace(call, values=replace(call.values, **{part: {**old, **given}}))


def refused(client: Client, request: ExampleRequest) -> Violation | None:
    """Send an example; the violation when it is not taken."""
    step = send(client, request.call)
    if step.succeeded:
        return None
    example = request.example
    words = f"{example.name}: {example.summary}"
    what = f"answered {step.status} to an example of what can be sent"
    basis = success_basis(request.call.operation)
    verdict = Verdict(
        example.pointer,
        what,
        words,
        basis=basis if basis in UNPROMISED else "",
        # What examples name has to be there, and only a mock of ours says that it is.
        is_note=400 <= step.status < 500 and "seed_examples" not in client.actions,
    )
    return told(client.gate, request.call.operation, verdict, step.exchange)
