"""JSON inside a string: plain data for those who use a client, text for the vendor."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.harness.http.receiver import Received
from contract_tests.selftest.toys import (
    Reply,
    Server,
    TypeErrors,
    body,
    client_of,
    described,
    document,
    ok,
    operation,
    ref,
)

SPEC = described("texts")


def echo(request: Received) -> Reply:
    return Reply(200, request.raw)


VALUES = st.none() | st.booleans() | st.integers() | st.floats(0, 1) | st.text()
DATA = st.dictionaries(st.text(), VALUES | st.lists(VALUES, max_size=2), max_size=3)


@settings(deadline=None)
@given(DATA)
def test_a_mapping_is_sent_as_text_and_read_as_a_mapping(
    acme: Any, client: Any, serving: Server, data: dict[str, Any]
) -> None:
    serving.respond = echo
    for lead in ({"data": data}, acme.models.Lead(data=data)):
        answer = client.leads.create(lead)
        assert isinstance(serving.last.body["data"], str)
        assert answer.data == json.loads(serving.last.body["data"]) == data


def test_a_string_is_sent_as_it_is(acme: Any, client: Any, server: Server) -> None:
    for given_text in ('{"a":  1}', "{not JSON", ""):
        client.leads.put([{"data": given_text}, acme.models.Lead(data=given_text)])
        assert server.last.body == [{"data": given_text}] * 2
    client.leads.put([{"data": {"a": 1}}, {"data": "{}"}])
    assert server.last.body == [{"data": '{"a":1}'}, {"data": "{}"}]


def test_what_is_left_out_or_null_stays_so(client: Any, server: Server) -> None:
    server.respond = echo
    answer = client.leads.create({"any": None, "name": '{"a": 1}', "coded": "e30="})
    assert server.last.body == {"any": None, "name": '{"a": 1}', "coded": "e30="}
    assert (answer.any_, answer.name, answer.coded) == (None, '{"a": 1}', "e30=")
    assert not answer.data


def test_texts_stand_in_lists_in_other_texts_and_hold_models(
    acme: Any, client: Any, server: Server
) -> None:
    server.respond = echo
    car = acme.models.Car(make="Ford \u20ac")
    rows = [{"cell": [1, 2]}, {"cell": "[3]"}]
    lead = {"rows": rows, "outer": {"inner": {"deep": 1}}, "car": car, "any": False}
    before = deepcopy(lead)
    answer = client.leads.create(lead)
    assert lead == before, "the caller's own data is left alone"
    assert server.last.body == {
        "rows": [{"cell": "[1,2]"}, {"cell": "[3]"}],
        "outer": '{"inner":"{\\"deep\\":1}"}',
        "car": '{"make":"Ford \u20ac"}',
        "any": "false",
    }
    assert [row.cell for row in answer.rows] == [[1, 2], [3]]
    assert answer.outer.inner == {"deep": 1}
    assert answer.car == car
    assert answer.any_ is False


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


def test_a_type_checker_takes_mappings_and_strings(type_errors: TypeErrors) -> None:
    (error,) = type_errors(
        "from acme_client.models import Car, Lead\n"
        "Lead(data={'a': [1]}, car=Car(make='Ford'))\n"
        "Lead(data='{}', car='{}')\n"
        "Lead(data=3)\n"
    )
    assert "program.py:4" in error
    assert 'incompatible type "int"' in error


def test_texts_stand_in_a_schema_that_holds_itself(
    tmp_path: Path, server: Server
) -> None:
    data = {"type": "string", "contentMediaType": "application/json"}
    node = {"properties": {"data": data, "next": ref("N")}}
    post = operation(
        "createA", tags=["a"], requestBody=body(ref("N")), responses=ok(ref("N"))
    )
    spec = document({"/a": {"post": post}}, {"N": {"type": "object", **node}})
    server.respond = echo
    with (
        client_of(tmp_path, spec, "other") as other,
        other.Other(base_url=server.base_url) as client,
    ):
        given = {"data": [1], "next": {"data": {"a": 2}, "next": {"data": "3"}}}
        answer = client.a.create(given)
        assert server.last.body == {
            "data": "[1]",
            "next": {"data": '{"a":2}', "next": {"data": "3"}},
        }
        assert (answer.data, answer.next_.data) == ([1], {"a": 2})
        assert answer.to_dict() == server.last.body
        assert answer == other.models.N.from_dict(server.last.body)
