"""Generated clients: answers that succeed, fail, break their schema or never come."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.selftest.acme import EVERYTHING, ONE
from contract_tests.selftest.toys import Reply, Server

CALLS: list[Callable[[Any], Any]] = [
    lambda orders: orders.list(),
    lambda orders: orders.create(ONE),
    lambda orders: orders.replace("7", ONE),
    lambda orders: orders.delete("7"),
]


@pytest.mark.parametrize(
    ("status", "meaning"),
    [(401, "The key is unknown."), (429, "The caller is at fault."), (500, None)],
)
def test_an_error_status_is_raised_with_its_documented_meaning(
    acme: Any, client: Any, server: Server, status: int, meaning: str | None
) -> None:
    server.will_answer(status, {"message": "no"})
    with pytest.raises(acme.ApiError) as caught:
        client.orders.list()
    error = caught.value
    assert isinstance(error, acme.AcmeError)
    assert (error.status_code, error.operation_id) == (status, "listOrders")
    assert error.meaning == meaning
    assert error.content == b'{"message": "no"}'
    assert error.headers["content-type"] == "application/json"
    says = meaning or "a status that is not documented"
    assert str(error) == (
        f'listOrders was answered {status}: {says} (body: {{"message": "no"}})'
    )


@pytest.mark.parametrize("status", [203, 302, 599])
def test_an_undocumented_status_is_raised(
    acme: Any, client: Any, server: Server, status: int
) -> None:
    server.will_answer(status, [])
    with pytest.raises(acme.ApiError, match="a status that is not documented"):
        client.orders.list()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<html>Sign in</html>", "not a JSON array"),
        (b"", "not a JSON array"),
        (b"[1", "Expecting"),
        ({}, "not a JSON array"),
        ([{"status": "open"}], "Order.Id is missing"),
        (
            [{"Id": 1, "status": "lost"}],
            "Order.status: 'lost' is none of 'open', 'sent'",
        ),
        ([{**ONE, "placed": ""}], "Order.placed: Invalid isoformat string"),
        ([{**ONE, "customer": None}], "Order.customer: it is no object"),
        ([{**ONE, "customer": {}}], "Order.customer.name is missing"),
        ([{**ONE, "items": [{}]}], "Order.items.name is missing"),
        ([{**ONE, "items": 7}], "Order.items: it is no list"),
        ([None], "Order: it is no object"),
    ],
)
def test_a_success_that_is_not_as_documented_says_where(
    acme: Any, client: Any, server: Server, content: Any, says: str
) -> None:
    server.will_answer(200, content)
    with pytest.raises(acme.ResponseError, match=says) as caught:
        client.orders.list()
    assert isinstance(caught.value, acme.ApiError)
    assert str(caught.value).startswith("listOrders was answered 200, but not as")


def test_an_id_that_is_no_uuid_does_not_lose_the_answer(
    client: Any, server: Server
) -> None:
    server.will_answer(200, [{**ONE, "batch": "B-17"}])
    assert client.orders.list()[0].batch == "B-17"


def test_a_byte_order_mark_and_blanks_do_no_harm(client: Any, server: Server) -> None:
    server.will_answer(200, b"\xef\xbb\xbf \n[]")
    assert client.orders.list() == []


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 0])
def test_a_refused_or_unanswered_request_is_not_sent_again(
    acme: Any, client: Any, server: Server, status: int
) -> None:
    server.respond = lambda request: Reply(status) if status else None
    says = f"was answered {status}" if status else "got no answer"
    for call in CALLS:
        server.received.clear()
        with pytest.raises(
            acme.ApiError if status else acme.ConnectionFailed, match=says
        ):
            call(client.orders)
        assert len(server.received) == 1


def test_async_sends_once_too(acme: Any, server: Server) -> None:
    async def main() -> None:
        options = {"base_url": server.base_url, "max_retries": 0}
        async with acme.AsyncAcme(**EVERYTHING, **options) as client:
            for call in CALLS:
                server.will_answer(503)
                with pytest.raises(acme.ApiError):
                    await call(client.orders)
                server.will_hang_up()
                with pytest.raises(acme.ConnectionFailed):
                    await call(client.orders)

    asyncio.run(main())
    assert len(server.received) == 2 * len(CALLS)


def refused(client: Any, server: Server, reason: str, content: Any = None) -> str:
    """The text of the error when a mock refuses a call."""
    headers = {"X-Mock-Reason": reason}
    server.respond = lambda request: Reply(404, content, headers=headers)
    with pytest.raises(Exception, match="was answered 404") as caught:
        client.orders.list()
    return str(caught.value)


def test_a_mock_says_why_it_refuses(client: Any, server: Server) -> None:
    says = "listOrders was answered 404: The caller is at fault."
    told = refused(client, server, "no  order of k3y+/& or k3y%2B%2F%26")
    assert told == f"{says} (mock: no order of *** or ***)"
    told = refused(client, server, "x" * 999, {"code": 7})
    assert told == f'{says} (mock: {"x" * 200}) (body: {{"code": 7}})'
    assert refused(client, server, "") == says


def test_a_mock_says_what_it_ignored(client: Any, server: Server) -> None:
    headers = {"X-Mock-Reason": "no name", "X-Mock-Ignored": "?k3y%2B%2F%26, /nmae"}
    server.respond = lambda request: Reply(400, headers=headers)
    with pytest.raises(Exception, match="was answered 400") as caught:
        client.orders.list()
    assert str(caught.value).endswith(" (mock: no name) (mock ignored: ?***, /nmae)")


def test_the_readme_tells_what_mocks_say(readme: str) -> None:
    errors = readme.partition("## Errors")[2]
    mocks = ("`X-Mock-Reason`", "`(mock: ...)`", "`X-Mock-Ignored`")
    for said in (*mocks, "`(mock ignored: ...)`", "`TypeError`"):
        assert said in errors


def test_short_credentials_are_hidden_only_where_they_stand_alone(
    acme: Any, server: Server
) -> None:
    short = dict(zip(EVERYTHING, ["r", "er", "the", "a", "+"], strict=True))
    says = "listOrders was answered 404: The caller is at fault. (mock: "
    with acme.Acme(**short, base_url=server.base_url) as client:
        for reason, shown in (
            ("the order is there, or a + is", "the order is there, or a + is"),
            ("r", "***"),
            ("the", "***"),
            ("unknown X-Customer: the", "unknown X-Customer: ***"),
            ("Authorization: Bearer er", "Authorization: Bearer ***"),
            ("/orders?key=r&page=1", "/orders?key=***&page=1"),
            ("/orders?page=1&key=%2B", "/orders?page=1&key=***"),
            ("Basic YTor is a", "Basic *** is a"),
        ):
            assert refused(client, server, reason) == f"{says}{shown})"


def test_a_credential_of_four_characters_shows_nowhere(
    acme: Any, server: Server
) -> None:
    keys = {"api_key": "k3y4", "merchant_token": "k3y4-and-more"}
    with acme.Acme(**keys, base_url=server.base_url) as client:
        told = refused(client, server, "ak3y4b k3y4-and-more", "[k3y4]")
    assert told.endswith(' (mock: a***b ***) (body: "[***]")')
