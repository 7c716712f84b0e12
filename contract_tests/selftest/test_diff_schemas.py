"""Two schemas are compared in the direction in which their values travel: what breaks is found by its rule, what does not is left alone."""

import re
from typing import Any

import pytest

from contract_tests.selftest.diff_cases import (
    BREAKING,
    EQUAL,
    HARMLESS,
    NULL,
    RISKY,
    SHARED,
    TEXT,
    WHOLE,
    Seeded,
    items,
    ref,
    text,
    thing,
)
from scripts.diff.change import Change, Direction
from scripts.diff.schema_changes import RULES
from scripts.diff.schemas import compare
from scripts.spec.document import of_data
from scripts.spec.schema import Schema

WAYS: tuple[Direction, Direction] = ("request", "response")


def schema(value: Any, version: str = "3.1.0", **more: Any) -> Schema:
    """A schema as it stands in a document, beside those that cases refer to."""
    schemas = {**SHARED, **more, "Subject": value}
    whole = {"openapi": version, "components": {"schemas": schemas}}
    return of_data("acme", whole).schemas["Subject"]


def changes(before: Any, after: Any, way: Direction) -> list[Change]:
    return compare(schema(before), schema(after), way, "createOrder", "the body")


@pytest.mark.parametrize("seeded", BREAKING, ids=lambda one: f"{one.rule}-{one.way}")
def test_what_breaks_is_found_by_its_rule(seeded: Seeded) -> None:
    found = changes(seeded.before, seeded.after, seeded.way)
    breaking = {one.rule for one in found if one.weight == "breaking"}
    assert seeded.rule in breaking, found


@pytest.mark.parametrize(("way", "before", "after"), HARMLESS)
def test_what_breaks_nobody_is_not_called_breaking(
    way: Direction, before: Any, after: Any
) -> None:
    found = changes(before, after, way)
    assert {one.weight for one in found} <= {"harmless"}, found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_two_ways_to_say_the_same_are_no_change(
    one: Any, other: Any, way: Direction
) -> None:
    assert changes(one, other, way) == changes(other, one, way) == []


@pytest.mark.parametrize("seeded", RISKY, ids=lambda one: f"{one.rule}-{one.way}")
def test_what_nobody_can_tell_is_risky(seeded: Seeded) -> None:
    found = changes(seeded.before, seeded.after, seeded.way)
    assert [one.weight for one in found if one.rule == seeded.rule] == ["risky"], found


def test_every_rule_that_does_harm_has_its_case() -> None:
    seen = {each.rule for each in (*BREAKING, *RISKY)}
    harmful = {
        rule.name
        for rule in RULES.values()
        if {rule.request, rule.response} != {"harmless"}
    }
    undecided = {name for name in harmful if name.endswith("-changed")}
    assert not harmful - seen - undecided - {"combination-changed"}


def only(before: Any, after: Any, way: Direction = "request") -> Change:
    (found,) = changes(before, after, way)
    return found


def test_a_change_says_what_it_is_about_and_where_it_stands() -> None:
    told = only(thing(a=items(thing(b=TEXT))), thing(a=items(thing(b=WHOLE))))
    assert told.sentence == "`a[].b` of the body: the type was string and is integer."
    where = "/components/schemas/Subject/properties/a/items/properties/b/type"
    assert (told.place.side, told.place.pointer) == ("new", where)
    assert (told.before, told.after) == ("string", "integer")
    assert (told.operation, told.direction) == ("createOrder", "request")


@pytest.mark.parametrize(
    "alone", [ref("Cat"), {"oneOf": [ref("Cat")]}, {"allOf": [ref("Cat")]}]
)
def test_one_more_alternative_is_one_change(alone: Any) -> None:
    both = {"oneOf": [ref("Cat"), ref("Dog")]}
    for told in (only(alone, both, "response"), only(both, alone)):
        assert told.weight == "breaking"
        assert "`Dog`" in told.sentence


def test_what_is_gone_stands_in_the_old_document() -> None:
    told = only(thing(a=TEXT, b=TEXT), thing(a=TEXT), "response")
    where = "/components/schemas/Subject/properties/b"
    assert (told.place.side, told.place.pointer) == ("old", where)


