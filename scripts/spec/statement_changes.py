"""The statements of a specification that are new, gone or changed since another version of it, with who says each; the verb `review` shows them.

A statement is an object of the document or an entry of `x-rules`. What is new inside of something new is a part of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from scripts.spec import basis_of, pointer
from scripts.spec.behaviour import Rule
from scripts.spec.bundle import DIGEST_KEY
from scripts.spec.document import Spec
from scripts.spec.finding import Origin
from scripts.spec.lasting import lasting
from scripts.spec.node import Document, Node
from scripts.spec.pointer import Placed
from scripts.spec.provenance import Source
from scripts.spec.share import STATEMENTS

# They say how something is known, which each statement tells by itself.
PROVENANCE = {"x-basis", "x-source", "x-reading", basis_of.KEY}
# They hold statements and say nothing.
HOLDERS = {"paths", "components", "responses"}
# The rules are compared by their ids; the digest says nothing of the API.
APART = {"x-rules", DIGEST_KEY}

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stated(Placed):
    """A statement, or a keyword of one, in one of the two documents; `cites` is the source that it names itself, as written.

    `cited_at` and `known_at` are the places that cite its page and say its basis, None where nothing does.
    """

    word: str
    value: Any
    origin: Origin
    basis: str
    source: Source | None
    readings: tuple[str, ...]
    cites: str
    is_counted: bool  # among the statements of which a share is documented
    cited_at: str | None
    known_at: str | None

    @property
    def is_judged(self) -> bool:
        """Whether it is asked how it is known: one that is counted, or says so itself."""
        return self.is_counted or self.known_at == self.pointer

    @property
    def known(self) -> tuple[object, ...]:
        """How it is known, to compare."""
        return self.basis, self.source and self.source.link, self.readings


@dataclass(frozen=True, slots=True)
class Altered:
    """A keyword or part of a statement that says something else, or is known otherwise; None on the side that lacks it."""

    name: str
    before: Stated | None
    after: Stated | None


@dataclass(frozen=True, slots=True)
class StatementChange:
    """A statement that is not what it was; `parts` are the statements inside a new one."""

    before: Stated | None
    after: Stated | None
    altered: tuple[Altered, ...] = ()
    parts: tuple[Stated, ...] = ()

    @property
    def stated(self) -> Stated:
        """The new one, or the old one where it is gone."""
        found = self.after or self.before
        assert found
        return found


def statement_changes(before: Spec, after: Spec) -> list[StatementChange]:
    """All of them, those that are in the new document first, in its order."""
    return list(_Comparison(before, after))


class _Comparison:
    """Two documents whose objects are found in each other by names that last."""

    def __init__(self, before: Spec, after: Spec) -> None:
        self.before, self.after = before, after
        self.was, self.now = _objects(before), _objects(after)

    def __iter__(self) -> Iterator[StatementChange]:
        for key, node in self.now.items():
            old = self.was.get(key)
            if old is not None:
                yield from self._both(old, node)
            elif not _is_inside(key, self.now, self.was):
                parts = [
                    _stated(other)
                    for name, other in self.now.items()
                    if name[: len(key)] == key and name != key
                ]
                yield StatementChange(None, _stated(node), parts=tuple(parts))
        for key, node in self.was.items():
            if key not in self.now and not _is_inside(key, self.was, self.now):
                yield StatementChange(_stated(node), None)
        yield from self._rules()

    def _both(self, old: Node, new: Node) -> Iterator[StatementChange]:
        before, after = _stated(old), _stated(new)
        altered = tuple(_altered(old, new))
        own = [(each.own_basis, each.citation, each.readings) for each in (old, new)]
        if altered or own[0] != own[1]:
            yield StatementChange(before, after, altered)

    def _rules(self) -> Iterator[StatementChange]:
        was = {each.id: each for each in self.before.rules}
        now = {each.id: each for each in self.after.rules}
        for id_ in {**now, **was}:
            old = _of_rule(self.before, was[id_]) if id_ in was else None
            new = _of_rule(self.after, now[id_]) if id_ in now else None
            if old and new and (old.value, old.known) == (new.value, new.known):
                continue
            text = Altered("text", old, new) if old and new else None
            is_other = bool(text and old and new and old.value != new.value)
            yield StatementChange(old, new, (text,) if text and is_other else ())


def _objects(spec: Spec) -> Mapping[Key, Node]:
    found = (each for each in spec.nodes() if each.kind not in HOLDERS)
    return {lasting(spec, each.pointer): each for each in found}


def _is_inside(key: Key, here: Mapping[Key, Node], there: Mapping[Key, Node]) -> bool:
    """Whether it stands in an object that is as new, or as gone, as it is."""
    around = (key[:length] for length in range(len(key) - 1, 0, -1))
    return any(each in here and each not in there for each in around)


def _altered(old: Node, new: Node) -> Iterator[Altered]:
    keys = {**dict.fromkeys(new), **dict.fromkeys(old)}
    for key in keys:
        is_object = new.holds_objects(key) and key != "security"
        if key in PROVENANCE or key in APART or is_object:
            continue
        if key not in old or key not in new or old.get(key) != new.get(key):
            yield Altered(key, _keyword(old, key), _keyword(new, key))
    was, now = _entries(old), _entries(new)
    for name in {**now, **was}:
        keyword, _, part = name.partition("/")
        if was.get(name) == now.get(name) or old.get(keyword) != new.get(keyword):
            continue
        yield Altered(name, _keyword(old, keyword, part), _keyword(new, keyword, part))


def _entries(node: Node) -> dict[str, object]:
    """All that it says of its single keywords."""
    return {
        _named(each.keyword, each.part): (each.own_basis, each.citation, each.readings)
        for each in node.keywords
    }


def _named(keyword: str, part: str) -> str:
    return f"{keyword}/{part}" if part else keyword


def _keyword(node: Node, keyword: str, part: str = "") -> Stated | None:
    """A keyword as a statement; None where the object has none, though its method is one too."""
    if keyword not in node and keyword != "method":
        return None
    said = node.stated(keyword, part)
    own = {(each.keyword, each.part): each.citation for each in node.keywords}
    value = said.value if not part else basis_of.part_name(part)
    cites = own.get((keyword, part), "")
    return _made(node.spec, said.pointer, _named(keyword, part), value, cites)


def _stated(node: Node) -> Stated:
    is_counted = node.kind in STATEMENTS and not node.is_reference
    value = node.value if not isinstance(node.value, dict) else None
    made = _made(node.spec, node.pointer, node.kind, value, node.citation)
    return replace(made, is_counted=is_counted)


def _made(spec: Document, where: str, word: str, value: Any, cites: str) -> Stated:
    return Stated(
        where,
        word,
        value,
        spec.origin(where),
        spec.basis(where),
        spec.source(where),
        spec.readings_for(where, pointer.parent(where)),
        cites,
        is_counted=True,
        cited_at=spec.speaker(where, "x-source"),
        known_at=spec.speaker(where, "x-basis"),
    )


def _of_rule(spec: Spec, rule: Rule) -> Stated:
    return Stated(
        rule.pointer,
        f"rule {rule.id}",
        rule.text,
        spec.origin(rule.pointer),
        rule.basis,
        rule.source,
        rule.readings,
        rule.citation,
        True,
        rule.pointer if rule.citation else spec.speaker(rule.pointer, "x-source"),
        rule.pointer,
    )
