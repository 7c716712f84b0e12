"""An operation as a method of its resource, with all that the templates must know to write it; `facade` collects them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.client import docstrings, naming, paging
from scripts.client.package import NOTHING, Answer, Argument, Endpoint, key
from scripts.client.paging import PageWalk
from scripts.spec import json_in_strings, live, names
from scripts.spec.finding import Unsupported
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method of its resource; types are Python source.

    `page_name` is the method that gives one page of a paged list, `arguments` are descriptions by name, `encoded` the
    fields of the body that are sent as JSON inside a string, as people write them.
    """

    name: str
    page_name: str
    description: str
    operation: Operation
    endpoint: Endpoint
    returns: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]
    arguments: Mapping[str, str]
    paging: PageWalk | None
    encoded: tuple[str, ...]

    @property
    def constant(self) -> str:
        """The name under which the resource's module keeps what it must know of the operation."""
        return names.snake(self.operation.id).upper()

    @property
    def positional(self) -> tuple[Argument, ...]:
        """The arguments that may be given by position: those of the path, and the body."""
        body = self.endpoint.body
        return (*self.endpoint.path, body) if body else self.endpoint.path

    @property
    def answers(self) -> dict[str, str]:
        """The kinds of what answers hold, by status."""
        found = self.endpoint.answers.items()
        return {status: each.kind for status, each in found if each.kind}

    @property
    def reads(self) -> bool:
        """Whether it changes nothing, so that it may be repeated."""
        return bool(live.policy(self.operation) == "read")

    @property
    def classes(self) -> frozenset[str]:
        """The models and enums in its types."""
        given = (*self.positional, *self.endpoint.named)
        found = [each.classes for each in given]
        found += [each.classes for each in _success(self.endpoint.answers)]
        item = self.paging.items.classes if self.paging else frozenset()
        return item.union(*found)

    @property
    def docs(self) -> str:
        """The vendor's page about it."""
        return self.operation.docs.url if self.operation.docs else ""

    @property
    def errors(self) -> list[tuple[str, str]]:
        """The statuses that are raised."""
        return [each for each in self.statuses.items() if not each[0].startswith("2")]


def describe(
    operation: Operation,
    names: Mapping[str, naming.MethodName],
    endpoints: Mapping[tuple[str, str], Endpoint],
) -> Method:
    """The method of an operation for which one of `endpoints` was generated. Raises Unsupported."""
    endpoint = endpoints.get(key(operation.method, operation.path))
    if endpoint is None:
        message = f"{operation.label} was left out by openapi-python-client"
        raise Unsupported(operation.pointer, "client-incomplete", message)
    good = _success(endpoint.answers)
    told = {id_: f"{method.resource}.{method.name}()" for id_, method in names.items()}
    encoded = json_in_strings.sent(operation)
    responses = operation.responses.items()
    return Method(
        name=names[operation.id].name,
        page_name=names[operation.id].page,
        description=docstrings.described(operation, told),
        operation=operation,
        endpoint=endpoint,
        returns=_union({answer.annotation for answer in good}),
        security=operation.security,
        statuses={status: each.description for status, each in responses},
        arguments=dict(_arguments(operation, endpoint, told)),
        paging=paging.describe(operation, endpoint, good),
        encoded=tuple(".".join(step or "*" for step in place) for place in encoded),
    )


def _arguments(
    operation: Operation, endpoint: Endpoint, told: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The description of each argument, by its name in Python."""
    described = {
        (each.location == "path", each.name): docstrings.described(each, told)
        for each in operation.parameters
    }
    for in_path, arguments in ((True, endpoint.path), (False, endpoint.named)):
        for each in arguments:
            yield each.name, described.get((in_path, each.wire), "")
    if endpoint.body and operation.body:
        yield endpoint.body.name, docstrings.described(operation.body, told)


def _success(answers: Mapping[str, Answer]) -> list[Answer]:
    """The answers of a successful call."""
    stated = [answer for status, answer in answers.items() if status.startswith("2")]
    return stated or [answers[each] for each in answers if each == "default"]


def _union(kinds: set[str]) -> str:
    ordered = sorted(kinds, key=lambda kind: (kind == NOTHING, kind))
    return " | ".join(ordered) or NOTHING
