"""How values stand in an address or a header: as text, and a list or an object by the style of its parameter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from scripts.spec.message import Parameter

BETWEEN = {"spaceDelimited": " ", "pipeDelimited": "|"}


def text(value: Any) -> str:
    """One value as text: true and null as in JSON, a list or object as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def filled(path: str, texts: Mapping[str, str]) -> str:
    """The path of an operation with a text, encoded, for each of its names."""
    for name, shown in texts.items():
        path = path.replace(f"{{{name}}}", quote(shown, safe=""))
    return path


def pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """The names and texts by which a parameter is sent: several where each item of a list is written by itself."""
    name = parameter.name
    if isinstance(value, dict):
        if parameter.style == "deepObject":
            return [(f"{name}[{key}]", text(each)) for key, each in value.items()]
        if parameter.explode and parameter.style == "form":
            return [(key, text(each)) for key, each in value.items()]
        between = "=" if parameter.explode else ","
        return [(name, ",".join(f"{key}{between}{text(value[key])}" for key in value))]
    if isinstance(value, list):
        if parameter.explode and parameter.location in ("query", "cookie"):
            return [(name, text(each)) for each in value]
        return [(name, BETWEEN.get(parameter.style, ",").join(map(text, value)))]
    return [(name, text(value))]
