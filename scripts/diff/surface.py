"""The public surface of a generated client as values: what its callers import, call, give, get and catch.

`surface_reader` makes them of a package, `client_changes` compares two.
"""

from __future__ import annotations

from dataclasses import dataclass, field

PLAIN_DATA = "TypedDict"  # the base of classes that are dicts whose keys are known


@dataclass(frozen=True, slots=True)
class PublicArgument:
    """An argument of a call: `default` is None where it must be given, `by_name` whether it must be named."""

    name: str
    type: str
    default: str | None
    by_name: bool


@dataclass(frozen=True, slots=True)
class PublicCall:
    """A method or function by the words in which it is called, as `acme.gift_cards.list`.

    `operation` and `pointer` are those of the operation that it sends, "" for one that sends none.
    """

    label: str
    arguments: tuple[PublicArgument, ...]
    returns: str
    operation: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class PublicField:
    """An attribute of a class or a key of plain data; `wire` is its name in JSON, "" for what is in none."""

    name: str
    type: str
    is_needed: bool
    wire: str = ""


@dataclass(frozen=True, slots=True)
class PublicType:
    """A class, or a name for other types (`means`), that callers import, give or get."""

    name: str
    bases: tuple[str, ...] = ()
    fields: tuple[PublicField, ...] = ()
    means: str = ""
    pointer: str = ""


@dataclass(slots=True)
class Surface:
    """All of it by name. The calls of async classes are apart, as they are those of the others once more.

    `sent` and `got` are the names in the types of what callers give and of what they get.
    """

    exports: tuple[str, ...] = ()
    calls: dict[str, PublicCall] = field(default_factory=dict)
    async_calls: dict[str, PublicCall] = field(default_factory=dict)
    types: dict[str, PublicType] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)
    got: set[str] = field(default_factory=set)
