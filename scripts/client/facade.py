"""What the templates must know to write the facade of a client; `build` asks for it once the generator has run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from scripts.client import credentials, naming
from scripts.client.credentials import Scheme
from scripts.client.generator import NOTHING, Answer, Argument, Endpoint, key
from scripts.client.refused import Problem, Refused
from scripts.spec import pointer
from scripts.spec.view import Operation, Spec

# A host reserved by RFC 2606 stands for "yours": no request may go there by default.
_PLACEHOLDER = re.compile(r"(^|\.)(example(\.com|\.net|\.org)?|test|invalid)$")


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument of the facade that `from_env()` also reads from the environment."""

    argument: str
    variable: str
    description: str
    needed: bool
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """The vendor's scheme and host (a format string over the server variables), and the path that follows it."""

    origin: str
    path: str
    variables: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method of its resource; types are Python source."""

    name: str
    operation: Operation
    endpoint: Endpoint
    returns: str
    container: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]

    @property
    def constant(self) -> str:
        """The name under which the resource's module keeps what it must know of the operation."""
        return naming.snake(self.operation.id).upper()

    @property
    def positional(self) -> tuple[Argument, ...]:
        """The arguments that may be given by position: those of the path, and the body."""
        body = self.endpoint.body
        return (*self.endpoint.path, body) if body else self.endpoint.path

    @property
    def docs(self) -> str:
        """The vendor's page about it."""
        return str(self.operation.node.get("externalDocs", {}).get("url", ""))

    @property
    def errors(self) -> list[tuple[str, str]]:
        """The statuses that are raised."""
        return [each for each in self.statuses.items() if not each[0].startswith("2")]


@dataclass(frozen=True, slots=True)
class Resource:
    """A tag: an attribute of the facade."""

    attribute: str
    class_name: str
    description: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class Facade:
    """A client's facade; `settings` are the credentials."""

    name: str
    server: Server
    schemes: tuple[Scheme, ...]
    settings: tuple[Setting, ...]
    resources: tuple[Resource, ...]


def describe(spec: Spec, endpoints: Mapping[tuple[str, str], Endpoint]) -> Facade:
    """The facade of a spec for which `endpoints` were generated. Raises Refused."""
    schemes = credentials.schemes(spec)
    return Facade(
        naming.facade(spec),
        server(spec),
        schemes,
        _settings(spec, schemes),
        tuple(_resource(spec, tag, endpoints) for tag in naming.tags(spec.operations)),
    )


def server(spec: Spec) -> Server:
    """The first server, split where a `base_url` takes the place of its scheme and host. Raises Refused."""
    node = (spec.document.get("servers") or [{}])[0]
    url = urlsplit(str(node.get("url", "")))
    if url.scheme not in ("http", "https") or not url.netloc:
        message = f"the first server must be the vendor's absolute URL, not {node.get('url')!r}"
        raise Refused(Problem("/servers", "client-server", message))
    variables = tuple(
        _variable(spec.name, name, variable)
        for name, variable in node.get("variables", {}).items()
    )
    if "{" in url.path:
        message = f"a server variable in the path of {node['url']!r} is not supported: a base_url could not replace it"
        raise Refused(Problem("/servers", "client-server", message))
    host = re.sub(r"\{([^}]*)\}", lambda m: f"{{{naming.snake(m[1])}}}", url.netloc)
    return Server(f"{url.scheme}://{host}", url.path.rstrip("/"), variables)


def _variable(api: str, name: str, node: Mapping[str, Any]) -> Setting:
    argument = naming.snake(name)
    default = str(node["default"])
    needed = bool(_PLACEHOLDER.search(default))
    described = str(node.get("description", ""))
    variable = naming.variable(api, argument)
    return Setting(argument, variable, described, needed, None if needed else default)


def _settings(spec: Spec, schemes: tuple[Scheme, ...]) -> tuple[Setting, ...]:
    found: dict[str, Setting] = {}
    for scheme in schemes:
        needed = credentials.always_needed(spec, scheme)
        for argument in scheme.arguments:
            variable = naming.variable(spec.name, argument)
            needed = needed or (argument in found and found[argument].needed)
            found[argument] = Setting(argument, variable, scheme.description, needed)
    return tuple(found.values())


def _resource(
    spec: Spec, tag: str, endpoints: Mapping[tuple[str, str], Endpoint]
) -> Resource:
    names = naming.methods(spec)
    described = {each["name"]: each for each in spec.document.get("tags", ())}
    description = described.get(tag, {}).get("description") or f"{tag}."
    methods = (
        _method(spec, each, names[each.id].name, endpoints)
        for each in spec.operations
        if each.tag == tag
    )
    return Resource(naming.snake(tag), naming.pascal(tag), description, tuple(methods))


def _method(
    spec: Spec,
    operation: Operation,
    name: str,
    endpoints: Mapping[tuple[str, str], Endpoint],
) -> Method:
    endpoint = endpoints.get(key(operation.method, operation.path))
    if endpoint is None:
        message = f"{operation.label} was left out by openapi-python-client"
        raise Refused(Problem(operation.pointer, "client-incomplete", message))
    good = _success(endpoint.answers)
    containers = {answer.container for answer in good}
    return Method(
        name,
        operation,
        endpoint,
        _union({answer.annotation for answer in good}),
        containers.pop() if len(containers) == 1 else "",
        credentials.security(spec, operation),
        dict(_statuses(spec, operation)),
    )


def _success(answers: Mapping[str, Answer]) -> list[Answer]:
    """What a successful call may be answered."""
    stated = [answer for status, answer in answers.items() if status.startswith("2")]
    return stated or [answers[each] for each in answers if each == "default"]


def _union(kinds: set[str]) -> str:
    return (
        " | ".join(sorted(kinds, key=lambda kind: (kind == NOTHING, kind))) or NOTHING
    )


def _statuses(spec: Spec, operation: Operation) -> list[tuple[str, str]]:
    """Each documented status and what it means."""
    responses = operation.node.get("responses", {})
    return [
        (status, str(_response(spec, operation, status).get("description", "")))
        for status in responses
    ]


def _response(spec: Spec, operation: Operation, status: str) -> dict[str, Any]:
    where = pointer.join(operation.pointer, "responses", status)
    node, _ = spec.resolve(operation.node["responses"][status], where)
    return dict(node)
