"""Request bodies and answers as a page shows them: media types, fields, examples, links; used by `operation_sections`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Any

from markupsafe import Markup

from scripts.client import naming
from scripts.site.field_rows import given_row, inside, rows
from scripts.site.provenance_badges import ProvenanceMark, keyword_mark, mark
from scripts.site.rows import UNMARKED, FieldRow, SchemaSection
from scripts.site.schema_words import SchemaWords
from scripts.site.text import code, inline, plain, value
from scripts.spec import expressions
from scripts.spec.links import LinkUse
from scripts.spec.message import Body, MediaType, Response
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class ExampleBlock:
    """A named example of a body."""

    summary: str
    code: str
    language: str
    mark: ProvenanceMark


@dataclass(frozen=True, slots=True)
class MediaSection:
    """The media types that a body may come in, its type, fields and examples."""

    types: tuple[str, ...]
    type: Markup
    text: Markup
    media_mark: ProvenanceMark
    schema_mark: ProvenanceMark
    rows: list[FieldRow]
    conditions: tuple[Markup, ...]
    inside: tuple[SchemaSection, ...]
    examples: list[ExampleBlock]


@dataclass(frozen=True, slots=True)
class BodySection:
    """A request body, or the answer with a status."""

    text: Markup
    mark: ProvenanceMark
    media: list[MediaSection]
    required: bool = False
    required_mark: ProvenanceMark = UNMARKED
    status: str = ""
    meaning: str = ""  # of the status, in the words of the standard
    raises: str = ""  # the error as which the client raises it, "" for a success
    headers: Sequence[FieldRow] = ()
    links: Sequence[Markup] = ()


@dataclass(frozen=True, slots=True)
class BodyWriter:
    """Prepares the bodies of one operation."""

    words: SchemaWords
    addresses: Mapping[str, str]  # of the operations' pages, by operationId
    operation: Operation

    def request(self, body: Body) -> BodySection:
        """The request body."""
        return BodySection(
            inline(body.description),
            mark(body, self.operation),
            [self._media(body, forms) for forms in body.alike],
            body.required,
            keyword_mark(body, "required"),
        )

    def answer(
        self, status: str, response: Response, links: Iterable[LinkUse]
    ) -> BodySection:
        """The answer with a status, and the links that it offers."""
        headers = response.headers.items()
        row = partial(given_row, self.words, around=self.operation)
        return BodySection(
            inline(response.description),
            mark(response, self.operation),
            [self._media(response, forms) for forms in response.alike],
            status=status,
            meaning=_meaning(status),
            raises="" if self._is_success(status) else naming.raised(status),
            headers=[row(name, header) for name, header in headers],
            links=list(map(self._link, links)),
        )

    def _media(self, body: Body | Response, forms: list[MediaType]) -> MediaSection:
        first, said = forms[0], body.basis
        schema = first.schema
        opened = frozenset[str]()
        examples = dict.fromkeys(one for form in forms for one in _examples(form))
        return MediaSection(
            types=tuple(form.name for form in forms),
            type=self.words.type_of(schema, schema.basis) if schema else Markup(""),
            text=inline(schema.description if schema else ""),
            media_mark=mark(first, body, said),
            schema_mark=mark(schema or first, body, said),
            rows=rows(self.words, schema, body, seen=opened) if schema else [],
            conditions=self.words.conditions(schema) if schema else (),
            inside=inside(self.words, schema, opened) if schema else (),
            examples=list(examples),
        )

    def _is_success(self, status: str) -> bool:
        """Whether the client gives the answer back; one for any status is raised where another is the success."""
        is_default = status == "default" and not self.operation.successes
        return status.startswith("2") or is_default or not self.operation.is_served

    def _link(self, link: LinkUse) -> Markup:
        body = link.body
        fields = body if isinstance(body, dict) else {"body": body} if body else {}
        given = {**link.parameters, **fields}
        name = link.written.text("operationId")
        return Markup('<a href="{}">{}</a>: {}. {} {}').format(
            self.addresses.get(name, ""),
            code(name),
            Markup(", ").join(_given(key, given[key]) for key in given),
            inline(link.written.description),
            mark(link.written, link.response, link.response.basis),
        )


def _meaning(status: str) -> str:
    """The name of a status, "" for a range."""
    is_known = status.isdecimal() and int(status) in set(HTTPStatus)
    return HTTPStatus(int(status)).phrase if is_known else ""


def _examples(form: MediaType) -> Iterator[ExampleBlock]:
    language = "json" if form.is_json else "xml" if "xml" in form.name else "text"
    for example in form.examples:
        data = example.value
        is_text = isinstance(data, str) and language != "json"
        text = data if is_text else json.dumps(data, indent=2, ensure_ascii=False)
        summary = plain(example.summary or example.name or "Example")
        told = mark(form.spec.at(example.pointer), form)
        yield ExampleBlock(summary, text, language, told)


def _given(name: str, source: Any) -> Markup:
    """A parameter of a link with the expression or constant that it gets."""
    if expressions.is_meant(source):
        return Markup("{} from {}").format(code(name), code(source))
    return Markup("{} = {}").format(code(name), value(source))
