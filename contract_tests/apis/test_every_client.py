"""Tests that hold for every generated client, at its mock: each method, settings, credentials and failures."""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import re
import traceback
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cache
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest

from contract_tests.harness.mocking import basic_header
from contract_tests.harness.mocking.caller import MockCaller
from scripts.cli.layout import SPECS
from scripts.client import naming, samples
from scripts.spec import security
from scripts.spec.document import Spec, api_names, load
from scripts.spec.operation import Operation
from scripts.target.running_mock import running_mock

DEAD = "http://127.0.0.1:1"
every_client = pytest.mark.parametrize("api_name", api_names(SPECS))


@pytest.fixture
def spec(api_name: str) -> Spec:
    return _loaded(api_name)


@cache
def _loaded(api: str) -> Spec:
    return load(SPECS / api)


def made(spec: Spec, operation: Operation, client: Any) -> Any:
    """The value of the sample call of an operation."""
    name = samples.call(spec, operation).partition(".")[0]
    scope = {name: client}
    exec(f"given = {samples.call(spec, operation)}", scope)
    return scope["given"]


def in_turn(spec: Spec, caller: MockCaller) -> Iterator[Operation]:
    """Each operation, at a mock that has all that its sample call names."""
    for operation in spec.operations:
        caller.reset()
        if "seed_examples" in caller.actions:
            caller.act("seed_examples")
        yield operation


def method_of(spec: Spec, operation: Operation, client: Any) -> Any:
    known = naming.methods(spec)[operation.id]
    return getattr(getattr(client, known.resource), known.name)


def assert_sent(sent: list[httpx.Request], operation: Operation, service: str) -> None:
    """All the requests, one at least, are of that operation."""
    path = service + re.sub(r"\{\w+\}", "[^/]+", operation.path)
    assert {request.method for request in sent} == {operation.method.upper()}
    assert all(re.fullmatch(path, request.url.path) for request in sent)


def promised(method: Any) -> list[str]:
    """The kinds of answers that a method says it gives; of pages they are a list of what comes."""
    said = str(inspect.signature(method).return_annotation).replace("builtins.", "")
    said = re.sub(r"^(Async)?Pages", "list", said).replace("dict[str, Any]", "dict")
    return said.split(" | ")


def assert_is(answer: Any, kinds: list[str]) -> None:
    kind = "None" if answer is None else type(answer).__name__
    if isinstance(answer, list):
        kind = f"list[{'|'.join({type(item).__name__ for item in answer})}]"
    assert kind in kinds or (kinds == ["Any"] and not hasattr(answer, "to_dict"))


def is_filtered(answer: Any, kinds: list[str]) -> bool:
    """Whether nothing came through the filters of a sample."""
    return bool(answer == [] and kinds != ["Any"])


def whole(given: Any) -> Any:
    """The value of a call, of an iterator all that comes."""
    return list(given) if isinstance(given, Iterator) else given


async def whole_later(given: Any) -> Any:
    several = isinstance(given, AsyncIterator)
    return [item async for item in given] if several else await given


@pytest.fixture(params=["", "Async"])
def either(
    request: pytest.FixtureRequest, spec: Spec, package: Any, base_url: str
) -> Any:
    """The client, and then the one to await."""
    name = f"{request.param}{naming.facade(spec)}"
    return getattr(package, name).from_env(base_url=base_url)


@every_client
def test_every_method_reaches_its_operation(
    spec: Spec, either: Any, caller: MockCaller, wire: list[httpx.Request]
) -> None:
    awaited = inspect.iscoroutinefunction(either.close)
    with asyncio.Runner() as loop:

        def value(given: Any) -> Any:
            return loop.run(whole_later(given)) if awaited else whole(given)

        for operation in in_turn(spec, caller):
            wire.clear()
            method = method_of(spec, operation, either)
            kinds = promised(method)
            answer = value(made(spec, operation, either))
            assert_is(value(method()) if is_filtered(answer, kinds) else answer, kinds)
            assert_sent(wire, operation, caller.service)
        value(either.close())


