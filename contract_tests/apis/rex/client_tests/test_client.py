"""The generated Rex client against the Rex mock."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.harness.mocking.running import running_mock

CLIENT = Path(__file__).resolve().parents[4] / "generated" / "rex"
JANE = {"Name": "Jane Doe", "Phone": "0123456789", "Email": "jane.doe@example.com"}


@pytest.fixture(scope="module")
def rex_client() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(CLIENT))
        yield importlib.import_module("rex_client")
    for name in [each for each in sys.modules if each.startswith("rex_client")]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    with running_mock("rex") as base_url, httpx.Client(base_url=base_url) as client:
        yield client


@pytest.fixture
def base_url(server: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> str:
    """The mock in its first state, with the test account's key in the environment."""
    server.post("/_mock/reset").raise_for_status()
    for name, value in server.get("/_mock").json()["env"].items():
        monkeypatch.setenv(name, value)
    return str(server.base_url).rstrip("/")


@pytest.fixture
def rex(rex_client: Any, base_url: str) -> Iterator[Any]:
    with rex_client.Rex.from_env(base_url=base_url) as client:
        yield client


def messages(server: httpx.Client) -> list[dict[str, Any]]:
    queued: list[dict[str, Any]] = server.post("/_mock/actions/read_messages").json()
    return queued[1:]  # the first is seeded


def test_plain_review_requests_are_accepted(rex: Any, server: httpx.Client) -> None:
    assert (
        rex.review_requests.create([JANE, {"Name": "Ben", "Email": "b@x.test"}]) is None
    )
    assert len(messages(server)) >= 2


def test_models_and_plain_review_requests_may_be_mixed(
    rex: Any, rex_client: Any, server: httpx.Client
) -> None:
    models = importlib.import_module("rex_client.models")
    ben = models.ReviewRequest(name="Ben", phone="212-555-0134", owner_id=54321)
    rex.review_requests.create([ben, JANE])
    assert len(messages(server)) >= 2


def test_referrals_are_models(rex: Any, server: httpx.Client) -> None:
    seed = server.get("/_mock").json()["seed"]
    referrals = {each.id: each for each in rex.referrals.list()}
    known = referrals[seed["referral_id"]]
    assert known.response_id == seed["referral_response_id"]
    assert known.owner_id == seed["owner_id"]
    assert not referrals[seed["referral_id_without_response"]].response_id


@pytest.mark.parametrize(
    ("body", "status", "meaning"),
    [
        ([], 400, "The JSON is empty or cannot be parsed."),
        ([JANE] * 51, 413, "The call holds more than 50 review requests."),
    ],
)
def test_a_refusal_is_raised_with_its_documented_meaning(
    rex: Any, rex_client: Any, body: list[Any], status: int, meaning: str
) -> None:
    with pytest.raises(rex_client.ApiError) as caught:
        rex.review_requests.create(body)
    assert caught.value.status_code == status
    assert caught.value.meaning == meaning
    assert str(caught.value).startswith(f"createReviewRequests was answered {status}")


def test_a_failing_server_is_raised(
    rex: Any, rex_client: Any, server: httpx.Client
) -> None:
    server.post("/_mock/actions/fail_next_request").raise_for_status()
    with pytest.raises(rex_client.ApiError, match="listReferrals was answered 500"):
        rex.referrals.list()
    assert rex.referrals.list()


def test_a_wrong_key_is_refused_and_not_shown(rex_client: Any, base_url: str) -> None:
    with (
        rex_client.Rex(api_key="wrong-key", base_url=base_url) as rex,
        pytest.raises(
            rex_client.ApiError, match="missing or no longer valid"
        ) as caught,
    ):
        rex.referrals.list()
    assert "wrong-key" not in repr(rex) + str(caught.value)


def test_a_missing_key_is_named_with_its_variable(
    rex_client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REX_API_KEY", raising=False)
    for make in (rex_client.Rex, rex_client.Rex.from_env, rex_client.AsyncRex):
        with pytest.raises(rex_client.RexError, match=r"api_key=.*REX_API_KEY"):
            make()


def test_without_base_url_the_vendor_is_called(rex_client: Any) -> None:
    with rex_client.Rex(api_key="any") as rex:
        assert repr(rex) == "Rex(base_url='https://meetrex.com')"


def test_the_async_client_does_the_same(rex_client: Any, base_url: str) -> None:
    async def main() -> None:
        async with rex_client.AsyncRex.from_env(base_url=base_url) as rex:
            await rex.review_requests.create([JANE])
            assert await rex.referrals.list()
            with pytest.raises(rex_client.ApiError, match="400"):
                await rex.review_requests.create([])

    asyncio.run(main())


def test_a_prefix_in_the_base_url_stays(rex_client: Any) -> None:
    with running_mock() as root:
        env = httpx.get(f"{root}/rex/_mock").json()["env"]
        with rex_client.Rex(
            api_key=env["REX_API_KEY"], base_url=f"{root}/rex"
        ) as client:
            assert client.referrals.list()
