"""An operation as its page shows it; webhooks and callbacks are operations that the vendor calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from scripts.site.body_sections import BodySection, BodyWriter
from scripts.site.field_rows import FieldRow
from scripts.site.provenance_badges import ProvenanceMark, citation, mark, rule_mark
from scripts.site.schema_words import SchemaWords
from scripts.site.text import code, inline, value
from scripts.spec import pointer
from scripts.spec.document import Operation, Rule, Source
from scripts.spec.live import policy


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule of an operation."""

    rule: Rule
    text: Markup
    mark: ProvenanceMark


@dataclass(frozen=True, slots=True)
class OperationSection:
    """The section of an operation, but for its samples."""

    operation: Operation
    text: Markup
    mark: ProvenanceMark
    deprecated: bool
    facts: list[tuple[str, Markup]]
    parameters: list[FieldRow]
    request: BodySection | None
    answers: list[BodySection]
    rules: list[ShownRule]
    callbacks: list[CallbackSection]


@dataclass(frozen=True, slots=True)
class CallbackSection:
    """A request that the vendor sends to an address that an earlier request has named."""

    name: str
    shown: OperationSection


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Prepares the operations of one specification."""

    schemas: SchemaWords
    addresses: Mapping[str, str]  # of the operations' sections, by operationId

    def show(self, operation: Operation) -> OperationSection:
        """The section of an operation, webhook or callback."""
        spec, node, where = self.schemas.spec, operation.node, operation.pointer
        bodies = BodyWriter(self.schemas, self.addresses, where)
        request, at = node.get("requestBody"), pointer.join(where, "responses")
        return OperationSection(
            operation=operation,
            text=inline(node.get("description", "")),
            mark=replace(mark(spec, where), source=None),
            deprecated=bool(node.get("deprecated")),
            facts=list(self._facts(operation)),
            parameters=[
                bodies.row(parameter.name, parameter.node, parameter.pointer)
                for parameter in spec.parameters(operation)
            ],
            request=bodies.body(request, pointer.join(where, "requestBody"))
            if request
            else None,
            answers=[
                bodies.body(answer, pointer.join(at, status), status)
                for status, answer in node.get("responses", {}).items()
            ],
            rules=[
                ShownRule(rule, inline(rule.text), rule_mark(spec, rule, where))
                for rule in spec.rules
                if rule.pointer.startswith(where + "/")
            ],
            callbacks=list(self._callbacks(operation)),
        )

    def _facts(self, operation: Operation) -> Iterator[tuple[str, Markup]]:
        """Source, credentials, paging, order and the like: a name and a text for each."""
        node, source = operation.node, self.schemas.spec.source(operation.pointer)
        if source or "externalDocs" in node:
            yield "Source", _source(source, node.get("externalDocs", {}))
        if operation.is_served:
            yield "Credentials", self._security(operation)
            yield "On a live server", _live(policy(operation))
        if paging := node.get("x-pagination"):
            yield "Pages", _paging(paging)
        if order := node.get("x-order"):
            words = {"asc": "ascending", "desc": "descending"}[order["direction"]]
            yield "Order", Markup("by {}, {}").format(code(order["field"]), words)
        if unique := node.get("x-unique"):
            fields = Markup(" with ").join(map(code, unique["fields"]))
            text = Markup("a repeated {} is answered {}")
            yield "Unique", text.format(fields, unique["status"])

    def _security(self, operation: Operation) -> Markup:
        link = Markup('<a href="index.html#authentication">{}</a>')
        choices = (
            Markup(" and ").join(link.format(code(name)) for name in alternative)
            for alternative in operation.security
        )
        return Markup(", or ").join(choice or "none" for choice in choices) or Markup(
            "none"
        )

    def _callbacks(self, operation: Operation) -> Iterator[CallbackSection]:
        for name, called in operation.callbacks.items():
            for each in called:
                yield CallbackSection(name, self.show(each))

    def webhooks(self) -> list[OperationSection]:
        """The sections of the webhooks, which the vendor sends to an address that is set once."""
        return list(map(self.show, self.schemas.spec.webhooks))


def _source(source: Source | None, page: Mapping[str, Any]) -> Markup:
    """The page that the operation was read on, and the one that the vendor keeps for it where that is another."""
    cited = citation(source)
    if not page.get("url") or (source and page["url"] == source.link):
        return cited
    link = Markup('<a href="{}">{}</a>').format(
        page["url"], inline(page.get("description") or page["url"])
    )
    return Markup(" · ").join(filter(None, [cited, link]))


def _live(policy: Any) -> Markup:
    """The operation's policy for contract runs on a live server, in words."""
    if isinstance(policy, dict):
        fields = Markup(" and ").join(
            Markup("{} = {}").format(code(field), value(data))
            for field, data in policy.get("dry-run", {}).items()
        )
        return Markup("contract runs call it only with {}").format(fields)
    told = {"read": "contract runs may call it", "never": "contract runs never call it"}
    return Markup(told.get(str(policy), ""))


def _paging(paging: Mapping[str, Any]) -> Markup:
    asked = [paging.get(key) for key in ("page", "size", "offset", "limit")]
    parameters = Markup(" and ").join(code(name) for name in asked if name)
    items = code(paging["items"]) if paging["items"] else Markup("the body")
    text = Markup("by {}; the items are at {}").format(parameters, items)
    if paging.get("total"):
        text += Markup(", their number at {}").format(code(paging["total"]))
    return text
