"""Tests that hold for every mock, of what `refusals.yaml` of its API calls wrong: it is refused, named, and changes nothing.

    - at: POST /members                   # or several, in a list
      good: {name: Ada}                   # the body is taken
      needs: [name]                       # not without these, nor with null for one
      wrong: {name: [1, '']}              # nor with these values, in any item where the body is a list
      otherwise: {'409': {name: [Ben]}}   # nor with these: another status says why, or a reason that names none
      instead: ['']                       # nor is this taken in place of the body
    - at: GET /members
      wrong_query: {count: [x]}           # the same of parameters; `query` has those that are good
      needs_query: [count]                # as `needs`
      numbers: [count]                    # parameters that take no number without end

`actions` has what cannot happen, under words of the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from json import dumps
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from contract_tests.harness.mocking.caller import MockCaller
from scripts.spec.yamlfile import read

FILES = {
    file.parent.name: read(file).data
    for file in sorted(Path(__file__).parent.glob("*/refusals.yaml"))
}
# Words for what is wrong with a request, of which each has one, and the others that are read.
REFUSED = {"needs", "wrong", "otherwise", "instead"}
REFUSED |= {"needs_query", "wrong_query", "numbers"}
OTHER = {"at", "status", "good", "query"}
JSON = {"Content-Type": "application/json"}
NO_JSON = (b"{", b"name=Ada", b"\xff", b'{"a": NaN}', b'["\\ud800"]')
SHAPES: tuple[Any, ...] = ({}, [], "a", 1, True, None)
ENDLESS = "9" * 5000  # more digits than Python reads as a number


class Wrong(NamedTuple):
    """One value that may not be sent, with the whole body and query that it is sent in."""

    status: str
    name: str
    value: Any
    body: Any
    query: Mapping[str, Any]
    is_named: bool = True  # in the reason


class Case:
    """The requests to one operation, as the file of its API tells of them."""

    def __init__(self, status: str, at: str, told: Mapping[str, Any]) -> None:
        assert told.keys() & REFUSED and told.keys() <= REFUSED | OTHER, told
        self.method, self.path = at.split()
        self.status = told.get("status", status)
        self.good = told.get("good")
        self.query: Mapping[str, Any] = told.get("query", {})
        self.told = told

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def call(self, caller: MockCaller, **parts: Any) -> httpx.Response:
        return caller.call(self.method, self.path, **{"params": self.query, **parts})

    def wrong(self) -> Iterator[Wrong]:
        for name in self.told.get("needs", ()):
            yield from (self._in_body(self.status, name, one) for one in (None, ...))
        for name, value in pairs(self.told.get("wrong", {})):
            yield self._in_body(self.status, name, value)
        for status, wrong in self.told.get("otherwise", {}).items():
            put = self._in_query if self.good is None else self._in_body
            yield from (
                put(status, *one)._replace(is_named=False) for one in pairs(wrong)
            )
        for name in self.told.get("needs_query", ()):
            yield self._in_query(self.status, name, ...)
        for name in self.told.get("numbers", ()):
            yield self._in_query(self.status, name, ENDLESS)
        for name, value in pairs(self.told.get("wrong_query", {})):
            yield self._in_query(self.status, name, value)

    def _in_query(self, status: str, name: str, value: Any) -> Wrong:
        query = {**self.query, name: value}
        sent = {key: one for key, one in query.items() if one is not ...}
        return Wrong(status, name, value, self.good, sent)

    def _in_body(self, status: str, name: str, value: Any) -> Wrong:
        item = self.good[0] if isinstance(self.good, list) else self.good
        fields = {**(item or {}), name: value}
        bad = {key: one for key, one in fields.items() if one is not ...}
        body = [*self.good, bad] if isinstance(self.good, list) else bad
        return Wrong(status, name, value, body, self.query)

    def other_bodies(self) -> list[Any]:
        """Such as are nothing like the good one."""
        kind = type(self.good)
        near = self.good[0] if isinstance(self.good, list) else [self.good]
        others = [one for one in SHAPES if type(one) is not kind]
        return [*others, near, *self.told.get("instead", ())]


def pairs(values: Mapping[str, list[Any]]) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name in values for value in values[name])


CASES = [
    (api, Case(file["status"], at, told))
    for api, file in FILES.items()
    for told in file["requests"]
    for at in ([told["at"]] if isinstance(told["at"], str) else told["at"])
]
assert all(file.keys() <= {"status", "requests", "actions"} for file in FILES.values())
WITH_BODY = [(api, case) for api, case in CASES if "good" in case.told]
GOOD = [(api, case) for api, case in CASES if {"good", "query"} & case.told.keys()]
each_case = pytest.mark.parametrize(("api_name", "case"), CASES, ids=str)
each_good = pytest.mark.parametrize(("api_name", "case"), GOOD, ids=str)
each_with_body = pytest.mark.parametrize(("api_name", "case"), WITH_BODY, ids=str)


@pytest.fixture
def seeded(caller: MockCaller) -> MockCaller:
    """The mock with all that sample requests name."""
    if "seed_examples" in caller.actions:
        caller.act("seed_examples")
    return caller


def names(told: str, name: str, value: Any) -> bool:
    """Whether a reason tells what is wrong: the field, its value, or a field in that."""
    inside = value if isinstance(value, dict) else ()
    return any(one in told for one in (name, ascii(str(value)), *inside))


def remembered(caller: MockCaller) -> Any:
    """All that the mock remembers, as its console shows it."""
    live = caller.client.get("/_mock/live").json()
    return live["tables"], live["deliveries"]


@each_case
def test_what_is_wrong_is_refused_and_named(seeded: MockCaller, case: Case) -> None:
    before = remembered(seeded)
    for status, name, value, body, query, named in case.wrong():
        answer = case.call(seeded, json=body, params=query)
        told = f"{answer.headers.get('X-Mock-Reason')} {answer.text}"
        assert answer.status_code == int(status), (name, value, told)
        seeded.reason(answer)
        assert not named or names(told, name, value), (name, value, told)
        if named and isinstance(body, list) and body != case.good:
            assert "$[1]" in told, (name, value, told)  # the item
    assert remembered(seeded) == before


@each_good
def test_without_anything_wrong_it_is_taken(seeded: MockCaller, case: Case) -> None:
    answer = case.call(seeded, json=case.good)
    assert answer.is_success, answer.headers


@each_with_body
def test_another_kind_of_body_is_refused(seeded: MockCaller, case: Case) -> None:
    before = remembered(seeded)
    bodies = [("400", content) for content in NO_JSON]
    bodies += [("400", b"")] if case.good else []
    bodies += [(case.status, dumps(body).encode()) for body in case.other_bodies()]
    for status, content in bodies:
        answer = case.call(seeded, content=content, headers=JSON)
        assert answer.status_code == int(status), (content, answer.text)
        seeded.reason(answer)
    assert remembered(seeded) == before


@pytest.mark.parametrize("api_name", FILES)
def test_what_cannot_happen_is_refused_with_a_reason(
    caller: MockCaller, api_name: str
) -> None:
    before = remembered(caller)
    for action, reasons in FILES[api_name].get("actions", {}).items():
        for words, parameters in reasons.items():
            assert words in caller.cannot_act(action, **parameters)
    assert remembered(caller) == before
