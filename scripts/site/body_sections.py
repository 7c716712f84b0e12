"""Request bodies and answers as a page shows them: media types, fields, examples, links; used by `operation_sections`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from scripts.site.field_rows import FieldRow, row, rows
from scripts.site.provenance_badges import ProvenanceMark, beside, mark
from scripts.site.schema_limits import remarks
from scripts.site.schema_words import SchemaWords
from scripts.site.text import code, inline, plain, value
from scripts.spec import pointer


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
    examples: list[ExampleBlock]


@dataclass(frozen=True, slots=True)
class BodySection:
    """A request body, or the answer with a status."""

    status: str
    text: Markup
    required: bool
    mark: ProvenanceMark
    media: list[MediaSection]
    headers: list[FieldRow]
    links: list[Markup]


@dataclass(frozen=True, slots=True)
class BodyWriter:
    """Prepares the bodies of one operation, which is written at `around`."""

    schemas: SchemaWords
    addresses: Mapping[str, str]  # of the operations' sections, by operationId
    around: str

    def body(self, node: Any, where: str, status: str = "") -> BodySection:
        """The request body or, with its status, the answer that is written at `where`."""
        node, where = self.schemas.spec.resolve(node, where)
        content = node.get("content", {})
        return BodySection(
            status=status,
            text=inline(node.get("description", "")),
            required=bool(node.get("required")),
            mark=mark(self.schemas.spec, where, self.around),
            media=list(self._media(content, pointer.join(where, "content"))),
            headers=list(self._headers(node, where)),
            links=list(self._links(node, where)),
        )

    def row(self, name: str, written: Any, where: str) -> FieldRow:
        """A parameter or header: its own words, with the type and remarks of its schema."""
        spec = self.schemas.spec
        node, where = spec.resolve(written, where)
        at = pointer.join(where, "schema")
        schema = row(self.schemas, name, node.get("schema", {}), at, where)
        own = mark(spec, at, where, spec.basis(where))
        filters = "Every item returned fits it at {}"
        fields = filter(None, [node.get("x-filters")])
        extra = (Markup(filters).format(code(field)) for field in fields)
        texts = (inline(node.get("description", "")), schema.text)
        return replace(
            schema,
            type=beside(schema.type, own),
            text=Markup(" ").join(filter(None, texts)),
            mark=mark(spec, where, self.around),
            remarks=(*remarks(node), *schema.remarks, *extra),
            place=str(node.get("in", "")),
            required=bool(node.get("required")),
            deprecated=bool(node.get("deprecated")) or schema.deprecated,
        )

    def _headers(self, node: Mapping[str, Any], where: str) -> Iterator[FieldRow]:
        for name, header in node.get("headers", {}).items():
            yield self.row(name, header, pointer.join(where, "headers", name))

    def _media(self, content: Mapping[str, Any], where: str) -> Iterator[MediaSection]:
        """One entry for all media types that differ in nothing but their name and examples."""
        alike: dict[str, list[str]] = {}
        for name, node in content.items():
            same = {k: v for k, v in node.items() if not k.startswith("example")}
            alike.setdefault(json.dumps(same, sort_keys=True), []).append(name)
        for names in alike.values():
            yield self._medium(content, where, names)

    def _medium(
        self, content: Mapping[str, Any], where: str, names: list[str]
    ) -> MediaSection:
        spec, body = self.schemas.spec, pointer.parent(where)
        schema, said = content[names[0]].get("schema", {}), spec.basis(body)
        media_at = pointer.join(where, names[0])
        at = pointer.join(media_at, "schema")
        described = schema.get("description", "") if isinstance(schema, dict) else ""
        return MediaSection(
            types=tuple(names),
            type=self.schemas.type_of(schema, at, spec.basis(at)),
            text=inline(described),
            media_mark=mark(spec, media_at, body, said),
            schema_mark=mark(spec, at, body, said),
            rows=rows(self.schemas, schema, at, body),
            conditions=self.schemas.conditions(schema, at),
            examples=list(dict.fromkeys(self._all_examples(content, where, names))),
        )

    def _all_examples(
        self, content: Mapping[str, Any], where: str, names: list[str]
    ) -> Iterator[ExampleBlock]:
        for name in names:
            yield from self._examples(name, content[name], pointer.join(where, name))

    def _examples(
        self, media: str, node: Mapping[str, Any], where: str
    ) -> Iterator[ExampleBlock]:
        named = dict(node.get("examples", {}))
        if "example" in node:
            named["Example"] = {"value": node["example"]}
        language = "json" if "json" in media else "xml" if "xml" in media else "text"
        for name, written in named.items():
            at = pointer.join(where, "examples", name)
            found, at = self.schemas.spec.resolve(written, at)
            data = found.get("value")
            is_text = isinstance(data, str) and language != "json"
            text = data if is_text else json.dumps(data, indent=2, ensure_ascii=False)
            summary = plain(found.get("summary") or name)
            yield ExampleBlock(
                summary, text, language, mark(self.schemas.spec, at, where)
            )

    def _links(self, node: Mapping[str, Any], where: str) -> Iterator[Markup]:
        spec = self.schemas.spec
        for name, written in node.get("links", {}).items():
            link, at = spec.resolve(written, pointer.join(where, "links", name))
            target, body = str(link.get("operationId", "")), link.get("requestBody")
            fields = body if isinstance(body, dict) else {"body": body} if body else {}
            pairs = {**link.get("parameters", {}), **fields}
            yield Markup('<a href="{}">{}</a>: {}. {} {}').format(
                self.addresses.get(target, ""),
                code(target),
                Markup(", ").join(_given(key, pairs[key]) for key in pairs),
                inline(link.get("description", "")),
                mark(spec, at, where, spec.basis(where)),
            )


def _given(name: str, source: Any) -> Markup:
    """A parameter of a link with the expression or constant that it gets."""
    is_expression = isinstance(source, str) and source.startswith("$")
    text = Markup("{} from {}" if is_expression else "{} = {}")
    return text.format(code(name), code(source) if is_expression else value(source))
