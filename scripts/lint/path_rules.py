"""Rules about paths, their parameters, and the servers that they are called at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import pointer
from scripts.spec.document import Operation
from scripts.spec.fields import resolved
from scripts.spec.nearest import hint

ABSOLUTE = re.compile(r"/|[a-z][a-z0-9+.-]*://|\{", re.IGNORECASE)
TEMPLATE = re.compile(r"\{([^{}]*)\}")


@rule(
    "path-parameter-declared",
    "The parameters in a path and those declared `in: path` are the same.",
    outside="error",
)
def path_parameter_declared(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        in_path = TEMPLATE.findall(operation.path)
        declared = {
            parameter.name: parameter.pointer
            for parameter in context.spec.parameters(operation)
            if parameter.location == "path"
        }
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


@rule(
    "parameter-unique", "No parameter is declared twice at one place.", outside="error"
)
def parameter_unique(context: Context) -> Iterator[Problem]:
    for owner in context.nodes("operation", "path item"):
        seen: set[tuple[str, str]] = set()
        for i, item in enumerate(owner.value.get("parameters") or ()):
            where = pointer.join(owner.pointer, "parameters", i)
            node, _ = resolved(context.spec, item, where)
            key = str(node.get("name")), str(node.get("in"))
            if key in seen:
                yield Problem(where, f"{short(key[0])} in {key[1]} is declared already")
            seen.add(key)


@rule(
    "path-unique",
    "No two paths differ in nothing but the names of their parameters.",
    outside="error",
)
def path_unique(context: Context) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path in context.document.get("paths") or {}:
        other = seen.setdefault(TEMPLATE.sub("{}", path), path)
        if other != path:
            message = f"{path} cannot be told from {other}"
            yield Problem(pointer.join("/paths", path), message)


@rule(
    "path-without-query",
    "A path has no query string; query parameters are declared.",
    outside="error",
)
def path_without_query(context: Context) -> Iterator[Problem]:
    for path in context.document.get("paths") or {}:
        if "?" in path or "#" in path:
            message = f"{path} has more than a path; declare query parameters"
            yield Problem(pointer.join("/paths", path), message)


@rule(
    "server-url",
    "A server's URL is absolute or begins with a slash, and has no slash at its end.",
    outside="warning",
)
def server_url(context: Context) -> Iterator[Problem]:
    for server in context.nodes("server"):
        url = server.value.get("url")
        where = pointer.join(server.pointer, "url")
        if isinstance(url, str) and url != "/" and url.endswith("/"):
            yield Problem(
                where, f"{short(url)} ends with a slash; paths begin with one"
            )
        if isinstance(url, str) and not ABSOLUTE.match(url):
            message = f"{short(url)} has no scheme; write `https://` before it"
            yield Problem(where, message)


@rule(
    "server-variable-defined",
    "The variables in a server's URL are those defined for it, and a default is one of the values allowed.",
    outside="error",
)
def server_variable_defined(context: Context) -> Iterator[Problem]:
    for server in context.nodes("server"):
        defined = server.value.get("variables") or {}
        used = TEMPLATE.findall(str(server.value.get("url")))
        for name in used:
            if name not in defined:
                message = f"{{{name}}} is not defined{hint(name, defined)}"
                yield Problem(pointer.join(server.pointer, "url"), message)
        for name, variable in defined.items():
            where = pointer.join(server.pointer, "variables", name)
            if name not in used:
                yield Problem(
                    where, f"{short(name)} is not in the URL{hint(name, used)}"
                )
            allowed, default = variable.get("enum"), variable.get("default")
            if allowed and default not in allowed:
                message = f"{short(default)} is not among {short(allowed)}"
                yield Problem(pointer.join(where, "default"), message)
