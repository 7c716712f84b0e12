"""Each rule fires, alone, on a copy of the healthy specification with one thing broken, and on nothing healthy."""

import re
from pathlib import Path

import pytest

from contract_tests.selftest.healthy import (
    BROKEN,
    HEALTHY,
    STORY,
    TOLD,
    acme,
    assert_said,
)
from scripts.lint.check import catalogue, check_api, check_file

# Rules that bind OpenAPI 3.0 alone, in which ours are not written; what breaks them is in cases/elsewhere.yaml.
OF_3_0 = {
    "array-has-items-in-3-0",
    "default-has-type-in-3-0",
    "nullable-has-type-in-3-0",
    "reference-alone-in-3-0",
}
ELSEWHERE = b"""\
      responses:
        '402': {$ref: 'more.yaml#/components/responses/Refused'}
"""
NEARLY_JSON = b"""\
      responses:
        '402': {$ref: 'more.json#/components/responses/No'}
"""
# Rule -> files of the API beside or in place of the healthy ones; None removes one.
BROKEN_FILES: dict[str, dict[str, bytes | None]] = {
    "file-unreadable": {"openapi.yaml": None},
    "file-not-utf-8": {"openapi.yaml": b"openapi: 3.1.0\ninfo: caf\xe9\n"},
    "file-too-deep": {"openapi.yaml": b"[" * 300 + b"]" * 300},
    "file-too-large": {"openapi.yaml": b"x" * 20_000_001},
    "accepted-changes-shape": {
        "accepted-changes.yaml": b"- {rule: body-removed, reson: It has to be.}\n"
    },
    "reading-unique": {
        "README.md": b"## acme-01: One\n\n## acme-02: Two\n\n## acme-01: Three\n"
    },
    "reference-place": {
        "openapi.yaml": (HEALTHY / "openapi.yaml")
        .read_bytes()
        .replace(b"  - name: orders", b"  - $ref: more.yaml"),
        "more.yaml": b"name: orders",
    },
    "json-syntax": {
        "openapi.yaml": (HEALTHY / "openapi.yaml")
        .read_bytes()
        .replace(b"      responses:\n", NEARLY_JSON, 1),
        "more.json": b'{"components": {"responses": {"No": {"description": "No.",}}}}',
    },
    "component-name-taken": {
        "openapi.yaml": (HEALTHY / "openapi.yaml")
        .read_bytes()
        .replace(b"      responses:\n", ELSEWHERE, 1),
        "more.yaml": b"components: {responses: {Refused: {description: No.}}}",
    },
}
BROKEN_STORIES = {
    "workflow-shape": (b"stepId: look", b"stepIdd: look"),
    "workflow-step": (b"operationId: getOrder", b"operationId: getOrders"),
    "workflow-value": (b"{note: $inputs.note}", b"{note: $inputs.nota}"),
    "workflow-status": (b"== 201", b"== 202"),
}
for _rule, _edit in BROKEN_STORIES.items():
    _told = (HEALTHY / STORY).read_bytes()
    BROKEN_FILES[_rule] = {STORY: _told.replace(*_edit)}
SEVERITIES = {name: outside for name, _, outside in catalogue()}


def test_the_healthy_specification_breaks_no_rule() -> None:
    report = check_api(HEALTHY)
    assert not report.findings
    assert not report.waiting


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_fires_alone(rule: str, tmp_path: Path) -> None:
    report = check_api(acme(tmp_path, *BROKEN[rule]))
    assert {finding.rule for finding in report.findings} == {rule}
    assert {finding.severity for finding in report.findings} == {"error"}


@pytest.mark.parametrize("rule", BROKEN)
def test_outside_a_rule_binds_as_the_catalogue_says(rule: str, tmp_path: Path) -> None:
    report = check_file(acme(tmp_path, *BROKEN[rule]) / "openapi.yaml")
    found = {finding.rule: finding.severity for finding in report.findings}
    assert found == ({} if SEVERITIES[rule] == "off" else {rule: SEVERITIES[rule]})


@pytest.mark.parametrize("rule", BROKEN_FILES)
def test_a_broken_file_is_found_out(rule: str, tmp_path: Path) -> None:
    folder = acme(tmp_path)
    for name, content in BROKEN_FILES[rule].items():
        (folder / name).unlink(missing_ok=True)
        if content is not None:
            (folder / name).write_bytes(content)
    assert {finding.rule for finding in check_api(folder).findings} == {rule}


@pytest.mark.parametrize(("old", "new", "message"), TOLD["links"])
def test_links(tmp_path: Path, old: str, new: str, message: str | None) -> None:
    assert_said(tmp_path, old, new, message)


@pytest.mark.parametrize(("old", "new", "message"), TOLD["behaviour"])
def test_behaviour(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert_said(tmp_path, old, new, message)


def test_every_rule_has_a_specification_that_breaks_it() -> None:
    assert {name for name, _, _ in catalogue()} == {*BROKEN, *BROKEN_FILES, *OF_3_0}


def test_a_rule_has_a_kebab_case_name_and_a_sentence() -> None:
    for name, sentence, _ in catalogue():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name)
        assert re.fullmatch(r"[A-Z].+\.", sentence), name
