"""Rules about operations and their tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import label, short
from scripts.spec.nearest import hint
from scripts.spec.operation import Operation

VERB_NOUN = re.compile(r"[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*\Z")
KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
PLURALS = ("s", "people", "children", "media", "data")


def _served(context: Context) -> list[Operation]:
    return [each for each in context.spec.every(Operation) if each.is_served]


def _lacking(operations: Iterable[Operation], key: str, how: str) -> Iterator[Problem]:
    for node in operations:
        if not node.get(key):
            yield Problem(node.pointer, f"{label(node)} has no {key}; {how}")


@rule(outside="warning")
def operation_has_id(context: Context) -> Iterator[Problem]:
    """Every operation has an operationId."""
    operations = context.spec.every(Operation)
    yield from _lacking(operations, "operationId", "name it as in `listThings`")


@rule(outside="warning")
def operation_has_summary(context: Context) -> Iterator[Problem]:
    """Every operation has a summary."""
    operations = context.spec.every(Operation)
    yield from _lacking(operations, "summary", "say in a few words what it does")


@rule()
def operation_has_docs(context: Context) -> Iterator[Problem]:
    """Every operation has externalDocs."""
    how = "give the address of the vendor's page"
    yield from _lacking(context.spec.every(Operation), "externalDocs", how)


@rule(outside="warning")
def operation_has_tag(context: Context) -> Iterator[Problem]:
    """Every operation that the API serves has a tag, the resource that it belongs to."""
    yield from _lacking(_served(context), "tags", "name the resource, as in `[things]`")


@rule()
def operation_has_source(context: Context) -> Iterator[Problem]:
    """Every operation has a source, its own or inherited."""
    for node in context.spec.every(Operation):
        if node.source is None:
            advice = "give it or the document an x-source"
            yield Problem(node.pointer, f"{label(node)} cites no source; {advice}")


@rule(outside="warning")
def operation_has_4xx(context: Context) -> Iterator[Problem]:
    """Every operation that the API serves documents at least one 4xx answer."""
    for node in _served(context):
        if not any(status.startswith("4") for status in node.responses):
            given = ", ".join(node.responses) or "none"
            message = f"{label(node)} documents no 4xx answer, only {given}"
            yield Problem(node.at("responses"), message)


@rule()
def operation_has_security(context: Context) -> Iterator[Problem]:
    """Every operation that the API serves has its own security, as some tools ignore that of the root."""
    for node in _served(context):
        if "security" not in node:
            message = f"{label(node)} has no security; write `security: []` when it needs none"
            yield Problem(node.pointer, message)


@rule(outside="error")
def operation_id_unique(context: Context) -> Iterator[Problem]:
    """No two operations share an operationId."""
    seen: dict[str, str] = {}
    for node in context.spec.every(Operation):
        name = node.get("operationId")
        where = node.at("operationId")
        if isinstance(name, str) and seen.setdefault(name, where) != where:
            first = context.spec.origin(seen[name])
            yield Problem(where, f"{short(name)} is taken by the operation at {first}")


@rule()
def operation_id_style(context: Context) -> Iterator[Problem]:
    """An operationId is a verb and a noun in camelCase."""
    for node in context.spec.every(Operation):
        name = node.get("operationId")
        if isinstance(name, str) and not VERB_NOUN.match(name):
            wrong = "is no verb and noun in camelCase, as in `listThings`"
            yield Problem(node.at("operationId"), f"{short(name)} {wrong}")


@rule(outside="warning")
def tag_declared(context: Context) -> Iterator[Problem]:
    """Every tag in use is declared at the root."""
    declared = [tag.name for tag in context.spec.tags]
    for node in context.spec.every(Operation):
        for i, tag in enumerate(node.listed("tags")):
            if tag not in declared:
                near = hint(str(tag), declared)
                message = f"{short(tag)} is not among the tags{near}"
                yield Problem(node.at("tags", i), message)


@rule(outside="error")
def tag_unique(context: Context) -> Iterator[Problem]:
    """No tag is declared twice."""
    seen: set[str] = set()
    for tag in context.spec.tags:
        if tag.name in seen:
            yield Problem(tag.pointer, f"{short(tag.name)} is declared already")
        seen.add(tag.name)


@rule()
def tag_style(context: Context) -> Iterator[Problem]:
    """A tag is the plural name of a resource in kebab case."""
    for tag in context.spec.tags:
        if not KEBAB.match(tag.name) or not tag.name.endswith(PLURALS):
            named = short(tag.name)
            message = f"{named} is no plural in kebab case, as in `review-requests`"
            yield Problem(tag.at("name"), message)
