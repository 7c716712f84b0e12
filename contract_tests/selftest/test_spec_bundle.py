"""Joining files into one document: pointers, references, origins, and the view on the result."""

import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.selftest.healthy import HEALTHY
from scripts.spec import pointer
from scripts.spec.bundle import build, build_api, digest
from scripts.spec.document import api_names, load
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.grammar import below, walk
from scripts.spec.nearest import hint


@given(st.lists(st.text()))
def test_a_pointer_is_split_into_the_tokens_it_was_joined_from(
    tokens: list[str],
) -> None:
    assert pointer.split(pointer.join("", *tokens)) == tokens


@pytest.mark.parametrize(
    "missing", ["/b", "/a/1", "/a/01", "/a/-", "/a/0/x", "a", "#a", "/a/" + "9" * 5000]
)
def test_a_pointer_to_nothing_is_an_error(missing: str) -> None:
    assert pointer.get({"a": [5]}, "/a/0") == 5
    with pytest.raises(KeyError):
        pointer.get({"a": [5]}, missing)


def test_only_objects_of_the_standard_are_walked() -> None:
    document = {
        "paths": {"x-note": {"get": {}}, "/a": {"get": {"responses": {"default": {"description": "D."}}}}},
        "components": {"schemas": {"A": {"properties": {"example": {"type": "string"}}, "example": {"properties": {"a": {}}}}}},
    }  # fmt: skip
    assert [(node.kind, node.pointer) for node in walk(document)] == [
        ("document", ""),
        ("paths", "/paths"),
        ("path item", "/paths/~1a"),
        ("operation", "/paths/~1a/get"),
        ("responses", "/paths/~1a/get/responses"),
        ("response", "/paths/~1a/get/responses/default"),
        ("components", "/components"),
        ("schema", "/components/schemas/A"),
        ("schema", "/components/schemas/A/properties/example"),
    ]
    assert below("schema", "x-note") == ""


