"""A sample call of each operation in curl, with the values that the Python sample has; pages show it, tests run it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from scripts.client import naming
from scripts.client.credentials import Scheme, schemes, security
from scripts.spec import pointer
from scripts.spec.document import Operation, Parameter, Spec

# A shell variable in text that is yet to be quoted.
_VARIABLE = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class Call:
    """The values of a sample call: those of the operation's first examples."""

    path: tuple[Any, ...]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    media: str
    body: Any


def call(spec: Spec, operation: Operation) -> Call:
    """Parameters that are needed or have an example, and the first example of the body."""
    values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for parameter in spec.parameters(operation):
        found = list(_examples(spec, parameter))
        if parameter.location in values and (found or parameter.node.get("required")):
            value = found[0] if found else parameter.name
            values[parameter.location][parameter.name] = value
    order = re.findall(r"\{([^}]*)\}", operation.path)
    path = tuple(values["path"].get(name, name) for name in order)
    return Call(path, values["query"], values["header"], *_body(spec, operation))


def _examples(spec: Spec, parameter: Parameter) -> Iterator[Any]:
    """What the parameter may be, the most telling value first."""
    node = parameter.node
    for name, written in node.get("examples", {}).items():
        where = pointer.join(parameter.pointer, "examples", name)
        yield spec.resolve(written, where)[0].get("value")
    where = pointer.join(parameter.pointer, "schema")
    schema, _ = spec.resolve(node.get("schema", {}), where)
    for found in (node, schema):
        if "example" in found:
            yield found["example"]
    yield from schema.get("examples", ())
    if node.get("required"):
        yield from schema.get("enum", ())
        yield from (schema[key] for key in ("const", "default") if key in schema)


def _body(spec: Spec, operation: Operation) -> tuple[str, Any]:
    """The media type and value of the first example, in JSON where there is a choice."""
    where = pointer.join(operation.pointer, "requestBody")
    body, where = spec.resolve(operation.node.get("requestBody", {}), where)
    content = body.get("content", {})
    for media in sorted(content, key=lambda name: "json" not in name):
        node = content[media]
        for name, written in node.get("examples", {}).items():
            place = pointer.join(where, "content", media, "examples", name)
            return media, spec.resolve(written, place)[0].get("value")
        if "example" in node:
            return media, node["example"]
    return "", None


def curl(spec: Spec, operation: Operation) -> str:
    """The call with curl; what differs from user to user comes from the environment."""
    values, wanted = call(spec, operation), _wanted(spec, operation)
    options = (
        [] if operation.method == "get" else [f"--request {operation.method.upper()}"]
    )
    options.append(_shell(_address(spec, operation, values, wanted)))
    options += [line for scheme in wanted for line in _sent(spec, scheme)]
    headers = {name: _text(value) for name, value in values.headers.items()}
    if values.media:
        headers["Content-Type"] = values.media
    options += [f"--header {_quoted(f'{name}: {headers[name]}')}" for name in headers]
    if values.media:
        is_text = isinstance(values.body, str) and "json" not in values.media
        body = json.dumps(values.body, indent=2, ensure_ascii=False)
        options.append(f"--data {_quoted(values.body if is_text else body)}")
    return "curl " + " \\\n  ".join(options)


def _wanted(spec: Spec, operation: Operation) -> list[Scheme]:
    """The schemes of the first way in that the operation names."""
    first = next(iter(security(spec, operation)), ())
    return [scheme for scheme in schemes(spec) if scheme.name in first]


def _variables(spec: Spec, names: Iterable[str]) -> list[str]:
    """Shell variables as {{NAME}}, for arguments of the client's facade."""
    return [f"{{{{{naming.variable(spec.name, name)}}}}}" for name in names]


def _address(
    spec: Spec, operation: Operation, values: Call, wanted: list[Scheme]
) -> str:
    parts = iter(values.path)
    path = re.sub(
        r"\{[^}]*\}", lambda _: quote(_text(next(parts)), safe="@"), operation.path
    )
    pairs = [
        (name, _text(each))
        for name, value in values.query.items()
        for each in (value if isinstance(value, list) else [value])
    ]
    query = [urlencode(pairs, quote_via=quote)]
    for scheme in wanted:
        if scheme.kind == "query":
            query.append(f"{scheme.field}={_variables(spec, scheme.arguments)[0]}")
    asked = "&".join(filter(None, query))
    return f"{server(spec)}{path}" + (f"?{asked}" if asked else "")


def server(spec: Spec) -> str:
    """The vendor's base URL; what differs from user to user is a shell variable, {{NAME}}."""
    url = str(spec.document["servers"][0]["url"]).rstrip("/")
    return re.sub(
        r"\{([^}]*)\}", lambda name: _variables(spec, [naming.snake(name[1])])[0], url
    )


def _sent(spec: Spec, scheme: Scheme) -> Iterator[str]:
    """The option that sends a credential; one in the query is in the address."""
    secret = ":".join(_variables(spec, scheme.arguments))
    match scheme.kind:
        case "basic":
            yield f"--user {_shell(secret)}"
        case "bearer":
            yield f"--header {_shell(f'{scheme.field}: Bearer {secret}')}"
        case "header":
            yield f"--header {_shell(f'{scheme.field}: {secret}')}"


def _text(value: Any) -> str:
    """A value as it stands in an address or header."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shell(text: str) -> str:
    """A word of a shell's command line, in double quotes where it holds variables."""
    if not _VARIABLE.search(text):
        return _quoted(text)
    parts = _VARIABLE.split(text)
    escaped = (
        f"${part}" if i % 2 else re.sub(r'([\\"$`])', r"\\\1", part)
        for i, part in enumerate(parts)
    )
    return '"' + "".join(escaped) + '"'


def _quoted(text: str) -> str:
    """A word of a shell's command line that is taken as it is."""
    return "'" + text.replace("'", "'\\''") + "'"
