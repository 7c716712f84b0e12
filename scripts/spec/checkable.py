"""The schemas of a document in the words of JSON Schema, as a validator takes them; for `validation`.

Each schema is kept at its own place, with nothing but what a value is judged by. What leads nowhere is left out, as the rules
about references report it; what no validator could judge by is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from scripts.spec import pointer
from scripts.spec.directions import EITHER, unasked
from scripts.spec.grammar import below
from scripts.spec.keywords import Way, is_old
from scripts.spec.node import Document

if TYPE_CHECKING:  # start-up counts
    from jsonschema_rs import Validator

# What no value is judged by, and names for a schema that is found by its place here.
ANNOTATIONS = {
    *("title", "description", "default", "example", "examples", "deprecated"),
    *("readOnly", "writeOnly", "xml", "externalDocs", "discriminator", "nullable"),
    *("$comment", "$schema", "$id", "$anchor", "$dynamicAnchor"),
}
# What refuses more when there is less in it, or beside it.
REFUSING = {"not", "oneOf", "if", "contains"}
UNEVALUATED = ("unevaluatedProperties", "unevaluatedItems")
# What null would have to fit as well as the schema that allows it.
ELSEWHERE = {"$ref", "allOf", "anyOf", "oneOf", "not"}
OR_NULL = ("anyOf", "0")  # the way to such a schema in the one that stands in its place


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A keyword that no value can be held against: its place in the document, and why."""

    pointer: str
    reason: str


@dataclass(frozen=True, slots=True)
class CheckableSchemas:
    """The schemas in the words of a dialect of JSON Schema, and what of them is left out."""

    schemas: dict[str, Any]
    dialect: type[Validator]
    left_out: tuple[LeftOut, ...]
    with_null: frozenset[str]

    def place(self, where: str) -> str:
        """The pointer to a schema here that stands at `where` in the document."""
        return _moved(where, self.with_null)

    def written(self, path: Sequence[str | int]) -> str:
        """The pointer in the document to what a path leads to here."""
        found, steps = "", list(map(str, path))
        while steps:
            if found in self.with_null and tuple(steps[:2]) == OR_NULL:
                steps = steps[2:]
            found = pointer.join(found, *steps[:1])
            steps = steps[1:]
        return found

    def without(self, path: list[str | int]) -> str:
        """Leave out the keyword that a path leads to or into, and say where it stood; "" where there is none."""
        for end in range(len(path), 0, -1):
            around = at(self.schemas, path[: end - 1])
            if isinstance(around, dict) and str(path[end - 1]) in around:
                del around[str(path[end - 1])]
                _loosen(self.schemas, path[:end])
                return self.written(path[:end])
        return ""


def _moved(where: str, with_null: Collection[str]) -> str:
    if not with_null:
        return where
    found = source = ""
    for step in where.split("/")[1:]:  # in their escapes, as they stay as they are
        if source in with_null:
            found = pointer.join(found, *OR_NULL)
        source, found = f"{source}/{step}", f"{found}/{step}"
    return found


def _loosen(schemas: dict[str, Any], path: Sequence[str | int]) -> None:
    """Leave out what would refuse more where less is said at the end of a path."""
    for end, step in enumerate(path):
        around = at(schemas, path[:end])
        if isinstance(around, dict):
            for key in UNEVALUATED:
                around.pop(key, None)
            if step in REFUSING and step in around:
                del around[str(step)]
                return


def at(schemas: Any, path: Sequence[str | int]) -> Any:
    """The schema or keyword that a path leads to, None where there is none."""
    for step in path:
        if isinstance(schemas, list) and str(step).isdecimal():
            schemas = next(iter(schemas[int(step) : int(step) + 1]), None)
        else:
            schemas = schemas.get(str(step)) if isinstance(schemas, dict) else None
    return schemas


def checkable(
    spec: Document,
    way: tuple[Way, ...] = EITHER,
    wanted: Iterable[str] | None = None,
) -> CheckableSchemas:
    """The schemas of a document for values that travel one of these ways, for one who may leave some out.

    All of them, or those at the places that are `wanted` with all that they need.
    """
    from jsonschema_rs import Draft4Validator, Draft202012Validator  # noqa: PLC0415

    collected = _Collected(spec, is_old(spec), unasked(spec, way))
    dialect = Draft4Validator if is_old(spec) else Draft202012Validator
    schemas, with_null = collected.all(wanted), frozenset(collected.with_null)
    return CheckableSchemas(schemas, dialect, tuple(collected.left_out), with_null)