class Plain(yaml.SafeDumper):
    """Writes no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def files(folder: Path, **texts: Any) -> Path:
    """Write files, each given as data or text; `root` becomes openapi.yaml, whose path is returned."""
    for name, data in texts.items():
        file = folder / f"{'openapi' if name == 'root' else name}.yaml"
        is_text = isinstance(data, str)
        file.write_text(
            data if is_text else yaml.dump(data, Dumper=Plain, sort_keys=False)
        )
    return folder / "openapi.yaml"


def schemas(**given: Any) -> dict[str, Any]:
    """A document of component schemas."""
    return {"components": {"schemas": given}}


def items(reference: str) -> dict[str, Any]:
    """A schema whose items are what the reference leads to."""
    return {"items": {"$ref": reference}}


def joined(root: Path) -> dict[str, Any]:
    bundle = build(root)
    assert not bundle.findings
    return bundle.document


def test_a_path_in_a_file_is_put_in_its_place(tmp_path: Path) -> None:
    root = files(
        tmp_path,
        root={"paths": {"/a": {"$ref": "a.yaml#/paths/~1a"}}},
        a={"paths": {"/a": {"get": {"$comment": "here"}}}},
    )
    bundle = build(root)
    assert bundle.document == {"paths": {"/a": {"get": {"$comment": "here"}}}}
    assert bundle.origins["/paths/~1a/get"] == Origin(tmp_path / "a.yaml", 3)
    assert bundle.origins["/paths"] == Origin(root, 1)


def test_a_component_is_hoisted_once_under_its_own_name(tmp_path: Path) -> None:
    reference = {"schema": {"$ref": "more.yaml#/components/schemas/A"}}
    document = {"components": {"parameters": {"p": reference, "q": reference}}}
    more = schemas(A=items("#/components/schemas/B"), B=items("#/components/schemas/A"))
    components = joined(files(tmp_path, root=document, more=more))["components"]
    here = {"schema": {"$ref": "#/components/schemas/A"}}
    assert components["parameters"]["q"] == here
    assert components["schemas"] == more["components"]["schemas"]


def test_a_root_may_list_the_components_of_other_files(tmp_path: Path) -> None:
    more = schemas(A=items("#/components/schemas/A"))
    listed = schemas(A={"$ref": "more.yaml#/components/schemas/A"})
    assert joined(files(tmp_path, root=listed, more=more)) == more


@pytest.mark.parametrize("place", ["default", "value", "example", "enum"])
def test_references_are_followed_below_names_that_look_like_data(
    tmp_path: Path, place: str
) -> None:
    document = schemas(S={"properties": {place: items("more.yaml#/A")}})
    root = files(tmp_path, root=document, more={"A": {"type": "null"}})
    inside = {place: {"items": {"type": "null"}}}
    assert joined(root) == schemas(S={"properties": inside})


@pytest.mark.parametrize("place", ["default", "const", "example", "x-note"])
def test_a_key_called_ref_in_data_is_data(tmp_path: Path, place: str) -> None:
    document = schemas(S={place: {"$ref": "nothing.yaml"}})
    assert joined(files(tmp_path, root=document)) == document


def test_what_stands_beside_a_reference_is_kept(tmp_path: Path) -> None:
    there, null = {"$ref": "more.yaml#/A"}, {"type": "null"}
    beside = {"$ref": "#/components/schemas/S"}
    document = schemas(
        S={**there, "x-basis": "assumed", "not": there}, T={**beside, "not": there}
    )
    document["paths"] = {"/a": {"$ref": "more.yaml#/item", "x-reading": "r-01"}}
    more = {"item": {"summary": "An item"}, "A": null}
    bundle = build(files(tmp_path, root=document, more=more))
    assert bundle.document["paths"]["/a"] == {"summary": "An item", "x-reading": "r-01"}
    assert bundle.document["components"]["schemas"] == {
        "S": {"x-basis": "assumed", "not": null, "allOf": [null]},
        "T": {**beside, "not": null},
    }
    assert bundle.origins["/components/schemas/S/allOf/0/type"].file.name == "more.yaml"


def test_an_external_value_becomes_the_value(tmp_path: Path) -> None:
    document = {"components": {"examples": {"E": {"externalValue": "long.yaml"}}}}
    long = [{"externalValue": "kept"}]
    components = joined(files(tmp_path, root=document, long=long))["components"]
    assert components["examples"]["E"] == {"value": long}


@pytest.mark.parametrize(
    ("reference", "rule", "message"),
    [
        ("#/components/schemas/Orde", "reference-unresolved", "did you mean '#/components/schemas/Order'?"),
        ("more.yaml#/components/schemas/Itm", "reference-unresolved", "did you mean '#/components/schemas/Item'?"),
        ("mor.yaml#/A", "reference-unresolved", "No such file"),
        ("#A", "reference-unresolved", "points to nothing"),
        ("https://acme.test/a.yaml#/A", "reference-outside", "is a URL"),
        ("file:///etc/passwd", "reference-outside", "is a URL"),
        ("../secret.yaml#/A", "reference-outside", "leaves"),
        ("/etc/passwd", "reference-outside", "leaves"),
        ("a\0b", "reference-unresolved", "names no file"),
        ("more.yaml#/loop", "reference-cycle", "leads back to itself"),
        ("more.yaml#/components/schemas/Order", "component-name-taken", "openapi.yaml:"),
    ],
)  # fmt: skip
def test_bad_references_are_found_at_their_line(
    tmp_path: Path, reference: str, rule: str, message: str
) -> None:
    more = {"loop": items("#/loop"), **schemas(Item={}, Order={})}
    root = files(tmp_path, root=schemas(Order={}, S=items(reference)), more=more)
    (found,) = build(root).findings
    assert found.rule == rule
    assert message in found.message
    assert found.origin in {Origin(root, 6), Origin(tmp_path / "more.yaml", 3)}


def test_references_that_multiply_are_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.spec.joiner.MAX_NODES", 5_000)
    more = {f"s{i}": {"allOf": [{"$ref": f"#/s{i + 1}"}] * 10} for i in range(9)}
    more["s9"] = {}
    root = files(tmp_path, root=schemas(S={"$ref": "more.yaml#/s0"}), more=more)
    with pytest.raises(Unreadable, match="file-too-large"):
        build(root)


def test_a_long_chain_of_references_ends_with_a_message(tmp_path: Path) -> None:
    more = {f"s{i}": {"$ref": f"#/s{i + 1}"} for i in range(2000)}
    root = files(tmp_path, root=schemas(S={"$ref": "more.yaml#/s0"}), more=more)
    assert [each.rule for each in build(root).findings] == ["reference-cycle"]


@pytest.mark.parametrize("text", ["[]", "5", "text"])
def test_a_root_without_a_mapping_is_unreadable(tmp_path: Path, text: str) -> None:
    with pytest.raises(Unreadable, match="not-openapi"):
        build(files(tmp_path, root=text))


@pytest.mark.parametrize("components", [[], None, {"schemas": 5}])
def test_a_component_finds_no_room(tmp_path: Path, components: Any) -> None:
    paths = {"/a": {"$ref": "more.yaml#/components/schemas/A"}}
    document = {"paths": paths, "components": components}
    with pytest.raises(Unreadable, match="not-openapi"):
        build(files(tmp_path, root=document, more=schemas(A={})))


def test_the_bundle_of_an_api_carries_the_digest_of_its_files(tmp_path: Path) -> None:
    files(tmp_path, root={"openapi": "3.1.0"}, unrelated={})
    before = digest(tmp_path)
    assert build_api(tmp_path).document["x-digest"] == before
    (tmp_path / "README.md").write_text("Notes don't count.")
    assert digest(tmp_path) == before
    (tmp_path / "unrelated.yaml").write_text("a: 1")
    assert digest(tmp_path) != before


def test_the_same_files_give_the_same_text() -> None:
    first, second = build_api(HEALTHY), build_api(HEALTHY)
    assert first.to_json() == second.to_json()
    assert first.to_json().endswith("}\n")


def test_the_view_inherits_source_and_basis_and_resolves_parameters() -> None:
    spec = load(HEALTHY)
    get = spec.operation("getOrder")
    assert get.label == "getOrder (GET /orders/{id}/{part})"
    assert [each.name for each in get.parameters] == ["id", "part"]
    assert getattr(spec.source(get.pointer), "id", None) == "guide"
    post = spec.operation("createOrder")
    schema = f"{post.pointer}/requestBody/content/application~1json/schema"
    assert spec.basis(post.pointer) == "documented"
    assert spec.basis(f"{schema}/properties/note") == "assumed"
    assert [
        (rule.id, rule.basis, rule.source and rule.source.id) for rule in spec.rules
    ] == [("R01", "integration", "forum"), ("R02", "assumed", "guide")]
    with pytest.raises(KeyError):
        spec.operation("getOrders")


def test_the_view_decodes_references_and_refuses_loops(tmp_path: Path) -> None:
    a, b = ({"$ref": f"#/components/schemas/{name}"} for name in "AB")
    document = {"openapi": "3.1.0", "paths": {"/a/{b}": {"get": {}}}}
    files(tmp_path, root=document | schemas(A=b, B=a))
    spec = load(tmp_path)
    node, where = spec.resolve({"$ref": "#/paths/~1a~1%7Bb%7D/get"}, "")
    assert (node, where) == ({}, "/paths/~1a~1{b}/get")
    with pytest.raises(KeyError):
        spec.resolve(a, "")


def test_apis_are_the_folders_with_a_root_file(tmp_path: Path) -> None:
    for name in ("beta", "alpha", "notes"):
        (tmp_path / name).mkdir()
    (tmp_path / "alpha" / "openapi.yaml").touch()
    (tmp_path / "beta" / "openapi.yaml").touch()
    assert api_names(tmp_path) == ["alpha", "beta"]


def test_a_finding_reads_as_editors_expect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    finding = Finding(Origin(tmp_path / "a.yaml", 3), "a-rule", "It is so")
    assert str(finding) == "a.yaml:3: error a-rule: It is so"
    assert str(Origin(Path("/elsewhere/a.yaml"), 1)) == "/elsewhere/a.yaml:1"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Id", "; did you mean 'id'?"),
        ("statuss", "; did you mean 'status'?"),
        ("other", ""),
    ],
)
def test_the_nearest_choice_is_offered(value: str, expected: str) -> None:
    assert hint(value, ["status", "id"]) == expected


def test_files_that_refer_twice_to_the_next_are_refused_soon(tmp_path: Path) -> None:
    for i in range(24):
        twice = f"{{allOf: [{{$ref: f{i + 1}.yaml}}, {{$ref: f{i + 1}.yaml}}]}}"
        (tmp_path / f"f{i}.yaml").write_text(twice)
    (tmp_path / "f24.yaml").write_text("{type: string}")
    root = tmp_path / "openapi.yaml"
    root.write_text("openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: f0.yaml}}}\n")
    with pytest.raises(Unreadable, match="100,000 references to other files"):
        build(root)


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    root = tmp_path / "openapi.yaml"
    root.write_text("openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: pipe.yaml}}}\n")
    (found,) = build(root).findings
    assert "it is no regular file" in found.message
