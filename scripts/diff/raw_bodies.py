"""Leaves out what a media type says by itself of a body, or of a part of a form: a schema that only repeats it says nothing. Called by `contents`.

A body that is no JSON and no form is one text, or bytes: no schema, `{type: string}` and the format `binary` are the same there.
"""

from __future__ import annotations

from scripts.diff.change import Change
from scripts.diff.facts import Facts, Schemas, facts
from scripts.diff.parts import SAYING
from scripts.spec.keywords import is_open
from scripts.spec.media import natural_type
from scripts.spec.message import MediaType
from scripts.spec.schema import Schema

Sides = tuple[Schema | None, Schema | None]
BINARY = "binary"
# What is told of a part that is only described in another way.
OF_BYTES = ("type-", "format-", "content-changed")


def described(before: MediaType, after: MediaType) -> Sides | None:
    """The schemas that say something of a body; None where both say no more than its media type."""
    kinds = {natural_type(one.name) for one in (before, after)}
    sides = before.schema, after.schema
    kind = kinds.pop()
    if kinds or not kind:
        return sides
    if all(_repeats(one, kind) for one in sides):
        return None
    if all(is_open(one) or _types(one) <= {kind} for one in sides):
        old, new = (_said(one, kind) for one in (before, after))
        return old, new
    return sides


def _types(schema: Schema | None) -> frozenset[str]:
    """The types that are allowed; null has no form of its own but in JSON."""
    return facts(() if schema is None else (schema,)).types() - {"null"}


def _repeats(schema: Schema | None, kind: str) -> bool:
    """Whether a schema allows all bodies of a type and says nothing more."""
    if is_open(schema):
        return True
    found = facts((schema,) if schema else ())
    return _types(schema) == {kind} and not found.unions and _says_bytes(found)


def _says_bytes(found: Facts) -> bool:
    """Whether nothing is said beside the type but that it is bytes, as they are."""
    words = {word for part in found.parts for word in part.words if word in SAYING}
    format_ = found.first("format")
    is_written = found.first("contentEncoding") or found.first("contentSchema")
    is_bytes = format_ in (None, BINARY) and not is_written
    return words <= {"type", "$ref", "allOf", "anyOf", "oneOf"} and is_bytes


def _said(form: MediaType, kind: str) -> Schema | None:
    """The schema of a body, or that of its type where there is none."""
    if not is_open(form.schema):
        return form.schema
    return Schema(form.spec, "schema", form.pointer, {"type": kind})


def without_same_parts(
    found: list[Change], before: MediaType, after: MediaType
) -> list[Change]:
    """The changes of a form but for those of parts that were bytes and are: 3.0 has a format for them, 3.1 no type."""
    if natural_type(after.name) != "object":
        return found
    old, new = (facts((one.schema,) if one.schema else ()) for one in (before, after))
    parts = [
        (old.of_property(name), new.of_property(name))
        for name in old.names
        if name in new.names
    ]
    parts += [
        (facts(was).item(), facts(now).item())
        for was, now in parts
        if _are_lists(was, now)
    ]
    same = tuple(
        f"{one.pointer}/"
        for was, now in parts
        if _is_of_bytes(was) and _is_of_bytes(now)
        for one in (*was, *now)
    )
    return [
        one
        for one in found
        if not f"{one.place.pointer}/".startswith(same)
        or not one.rule.startswith(OF_BYTES)
    ]


def _are_lists(*parts: Schemas) -> bool:
    """Whether a form has several parts of the name."""
    return all(facts(each).types() - {"null"} == {"array"} for each in parts)


def _is_of_bytes(part: Schemas) -> bool:
    """Whether a part of a form is bytes of which no more is said."""
    found = facts(part)
    is_typed = "type" in {word for each in found.parts for word in each.words}
    is_binary = found.first("format") == BINARY and found.types() == {"string"}
    return is_binary or (not is_typed and not found.unions and _says_bytes(found))
