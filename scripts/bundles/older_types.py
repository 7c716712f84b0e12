"""Types of a schema in OpenAPI 3.0, where there is one or none, and null is said by `nullable`; for `older_schema`."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

Said = dict[str, Any]  # a schema that is being written
NEVER: Said = {"not": {}}
# Null alone: `nullable` counts beside a type only.
NULL: Said = {"type": "string", "nullable": True, "enum": [None]}

_OF_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_OF_TYPE = {
    "string": {"minLength", "maxLength", "pattern"},
    "number": {*_OF_NUMBERS, "multipleOf"},
    "array": {"items", "minItems", "maxItems", "uniqueItems"},
    "object": {
        *("properties", "required", "additionalProperties", "discriminator"),
        *("minProperties", "maxProperties"),
    },
}
_OF_TYPE["integer"] = _OF_TYPE["number"]
_NUMERIC_FORMATS = {"int32", "int64", "float", "double"}
_PLAIN = {str: "string", bool: "boolean", int: "integer", float: "number"}
# Beside these a type is not all that a schema says of null.
_FURTHER = {"allOf", "anyOf", "oneOf", "not", "$ref"}


def any_of(schemas: list[Said]) -> Said:
    """The schema of what fits any of these; anything where there are none."""
    different = [each for i, each in enumerate(schemas) if each not in schemas[:i]]
    return {"anyOf": different} if len(different) > 1 else next(iter(different), {})


def with_type_of_values(said: Said) -> None:
    """Values of one type have it beside them: without a type, tools take them for texts, or null for none."""
    values = said.get("enum")
    if "type" in said or not values:
        return
    types = {_PLAIN.get(type(each), "") for each in values if each is not None}
    if types == {"integer", "number"}:
        types = {"number"}
    if len(types) == 1 and "" not in types:
        named = next(iter(types))
        said["type"] = [named, "null"] if None in values else named


def without_null_branches(said: Said) -> None:
    """Null as one of several is said by another of them that has a type, where one has."""
    for key in ("anyOf", "oneOf"):
        branches = said.get(key, [])
        nulls = [each for each in branches if _is_null(each)]
        others = [each for each in branches if not _is_null(each)]
        plain = (each for each in others if "type" in each and not _FURTHER & set(each))
        if nulls and (one := next(plain, None)) is not None:
            one["nullable"] = True
            if "enum" in one:
                one["enum"] = [*one["enum"], None]
            said[key] = others
            _describe_null(said, nulls)
            _alone(said, key)


def _is_null(said: Said) -> bool:
    return {key: said.get(key) for key in NULL} == NULL


def _describe_null(said: Said, nulls: list[Said]) -> None:
    """Keep what is said of null."""
    for each in nulls:
        if about := each.get("description"):
            before = said.get("description", "")
            said["description"] = f"{before} Null: {about}".lstrip()


def _alone(said: Said, key: str) -> None:
    """One schema of which no other is left is the schema itself."""
    if len(said[key]) == 1 and not set(said) & set(said[key][0]) - {"description"}:
        (one,) = said.pop(key)
        told = [each["description"] for each in (said, one) if each.get("description")]
        said |= one
        if told:
            said["description"] = " ".join(told)


def with_one_type(said: Said) -> None:
    """Of several types each is one of `anyOf`, with the keywords that speak of it."""
    written = said.get("type", ())
    named = [written] if isinstance(written, str) else list(written)
    types = [each for each in named if each != "null"]
    if "number" in types:
        types = [each for each in types if each != "integer"]
    takes_null = "null" in named and None in said.get("enum", [None])
    if "null" in named and not types:
        said |= deepcopy(NULL)
    elif len(types) == 1:
        said["type"] = types[0]
        if takes_null:
            said["nullable"] = True
    elif types:
        _spread(said, types, nullable=takes_null)
    if said.get("type") == "array":
        said.setdefault("items", {})


def _spread(said: Said, types: list[str], *, nullable: bool) -> None:
    del said["type"]
    form = said.pop("format", None)
    branches: list[Said] = []
    for name in types:
        branch: Said = {"type": name}
        branch |= {key: said[key] for key in _OF_TYPE.get(name, ()) if key in said}
        numeric = name in ("integer", "number")
        if form and numeric == (form in _NUMERIC_FORMATS) and name != "boolean":
            branch["format"] = form
        if name == "array":
            branch.setdefault("items", {})
        branches.append(branch)
    if nullable:
        branches[0]["nullable"] = True
    for key in set().union(*_OF_TYPE.values()):
        said.pop(key, None)
    if "anyOf" in said:
        said["allOf"] = [*said.get("allOf", ()), {"anyOf": branches}]
    else:
        said["anyOf"] = branches
