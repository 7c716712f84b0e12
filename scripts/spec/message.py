"""Requests and answers as a specification describes them: parameters, bodies, answers, their examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.spec import media
from scripts.spec.node import Node
from scripts.spec.pointer import Placed
from scripts.spec.schema import NOTHING, Described, Schema, describe

STYLES = {"query": "form", "cookie": "form"}  # of a parameter that names none


@dataclass(frozen=True, slots=True)
class Example(Placed):
    """A value that somebody may send or get; the only one of its place may have no name of its own."""

    name: str
    summary: str
    value: Any


@dataclass(frozen=True, slots=True)
class Signature(Placed):
    """The header with the HMAC of a webhook: its hash, how it is written, and the text that is signed."""

    header: str
    hash: str
    encoding: str
    signed: str


class Exemplified(Node):
    """Anything that has a schema and examples: a parameter, a header, or a body in one media type."""

    @cached_property
    def schema(self) -> Schema | None:
        """Its schema, as it is written."""
        found = self.child("schema")
        return found if isinstance(found, Schema) else None

    @property
    def described(self) -> Described:
        """The schemas of its value."""
        return self.schema.described if self.schema else NOTHING

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """The named examples, or the one that has no name; those of its schema are not among them."""
        return tuple(self._examples())

    def is_shown_as_data(self, example: Example) -> bool:
        """Whether an example is what the schema describes, and no text that stands for it in another form, such as XML."""
        return True

    def _examples(self) -> Iterator[Example]:
        if "example" in self:
            yield Example(self.at("example"), "", "", self.get("example"))
        for name, written in self.children("examples").items():
            each = written.resolved
            if "value" not in each:
                continue
            yield Example(each.pointer, name, each.text("summary"), each.get("value"))


class Parameter(Exemplified, kind="parameter"):
    """A parameter, with references resolved: its pointer is where it is written."""

    @property
    def name(self) -> str:
        return self.text("name")

    @property
    def location(self) -> str:
        """`path`, `query`, `header` or `cookie`."""
        return self.text("in")

    @property
    def signature(self) -> Signature | None:
        """How the signature is made that a webhook has in this header (`x-signature`)."""
        found = self.child("x-signature")
        if found is None:
            return None
        how = (found.text(key) for key in ("hash", "encoding", "signed"))
        return Signature(found.pointer, self.name, *how)

    @property
    def style(self) -> str:
        """How a list or an object in it is written, by its name in OpenAPI."""
        return self.text("style") or STYLES.get(self.location, "simple")

    @property
    def explode(self) -> bool:
        """Whether each item of a list or object is written by itself."""
        return bool(self.get("explode", self.style == "form"))

    @property
    def schema(self) -> Schema | None:
        """Its schema, also where that is the one of the media type that it is written in."""
        content = next(iter(self.every(MediaType, "content").values()), None)
        return content.schema if content else super().schema

    @property
    def filters(self) -> str:
        """The field of each returned item that has to fit it (`x-filters`), "" where it filters nothing."""
        return self.text("x-filters")


class Header(Exemplified, kind="header"):
    """A header of an answer."""


class MediaType(Exemplified, kind="media type"):
    """A body in one media type, whose name is the key that it stands under."""

    @property
    def is_json(self) -> bool:
        return media.is_json(self.name)

    def is_shown_as_data(self, example: Example) -> bool:
        if not isinstance(example.value, str) or self.is_json:
            return True
        is_plain = media.essence(self.name) == "text/plain"
        return is_plain and self.described.types <= {"string", "null"}


class Content(Node):
    """A body in the media types that it may come in."""

    @cached_property
    def content(self) -> dict[str, MediaType]:
        """Its forms by media type, as the specification orders them."""
        return self.every(MediaType, "content")

    @property
    def alike(self) -> list[list[MediaType]]:
        """Its forms, those together that differ in nothing but their name and examples."""
        found: dict[str, list[MediaType]] = {}
        for each in self.content.values():
            said = {key: each.get(key) for key in each if not key.startswith("example")}
            found.setdefault(json.dumps(said, sort_keys=True), []).append(each)
        return list(found.values())

    @property
    def in_json(self) -> list[MediaType]:
        """The forms that are JSON."""
        return [each for each in self.content.values() if each.is_json]

    @property
    def json(self) -> MediaType | None:
        """The form in which its JSON is sent and read."""
        return self.content.get(media.json_of(self.content))

    @property
    def used(self) -> MediaType | None:
        """The form that is used where there is a choice: JSON, or else the first."""
        return self.content.get(media.used(self.content))

    def covering(self, content_type: str) -> MediaType | None:
        """The form that a content type is described by."""
        forms = self.content.items()
        found = (each for name, each in forms if media.covers(name, content_type))
        return next(found, None)

    def is_beside_json(self, content_type: str) -> bool:
        """Whether a content type is described beside JSON, such as XML: its schema is written for JSON alone."""
        is_described = self.covering(content_type) is not None
        return is_described and not media.is_json(content_type) and bool(self.in_json)

    @property
    def described(self) -> Described:
        """The schemas of all of its forms."""
        return describe(each.schema for each in self.content.values() if each.schema)


class Body(Content, kind="request body"):
    """The body of a request."""


class Response(Content, kind="response"):
    """An answer, documented under a status that the operation knows it by."""

    @cached_property
    def headers(self) -> dict[str, Header]:
        return self.every(Header, "headers")

    @cached_property
    def links(self) -> dict[str, Node]:
        """The links that it offers, references followed."""
        return self.every(Node, "links")
