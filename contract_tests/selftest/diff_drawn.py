"""Draws pairs of schemas that differ in a few places, and values near both, for `test_diff_sound`."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from contract_tests.selftest.diff_cases import SHARED, ref

Drawn = st.SearchStrategy[Any]
NAMES = st.sampled_from("abc")
NUMBERS = st.sampled_from([-1, 0, 1, 2, 3, 0.5, 1.5, 2.0])
SIZES = st.integers(0, 3)
PATTERNS = st.sampled_from(["^a", "b$", "[0-9]", "^[0-9]+$"])
VALUES = st.sampled_from([None, True, False, 0, 1, 2, "a", "ab", "abc", [1], {"a": 1}])
TYPES = ("string", "integer", "number", "boolean", "null", "array", "object")
NESTED = ("items", "additionalProperties", "not", "if", "then", "else", "contains")
MAPS, LISTS = ("properties",), ("anyOf", "oneOf", "allOf", "prefixItems")

LEAVES: Drawn = st.one_of(
    st.sampled_from([True, {}, *({"type": one} for one in TYPES)]),
    st.sampled_from([*map(ref, SHARED)]),
)


def _said(inner: Drawn) -> dict[str, Drawn]:
    """The values that may stand under each keyword."""
    whole: dict[str, Drawn] = dict.fromkeys(NESTED, inner)
    limits = ("Length", "Items", "Properties")
    whole |= {f"{end}{each}": SIZES for end in ("min", "max") for each in limits}
    bounds = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
    return whole | {
        **dict.fromkeys(bounds, NUMBERS),
        "type": st.sampled_from([*TYPES, ["string", "null"], ["integer", "string"]]),
        "enum": st.lists(VALUES, min_size=1, max_size=3),
        "const": VALUES,
        "multipleOf": st.sampled_from([1, 2, 3, 4, 0.5]),
        "pattern": PATTERNS,
        "uniqueItems": st.booleans(),
        "required": st.lists(NAMES, unique=True, max_size=2),
        "properties": st.dictionaries(NAMES, inner, max_size=3),
        "patternProperties": st.dictionaries(PATTERNS, inner, max_size=1),
        "propertyNames": st.sampled_from([{"maxLength": 1}, {"enum": ["a", "b"]}]),
        "dependentRequired": st.dictionaries(NAMES, st.lists(NAMES, max_size=1)),
        "dependentSchemas": st.dictionaries(NAMES, inner, max_size=1),
        "unevaluatedProperties": inner | st.just(False),
        "unevaluatedItems": inner | st.just(False),
        "minContains": SIZES,
        "maxContains": st.integers(1, 3),
        "readOnly": st.booleans(),
        "writeOnly": st.booleans(),
        "description": st.sampled_from(["One.", "Another."]),
        **dict.fromkeys(LISTS, st.lists(inner, min_size=1, max_size=3)),
    }


def _typed(inner: Drawn) -> Drawn:
    """Schemas as people write them, for the most part: a type, and keywords that go with it."""
    said = _said(inner)
    kinds = {
        "object": ("properties", "required", "additionalProperties"),
        "array": ("items", "minItems", "maxItems", "prefixItems", "contains"),
        "string": ("minLength", "maxLength", "pattern", "enum"),
        "number": ("minimum", "exclusiveMaximum", "multipleOf"),
    }
    typed = [
        st.fixed_dictionaries(
            {"type": st.just(kind)}, optional={word: said[word] for word in words}
        )
        for kind, words in kinds.items()
    ]
    words = ("anyOf", "oneOf", "allOf", "not", "const", "enum")
    return st.one_of(*typed, *(st.fixed_dictionaries({word: said[word]}) for word in words))  # fmt: skip


SCHEMAS: Drawn = st.recursive(LEAVES, _typed, max_leaves=6)
SAID = _said(SCHEMAS)


@st.composite
def changed(draw: st.DrawFn, schema: Any) -> Any:
    """The same schema with a keyword of it, or of one within it, set, changed or removed, perhaps several."""
    found = deepcopy(schema)
    for _ in range(draw(st.integers(1, 2))):
        places = [one for one in within(found) if isinstance(one, dict)]
        if not places:
            return draw(SCHEMAS)
        place = draw(st.sampled_from(places))
        word = draw(st.sampled_from(sorted({*SAID, *place})))
        if word in place and draw(st.booleans()):
            del place[word]
        elif word in SAID:
            place[word] = deepcopy(draw(SAID[word]))  # which others share
    return found


def within(schema: Any) -> list[Any]:
    """A schema and all that it is made of."""
    found = [schema]
    if isinstance(schema, dict):
        inner = [schema[key] for key in NESTED if key in schema]
        inner += [one for key in MAPS for one in schema.get(key, {}).values()]
        inner += [one for key in LISTS for one in schema.get(key, ())]
        found += [one for each in inner for one in within(each)]
    return found
