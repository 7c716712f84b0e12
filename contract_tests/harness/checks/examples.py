"""The requests that a specification's examples show, for the test that a mock takes them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.media import of_json
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.calls import Call, send, suggested, text
from scripts.spec import pointer
from scripts.spec.document import Operation, Parameter, Spec


@dataclass(frozen=True, slots=True)
class Shown:
    """A call with one example in it; `pointer` is where that is written."""

    name: str
    summary: str
    pointer: str
    call: Call


def shown(spec: Spec, operation: Operation) -> Iterator[Shown]:
    """Each named example of a body, in every media type of JSON; where the operation has no body, each of a parameter.

    What a parameter of a call with a body does may hang on the calls before, so that is left to the rules.
    """
    first = suggested(spec, operation)
    written = operation.node.get("requestBody", {})
    body, where = spec.resolve(written, pointer.join(operation.pointer, "requestBody"))
    examples: list[tuple[str, dict[str, Any], str]] = []
    for media_type, node in of_json(body.get("content", {})).items():
        at = pointer.join(where, "content", media_type)
        examples = list(_named(spec, node, at)) or examples
        typed = {**first.values.headers, "Content-Type": media_type}
        for name, example, place in examples:
            values = replace(first.values, headers=typed, body=example.get("value"))
            yield _shown(name, example, place, replace(first, values=values))
    for parameter in () if body else spec.parameters(operation):
        for name, example, place in _named(spec, parameter.node, parameter.pointer):
            call = _with(first, parameter, text(example.get("value")))
            yield _shown(name, example, place, call)


def _named(
    spec: Spec, node: dict[str, Any], where: str
) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The named examples at a media type or parameter, with the pointer of each."""
    for name, written in node.get("examples", {}).items():
        yield name, *spec.resolve(written, pointer.join(where, "examples", name))


def _shown(name: str, example: dict[str, Any], where: str, call: Call) -> Shown:
    return Shown(name, str(example.get("summary", "")), where, call)


def _with(call: Call, parameter: Parameter, value: str) -> Call:
    given = {parameter.name: value}
    if parameter.location == "path":
        return replace(call, path={**call.path, **given})
    part = "headers" if parameter.location == "header" else "query"
    old = getattr(call.values, part)
    return replace(call, values=replace(call.values, **{part: {**old, **given}}))


def refused(client: Client, example: Shown) -> Violation | None:
    """Send an example; the violation when it is not taken."""
    step = send(client, example.call)
    if step.succeeded:
        return None
    target, operation = client.gate.target, example.call.operation
    words = f"{example.name}: {example.summary}"
    statement = of_node(target.spec, example.pointer, words)
    what = f"answered {step.status} to an example of what can be sent"
    return target.violation(operation, what, statement, step.exchange)
