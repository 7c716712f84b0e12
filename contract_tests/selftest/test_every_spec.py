"""Every specification is as open as the pages are silent, and warns of what bites first."""

import re
from collections.abc import Iterator

import pytest

from scripts.cli.layout import SPECS
from scripts.spec.document import Spec, api_names, load
from scripts.spec.schema import COMBINED, Schema
from scripts.spec.validation import fits

MOST_BITES = 10


@pytest.fixture(params=api_names(SPECS))
def spec(request: pytest.FixtureRequest) -> Spec:
    return load(SPECS / str(request.param))


def within(schema: Schema | None, seen: dict[str, Schema]) -> dict[str, Schema]:
    """A schema with all that it holds, by their places, in the order in which they are met."""
    if schema is None or schema.resolved.pointer in seen:
        return seen
    schema = seen[schema.resolved.pointer] = schema.resolved
    for key in ("properties", "patternProperties", *COMBINED):
        for one in schema.schemas(key).values():
            within(one, seen)
    for key in ("items", "additionalProperties"):
        within(schema.schema(key), seen)
    return seen


def sent(spec: Spec) -> Iterator[Schema]:
    found: dict[str, Schema] = {}
    for one in spec.operations:
        if one.body and one.body.json:
            within(one.body.json.schema, found)
    return iter(found.values())


def answered(spec: Spec) -> Iterator[Schema]:
    found: dict[str, Schema] = {}
    for one in spec.operations:
        for response in one.responses.values():
            for form in response.content.values():
                within(form.schema, found)
    return iter(found.values())


def test_null_is_taken_for_what_may_be_left_out(spec: Spec) -> None:
    strict = [
        field.pointer
        for schema in sent(spec)
        for name, field in schema.properties.items()
        if name not in schema.listed("required") and not fits(field, None)
    ]
    assert not strict, "clients write null for what they leave unset"


def test_texts_of_answers_are_closed_only_where_a_page_lists_them(spec: Spec) -> None:
    closed = [
        schema.at(key)
        for schema in answered(spec)
        for key in ("enum", "const")
        if key in schema and "string" in schema.types
    ]
    kinds = {place: spec.basis(place) for place in closed}
    assert not {place for place, basis in kinds.items() if basis != "documented"}


def test_reading_notes_begin_with_what_bites(spec: Spec) -> None:
    notes = (SPECS / spec.name / "README.md").read_text(encoding="utf-8")
    first, _, rest = notes.partition("\n## ")[2].partition("\n")
    assert first == "What will bite you"
    bites = re.findall(r"^- ", rest.strip().partition("\n\n")[0], re.MULTILINE)
    assert 1 <= len(bites) <= MOST_BITES
