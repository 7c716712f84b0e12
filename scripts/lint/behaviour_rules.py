"""Rules about the x- keys for paging, filters, order, unique fields and live runs: the fields they name exist."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import fields, pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.fields import Place
from scripts.spec.nearest import hint

PARAMETERS = ("page", "size", "offset", "limit")


def _query(spec: Spec, operation: Operation) -> list[str]:
    known = spec.parameters(operation)
    return [parameter.name for parameter in known if parameter.location == "query"]


@rule(
    "pagination-resolves",
    "What x-pagination names is there: the query parameters, the list of items, the total.",
)
def pagination_resolves(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        paging = operation.node.get("x-pagination") or {}
        where = pointer.join(operation.pointer, "x-pagination")
        known = _query(context.spec, operation)
        for key in PARAMETERS:
            if key in paging and paging[key] not in known:
                near = hint(paging[key], known)
                message = (
                    f"{operation.id} has no query parameter {short(paging[key])}{near}"
                )
                yield Problem(pointer.join(where, key), message)
        answer = fields.success(context.spec, operation)
        for key in ("items", "total"):
            if key in paging:
                _, wrong = fields.follow(context.spec, answer, paging[key])
                if wrong:
                    message = f"{short(paging[key])} is not in the answer: {wrong}"
                    yield Problem(pointer.join(where, key), message)
        if "items" in paging and _is_no_list(context.spec, answer, paging["items"]):
            message = f"{short(paging['items'])} is no list in the answer"
            yield Problem(pointer.join(where, "items"), message)


def _is_no_list(spec: Spec, answer: list[Place], path: str) -> bool:
    described, _ = fields.follow(spec, answer, path)
    types = [node["type"] for node, _ in described if "type" in node]
    return bool(types) and not any("array" in each for each in types)


def _items(spec: Spec, operation: Operation) -> list[Place]:
    """The schemas of one item of the list that an operation answers with."""
    paging = operation.node.get("x-pagination") or {}
    answer = fields.success(spec, operation)
    described, _ = fields.follow(spec, answer, paging.get("items", ""))
    return fields.step(spec, described, "0")


@rule(
    "filter-resolves", "What x-filters points to is a field of each item in the answer."
)
def filter_resolves(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        for parameter in context.spec.parameters(operation):
            if path := parameter.node.get("x-filters"):
                where = pointer.join(parameter.pointer, "x-filters")
                yield from _item_field(context.spec, operation, path, where)


@rule("order-resolves", "What x-order points to is a field of each item in the answer.")
def order_resolves(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        if order := operation.node.get("x-order"):
            where = pointer.join(operation.pointer, "x-order", "field")
            yield from _item_field(context.spec, operation, order["field"], where)


def _item_field(
    spec: Spec, operation: Operation, path: str, where: str
) -> Iterator[Problem]:
    items = _items(spec, operation)
    if not items and fields.parts(spec, *fields.success(spec, operation)):
        message = f"{operation.id} answers with no list that is known; say in x-pagination where its items are"
        yield Problem(where, message)
    _, wrong = fields.follow(spec, items, path)
    if wrong:
        message = f"{short(path)} is not in an item of {operation.id}: {wrong}"
        yield Problem(where, message)


@rule(
    "unique-resolves",
    "What x-unique names is there: the fields of the request, the status of an answer.",
)
def unique_resolves(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        unique = operation.node.get("x-unique") or {}
        where = pointer.join(operation.pointer, "x-unique")
        for i, path in enumerate(unique.get("fields", ())):
            _, wrong = _request_field(context.spec, operation, path)
            if wrong:
                message = f"{short(path)} is not in the request: {wrong}"
                yield Problem(pointer.join(where, "fields", i), message)
        statuses = operation.node.get("responses") or {}
        if unique and unique["status"] not in statuses:
            message = f"{operation.id} documents no answer {short(unique['status'])}{hint(unique['status'], statuses)}"
            yield Problem(pointer.join(where, "status"), message)


def _request_field(
    spec: Spec, operation: Operation, path: str
) -> tuple[list[Place], str | None]:
    """Follow `path` into the request body, or into each item where the body is a list."""
    body = fields.parts(spec, *fields.request(spec, operation))
    return fields.follow(spec, fields.step(spec, body, "0") or body, path)


@rule(
    "live-resolves",
    "The fields that make a dry run are fields of the request body or query parameters.",
)
def live_resolves(context: Context) -> Iterator[Problem]:
    for operation in context.spec.operations:
        live = operation.node.get("x-live")
        for name in live.get("dry-run", ()) if isinstance(live, dict) else ():
            path = pointer.join("", name)
            found, wrong = _request_field(context.spec, operation, path)
            known = _query(context.spec, operation)
            if not found and name not in known:
                message = f"{short(name)} is neither in the request nor a query parameter{hint(name, known)}"
                where = pointer.join(operation.pointer, "x-live", "dry-run", name)
                yield Problem(where, f"{message} ({wrong})" if wrong else message)
