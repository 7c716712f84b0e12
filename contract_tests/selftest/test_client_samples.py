"""The Python sample of an operation: its arguments, body, layout and output."""

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.selftest.toys import JSON, TEXT, document, ok, operation, parameter
from scripts.cli.layout import SPECS
from scripts.client import samples
from scripts.spec.document import Spec, api_names, load, of_data


def spec(**node: Any) -> Spec:
    path = {"/orders/{id}": {"get": operation("getOrder", **node)}}
    return of_data("acme", document(path))


def call(**node: Any) -> str:
    example = spec(**node)
    return samples.call(example, example.operations[0])


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ([], "acme.orders.get()"),
        ([parameter("id", "path", example="a7")], '"a7"'),
        ([parameter("pageSize", required=True)], 'page_size="string"'),
        ([parameter("page", schema={"type": "integer"})], "get()"),
        ([parameter("page", schema={"examples": [2]})], "get(page=2)"),
        ([parameter("n", required=True, schema={"enum": [5, 6]})], "n=5"),
        ([parameter("type", required=True, schema={"enum": ["a"]})], 'type_="a"'),
        ([parameter("n", examples={"Two": {"value": 2}})], "n=2"),
    ],
)
def test_arguments_are_needed_or_have_an_example(
    parameters: list[dict[str, Any]], expected: str
) -> None:
    assert expected in call(parameters=parameters)


def test_the_first_example_is_the_body() -> None:
    media = {"examples": {"One": {"value": [{"a": None}]}, "Two": {"value": []}}}
    body = {"required": True, "content": {"application/json": media}}
    assert call(requestBody=body) == 'acme.orders.get([{"a": None}])'


def test_a_long_call_is_laid_out_as_the_formatter_does() -> None:
    media = {"example": [{"name": "x" * 30, "street": "y" * 30, "on": True}]}
    body = {"required": True, "content": {"application/json": media}}
    assert call(requestBody=body) == (
        "acme.orders.get(\n"
        "    [\n"
        "        {\n"
        f'            "name": "{"x" * 30}",\n'
        f'            "street": "{"y" * 30}",\n'
        '            "on": True,\n'
        "        },\n"
        "    ],\n"
        ")"
    )


def test_a_program_prints_what_the_call_gives() -> None:
    silent, telling = spec(), spec(responses=ok({}))
    program = samples.program(telling, telling.operations[0])
    assert program == (
        "from acme_client import Acme\n\n"
        "with Acme.from_env() as acme:\n"
        "    print(acme.orders.get())\n"
    )
    assert "print" not in samples.program(silent, silent.operations[0])
    awaited = samples.program(telling, telling.operations[0], asynchronous=True)
    assert "        print(await acme.orders.get())\n" in awaited


def test_json_inside_a_string_is_shown_as_what_it_says() -> None:
    text = {"type": "string", "contentMediaType": "application/json"}
    rows = {"type": "array", "items": {"properties": {"cell": text}}}
    schema = {"properties": {"data": text, "rows": rows, "name": TEXT}}
    value = {"data": '{"a": [1]}', "name": "{}", "rows": [{"cell": "{oops"}]}
    media = {"schema": schema, "example": value}
    body = {"required": True, "content": {"application/json": media}}
    shown = call(requestBody=body).removeprefix("acme.orders.get(")[:-1]
    assert ast.literal_eval(shown) == {**value, "data": {"a": [1]}}


def test_a_paged_list_is_iterated_over() -> None:
    paged = spec(
        parameters=[
            parameter("page", example=2, schema={"type": "integer"}),
            parameter("status", example="open"),
        ],
        responses=ok({"type": "array"}),
        **{"x-pagination": {"style": "page", "page": "page", "items": ""}},
    )
    assert samples.program(paged, paged.operations[0]).endswith(
        '    for item in acme.orders.get(status="open"):\n        print(item)\n'
    )
    awaited = samples.program(paged, paged.operations[0], asynchronous=True)
    line = (
        '        async for item in acme.orders.get(status="open"):\n            print'
    )
    assert line in awaited


@given(JSON, st.integers(min_value=1, max_value=100))
def test_any_json_becomes_source_of_the_same_value(value: Any, width: int) -> None:
    assert ast.literal_eval(samples.literal(value, width)) == value


@pytest.mark.parametrize("api", api_names(SPECS))
@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_operation_has_a_program_that_is_python(
    api: str, asynchronous: bool
) -> None:
    loaded = load(SPECS / api)
    for each in loaded.operations:
        compile(samples.program(loaded, each, asynchronous=asynchronous), "", "exec")
