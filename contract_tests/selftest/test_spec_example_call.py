"""One sample call per operation is sent by samples, curl lines and contract runs alike."""

import ast
import json
import shlex
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from contract_tests.harness.values.calls import suggested
from contract_tests.selftest.toys import document, operation
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import SPECS
from scripts.client import naming, samples
from scripts.client.curl import curl
from scripts.spec import json_in_strings
from scripts.spec.document import Spec, api_names, load, of_data
from scripts.spec.example_call import example_call
from scripts.spec.operation import Operation
from scripts.spec.security import required

CASES = yaml_data("cases/example_call.yaml")
OPERATIONS = [
    pytest.param(spec, each, id=f"{spec.name}-{each.id}")
    for spec in (load(SPECS / api) for api in api_names(SPECS))
    for each in spec.operations
]


def toy(*parameters: dict[str, Any], **node: Any) -> Spec:
    get = operation("listOrders", parameters=[*parameters], **node)
    return of_data("acme", document({"/orders": {"get": get}}))


def parameter(schema: dict[str, Any], **node: Any) -> dict[str, Any]:
    return {"name": "it", "in": "query", "required": True, "schema": schema} | node


def in_python(spec: Spec, each: Operation) -> tuple[list[Any], dict[str, Any]]:
    """The positional and the named values of the client's sample."""
    call = ast.parse(samples.call(spec, each), mode="eval").body
    assert isinstance(call, ast.Call)
    named = {str(one.arg): ast.literal_eval(one.value) for one in call.keywords}
    return list(map(ast.literal_eval, call.args)), named


def in_curl(spec: Spec, each: Operation) -> tuple[str, list[tuple[str, str]], str]:
    """The path, the query without credentials and the body of the curl line."""
    words = shlex.split(curl(spec, each).replace("\\\n", ""))
    url = urlsplit(next(one for one in words if one.startswith("http")))
    secret = [scheme.field for scheme in required(spec, each)]
    query = [pair for pair in parse_qsl(url.query) if pair[0] not in secret]
    data = words[words.index("--data") + 1] if "--data" in words else ""
    return url.path, query, data


def assert_all_agree(spec: Spec, each: Operation) -> None:
    call = example_call(each)
    page = each.paging.start if each.paging else ""
    texts = json_in_strings.sent(each)
    body = [json_in_strings.decoded(call.body, texts)] if call.media else []
    places = ("query", "header", "cookie")
    given = {naming.argument(k): v for at in places for k, v in call.given(at).items()}
    given.pop(naming.argument(page), None) if page else None
    assert in_python(spec, each) == ([*call.given("path").values(), *body], given)

    path, query, data = in_curl(spec, each)
    assert {quote(one, safe="@") for one in call.path()} <= set(path.split("/"))
    assert query == call.pairs("query")
    assert (json.loads(data) if data else None) == call.body

    needed, run = example_call(each, optional=False), suggested(each)
    sent = (run.path, run.values.query, run.values.headers)
    assert sent == tuple(map(needed.texts, ("path", "query", "header")))
    assert run.values.body == call.body
    assert needed.pairs("query") == [one for one in query if one[0] in run.values.query]


@pytest.mark.parametrize(("spec", "each"), OPERATIONS)
def test_samples_curl_lines_and_runs_send_the_same(spec: Spec, each: Operation) -> None:
    assert_all_agree(spec, each)


def test_an_example_wins_over_a_default_and_a_default_over_a_choice() -> None:
    count = {"type": "integer", "default": 10, "examples": [50]}
    state = {"type": "string", "enum": ["open", "closed"], "default": "closed"}
    spec = toy(parameter(count, name="count"), parameter(state, name="state"))
    (each,) = spec.operations
    assert_all_agree(spec, each)
    assert in_python(spec, each)[1] == {"count": 50, "state": "closed"}
    assert in_curl(spec, each)[1] == [("count", "50"), ("state", "closed")]
    assert suggested(each).values.query == {"count": "50", "state": "closed"}


@pytest.mark.parametrize(("schema", "node", "expected"), CASES["values"])
def test_the_most_telling_value_is_taken(
    schema: dict[str, Any], node: dict[str, Any], expected: Any
) -> None:
    spec = toy(parameter(schema, **node))
    number = {"type": "integer", "example": 7}
    after = {"$ref": "#/components/schemas/Node"}
    properties = {"properties": {"id": number, "next": after}}
    linked = {"type": "object", "required": ["id", "next"], **properties}
    spec.document["components"] = {"schemas": {"Node": linked}}
    assert example_call(spec.operations[0]).given("query") == {"it": expected}


def test_what_is_optional_is_sent_where_it_has_an_example() -> None:
    spec = toy(
        parameter({"type": "integer", "default": 1}, name="page", required=False),
        parameter({"type": "string", "examples": ["x"]}, name="q", required=False),
    )
    (each,) = spec.operations
    assert example_call(each).given("query") == {"q": "x"}
    assert example_call(each, optional=False).given("query") == {}


@pytest.mark.parametrize(("node", "shown", "expected"), CASES["styles"])
def test_lists_and_objects_are_written_by_the_style_of_their_parameter(
    node: dict[str, Any], shown: Any, expected: list[list[str]]
) -> None:
    spec = toy(parameter({}, example=shown, **node))
    call = example_call(spec.operations[0])
    sent = call.pairs(node.get("in", "query"))
    assert [list(pair) for pair in sent] == expected
