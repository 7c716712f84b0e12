"""A specification answers with values: what each says, how it is known, and where it stands."""

from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.toys import document, ok, operation
from scripts.cli.layout import SPECS
from scripts.spec import media, security
from scripts.spec.document import Spec, api_names, load, of_data
from scripts.spec.expressions import SentAndAnswered, parse, resolve
from scripts.spec.finding import Unsupported
from scripts.spec.links import links
from scripts.spec.node import Node
from scripts.spec.notes import notes
from scripts.spec.pointer import Placed
from scripts.spec.schema import Schema
from scripts.spec.validation import Case, Misfit, fits, misfits, misfits_of_all

LOADED = [load(SPECS / api) for api in api_names(SPECS)]


def toy(
    get: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any
) -> Spec:
    whole = document({"/orders/{id}": {"get": get}}, schemas, **more)
    return of_data("acme", whole)


@pytest.mark.parametrize("spec", LOADED, ids=[each.name for each in LOADED])
def test_every_value_stands_at_its_pointer(spec: Spec) -> None:
    for each in spec.nodes():
        assert spec.at(each.pointer) == each
        assert spec.at(each.pointer).value is each.value
    for one in (*spec.operations, *spec.webhooks):
        placed: list[Node | Placed | None] = [one, one.body, one.docs, one.paging]
        placed += [one.order, one.unique, *one.parameters, *one.rules]
        placed += one.responses.values()
        assert all(spec.has(each.pointer) for each in placed if each)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON; charset=utf-8", True),
        ("text/json", True),
        ("application/problem+json", True),
        ("application/x-ndjson", False),
        ("application/json-seq", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_json_is_what_rfc_6839_calls_so(media_type: str, expected: bool) -> None:
    assert media.is_json(media_type) == expected


def test_of_several_media_types_json_is_used_and_asked_for() -> None:
    several = ["text/xml", "text/json", "application/json"]
    assert media.used(several) == "application/json"
    assert media.used(["text/xml", "a/b+json"]) == "a/b+json"
    assert media.used(["text/xml", "text/csv"]) == "text/xml"
    assert media.used([]) == ""
    assert media.accept(several) == "text/json, application/json, */*;q=0.1"
    assert media.accept(["application/json"]) == media.accept(["text/csv"]) == ""


def test_a_range_covers_what_falls_into_it() -> None:
    assert media.covers("text/*", "text/csv; header=present")
    assert media.covers("*/*", "a/b")
    assert not media.covers("text/csv", "text/plain")


def test_a_status_is_documented_by_itself_its_range_or_a_default() -> None:
    responses = {key: {"description": key} for key in ("404", "4XX", "default")}
    (one,) = toy(operation("getOrder", responses=responses)).operations
    told = [one.documented(status) for status in (404, 410, 500)]
    assert [each and each.description for each in told] == ["404", "4XX", "default"]
    (other,) = toy(operation("getOrder")).operations
    assert other.documented(500) is None


def test_an_operation_may_override_a_parameter_of_its_path() -> None:
    own = {"name": "id", "in": "path", "required": True, "description": "Own."}
    shared = [{"name": "id", "in": "path"}, {"name": "id", "in": "query"}]
    spec = toy(operation("getOrder", parameters=[own, {"$ref": "#/nowhere"}]))
    spec.document["paths"]["/orders/{id}"]["parameters"] = shared
    (one,) = spec.operations
    assert [each.location for each in one.parameters] == ["path", "query"]
    assert one.parameter("path.id") == one.parameters_in("path")[0]
    assert one.parameters[0].description == "Own."


def test_what_schemas_say_together_is_followed_along_a_pointer() -> None:
    order = {
        "allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {}}}]
    }
    base = {"properties": {"a": {"type": "array", "items": {"type": "integer"}}}}
    answer = ok({"$ref": "#/components/schemas/Order"})
    spec = toy(operation("getOrder", responses=answer), {"Order": order, "Base": base})
    answered = spec.operations[0].answered
    assert set(answered.names) == {"a", "b"}
    found, fault = answered.follow("/a/0")
    assert (found.types, fault) == ({"integer"}, "")
    assert answered.follow("/c")[1] == "there is no field 'c'"
    assert answered.follow("/b/anything") == (answered.follow("/b/x")[0], "")


def test_a_reference_to_nothing_or_to_itself_is_an_empty_object() -> None:
    loop = {"$ref": "#/components/schemas/Loop"}
    spec = toy(operation("getOrder"), {"Loop": loop, "Gone": {"$ref": "#/x"}})
    assert [each.resolved.value for each in spec.schemas.values()] == [{}, {}]
    assert spec.schemas["Loop"].described.names == []


SCHEMES = {
    "apiKey": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "userAndPassword": {"type": "http", "scheme": "basic"},
    "loginToken": {"type": "http", "scheme": "Bearer"},
    "door": {"type": "mutualTLS"},
}


def secured(*alternatives: list[str]) -> Spec:
    asked: list[dict[str, list[str]]] = [
        {name: [] for name in names} for names in alternatives
    ]
    spec = toy(operation("getOrder", security=asked))
    spec.document["components"]["securitySchemes"] = SCHEMES
    return spec


def test_credentials_are_named_after_their_schemes() -> None:
    spec = secured(["apiKey", "userAndPassword"], ["loginToken"])
    found = security.schemes(spec)
    assert [each.kind for each in found] == ["header", "basic", "bearer"]
    assert [each.field for each in found] == ["X-Key", *["Authorization"] * 2]
    assert found[1].arguments == ("user", "password")
    assert found[1].variables == ("ACME_USER", "ACME_PASSWORD")
    assert security.required(spec, spec.operations[0]) == found[:2]
    assert not security.always_needed(spec, found[0])


@pytest.mark.parametrize("name", ["door", "unknown"])
def test_a_scheme_that_nobody_can_send_is_refused(name: str) -> None:
    with pytest.raises(Unsupported):
        security.schemes(secured([name]))


CALL = SentAndAnswered(
    method="GET",
    url="https://acme.test/orders/7",
    status=200,
    path={"id": "7"},
    query={"q": "x"},
    headers={"X-A": "1"},
    body={"a": [1, 2]},
    answer_headers={"Location": "/next"},
    answer={"b~": None},
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("$url", "https://acme.test/orders/7"),
        ("$method", "GET"),
        ("$statusCode", 200),
        ("$request.path.id", "7"),
        ("$request.query.q", "x"),
        ("$request.header.X-A", "1"),
        ("$request.body#/a/1", 2),
        ("$response.header.location", "/next"),
        ("$response.body", {"b~": None}),
        ("$response.body#/b~0", None),
        ("$response.body#/c", None),
        ({"x": ["$request.path.id", "$nonsense"]}, {"x": ["7", "$nonsense"]}),
        (5, 5),
    ],
)
def test_expressions_name_parts_of_a_call(written: Any, expected: Any) -> None:
    assert resolve(written, CALL) == expected


