"""Rules about links: they name operations, parameters and values that exist; no other tool looks."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import expressions
from scripts.spec.expressions import Expression
from scripts.spec.links import LinkUse, target_of, uses
from scripts.spec.nearest import hint


@rule(outside="error")
def link_operation_exists(context: Context) -> Iterator[Problem]:
    """Every link leads to an operation that exists."""
    ids = [operation.id for operation in context.spec.operations]
    for node in context.written("link"):
        key = "operationId" if "operationId" in node else "operationRef"
        named = node.text(key)
        is_here = key == "operationId" or named.startswith("#")
        if is_here and target_of(context.spec, node) is None:
            message = f"there is no operation {short(named)}{hint(named, ids)}"
            yield Problem(node.at(key), message)


@rule(outside="error")
def link_parameter_exists(context: Context) -> Iterator[Problem]:
    """The parameters of a link are parameters of the operation that it leads to."""
    for node in context.written("link"):
        operation = target_of(context.spec, node)
        if operation is None:
            continue
        known = [
            name
            for each in operation.parameters
            for name in (each.name, f"{each.location}.{each.name}")
        ]
        for name in node.get("parameters") or {}:
            if name not in known:
                near = hint(name, known)
                message = f"{operation.id} has no parameter {short(name)}{near}"
                yield Problem(node.at("parameters", name), message)


@rule(outside="error")
def link_value_resolves(context: Context) -> Iterator[Problem]:
    """The expressions of a link are well formed and point to something that the exchange holds."""
    for use in uses(context.spec):
        given = {use.at("parameters", k): v for k, v in use.parameters.items()}
        given[use.at("requestBody")] = use.body
        for where, value in given.items():
            if expressions.is_meant(value) and (wrong := _fault(use, value)):
                yield Problem(where, f"{short(value)}: {wrong}")


def _fault(use: LinkUse, written: str) -> str:
    """The reason why an expression names nothing that the exchange holds, "" where it does."""
    parsed = expressions.parse(written)
    if parsed is None:
        return "no runtime expression; one is `$response.body#/id`"
    if parsed.name:
        return _unknown_name(use, parsed)
    body = use.response.described if parsed.side == "response" else use.source.sent
    return body.follow(parsed.field)[1]


def _unknown_name(use: LinkUse, parsed: Expression) -> str:
    place, name = parsed.place, parsed.name
    if parsed.side == "response":
        known = list(use.response.headers)
    else:
        known = [each.name for each in use.source.parameters_in(place)]
    is_header = place == "header"
    if name.lower() in (each.lower() if is_header else each for each in known):
        return ""
    near = hint(name, known)
    return f"there is no {place} {short(name)} in the {parsed.side}{near}"
