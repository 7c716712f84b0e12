"""The package of a client as plain values: models, enums, operations, bodies of webhooks. The templates are given these.

`assembly` makes them; `facade`, `method`, `paging` and `webhooks` add what the specification says beside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from keyword import iskeyword

NOTHING = "None"
PLACES = ("path", "query", "headers", "cookies")


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method, or its body, as Python source; `wire` is its name in the API, `place` where it is sent.

    `kind` is how its value is written, `classes` are the models and enums in its type.
    """

    wire: str
    name: str
    annotation: str
    default: str | None
    place: str
    kind: str
    classes: frozenset[str]

    @property
    def written(self) -> str:
        """The expression for what is sent."""
        has_own_form = "ZonelessDatetime" in self.kind
        return f"{self.kind}.write({self.name})" if has_own_form else self.name


@dataclass(frozen=True, slots=True)
class Located:
    """A place of an answer: the way there in Python, and the type of the items if it is a list, with its classes."""

    steps: tuple[str, ...]
    item: str
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Payload:
    """The value read from the body of an answer or webhook: its type with the models and enums in it, its kind, "" for nothing."""

    annotation: str
    kind: str
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Answer(Payload):
    """The body of an answer; `locate` tells what a JSON Pointer into it leads to."""

    locate: Callable[[str], Located]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation: what it takes, and its answers by status."""

    path: tuple[Argument, ...]
    named: tuple[Argument, ...]
    body: Argument | None
    media_type: str
    answers: Mapping[str, Answer]

    def sent(self, named: Iterable[Argument]) -> dict[str, list[Argument]]:
        """The parameters of the path and these, by where they are sent."""
        given = [*self.path, *named]
        found = {place: [e for e in given if e.place == place] for place in PLACES}
        return {place: each for place, each in found.items() if each}


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a model; `kind` is "" where its type says it, `default` where it is required, `null` where None is sent.

    `accepted` is the type of its value in plain data.
    """

    name: str
    wire: str
    annotation: str
    kind: str
    default: str
    null: bool
    accepted: str
    description: str


@dataclass(frozen=True, slots=True)
class Success:
    """The field of a model that tells whether something worked, and how its text begins then."""

    field: str
    begins: str = ""


@dataclass(frozen=True, slots=True)
class Further:
    """The fields of a model that it does not declare: the type and kind of their values."""

    annotation: str
    kind: str


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A model; `classes` are the others in the types of its fields."""

    name: str
    module: str
    description: str
    fields: tuple[ModelField, ...]
    further: Further
    classes: tuple[str, ...]
    outcome: Success | None
    is_sent: bool

    @property
    def plain_fields(self) -> dict[str, str]:
        """The types of plain data that stands for it, by names in JSON."""
        told = {}
        for each in self.fields:
            kind = each.accepted if each.default else f"Required[{each.accepted}]"
            told[each.wire] = kind
        return told

    @property
    def has_plain_names(self) -> bool:
        """Whether a class can have all its names in JSON."""
        return all(e.wire.isidentifier() and not iskeyword(e.wire) for e in self.fields)


@dataclass(frozen=True, slots=True)
class EnumAlias:
    """An enum, which is a `Literal`."""

    name: str
    module: str
    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """All that was parsed: an endpoint for each operation by its `key`, a payload for each webhook by its path in the view."""

    models: tuple[ModelClass, ...]
    enums: tuple[EnumAlias, ...]
    endpoints: Mapping[tuple[str, str], Endpoint]
    payloads: Mapping[str, Payload]

    @property
    def has_outcomes(self) -> bool:
        """Whether some model tells whether something worked."""
        return any(each.outcome for each in self.models)

    @property
    def secrets(self) -> list[str]:
        """The names of fields that hold secrets."""
        fields = [field for model in self.models for field in model.fields]
        return sorted({each.wire for each in fields if "SECRET" in each.kind})

    @property
    def has_files(self) -> bool:
        """Whether something that is sent or read is a file."""
        fields = [field for model in self.models for field in model.fields]
        types = [kind for each in fields for kind in (each.annotation, each.accepted)]
        types += [model.further.annotation for model in self.models]
        for each in self.endpoints.values():
            given = (*each.path, *each.named, each.body)
            types += [one.annotation for one in given if one]
            types += [answer.annotation for answer in each.answers.values()]
        types += [payload.annotation for payload in self.payloads.values()]
        return any(re.search(r"\bFile\b", each) for each in types)

    @property
    def modules(self) -> dict[str, str]:
        """The module of each model, enum and type of plain data."""
        models = {each.name: each.module for each in self.models}
        models |= {f"{e.name}Dict": e.module for e in self.models if e.is_sent}
        return models | {each.name: each.module for each in self.enums}


def key(method: str, path: str) -> tuple[str, str]:
    """The key of an operation, whatever its path parameters are called."""
    return method, re.sub(r"\{[^}]*\}", "{}", path)
