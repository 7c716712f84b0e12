"""Compares the properties that are named: which there are, and which have to be there. Called by `objects`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.diff.change import Direction, Place
from scripts.diff.discrepancy import Discrepancy, Pair, Side, Words, differ, place_of
from scripts.diff.facts import Facts, Schemas, facts, refuses_all
from scripts.diff.wordings import in_a_word
from scripts.spec.json_schema import described_names


@dataclass(frozen=True, slots=True)
class NamedProperty:
    """All that one side says of a property by its name, for values that travel one way."""

    name: str
    whole: Schemas
    way: Direction

    @property
    def facts(self) -> Facts:
        """All that is said of the object that it is in."""
        return facts(self.whole)

    @property
    def schemas(self) -> Schemas:
        """All that describes it, be it as one of those that nobody names."""
        return self.facts.of_property(self.name)

    @property
    def is_hidden(self) -> bool:
        """Whether it does not go this way: it is read-only in requests, write-only in responses."""
        return self.facts.is_hidden(self.name, self.way)

    @property
    def is_known(self) -> bool:
        """Whether it is described for all values."""
        is_named = self.name in self.facts.names and not self.is_hidden
        return is_named and not self.is_forbidden

    @property
    def is_known_to_some(self) -> bool:
        """Whether it is described for some values, under one alternative or condition."""
        return not self.is_known and self.name in described_names(self.whole)

    @property
    def is_needed(self) -> bool:
        """Whether it has to be there."""
        return self.name in self.facts.required and not self.is_hidden

    @property
    def is_forbidden(self) -> bool:
        """Whether it is said by its name that it must not be there."""
        return self.name in self.facts.forbidden

    @property
    def is_refused(self) -> bool:
        """Whether it must not be there, by its name or as any that is not described."""
        is_ruled_out = self.is_forbidden or refuses_all(self.schemas)
        return is_ruled_out and not self.is_hidden

    @property
    def is_told(self) -> bool:
        """Whether it has a description, even without a name: where no property has one, any value may be sent."""
        is_free = not described_names(self.whole)
        return (
            not self.is_hidden and not self.is_refused and bool(self.schemas or is_free)
        )

    def required_at(self, side: Side) -> Place:
        """Where it is said that it has to be there."""
        return Place(side, self.facts.required[self.name].at("required"))

    def forbidden_at(self, side: Side) -> Place:
        """Where it is said that it must not be there."""
        by = self.facts.forbidden[self.name]
        return Place(side, by.pointer if by.value is False else by.at("not"))


def of_properties(pair: Pair) -> Iterator[Discrepancy | Pair]:
    """The differences in which properties there are, and the pairs of those that both sides describe."""
    old, new = pair.facts
    told = (old.names, new.names, old.required, new.required)
    for name in dict.fromkeys(
        name for names in (*told, old.forbidden, new.forbidden) for name in names
    ):
        was = NamedProperty(name, pair.before, pair.way)
        now = NamedProperty(name, pair.after, pair.way)
        inner = pair.below(name, was.schemas, now.schemas)
        yield from _of_property(pair, inner, was, now)


def _of_property(
    pair: Pair, inner: Pair, was: NamedProperty, now: NamedProperty
) -> Iterator[Discrepancy | Pair]:
    if was.is_known and now.is_known:
        yield from _needed(pair, inner, was, now)
        yield inner
    elif was.is_known:
        yield _gone(pair, inner, now)
        if now.is_told:
            yield inner
    elif now.is_known:
        yield _new(pair, inner, was, now)
        if was.is_told:
            yield inner
    else:
        yield from _needed(pair, inner, was, now)
        if now.is_forbidden and not (now.is_hidden or was.is_hidden or was.is_refused):
            at, rule = now.forbidden_at("new"), "undescribed-property-forbidden"
            yield differ(pair, rule, path=inner.path, at=at)
        elif was.is_forbidden and not now.is_refused:
            at = was.forbidden_at("old")
            yield differ(pair, "property-allowed", path=inner.path, at=at)


def _needed(
    pair: Pair, inner: Pair, was: NamedProperty, now: NamedProperty
) -> Iterator[Discrepancy]:
    if now.is_needed and not was.is_needed:
        at = now.required_at("new")
        yield differ(pair, "property-became-required", path=inner.path, at=at)
    elif was.is_needed and not now.is_needed:
        at = was.required_at("old")
        yield differ(pair, "property-became-optional", path=inner.path, at=at)


def _only(way: Direction) -> str:
    """The word for properties that do not go a way."""
    return "read-only" if way == "request" else "write-only"


def _gone(pair: Pair, inner: Pair, now: NamedProperty) -> Discrepancy:
    """A property that was described and is no longer."""
    told = Words(in_a_word(inner.before))
    if now.is_hidden:
        rule = f"property-became-{_only(pair.way)}"
        return differ(pair, rule, path=inner.path, at=place_of(inner.after, "new"))
    if now.is_forbidden:
        said = now.forbidden_at("new")
        return differ(pair, "property-forbidden", before=told, path=inner.path, at=said)
    if now.is_known_to_some:
        return differ(
            pair, "combination-changed", "anyOf", "oneOf", "if", path=inner.path
        )
    rule = "property-refused" if now.is_refused else "property-removed"
    at = place_of(inner.before, "old")
    return differ(pair, rule, before=told, path=inner.path, at=at)


def _new(
    pair: Pair, inner: Pair, was: NamedProperty, now: NamedProperty
) -> Discrepancy:
    """A property that is described and was not."""
    if now.is_needed and not was.is_needed:
        rule = "required-property-added"
    elif was.is_hidden:
        rule = f"property-no-longer-{_only(pair.way)}"
    elif was.is_forbidden and not was.is_hidden:
        rule = "property-allowed"
    elif was.is_refused:
        rule = "property-added-to-closed"
    elif was.is_known_to_some:
        return differ(
            pair, "combination-changed", "anyOf", "oneOf", "if", path=inner.path
        )
    else:
        rule = "optional-property-added"
    told, at = Words(in_a_word(inner.after)), place_of(inner.after, "new")
    return differ(pair, rule, after=told, path=inner.path, at=at)
