"""Ways in which a JSON value breaks its schema, one keyword each, worked out from the schema: for derived defects."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.mocking.changes import Change, each, inside, without
from contract_tests.harness.values.breaks import breaks
from scripts.spec.schema import COMBINED, Schema

SAMPLES = {
    "object": {"of": "another kind"},
    "string": "of another kind",
    "boolean": True,
}
UNHEARD = "no such value"
DEEPEST = 4  # levels of fields and items


@dataclass(frozen=True, slots=True)
class Flaw:
    """The keyword, where it stands, and what makes a value break it and nothing else.

    It is of the `whole` value or of a part, where that is there.
    """

    keyword: str
    pointer: str
    change: Change
    whole: bool = True

    def shows_in(self, schema: Schema, value: Any) -> bool:
        """Whether the value with this flaw breaks that keyword alone."""
        found = breaks(schema, self.change(value))
        return {one.pointer for one in found} == {self.pointer}


def flaws(schema: Schema, depth: int = DEEPEST) -> Iterator[Flaw]:
    """The flaws that a value may have, those of the whole before those of its parts."""
    written = schema.resolved
    if "anyOf" in written or "oneOf" in written:
        yield from _of_choice(written)
        return
    for one in written.schemas("allOf").values():
        yield from flaws(one, depth)
    yield from _of_value(written)
    if "object" in written.types and written.listed("required"):
        first = str(written.listed("required")[0])
        yield Flaw("required", written.at("required"), without(first))
    if depth:
        yield from _of_parts(written, depth - 1)


def _of_choice(schema: Schema) -> Iterator[Flaw]:
    """None of several schemas fits."""
    key, *others = [each for each in COMBINED if each in schema]
    choices = [one.described.types for one in schema.schemas(key).values()]
    if not others and all(choices):
        yield Flaw(key, schema.at(key), _to(_other(set().union(*choices))))


def _of_value(schema: Schema) -> Iterator[Flaw]:
    if schema.types:
        yield Flaw("type", schema.at("type"), _to(_other({*schema.types})))
    if "enum" in schema and "string" in schema.types:
        yield Flaw("enum", schema.at("enum"), _to(UNHEARD))


def _to(value: Any) -> Change:
    return lambda _: value


def _other(types: set[str]) -> Any:
    """A value of none of these types."""
    return next(value for name, value in SAMPLES.items() if name not in types)


def _of_parts(schema: Schema, depth: int) -> Iterator[Flaw]:
    for name, member in schema.properties.items():
        for flaw in flaws(member, depth):
            yield replace(flaw, change=inside(name, flaw.change), whole=False)
    items = schema.schema("items")
    for flaw in flaws(items, depth) if items else ():
        yield replace(flaw, change=each(flaw.change), whole=False)
    further = schema.schema("additionalProperties")
    if further is not None and isinstance(further.value, dict):
        for flaw in flaws(further, depth):
            yield replace(flaw, change=_of_all(flaw.change), whole=False)


def _of_all(change: Change) -> Change:
    """The change made to all fields."""

    def of_fields(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {name: change(one) for name, one in value.items()}

    return of_fields
