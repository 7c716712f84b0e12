"""Security schemes: how each is sent, what its parts are called, which operations ask for it.

A scheme is named as its credential: `apiKey` is the argument `api_key` of a client and the environment variable
`ACME_API_KEY`. One of HTTP Basic is named after both its parts, `userAndPassword`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from scripts.spec import names
from scripts.spec.document import Spec
from scripts.spec.finding import Unsupported
from scripts.spec.node import Node
from scripts.spec.operation import Operation
from scripts.spec.pointer import Placed

RULE = "client-security"


@dataclass(frozen=True, slots=True)
class Scheme(Placed):
    """How a scheme is sent: `kind` is header, query, bearer or basic, `field` the header or parameter.

    `arguments` are the names of its parts in Python, `variables` those in the environment.
    """

    name: str
    kind: str
    field: str
    arguments: tuple[str, ...]
    variables: tuple[str, ...]
    description: str


@lru_cache(maxsize=16)
def schemes(spec: Spec) -> tuple[Scheme, ...]:
    """The schemes that operations ask for. Raises Unsupported for a kind or name that cannot be served."""
    every = (each for operation in spec.operations for each in operation.security)
    asked = dict.fromkeys(name for together in every for name in together)
    return tuple(_scheme(spec, name) for name in asked)


def required(spec: Spec, operation: Operation) -> tuple[Scheme, ...]:
    """The schemes that let a caller into an operation: the first alternative of its requirements."""
    first = next(iter(operation.security), ())
    return tuple(scheme for scheme in schemes(spec) if scheme.name in first)


def always_needed(spec: Spec, scheme: Scheme) -> bool:
    """Whether no operation can be called without the scheme."""
    ways = [each.security for each in spec.operations]
    return all(way and all(scheme.name in names for names in way) for way in ways)


def _scheme(spec: Spec, name: str) -> Scheme:
    written = spec.component("securitySchemes", name)
    if written is None:
        message = f"security scheme {name!r} is not defined in components"
        raise Unsupported("", RULE, message)
    kind, field = _sent(written)
    parts = [name]
    if kind == "basic":
        parts = name.split("And")
        if len(parts) != 2:
            message = f"a basic scheme is named after its two parts, such as apiKeyAndSecretKey; {name!r} is not"
            raise Unsupported(written.pointer, RULE, message)
    arguments = tuple(map(names.snake, parts))
    if "self" in arguments:
        message = (
            f"no client can have a credential named self; {name!r} needs another name"
        )
        raise Unsupported(written.pointer, RULE, message)
    variables = tuple(names.variable(spec.name, each) for each in arguments)
    about = arguments, variables, written.description
    return Scheme(written.pointer, name, kind, field, *about)


def _sent(written: Node) -> tuple[str, str]:
    match written.value:
        case {"type": "apiKey", "in": "header" | "query" as place, "name": str(field)}:
            return place, field
        case {"type": "http", "scheme": str(scheme)} if scheme.lower() in (
            "basic",
            "bearer",
        ):
            return scheme.lower(), "Authorization"
    told = [written.text(key) for key in ("type", "in", "scheme") if key in written]
    message = f"the client cannot send a {'/'.join(told)} credential; it knows apiKey in header and query, http basic and bearer"
    raise Unsupported(written.pointer, RULE, message)
