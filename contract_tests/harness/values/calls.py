"""Calls of operations one after the other, along links that take values from what was sent and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from requests import Response

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange, as_json
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.values.comparing import Thing, lacks
from scripts.spec.example_call import example_call
from scripts.spec.expressions import SentAndAnswered, resolve
from scripts.spec.links import Link
from scripts.spec.operation import Operation
from scripts.spec.serialisation import filled, text
from scripts.spec.validation import fits


class Unusable(NotRun):
    """Raised where drawn values do not lead to something that could be checked; the message says why."""


@dataclass(frozen=True, slots=True)
class Values:
    """The values that are sent to an operation, without those in its path, which name existing things."""

    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


@dataclass(frozen=True, slots=True)
class Call:
    """A request to an operation; path parameters are not yet encoded."""

    operation: Operation
    path: Mapping[str, str]
    values: Values


@dataclass(frozen=True, slots=True)
class Step:
    """A call with its answer."""

    call: Call
    response: Response
    exchange: Exchange

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def succeeded(self) -> bool:
        return 200 <= self.status < 300

    @property
    def answer(self) -> Any:
        """The body as JSON; None when it is none."""
        return as_json(self.exchange.answer)

    @property
    def sent(self) -> Thing:
        """The body that was sent."""
        return Thing(self.call.values.body, self.call.operation.sent_json)

    @property
    def told(self) -> SentAndAnswered:
        """The values that the expressions of a link can name."""
        values = self.call.values
        return SentAndAnswered(
            method=self.exchange.method,
            url=self.exchange.url,
            status=self.exchange.status,
            path=self.call.path,
            query=values.query,
            headers=values.headers,
            body=values.body,
            answer_headers=self.response.headers,
            answer=self.answer,
        )


def send(client: Client, call: Call) -> Step:
    """Send a call. Raises NotAllowed where the server must not get it."""
    values = call.values
    response = client.request(
        call.operation.method.upper(),
        filled(call.operation.path, call.path),
        headers=values.headers,
        params=values.query,
        json=values.body,
    )
    return Step(call, response, client.gate.exchanges[-1])


def suggested(operation: Operation, *, optional: bool = False) -> Call:
    """The sample call of an operation, in JSON, perhaps with all that is optional."""
    sample = example_call(operation, optional=optional)
    values = Values(sample.texts("query"), sample.texts("header"), sample.json)
    return Call(operation, sample.texts("path"), values)


def follow(link: Link, step: Step, values: Values) -> Call:
    """The call that a link leads to after a step; `values` fill in what the link leaves open. Raises Unusable."""
    places = {one.name: one.location for one in link.target.parameters}
    given: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    for written, expression in link.parameters.items():
        place, _, name = written.rpartition(".")
        if place not in given:
            place, name = places.get(written, "query"), written
        given[place][name] = _for_url(link, name, resolve(expression, step.told))
    body = values.body
    if link.body is not None:
        body = _given(link, body, _complete(link, resolve(link.body, step.told)))
    query = {**values.query, **given["query"]}
    headers = {**values.headers, **given["header"]}
    return Call(link.target, given["path"], Values(query, headers, body))


def _for_url(link: Link, name: str, taken: Any) -> str:
    """A value of a parameter, unless servers and clients are known to disagree on what it means in a URL."""
    shown = "" if isinstance(taken, dict | list) or taken is None else text(taken)
    if shown in ("", ".", "..") or "/" in shown or "\\" in shown:
        raise Unusable(f"{taken!r} cannot be {name} of {link.target.id}")
    return shown


def _complete(link: Link, given: Any) -> Any:
    """The body that a link gives. Raises Unusable where one of its expressions leads to nothing."""
    if _has_gaps(link.body, given):
        raise Unusable(f"{link.source.id} showed nothing for {link.target.id}")
    return given


def _has_gaps(written: Any, given: Any) -> bool:
    if isinstance(written, dict):
        return any(_has_gaps(written[key], given[key]) for key in written)
    if isinstance(written, list):
        return any(map(_has_gaps, written, given))
    return given is None and written is not None


def _given(link: Link, drawn: Any, given: Any) -> Any:
    """The body that a link gives, with drawn values for the fields that it leaves open.

    An object in it is whole, such as the query for one thing, unless the specification asks for more.
    """
    body = _overlaid(drawn, given, within=False)
    if fits(link.target.json_schema, body):
        return body
    return _overlaid(drawn, given, within=True)


def _overlaid(drawn: Any, given: Any, *, within: bool) -> Any:
    """Given values over drawn ones, in a body or in each item of one; with `within`, in the objects in it too."""
    if isinstance(drawn, list) and isinstance(given, list) and drawn:
        return [_overlaid(drawn[0], one, within=within) for one in given]
    if not (isinstance(drawn, dict) and isinstance(given, dict)):
        return given
    inside = {key: _overlaid(drawn.get(key), given[key], within=True) for key in given}
    return {**drawn, **(inside if within else given)}


def arrive(
    client: Client, way: tuple[Link, ...], end: Operation, values: Mapping[str, Values]
) -> list[Step]:
    """Call what leads to an operation, and that one last; a step before it that fails raises Unusable."""
    start = way[0].source if way else end
    call = suggested(start)
    steps = [send(client, Call(start, call.path, values.get(start.id, call.values)))]
    for link in way:
        done(steps[-1])
        own = values.get(link.target.id) or suggested(link.target).values
        steps.append(send(client, follow(link, steps[-1], own)))
    return steps


def done(step: Step) -> None:
    """Raises Unusable where a server did not do what it was asked to, be it that it says so under a status of success."""
    if not step.succeeded:
        raise unusable(step)
    if nothing_came_of(step):
        raise Unusable(f"{step.call.operation.id} answered that nothing came of it")


def nothing_came_of(step: Step) -> bool:
    """Whether an answer has nothing where it would show what was sent."""
    return lacks(step.sent, step.call.operation, step.answer)


def unusable(step: Step) -> Unusable:
    return Unusable(f"{step.call.operation.id} answered {step.status}")
