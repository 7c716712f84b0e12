"""The status that says what is wrong with a request is asked for, and not just any refusal."""

import copy
import json
import re
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.harness.checks.generated import violations
from contract_tests.harness.checks.refusals import accepted, required
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import Defect, Serve, Spoil, turns
from contract_tests.harness.report.violation import Violation, text
from contract_tests.harness.values.made_up import Run
from contract_tests.selftest.gates import gate_to_library
from contract_tests.selftest.library import SPEC
from contract_tests.selftest.library.checks import found_by
from scripts.spec.document import Spec

GOOD = {"title": "Emma", "isbn": "1", "shelf": "fiction", "branch": "main"}
MANY = {**GOOD, "authors": ["A", "B", "C", "D"]}


def is_creation(asked: Asked) -> bool:
    return asked.method == "POST" and asked.path == "/v1/books"


async def takes_repeated_keys(asked: Asked, serve: Serve) -> Reply:
    response = await serve(asked)
    if is_creation(asked) and response.status == 409:
        return await serve(asked.with_json({**asked.json, "isbn": "other"}))
    return response


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (takes_repeated_keys, "answered 201 to another thing with the same isbn"),
        (turns(409, into=400), "answered 400 to another thing .* 409 is documented"),
    ],
)  # fmt: skip
def test_a_repeated_key_has_to_be_refused_as_documented(
    spoil: Defect | Spoil, what: str
) -> None:
    with gate_to_library(spoil) as gate:
        (found,) = found_by(gate, "x-unique", SPEC.operation("createBook"))
    assert re.search(what, found.what)
    assert found.statement.place == str(SPEC.origin("/paths/~1books/post/x-unique"))
    first, second = (
        json.loads(line.split("'")[-2]) for line in found.sent.splitlines()
    )
    same = {
        name for name in first.keys() & second.keys() if first[name] == second[name]
    }
    assert same - {"shelf"} == {
        "isbn",
        "branch",
    }  # no book is accepted without the latter


async def updates_by_title(asked: Asked, serve: Serve) -> Reply:
    """A book with a known title is the same book, so that its ISBN may come again."""
    response = await serve(asked)
    if is_creation(asked) and response.status == 409:
        title = asked.json["title"]
        asking = asked.to("GET", asked.path, "per_page=20")
        books = (await serve(asking)).json["data"]
        for book in books:
            if book["title"] == title:
                return Reply(201).with_json({"book": book})
    return response


def test_a_key_may_come_again_with_the_same_thing() -> None:
    with gate_to_library(updates_by_title) as gate:
        assert found_by(gate, "x-unique", SPEC.operation("createBook")) == []
        assert ("unique key", "createBook") in gate.coverage.held


@pytest.mark.parametrize("operation", ["getBook", "updateBook", "listLoans"])
@pytest.mark.parametrize("status", [200, 400, 401])
def test_unknown_ids_have_to_be_refused_as_documented(
    operation: str, status: int
) -> None:
    asked = SPEC.operation(operation)
    with gate_to_library(turns(404, into=status)) as gate:
        (found,) = found_by(gate, "ids", asked)
    assert found.what == f"answered {status} to an unknown id"
    response = f"{asked.pointer}/responses/404"
    assert found.statement.place == str(SPEC.origin(response))


def found_in(gate: Gate, operation: str) -> list[Violation]:
    asked = gate.target.spec.operation(operation)
    return violations(gate, Run("coverage", asked, "quick", 1))


async def refuses_everything_alike(asked: Asked, serve: Serve) -> Reply:
    """With 401, which createBook documents for something else."""
    response = await serve(asked)
    refused = is_creation(asked) and response.status in (400, 413)
    return Reply(401) if refused else response


def test_another_documented_status_is_found() -> None:
    with gate_to_library(refuses_everything_alike) as gate:
        found = found_in(gate, "createBook")
    told = "\n".join(map(text, found))
    assert "answered 401 to what the specification rules out" in told
    assert (
        "createBook answers 400 or 404 or 409 to that (400: A field is missing or wrong.)"
        in told
    )
    assert (
        "createBook answers 413 or 404 or 409 to that (413: There are too many authors.)"
        in told
    )


def test_the_documented_status_is_enough() -> None:
    with gate_to_library() as gate:
        assert [one.what for one in found_in(gate, "createBook")] == []
        assert [one.what for one in found_in(gate, "listBooks")] == []


def sent(
    body: Any = None, query: str = "", media: str = "application/json"
) -> Exchange:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Exchange(
        method="POST",
        url=f"http://127.0.0.1:1/v1/books{query}",
        headers=(("content-type", media),),
        body=b"" if body is None else raw,
        status=400,
        answer_headers=(),
        answer=b"",
    )


CREATE = "createBook"


@pytest.mark.parametrize(
    ("operation", "request_", "statuses"),
    [
        (CREATE, sent(GOOD), ()),
        (CREATE, sent({}), ("400", "404", "409")),
        (CREATE, sent(b"{"), ("400", "404", "409")),
        (CREATE, sent(), ("400", "404", "409")),
        (CREATE, sent(MANY), ("413", "404", "409")),
        (CREATE, sent({**MANY, "title": 1}), ("400", "413", "404", "409")),
        (CREATE, sent(b"<x/>", media="text/xml"), ("400", "404", "409")),
        ("updateBook", sent({}), ("400", "404")),
        ("updateBook", sent({"title": "x"}), ()),
        ("listBooks", sent(query="?page=x"), ("400",)),
        ("listBooks", sent(query="?page=1&per_page=0"), ("400",)),
        ("listBooks", sent(query="?page=2"), ()),
        ("listBooks", sent(query="?shelf="), ()),
    ],
)
def test_what_is_wrong_decides_which_status_is_asked_for(
    operation: str, request_: Exchange, statuses: tuple[str, ...]
) -> None:
    asked = SPEC.operation(operation)
    assert set(required(asked, request_)) == set(statuses)


@pytest.mark.parametrize(
    ("body", "broken"),
    [
        ({**GOOD, "authors": None}, False),
        ({**GOOD, "authors": [None]}, True),
        ({**GOOD, "title": None}, True),
        ({**GOOD, "authors": None, "isbn": 1}, True),
        ({**GOOD, "authors": "A"}, True),
    ],
    ids=str,
)
def test_null_for_an_optional_field_may_be_taken(body: Any, broken: bool) -> None:
    taken = replace(sent(body), status=201)
    found = accepted(SPEC.operation(CREATE), taken, "null is not of type array")
    assert (found is not None) is broken


def with_responses(*statuses: str) -> Spec:
    """The same specification with other responses of createBook."""
    document = copy.deepcopy(SPEC.document)
    documented = {status: {"description": "Refused."} for status in statuses}
    document["paths"]["/books"]["post"]["responses"] = documented
    return Spec(SPEC.name, replace(SPEC.bundle, document=document))


@pytest.mark.parametrize(
    ("statuses", "request_", "asked"),
    [
        (["401", "422"], sent({}), {"422"}),
        (["400", "422", "404"], sent({}), {"400", "422", "404"}),
        (["404", "4XX"], sent({}), set()),
        (["401", "404"], sent({}), set()),
        (["400", "429"], sent({}), {"400", "429"}),
        (["400", "415"], sent(b"<x/>", media="text/xml"), {"415"}),
        (["400"], sent(MANY), {"400"}),
    ],
)
def test_only_what_is_documented_is_asked_for(
    statuses: list[str], request_: Exchange, asked: set[str]
) -> None:
    other = with_responses(*statuses)
    assert set(required(other.operation(CREATE), request_)) == asked
