"""Bodies of all shapes, in several media types and with every method."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.toys import (
    Reply,
    Server,
    document,
    folders,
    imported,
    operation,
    recording,
    type_errors,
)
from scripts.client import write_or_check

TEXT = {"type": "string"}
XML_AND_JSON = ("application/xml", "text/json", "text/xml", "application/json")


def named(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def list_of(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": schema}


def content(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    """The same schema in each of the media types; XML says something else, as nobody should look at it."""
    other = {"type": "object", "properties": {"xml": TEXT}}
    return {
        "content": {
            kind: {"schema": other if "xml" in kind else schema}
            for kind in media or XML_AND_JSON
        }
    }


def body(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    return {"required": True, **content(schema, *media)}


def gives(schema: dict[str, Any], *media: str) -> dict[str, Any]:
    return {"200": {"description": "Done.", **content(schema, *media)}}


QUERY = {
    "type": "object",
    "minProperties": 1,
    "properties": {
        "first": {"type": "object", "properties": {"id": TEXT}},
        "second": {"anyOf": [named("Second"), {"type": "null"}]},
        "third": {"type": ["object", "null"], "properties": {"Name": TEXT}},
    },
    "anyOf": [
        {
            "required": ["first"],
            "properties": {"first": {"type": "object", "minProperties": 1}},
        },
        {"type": "object", "required": ["second", "third"]},
    ],
}
SCHEMAS = {
    "Query": QUERY,
    "Second": {"type": "object", "properties": {"email": TEXT}},
    "Removal": {
        "type": "object",
        "required": ["query"],
        "properties": {"query": named("Query")},
    },
    "Result": {
        "type": "object",
        "properties": {
            "query": {"anyOf": [named("Query"), {"type": "null"}]},
            "message": {"type": ["string", "null"]},
        },
    },
    "IdList": {
        "type": "object",
        "required": ["ids"],
        "properties": {"ids": list_of(TEXT)},
    },
}
EITHER = {"oneOf": [named("IdList"), list_of(TEXT)]}
RESULTS = list_of(named("Result"))
FILTERS = [
    {"name": "hidden", "in": "query", "schema": {"type": "boolean"}},
    {"name": "from", "in": "query", "schema": TEXT},
    {"name": "day", "in": "query", "schema": {**TEXT, "format": "date"}},
]
SPEC = document(
    {
        "/things/remove": {
            "post": operation(
                "removeThings",
                requestBody=body(list_of(named("Removal"))),
                responses=gives(RESULTS),
            ),
            "delete": operation(
                "deleteThings",
                requestBody={"$ref": "#/components/requestBodies/Removals"},
                responses={"200": {"$ref": "#/components/responses/Results"}},
            ),
        },
        "/ids": {
            "post": operation("removeIds", requestBody=body(EITHER)),
            "delete": operation("deleteIds", requestBody=body(EITHER)),
        },
        "/address": {
            "post": operation("addAddress", requestBody=body(TEXT)),
            "delete": operation("deleteAddress", requestBody=body(TEXT)),
        },
        "/old/{thing}": {
            "parameters": [
                {"name": "thing", "in": "path", "required": True, "schema": TEXT}
            ],
            "patch": operation(
                "changeThing",
                requestBody=content(list_of(list_of(EITHER)), "application/json"),
            ),
            "get": operation(
                "listOld",
                parameters=FILTERS,
                responses=gives(named("Result"), "text/xml", "text/json"),
            ),
            "put": operation(
                "createThing",
                requestBody=body(named("Result"), "text/json"),
                responses=gives(named("Result"), "application/json; charset=utf-8"),
            ),
        },
    },
    SCHEMAS,
)
for path in SPEC["paths"].values():
    for each in path.values():
        if isinstance(each, dict):
            each["tags"] = ["things"]
SPEC["components"] |= {
    "requestBodies": {"Removals": body(list_of(named("Removal")))},
    "responses": {"Results": gives(RESULTS)["200"]},
}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    root = tmp_path_factory.mktemp("bodies")
    outcome = write_or_check.write("acme", folders(root, SPEC))
    assert not outcome.findings, outcome.findings
    with imported(root / "generated" / "acme", "acme_client") as package:
        __import__("acme_client.models")
        yield package


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with recording() as server:
        yield server


def called(acme: Any, server: Server, method: str, *args: Any, **named: Any) -> Any:
    """The result of a method, which has to send and give the same with and without asyncio."""

    async def main() -> Any:
        async with acme.AsyncAcme(base_url=server.base_url) as client:
            return await getattr(client.things, method)(*args, **named)

    with acme.Acme(base_url=server.base_url) as client:
        given = getattr(client.things, method)(*args, **named)
    first = server.last
    assert asyncio.run(main()) == given
    second = server.last
    assert (first.method, first.path, first.raw) == (
        second.method,
        second.path,
        second.raw,
    )
    return given


QUERIES = [
    {"first": {"id": "7"}},
    {"second": {"email": "ada@example.com"}, "third": {"Name": "spring"}},
    {"second": None, "third": None, "more": 1},
]


@pytest.mark.parametrize("method", ["remove", "delete"])
def test_a_list_is_sent_and_read_as_json(
    acme: Any, server: Server, method: str
) -> None:
    server.respond = lambda request: Reply(200, request.raw)
    wire = [{"query": query} for query in QUERIES]
    results = called(acme, server, method, wire)
    assert server.last.method == {"remove": "POST", "delete": "DELETE"}[method]
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.body == wire
    assert [type(each) for each in results] == [acme.models.Result] * 3
    assert [each.to_dict() for each in results] == wire
    models = [acme.models.Removal.from_dict(each) for each in wire]
    assert called(acme, server, method, models) == results


@pytest.mark.parametrize("method", ["remove_ids", "delete_ids"])
@pytest.mark.parametrize("wire", [["a", "b"], [], {"ids": ["a"]}])
def test_a_body_may_be_an_object_or_a_list(
    acme: Any, server: Server, method: str, wire: Any
) -> None:
    server.will_answer(204)
    assert called(acme, server, method, wire) is None
    assert server.last.body == wire
    if isinstance(wire, dict):
        called(acme, server, method, acme.models.IdList(ids=["a"]))
        assert server.last.body == wire


@pytest.mark.parametrize("method", ["add_address", "delete_address"])
def test_a_text_is_sent_as_a_json_string(
    acme: Any, server: Server, method: str
) -> None:
    server.will_answer(204)
    called(acme, server, method, "ada+é@example.com")
    assert server.last.body == "ada+é@example.com"
    assert server.last.headers["content-type"] == "application/json"


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

    server.received.clear()
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


def test_an_optional_body_of_any_depth(acme: Any, server: Server) -> None:
    server.will_answer(204)
    called(acme, server, "change", "x")
    assert server.last.raw == b""
    called(acme, server, "change", "x", [[["a"], {"ids": []}], []])
    assert server.last.body == [[["a"], {"ids": []}], []]


def test_parameters_are_sent_as_they_are_meant(acme: Any, server: Server) -> None:
    server.will_answer(200, {"message": None}, media="text/json; charset=utf-8")
    given = called(
        acme,
        server,
        "list_old",
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
    called(acme, server, "list_old", "x", hidden=False)
    assert server.last.query == {"hidden": "false"}


def test_json_by_another_name_is_json(acme: Any, server: Server) -> None:
    server.respond = lambda request: Reply(200, request.raw)
    assert called(acme, server, "create", "x", {"message": "a"}).message == "a"
    assert server.last.headers["content-type"] == "text/json"
    assert "application/json" in server.last.headers["accept"]


USE = """
from acme_client import Acme, AsyncAcme
from acme_client.models import IdList, Query, Removal, Result

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
"""


def test_bodies_and_resources_are_typed(acme: Any, tmp_path: Path) -> None:
    package = Path(acme.__file__).parent
    (tmp_path / "use.py").write_text(USE)
    assert type_errors(package, tmp_path, tmp_path / "use.py") == []
    (tmp_path / "use.py").write_text(USE + WRONG)
    wrong = type_errors(package, tmp_path, tmp_path / "use.py")
    assert len([line for line in wrong if ": error:" in line]) == 4, wrong
