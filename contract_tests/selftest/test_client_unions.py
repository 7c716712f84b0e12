"""Answers that constants tell apart: the class is always that of the schema which fits, whatever comes."""

import typing
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contract_tests.selftest.toys import Server, TypeErrors, described, resource

SPEC = described("unions")
SCHEMAS = SPEC["components"]["schemas"]
OUTCOMES = ("Accepted", "Refused", "Tested", "Counted")
VALUES = st.sampled_from([True, False, 1, 0, 1.0, 2, "ok", "true", None])
BODIES = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("saved", "processed", "test", "version", "more"), VALUES),
        "error": st.text(),
    },
)


@settings(deadline=None)
@given(BODIES)
@example({"saved": True, "processed": True, "test": "ok"})
@example({"saved": True, "processed": False})
@example({"saved": 1, "processed": 1})
@example({"version": 1.0})
@example({"version": True})
def test_the_class_is_that_of_the_only_schema_that_fits(
    acme: Any, client: Any, serving: Server, body: dict[str, Any]
) -> None:
    fitting = [n for n in OUTCOMES if jsonschema_rs.is_valid(SCHEMAS[n], body)]
    serving.will_answer(200, body)
    if len(fitting) == 1:
        answer = client.orders.create()
        assert type(answer).__name__ == fitting[0]
        assert answer.to_dict() == body
    else:
        few = "more than one" if fitting else "none"
        says = f"it is {few} of Accepted, Refused, Tested, Counted"
        with pytest.raises(acme.ResponseError, match=says):
            client.orders.create()


@pytest.mark.parametrize("body", [[], "ok", 1, None, [{"test": "ok"}]])
def test_what_is_no_object_is_none_of_them(
    acme: Any, client: Any, server: Server, body: Any
) -> None:
    server.will_answer(200, body)
    with pytest.raises(acme.ResponseError):
        client.orders.create()


def test_the_signature_names_the_classes(acme: Any) -> None:
    create = resource(acme, "orders").OrdersResource.create
    kinds = typing.get_args(typing.get_type_hints(create)["return"])
    assert {kind.__name__ for kind in kinds} == set(OUTCOMES)


def test_outcomes_inside_of_models_are_told_apart_too(
    client: Any, server: Server
) -> None:
    refused = {"saved": True, "processed": False, "error": "Known"}
    server.will_answer(200, {"outcome": refused, "outcomes": [{"test": "ok"}, refused]})
    box = client.orders.get_box()
    assert type(box.outcome).__name__ == "Refused"
    assert [type(each).__name__ for each in box.outcomes] == ["Tested", "Refused"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"outcome": {"test": "no"}}, "Box.outcome: it is none of"),
        ({"outcomes": [{"saved": 1}]}, "Box.outcomes: it is none of"),
        ({"form": "yes"}, "Box.form: it is none of"),
        ({"form": 1}, "Box.form: it is none of"),
        ({"since": "yesterday"}, "Box.since: Invalid isoformat"),
        ({"named": {}}, "Box.named: it is none of Tested, str"),
        ({"named": ["x"]}, "Box.named: it is none of Tested, str"),
    ],
)
def test_what_fits_no_alternative_is_an_error_that_says_where(
    acme: Any, client: Any, server: Server, body: Any, says: str
) -> None:
    server.will_answer(200, body)
    with pytest.raises(acme.ResponseError, match=says):
        client.orders.get_box()


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ({"labels": [], "values": []}, "Chart"),
        ({"labels": ["a"], "values": [{"test": "ok"}]}, "Chart"),
        ({"values": []}, "Table"),
        ({"values": [["a", 1], []], "more": 1}, "Table"),
        ({"values": 1.5}, "Number"),
    ],
)
def test_structure_tells_apart_where_no_constants_do(
    client: Any, server: Server, result: Any, kind: str
) -> None:
    body = {"result": result, "results": [[], [result, result]]}
    server.will_answer(200, body)
    box = client.orders.get_box()
    kinds = [box.result, *(each for row in box.results for each in row)]
    assert [type(each).__name__ for each in kinds] == [kind] * 3
    assert box.to_dict() == body


@pytest.mark.parametrize("results", [{"a": []}, "ab", None, [{"a": 1}], ["a"]])
def test_what_is_no_list_is_not_read_as_one(
    acme: Any, client: Any, server: Server, results: Any
) -> None:
    server.will_answer(200, {"results": results})
    with pytest.raises(acme.ResponseError, match=r"Box\.results: it is no list"):
        client.orders.get_box()


@pytest.mark.parametrize("form", [True, "true", 2])
def test_a_value_may_be_any_of_several_constants(
    client: Any, server: Server, form: Any
) -> None:
    server.will_answer(200, {"form": form, "since": None, "named": "x"})
    box = client.orders.get_box()
    assert box.form == form
    assert (box.since, box.named) == (None, "x")
    assert not box.outcome


def test_the_package_is_typed_throughout(type_errors: TypeErrors) -> None:
    assert type_errors() == []
