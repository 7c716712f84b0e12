"""Generated clients: the class that takes the credentials and sends each call with those it needs."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.acme import EVERYTHING, ONE, acme_client
from contract_tests.selftest.toys import Server, recording, type_errors


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with acme_client(tmp_path_factory.mktemp("acme")) as package:
        yield package


@pytest.fixture
def server() -> Iterator[Server]:
    with recording() as server:
        yield server


@pytest.fixture
def client(acme: Any, server: Server) -> Iterator[Any]:
    with acme.Acme(**EVERYTHING, base_url=server.base_url) as client:
        yield client


def test_a_key_in_the_query_is_sent(client: Any, server: Server) -> None:
    server.will_answer(200, [])
    client.orders.list(page=3)
    assert server.last.path == "/v1/orders?page=3&key=k3y%2B%2F%26"


def test_basic_is_sent(client: Any, server: Server) -> None:
    client.orders.delete("3f0e7c1c-6a86-4b93-9d7c-6a1d9a3d0b11")
    assert server.last.path == "/v1/orders/3f0e7c1c-6a86-4b93-9d7c-6a1d9a3d0b11"
    expected = b64encode(b"ann:s:ecret").decode()
    assert server.last.headers["authorization"] == f"Basic {expected}"


def test_two_schemes_of_one_requirement_are_sent_together(
    client: Any, server: Server
) -> None:
    server.will_answer(201, ONE)
    client.orders.create(ONE)
    assert server.last.headers["authorization"] == "Bearer m-token"
    assert server.last.headers["x-customer"] == "c-token"
    assert "key=" not in server.last.path


def test_a_public_operation_gets_no_credentials(client: Any, server: Server) -> None:
    assert client.orders.check_health() is None
    assert "authorization" not in server.last.headers
    assert server.last.path == "/v1/health"


def test_the_first_alternative_with_credentials_is_taken(
    acme: Any, server: Server
) -> None:
    with acme.Acme(merchant_token="m-token", base_url=server.base_url) as client:
        client.orders.try_either()
    assert server.last.headers["authorization"] == "Bearer m-token"


def test_a_default_is_left_to_the_server(client: Any, server: Server) -> None:
    server.will_answer(200, [])
    client.orders.list()
    assert "page" not in server.last.path


def test_a_missing_credential_is_named_at_the_call_that_needs_it(
    acme: Any, server: Server
) -> None:
    with (
        acme.Acme(merchant_token="m-token", base_url=server.base_url) as client,
        pytest.raises(acme.ConfigurationError) as caught,
    ):
        client.orders.create(ONE)
    assert not server.received
    assert "createOrder needs customer_token" in str(caught.value)
    assert "ACME_CUSTOMER_TOKEN" in str(caught.value)


def test_a_placeholder_host_is_never_called(acme: Any) -> None:
    with pytest.raises(acme.ConfigurationError, match=r"host.*ACME_HOST"):
        acme.Acme(**EVERYTHING)


def test_the_host_is_put_into_the_vendors_url(acme: Any) -> None:
    with acme.Acme(host="dialler.acme.test") as client:
        assert repr(client) == "Acme(base_url='https://dialler.acme.test')"


def test_the_environment_gives_settings_and_arguments_win(
    acme: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_API_KEY", "from-environment")
    monkeypatch.setenv("ACME_HOST", "other.acme.test")
    monkeypatch.setenv("ACME_BASE_URL", f"{server.base_url}/acme/")
    server.will_answer(200, [])
    with acme.Acme.from_env() as client:
        client.orders.list()
    assert server.last.path == "/acme/v1/orders?key=from-environment"
    with acme.Acme.from_env(api_key="given") as client:
        client.orders.list()
    assert server.last.path == "/acme/v1/orders?key=given"


def test_a_host_that_is_given_wins_over_a_base_url_of_the_environment(
    acme: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "http://127.0.0.1:1")
    with acme.Acme.from_env(host="given.acme.test") as client:
        assert repr(client) == "Acme(base_url='https://given.acme.test')"
    with acme.Acme.from_env(host="x.test", base_url="http://127.0.0.1:2") as client:
        assert repr(client) == "Acme(base_url='http://127.0.0.1:2')"


@pytest.mark.parametrize("base_url", ["acme.test", "ftp://acme.test", "https://"])
def test_a_base_url_without_scheme_or_host_is_refused(acme: Any, base_url: str) -> None:
    with pytest.raises(acme.ConfigurationError, match="base_url must start with http"):
        acme.Acme(base_url=base_url)


@pytest.mark.parametrize("value", ["s3cr3t\n", " s3cr3t", "s3cr3t\u2603", "s3c\tr3t"])
def test_a_credential_that_cannot_be_sent_is_refused_unseen(
    acme: Any, value: str
) -> None:
    with pytest.raises(acme.ConfigurationError, match="api_key") as caught:
        acme.Acme(api_key=value, host="acme.test")
    assert "s3c" not in str(caught.value)


def test_models_and_plain_data_are_sent_alike(
    acme: Any, client: Any, server: Server
) -> None:
    models = __import__("acme_client.models", fromlist=["models"])
    server.will_answer(201, ONE)
    order = models.Order(id=1, status="open")
    made = client.orders.create(order)
    sent = server.last.raw
    client.orders.create({"Id": 1, "status": "open"})
    assert server.last.raw == sent
    assert (made.id, made.status) == (1, "open")
    ann = models.Customer(name="Ann")
    client.orders.create({**ONE, "customer": ann, "items": [{"name": "Bo"}, ann]})
    assert b'"customer":{"name":"Ann"}' in server.last.raw
    assert b'"items":[{"name":"Bo"},{"name":"Ann"}]' in server.last.raw


def test_a_success_without_body_gives_none(client: Any, server: Server) -> None:
    server.will_answer(202)
    assert client.orders.create(ONE) is None


def test_connections_are_reused_and_closed(client: Any, server: Server) -> None:
    for _ in range(3):
        client.orders.check_health()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.orders.check_health()


def test_async_does_the_same(acme: Any, server: Server) -> None:
    async def main() -> None:
        async with acme.AsyncAcme(**EVERYTHING, base_url=server.base_url) as client:
            server.will_answer(200, [ONE])
            (order,) = await client.orders.list()
            assert order.id == 1
            server.will_answer(401)
            with pytest.raises(acme.ApiError, match="The key is unknown"):
                await client.orders.list()
        async with acme.AsyncAcme(base_url="http://127.0.0.1:1") as client:
            with pytest.raises(acme.ConnectionFailed, match="checkHealth"):
                await client.orders.check_health()

    asyncio.run(main())


def test_the_package_passes_the_strictest_type_check(acme: Any, tmp_path: Path) -> None:
    assert type_errors(Path(acme.__file__).parent, tmp_path) == []


def test_the_package_exports_its_facade_and_errors_only(acme: Any) -> None:
    assert set(acme.__all__) == {
        "Acme",
        "AcmeError",
        "ApiError",
        "AsyncAcme",
        "ConfigurationError",
        "ConnectionFailed",
        "ResponseError",
    }
    assert acme.__version__ == "1.2.3"
