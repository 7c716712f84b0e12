"""JSON inside a string: plain data for those who use a client, text for the vendor."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.harness.http.receiver import Received
from contract_tests.selftest.toys import (
    Reply,
    Server,
    document,
    folders,
    imported,
    ok,
    operation,
    recording,
    type_errors,
)
from scripts.client import write_or_check

CAR = {
    "type": "object",
    "required": ["make"],
    "properties": {"make": {"type": "string"}},
}


def text(said: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A string that holds JSON."""
    holds = {"contentSchema": said} if said else {}
    return {"type": "string", "contentMediaType": "application/json", **holds, **more}


def body(schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": "It.",
        "content": {"application/json": {"schema": schema}},
    }


A_LEAD = {"$ref": "#/components/schemas/Lead"}
LEAD = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "data": text({"type": "object", "minProperties": 1}),
        "car": text({"$ref": "#/components/schemas/Car"}),
        "any": text(type=["string", "null"]),
        "rows": {"type": "array", "items": {"properties": {"cell": text()}}},
        "outer": text({"type": "object", "properties": {"inner": text()}}),
        "coded": text(contentEncoding="base64"),
    },
}
SPEC = document(
    {
        "/leads": {
            "post": operation(
                "createLead",
                tags=["leads"],
                requestBody={**body(A_LEAD), "required": True},
                responses={"200": body(A_LEAD), "201": body({})},
            ),
            "put": operation(
                "putLeads",
                tags=["leads"],
                requestBody={**body({"type": "array", "items": A_LEAD})},
            ),
        }
    },
    {"Lead": LEAD, "Car": CAR},
)


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    root = tmp_path_factory.mktemp("texts")
    outcome = write_or_check.write("acme", folders(root, SPEC))
    assert not outcome.findings, outcome.findings
    with imported(root / "generated" / "acme", "acme_client") as package:
        __import__("acme_client.models")
        yield package


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with recording() as server:
        yield server


@pytest.fixture(scope="module")
def client(acme: Any, server: Server) -> Iterator[Any]:
    with acme.Acme(base_url=server.base_url) as client:
        yield client


def echo(request: Received) -> Reply:
    return Reply(200, request.raw)


def sent(server: Server) -> Any:
    return server.last.body


VALUES = st.none() | st.booleans() | st.integers() | st.floats(0, 1) | st.text()
DATA = st.dictionaries(st.text(), VALUES | st.lists(VALUES, max_size=2), max_size=3)


@settings(deadline=None)
@given(DATA)
def test_a_mapping_is_sent_as_text_and_read_as_a_mapping(
    acme: Any, client: Any, server: Server, data: dict[str, Any]
) -> None:
    server.respond = echo
    for lead in ({"data": data}, acme.models.Lead(data=data)):
        answer = client.leads.create(lead)
        assert isinstance(sent(server)["data"], str)
        assert answer.data == json.loads(sent(server)["data"]) == data


def test_a_string_is_sent_as_it_is(acme: Any, client: Any, server: Server) -> None:
    server.respond = echo
    for given_text in ('{"a":  1}', "{not JSON", ""):
        client.leads.create({"data": given_text})
        assert sent(server) == {"data": given_text}
        client.leads.create(acme.models.Lead(data=given_text))
        assert sent(server) == {"data": given_text}


def test_what_is_left_out_or_null_stays_so(client: Any, server: Server) -> None:
    server.respond = echo
    answer = client.leads.create({"any": None, "name": '{"a": 1}', "coded": "e30="})
    assert sent(server) == {"any": None, "name": '{"a": 1}', "coded": "e30="}
    assert (answer.any_, answer.name, answer.coded) == (None, '{"a": 1}', "e30=")
    assert not answer.data


def test_texts_stand_in_lists_in_other_texts_and_hold_models(
    acme: Any, client: Any, server: Server
) -> None:
    server.respond = echo
    car = acme.models.Car(make="Ford \u20ac")
    rows = [{"cell": [1, 2]}, {"cell": "[3]"}]
    lead = {"rows": rows, "outer": {"inner": {"deep": 1}}, "car": car, "any": False}
    answer = client.leads.create(lead)
    assert sent(server) == {
        "rows": [{"cell": "[1,2]"}, {"cell": "[3]"}],
        "outer": '{"inner":"{\\"deep\\":1}"}',
        "car": '{"make":"Ford \u20ac"}',
        "any": "false",
    }
    assert [row.cell for row in answer.rows] == [[1, 2], [3]]
    assert answer.outer.inner == {"deep": 1}
    assert answer.car == car
    assert answer.any_ is False


def test_each_item_of_a_list_is_encoded(client: Any, server: Server) -> None:
    server.will_answer(204)
    client.leads.put([{"data": {"a": 1}}, {"data": {"b": 2}}])
    assert sent(server) == [{"data": '{"a":1}'}, {"data": '{"b":2}'}]


def test_the_callers_own_data_is_left_alone(client: Any, server: Server) -> None:
    server.respond = echo
    lead = {"data": {"a": 1}, "rows": [{"cell": [1]}]}
    client.leads.create(lead)
    assert lead == {"data": {"a": 1}, "rows": [{"cell": [1]}]}


def test_text_that_is_no_json_is_given_as_text(client: Any, server: Server) -> None:
    server.will_answer(200, {"data": "{oops", "car": ""})
    answer = client.leads.create({})
    assert (answer.data, answer.car) == ("{oops", "")


def test_an_answer_without_such_a_field_is_not_touched(
    client: Any, server: Server
) -> None:
    server.will_answer(201, {"data": "{}"})
    assert client.leads.create({}) == {"data": "{}"}


def test_json_that_is_not_as_described_is_an_error(
    acme: Any, client: Any, server: Server
) -> None:
    server.will_answer(200, {"car": '{"brand": "Ford"}'})
    with pytest.raises(acme.ResponseError, match=r"Lead\.car: it is none of Car, str"):
        client.leads.create({})


def test_a_type_checker_takes_mappings_and_strings(acme: Any, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from acme_client.models import Car, Lead\n"
        "Lead(data={'a': [1]}, car=Car(make='Ford'))\n"
        "Lead(data='{}', car='{}')\n"
        "Lead(data=3)\n"
    )
    (error,) = type_errors(Path(acme.__file__).parent, tmp_path, program)
    assert "program.py:4" in error
    assert 'incompatible type "int"' in error


def test_texts_stand_in_a_schema_that_holds_itself(tmp_path: Path) -> None:
    node = {"properties": {"data": text(), "next": {"$ref": "#/components/schemas/N"}}}
    content = body({"$ref": "#/components/schemas/N"})
    post = operation("createA", tags=["a"], requestBody=content, responses=ok(N))
    named = {"title": "Other", "version": "1"}
    spec = document({"/a": {"post": post}}, {"N": {"type": "object", **node}})
    where = folders(tmp_path, {**spec, "info": named}, "other")
    assert not write_or_check.write("other", where).findings
    made = tmp_path / "generated" / "other"
    with imported(made, "other_client.models") as models, recording() as server:
        server.respond = echo
        other = importlib.import_module("other_client")
        with other.Other(base_url=server.base_url) as client:
            given = {"data": [1], "next": {"data": {"a": 2}, "next": {"data": "3"}}}
            answer = client.a.create(given)
        assert sent(server) == {
            "data": "[1]",
            "next": {"data": '{"a":2}', "next": {"data": "3"}},
        }
        assert (answer.data, answer.next_.data) == ([1], {"a": 2})
        assert answer.to_dict() == sent(server)
        assert answer == models.N.from_dict(sent(server))


N = {"$ref": "#/components/schemas/N"}
