"""Rules about the x- keys for paging, filters, order, unique fields and live runs: the fields they name exist."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.behaviour import Paging
from scripts.spec.live import dry_run
from scripts.spec.nearest import hint
from scripts.spec.operation import Operation
from scripts.spec.schema import Described, Schema


def _query(operation: Operation) -> list[str]:
    return [parameter.name for parameter in operation.parameters_in("query")]


@rule()
def pagination_resolves(context: Context) -> Iterator[Problem]:
    """All that x-pagination names is there: the query parameters, the list of items, the total."""
    for operation in context.spec.operations:
        if paging := operation.paging:
            yield from _unknown_parameters(operation, paging)
            yield from _unknown_places(operation.answered, paging)


def _unknown_parameters(operation: Operation, paging: Paging) -> Iterator[Problem]:
    known = _query(operation)
    for key, name in paging.named.items():
        if name not in known:
            near = hint(name, known)
            message = f"{operation.id} has no query parameter {short(name)}{near}"
            yield Problem(paging.at(key), message)


def _unknown_places(answer: Described, paging: Paging) -> Iterator[Problem]:
    for key, path in (
        ("items", paging.items),
        ("total", paging.total),
        ("error", paging.error),
    ):
        found, wrong = answer.follow(path or "")
        if wrong:
            message = f"{short(path)} is not in the answer: {wrong}"
            yield Problem(paging.at(key), message)
        elif key == "items" and found.types and "array" not in found.types:
            message = f"{short(path)} is no list in the answer"
            yield Problem(paging.at(key), message)


@rule()
def filter_resolves(context: Context) -> Iterator[Problem]:
    """The place that x-filters points to is a field of each item in the answer."""
    for operation in context.spec.operations:
        for parameter in operation.filters:
            where = parameter.at("x-filters")
            yield from _item_field(operation, parameter.filters, where)


@rule()
def order_resolves(context: Context) -> Iterator[Problem]:
    """The place that x-order points to is a field of each item in the answer."""
    for operation in context.spec.operations:
        if order := operation.order:
            yield from _item_field(operation, order.field, order.at("field"))


def _item_field(operation: Operation, path: str, where: str) -> Iterator[Problem]:
    if not operation.item and operation.answered:
        message = f"{operation.id} answers with no list that is known; say in x-pagination where its items are"
        yield Problem(where, message)
    _, wrong = operation.item.follow(path)
    if wrong:
        message = f"{short(path)} is not in an item of {operation.id}: {wrong}"
        yield Problem(where, message)


@rule()
def unique_resolves(context: Context) -> Iterator[Problem]:
    """All that x-unique names is there: the fields of the request, the status of an answer."""
    for operation in context.spec.operations:
        unique = operation.unique
        if unique is None:
            continue
        for i, path in enumerate(unique.fields):
            _, wrong = _request(operation).follow(path)
            if wrong:
                message = f"{short(path)} is not in the request: {wrong}"
                yield Problem(unique.at("fields", i), message)
        if unique.status not in operation.responses:
            near = hint(unique.status, operation.responses)
            message = f"{operation.id} documents no answer {short(unique.status)}{near}"
            yield Problem(unique.at("status"), message)


def _request(operation: Operation) -> Described:
    """The schemas of the request body, or of each item where that is a list."""
    return operation.sent.item or operation.sent


@rule()
def outcome_resolves(context: Context) -> Iterator[Problem]:
    """The field that x-outcome names is one of that schema, which has a name."""
    named = set(context.spec.schemas.values())
    for schema in context.spec.every(Schema):
        if outcome := schema.outcome:
            _, wrong = schema.described.follow(outcome.field)
            if wrong:
                yield Problem(outcome.at("field"), f"{short(outcome.field)}: {wrong}")
            if schema not in named:
                message = "a client tells it of named schemas only"
                yield Problem(outcome.pointer, message)


@rule()
def live_resolves(context: Context) -> Iterator[Problem]:
    """The fields that make a dry run are fields of the request body or query parameters."""
    for operation in context.spec.operations:
        for name in dry_run(operation):
            found, wrong = _request(operation).step(name)
            known = _query(operation)
            if not found and name not in known:
                message = f"{short(name)} is neither in the request nor a query parameter{hint(name, known)}"
                where = operation.at("x-live", "dry-run", name)
                yield Problem(where, f"{message} ({wrong})" if wrong else message)
