"""`validate FILE` on documents of other people: what is right passes whatever its form, what is wrong or unseen is told."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.selftest.toys import answering
from contract_tests.selftest.yaml_data import yaml_data
from scripts.lint.check import Report, check_file
from scripts.spec.yamlfile import read

CASES = yaml_data("cases/elsewhere.yaml")
OK: list[str] = []


def checked(folder: Path, document: Any, files: dict[str, Any] | None = None) -> Report:
    """The report on a document that other files stand around, given as data or as they are."""
    for name, data in {"api/it.yaml": document, **(files or {})}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, bytes):
            file.write_bytes(data)
        else:
            is_text = isinstance(data, str)
            text = data if is_text else yaml.safe_dump(data, sort_keys=False)
            file.write_text(text, encoding="utf-8")
    return check_file(folder / "api" / "it.yaml")


def found(report: Report) -> list[str]:
    """The findings without their places."""
    return [f"{x.severity} {x.rule}: {x.message}" for x in report.findings]


def named(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def given(case: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The document of a case, and the files around it."""
    said = {key: case[key] for key in ("kind", "version") if key in case}
    document = answering(case.get("media", {}), **said, **case.get("schemas", {}))
    return document | case.get("more", {}), case.get("files", {})


@pytest.mark.parametrize("case", CASES["right"])
def test_what_is_right_passes(case: str, tmp_path: Path) -> None:
    report = checked(tmp_path, *given(CASES["right"][case]))
    assert found(report) == OK
    assert report.contents.startswith("1 operation")


@pytest.mark.parametrize("case", CASES["wrong"])
def test_what_is_wrong_or_unseen_is_told(case: str, tmp_path: Path) -> None:
    wrong = CASES["wrong"][case]
    told = found(checked(tmp_path, *given(wrong)))
    assert len(told) == len(wrong["told"])
    for start in wrong["told"]:
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
