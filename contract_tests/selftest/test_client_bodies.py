"""Bodies of all shapes, in several media types and with every method."""

import asyncio
import math
import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import pytest

from contract_tests.selftest.toys import Called, Reply, Server, TypeErrors, described

SPEC = described("bodies")


class Word(StrEnum):
    A = "a"


QUERIES = [
    {"first": {"id": "7"}},
    {"second": {"email": "ada@example.com"}, "third": {"Name": "spring"}},
    {"second": None, "third": None, "more": 1},
]


@pytest.mark.parametrize("method", ["remove", "delete"])
def test_a_list_is_sent_and_read_as_json(
    acme: Any, server: Server, method: str, called: Called
) -> None:
    server.respond = lambda request: Reply(200, request.raw)
    wire = [{"query": query} for query in QUERIES]
    results = called(f"things.{method}", wire)
    assert server.last.method == {"remove": "POST", "delete": "DELETE"}[method]
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.body == wire
    assert [type(each) for each in results] == [acme.models.Result] * 3
    assert [each.to_dict() for each in results] == wire
    models = [acme.models.Removal.from_dict(each) for each in wire]
    assert called(f"things.{method}", models) == results


@pytest.mark.parametrize("method", ["remove_ids", "delete_ids"])
@pytest.mark.parametrize("wire", [["a", "b"], [], {"ids": ["a"]}])
def test_a_body_may_be_an_object_or_a_list(
    acme: Any, server: Server, method: str, wire: Any, called: Called
) -> None:
    assert called(f"things.{method}", wire) is None
    assert server.last.body == wire
    if isinstance(wire, dict):
        called(f"things.{method}", acme.models.IdList(ids=["a"]))
        assert server.last.body == wire


class Untold:
    pass


LISTS = "a list of lists of objects or lists of strings"


@pytest.mark.parametrize(
    ("method", "wrong", "says"),
    [
        ("remove", {"query": {}}, "a list of objects, not dict"),
        ("remove", None, "a list of objects, not None"),
        ("remove", "ada", "a list of objects, not str"),
        ("remove", b"[]", "a list of objects, not bytes"),
        ("remove", iter([]), "a list of objects, not list_iterator"),
        ("remove", [{}, 7], "a list of objects, not list of dict and int"),
        ("delete", ({}, None), "a list of objects, not tuple of None and dict"),
        ("remove_ids", "a", "an object or a list of strings, not str"),
        ("remove_ids", [{}], "an object or a list of strings, not list of dict"),
        ("add_address", ["ada"], "a string, not list of str"),
        ("add_address", {}, "a string, not dict"),
        ("delete_address", None, "a string, not None"),
        ("create", [{"message": "a"}], "an object, not list of dict"),
        ("create", [], "an object, not list"),
        ("create", None, "an object, not None"),
        ("create", "{}", "an object, not str"),
        ("create", Untold(), "an object, not Untold"),
        ("change", None, f"{LISTS}, not None"),
        ("change", [["a", {}]], f"{LISTS}, not list of list"),
    ],
)
def test_a_body_of_the_wrong_shape_is_refused_unsent(
    acme: Any, server: Server, method: str, wrong: Any, says: str
) -> None:
    args = ("x", wrong) if method in ("create", "change") else (wrong,)

    async def main() -> None:
        async with acme.AsyncAcme(base_url=server.base_url) as client:
            await getattr(client.things, method)(*args)

    with acme.Acme(base_url=server.base_url) as client:
        for call in (
            lambda: getattr(client.things, method)(*args),
            lambda: asyncio.run(main()),
        ):
            with pytest.raises(TypeError) as caught:
                call()
            assert str(caught.value) == f"things.{method}() takes {says}"
    assert not server.received


def test_a_class_is_no_model(acme: Any) -> None:
    with (
        acme.Acme() as client,
        pytest.raises(TypeError, match="takes an object, not type"),
    ):
        client.things.create("x", acme.models.Result)


