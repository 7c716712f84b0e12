"""Generated clients: open objects, JSON of which nothing is known and enums are plain Python."""

import inspect
from typing import Any

import pytest

from contract_tests.harness.http.receiver import Received
from contract_tests.selftest.toys import Reply, Server, TypeErrors, described, resource

SPEC = described("plain")


def echo(request: Received) -> Reply:
    return Reply(200, request.raw)


def kinds_of(of: Any) -> dict[str, Any]:
    return inspect.get_annotations(of)


def test_an_open_object_is_a_dict(acme: Any, client: Any, server: Server) -> None:
    server.respond = echo
    assert client.orders.send_open({"a": [1]}) == {"a": [1]}
    kinds = kinds_of(resource(acme, "orders").OrdersResource.send_open)
    assert kinds.pop("options") == "Unpack[CallOptions]"
    assert kinds == {"body": "Mapping[str, Any]", "return": "dict[str, Any]"}
    assert not hasattr(acme.models, "Open")
    for wrong in (b"[]", b'"text"', b"null", b""):
        server.will_answer(200, wrong)
        with pytest.raises(acme.ResponseError, match="not a JSON object"):
            client.orders.send_open({})


@pytest.mark.parametrize("value", [{"a": 1}, ["b"], "c", 1.5, True])
def test_any_json_is_passed_on_both_ways(
    acme: Any, client: Any, server: Server, value: Any
) -> None:
    server.respond = echo
    assert client.orders.send_any(value) == value
    kinds = kinds_of(resource(acme, "orders").OrdersResource.send_any)
    assert (kinds["body"], kinds["return"]) == ("Any", "Any")


def test_json_that_is_none_is_an_error(acme: Any, client: Any, server: Server) -> None:
    server.will_answer(200, b"")
    with pytest.raises(acme.ResponseError, match="Expecting value"):
        client.orders.send_any(1)


def test_fields_of_models_are_plain_too(acme: Any, client: Any, server: Server) -> None:
    kinds = kinds_of(acme.models.Order)
    assert kinds["metadata"] == "dict[str, Any] | Unset"
    assert kinds["extra"] == "dict[str, Any] | None | Unset"
    assert kinds["maps"] == "list[dict[str, Any]] | Unset"
    assert kinds["either"] == "dict[str, Any] | Named | Unset"
    assert kinds["list_"] == "list[Any] | Unset"
    wire = {
        "metadata": {"a": {"b": 1}},
        "extra": None,
        "list": [1, "a", None],
        "maps": [{"c": 2}],
        "either": {"d": 3},
        "state": None,
        "level": 2,
        "derived": {"a": 1, "more": 2},
        "unlisted": {"e": 4},
    }
    server.will_answer(200, wire)
    order = client.orders.get()
    assert (order.metadata, order.extra) == (wire["metadata"], None)
    assert order.maps == [{"c": 2}]
    assert (order.either, order.state, order.level) == ({"d": 3}, None, 2)
    assert order.derived.a == 1
    assert order["unlisted"] == {"e": 4}
    server.will_answer(204)
    client.orders.replace(order, type_="redeem")
    assert server.last.body == wire
    client.orders.replace(acme.models.Order(state="on", level=1), type_="revert")
    assert server.last.path == "/v1/orders?type=revert"
    assert server.last.body == {"state": "on", "level": 1}


@pytest.mark.parametrize("field", [{"state": "off!"}, {"level": 3}, {"level": "1"}])
def test_an_enum_is_what_is_listed(
    acme: Any, client: Any, server: Server, field: dict[str, Any]
) -> None:
    server.will_answer(200, field)
    with pytest.raises(acme.ResponseError, match=rf"Order\.{next(iter(field))}"):
        client.orders.get()


@pytest.mark.parametrize(
    "body", [{"metadata": {"a": 1}}, {"other": 1}, "text", {"maps": [{"b": 1}]}]
)
def test_a_body_may_be_one_of_several(client: Any, server: Server, body: Any) -> None:
    server.will_answer(202, {"done": True})
    assert client.orders.send_either(body) == {"done": True}
    assert server.last.body == body


def test_each_success_gives_what_it_is_documented_to(
    acme: Any, client: Any, server: Server
) -> None:
    returned = kinds_of(resource(acme, "orders").OrdersResource.send_either)["return"]
    assert returned == "Any | Order | None"
    server.will_answer(200, {"level": 1})
    assert client.orders.send_either({}) == acme.models.Order(level=1)
    server.will_answer(203)
    assert client.orders.send_either({}) is None
    server.will_answer(418, b"<teapot>")
    with pytest.raises(acme.ApiError, match=r"418: Refused\.") as caught:
        client.orders.send_either({})
    assert caught.value.meaning == "Refused."


def test_what_the_vendor_sends_is_no_part_of_the_client(acme: Any) -> None:
    assert "told" not in vars(resource(acme, "orders").OrdersResource)


def test_the_package_is_typed_throughout(type_errors: TypeErrors) -> None:
    assert type_errors() == []