@dataclass(slots=True)
class _Collected:
    """One walk over a document; kept as an object because references add to what is copied."""

    spec: Document
    has_nullable: bool
    unasked: frozenset[str]  # names in `required`, by their places
    schemas: dict[str, Any] = field(default_factory=dict)
    # The outermost schemas that are not put yet, by their places, and what has to be.
    waiting: dict[str, Any] = field(default_factory=dict)
    targets: dict[str, str] = field(default_factory=dict)  # and who refers to them
    left_out: list[LeftOut] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)  # where a reference leads nowhere
    anchors: dict[str, list[str]] | None = None
    # The schemas that stand one level deeper here, and the references that may have to follow.
    with_null: set[str] = field(default_factory=set)
    references: list[tuple[dict[str, str], str]] = field(default_factory=list)

    def all(self, wanted: Iterable[str] | None) -> dict[str, Any]:
        """The schemas that are wanted, or every one, and what one of them refers to, by its place."""
        around = "#"
        for node in self.spec.nodes("schema"):
            if not node.pointer.startswith(around):
                self.waiting[node.pointer] = node.value
                around = node.pointer + "/"
        for where in [*self.waiting] if wanted is None else wanted:
            self._need(where)
        while self.targets:
            where, reference = self.targets.popitem()
            self._need(where)
            if at(self.schemas, self._steps(where)) is None:
                self._put_target(where, reference)
        for where in self.gaps:
            _loosen(self.schemas, self._steps(where))
        for written, target in self.references if self.with_null else ():
            written["$ref"] = "#" + quote(_moved(target, self.with_null))
        return self.schemas

    def _need(self, where: str) -> None:
        """Put the schema in which a place is; where it is in none, those that are in it."""
        if at(self.schemas, self._steps(where)) is not None:
            return
        found = [each for each in pointer.upwards(where) if each in self.waiting]
        for each in found or [x for x in self.waiting if x.startswith(f"{where}/")]:
            self._put(each, self.waiting.pop(each))

    def _steps(self, where: str) -> list[str]:
        """The way to a schema of the document here."""
        return pointer.split(_moved(where, self.with_null))

    def _put(self, where: str, schema: Any) -> None:
        *steps, key = pointer.split(where)
        around = self.schemas
        for step in steps:
            around = around.setdefault(step, {})
        around[key] = self._converted(schema, where)

    def _put_target(self, where: str, reference: str) -> None:
        """Put what stands where no schema is expected, such as under `definitions`."""
        steps = self._steps(where)
        around = [at(self.schemas, steps[:end]) for end in range(len(steps))]
        if all(each is None or isinstance(each, dict) for each in around):
            self._put(where, pointer.get(self.spec.document, where))
            return
        at(self.schemas, self._steps(reference)[:-1]).pop("$ref")
        self.gaps.append(reference)
        self.left_out.append(LeftOut(reference, "it leads into the parts of a schema"))

    def _converted(self, schema: Any, where: str) -> Any:
        if not isinstance(schema, dict):
            return schema if isinstance(schema, bool) else {}
        found: dict[str, Any] = {}
        for key, value in schema.items():
            if key in ("$ref", "$dynamicRef"):
                self._reference(found, key, value, pointer.join(where, key))
            elif key not in ANNOTATIONS and not key.startswith("x-"):
                found[key] = self._part(key, value, pointer.join(where, key))
        if not self.has_nullable or schema.get("nullable") is not True:
            return found
        if ELSEWHERE.isdisjoint(found):
            return _or_null(found)
        self.with_null.add(where)
        return {"anyOf": [found, {"type": "null"}]}

    def _part(self, key: str, value: Any, where: str) -> Any:
        shape = below("schema", key)
        if shape == "schema" and isinstance(value, dict | bool):
            return self._converted(value, where)
        if shape == "{schema}" and isinstance(value, dict):
            parts = value.items()
            return {k: self._converted(v, pointer.join(where, k)) for k, v in parts}
        if shape == "[schema]" and isinstance(value, list):
            every = enumerate(value)
            return [self._converted(v, pointer.join(where, i)) for i, v in every]
        if key == "required" and isinstance(value, list) and self.unasked:
            every = enumerate(value)
            return [v for i, v in every if pointer.join(where, i) not in self.unasked]
        return deepcopy(value) if isinstance(value, dict) else value

    def _reference(
        self, schema: dict[str, Any], key: str, value: Any, where: str
    ) -> None:
        """Refer by place to what is referred to, where that is there."""
        target = self._target(key, value, where) if isinstance(value, str) else ""
        found = pointer.find(self.spec.document, target) if target else None
        if not isinstance(found, dict | bool):
            self.gaps.append(where)
            return
        self.targets[target] = where
        self.references.append((schema, target))
        schema["$ref"] = "#" + quote(target)

    def _target(self, key: str, value: str, where: str) -> str:
        target = unquote(value[1:]) if value.startswith("#") else ""
        if key == "$ref" or target.startswith("/"):
            return target
        named = self._anchors().get(target, [])
        if len(named) > 1:
            several = f"one of {len(named)} schemas, as the way to it has it"
            self.left_out.append(LeftOut(where, f"it stands for {several}"))
        return named[0] if len(named) == 1 else ""

    def _anchors(self) -> dict[str, list[str]]:
        """The schemas that a dynamic reference may stand for, by the name that they give themselves."""
        if self.anchors is None:
            self.anchors = defaultdict(list)
            for node in self.spec.nodes("schema"):
                name = node.get("$dynamicAnchor")
                if isinstance(name, str):
                    self.anchors[name].append(node.pointer)
        return self.anchors


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0's `nullable` in the words of JSON Schema."""
    kind, values = schema.get("type"), schema.get("enum")
    found = dict(schema)
    if isinstance(kind, str):
        found["type"] = [kind, "null"]
    if isinstance(values, list):
        found["enum"] = [*values, None]
    return found
