"""Rules about links: they name operations, parameters and values that exist; no other tool looks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.lint.context import Context
from scripts.lint.registry import NOT_LOOKED_AT, Problem, rule
from scripts.lint.wording import short
from scripts.spec import expressions
from scripts.spec.expressions import Expression
from scripts.spec.links import OWN_BODY, LinkUse, target_of, uses
from scripts.spec.nearest import hint


@rule(outside="error")
def link_operation_exists(context: Context) -> Iterator[Problem]:
    """Every link leads to an operation that exists."""
    ids = [operation.id for operation in context.spec.operations]
    for node in context.written("link"):
        key = "operationId" if "operationId" in node else "operationRef"
        named = node.text(key)
        if key == "operationRef" and not named.startswith("#"):
            message = f"{short(named)} is in another document, so that nobody looks whether the link fits"
            yield Problem(node.at(key), message, NOT_LOOKED_AT)
        elif target_of(context.spec, node) is None:
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
        for path, value in _given(use):
            if expressions.is_meant(value) and (wrong := _fault(use, value)):
                yield Problem(use.at(*path), f"{short(value)}: {wrong}")


def _given(use: LinkUse) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Each value of a link that may be an expression, with the way to it."""
    yield from ((("parameters", name), use.parameters[name]) for name in use.parameters)
    if use.body_key == OWN_BODY:
        yield from expressions.meant_in(use.body, OWN_BODY)
    else:
        yield (use.body_key,), use.body


@rule()
def link_body(context: Context) -> Iterator[Problem]:
    """The requestBody of a link is a literal or one expression; a body with expressions inside is its x-request-body."""
    for use in uses(context.spec):
        key, where = use.body_key, use.at(use.body_key)
        has_inside = any(path for path, _ in expressions.meant_in(use.body))
        if key == OWN_BODY and "requestBody" in use.written:
            yield Problem(where, "a body stands in requestBody already; remove one")
        elif key == OWN_BODY and not has_inside:
            yield Problem(where, "there is no expression inside; write requestBody")
        elif key != OWN_BODY and has_inside:
            message = f"expressions inside of a body are no standard; write {OWN_BODY}"
            yield Problem(where, message)


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
