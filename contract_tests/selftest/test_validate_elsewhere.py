"""`validate FILE` on documents of other people: what is right passes whatever its form, what is wrong or unseen is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.selftest import toys
from scripts.lint.check import Report, check_file
from scripts.spec.yamlfile import read

DOG: dict[str, Any] = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}  # fmt: skip
TREE = {"type": "object", "properties": {"below": {"type": "array", "items": {"$ref": "tree.yaml"}}}}  # fmt: skip
OK: list[str] = []


def checked(folder: Path, document: Any, files: dict[str, Any] | None = None) -> Report:
    """The report on a document that other files stand around, given as data or as they are."""
    for name, data in {"api/it.yaml": document, **(files or {})}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, bytes):
            file.write_bytes(data)
        else:
            file.write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    return check_file(folder / "api" / "it.yaml")


def found(report: Report) -> list[str]:
    """The findings without their places."""
    return [f"{x.severity} {x.rule}: {x.message}" for x in report.findings]


def answering(
    media: dict[str, Any],
    *,
    kind: str = "application/json",
    version: str = "3.1.0",
    **schemas: Any,
) -> dict[str, Any]:
    """A document of one operation that answers with this media type object."""
    answers = {
        "200": {"description": "Fine.", "content": {kind: media}},
        "404": {"description": "Nothing."},
    }
    get = toys.operation("getIt", responses=answers)
    document = toys.document({"/it": {"get": get}}, openapi=version)
    document["tags"] = [{"name": each} for each in get["tags"]]
    return document | ({"components": {"schemas": schemas}} if schemas else {})


def named(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def of_two_kinds(**discriminator: Any) -> dict[str, Any]:
    """A document of a schema with a discriminator, and one that is all of it and more."""
    said = {"propertyName": "name", **discriminator}
    pet = DOG | {"discriminator": said}
    cat = {"allOf": [named("Pet"), {"properties": {"lives": {"type": "integer"}}}]}
    return answering({"schema": named("Pet")}, Pet=pet, Cat=cat)


SHOWN = {"schema": DOG, "examples": {"one": {"externalValue": "one.xml"}}}
TEXTS = ["application/xml", "application/x-www-form-urlencoded", "text/csv", "application/x-ndjson", "application/yaml", "*/*"]  # fmt: skip
RIGHT: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    **{f"an example of {kind} as text": (answering({"schema": DOG, "example": "a=1"}, kind=kind), {}) for kind in TEXTS},
    "a number as plain text": (answering({"schema": {"type": "integer"}, "example": "5"}, kind="text/plain"), {}),
    "an example in a file that is not data": (answering(SHOWN, kind="text/xml"), {"api/one.xml": b"<a b='1'>: &x</a>"}),
    "an example in a file that is not even text": (answering({"examples": {"one": {"externalValue": "a.png"}}}, kind="image/png"), {"api/a.png": b"\x89PNG"}),
    "an example at an address": (answering({"examples": {"one": {"externalValue": "https://acme.test/one.xml"}}}, kind="text/xml"), {}),
    "a file in the folder above": (answering({"schema": {"$ref": "../shared/dog.yaml"}}), {"shared/dog.yaml": DOG}),
    "recursion through a file": (answering({"schema": {"$ref": "tree.yaml"}, "example": {"below": [{"below": []}]}}), {"api/tree.yaml": TREE}),
    "recursion through two files": (
        answering({"schema": {"$ref": "one.yaml"}}),
        {"api/one.yaml": {"properties": {"two": {"$ref": "two.yaml#/Two"}}}, "api/two.yaml": {"Two": {"anyOf": [{"$ref": "one.yaml"}, {"type": "null"}]}}},
    ),
    "one name in two files": (
        answering({"schema": {"anyOf": [{"$ref": "a.yaml#/components/schemas/Dog"}, {"$ref": "b.yaml#/components/schemas/Dog"}]}, "example": 5}),
        {"api/a.yaml": {"components": {"schemas": {"Dog": DOG}}}, "api/b.yaml": {"components": {"schemas": {"Dog": {"type": "integer"}}}}},
    ),
    "components that are files": (
        answering({"schema": {"$ref": "dog.yaml"}}, Dog={"$ref": "dog.yaml"}, Dogs={"$ref": "dogs.yaml"})
        | {"webhooks": {"bark": {"post": toys.operation("bark") | {"responses": {"2XX": {"description": "Heard.", "content": {"application/json": {"schema": named("Dogs")}}}}}}}},
        {"api/dog.yaml": DOG, "api/dogs.yaml": {"type": "array", "items": {"$ref": "dog.yaml"}}},
    ),
    "an anchor": (answering({"schema": {"$ref": "#dog"}, "example": {"name": "Fido"}}, Dog=DOG | {"$anchor": "dog"}), {}),
    "an anchor in a file": (answering({"schema": {"$ref": "dogs.yaml#dog"}}), {"api/dogs.yaml": {"$defs": {"d": DOG | {"$anchor": "dog"}}}}),
    "an $id": (
        answering({"schema": {"$ref": "https://acme.test/dog"}}, Dog=DOG | {"$id": "https://acme.test/dog", "$defs": {"tail": {}}, "not": {"$ref": "#/$defs/tail"}}),
        {},
    ),
    "an $id that others are relative to": (
        answering({"schema": named("Kennel"), "example": {"dog": {"name": "Fido"}}}, Kennel={"$id": "https://acme.test/kennel", "properties": {"dog": {"$ref": "dog"}, "one": named("Dog")}}, Dog=DOG | {"$id": "https://acme.test/dog"}),
        {},
    ),
    "a dynamic reference": (
        answering({"schema": named("Tree"), "example": {"below": {"below": {}}}}, Tree={"$dynamicAnchor": "node", "type": "object", "properties": {"below": {"$dynamicRef": "#node"}}}),
        {},
    ),
    "an array of anything": (answering({"schema": {"type": "array"}, "example": [1]}), {}),
    "a subtype that only its discriminator leads to": (of_two_kinds(), {}),
    "a discriminator that names files": (
        answering({"schema": {"oneOf": [{"$ref": "dog.yaml"}], "discriminator": {"propertyName": "name", "mapping": {"d": "dog.yaml"}}}}),
        {"api/dog.yaml": DOG},
    ),
    "a discriminator by name and by place": (of_two_kinds(mapping={"a": "Cat", "b": "#/components/schemas/Cat"}), {}),
    **{f"a server at {url}": (answering({}) | {"servers": [{"url": url}]}, {}) for url in ("./v1", "../v1", "v1", "/", "", "?a=b", "//acme.test/v1")},
    "null where a schema of 3.0 allows it": (
        answering({"schema": {"nullable": True, "allOf": [named("Dog")]}, "example": None}, version="3.0.3", Dog=DOG),
        {},
    ),
    **{
        f"1.0 as a whole number in {version}": (answering({"schema": {"type": "array", "items": {"oneOf": [{"type": "integer"}, {"type": "string"}]}}, "example": [1.0, 2]}, version=version), {})
        for version in ("3.0.3", "3.1.0")
    },
    "fields that one part of a schema asks for and another describes": (
        answering({"schema": {"allOf": [{"$ref": "asks.yaml"}, {"properties": {"b": {"type": "string"}}}]}}), {"api/asks.yaml": {"properties": {"a": {"type": "string"}}, "required": ["b"]}},
    ),
    "schemas of the dialect that they are in": (answering({"schema": DOG}) | {"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"}, {}),
    **{f"the pattern {each}": (answering({"schema": {"type": "string", "pattern": each}}), {}) for each in ("^.{0,262144}$", "[\\uD800\\uDBFF-\\uDC00\\uDFFF]*", "\\p{L}", "(?<!a)b")},
    "a path item that is a component, with the parameters of the path beside it": (
        answering({}) | {"paths": {"/it/{id}": {"$ref": "#/components/pathItems/It", "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]}}, "components": {"pathItems": {"It": {"get": toys.operation("getIt") | {"responses": {"404": {"description": "No."}}}}}}},
        {},
    ),
    "a media type that is a component": (
        answering({"$ref": "#/components/mediaTypes/Dogs"}, version="3.2.0") | {"components": {"mediaTypes": {"Dogs": {"itemSchema": DOG}}}}, {},
    ),
    "an address that is relative": (answering({}) | {"externalDocs": {"url": "docs/index.html"}}, {}),
}  # fmt: skip


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_passes(case: str, tmp_path: Path) -> None:
    report = checked(tmp_path, *RIGHT[case])
    assert found(report) == OK
    assert report.contents.startswith("1 operation")


FIDO = {"id": "Fido"}
WITH_ID = {"properties": {"id": {"type": "integer"}}}
LOST = {"discriminator": {"propertyName": "k"}, "oneOf": [named("Dog")]}
WRONG: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "nullable without type hides no example": (
        answering({"schema": named("Dog"), "example": FIDO}, version="3.0.3", Dog=DOG | {"properties": DOG["properties"] | WITH_ID["properties"] | {"owner": {"nullable": True, "allOf": [named("B")]}}}, B=DOG),
        {},
        ['error example-fits-schema: "Fido" is not of type "integer"', 'error example-fits-schema: "name" is missing'],
    ),
    "nor does it hide what is wrong in itself": (
        answering({"schema": {"nullable": True, "allOf": [named("B")]}, "example": {}}, version="3.0.3", B=DOG),
        {},
        ['error example-fits-schema: "name" is missing'],
    ),
    "a file that is missing": (answering({"schema": {"$ref": "../no.yaml"}}), {}, ["error reference-unresolved: '../no.yaml': "]),
    "a file that is broken": (
        answering({"schema": {"$ref": "../dog.yaml"}}), {"dog.yaml": b"a: [1"}, ["error reference-unresolved: '../dog.yaml': "],
    ),
    "a place that a file lacks": (
        answering({"schema": {"$ref": "../dogs.yaml#/Dgo"}}), {"dogs.yaml": {"Dog": DOG}},
        ["error reference-unresolved: '../dogs.yaml#/Dgo' points to nothing; did you mean '#/Dog'?"],
    ),
    "an anchor that is not there": (answering({"schema": {"$ref": "#dgo"}}), {}, ["error reference-unresolved: '#dgo' points to nothing"]),
    "an address that is not fetched": (
        answering({"schema": {"$ref": "https://acme.test/dog.yaml"}}), {}, ["warning reference-outside: 'https://acme.test/dog.yaml' is a URL, which is not fetched"],
    ),
    "an example that is missing": (answering(SHOWN, kind="text/xml"), {}, ["error reference-unresolved: 'one.xml': there is no such file"]),
    "an example in a file that does not fit": (
        answering({"schema": DOG, "examples": {"one": {"externalValue": "one.json"}}}), {"api/one.json": b"{}"}, ['error example-fits-schema: "name" is missing'],
    ),
    "a discriminator that maps to nothing": (of_two_kinds(mapping={"a": "Cta"}), {}, ["error discriminator-resolves: there is no schema \"Cta\"; did you mean 'Cat'?"]),
    "a discriminator that maps to no file": (
        of_two_kinds(mapping={"a": "cat.yaml"}), {}, ["error reference-unresolved: 'cat.yaml': ", 'error discriminator-resolves: there is no schema "cat.yaml"'],
    ),
    "one name in two files, and the second is meant": (
        answering({"schema": {"$ref": "b.yaml#/components/schemas/Dog"}, "example": {}}, Dog={"type": "object"}),
        {"api/b.yaml": {"components": {"schemas": {"Dog": DOG}}}},
        ['error example-fits-schema: "name" is missing', "warning component-used: nothing uses Dog"],
    ),
    "recursion through a file hides nothing": (
        answering({"schema": {"$ref": "tree.yaml"}, "example": {"below": [{"below": [{"below": 5}]}]}}), {"api/tree.yaml": TREE},
        ['error example-fits-schema: 5 is not of type "array"'],
    ),
    "a reference into a schema that null fits, too": (
        answering({"schema": {"$ref": "#/components/schemas/Kennel/properties/dog/allOf/0"}, "example": {"age": "old"}}, version="3.0.3", Kennel={"type": "object", "properties": {"dog": {"nullable": True, "allOf": [{"properties": {"age": {"type": "integer"}}}]}}}),
        {},
        ['error example-fits-schema: "old" is not of type "integer"'],
    ),
    "a reference from one schema into another that null fits, too": (
        answering({"schema": named("Pup"), "example": {"age": "old"}}, version="3.0.3", Pup={"allOf": [{"$ref": "#/components/schemas/Kennel/properties/dog/allOf/0"}]}, Kennel={"type": "object", "properties": {"dog": {"nullable": True, "allOf": [{"properties": {"age": {"type": "integer"}}}]}}}),
        {},
        ['error example-fits-schema: "old" is not of type "integer"'],
    ),
    "an example that another file holds": (
        answering({"schema": DOG, "examples": {"one": {"value": {"$ref": "dog.json"}}}}), {}, ["warning example-is-shown: a $ref in a value is data to the standard"],
    ),
    "examples inside of schemas that null fits, too": (
        answering({"schema": named("Kennel")}, version="3.0.3", Kennel={"type": "object", "properties": {"dog": {"nullable": True, "allOf": [{"properties": {"age": {"type": "integer", "example": "old"}}}]}}}),
        {},
        ['error example-fits-schema: "old" is not of type "integer"'],
    ),
    "schemas of another dialect": (
        answering({"schema": {"type": "array", "items": [DOG]}}) | {"jsonSchemaDialect": "http://json-schema.org/draft-07/schema#"}, {},
        ["warning not-looked-at: schemas are read as if they were in JSON Schema 2020-12, not in \"http://json-schema.org/draft-07/schema#\""],
    ),
    "a pattern that the validator cannot read": (
        answering({"schema": {"type": "string", "pattern": "^.{0,262144}$", "maxLength": 1}, "example": "ab"}), {},
        ["warning not-looked-at: no example is checked by it: ", "error example-fits-schema: "],
    ),
    "a pattern of another language": (answering({"schema": {"type": "string", "pattern": "(?i)a"}}), {}, ["error schema-pattern: "]),
    "a path item that is a component": (
        answering({}) | {"paths": {"/it/{id}": {"$ref": "#/components/pathItems/It"}}, "components": {"pathItems": {"It": {"get": toys.operation("getIt") | {"responses": {"404": {"description": "No.", "links": {"a": {"operationRef": "more.yaml#/paths/~1a/get"}, "b": {"operationId": "getIt"}}}}}}}}},
        {},
        ["error path-parameter-declared: /it/{id} has {id}, which getIt does not declare", 'warning not-looked-at: "more.yaml#/paths/~1a/get" is in another document'],
    ),
    "a broken keyword hides no other": (
        answering({"schema": {"properties": {"a": {"pattern": "["}, **WITH_ID["properties"]}}, "example": {"a": "x", "id": "Fido"}}),
        {},
        ['error schema-pattern: "[" is no regular expression', 'error example-fits-schema: "Fido" is not of type "integer"'],
    ),
    "1.5 as a whole number in 3.0": (
        answering({"schema": {"type": "array", "items": {"type": "integer"}}, "example": [1.0, 1.5]}, version="3.0.3"), {},
        ['error example-fits-schema: 1.5 is not of type "integer"'],
    ),
    "an array without items in 3.0": (answering({"schema": {"type": "array"}}, version="3.0.3"), {}, ["error array-has-items-in-3-0: an array without `items`"]),
    "a listed value that is no text": (answering({"schema": {"enum": ["a", None, True]}, "example": "b"}), {}, ['error example-fits-schema: "b" is none of ["a", null, true]']),
    "an example of plain text": (answering({"schema": {"type": "string", "enum": ["a"]}, "example": "b"}, kind="text/plain"), {}, ['error example-fits-schema: "b" is none of']),
    "a server without a scheme": (answering({}) | {"servers": [{"url": "api.acme.test/v1"}]}, {}, ['warning server-url: "api.acme.test/v1" has no scheme']),
    "a path with a fragment": (
        answering({}) | {"paths": {"/it#a": {"get": toys.operation("getIt")}}}, {}, ["warning path-without-query: /it#a has more than a path: what follows # is never sent", "warning"],
    ),
    "a choice of which one is not seen": (
        answering({"schema": {"oneOf": [DOG, {"$ref": "https://acme.test/cat"}], "unevaluatedProperties": False}, "example": {"name": "Fido", "tail": 1}}),
        {},
        ["warning reference-outside: "],
    ),
    "a dynamic reference of two meanings": (
        answering({"schema": named("Dog"), "example": {"name": "Fido"}}, Dog=DOG | {"$defs": {"a": {"$dynamicAnchor": "it"}, "b": {"$dynamicAnchor": "it"}}, "not": {"$dynamicRef": "#it"}}),
        {},
        ["warning not-looked-at: no example is checked by it: it stands for one of 2 schemas"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_or_unseen_is_told(case: str, tmp_path: Path) -> None:
    document, files, expected = WRONG[case]
    told = found(checked(tmp_path, document, files))
    assert len(told) == len(expected)
    for start in expected:
        assert any(each.startswith(start) for each in told), told


def test_rules_that_what_is_wrong_keeps_from_looking_are_named(tmp_path: Path) -> None:
    document = answering({})
    answer = document["paths"]["/it"]["get"]["responses"]["200"]
    answer["links"] = {"itself": {"operationId": "getIt", "parameters": 5}}
    report = checked(tmp_path, document)
    told = [x for x in report.findings if x.rule == "not-looked-at"]
    assert report.waiting
    assert [x.severity for x in told] == ["warning"]
    assert all(each in told[0].message for each in report.waiting)


def test_what_is_merged_counts_as_written_there(tmp_path: Path) -> None:
    text = yaml.safe_dump(answering({"schema": named("Dog"), "example": {}}, Dog={}))
    merged = "{required: [name], <<: {type: object, required: [none]}}"
    (tmp_path / "it.yaml").write_text(text.replace("Dog: {}", f"Dog: {merged}"))
    told = found(check_file(tmp_path / "it.yaml"))
    assert [each.split(";")[0] for each in told] == [
        "warning yaml-merge-key: YAML 1.2 knows no merge key",
        'error example-fits-schema: "name" is missing',
    ]


def test_the_lines_of_json_are_those_of_the_same_text_as_yaml(tmp_path: Path) -> None:
    document = answering({"schema": {"items": [{"ty/pe": 1}, 5]}, "example": {"a": []}})
    text = json.dumps(document, indent=1)
    for name in ("it.json", "it.yaml"):
        (tmp_path / name).write_text("\n" + text)
    as_json, as_yaml = (read(tmp_path / name) for name in ("it.json", "it.yaml"))
    assert as_json.data == as_yaml.data == document
    assert isinstance(as_yaml.lines, dict)
    for where, line in as_yaml.lines.items():
        assert as_json.lines[where] == line


def test_json_that_repeats_a_key_is_told(tmp_path: Path) -> None:
    (tmp_path / "it.json").write_text('{"openapi": "3.1.0",\n "openapi": "3.1.0"}')
    told = check_file(tmp_path / "it.json").findings
    assert ("yaml-duplicate-key", 2) in {(x.rule, x.origin.line) for x in told}


@pytest.mark.parametrize(
    "reference", ["../secret", "../secret.env", "link.yaml", "{folder}/secret.yaml"]
)
def test_out_of_the_folder_nothing_but_data_is_read(
    reference: str, tmp_path: Path
) -> None:
    written = reference.format(folder=tmp_path)
    document = answering({"schema": {"$ref": written}, "example": 5})
    secret = {"enum": ["a secret"]}
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret")
    files = dict.fromkeys(("secret", "secret.env", "secret.yaml"), secret)
    (told,) = found(checked(tmp_path, document, files))
    assert told.startswith("warning reference-outside: ")
    assert "a secret" not in told
