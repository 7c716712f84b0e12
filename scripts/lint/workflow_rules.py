"""Rules about workflows: their steps call operations as these are described, and use what is there by then."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import expressions
from scripts.spec.finding import Unreadable, Unsupported
from scripts.spec.nearest import hint
from scripts.spec.operation import Operation
from scripts.spec.places import below
from scripts.spec.security import required
from scripts.spec.validation import MASK
from scripts.spec.workflows import (
    Condition,
    Workflow,
    WorkflowStep,
    files,
    shaped,
)
from scripts.spec.yamlfile import YamlFile, read

SHAPE = Path(__file__).with_name("workflow.schema.json")
Wrong = tuple[str, str]  # the place in the file, and the message


@rule()
def workflow_shape(context: Context) -> Iterator[Problem]:
    """Every workflow is Arazzo 1.0.1 in the form that specs/README.md describes."""
    for file in files(context.spec):
        try:
            written = read(file)
        except Unreadable as unread:
            yield Problem(unread.finding.origin, unread.finding.message)
            continue
        for place, message in _misshapen(written):
            yield Problem(written.origin(place), message)


@rule()
def workflow_step(context: Context) -> Iterator[Problem]:
    """Every step of a workflow calls an operation that exists, with parameters and fields that it has, and cites a page."""
    ids = [each.id for each in context.spec.operations]
    for workflow, step in _steps(context):
        for place, message in _unlike(context, step, ids):
            yield Problem(workflow.origin(place), f"step {step.id}: {message}")


@rule()
def workflow_value(context: Context) -> Iterator[Problem]:
    """The expressions of a workflow name inputs, outputs of earlier steps, and what an answer has."""
    for workflow in _sound(context):
        known = {("", name) for name in workflow.inputs}
        for step in workflow.steps:
            for place, message in _unknown(context, step, known):
                yield Problem(workflow.origin(place), f"step {step.id}: {message}")
            known |= {(step.id, name) for name in step.outputs}


@rule()
def workflow_status(context: Context) -> Iterator[Problem]:
    """Every step of a workflow expects statuses, and documented ones."""
    for workflow, step in _steps(context):
        operation = _operation(context, step)
        about = [each for each in step.conditions if each.left == "$statusCode"]
        if not about:
            message = f"step {step.id}: no condition says which status is expected"
            yield Problem(workflow.origin(step.place), message)
        for one in about if operation else ():
            if one.status and operation and not operation.documented(one.status):
                known = ", ".join(operation.responses)
                message = f"step {step.id}: {operation.id} documents no {one.status}; it documents {known}"
                yield Problem(workflow.origin(one.place), message)


def _misshapen(written: YamlFile) -> Iterator[Wrong]:
    shape = json.loads(SHAPE.read_text(encoding="utf-8"))
    step = list(shape["$defs"]["step"]["properties"])
    for error in Draft202012Validator(shape, mask=MASK).iter_errors(written.data):
        path, message = explain(error, lambda _: step)
        yield below("", *path), message
    if not isinstance(written.data, dict):
        return
    seen: set[tuple[str, str]] = set()
    for workflow in shaped(written):
        for step_of_it in workflow.steps:
            name = workflow.id, step_of_it.id
            if name in seen:
                yield step_of_it.place, f"there are two steps {step_of_it.id!r}"
            seen.add(name)
            for each in step_of_it.conditions:
                if not each.sign:
                    yield each.place, f"{short(each.text)} is no condition like `$statusCode == 200`"  # fmt: skip


def _sound(context: Context) -> Iterator[Workflow]:
    for file in files(context.spec):
        try:
            written = read(file)
        except Unreadable:
            continue
        if not any(_misshapen(written)):
            yield from shaped(written)


def _steps(context: Context) -> Iterator[tuple[Workflow, WorkflowStep]]:
    return ((each, step) for each in _sound(context) for step in each.steps)


def _operation(context: Context, step: WorkflowStep) -> Operation | None:
    found = (each for each in context.spec.operations if each.id == step.operation)
    return next(found, None)


def _unlike(context: Context, step: WorkflowStep, ids: list[str]) -> Iterator[Wrong]:
    """How a step differs from the operation that it calls."""
    operation = _operation(context, step)
    if operation is None:
        message = (
            f"there is no operation {short(step.operation)}{hint(step.operation, ids)}"
        )
        yield below(step.place, "operationId"), message
        return
    if context.spec.cited(step.citation) is None:
        sources = [each.id for each in context.spec.sources]
        near = hint(step.citation.partition("#")[0], sources)
        message = f"{short(step.citation)} is no source{near}"
        yield below(step.place, "x-source"), message
    known = [f"{each.location}.{each.name}" for each in operation.parameters]
    known += _credentials(context, operation)
    for given in step.parameters:
        if (name := f"{given.location}.{given.name}") not in known:
            near = hint(name, known)
            yield given.place, f"{operation.id} has no parameter {short(name)}{near}"
    at = below(step.place, "requestBody", "payload")
    for path in _fields(step.body):
        if wrong := operation.sent_json.step(*map(str, path))[1]:
            yield below(at, *path), f"{operation.id}: {wrong}"
    missing = [each.name for each in operation.parameters if each.required]
    for name in missing:
        if name not in [each.name for each in step.parameters]:
            yield step.place, f"{operation.id} needs the parameter {short(name)}"
    if operation.body and operation.body.required and step.body is None:
        yield step.place, f"{operation.id} needs a body"


def _credentials(context: Context, operation: Operation) -> list[str]:
    """The headers by which a caller may be let in, such as a token that an earlier step has given."""
    with suppress(Unsupported):  # which another rule tells
        return [f"header.{each.field}" for each in required(context.spec, operation)]
    return []


def _fields(value: Any, *path: str | int) -> Iterator[tuple[str | int, ...]]:
    """The way to each field and item of a body."""
    inside: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inside = [*value.items()]
    elif isinstance(value, list):
        inside = [*enumerate(value)]
    else:
        yield path
    for key, each in inside:
        yield from _fields(each, *path, key)


def _unknown(
    context: Context, step: WorkflowStep, known: set[tuple[str, str]]
) -> Iterator[Wrong]:
    """The expressions of a step that name nothing."""
    given = [(each.place, each.value) for each in step.parameters]
    if step.outside:
        at = below(step.place, "x-outside", "arguments")
        given += _meant(step.outside.arguments, at)
    given += _meant(step.body, below(step.place, "requestBody", "payload"))
    for place, value in given:
        if expressions.is_meant(value) and (wrong := _unknown_name(value, known)):
            yield place, f"{short(value)}: {wrong}"
    operation = _operation(context, step)
    for name, value in step.outputs.items():
        if operation and (wrong := _not_answered(operation, value)):
            yield below(step.place, "outputs", name), f"{short(value)}: {wrong}"
    for each in step.conditions if operation else ():
        assert operation
        for wrong in _wrong_sides(operation, each, known):
            yield each.place, wrong


def _meant(value: Any, place: str) -> list[tuple[str, Any]]:
    found = expressions.meant_in(value)
    return [(below(place, *path), text) for path, text in found]


def _unknown_name(written: str, known: set[tuple[str, str]]) -> str:
    named = expressions.known_before(written)
    if named is None:
        return "it is none of `$inputs.name` and `$steps.step.outputs.name`"
    if named in known:
        return ""
    shown = [f"$steps.{a}.outputs.{b}" if a else f"$inputs.{b}" for a, b in known]
    return f"nothing of that name is known by then{hint(written, sorted(shown))}"


def _not_answered(operation: Operation, written: str) -> str:
    parsed = expressions.parse(written)
    if parsed is None:
        return "no runtime expression; one is `$response.body#/id`"
    if parsed.place != "body" or parsed.side != "response":
        return ""
    wrongs = [
        each.described.follow(parsed.field)[1] for each in operation.successes.values()
    ]
    return "" if "" in wrongs else next(iter(wrongs), "")


def _wrong_sides(
    operation: Operation, condition: Condition, known: set[tuple[str, str]]
) -> Iterator[str]:
    for side in (condition.left, condition.right):
        if not expressions.is_meant(side):
            continue
        if expressions.known_before(side):
            wrong = _unknown_name(side, known)
        else:
            wrong = _not_answered(operation, side)
        if wrong:
            yield f"{short(side)}: {wrong}"