def test_an_optional_body_of_any_depth(server: Server, called: Called) -> None:
    called("things.change", "x")
    assert server.last.raw == b""
    called("things.change", "x", [[["a"], {"ids": []}], []])
    assert server.last.body == [[["a"], {"ids": []}], []]


def test_parameters_are_sent_as_they_are_meant(server: Server, called: Called) -> None:
    server.will_answer(200, {"message": None}, media="text/json; charset=utf-8")
    given = called(
        "things.list_old",
        "a/b ?",
        hidden=True,
        from_="01/09/2026 08:30:00",
        day=date(2026, 1, 9),
    )
    assert server.last.path.startswith("/v1/old/a%2Fb%20%3F?")
    assert server.last.query == {
        "hidden": "true",
        "from": "01/09/2026 08:30:00",
        "day": "2026-01-09",
    }
    assert given.message is None
    called("things.list_old", "x", hidden=False)
    assert server.last.query == {"hidden": "false"}


@pytest.mark.parametrize("thing", ["", ".", "..", None])
def test_what_would_lead_elsewhere_in_a_path_is_refused_unsent(
    client: Any, server: Server, thing: Any
) -> None:
    with pytest.raises(ValueError, match=r"things\.list_old\(\) needs thing"):
        client.things.list_old(thing)
    assert not server.received


@pytest.mark.parametrize(
    ("given_", "sent_"),
    [
        (UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (Decimal("1.50"), "1.50"),
        (date(2026, 1, 9), "2026-01-09"),
        (Word.A, "a"),
    ],
)
def test_values_of_the_library_are_sent_as_json_has_them(
    client: Any, server: Server, given_: Any, sent_: Any
) -> None:
    server.will_answer(200, {})
    client.things.create("x", {"message": given_, "more": [Decimal(3), Decimal("0.5")]})
    assert server.last.body == {"message": sent_, "more": [3, 0.5]}


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        (
            {"query": {"first": {"id": {1}}}},
            "[0].query.first.id cannot be sent: {1} is a set",
        ),
        (
            {"query": {"more": math.nan}},
            "[0].query.more cannot be sent: nan is a float",
        ),
        ({"query": {1: 2}}, "[0].query has the key 1, which is no text"),
        ({"query": {"third": {"name": ""}}}, "has no key 'name'; did you mean 'Name'?"),
    ],
)
def test_what_is_no_json_is_told_by_its_place(
    client: Any, server: Server, wrong: Any, place: str
) -> None:
    with pytest.raises(TypeError, match=re.escape(place)):
        client.things.remove([wrong])
    assert not server.received


def test_json_by_another_name_is_json(server: Server, called: Called) -> None:
    server.respond = lambda request: Reply(200, request.raw)
    assert called("things.create", "x", {"message": "a"}).message == "a"
    assert server.last.headers["content-type"] == "text/json"
    assert "application/json" in server.last.headers["accept"]


USE = """
from acme_client import Acme, AsyncAcme, IdList, NotSent, Query, Removal, RemovalDict, Result

removal: RemovalDict = {"query": {"third": {"Name": "spring"}, "second": None}}

with Acme() as acme:
    results: list[Result] = acme.things.delete([Removal(query=Query()), {"query": {}}])
    acme.things.delete_ids(["a"])
    acme.things.delete_ids(IdList(ids=["a"]))
    acme.things.delete_ids({"ids": ["a"]})
    acme.things.delete_address("ada@example.com")
"""
WRONG = """
    acme.things.delete({"query": {}})
    acme.things.delete_ids([1])
    acme.things.delete_address(["ada@example.com"])
    acme.thing
    acme.things.remove([{"query": {"frist": {"id": "7"}}}])
    acme.things.remove([{}])
    acme.things.remove([{"query": {"first": {"id": 7}}}])
"""


def test_bodies_and_resources_are_typed(type_errors: TypeErrors) -> None:
    assert type_errors(USE) == []
    wrong = type_errors(USE + WRONG)
    assert len([line for line in wrong if ": error:" in line]) == 7, wrong
