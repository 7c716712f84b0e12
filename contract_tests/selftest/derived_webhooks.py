"""Derived defects of what is sent to users: see `derived`. All webhooks of an API are spoilt at once, each in its own way."""

import inspect
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from contract_tests.harness.checks.rules import rule_modules
from contract_tests.harness.mocking.changes import Change
from contract_tests.harness.mocking.defects import Defect, Values
from contract_tests.harness.mocking.outbox import Letter
from contract_tests.selftest.flaws import flaws
from scripts.spec.document import Spec
from scripts.spec.operation import Operation


def healthy(body: Any) -> Any:
    return body


@dataclass(frozen=True, slots=True)
class Spoilt:
    """An event that is sent with other JSON or other headers, and the pointer of what that breaks."""

    event: Operation
    pointer: str
    change: Change = healthy
    headers: Mapping[str, str] = field(default_factory=dict)

    def resend(self, letter: Letter) -> Letter:
        body = json.dumps(self.change(json.loads(letter.body))).encode()
        headers = {**letter.headers, **self.headers}
        kept = {name: text for name, text in headers.items() if text}
        return replace(letter, body=body, headers=kept)


def listening(api: str) -> list[str]:
    """The tests of an API that webhooks are sent to."""
    every = [one for module in rule_modules(api) for one in vars(module).items()]
    return [
        name
        for name, test in every
        if name.startswith("test_") and "webhooks" in inspect.signature(test).parameters
    ]


def spoilt(spec: Spec) -> Iterator[Spoilt]:
    """Each event in one way, the next one in a way of another kind.

    Where all events have one schema the body tells which it is, so the whole of it stays.
    """
    bodies = {event.body and event.body.described for event in spec.webhooks}
    for turn, event in enumerate(spec.webhooks):
        whole = ways_of_body(event, whole=True) if len(bodies) > 1 else []
        kinds = ways_of_body(event, whole=False), whole, ways_of_headers(event)
        known = [ways for ways in kinds if ways]
        if known:
            ways = known[turn % len(known)]
            yield ways[turn % len(ways)]


def ways_of_body(event: Operation, *, whole: bool) -> list[Spoilt]:
    media = event.body.json if event.body else None
    found = flaws(media.schema) if media and media.schema else ()
    like = [one for one in found if one.whole == whole]
    return [Spoilt(event, one.pointer, one.change) for one in like]


def ways_of_headers(event: Operation) -> list[Spoilt]:
    required = [one for one in event.parameters_in("header") if one.required]
    ways = [Spoilt(event, one.pointer, headers={one.name: ""}) for one in required]
    if event.body:
        html = {"Content-Type": "text/html"}
        ways.append(Spoilt(event, event.body.pointer, headers=html))
    return ways


def sent_otherwise(events: list[Spoilt]) -> Defect:
    """All of them in one mock."""
    ways = {one.event.path: one for one in events}

    def resend(letter: Letter, seed: Values) -> Letter:
        way = ways.get(letter.delivery.what)
        return way.resend(letter) if way else letter

    return Defect("sends", resend=resend)
