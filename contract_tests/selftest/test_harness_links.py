"""Things written along links have to be read back, shown on the library."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.spoiling import Serve, Spoil, changed
from contract_tests.harness.report.summary import declared
from contract_tests.harness.report.violation import text
from contract_tests.harness.values.comparing import Thing, differences
from contract_tests.selftest.library import gate_to_library, library
from contract_tests.selftest.library.checks import found_by, found_by_all
from scripts.spec.document import Spec
from scripts.spec.promises import Promise, promises
from scripts.spec.schema import Schema

CREATED = "/paths/~1books/post/responses/201/links"


@pytest.fixture(scope="module")
def spec() -> Spec:
    return library()


def test_a_healthy_server_keeps_every_promise(spec: Spec) -> None:
    with gate_to_library(spec) as gate:
        assert found_by_all(gate) == ([], {})
        held = gate.coverage.held
        assert gate.coverage.thin == set()
    every = {(kind, name) for kind, names in declared(spec).items() for name in names}
    assert held == every


def ways(promise: Promise) -> tuple[str, list[str], list[str], bool]:
    route = [link.name for link in promise.route]
    return promise.writer.id, route, [link.name for link in promise.reads], promise.gone


def test_a_write_is_reached_along_links_and_read_where_the_nearest_lead(
    spec: Spec,
) -> None:
    both = ["TheBook", "Books"]
    assert [ways(one) for one in promises(spec)] == [
        ("createBook", [], both, False),
        ("removeBooks", ["Removals"], both, True),
        ("updateBook", ["Update"], both, False),
        ("deleteBook", ["Removal"], both, True),
        ("createLoan", ["Lending"], ["Loans"], False),
        ("createNote", ["Remark"], ["Notes"], False),
    ]


def is_one(request: Request) -> bool:
    return request.url.path.count("/") == 3 and not request.url.path.endswith("/remove")


def is_list(request: Request) -> bool:
    return request.url.path == "/v1/books" and request.method == "GET"


async def loses_what_was_created(request: Request, serve: Serve) -> Response:
    reading = request.method == "GET" and is_one(request)
    return Response(status_code=404) if reading else await serve(request)


async def cuts_titles(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.method == "GET" and is_one(request) and response.status_code == 200:
        book = json.loads(bytes(response.body))["book"]
        return JSONResponse({"book": {**book, "title": book["title"][:1]}})
    return response


async def names_other_authors(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.method == "GET" and is_one(request) and response.status_code == 200:
        book = json.loads(bytes(response.body))["book"]
        return JSONResponse({"book": {**book, "authors": ["Somebody"]}})
    return response


async def does_not_list_new_books(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if is_list(request) and response.status_code == 200:
        answer = json.loads(bytes(response.body))
        answer["data"] = [one for one in answer["data"] if one["id"] == "b0"]
        return JSONResponse(answer)
    return response


async def loses_loans(request: Request, serve: Serve) -> Response:
    if request.method == "GET" and request.url.path.endswith("/loans"):
        return JSONResponse({"loans": [], "total": 0})
    return await serve(request)


async def ignores_updates(request: Request, serve: Serve) -> Response:
    return (
        Response(status_code=204) if request.method == "PUT" else await serve(request)
    )


async def cannot_find_what_to_update(request: Request, serve: Serve) -> Response:
    return (
        Response(status_code=404) if request.method == "PUT" else await serve(request)
    )


async def removes_nothing(request: Request, serve: Serve) -> Response:
    removing = request.method == "DELETE" or request.url.path.endswith("/remove")
    return Response(status_code=204) if removing else await serve(request)


async def cannot_find_what_to_remove(request: Request, serve: Serve) -> Response:
    removing = request.method == "DELETE"
    return Response(status_code=404) if removing else await serve(request)


async def answers_400_to_what_is_gone(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    gone = request.method == "GET" and response.status_code == 404
    return Response(status_code=400) if gone else response


def lists_what_is_gone() -> Spoil:
    """Hides the removed books from everything but the list."""
    hidden: set[str] = set()

    async def spoil(request: Request, serve: Serve) -> Response:
        if request.method == "DELETE":
            hidden.add(request.url.path)
            return Response(status_code=204)
        if request.url.path in hidden:
            return Response(status_code=404)
        if request.method == "POST":
            hidden.clear()  # the ids start again after each reset
        return await serve(request)

    return spoil


PLANTED: list[tuple[Spoil, str, str, str]] = [
    (loses_what_was_created, "createBook", "TheBook", "answered 404 after createBook succeeded"),
    (cuts_titles, "createBook", "TheBook", 'title is "E", and "Emma" was sent'),
    (names_other_authors, "createBook", "TheBook", 'authors/0 is "Somebody"'),
    (does_not_list_new_books, "createBook", "Books", "no item is what was sent"),
    (ignores_updates, "updateBook", "TheBook", "was sent"),
    (ignores_updates, "updateBook", "Books", "no item is what was sent"),
    (cannot_find_what_to_update, "updateBook", "Update", "answered 404 to what createBook has just answered"),
    (removes_nothing, "deleteBook", "TheBook", "answered 200 after deleteBook removed it"),
    (removes_nothing, "removeBooks", "TheBook", "answered 200 after removeBooks removed it"),
    (removes_nothing, "deleteBook", "Books", "as before it was removed"),
    (cannot_find_what_to_remove, "deleteBook", "Removal", "answered 404 to what createBook"),
    (answers_400_to_what_is_gone, "deleteBook", "TheBook", "answered 400 after deleteBook"),
    (lists_what_is_gone(), "deleteBook", "Books", "as before it was removed"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "operation", "link", "what"), PLANTED)
def test_a_broken_promise_is_found_at_its_link(
    spec: Spec, spoil: Spoil, operation: str, link: str, what: str
) -> None:
    with gate_to_library(spec, spoil) as gate:
        found = found_by(gate, "links", spec.operation(operation))
    told = {one.statement.place: one for one in found}
    place = str(spec.origin(f"{CREATED}/{link}"))
    assert place in told, [text(one) for one in found]
    assert what in told[place].what
    first, last = told[place].sent.splitlines()  # the write, and what shows it
    assert ("-X" in first or "--data-raw" in first) and last.startswith("curl ")


def test_what_was_made_along_links_is_read_back_too(spec: Spec) -> None:
    with gate_to_library(spec, loses_loans) as gate:
        found = found_by(gate, "links", spec.operation("createLoan"))
    place = str(
        spec.origin("/paths/~1books~1{id}~1loans/post/responses/201/links/Loans")
    )
    assert [one.statement.place for one in found] == [place]


async def accepts_nothing(request: Request, serve: Serve) -> Response:
    return await serve(changed(request, x_key=""))


def test_what_is_always_refused_is_not_run_and_says_so(spec: Spec) -> None:
    told = pytest.raises(NotRun, match="could be used: createBook answered 401")
    with gate_to_library(spec, accepts_nothing) as gate, told:
        found_by(gate, "links", spec.operation("createBook"))


def thing(spec: Spec, value: Any, schema: dict[str, Any]) -> Thing:
    return Thing(value, Schema(spec, "schema", "/x", schema).described)


def object_of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


ANY: dict[str, Any] = {}
FREE = {"type": "object"}
NESTED = {"type": "object", "properties": {"city": ANY}}


@pytest.mark.parametrize(
    ("sent", "read", "expected"),
    [
        ({"a": 1}, {"a": 1.0}, []),
        ({"a": 1}, {"a": True}, ["a is true, and 1 was sent"]),
        ({"a": "1"}, {"a": 1}, ['a is 1, and "1" was sent']),
        ({"a": ""}, {"a": "given"}, None),
        ({"a": None}, {"a": "given"}, None),
        ({"a": 1}, {"other": 2}, None),
        ({"a": 1, "secret": 2}, {"a": 1, "secret": None}, []),
        ({"a": 1, "given": 2}, {"a": 1, "given": 3}, []),
        ({"free": {"k": 1}}, {"free": {"k": 1, "more": 2}}, []),
        ({"free": {"k": 1}}, {"free": {}}, ['free is {}, and {"k": 1} was sent']),
        ({"at": {"city": "A"}}, {"at": {"city": "B"}}, ['at/city is "B", and "A" was sent']),
        ({"at": {"city": "A", "street": "S"}}, {"at": {"city": "A", "street": "T"}}, []),
        ({"a": [1, 2]}, {"a": [1]}, ["a is [1], and [1, 2] was sent"]),
        ({"a": [{"k": 1}]}, {"a": [{"k": 2}]}, ['a/0 is {"k": 2}, and {"k": 1} was sent']),
    ],
)  # fmt: skip
def test_what_is_described_on_both_sides_is_compared(
    spec: Spec, sent: Any, read: Any, expected: list[str] | None
) -> None:
    both = {"a": ANY, "free": FREE, "at": NESTED}
    ours = object_of(**both, secret=ANY, given={"readOnly": True})
    theirs = object_of(**both, secret={"writeOnly": True}, given=ANY)
    found = differences(thing(spec, sent, ours), thing(spec, read, theirs))
    told = None if found is None else [str(one) for one in found]
    assert told == expected


def test_what_is_compared_may_lie_in_envelopes(spec: Spec) -> None:
    item = {"type": "object", "properties": {"id": ANY, "name": ANY, "query": ANY}}
    sent = [{"query": {"id": 9}, "member": {"id": 1, "name": "Ada"}}]
    ours = {"items": {"properties": {"query": item, "member": item}}}
    read = {"id": 7, "customer": {"id": 1, "name": "Bob"}}
    theirs = object_of(id=ANY, customer=item)
    found = differences(thing(spec, sent, ours), thing(spec, read, theirs))
    assert found and [str(one) for one in found] == [
        'name is "Bob", and "Ada" was sent'
    ]
