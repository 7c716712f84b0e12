"""An operation as its page shows it; webhooks and callbacks are operations that the vendor calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from scripts.site.body_sections import BodySection, BodyWriter
from scripts.site.field_rows import given_row
from scripts.site.provenance_badges import (
    ProvenanceMark,
    citation,
    keyword_mark,
    mark,
    marked,
)
from scripts.site.rows import FieldRow
from scripts.site.schema_words import SchemaWords
from scripts.site.text import code, inline, value
from scripts.spec.behaviour import Paging
from scripts.spec.document import Spec
from scripts.spec.links import offered
from scripts.spec.live import dry_run, writes
from scripts.spec.operation import DocsPage, Operation
from scripts.spec.provenance import Source


@dataclass(frozen=True, slots=True)
class OperationSection:
    """The section of an operation, but for its samples."""

    operation: Operation
    text: Markup
    method_mark: ProvenanceMark
    mark: ProvenanceMark
    facts: list[tuple[str, Markup]]
    parameters: list[FieldRow]
    request: BodySection | None
    answers: list[BodySection]
    callbacks: list[tuple[str, OperationSection]]  # each with its name


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Prepares the operations of one specification."""

    spec: Spec
    words: SchemaWords
    addresses: Mapping[str, str]  # of the operations' pages, by operationId

    def show(self, operation: Operation) -> OperationSection:
        """The section of an operation, webhook or callback."""
        bodies = BodyWriter(self.words, self.addresses, operation)
        links = list(offered(self.spec, operation))
        return OperationSection(
            operation=operation,
            text=marked(inline(operation.description), operation, "description"),
            method_mark=keyword_mark(operation, "method"),
            mark=replace(mark(operation), source=None),
            facts=list(self._facts(operation)),
            parameters=[
                given_row(self.words, each.name, each, operation)
                for each in operation.parameters
            ],
            request=bodies.request(operation.body) if operation.body else None,
            answers=[
                bodies.answer(status, each, [x for x in links if x.status == status])
                for status, each in operation.responses.items()
            ],
            callbacks=[
                (name, self.show(each))
                for name, called in operation.callbacks.items()
                for each in called
            ],
        )

    def _facts(self, operation: Operation) -> Iterator[tuple[str, Markup]]:
        """Source, credentials, paging, order and the like: a name and a text for each."""
        if operation.source or operation.docs:
            yield "Source", _source(operation.source, operation.docs)
        if operation.is_served:
            told = self._security(operation)
            yield "Credentials", marked(told, operation, "security")
            live = marked(_live(operation), operation, "x-live")
            yield "On a live server", live
        if paging := operation.paging:
            told = _paging(operation, paging)
            yield "Pages", marked(told, operation, "x-pagination")
        if order := operation.order:
            words = "descending" if order.falls else "ascending"
            told = Markup("by {}, {}").format(code(order.field), words)
            yield "Order", marked(told, operation, "x-order")
        if unique := operation.unique:
            fields = Markup(" with ").join(map(code, unique.fields))
            text = Markup("a repeated {} is answered {}")
            told = text.format(fields, unique.status)
            yield "Unique", marked(told, operation, "x-unique")

    def _security(self, operation: Operation) -> Markup:
        link = Markup('<a href="index.html#authentication">{}</a>')
        choices = (
            Markup(" and ").join(link.format(code(name)) for name in alternative)
            for alternative in operation.security
        )
        told = Markup(", or ").join(choice or "none" for choice in choices)
        return told or Markup("none")


def _source(source: Source | None, page: DocsPage | None) -> Markup:
    """The page that the operation was read on, and the one that the vendor keeps for it where that is another."""
    cited = citation(source)
    if page is None or not page.url or (source and page.url == source.link):
        return cited
    named = inline(page.description or page.url)
    link = Markup('<a href="{}">{}</a>').format(page.url, named)
    return Markup(" · ").join(filter(None, [cited, link]))


def _live(operation: Operation) -> Markup:
    """The operation's policy for contract runs on a live server, in words."""
    if fields := dry_run(operation):
        pair = Markup("{} = {}")
        pairs = (pair.format(code(name), value(fields[name])) for name in fields)
        only = Markup("contract runs call it only with {}")
        return only.format(Markup(" and ").join(pairs))
    never = "contract runs never call it"
    return Markup(never if writes(operation) else "contract runs may call it")


def _paging(operation: Operation, paging: Paging) -> Markup:
    def part(text: Markup, key: str) -> Markup:
        return marked(text, operation, "x-pagination", key)

    asked = filter(None, (paging.start, paging.size))
    parameters = Markup(" and ").join(map(code, asked))
    items = code(paging.items) if paging.items else Markup("the body")
    text = Markup("by {}; the items are at {}").format(parameters, part(items, "items"))
    if paging.total:
        total = part(code(paging.total), "total")
        text += Markup(", their number at {}").format(total)
    return text
