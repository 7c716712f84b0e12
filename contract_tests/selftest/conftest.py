"""Fixtures of the self-tests that are dear to make, so that a process or a module makes them once."""

import asyncio
from collections.abc import Iterator, Mapping
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from contract_tests.selftest import acme as whole_acme
from contract_tests.selftest import toys
from contract_tests.selftest.installing import installed
from contract_tests.selftest.site_toy import built_site
from contract_tests.selftest.warm import NONE, Contract, Python, warm_python
from scripts.cli.foreign import environment

# What the nightly workflow draws, far more and another time each.
settings.register_profile("nightly", max_examples=2000, deadline=None)


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Python]:
    """Runs `python ARGS` without its start."""
    with warm_python(tmp_path_factory.mktemp("warm")) as python:
        yield python


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of all APIs and the toy, which has what they do not have yet."""
    return built_site(tmp_path_factory)


@pytest.fixture(scope="session")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Where other people's tools are found."""
    return installed(environment, "foreign", tmp_path_factory)


@pytest.fixture
def contract(python: Python, tmp_path: Path) -> Contract:
    """Runs `contract` at a server, or else at the mocks; its reports are in the folder of the test."""

    def contract(*words: str, at: str = "", env: Mapping[str, str] = NONE) -> Any:
        where = [f"--base-url={at}"] if at else []
        reports = f"--reports={tmp_path}"
        return python("-m", "scripts", "contract", *words, *where, reports, env=env)

    return contract


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Without one here, tests are skipped. While it is open, nothing else in the process may wait for asyncio."""
    browsing = pytest.importorskip("contract_tests.selftest.browsing").browsing
    with browsing() as launched:
        yield launched


# A generated client, and a server that it calls


@pytest.fixture(scope="module")
def acme(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The client of the API that the module describes as SPEC, or else of the one with every kind of credential."""
    spec = getattr(request.module, "SPEC", whole_acme.SPEC)
    with toys.client_of(tmp_path_factory.mktemp("acme"), spec) as package:
        yield package


@pytest.fixture(scope="module")
def serving() -> Iterator[toys.Server]:
    """For tests with drawn values, which no fixture is made anew for."""
    with toys.recording() as server:
        yield server


@pytest.fixture
def server(serving: toys.Server) -> toys.Server:
    """It has received nothing yet, and answers 204."""
    serving.received.clear()
    serving.will_answer(204)
    return serving


@pytest.fixture(scope="module")
def client(
    request: pytest.FixtureRequest, acme: Any, serving: toys.Server
) -> Iterator[Any]:
    """A client with all credentials that forgives and repeats nothing; no test may close it."""
    keys = {} if hasattr(request.module, "SPEC") else whole_acme.EVERYTHING
    with acme.Acme(
        **keys, base_url=serving.base_url, on_drift="raise", max_retries=0
    ) as client:
        yield client


@pytest.fixture
def called(acme: Any, server: toys.Server) -> toys.Called:
    """Calls such as `called("orders.list")`, which have to send and give the same with and without asyncio.

    An iterator gives all that comes.
    """

    def called(method: str, *args: Any, **named: Any) -> Any:
        async def main() -> Any:
            async with acme.AsyncAcme(base_url=server.base_url) as client:
                given = attrgetter(method)(client)(*args, **named)
                several = hasattr(given, "__anext__")
                return [item async for item in given] if several else await given

        start = len(server.received)
        with acme.Acme(base_url=server.base_url) as client:
            given = attrgetter(method)(client)(*args, **named)
            given = list(given) if hasattr(given, "__next__") else given
        sent = [(each.method, each.path, each.raw) for each in server.received[start:]]
        assert asyncio.run(main()) == given
        again = server.received[start + len(sent) :]
        assert [(each.method, each.path, each.raw) for each in again] == sent
        return given

    return called


@pytest.fixture
def type_errors(acme: Any, python: Python, tmp_path: Path) -> toys.TypeErrors:
    """The findings of a type check of the client, or of another one, and of a program that uses it."""

    def found(program: str = "", package: Any = acme) -> list[str]:
        (tmp_path / "program.py").write_text(program)
        folder = Path(package.__file__).parent
        return toys.type_errors(python, tmp_path, folder, tmp_path / "program.py")

    return found


@pytest.fixture
def readme(acme: Any) -> str:
    """The README of the client."""
    return (Path(acme.__file__).parents[1] / "README.md").read_text()
