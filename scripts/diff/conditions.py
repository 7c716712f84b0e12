"""Puts a condition of a schema (`if`, `then`, `else`) into words, as far as they are plain; for the sentences of `discrepancy`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

PLAIN = {"type", "properties", "required", "not"}
UNSAID = {"title", "description", "$comment"}


def in_words(condition: Mapping[str, Any]) -> str:
    """The condition in words; "" where it says more than which fields are there and what they are."""
    told = {key: _told(each, is_rule=key != "if") for key, each in condition.items()}
    if not all(told.values()) or "if" not in told:
        return ""
    parts = [f"where {told['if']}, {told['then']}"] if "then" in told else []
    if "else" in told:
        start = "otherwise" if parts else f"unless {told['if']},"
        parts.append(f"{start} {told['else']}")
    return "; ".join(parts)


def _told(schema: Any, *, is_rule: bool) -> str:
    """All that a schema says of an object; "" where that is more than words are for."""
    if not isinstance(schema, dict) or not schema.keys() - UNSAID <= PLAIN:
        return ""
    if schema.get("type", "object") != "object":
        return ""
    fields, names = schema.get("properties", {}), schema.get("required", [])
    is_list = isinstance(names, list) and all(isinstance(one, str) for one in names)
    if not isinstance(fields, dict) or not is_list:
        return ""
    said = [
        *_fields(fields),
        *_required(schema, "has to be there" if is_rule else "is there"),
        *_ruled_out(schema.get("not"), is_rule=is_rule),
    ]
    return " and ".join(said) if all(said) else ""


def _fields(properties: Mapping[str, Any]) -> Iterator[str]:
    for name, said in properties.items():
        if said is False:
            yield f"`{name}` must not be there"
        elif said != {} and said is not True:
            yield _values(name, said)


def _values(name: str, said: Any) -> str:
    if not isinstance(said, dict):
        return ""
    listed = [said["const"]] if "const" in said else said.get("enum", [])
    if len(said) > 1 or not listed or not isinstance(listed, list):
        return f"`{name}` is read-only" if said == {"readOnly": True} else ""
    values = (f"`{json.dumps(each, ensure_ascii=False)}`" for each in listed)
    return f"`{name}` is {' or '.join(values)}"


def _required(schema: Mapping[str, Any], verb: str) -> Iterator[str]:
    """The fields that are required, but for those of which a value is told that they have."""
    fields = schema.get("properties", {})
    told = {name for name, said in fields.items() if said != {} and said is not True}
    is_said = verb == "is there"
    for name in schema.get("required", []):
        if not (is_said and name in told):
            yield f"`{name}` {verb}"


def _ruled_out(ruled: Any, *, is_rule: bool) -> Iterator[str]:
    if ruled is None:
        return
    names = ruled.get("required", []) if isinstance(ruled, dict) else []
    is_plain = (
        isinstance(names, list)
        and len(names) == 1
        and ruled.keys() <= {"required", "type"}
    )
    yield (
        f"`{names[0]}` {'must not be' if is_rule else 'is not'} there"
        if is_plain
        else ""
    )