@every_client
def test_there_are_no_other_methods(spec: Spec, client: Any) -> None:
    known = naming.methods(spec).values()
    there = {
        (resource, name)
        for resource in {each.resource for each in known}
        for name, _ in inspect.getmembers(getattr(client, resource), inspect.ismethod)
        if not name.startswith("_")
    }
    pages = {(each.resource, each.page) for each in known if each.page}
    assert there == {(each.resource, each.name) for each in known} | pages


# Settings


def first(spec: Spec, client: Any) -> Any:
    """The whole value of the simplest call."""
    return whole(made(spec, samples.simplest(spec), client))


@every_client
def test_settings_come_from_the_environment(
    spec: Spec, facade: Any, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{spec.name.upper()}_BASE_URL", base_url)
    with facade.from_env() as client:
        first(spec, client)
        assert repr(client) == f"{facade.__name__}(base_url={base_url!r})"


@every_client
def test_a_missing_credential_is_named_with_its_variable(
    spec: Spec, package: Any, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = naming.facade(spec)
    for scheme in security.schemes(spec):
        for argument, variable in zip(scheme.arguments, scheme.variables, strict=True):
            if security.always_needed(spec, scheme):
                value = os.environ[variable]
                monkeypatch.delenv(variable)
                for facade in (
                    getattr(package, name),
                    getattr(package, f"Async{name}"),
                ):
                    says = rf"needs {argument}: .*\b{variable}\b"
                    with pytest.raises(package.ConfigurationError, match=says):
                        facade.from_env(base_url=base_url)
                monkeypatch.setenv(variable, value)


@every_client
def test_a_prefix_in_the_base_url_stays(
    every_root: str, spec: Spec, facade: Any, base_url: str
) -> None:
    with facade.from_env(base_url=f"{every_root}/{spec.name}") as client:
        first(spec, client)


@pytest.fixture(scope="module")
def every_root() -> Iterator[str]:
    """A server of all mocks, each below its name."""
    with running_mock() as root:
        yield root


# Failures


@every_client
def test_a_failing_server_is_raised(
    spec: Spec, client: Any, caller: MockCaller, refused: Any
) -> None:
    caller.act("fail_next_request")
    error = refused(500, first, spec, client)
    operation = samples.simplest(spec).id
    assert error.operation_id == operation
    assert str(error).startswith(f"{operation} was answered 500")


def failure(client: Any, spec: Spec, kind: type[Exception]) -> tuple[str, Exception]:
    """The error of the simplest call, and all that can be seen of it and of the client."""
    with client, pytest.raises(kind) as caught:
        first(spec, client)
    error = caught.value
    shown = [repr(client), repr(vars(client)), repr(error), repr(error.__cause__)]
    shown += [repr(getattr(client, name)) for name in dir(client) if name[0] != "_"]
    return "\n".join([*shown, *traceback.format_exception(error)]), error


def spellings(values: Sequence[str]) -> Iterator[str]:
    """Secrets as they are, as a query has them, and as HTTP Basic has a pair."""
    yield from values
    yield from map(quote_plus, values)
    if len(values) == 2:
        yield basic_header(*values)["Authorization"].removeprefix("Basic ")


@every_client
def test_credentials_are_checked_and_shown_nowhere(
    spec: Spec, package: Any, base_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    facade = getattr(package, naming.facade(spec))
    schemes = security.schemes(spec)
    names = [argument for scheme in schemes for argument in scheme.arguments]
    good = [os.environ[one] for scheme in schemes for one in scheme.variables]
    wrong = [f"wrong{number}+/&" for number, _ in enumerate(names)]
    stranger = facade.from_env(
        **dict(zip(names, wrong, strict=True)), base_url=base_url
    )
    shown, error = failure(stranger, spec, package.ApiError)
    assert getattr(error, "status_code", None) == 401
    for keys in (wrong, good):
        lost = facade(**dict(zip(names, keys, strict=True)), base_url=DEAD)
        shown += failure(lost, spec, package.ConnectionFailed)[0]
    secrets = {*spellings(wrong), *spellings(good)}
    assert not [one for one in secrets if one in shown + caplog.text]
