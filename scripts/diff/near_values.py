"""How to draw values near two schemas: what the one describes and the other too, at their limits. Nothing is filtered, so it is fast. For `sampling`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product
from typing import Any

from hypothesis import strategies as st

from scripts.diff.facts import Facts, Schemas, facts
from scripts.diff.near_scalars import FEW, MANY, compiles, numbers, stated, texts
from scripts.spec.keywords import TYPES
from scripts.spec.schema import Schema

Values = st.SearchStrategy[Any]
MOST_CHOICES = 12  # ways to choose among alternatives
DEEPEST = 3  # values in values
COUNTS = ("minItems", "maxItems", "minContains", "maxContains")
BESIDE = ("then", "else", "if", "not")
CHOICES = ("anyOf", "oneOf")
MOST_FREE = 8  # properties of which any may be there or not
PLAIN: Values = st.sampled_from([None, 0, "", True, 0.5, "a", [], {}, ["a"], {"a": 0}])
NONE: st.SearchStrategy[list[str]] = st.just([])


@lru_cache(maxsize=4096)
def values(sides: tuple[Schemas, ...], depth: int = 0) -> Values:
    """Values that fit one of the sides, or nearly so."""
    if depth > DEEPEST or not any(sides):
        return PLAIN
    near = [one for side in sides for one in _choices(side)]
    return st.one_of([_fitting(one, near, depth) for one in near])


def _within(depth: int, sides: Iterable[Schemas]) -> Values:
    """The values within a value, made when they are needed."""
    known = tuple(dict.fromkeys(sides))
    return st.deferred(lambda: values(known, depth + 1))


def _choices(schemas: Schemas) -> list[Facts]:
    """All that holds of a value, for each way to choose among the alternatives, or to fall under a condition."""
    whole = facts(schemas)
    options: list[list[Schema | None]] = [
        [*union.branches] or [None] for union in whole.unions
    ]
    for part in whole.parts:
        if told := _beside(part.schema):
            options.append([None, *told])
    found: list[Facts] = []
    for chosen in islice(product(*options), MOST_CHOICES):
        inner = [facts((one,)) for one in chosen if one is not None]
        parts = (*whole.parts, *(part for each in inner for part in each.parts))
        found.append(Facts(parts, ()))
    return found


def _beside(schema: Schema) -> list[Schema]:
    """The schemas under conditions: values near them are told apart by them."""
    found = [schema.schema(key) for key in BESIDE]
    found += schema.schemas("dependentSchemas").values()
    return [one for one in found if one is not None]


def _fitting(found: Facts, near: list[Facts], depth: int) -> Values:
    """Values that fit one choice, at the limits of any."""
    listed = [one for each in (found, *near) for one in (each.values or {}).values()]
    if found.values:
        return st.sampled_from(listed)
    types = found.types()
    if types == TYPES and not any(found.stated("properties")):
        return PLAIN
    kinds = [_of_type(kind, found, near, depth) for kind in sorted(types)]
    return st.one_of(*kinds, st.sampled_from(listed or [None]))


def _of_type(kind: str, found: Facts, near: list[Facts], depth: int) -> Values:
    if kind == "object":
        return _objects(found, near, depth)
    if kind == "array":
        return _arrays(found, near, depth)
    if kind == "string":
        return texts(near)
    if kind in ("integer", "number"):
        return st.sampled_from(sorted({*numbers(near)}))
    return st.none() if kind == "null" else st.booleans()


def _arrays(found: Facts, near: list[Facts], depth: int) -> Values:
    """Lists as long as is allowed or an item longer, of items that either side knows."""
    sides = (found, *near)
    parts = [part.schema.schema("contains") for each in near for part in each.parts]
    sought = [(one,) for one in parts if one is not None]
    limits = [one for one in stated(near, *COUNTS) if isinstance(one, int)]
    most = min(MANY, max([FEW, *(limit + 1 for limit in limits)]))
    rest = _within(depth, [*(each.item() for each in sides), *sought])
    numbered = [
        _within(depth, (each.item(number) for each in sides))
        for number in range(max(each.prefix for each in near))
    ]
    whole = st.tuples(*numbered, st.lists(rest, max_size=most))
    begun = [st.tuples(*numbered[:many]) for many in range(len(numbered))]
    return st.one_of(whole.map(_flat), *(each.map(list) for each in begun))


def _flat(drawn: tuple[Any, ...]) -> list[Any]:
    """Items that are drawn one by one, and the rest of a list."""
    return [*drawn[:-1], *drawn[-1]]


def _objects(found: Facts, near: list[Facts], depth: int) -> Values:
    """Objects with the required properties, some of the others that either side knows, and perhaps some that none does."""
    sides = (found, *near)
    names = dict.fromkeys(
        name for each in near for name in (*each.names, *each.required)
    )
    fields = {
        name: _within(depth, (each.of_property(name) for each in sides))
        for name in names
    }
    fixed = {name: each for name, each in fields.items() if name in found.required}
    free = {name: each for name, each in fields.items() if name not in fixed}
    made = _with_some(fixed, free, _decisive(near))
    unnamed = _unnamed(near)
    if names and not unnamed:
        return made
    more = st.dictionaries(_keys(near), _within(depth, unnamed), max_size=FEW)
    return st.tuples(more, made).map(lambda both: {**both[0], **both[1]})


def _unnamed(near: list[Facts]) -> list[Schemas]:
    """The schemas of properties that are not named."""
    matched = [
        (one,) for each in near for part in each.parts for one in part.patterns.values()
    ]
    return [*(each.others for each in near if each.others), *matched]


def _keys(near: list[Facts]) -> st.SearchStrategy[str]:
    """Names of properties that nobody names, such as match what names have to match."""
    kinds = [st.text("ab1", min_size=1, max_size=2)]
    kinds += [texts([facts((one,))]) for each in near for one in _of_names(each)]
    return st.one_of(*kinds, *map(st.from_regex, _patterns(near)))


def _of_names(found: Facts) -> Iterator[Schema]:
    """The schemas of the names of properties."""
    parts = (part.schema.schema("propertyNames") for part in found.parts)
    return (one for one in parts if one is not None)


def _patterns(near: list[Facts]) -> list[str]:
    """The patterns of names of properties."""
    named = (
        pattern for each in near for part in each.parts for pattern in part.patterns
    )
    return [each for each in dict.fromkeys(named) if compiles(each)]


def _with_some(
    fixed: dict[str, Values], free: dict[str, Values], decisive: set[str]
) -> Values:
    """Objects with some of the free properties: of many, a few beside those that decide, as each more may spoil the value."""
    if len(free) <= MOST_FREE:
        return st.fixed_dictionaries(fixed, optional=free)
    first = {name: each for name, each in free.items() if name in decisive}
    rest = [name for name in free if name not in first]
    few = st.lists(st.sampled_from(rest), unique=True, max_size=FEW) if rest else NONE
    return few.flatmap(
        lambda named: st.fixed_dictionaries(
            fixed | {name: free[name] for name in named}, optional=first
        )
    )


def _decisive(near: list[Facts]) -> set[str]:
    """The properties that conditions and alternatives speak of."""
    parts = [part.schema for each in near for part in each.parts]
    told = [facts((one,)) for each in parts for one in _beside(each)]
    told += [
        facts((one,))
        for each in parts
        for key in CHOICES
        for one in each.schemas(key).values()
    ]
    return {name for each in told for name in (*each.names, *each.required)}