def test_a_change_in_a_component_stands_in_the_component() -> None:
    tree = thing(label=WHOLE, children=items(ref("Tree")))
    old, new = schema(ref("Tree")), schema(ref("Tree"), Tree=tree)
    (told,) = compare(old, new, "response", what="the answer")
    assert told.place.pointer == "/components/schemas/Tree/properties/label/type"
    assert told.sentence == "`label` of the answer: the type was string and is integer."


def test_what_no_rule_decides_is_shown_by_a_value() -> None:
    digits, more = text(pattern="^[0-9]+$"), text(pattern="^[0-9]+x?$")
    sent, read = only(more, digits), only(digits, more, "response")
    assert sent.instance is not None and read.instance is not None
    assert (sent.instance.accepted_by, read.instance.accepted_by) == ("old", "new")
    for value in (sent.instance.value, read.instance.value):
        assert re.search("^[0-9]+x$", str(value))
    assert sent == only(more, digits), "the same each time"


def test_the_value_is_found_in_objects_and_under_conditions() -> None:
    paid = {
        "if": {"properties": {"paid": {"const": True}}},
        "then": {"required": ["by"]},
    }
    order = thing(paid={"type": "boolean"}, by=TEXT)
    later = paid | {"then": {"required": ["by", "paid"]}}
    told = only(order | paid, order | later)
    assert told.rule == "if-changed"
    assert told.instance is not None and "paid" not in str(told.instance.value)


KIND = {"if": {"properties": {"kind": {"enum": ["a", "b"]}}, "required": ["kind"]}}


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (KIND | {"then": {"required": ["by"]}}, 'where `kind` is `"a"` or `"b"`, `by` has to be there'),
        (KIND | {"else": {"not": {"required": ["by"]}}}, 'unless `kind` is `"a"` or `"b"`, `by` must not be there'),
        ({"if": {"required": ["by"]}, "then": {"properties": {"kind": {"const": "a"}}}, "else": {"properties": {"kind": False}}}, 'where `by` is there, `kind` is `"a"`; otherwise `kind` must not be there'),
        ({"if": {"minProperties": 3}, "then": {"required": ["by"]}}, '`{"if": {"minProperties": 3}, "then": {"required": ["by"]}}`'),
    ],
)  # fmt: skip
def test_a_condition_is_told_in_words_where_it_is_plain(
    condition: Any, words: str
) -> None:
    order = thing(kind=TEXT, by=TEXT)
    (told, *_) = changes(order, order | condition, "request")
    assert told.sentence == f"The body: the condition (`if`) is new: {words}."
    assert told.after == condition


def test_many_values_of_a_list_are_one_change() -> None:
    names = [f"value number {n}" for n in range(20)]
    told = only(text(enum=["a"]), text(enum=["a", *names]), "response")
    assert (told.rule, told.weight, told.after) == ("value-added", "risky", names)
    shown = ", ".join(f'"{each}"' for each in names[:5])
    assert told.sentence == f"The body may be `[{shown}, …]` (20 in all)."
    assert len(changes(text(enum=["a", *names[:3]]), text(enum=["a"]), "request")) == 3


def test_another_description_is_one_change_wherever_it_is() -> None:
    old = thing(a=text(description="One."), b=text(title="B")) | {"description": "Old."}
    new = thing(a=text(description="Two."), b=text(title="C")) | {"description": "New."}
    assert only(old, new).rule == "wording-changed"
    assert only(old, new).weight == "harmless"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (text(nullable=True), {"type": ["string", "null"]}),
        (text(enum=["a"], nullable=True), {"enum": ["a", None]}),
        (WHOLE | {"minimum": 0, "exclusiveMinimum": True}, WHOLE | {"minimum": 1}),
        (WHOLE | {"maximum": 9, "exclusiveMaximum": False}, WHOLE | {"maximum": 9}),
        ({"allOf": [ref("Cat")], "nullable": True}, {"oneOf": [ref("Cat"), NULL]}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        (ref("Name") | {"maxLength": 3}, ref("Name")),
    ],
)
def test_the_words_of_3_0_say_the_same_in_3_1(old: Any, new: Any) -> None:
    before, after = schema(old, "3.0.3"), schema(new)
    assert [compare(before, after, way) for way in WAYS] == [[], []]


