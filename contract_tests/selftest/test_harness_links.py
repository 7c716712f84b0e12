"""Things written along links have to be read back, shown on the library."""

from typing import Any

import pytest

from contract_tests.harness.checks.sent_back import check_sent_back
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, inside
from contract_tests.harness.mocking.defects import (
    HEALTHY,
    Defect,
    Serve,
    Spoil,
    answers,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.report.summary import declared
from contract_tests.harness.report.violation import text
from contract_tests.harness.values.comparing import Thing, differences
from contract_tests.harness.values.plan import Plan
from contract_tests.selftest.gates import gate_to_library
from contract_tests.selftest.library import SPEC
from contract_tests.selftest.library.checks import found_by, found_by_all, ways
from scripts.spec.promises import promises
from scripts.spec.schema import Schema

CREATED = "/paths/~1books/post/responses/201/links"


def test_a_healthy_server_keeps_every_promise() -> None:
    with gate_to_library() as gate:
        assert found_by_all(gate) == ([], {})
        held = gate.coverage.held
        assert gate.coverage.thin == set()
    every = {(kind, name) for kind, names in declared(SPEC).items() for name in names}
    assert held == every


def test_a_write_is_reached_along_links_and_read_where_the_nearest_lead() -> None:
    both = ["TheBook", "Books"]
    assert [ways(one) for one in promises(SPEC)] == [
        ("createBook", [], both, False),
        ("removeBooks", ["Removals"], both, True),
        ("updateBook", ["Update"], both, False),
        ("deleteBook", ["Removal"], both, True),
        ("createLoan", ["Lending"], ["Loans"], False),
        ("createNote", ["Remark"], ["Notes"], False),
    ]


def is_one(asked: Asked) -> bool:
    return asked.path.count("/") == 3 and not asked.path.endswith("/remove")


def is_removal(asked: Asked) -> bool:
    return asked.method == "DELETE" or asked.path.endswith("/remove")


LOSES_NEW = answers(404, to="GET", when=is_one)
CUTS_TITLES = shows(
    "GET", inside("book", changed(title=lambda title: title[:1])), when=is_one
)
NAMES_OTHERS = shows("GET", inside("book", changed(authors=["Somebody"])), when=is_one)
LISTS_THE_FIRST = shows(
    "GET /v1/books",
    changed(data=lambda books: [one for one in books if one["id"] == "b0"]),
)
IGNORES_UPDATES = answers(204, to="PUT")
REMOVES_NOTHING = answers(204, when=is_removal)


def lists_what_is_gone() -> Spoil:
    """Hides the removed books from everything but the list."""
    hidden: set[str] = set()

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.method == "DELETE":
            hidden.add(asked.path)
            return Reply(204)
        if asked.path in hidden:
            return Reply(404)
        if asked.method == "POST":
            hidden.clear()  # the ids start again after each reset
        return await serve(asked)

    return spoil


PLANTED: list[tuple[Defect | Spoil, str, str, str]] = [
    (LOSES_NEW, "createBook", "TheBook", "answered 404 after createBook succeeded"),
    (CUTS_TITLES, "createBook", "TheBook", 'title is "E", and "Emma" was sent'),
    (NAMES_OTHERS, "createBook", "TheBook", 'authors/0 is "Somebody"'),
    (LISTS_THE_FIRST, "createBook", "Books", "no item is what was sent"),
    (IGNORES_UPDATES, "updateBook", "TheBook", "was sent"),
    (IGNORES_UPDATES, "updateBook", "Books", "no item is what was sent"),
    (answers(404, to="PUT"), "updateBook", "Update", "answered 404 to what createBook has just answered"),
    (REMOVES_NOTHING, "deleteBook", "TheBook", "answered 200 after deleteBook removed it"),
    (REMOVES_NOTHING, "removeBooks", "TheBook", "answered 200 after removeBooks removed it"),
    (REMOVES_NOTHING, "deleteBook", "Books", "as before it was removed"),
    (answers(404, to="DELETE"), "deleteBook", "Removal", "answered 404 to what createBook"),
    (turns(404, into=400, to="GET"), "deleteBook", "TheBook", "answered 400 after deleteBook"),
    (lists_what_is_gone(), "deleteBook", "Books", "as before it was removed"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "operation", "link", "what"), PLANTED)
def test_a_broken_promise_is_found_at_its_link(
    spoil: Defect | Spoil, operation: str, link: str, what: str
) -> None:
    with gate_to_library(spoil) as gate:
        found = found_by(gate, "links", SPEC.operation(operation))
    told = {one.statement.place: one for one in found}
    place = str(SPEC.origin(f"{CREATED}/{link}"))
    assert place in told, [text(one) for one in found]
    assert what in told[place].what
    first, last = told[place].sent.splitlines()  # the write, and what shows it
    assert ("-X" in first or "--data-raw" in first) and last.startswith("curl ")


WANTS_CHANGES_ALONE = answers(400, to="PUT", when=lambda asked: asked.has("isbn"))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (HEALTHY, []),
        (WANTS_CHANGES_ALONE, ["answered 400 to what was read, with changes"]),
    ],
    ids=["healthy", "spoilt"],
)
def test_an_update_that_refuses_what_is_read_is_found(
    spoil: Defect, told: list[str]
) -> None:
    with gate_to_library(spoil) as gate:
        update = SPEC.operation("updateBook")
        found = check_sent_back(Client(gate), update, Plan("1", 2))
    assert sorted({one.what for one in found}) == told
    link = str(SPEC.origin(f"{CREATED}/Update"))
    assert {one.statement.place for one in found} <= {link}


def test_what_was_made_along_links_is_read_back_too() -> None:
    loses_loans = answers(200, {"loans": [], "total": 0}, to="GET *loans")
    with gate_to_library(loses_loans) as gate:
        found = found_by(gate, "links", SPEC.operation("createLoan"))
    place = str(
        SPEC.origin("/paths/~1books~1{id}~1loans/post/responses/201/links/Loans")
    )
    assert [one.statement.place for one in found] == [place]


def test_what_is_always_refused_is_not_run_and_says_so() -> None:
    told = pytest.raises(NotRun, match="could be used: createBook answered 401")
    accepts_nothing = overrides("", headers={"x-key": None})
    with gate_to_library(accepts_nothing) as gate, told:
        found_by(gate, "links", SPEC.operation("createBook"))


def thing(value: Any, schema: dict[str, Any]) -> Thing:
    return Thing(value, Schema(SPEC, "schema", "/x", schema).described)


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
    sent: Any, read: Any, expected: list[str] | None
) -> None:
    both = {"a": ANY, "free": FREE, "at": NESTED}
    ours = object_of(**both, secret=ANY, given={"readOnly": True})
    theirs = object_of(**both, secret={"writeOnly": True}, given=ANY)
    found = differences(thing(sent, ours), thing(read, theirs))
    told = None if found is None else [str(one) for one in found]
    assert told == expected


def test_what_is_compared_may_lie_in_envelopes() -> None:
    item = {"type": "object", "properties": {"id": ANY, "name": ANY, "query": ANY}}
    sent = [{"query": {"id": 9}, "member": {"id": 1, "name": "Ada"}}]
    ours = {"items": {"properties": {"query": item, "member": item}}}
    read = {"id": 7, "customer": {"id": 1, "name": "Bob"}}
    theirs = object_of(id=ANY, customer=item)
    found = differences(thing(sent, ours), thing(read, theirs))
    assert found and [str(one) for one in found] == [
        'name is "Bob", and "Ada" was sent'
    ]
