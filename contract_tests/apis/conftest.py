"""Fixtures for the tests of every API's mock and client; the folder that a test stands in says which API it is about."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from importlib.util import find_spec
from typing import Any

import httpx
import pytest

from contract_tests.harness.http.client import Client
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.receiver import Receiver, receiving
from contract_tests.harness.mocking import Clock, PathItem
from contract_tests.harness.mocking.caller import MockCaller
from contract_tests.harness.mocking.catalogue import load_mock
from scripts.cli.layout import GENERATED
from scripts.client.naming import package


@pytest.fixture(scope="session")
def mocks(mock_url: Callable[[str], str]) -> Iterator[Callable[[str], httpx.Client]]:
    """A client of the running mock of an API."""
    with ExitStack() as stack:
        yield cache(
            lambda api: stack.enter_context(httpx.Client(base_url=mock_url(api)))
        )


def _own(api_name: str, name: str, usual: type[Any]) -> Any:
    """The class of that name in the `calls` of the API, if it has some."""
    module = f"contract_tests.apis.{api_name}.calls"
    known = importlib.import_module(module) if find_spec(module) else None
    return getattr(known, name, usual)


@pytest.fixture
def api(api_name: str, gate: Gate) -> Client:
    """The API, as the tests of its rules call it."""
    calls: Client = _own(api_name, "Calls", Client)(gate)
    return calls


@pytest.fixture
def called(api_name: str) -> type[MockCaller]:
    """The mock of the API, as its other tests call it."""
    caller: type[MockCaller] = _own(api_name, "Caller", MockCaller)
    return caller


@pytest.fixture
def caller(
    api_name: str, called: type[MockCaller], mocks: Callable[[str], httpx.Client]
) -> MockCaller:
    """The mock in its seeded state."""
    client = mocks(api_name)
    client.post("/_mock/reset").raise_for_status()
    return called(client)


@pytest.fixture
def items(api_name: str, caller: MockCaller) -> list[PathItem]:
    """The paths of the vendor's API, without pages for people; an id in a path may be anything."""
    items = load_mock(api_name)(Clock()).path_items
    return [item for item in items if item.path.startswith(caller.service)]


@pytest.fixture
def operations(items: list[PathItem], caller: MockCaller) -> list[tuple[str, str]]:
    """Each operation of the mock: its method and its path as `caller` takes it."""
    return [
        (method, item.path.removeprefix(caller.service))
        for item in items
        for method in item.operations
    ]


@pytest.fixture
def examples(caller: MockCaller) -> None:
    """All that sample requests name is there."""
    caller.act("seed_examples")


@pytest.fixture
def receiver(caller: MockCaller) -> Iterator[Receiver]:
    """Somebody for the mock to send to, until it forgets all that it may still want to send."""
    with receiving() as started:
        yield started
        caller.reset()


# The client


@cache
def _imported(api: str) -> Any:
    """The generated client of an API, which is not installed."""
    name = package(api)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(GENERATED / api))
        importlib.import_module(f"{name}.models")
        return importlib.import_module(name)


@pytest.fixture(name="package")
def _package(api_name: str) -> Any:
    """The generated client of the API."""
    return _imported(api_name)


@pytest.fixture
def facade(package: Any) -> Any:
    """The class of the client, whose name begins that of the one to await."""
    names = set(package.__all__)
    (name,) = (each for each in names if f"Async{each}" in names)
    return getattr(package, name)


@pytest.fixture
def base_url(caller: MockCaller, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the mock is, in its seeded state and with its credentials in the environment."""
    for name, value in caller.env.items():
        monkeypatch.setenv(name, value)
    return caller.base_url


@pytest.fixture
def client(facade: Any, base_url: str) -> Iterator[Any]:
    with facade.from_env(base_url=base_url, max_retries=0) as client:
        yield client


@pytest.fixture
def refused(package: Any, caller: MockCaller) -> Callable[..., Any]:
    """A call that has to be refused with a status; answers its error, after a check that nothing of the answer is lost."""

    def refused(status: int, call: Callable[..., Any], *args: Any, **named: Any) -> Any:
        with pytest.raises(package.ApiError) as caught:
            call(*args, **named)
        error = caught.value
        assert not isinstance(error, package.ResponseError)
        assert error.status_code == status
        answer = httpx.Response(status, headers=error.headers, content=error.content)
        caller.reason(answer)
        return error

    return refused


@pytest.fixture
def wire(api_name: str, monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """The requests that the client sends from now on."""
    sent: list[httpx.Request] = []

    def noting(send: Any) -> Any:
        def note(self: Any, request: httpx.Request, **options: Any) -> Any:
            if request.headers["User-Agent"].startswith(f"{api_name}-client/"):
                sent.append(request)
            return send(self, request, **options)

        return note

    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(kind, "send", noting(kind.send))
    return sent
