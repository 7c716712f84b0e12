"""A sample call of each operation in curl, with the values that the Python sample has; bundles and pages show it, tests run it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, urlencode

from scripts.spec import names
from scripts.spec.document import Spec
from scripts.spec.example_call import ExampleCall, example_call
from scripts.spec.operation import Operation
from scripts.spec.placeholders import filled
from scripts.spec.security import Scheme, required

_VARIABLE = re.compile(r"\{\{(\w+)\}\}")


def curl(spec: Spec, operation: Operation) -> str:
    """The call with curl; what differs from user to user comes from the environment."""
    call, wanted = example_call(operation), required(spec, operation)
    verb = operation.method.upper()
    options = [] if verb == "GET" else [f"--request {verb}"]
    options.append(_shell(_address(spec, call, wanted)))
    options += [line for scheme in wanted for line in _sent(scheme)]
    headers = call.texts("header")
    if call.media:
        headers["Content-Type"] = call.media.name
    options += [f"--header {_quoted(f'{name}: {headers[name]}')}" for name in headers]
    if call.media:
        is_text = isinstance(call.body, str) and not call.media.is_json
        body = json.dumps(call.body, indent=2, ensure_ascii=False)
        options.append(f"--data {_quoted(call.body if is_text else body)}")
    return "curl " + " \\\n  ".join(options)


def _address(spec: Spec, call: ExampleCall, wanted: Iterable[Scheme]) -> str:
    parts = iter(call.path())
    path = filled(call.operation.path, lambda _: quote(next(parts), safe="@"))
    query = [urlencode(call.pairs("query"), quote_via=quote)]
    for scheme in wanted:
        if scheme.kind == "query":
            query.append(f"{scheme.field}={_shown(scheme.variables[0])}")
    asked = "&".join(filter(None, query))
    return f"{server(spec)}{path}" + (f"?{asked}" if asked else "")


def _shown(variable: str) -> str:
    """A shell variable in text that is yet to be quoted."""
    return f"{{{{{variable}}}}}"


def server(spec: Spec) -> str:
    """The vendor's base URL; what differs from user to user is a shell variable, {{NAME}}."""
    url = spec.servers[0].url.rstrip("/")
    return filled(url, lambda x: _shown(names.variable(spec.name, names.snake(x))))


def _sent(scheme: Scheme) -> Iterator[str]:
    """The option that sends a credential; one in the query is in the address."""
    secret = ":".join(map(_shown, scheme.variables))
    match scheme.kind:
        case "basic":
            yield f"--user {_shell(secret)}"
        case "bearer":
            yield f"--header {_shell(f'{scheme.field}: Bearer {secret}')}"
        case "header":
            yield f"--header {_shell(f'{scheme.field}: {secret}')}"


def _shell(text: str) -> str:
    """A word of a shell's command line, in double quotes where it holds variables."""
    if not _VARIABLE.search(text):
        return _quoted(text)
    parts = _VARIABLE.split(text)
    parts[::2] = [re.sub(r'([\\"$`])', r"\\\1", part) for part in parts[::2]]
    parts[1::2] = [f"${name}" for name in parts[1::2]]
    return '"' + "".join(parts) + '"'


def _quoted(text: str) -> str:
    """A word of a shell's command line that is taken as it is."""
    return "'" + text.replace("'", "'\\''") + "'"
