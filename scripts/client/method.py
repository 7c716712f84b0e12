"""An operation as a method of its resource, with all that the templates must know to write it; `facade` collects them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.client import docstrings, naming, paging
from scripts.client.generator import NOTHING, Answer, Argument, Endpoint, key
from scripts.client.paging import Paging
from scripts.client.refused import Problem, Refused
from scripts.spec import json_in_strings, names, pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.json_in_strings import JsonPlace


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method of its resource; types are Python source.

    `page_name` is the method that gives one page of a paged list, `arguments` are descriptions by name,
    the texts are places of JSON inside a string, those of the answers by status.
    """

    name: str
    page_name: str
    description: str
    operation: Operation
    endpoint: Endpoint
    returns: str
    container: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]
    arguments: Mapping[str, str]
    paging: Paging | None
    sent_texts: tuple[JsonPlace, ...]
    given_texts: Mapping[str, tuple[JsonPlace, ...]]

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
    def iterating(self) -> tuple[Argument, ...]:
        """The named arguments of an iteration, which chooses the pages itself."""
        chosen = self.paging.argument if self.paging else None
        return tuple(each for each in self.endpoint.named if each != chosen)

    @property
    def encoded(self) -> list[str]:
        """The fields of the body that are sent as JSON inside a string, as people write them."""
        return [".".join(step or "*" for step in place) for place in self.sent_texts]

    @property
    def imports(self) -> frozenset[str]:
        """The lines that import its types."""
        more = self.paging.imports if self.paging else frozenset()
        return frozenset(self.endpoint.imports) | more

    @property
    def deprecated(self) -> bool:
        """True for an operation that should no longer be used."""
        return self.operation.node.get("deprecated") is True

    @property
    def docs(self) -> str:
        """The vendor's page about it."""
        return str(self.operation.node.get("externalDocs", {}).get("url", ""))

    @property
    def errors(self) -> list[tuple[str, str]]:
        """The statuses that are raised."""
        return [each for each in self.statuses.items() if not each[0].startswith("2")]


def describe(
    spec: Spec,
    operation: Operation,
    names: Mapping[str, naming.Method],
    endpoints: Mapping[tuple[str, str], Endpoint],
) -> Method:
    """The method of an operation for which one of `endpoints` was generated. Raises Refused."""
    endpoint = endpoints.get(key(operation.method, operation.path))
    if endpoint is None:
        message = f"{operation.label} was left out by openapi-python-client"
        raise Refused(Problem(operation.pointer, "client-incomplete", message))
    good = _success(endpoint.answers)
    containers = {answer.container for answer in good}
    told = {id_: f"{method.resource}.{method.name}()" for id_, method in names.items()}
    return Method(
        name=names[operation.id].name,
        page_name=names[operation.id].page,
        description=docstrings.described(operation.node, told),
        operation=operation,
        endpoint=endpoint,
        returns=_union({answer.annotation for answer in good}),
        container=containers.pop() if len(containers) == 1 else "",
        security=operation.security,
        statuses=dict(_statuses(spec, operation)),
        arguments=dict(_arguments(spec, operation, endpoint, told)),
        paging=paging.describe(operation, endpoint, good),
        sent_texts=json_in_strings.sent(operation),
        given_texts=json_in_strings.given(operation),
    )


def _arguments(
    spec: Spec, operation: Operation, endpoint: Endpoint, told: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """What the specification says of each argument, by its name in Python."""
    described = {
        (each.location == "path", each.name): docstrings.described(each.node, told)
        for each in spec.parameters(operation)
    }
    for in_path, arguments in ((True, endpoint.path), (False, endpoint.named)):
        for each in arguments:
            yield each.name, described.get((in_path, each.wire), "")
    if endpoint.body:
        where = pointer.join(operation.pointer, "requestBody")
        node, _ = spec.resolve(operation.node["requestBody"], where)
        yield endpoint.body.name, docstrings.described(node, told)


def _success(answers: Mapping[str, Answer]) -> list[Answer]:
    """What a successful call may be answered."""
    stated = [answer for status, answer in answers.items() if status.startswith("2")]
    return stated or [answers[each] for each in answers if each == "default"]


def _union(kinds: set[str]) -> str:
    return (
        " | ".join(sorted(kinds, key=lambda kind: (kind == NOTHING, kind))) or NOTHING
    )


def _statuses(spec: Spec, operation: Operation) -> list[tuple[str, str]]:
    """Each documented status and what it means."""
    responses = operation.node.get("responses", {})
    return [
        (status, str(_response(spec, operation, status).get("description", "")))
        for status in responses
    ]


def _response(spec: Spec, operation: Operation, status: str) -> dict[str, Any]:
    where = pointer.join(operation.pointer, "responses", status)
    node, _ = spec.resolve(operation.node["responses"][status], where)
    return dict(node)
