"""A schema of OpenAPI 3.1 in the words of 3.0.3, for `downgrade`: whatever fits the one fits the other.

What 3.0 cannot say is left out, so that more fits; where more would mean less, in `not` and `oneOf`, that is seen to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from scripts.bundles import older_types
from scripts.bundles.older_types import NEVER, Said
from scripts.spec import views
from scripts.spec.schema import Schema

# What a schema of 3.0 may hold, but for a reference, which stands alone.
KEYWORDS = {
    *("title", "description", "default", "example", "externalDocs", "deprecated"),
    *("type", "nullable", "enum", "format", "allOf", "anyOf", "oneOf", "not"),
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("items", "properties", "required", "additionalProperties"),
    *("minProperties", "maxProperties"),
    *("discriminator", "readOnly", "writeOnly", "xml"),
}
# Keywords that rule values out and cannot be said, or not wholly.
LOSSY = {
    *("if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies"),
    *("contains", "minContains", "maxContains", "prefixItems", "patternProperties"),
    *("propertyNames", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef"),
}


def older(schema: Schema, around: tuple[str, ...] = ()) -> Said:
    """The schema in 3.0; `around` are the places of those that are being written, for one that stands in itself."""
    if schema.is_boolean:
        return {} if schema.value else deepcopy(NEVER)
    here = (*around, schema.pointer)
    said: Said = {}
    for key in schema:
        if key != "$ref":
            said[key] = _member(schema, key, here)
    for step in STEPS:
        step(said)
    _widen(said, schema)
    said = {key: said[key] for key in said if key in KEYWORDS}
    return _with_reference(said, schema, here) if schema.is_reference else said


def _member(schema: Schema, key: str, around: tuple[str, ...]) -> Any:
    """The value under a key, schemas in 3.0."""
    child = schema.child(key)
    if isinstance(child, Schema):
        keeps = key == "additionalProperties" and child.is_boolean
        return child.value if keeps else older(child, around)
    found = schema.schemas(key) if schema.holds_objects(key) else {}
    if not found:
        return deepcopy(schema.get(key))
    written = {name: older(each, around) for name, each in found.items()}
    return list(written.values()) if schema.listed(key) else written


def _with_reference(said: Said, schema: Schema, around: tuple[str, ...]) -> Said:
    """A reference beside which nothing may stand; where something does, it is one of `allOf`."""
    if not _is_inlined(schema):
        named: Said = {"$ref": views.refers_to(schema.value)}
    elif schema.reference in around or schema.resolved.is_reference:
        named = {}  # it would never end
    else:
        named = older(schema.resolved, around)
    if not said:
        return named
    return {**said, "allOf": [named, *said.get("allOf", ())]}


def _is_inlined(schema: Schema) -> bool:
    """Whether it refers to what is no component, and may have another place in 3.0."""
    target = schema.component
    return schema.is_reference and not (target and target.pointer == schema.reference)


def _widen(said: Said, schema: Schema) -> None:
    """Where a part takes more than it did, `not` would rule out more, and two parts of `oneOf` could take the same."""
    ruled_out = schema.schema("not")
    if ruled_out is not None and is_lossy(ruled_out):
        del said["not"]
    if any(map(is_lossy, schema.schemas("oneOf").values())):
        said["allOf"] = [*said.get("allOf", ()), {"anyOf": said.pop("oneOf")}]
        if "anyOf" not in said and len(said["allOf"]) == 1:
            said |= said.pop("allOf")[0]


def is_lossy(schema: Schema) -> bool:
    """Whether the schema in 3.0 takes more than the schema does."""
    waiting, seen = [schema], set[str]()
    while waiting:
        each = waiting.pop()
        if each.pointer not in seen:
            seen.add(each.pointer)
            if LOSSY & set(each):
                return True
            if _is_inlined(each) and each.reference in seen:
                return True
            waiting += [*_parts(each), *([each.resolved] if each.is_reference else ())]
    return False


def _parts(schema: Schema) -> Iterator[Schema]:
    """The schemas that stand in one."""
    for key in schema:
        child = schema.child(key)
        if isinstance(child, Schema):
            yield child
        elif schema.holds_objects(key):
            yield from schema.schemas(key).values()


def _constants(said: Said) -> None:
    if "const" in said:
        said["enum"] = [said.pop("const")]


def _tuples(said: Said) -> None:
    """Items that are each of their own kind are all of any of these kinds."""
    prefix = said.pop("prefixItems", None)
    rest = said.get("items", {})
    most = said.get("maxItems")
    if prefix is None:
        if rest == NEVER:
            said |= {"items": {}, "maxItems": 0}
        return
    if rest == NEVER:
        most = said["maxItems"] = min(len(prefix), most if most is not None else 10**9)
    if most is None or most > len(prefix):
        prefix = [*prefix, rest] if rest else []
    said["items"] = older_types.any_of(prefix)


def _patterns(said: Said) -> None:
    """Fields whose names have a pattern are among all others."""
    patterns = list(said.pop("patternProperties", {}).values())
    further = said.get("additionalProperties", True)
    if patterns and further not in (True, {}):
        others = [further] if further else []
        said["additionalProperties"] = older_types.any_of([*others, *patterns])


def _limits(said: Said) -> None:
    """A limit that is excluded itself is a limit with a flag; of two the narrower counts."""
    for limit, exclusive, sign in (
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ):
        if (bound := said.pop(exclusive, None)) is not None:
            other = said.get(limit)
            if other is None or sign * bound >= sign * other:
                said |= {limit: bound, exclusive: True}


def _samples(said: Said) -> None:
    """Of several samples the first is kept."""
    samples = said.pop("examples", None)
    if isinstance(samples, list) and samples:
        said.setdefault("example", samples[0])


def _contents(said: Said) -> None:
    """Bytes in a text have formats."""
    encoding, media = said.get("contentEncoding"), said.get("contentMediaType")
    if encoding == "base64":
        said.setdefault("format", "byte")
    elif encoding is None and media == "application/octet-stream":
        said.setdefault("format", "binary")


def _empty_lists(said: Said) -> None:
    """Lists that name nothing are not allowed: no field is required, or no value fits."""
    if said.get("required") == []:
        del said["required"]
    if said.get("enum") == []:
        del said["enum"]
        said["allOf"] = [*said.get("allOf", ()), deepcopy(NEVER)]


STEPS: tuple[Callable[[Said], None], ...] = (
    _constants,
    _tuples,
    _patterns,
    _limits,
    _samples,
    _contents,
    _empty_lists,
    older_types.with_type_of_values,
    older_types.without_null_branches,
    older_types.with_one_type,
)