@pytest.mark.parametrize(
    ("way", "flag", "rule"),
    [
        ("request", "readOnly", "property-no-longer-read-only"),
        ("response", "writeOnly", "property-no-longer-write-only"),
    ],
)
def test_a_property_that_goes_both_ways_now_is_told_as_that(
    way: Direction, flag: str, rule: str
) -> None:
    told = only(thing(a=text(**{flag: True})), thing(a=TEXT), way)
    assert (told.rule, told.weight) == (rule, "harmless")


def choice(*names: str, **mapping: str) -> dict[str, Any]:
    told = {"propertyName": "kind"} | ({"mapping": mapping} if mapping else {})
    return {"oneOf": [ref(name) for name in names], "discriminator": told}


def test_an_alternative_of_another_name_is_the_same_where_its_value_is() -> None:
    old = schema(choice("Cat", "Dog", cat="Cat", dog="#/components/schemas/Dog"))
    new = schema(choice("Dog", "Tom", cat="Tom", dog="Dog"), Tom=SHARED["Cat"])
    assert [compare(old, new, way) for way in WAYS] == [[], []]


def test_an_alternative_that_goes_by_its_own_name_has_another_value_under_another() -> (
    None
):
    plain = thing("kind", kind=TEXT, name=TEXT)
    old = schema(choice("Plain", "Dog"), Plain=plain)
    new = schema(choice("Simple", "Dog"), Simple=plain)
    found = {one.rule: one.weight for one in compare(old, new, "request")}
    assert found == {
        "discriminator-value-removed": "breaking",
        "discriminator-value-added": "harmless",
    }


def test_a_discriminator_says_which_of_several_that_fit_is_meant() -> None:
    one, two = (thing("kind", kind=TEXT, **{name: TEXT}) for name in "ab")
    old = schema(choice("One", "Two", one="One", two="Two"), One=one, Two=two)
    new = schema(choice("One", one="One"), One=one, Two=two)
    assert {one.weight for one in compare(old, new, "response")} == {"harmless"}


PET = thing("kind", kind=TEXT) | {"discriminator": {"propertyName": "kind"}}


def kind_of_pet(**properties: Any) -> dict[str, Any]:
    return {"allOf": [ref("Subject"), thing(**properties)]}


@pytest.mark.parametrize(
    ("kinds", "rule", "about"),
    [
        ({"Hen": kind_of_pet()}, "property-removed", "`eggs` of the body as `Hen`"),
        ({}, "discriminator-value-removed", "The body"),
        ({"Hen": kind_of_pet(eggs=WHOLE), "Cow": kind_of_pet()}, "discriminator-value-added", "The body"),
    ],
)  # fmt: skip
def test_the_kinds_of_a_schema_that_no_reference_leads_to_are_compared(
    kinds: dict[str, Any], rule: str, about: str
) -> None:
    old, new = schema(PET, Hen=kind_of_pet(eggs=WHOLE)), schema(PET, **kinds)
    (told,) = compare(old, new, "request", what="the body")
    assert told.rule == rule
    assert told.sentence.startswith(about)


def test_a_side_without_schema_allows_everything() -> None:
    assert compare(None, None, "request") == []
    (told,) = compare(None, schema(TEXT), "request")
    assert (told.rule, told.weight) == ("type-narrowed", "breaking")


NONSENSE: list[Any] = [
    {"type": 5},
    {"type": ["string", None]},
    {"enum": "a"},
    {"minimum": "a"},
    {"required": [["a"]]},
    {"properties": []},
    {"properties": {"a": 3}},
    {"pattern": "("},
    {"multipleOf": 0},
    {"allOf": [3]},
    {"anyOf": []},
    {"discriminator": {"mapping": [1]}},
    {"dependentRequired": {"a": 3}},
    {"if": {"properties": []}, "then": {"required": "a"}},
    {"if": {"properties": {"a": 3}}, "then": {"not": {"required": 5}}},
    {"if": {"required": [["a"]]}, "else": {"properties": {"a": {"enum": 1}}}},
    {"$ref": "#/components/schemas/Gone"},
    {"$ref": "#/components/schemas/Subject"},
    {"allOf": [{"$ref": "#/components/schemas/Subject"}]},
]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=str)
def test_what_is_no_schema_ends_no_comparison(nonsense: Any) -> None:
    for way in WAYS:
        assert isinstance(changes(nonsense, TEXT, way), list)
        assert isinstance(changes(TEXT, nonsense, way), list)
