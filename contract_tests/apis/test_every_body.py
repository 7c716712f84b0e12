"""Tests that hold for every mock, of each body that the specification shows: null is what is left out, and what nobody knows is told."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from contract_tests.harness.mocking import bodies
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.caller import MockCaller
from contract_tests.harness.mocking.catalogue import load_mock, mock_names
from contract_tests.harness.mocking.fitting import without_nulls
from contract_tests.harness.mocking.unset import said, with_nulls
from scripts.cli.layout import SPECS
from scripts.spec.document import load
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation

every_mock = pytest.mark.parametrize("api_name", mock_names())


@pytest.fixture
def inside(api_name: str, called: type[MockCaller]) -> Iterator[MockCaller]:
    """The mock, served by this process."""
    app = application(api_name, load_mock(api_name))
    with served(app) as base_url, httpx.Client(base_url=base_url) as client:
        yield called(client)


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The types that the mock reads bodies as from now on."""
    noted: list[Any] = []

    def noting(value: Any, type_: Any) -> Any:
        noted.append(type_)
        return without_nulls(value, type_)

    monkeypatch.setattr(bodies, "without_nulls", noting)
    return noted


def shown(api: str) -> Iterator[tuple[Operation, Any]]:
    """Each body, with its operation."""
    for operation in load(SPECS / api).operations:
        media = operation.body.json if operation.body else None
        for example in media.examples if media else ():
            yield operation, deepcopy(example.value)


def seeded(caller: MockCaller) -> MockCaller:
    """The mock with all that sample requests name."""
    caller.reset()
    if "seed_examples" in caller.actions:
        caller.act("seed_examples")
    return caller


def answer(caller: MockCaller, operation: Operation, body: Any) -> str:
    """The answer to a body in the sample call of its operation."""
    method, sample = operation.method.upper(), example_call(operation)
    ids = {name: quote(text, safe="") for name, text in sample.texts("path").items()}
    path, query = operation.path.format(**ids), sample.texts("query")
    return said(caller.call(method, path, json=body, params=query))


@every_mock
def test_null_for_an_optional_field_is_a_field_left_out(
    api_name: str, inside: MockCaller, types: list[Any]
) -> None:
    for operation, body in shown(api_name):
        seeded(inside)
        types.clear()
        plain = answer(inside, operation, body)
        assert plain.startswith("2"), operation.id
        nulls = with_nulls(body, types[0])
        assert answer(seeded(inside), operation, nulls) == plain, operation.id


@every_mock
def test_a_key_that_nobody_knows_is_named(api_name: str, inside: MockCaller) -> None:
    for operation, body in shown(api_name):
        first = body[0] if isinstance(body, list) else body
        if isinstance(first, dict):
            plain = answer(seeded(inside), operation, body)
            first["unheard"] = 1
            place = " /0/unheard" if first is not body else " /unheard"
            told = answer(seeded(inside), operation, body)
            assert told == plain + place, operation.id
