"""Compares how well statements are known that stand in both documents; called by `document`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from scripts.diff.change import Change, Place
from scripts.diff.operations import label
from scripts.diff.telling import Teller
from scripts.spec.document import Spec
from scripts.spec.lasting import lasting
from scripts.spec.node import Node
from scripts.spec.share import BASES, statements
from scripts.spec.whereabouts import whereabouts

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A statement: where it stands, a word for it, and how it is known."""

    pointer: str
    word: str
    basis: str


def certainty(before: Spec, after: Spec) -> Iterator[Change]:
    """Changes of the basis of statements; one that an object makes for all that stands in it is told once, there."""
    stated = _stated(before), _stated(after)
    if stated[0] == stated[1]:
        return  # as mostly; to look at each statement takes its time
    places = _by_key(before), _by_key(after)
    said = stated[0].keys() | stated[1].keys()
    was, now = _known(before, places[0], said), _known(after, places[1], said)
    changed = {
        key: (was[key].basis, one.basis)
        for key, one in now.items()
        if key in was and was[key].basis != one.basis
    }
    single = dict(_keywords(*places))
    now |= {key: known for key, (known, _) in single.items()}
    changed |= {key: values for key, (_, values) in single.items()}
    for key, values in changed.items():
        around = (key[:length] for length in range(len(key)))
        if not any(changed.get(each) == values for each in around):
            yield _told(after, now[key], values)


def _by_key(spec: Spec) -> dict[Key, Node]:
    return {lasting(spec, node.pointer): node for node in spec.nodes()}


def _keywords(
    was: Mapping[Key, Node], now: Mapping[Key, Node]
) -> Iterator[tuple[Key, tuple[Known, tuple[str, str]]]]:
    """The single keywords that are known otherwise, each with its basis before and after."""
    for key in (each for each in now if each in was):
        pair = was[key], now[key]
        said = ((one.keyword, one.part) for node in pair for one in node.keywords)
        for keyword, part in dict.fromkeys(said):
            if not all(keyword in node for node in pair):
                continue
            where = [node.stated(keyword, part).pointer for node in pair]
            values = pair[0].spec.basis(where[0]), pair[1].spec.basis(where[1])
            if values[0] != values[1]:
                name = "/".join(filter(None, (keyword, part)))
                known = Known(where[1], f"`{name}`", values[1])
                yield (*key, name), (known, values)


def _stated(spec: Spec) -> dict[Key, tuple[str, ...]]:
    """Where a basis is stated, with all that is stated there."""
    found: dict[Key, tuple[str, ...]] = {}
    for node in spec.nodes():
        of_keywords = ((each.about, each.own_basis) for each in node.keywords)
        for where, basis in ((node.pointer, node.own_basis), *of_keywords):
            if basis:
                key = lasting(spec, where)
                found[key] = (*found.get(key, ()), basis)
    for rule in spec.rules:
        found["rules", rule.id] = (rule.basis,)
    return found


def _known(spec: Spec, places: Mapping[Key, Node], said: Set[Key]) -> dict[Key, Known]:
    """The statements by names that last, and the rules by their ids; what is no statement, such as a server, where it says how it is known."""
    found: dict[Key, Known] = {}
    for key in (each for each in places if each in said):
        each = places[key]
        name = key[-1] if key else spec.title
        word = each.kind if each.kind == name else f"{each.kind} `{name}`"
        found[key] = Known(each.pointer, word, each.basis)
    for one in statements(spec):
        known = Known(one.pointer, one.word, spec.basis(one.pointer))
        found[lasting(spec, one.pointer)] = known
    for rule in spec.rules:
        known = Known(rule.pointer, f"rule {rule.id}", rule.basis)
        found["rules", rule.id] = known
    return found


def _told(spec: Spec, one: Known, values: tuple[str, str]) -> Change:
    was, now = values
    rule = "weaker" if _doubt(now) > _doubt(was) else "stronger"
    around = whereabouts(spec, one.pointer)
    operation = label(around.operation) if around.operation else ""
    what = f"{one.word} ({around.label})"
    place = Place("new", one.pointer)
    return Teller(operation).tell(f"basis-{rule}", place, what, was, now)


def _doubt(basis: str) -> int:
    """How little is known; a word that is no basis says nothing."""
    return BASES.index(basis) if basis in BASES else len(BASES)
