"""The filters of the templates that a client is written by; `distribution` registers them."""

from __future__ import annotations

import builtins
import json
import re
import textwrap
from collections.abc import Callable

from scripts.client.facade import Resource
from scripts.client.package import Argument, ModelField

WIDTH = 120  # of a line of a client: a field of a model fits on one


def docstring(text: str, indent: int = 4) -> str:
    """Text for inside a docstring, wrapped; lines after the first are indented."""
    safe = str(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    lines = textwrap.wrap(safe, WIDTH - indent) or [""]
    return ("\n" + " " * indent).join(lines)


def annotation(text: str, resource: Resource) -> str:
    """A type inside the resource's class, where a method such as `list` hides the builtin of that name."""
    hidden = {method.name for method in resource.methods} & set(dir(builtins))
    named = re.compile(rf"\b({'|'.join(hidden)})\b")
    return named.sub(r"builtins.\1", text) if hidden else text


def declared(argument: Argument, resource: Resource) -> str:
    """An argument in a signature."""
    default = "" if argument.default is None else f" = {argument.default}"
    return f"{argument.name}: {annotation(argument.annotation, resource)}{default}"


def declaration(field: ModelField) -> str:
    """The default behind the type of a model's field."""
    default = f"default={field.default}" if field.default else ""
    null = "null=True" if field.null and "NULL" in field.kind else ""
    if not field.kind and field.name == field.wire:
        return f" = {field.default}" if field.default else ""
    given = filter(None, (repr(field.wire), field.kind, null, default))
    return f" = json_field({', '.join(given)})"


def pieces(signed: str) -> list[str]:
    """The text that a webhook's signature is made of, as expressions that give bytes."""
    found = re.split(r"(\{body\}|\{event\})", signed)
    known = {"{body}": "text", "{event}": "event.encode()"}
    return [known.get(each, repr(each.encode())) for each in found if each]


def cell(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def toml(text: str) -> str:
    """Text as a TOML string."""
    return json.dumps(text, ensure_ascii=False)


FILTERS: dict[str, Callable[..., object]] = {
    "literal": repr,
    "docstring": docstring,
    "annotation": annotation,
    "declared": declared,
    "declaration": declaration,
    "toml": toml,
    "tick": "`{}`".format,
    "re_escape": re.escape,
    "cell": cell,
    "pieces": pieces,
}
