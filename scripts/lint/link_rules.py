"""Rules about links: they name operations, parameters and values that exist; no other tool looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.fields import Place, contents, follow, request, resolved
from scripts.spec.nearest import hint

EXPRESSION = re.compile(
    r"\$(url|method|statusCode"
    r"|(?P<side>request|response)\.((?P<place>header|query|path)\.(?P<name>.+)|body(#(?P<field>.*))?))\Z"
)


@dataclass(frozen=True, slots=True)
class Use:
    """A link in the response of an operation, where its expressions get their meaning."""

    operation: Operation
    response: Place
    link: dict[str, Any]
    pointer: str


def target(context: Context, link: dict[str, Any]) -> Operation | None:
    """The operation that a link leads to."""
    reference = str(link.get("operationRef", "")).removeprefix("#")
    for operation in context.spec.operations:
        if operation.pointer == unquote(reference) or (
            operation.id and operation.id == link.get("operationId")
        ):
            return operation
    return None


@rule(
    "link-operation-exists",
    "Every link leads to an operation that exists.",
    outside="error",
)
def link_operation_exists(context: Context) -> Iterator[Problem]:
    ids = [operation.id for operation in context.spec.operations]
    for node in context.written("link"):
        key = "operationId" if "operationId" in node.value else "operationRef"
        named = str(node.value.get(key, ""))
        is_here = key == "operationId" or named.startswith("#")
        if is_here and target(context, node.value) is None:
            message = f"there is no operation {short(named)}{hint(named, ids)}"
            yield Problem(pointer.join(node.pointer, key), message)


@rule(
    "link-parameter-exists",
    "The parameters of a link are parameters of the operation that it leads to.",
    outside="error",
)
def link_parameter_exists(context: Context) -> Iterator[Problem]:
    for node in context.written("link"):
        operation = target(context, node.value)
        if operation is None:
            continue
        known = [
            name
            for each in context.spec.parameters(operation)
            for name in (each.name, f"{each.location}.{each.name}")
        ]
        for name in node.value.get("parameters") or {}:
            if parameter(context.spec, operation, name) is None:
                message = (
                    f"{operation.id} has no parameter {short(name)}{hint(name, known)}"
                )
                yield Problem(pointer.join(node.pointer, "parameters", name), message)


def parameter(spec: Spec, operation: Operation, name: str) -> Place | None:
    """The parameter that a link means by `id` or `path.id`."""
    for known in spec.parameters(operation):
        if name in (known.name, f"{known.location}.{known.name}"):
            return known.node, known.pointer
    return None


@rule(
    "link-value-resolves",
    "The expressions of a link are well formed and point to something that the exchange holds.",
    outside="error",
)
def link_value_resolves(context: Context) -> Iterator[Problem]:
    for use in uses(context):
        values = dict(use.link.get("parameters") or {})
        values = {pointer.join("/parameters", k): v for k, v in values.items()}
        values["/requestBody"] = use.link.get("requestBody")
        for where, value in values.items():
            if isinstance(value, str) and value.startswith("$"):
                wrong = _fault(context.spec, use, value)
                if wrong:
                    yield Problem(use.pointer + where, f"{short(value)}: {wrong}")


def uses(context: Context) -> Iterator[Use]:
    """Every link where a response offers it; one in `components` may be used several times."""
    spec = context.spec
    for operation in spec.operations:
        for status, item in (operation.node.get("responses") or {}).items():
            where = pointer.join(operation.pointer, "responses", status)
            response, where = resolved(spec, item, where)
            for name, link in (response.get("links") or {}).items():
                node, at = resolved(spec, link, pointer.join(where, "links", name))
                yield Use(operation, (response, where), node, at)


def _fault(spec: Spec, use: Use, expression: str) -> str | None:
    parsed = EXPRESSION.match(expression)
    if parsed is None:
        return "no runtime expression; one is `$response.body#/id`"
    if parsed["name"]:
        return _unknown_name(spec, use, parsed)
    if parsed["field"]:
        return _unknown_field(spec, use, parsed)
    return None


def _unknown_name(spec: Spec, use: Use, parsed: re.Match[str]) -> str | None:
    place, name = parsed["place"], parsed["name"]
    if parsed["side"] == "response":
        known = list(use.response[0].get("headers") or ())
    else:
        parameters = spec.parameters(use.operation)
        known = [known.name for known in parameters if known.location == place]
    if name.lower() in (each.lower() if place == "header" else each for each in known):
        return None
    return (
        f"there is no {place} {short(name)} in the {parsed['side']}{hint(name, known)}"
    )


def _unknown_field(spec: Spec, use: Use, parsed: re.Match[str]) -> str | None:
    if parsed["side"] == "response":
        schemas = contents(*use.response)
    else:
        schemas = request(spec, use.operation)
    return follow(spec, schemas, parsed["field"])[1]
