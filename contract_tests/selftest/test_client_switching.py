"""`for_<x>(<x>_token)`: the same client with another token, on the same connections."""

import asyncio
import inspect
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.acme import EVERYTHING, ONE
from contract_tests.selftest.toys import Reply, Server, client_of, document, operation


@pytest.fixture(autouse=True)
def _answering(server: Server) -> None:
    server.will_answer(201, ONE)


def sender(server: Server) -> tuple[str, str]:
    """The merchant and the customer of the last request."""
    headers = server.last.headers
    return headers["authorization"], headers["x-customer"]


def test_only_the_one_token_changes_and_only_there(client: Any, server: Server) -> None:
    ann, bo = client.for_customer("ann"), client.for_customer("bo")
    for each, token in ((ann, "ann"), (bo, "bo"), (client, "c-token"), (ann, "ann")):
        each.orders.create(ONE)
        assert sender(server) == ("Bearer m-token", token)
    ann.for_merchant("other").orders.create(ONE)
    assert sender(server) == ("Bearer other", "ann")
    assert repr(ann) == repr(client)


def test_connections_belong_to_the_client_that_opened_them(
    acme: Any, server: Server
) -> None:
    client = acme.Acme(**EVERYTHING, base_url=server.base_url)
    with client.for_customer("ann") as ann, ann.for_customer("bo") as bo:
        ann.orders.create(ONE)
        bo.orders.create(ONE)
    ann.orders.create(ONE)
    client.orders.create(ONE)
    client.close()
    for each in (client, ann, bo):
        with pytest.raises(acme.NotSent, match="closed"):
            each.orders.create(ONE)


def test_no_cookie_goes_from_one_to_the_other(client: Any, server: Server) -> None:
    cookie = {"Set-Cookie": "session=of-ann; Path=/"}
    server.respond = lambda request: Reply(201, ONE, headers=cookie)
    client.for_customer("ann").orders.create(ONE)
    client.for_customer("bo").orders.create(ONE)
    client.orders.create(ONE)
    assert all("cookie" not in each.headers for each in server.received)


@pytest.mark.parametrize("token", ["", None, "s3cr3t\n"])
def test_a_token_that_cannot_be_sent_is_refused_unseen(
    acme: Any, client: Any, token: Any
) -> None:
    with pytest.raises(acme.ConfigurationError, match="customer_token") as caught:
        client.for_customer(token)
    assert "s3c" not in str(caught.value)


def test_the_token_shows_in_no_error(acme: Any, client: Any, server: Server) -> None:
    server.will_answer(400, {"message": "who is s3cr3t?"})
    with pytest.raises(acme.ApiError) as caught:
        client.for_customer("s3cr3t").orders.create(ONE)
    assert "who is ***?" in str(caught.value)


def test_the_readme_shows_how(readme: str) -> None:
    assert "`acme.for_customer(customer_token)`" in readme


def test_a_client_of_ones_own_kind_stays_one(acme: Any, server: Server) -> None:
    class Mine(acme.Acme):  # type: ignore[misc]
        label = ""

    with Mine(**EVERYTHING, base_url=server.base_url) as mine:
        mine.label = "kept"
        other = mine.for_customer("ann")
        assert (type(other), other.label) == (Mine, "kept")


def test_async_does_the_same(acme: Any, server: Server) -> None:
    async def main() -> None:
        async with acme.AsyncAcme(**EVERYTHING, base_url=server.base_url) as client:
            async with client.for_customer("ann") as ann:
                await ann.orders.create(ONE)
                assert sender(server) == ("Bearer m-token", "ann")
            await ann.orders.create(ONE)
            await client.orders.create(ONE)
            assert sender(server) == ("Bearer m-token", "c-token")
        with pytest.raises(acme.NotSent, match="closed"):
            await ann.orders.create(ONE)

    asyncio.run(main())


def test_what_every_call_needs_is_no_one_to_switch(tmp_path: Path, acme: Any) -> None:
    found = {name for name in dir(acme.Acme) if name.startswith("for_")}
    assert found == {"for_customer", "for_merchant"}, "neither a key nor a password"
    spec = document(
        {"/a": {"get": operation("getOrder", security=[{"userToken": []}])}}
    )
    scheme = {"type": "http", "scheme": "bearer"}
    spec["components"]["securitySchemes"] = {"userToken": scheme}
    with client_of(tmp_path, spec, "solo") as solo:
        assert "user_token" in inspect.signature(solo.Solo).parameters
        assert not hasattr(solo.Solo, "for_user")
