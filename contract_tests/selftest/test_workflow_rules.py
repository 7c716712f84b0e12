"""Workflows are held to the specification by `make validate`, and to Arazzo by Redocly CLI."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from contract_tests.selftest.installing import installed
from contract_tests.selftest.test_validate_rules import HEALTHY, acme, edit
from scripts.cli.layout import SPECS
from scripts.cli.npm import node
from scripts.lint.check import check_api
from scripts.lint.programs import ALONE, PROGRAMS

STORY = "workflows/orders.arazzo.yaml"


@pytest.fixture(scope="module")
def redocly(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    installed(PROGRAMS.installed, "linters", tmp_path_factory)
    return [str(node()), str(PROGRAMS.packages / "@redocly/cli/bin/cli.js")]


def linted(redocly: list[str], *files: Path) -> subprocess.CompletedProcess[str]:
    command = [*redocly, "lint", "--extends=spec", *map(str, files)]
    return subprocess.run(
        command, capture_output=True, text=True, env=ALONE, check=False
    )


def test_redocly_finds_every_workflow_valid(redocly: list[str]) -> None:
    files = sorted(SPECS.glob("*/workflows/*"))
    assert len(files) >= 3
    done = linted(redocly, *files, HEALTHY / STORY)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr.count("validated in") + done.stdout.count("validated in") > 3


def test_redocly_finds_a_workflow_invalid_that_is_none(
    redocly: list[str], tmp_path: Path
) -> None:
    folder = acme(tmp_path)
    edit(folder / STORY, "stepId: look", "stepIdd: look")
    assert linted(redocly, folder / STORY).returncode == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("stepId: look", "stepIdd: look", 24, 'workflow-shape: "stepIdd" is no known key; did you mean \'stepId\'?'),
        ("== 200", "is 200", 33, "workflow-shape: \"$statusCode is 200\" is no condition like `$statusCode == 200`"),
        ("stepId: look", "stepId: make", 24, "workflow-shape: there are two steps 'make'"),
        ("arazzo: 1.0.1", "arazzo: [", 3, "workflow-shape: "),
        ("operationId: getOrder", "operationId: getOrders", 28, "step look: there is no operation \"getOrders\"; did you mean 'getOrder'?"),
        ("name: part", "name: parts", 31, "step look: getOrder has no parameter \"path.parts\"; did you mean 'path.part'?"),
        ("          - {name: part, in: path, value: all}\n", "", 24, 'workflow-step: step look: getOrder needs the parameter "part"'),
        ("{note: $inputs", "{nota: $inputs", 20, "step make: createOrder: there is no field 'nota'; did you mean 'note'?"),
        ("x-source: guide\n        operationId: c", "x-source: giude\n        operationId: c", 16, "step make: \"giude\" is no source; did you mean 'guide'?"),
        ("$inputs.note", "$inputs.nota", 20, "workflow-value: step make: \"$inputs.nota\": nothing of that name is known by then; did you mean '$inputs.note'?"),
        ("{name: id, in: path, value: $steps.make.", "{name: id, in: path, value: $steps.look.", 30, "nothing of that name is known by then; did you mean '$steps.make.outputs.id'?"),
        ("outputs: {id: $response.body#/id", "outputs: {id: $response.body#/idd", 23, "\"$response.body#/idd\": there is no field 'idd'; did you mean 'id'?"),
        ("condition: $response.body#/id", "condition: $response.body#/idd", 34, "there is no field 'idd'"),
        ("$statusCode == 201", "$statusCode == 202", 22, "workflow-status: step make: createOrder documents no 202; it documents 201, 409"),
        ("$statusCode == 201", "$response.body#/id == 1", 14, "workflow-status: step make: no condition says which status is expected"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_workflow_is_told_at_its_line(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    folder = acme(tmp_path)
    edit(folder / STORY, old, new)
    found = [str(each) for each in check_api(folder).findings]
    at = f"{STORY}:{line}: error workflow-"
    assert any(at in each and message in each for each in found), found
