"""Generated clients: the class that takes the credentials and sends each call with those it needs."""

from typing import Any

import pytest

from contract_tests.selftest.acme import EVERYTHING, ONE
from contract_tests.selftest.toys import Server, TypeErrors


def test_a_key_in_the_query_is_sent(client: Any, server: Server) -> None:
    server.will_answer(200, [])
    client.orders.list(page=3)
    assert server.last.path == "/v1/orders?page=3&key=k3y%2B%2F%26"


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


def test_the_host_is_put_into_the_vendors_url(
    acme: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_HOST", "dialler.acme.test")
    with acme.Acme(host="dialler.acme.test") as given, acme.Acme.from_env() as found:
        assert (
            repr(given) == repr(found) == "Acme(base_url='https://dialler.acme.test')"
        )


@pytest.mark.parametrize("host", ["https://acme.test", "acme.test/v1", "me@acme.test"])
def test_an_address_is_no_host(acme: Any, host: str) -> None:
    with pytest.raises(
        acme.ConfigurationError, match=r"host must be a host .* base_url"
    ):
        acme.Acme(host=host)


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


def test_the_package_is_typed_throughout(type_errors: TypeErrors) -> None:
    assert type_errors() == []


def test_the_package_exports_its_facade_errors_and_models(acme: Any) -> None:
    assert acme.Order is acme.models.Order
    assert set(acme.__all__) - set(acme.models.__all__) == {
        "Acme",
        "AcmeError",
        "ApiError",
        "AsyncAcme",
        "ConfigurationError",
        "ConnectionFailed",
        "Drift",
        "NotSent",
        "ResponseError",
        "TimedOut",
        "UNSET",
        "Unauthorized",
    }
    assert acme.__version__ == "1.2.3"
