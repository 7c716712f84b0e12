"""Lists in pages: iterators over all items, sync and async, and one page by itself."""

import inspect
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.harness.http.receiver import Received
from contract_tests.selftest.toys import (
    Called,
    Reply,
    Server,
    TypeErrors,
    described,
    document,
    folders,
    listed,
    ok,
    operation,
    parameter,
    resource,
)
from scripts.client import write_or_check

SPEC = described("paging")
PAGED = SPEC["paths"]["/orders"]["get"]["x-pagination"]


def orders(*ids: int) -> list[dict[str, int]]:
    return [{"id": id} for id in ids]


def pages(*answers: Any, first: int = 1, argument: str = "page") -> Any:
    """A server that has these pages, then empty ones."""

    def respond(request: Received) -> Reply:
        at = int(request.query[argument]) - first
        return Reply(200, answers[at] if at < len(answers) else [])

    return respond


def ids(items: list[Any]) -> list[int]:
    return [item.id for item in items]


def test_pages_are_asked_for_until_one_is_empty(called: Called, server: Server) -> None:
    server.respond = pages(orders(1, 2), orders(3))
    assert ids(called("orders.list", status=7)) == [1, 2, 3]
    asked = [request.path for request in server.received]
    once = [f"/v1/orders?page={page}&per_page=100&status=7" for page in (1, 2, 3)]
    assert asked == once * 2


def test_a_page_is_asked_for_when_its_first_item_is_wanted(
    client: Any, server: Server
) -> None:
    server.respond = pages(orders(1, 2), orders(3))
    items = client.orders.list()
    assert not server.received
    assert ids(list(islice(items, 2))) == [1, 2]
    assert len(server.received) == 1
    assert next(items).id == 3
    assert len(server.received) == 2


@pytest.mark.parametrize("nothing", [{"card-data": {"items": None}}, {}, {"total": 9}])
def test_no_items_where_they_may_be_left_out_are_the_end(
    called: Called, server: Server, nothing: Any
) -> None:
    server.will_answer(200, nothing)
    assert called("cards.search", "s1", {}) == []


def cards(total: int, size: int) -> Any:
    """A server with so many cards that gives at most `size` at once."""

    def respond(request: Received) -> Reply:
        start = int(request.query["offset"])
        found = orders(*range(total)[start : start + size])
        return Reply(200, {"card-data": {"items": found}, "total": total})

    return respond


