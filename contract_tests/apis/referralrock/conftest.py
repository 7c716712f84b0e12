"""The running mock that this folder's tests of the mock and of the client share, and the client."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.apis.referralrock.caller import ReferralRock
from contract_tests.harness.mocking.running import running_mock

CLIENT = Path(__file__).resolve().parents[3] / "generated" / "referralrock"


@pytest.fixture(scope="module")
def mock_server() -> Iterator[httpx.Client]:
    with (
        running_mock("referralrock") as base_url,
        httpx.Client(base_url=base_url) as client,
    ):
        yield client


@pytest.fixture
def rock(mock_server: httpx.Client) -> ReferralRock:
    mock_server.post("/_mock/reset").raise_for_status()
    return ReferralRock(mock_server)


@pytest.fixture
def examples(rock: ReferralRock) -> None:
    """Ada, her referral Cleo, her rewards and what else sample requests name are there."""
    rock.act("seed_examples")


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    """The generated client, gone again after the module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(CLIENT))
        importlib.import_module("referralrock_client.models")
        yield importlib.import_module("referralrock_client")
    for name in [
        each for each in sys.modules if each.startswith("referralrock_client")
    ]:
        del sys.modules[name]


@pytest.fixture
def base_url(rock: ReferralRock, monkeypatch: pytest.MonkeyPatch) -> str:
    """The mock in its first state, with the account's keys in the environment."""
    for name, value in rock.client.get("/_mock").json()["env"].items():
        monkeypatch.setenv(name, value)
    return str(rock.client.base_url).rstrip("/")


@pytest.fixture
def client(package: Any, base_url: str) -> Iterator[Any]:
    with package.ReferralRock.from_env(base_url=base_url) as client:
        yield client


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """What the client sends from now on."""
    sent: list[httpx.Request] = []
    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(kind, "send", _noting(kind.send, sent))
    return sent


def _noting(send: Any, sent: list[httpx.Request]) -> Any:
    def noting(self: Any, request: httpx.Request, **options: Any) -> Any:
        if request.headers["User-Agent"].startswith("referralrock-client/"):
            sent.append(request)
        return send(self, request, **options)

    return noting