def test_a_wrong_expression_is_none() -> None:
    assert parse("$response.cookie.a") is None
    assert parse("$urls") is None


def test_links_lead_from_successes_to_operations_that_exist() -> None:
    offered = {
        "Self": {"operationId": "getOrder", "parameters": {"id": "$request.path.id"}},
        "ByPlace": {"operationRef": "#/paths/~1orders~1%7Bid%7D/get"},
        "Nowhere": {"operationId": "nobody"},
    }
    answer = {"description": "Fine.", "links": offered}
    spec = toy(operation("getOrder", responses={"200": answer, "400": answer}))
    found = list(links(spec))
    told = {each.name: (each.target.id, each.stays) for each in found}
    assert told == dict.fromkeys(["Self", "ByPlace"], ("getOrder", True))


def test_notes_are_headings_of_the_second_level_outside_of_code(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(
        "# Acme\n## acme-1: One\ntext\n```\n## acme-2: code\n```\n"
        "### acme-03: deeper\n## acme-x: none\n## acme-104: Last\n"
    )
    found = notes(readme)
    lines = {each.id: each.origin.line for each in found}
    assert lines == {"acme-1": 2, "acme-104": 9}
    assert notes(tmp_path / "missing.md") == ()


def test_what_does_not_fit_is_told_with_the_keyword_it_breaks() -> None:
    spec = toy(operation("getOrder"), {"N": {"properties": {"n": {"minimum": 3}}}})
    schema = spec.schemas["N"]
    where = schema.pointer
    (misfit,) = misfits(schema, {"n": 1})
    assert misfit.keyword == f"{where}/properties/n/minimum"
    assert misfit.place == "/n"
    assert fits(schema, {"n": 3})
    cases = [Case({"n": 3}, "/a", where), Case({"n": 2}, "/b~1", where)]
    (found,) = misfits_of_all(spec, cases)
    assert isinstance(found, Misfit)
    assert found.place == "/b~1/n"


def test_a_webhook_or_callback_without_an_id_goes_by_its_name() -> None:
    called: dict[str, Any] = {"{$request.body#/url}": {"post": {"responses": {}}}}
    spec = toy(operation("getOrder", callbacks={"done": called}))
    spec.document["webhooks"] = {"order paid": {"post": {"responses": {}}}}
    (sender,), (webhook,) = spec.operations, spec.webhooks
    (callback,) = sender.callbacks["done"]
    assert webhook.id == webhook.path == "order paid"
    assert not webhook.is_served
    assert (callback.id, callback.path) == ("done", "{$request.body#/url}")
    assert callback.label == sender.label == "getOrder (GET /orders/{id})"


def test_plain_accessors_take_whatever_stands_there() -> None:
    odd = {"type": 5, "enum": "x", "properties": {"a": 1}, "items": True, "x-basis": 2}
    schema = toy(operation("getOrder"), {"Odd": odd}).schemas["Odd"]
    assert schema.text("type") == "5"
    assert schema.listed("enum") == []
    assert schema.flag("items")
    assert (schema.own_basis, list(schema.extensions)) == ("2", ["x-basis"])
    assert isinstance(schema.child("items"), Schema)
    assert schema.at("properties", "a/b") == "/components/schemas/Odd/properties/a~1b"
