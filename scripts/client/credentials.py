"""Security schemes as arguments of the facade, named by the schemes' own names; `facade` hands them to the templates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scripts.client import naming
from scripts.client.refused import Problem, Refused
from scripts.spec import pointer
from scripts.spec.document import Operation, Spec


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a scheme is sent: `kind` is header, query, bearer or basic, `field` the header or parameter."""

    name: str
    kind: str
    field: str
    arguments: tuple[str, ...]
    description: str


def security(spec: Spec, operation: Operation) -> tuple[tuple[str, ...], ...]:
    """The operation's requirements: alternatives, each with the schemes that it takes together."""
    stated = operation.node.get("security", spec.document.get("security", ()))
    return tuple(tuple(alternative) for alternative in stated)


def schemes(spec: Spec) -> tuple[Scheme, ...]:
    """The schemes that operations ask for. Raises Refused for a kind or name that the client cannot serve."""
    asked = {
        name: None
        for operation in spec.operations
        for alternative in security(spec, operation)
        for name in alternative
    }
    return tuple(_scheme(spec, name) for name in asked)


def always_needed(spec: Spec, scheme: Scheme) -> bool:
    """True when no operation can be called without the scheme."""
    return all(
        alternatives and all(scheme.name in names for names in alternatives)
        for alternatives in (security(spec, each) for each in spec.operations)
    )


def _scheme(spec: Spec, name: str) -> Scheme:
    where = pointer.join("/components/securitySchemes", name)
    try:
        node, where = spec.resolve(pointer.get(spec.document, where), where)
    except KeyError:
        message = f"security scheme {name!r} is not defined in components"
        raise Refused(Problem("", "client-security", message)) from None
    kind, field = _sent(node, where)
    arguments = [name]
    if kind == "basic":
        arguments = name.split("And")
        if len(arguments) != 2:
            message = f"a basic scheme is named after its two parts, such as apiKeyAndSecretKey; {name!r} is not"
            raise Refused(Problem(where, "client-security", message))
    described = str(node.get("description", ""))
    return Scheme(name, kind, field, tuple(map(naming.snake, arguments)), described)


def _sent(node: dict[str, Any], where: str) -> tuple[str, str]:
    match node:
        case {"type": "apiKey", "in": "header" | "query" as place, "name": str(field)}:
            return place, field
        case {"type": "http", "scheme": str(scheme)} if scheme.lower() in (
            "basic",
            "bearer",
        ):
            return scheme.lower(), "Authorization"
    kind = "/".join(str(node[key]) for key in ("type", "in", "scheme") if key in node)
    message = f"the client cannot send a {kind} credential; it knows apiKey in header and query, http basic and bearer"
    raise Refused(Problem(where, "client-security", message))