@settings(deadline=None)
@given(st.integers(0, 30), st.integers(1, 12))
def test_offsets_go_on_by_what_was_given_and_stop_at_the_total(
    client: Any, serving: Server, total: int, size: int
) -> None:
    serving.received.clear()
    serving.respond = cards(total, size)
    found = ids(list(client.cards.search("s1", {"hue": "red"}, limit=99)))
    assert found == list(range(total))
    assert len(serving.received) == max(1, -(-total // size))
    for request in serving.received:
        assert request.path.startswith("/v1/shops/s1/cards?offset=")
        assert request.query["limit"] == "99"
        assert request.body == {"hue": "red"}


def test_items_are_found_in_an_answer_of_unknown_fields(
    called: Called, server: Server
) -> None:
    server.respond = pages(
        {"found": {"logs": ["a", {"b": 1}], "count": 3}},
        {"found": {"logs": ["c"], "count": 3}},
        first=0,
        argument="from",
    )
    assert called("logs.list") == ["a", {"b": 1}, "c"]
    assert len(server.received) == 4


@pytest.mark.parametrize("count", [0, -1, None, True, "1", []])
def test_a_total_that_cannot_be_is_not_believed(
    called: Called, server: Server, count: Any
) -> None:
    server.respond = pages(
        {"found": {"logs": ["a", "b"], "count": count}},
        {"found": {"logs": ["c"]}},
        {"found": {"logs": []}},
        first=0,
        argument="from",
    )
    assert called("logs.list") == ["a", "b", "c"]


@pytest.mark.parametrize(
    "wrong",
    [{}, {"found": {}}, {"found": {"logs": {}}}, {"found": []}, {"found": "logs"}],
)
def test_an_answer_without_the_list_is_an_error(
    acme: Any, client: Any, server: Server, wrong: Any
) -> None:
    server.will_answer(200, wrong)
    with pytest.raises(acme.ResponseError, match=r"there is no list at found\.logs"):
        next(client.logs.list())


def test_a_server_that_repeats_a_page_is_not_asked_for_ever(
    acme: Any, client: Any, server: Server
) -> None:
    server.will_answer(200, orders(1, 2))
    items = client.orders.list()
    assert ids(list(islice(items, 2))) == [1, 2]
    with pytest.raises(acme.ResponseError) as caught:
        next(items)
    assert "page 2 has the same items as the page before it" in str(caught.value)
    assert caught.value.operation_id == "listOrders"
    assert len(server.received) == 2


def test_a_refused_page_is_raised_after_the_items_before_it_and_asked_for_again(
    acme: Any, client: Any, server: Server
) -> None:
    def respond(request: Received) -> Reply:
        return Reply(200, orders(1)) if request.query["page"] == "1" else Reply(429)

    server.respond = respond
    items = client.orders.list()
    assert next(items).id == 1
    with pytest.raises(acme.ApiError, match="listOrders was answered 429"):
        next(items)
    server.respond = pages(orders(1), orders(2))
    assert ids(list(items)) == [2]
    assert [each.query["page"] for each in server.received] == ["1", "2", "2", "3"]


def test_one_page_is_given_as_it_was_answered(client: Any, server: Server) -> None:
    server.respond = cards(total=5, size=2)
    page = client.cards.search_page("s1", {}, offset=4, limit=2)
    assert (ids(page.card_data.items), page.total) == ([4], 5)
    server.respond = pages(orders(1), orders(2))
    assert ids(client.orders.list_page(page=2)) == [2]
    server.will_answer(200, {"anything": 1})
    assert client.logs.list_page() == {"anything": 1}
    assert server.last.path == "/v1/logs"


def test_a_list_goes_on_where_it_is_told(client: Any, server: Server) -> None:
    server.respond = cards(total=5, size=2)
    last = list(client.cards.search("s1", {}, offset=1).pages())
    assert [(each.start, ids(each.items), each.total) for each in last] == [
        (1, [1, 2], 5),
        (3, [3, 4], 5),
    ]
    assert last[0].raw.card_data.items == last[0].items
    server.respond = pages(orders(1, 2), orders(3))
    assert ids(list(client.orders.list(page=2, per_page=2))) == [3]
    assert server.received[-1].query["per_page"] == "2"


def test_the_iteration_takes_what_a_page_does(acme: Any) -> None:
    orders = resource(acme, "orders")
    both = orders.OrdersResource, orders.AsyncOrdersResource
    for each, iterator in zip(both, ("Pages", "AsyncPages"), strict=True):
        signature = inspect.signature(each.list)
        names = ["self", "page", "per_page", "status", "options"]
        assert list(signature.parameters) == names
        assert signature.return_annotation == f"{iterator}[Order]"
    logs = inspect.signature(resource(acme, "logs").LogsResource.list)
    assert logs.return_annotation == "Pages[Any]"


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"responses": ok(listed({}))}, "no query parameter 'page'"),
        ({"parameters": [parameter("page")]}, "0 successes with a body"),
    ],
)
def test_pages_that_cannot_be_walked_through_are_refused(
    tmp_path: Path, more: dict[str, Any], says: str
) -> None:
    listing = operation("listOrders", **more, **{"x-pagination": PAGED})
    spec = document({"/orders": {"get": listing}})
    (finding,) = write_or_check.write("acme", folders(tmp_path, spec)).findings
    assert finding.rule == "client-paging"
    assert says in str(finding)


def test_the_package_is_typed_throughout(type_errors: TypeErrors) -> None:
    assert type_errors() == []
