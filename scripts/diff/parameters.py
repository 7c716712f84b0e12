"""Compares the parameters of an operation before and after; called by `operations`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from scripts.diff.change import Change
from scripts.diff.facts import facts
from scripts.diff.lifetime import lifetime
from scripts.diff.pairing import OperationPair
from scripts.diff.schemas import compare
from scripts.diff.telling import Teller, new, old
from scripts.diff.text_values import compare_as_text
from scripts.spec.media import essence
from scripts.spec.message import Header, MediaType, Parameter
from scripts.spec.schema import Schema

# Headers that OpenAPI says elsewhere: as parameters they mean nothing.
UNREAD = ("accept", "content-type", "authorization")
# Styles that differ for lists and objects alone.
ALIKE = {"form", "spaceDelimited", "pipeDelimited", "deepObject"}
FLAGS = (("allowReserved", "reserved"), ("allowEmptyValue", "empty"))
Both = tuple[Parameter, Parameter]
Key = Callable[[Parameter, str], Hashable]


def parameters(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    """All changes of parameters, whose values travel as the teller's do."""
    gone, fresh = _read(pair.before.parameters), _read(pair.after.parameters)
    renamed = dict(zip(pair.before.placeholders, pair.after.placeholders, strict=False))
    both: list[Both] = []
    for key in _KEYS:
        found = list(_matches(gone, fresh, key, {} if pair.moved else renamed))
        both += found
        gone = [one for one in gone if not any(one is each for each, _ in found)]
        fresh = [one for one in fresh if not any(one is each for _, each in found)]
    for before, after in both:
        yield from _compared(before, after, teller)
    for one in gone:
        yield teller.tell("parameter-removed", old(one), called(one))
    for one in fresh:
        kind = "required" if one.required else "optional"
        yield teller.tell(f"parameter-added-{kind}", new(one), called(one))


def called(one: Parameter) -> str:
    """A parameter as messages call it."""
    return f"{one.location} parameter `{one.name}`"


def _read(written: tuple[Parameter, ...]) -> list[Parameter]:
    return [
        one
        for one in written
        if one.location != "header" or one.name.lower() not in UNREAD
    ]


def _name(one: Parameter) -> str:
    return one.name.lower() if one.location == "header" else one.name


# By what two parameters are the same: name and place, then the name alone, its letters, and last all but the name.
_KEYS: tuple[Key, ...] = (
    lambda one, name: (name, one.location),
    lambda one, name: (one.name,),
    lambda one, name: (one.name.lower(), one.location),
    lambda one, name: (
        one.location,
        one.required,
        repr(one.schema and one.schema.value),
    ),
)


def _matches(
    gone: list[Parameter], fresh: list[Parameter], key: Key, renamed: dict[str, str]
) -> Iterator[Both]:
    """Those of a key that nothing else on their side has; a name in the path is that of the place where it stands now."""

    def old_key(one: Parameter) -> Hashable:
        is_path = one.location == "path"
        return key(one, renamed.get(one.name, one.name) if is_path else _name(one))

    for one in gone:
        own = [each for each in gone if old_key(each) == old_key(one)]
        found = [each for each in fresh if key(each, _name(each)) == old_key(one)]
        if len(own) == len(found) == 1:
            yield one, found[0]


def _compared(before: Parameter, after: Parameter, teller: Teller) -> Iterator[Change]:
    what, place = called(after), new(after)
    if before.location != after.location:
        rule, values = "parameter-moved", (before.location, after.location)
        yield teller.tell(rule, place, f"parameter `{after.name}`", *values)
    if not _same_name(before, after):
        is_path = after.location == "path"
        rule = "path-parameter-renamed" if is_path else "parameter-renamed"
        what = f"{after.location} parameter"
        yield teller.tell(rule, place, what, before.name, after.name)
        what = called(after)
    if before.required != after.required:
        kind = "required" if after.required else "optional"
        yield teller.tell(f"parameter-made-{kind}", new(after, "required"), what)
    yield from _written(before, after, teller)
    yield from lifetime(before, after, teller, what)
    yield from _valued(before, after, teller, what)


def _valued(
    before: Parameter, after: Parameter, teller: Teller, what: str
) -> Iterator[Change]:
    """Changes of its value, which is a text where it has no media type; one that may be given several times is a list of such."""
    was, now = before.schema, after.schema
    if media_type(before) or media_type(after):
        told = teller.direction or "request", teller.operation, what
        yield from compare(was, now, *told)
        return
    several = [
        one.style == "form" and one.explode and bool(_items(one.schema))
        for one in (before, after)
    ]
    if several == [False, True] and was and not may_be_several(was):
        yield teller.tell("parameter-made-list", new(after), what)
        now = _items(now)
    elif several == [True, False] and now and not may_be_several(now):
        yield teller.tell("parameter-made-single", new(after), what)
        was = _items(was)
    yield from compare_as_text(was, now, teller, what)


def _items(schema: Schema | None) -> Schema | None:
    """The items of a list that may have a single one."""
    if schema is None or facts((schema,)).types() != {"array"}:
        return None
    found = facts((schema,))
    least = found.first("minItems") or 0
    items = found.item()
    return items[0] if len(items) == 1 and least <= 1 else None


def _same_name(before: Parameter, after: Parameter) -> bool:
    if before.location == after.location == "header":
        return before.name.lower() == after.name.lower()
    return before.name == after.name


def _written(before: Parameter, after: Parameter, teller: Teller) -> Iterator[Change]:
    """How its value is written in the URL or header."""
    what, place = called(after), new(after)
    forms = [media_type(one) for one in (before, after)]
    if forms[0] != forms[1]:
        yield teller.tell("parameter-media-type-changed", place, what, *forms)
    elif not forms[0] and before.location == after.location:
        several = all(may_be_several(one.schema) for one in (before, after))
        styles = (_style_told(before), _style_told(after))
        if _style(before, several) != _style(after, several):
            yield teller.tell("parameter-style-changed", place, what, *styles)
    for key, word in FLAGS:
        if before.flag(key) != after.flag(key):
            how = "allowed" if after.flag(key) else "refused"
            yield teller.tell(f"parameter-{word}-{how}", place, what)


def media_type(one: Parameter | Header) -> str | None:
    """The media type that its value is written in, None where it has a style."""
    names = (essence(each.name) for each in one.every(MediaType, "content").values())
    return next(names, None)


def _style(one: Parameter, several: bool) -> Hashable:
    """Two that are equal are written alike: what differs for lists and objects only does not count for values that were and are something else."""
    if not several:
        return one.style if one.style not in ALIKE else "form"
    return one.style, one.explode


def may_be_several(schema: Schema | None) -> bool:
    types = schema.described.types if schema else set()
    return not types or bool(types & {"array", "object"})


def _style_told(one: Parameter) -> str:
    return f"{one.style}, {'each value by itself' if one.explode else 'all in one'}"
