"""The rules by which a changed client is told to its callers, with the words of each; `client_changes` and its modules make the changes."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.diff import python_types
from scripts.diff.change import Change, Place, Weight

# Each name with what it finds. `verb --rules` and the documentation read it.
CLIENT_RULES = {
    "client-name-removed": "What callers import is no longer there.",
    "client-name-renamed": "What callers import has another name, and is otherwise the same.",
    "client-name-added": "There is something new to import.",
    "client-base-removed": "A class is no longer one of another, so that `except` or `isinstance` misses it.",
    "client-method-removed": "A method is no longer there.",
    "client-method-renamed": "A method has another name, or stands elsewhere, and sends the same operation.",
    "client-method-added": "There is a new method.",
    "client-parameter-removed": "A method no longer takes an argument.",
    "client-parameter-renamed": "An argument has another name.",
    "client-parameter-added": "A method takes a further argument, which may have to be given.",
    "client-parameter-required": "An argument that could be left out must be given, or the reverse.",
    "client-parameter-default": "An argument that is left out means something else.",
    "client-parameter-place": "An argument has to be given by name, or in another place.",
    "client-parameter-type": "An argument takes fewer values, or more.",
    "client-return-type": "A method gives other values.",
    "client-field-removed": "A model or a plain dict no longer has a field.",
    "client-field-renamed": "A field has another name.",
    "client-field-added": "A model or a plain dict has a further field, which may have to be given.",
    "client-field-required": "A field that could be left out must be given, or the reverse.",
    "client-field-type": "A field holds other values.",
    "client-value-removed": "A value is no longer one of those that a name stands for.",
    "client-value-added": "There is a further value among those that a name stands for.",
}
GRAVITY: dict[Weight, int] = {"harmless": 0, "risky": 1, "breaking": 2}


@dataclass(frozen=True, slots=True)
class Spot:
    """The thing that is told of: the place of the specification that it comes from, and the operation that it sends."""

    pointer: str
    operation: str = ""

    def change(
        self, rule: str, weight: Weight, sentence: str, before: object, after: object
    ) -> Change:
        """A change here, of what is gone where nothing is after it. Raises KeyError for a rule that nobody knows."""
        if rule not in CLIENT_RULES:
            raise KeyError(rule)
        is_gone = after is None and before is not None
        place = Place("old" if is_gone else "new", self.pointer)
        return Change(
            rule, weight, sentence, place, self.operation, None, before, after
        )


@dataclass(frozen=True, slots=True)
class Use:
    """Whether callers give values of a type (`sent`), get them, or both; what they do neither with, as errors, they get."""

    is_given: bool
    is_got_too: bool

    @property
    def is_got(self) -> bool:
        return self.is_got_too or not self.is_given

    def weight(self, before: str, after: str) -> Weight:
        """How much it matters that values are of another type."""
        found: list[Weight] = [given(before, after)] if self.is_given else []
        found += [got(before, after)] if self.is_got else []
        return max(found, key=GRAVITY.__getitem__)


def given(before: str, after: str) -> Weight:
    """How much it matters to those who give a value that it may be of another type."""
    if python_types.covers(after, before):
        return "harmless"
    less = python_types.more(before, after)
    return "risky" if python_types.says_anything(less) else "breaking"


def got(before: str, after: str) -> Weight:
    """How much it matters to those who get a value that it may be of another type.

    A further value among given ones is no trouble to most: only a program that tells all of them apart misses it.
    """
    if python_types.covers(before, after):
        return "harmless"
    more = python_types.more(after, before)
    if python_types.says_anything(more) or python_types.are_values(more):
        return "risky"
    return "breaking"
