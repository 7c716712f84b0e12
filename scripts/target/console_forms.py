"""The forms of a mock's console, made from the bundle of its API: `mock` hands them over, the mock itself reads no specification."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from scripts.spec.document import Spec, bundled
from scripts.spec.example_call import example_call
from scripts.spec.example_value import example_value, has_example
from scripts.spec.message import Parameter
from scripts.spec.operation import Operation
from scripts.spec.serialisation import text

# A page in a browser sets no cookies of another kind.
SENT = ("path", "query", "header")


def console_forms(generated: Path, apis: tuple[str, ...]) -> dict[str, Any]:
    """Of each API that has a bundle, its title and a form for each operation. Raises ValueError for a bundle that is no JSON."""
    files = ((api, generated / api / "openapi.json") for api in apis)
    return {api: _forms(_read(file)) for api, file in files if file.is_file()}


def _read(bundle: Path) -> Spec:
    try:
        return bundled(bundle)
    except ValueError as error:
        raise ValueError(f"{bundle}: {error}") from None


def _forms(spec: Spec) -> dict[str, Any]:
    root = spec.servers[0].path if spec.servers else ""
    forms = [_form(one, root) for one in spec.operations]
    return {"title": spec.title, "operations": forms}


def _form(operation: Operation, root: str) -> dict[str, Any]:
    call = example_call(operation, optional=_asks_for_one(operation))
    filled = {each: {**call.given(each), **call.texts(each)} for each in SENT}
    return {
        "id": operation.id,
        "tag": operation.tag,
        "summary": operation.summary,
        "method": operation.method.upper(),
        "path": root + operation.path,
        "parameters": [
            _field(one, filled[one.location].get(one.name, ""))
            for one in operation.parameters_in(*SENT)
        ],
        "media": call.media.name if call.media else "",
        "bodies": list(_bodies(operation)),
        "answers": list(operation.responses),
    }


def _asks_for_one(operation: Operation) -> bool:
    """Whether it reads one thing, which its optional parameters may name; of a list they leave out some."""
    is_list = operation.paging is not None or "array" in operation.answered.types
    return operation.method == "get" and not is_list


def _field(parameter: Parameter, filled: str) -> dict[str, Any]:
    """`hint` shows what can be written, and is not sent."""
    hint = text(example_value(parameter)) if has_example(parameter) else ""
    return {
        "name": parameter.name,
        "in": parameter.location,
        "required": parameter.required,
        "description": parameter.text("description"),
        "value": filled,
        "hint": hint,
    }


def _bodies(operation: Operation) -> Iterator[dict[str, str]]:
    """Each example of the body as it is sent, the one of the sample call first."""
    call = example_call(operation)
    if call.media is None:
        return
    shown = partial(json.dumps, indent=2, ensure_ascii=False)
    written = shown if call.media.is_json else text
    named = [(one.name, one.summary, one.value) for one in call.media.examples]
    for name, summary, value in named or [("", "", call.body)]:
        yield {"name": name, "summary": summary, "text": written(value)}
