"""Rules about paths, their parameters, and the servers that they are called at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import NOT_LOOKED_AT, Problem, rule
from scripts.lint.wording import short
from scripts.spec.document import Server
from scripts.spec.message import Parameter
from scripts.spec.nearest import hint
from scripts.spec.operation import Operation
from scripts.spec.placeholders import filled

# Where operations stand as of OpenAPI 3.2.
UNSEEN = ("query", "additionalOperations")
# What is meant as a host though it says a path: `api.acme.test/v1`, `localhost:8080`.
HOST = re.compile(
    r"(localhost|[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,})(:[0-9]+)?(/|\Z)", re.IGNORECASE
)


@rule(outside="error")
def path_parameter_declared(context: Context) -> Iterator[Problem]:
    """The parameters in a path and those declared `in: path` are the same."""
    for item in context.spec.nodes("path item"):
        for key in UNSEEN if context.spec.version == "3.2" else ():
            if key in item:
                message = f"not every rule about operations looks at {key}"
                yield Problem(item.at(key), message, NOT_LOOKED_AT)
    for operation in context.spec.operations:
        in_path = operation.placeholders
        found = operation.parameters_in("path")
        declared = {parameter.name: parameter.pointer for parameter in found}
        for name in in_path:
            if name not in declared:
                near = hint(name, declared)
                message = f"{operation.path} has {{{name}}}, which {_name(operation)} does not declare{near}"
                yield Problem(operation.pointer, message)
        for name, where in declared.items():
            if name not in in_path:
                message = f"{short(name)} is declared but not in the path {operation.path}{hint(name, in_path)}"
                yield Problem(where, message)


def _name(operation: Operation) -> str:
    return operation.id or operation.method.upper()


@rule(outside="error")
def parameter_unique(context: Context) -> Iterator[Problem]:
    """No parameter is declared twice at one place."""
    for owner in context.spec.nodes("operation", "path item"):
        seen: set[tuple[str, str]] = set()
        for i, parameter in owner.every(Parameter, "parameters").items():
            key = parameter.name, parameter.location
            if key in seen:
                message = f"{short(key[0])} in {key[1]} is declared already"
                yield Problem(owner.at("parameters", i), message)
            seen.add(key)


@rule(outside="error")
def path_unique(context: Context) -> Iterator[Problem]:
    """No two paths differ in nothing but the names of their parameters."""
    seen: dict[str, str] = {}
    for path, item in context.spec.root.children("paths").items():
        other = seen.setdefault(filled(path, lambda _: "{}"), path)
        if other != path:
            message = f"{path} cannot be told from {other}"
            yield Problem(item.pointer, message)


@rule(outside="warning")
def path_without_query(context: Context) -> Iterator[Problem]:
    """A path has no query string and no fragment; query parameters are declared."""
    for path, item in context.spec.root.children("paths").items():
        if "?" in path:
            message = f"{path} has more than a path; declare query parameters"
            yield Problem(item.pointer, message)
        elif "#" in path:
            message = f"{path} has more than a path: what follows # is never sent"
            yield Problem(item.pointer, message)


@rule(outside="warning")
def server_url(context: Context) -> Iterator[Problem]:
    """A server's URL is whole, or one that is relative on purpose, and has no slash at its end."""
    for server in context.spec.every(Server):
        url, where = short(server.url), server.at("url")
        if server.url != "/" and server.url.endswith("/"):
            yield Problem(where, f"{url} ends with a slash; paths begin with one")
        if HOST.match(server.url):
            message = f"{url} has no scheme; write `https://` before it"
            yield Problem(where, message)


@rule(outside="error")
def server_variable_defined(context: Context) -> Iterator[Problem]:
    """The variables in a server's URL are those defined for it, and a default is one of the values allowed."""
    for server in context.spec.every(Server):
        for name in server.used:
            if name not in server.variables:
                message = f"{{{name}}} is not defined{hint(name, server.variables)}"
                yield Problem(server.at("url"), message)
        for name, variable in server.variables.items():
            if name not in server.used:
                message = f"{short(name)} is not in the URL{hint(name, server.used)}"
                yield Problem(variable.pointer, message)
            allowed, default = variable.listed("enum"), variable.get("default")
            if allowed and "default" in variable and default not in allowed:
                message = f"{short(default)} is not among {short(allowed)}"
                yield Problem(variable.at("default"), message)
