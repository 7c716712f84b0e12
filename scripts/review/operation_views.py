"""An operation before and after, row by row: its address, parameters, the fields of its bodies and answers, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from scripts.site.schema_words import SchemaWords
from scripts.spec.message import Body, Response
from scripts.spec.operation import Operation
from scripts.spec.schema import Described, Schema

DEEPEST = 6  # objects in objects that are shown
Row = tuple[str, str]  # a part of the operation, and a thing in it


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One line of the view, None on the side that has none."""

    name: str
    before: str | None
    after: str | None

    @property
    def state(self) -> str:
        """`same`, `new`, `gone` or `changed`."""
        if self.before is None or self.after is None:
            return "new" if self.before is None else "gone"
        return "same" if self.before == self.after else "changed"


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """A part of an operation: its call, its parameters, a body or an answer."""

    heading: str
    rows: tuple[ComparedRow, ...]

    @property
    def is_changed(self) -> bool:
        return any(each.state != "same" for each in self.rows)


def compared(before: Operation | None, after: Operation | None) -> list[ComparedPart]:
    """The parts of an operation on both sides, None where it is not there, in the order of the new one."""
    was = dict(_Lines(before)) if before else {}
    now = dict(_Lines(after)) if after else {}
    parts: defaultdict[str, list[ComparedRow]] = defaultdict(list)
    for heading, name in {**now, **was}:
        key = heading, name
        parts[heading].append(ComparedRow(name, was.get(key), now.get(key)))
    return [ComparedPart(heading, tuple(rows)) for heading, rows in parts.items()]


class _Nowhere(Mapping[str, str]):
    """Addresses of schemas for words that link to none."""

    def __getitem__(self, key: str) -> str:
        return ""

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class _Lines:
    """The lines of one operation by part and name."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.words = SchemaWords(_Nowhere())

    def __iter__(self) -> Iterator[tuple[Row, str]]:
        operation = self.operation
        yield (
            ("Call", "method and path"),
            f"{operation.method.upper()} {operation.path}",
        )
        yield ("Call", "summary"), operation.summary
        yield ("Call", "credentials"), self._credentials
        if operation.deprecated:
            yield ("Call", "deprecated"), "yes"
        for each in operation.parameters:
            told = self._type(each.schema) if each.schema else "any value"
            must = "required, " if each.required else ""
            yield ("Parameters", f"{each.name} ({each.location})"), f"{must}{told}"
        if operation.body:
            must = "required" if operation.body.required else "may be left out"
            yield ("Request body", "whether it is sent"), must
            yield from self._body("Request body", operation.body)
        for status, answer in operation.responses.items():
            heading = f"Answer {status}"
            yield (heading, "meaning"), answer.description
            for name, header in answer.headers.items():
                told = self._type(header.schema) if header.schema else "any value"
                yield (heading, f"header {name}"), told
            yield from self._body(heading, answer)

    @cached_property
    def _credentials(self) -> str:
        choices = (" and ".join(each) or "none" for each in self.operation.security)
        return ", or ".join(choices) or "none"

    def _body(
        self, heading: str, content: Body | Response
    ) -> Iterator[tuple[Row, str]]:
        for forms in content.alike:
            types = ", ".join(form.name for form in forms)
            schema = forms[0].schema
            told = self._type(schema) if schema else "any value"
            yield (heading, types), told
            if schema:
                yield from self._fields(heading, "", schema, frozenset())

    def _fields(
        self, heading: str, prefix: str, schema: Schema, around: frozenset[str]
    ) -> Iterator[tuple[Row, str]]:
        said = schema.described
        places = {each.pointer for each in said}
        if places & around or prefix.count(".") > DEEPEST:
            return
        inside = around | places
        for item in list(said.item)[:1]:
            yield from self._fields(heading, f"{prefix}[]", item, inside)
        needed = _needed(schema)
        for name in said.names:
            field = _written(said, name)
            label = f"{prefix}.{name}" if prefix else name
            must = "required, " if name in needed else ""
            yield (heading, label), f"{must}{self._type(field)}"
            yield from self._fields(heading, label, field, inside)

    def _type(self, schema: Schema) -> str:
        told = self.words.type_of(schema, between=" or ").striptags()
        return str(told) or "any value"


def _written(said: Described, name: str) -> Schema:
    """A field as the first schema that knows it has it."""
    return next(each.properties[name] for each in said if name in each.properties)


def _needed(schema: Schema) -> set[str]:
    """The fields that have to be there, whichever branch of a choice a value takes."""
    own = schema.resolved
    parts = own.schemas("allOf").values()
    return {*map(str, own.listed("required"))}.union(*map(_needed, parts))
