"""`make lint`: our rules, Redocly CLI and Spectral; each flaw is told once, with all rules that find it, at its line."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from click.testing import CliRunner, Result

from contract_tests.selftest.healthy import BROKEN, acme, edit
from contract_tests.selftest.installing import installed
from contract_tests.selftest.warm import Python
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.foreign import FROM_NPM
from scripts.cli.npm import Programs
from scripts.lint import programs, verb
from scripts.lint.check import catalogue
from scripts.lint.equivalents import KINDS_OF
from scripts.lint.merging import SEEN_BY_OURS
from scripts.lint.programs import LINTERS, PROGRAMS, Linter
from scripts.lint.remark import Remark

CATALOGUE = yaml_data("cases/lint_flaws.yaml")
FLAWS: dict[str, Any] = {
    f"{ours} {more}".strip(): [BROKEN[ours]]
    for ours, more in CATALOGUE["also_found"].items()
}
FLAWS |= CATALOGUE["found_by"]
FRAGMENT = """\
get:
  operationId: listOrders
  summary: List orders
  description: Lists orders.
  tags: [orders]
  security: []
  parameters:
    - name: size
      in: query
      schema: {type: integer}
  responses:
    '200': {description: Orders.}
    '404': {description: None.}
"""
# Tries what a linter has no need of, and prints a finding of Redocly's for what it could do.
PROBE = """\
const fs = require("fs"), net = require("net"), child = require("child_process");
const could = Object.keys(process.env).filter((name) => name.startsWith("SECRET"));
const attempts = {
  read: () => fs.readFileSync("/etc/hostname"),
  write: () => fs.writeFileSync("made.txt", ""),
  start: () => child.execSync("true"),
  connect: () => net.connect(9, "127.0.0.1").on("error", () => {}),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try { attempt(); could.push(name); } catch {}
}
console.log(JSON.stringify({could}));
"""


@pytest.fixture(scope="module")
def linters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Installed, and asked once about each document."""
    installed(PROGRAMS.installed, "linters", tmp_path_factory)
    ask, known = programs.told, dict[str, list[list[Remark]]]()

    def told(documents: Sequence[dict[str, Any]]) -> list[list[Remark]]:
        asked = repr((programs.PROGRAMS, programs.LINTING)) + json.dumps(documents)
        if asked not in known:
            known[asked] = ask(documents)
        return known[asked]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(programs, "told", told)
        yield


@pytest.fixture(scope="session")
def sarif_schema(foreign: object) -> Any:
    folder = FROM_NPM.packages / "@microsoft/jest-sarif/lib/schemas"
    schema = json.loads((folder / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    for each in ("run", "toolComponent"):  # no regular expression of ECMA-262
        del schema["definitions"][each]["properties"]["language"]["pattern"]
    return schema


def run(*arguments: str) -> Result:
    return CliRunner().invoke(verb.command, arguments)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with three flaws in the working folder, one of them an error."""
    file = acme(tmp_path) / "openapi.yaml"
    edit(file, "      operationId: listOrders\n", "")
    edit(file, "Creates one order.", "100%, or eval(more).")
    edit(file, "maxLength: 40", "maxLength: forty")
    monkeypatch.chdir(tmp_path)
    return file.relative_to(tmp_path)


def test_the_specifications_are_clean(linters: None, python: Python) -> None:
    done = python("-m", "scripts", "lint")
    assert done.returncode == 0, done.stdout
    assert {line.rpartition(": ")[2] for line in done.stdout.splitlines()} == {"OK"}


def test_every_flaw_is_told_under_the_names_of_all_rules_that_find_it(
    linters: None, tmp_path: Path
) -> None:
    files = [acme(tmp_path / "healthy") / "openapi.yaml"]
    for number, edits in enumerate(FLAWS.values()):
        files.append(acme(tmp_path / str(number)) / "openapi.yaml")
        for old, new in edits:
            edit(files[-1], old, new)
    done = run("--format", "json", *map(str, files))  # one start for all
    assert done.exit_code == 1, done.output
    found = {str(file): Counter[tuple[str, str]]() for file in files}
    for each in json.loads(done.stdout):
        found[each["file"]][" ".join(each["rules"]), each["message"]] += 1
    healthy, *broken = found.values()
    new_faults = [{rules for rules, _ in faults - healthy} for faults in broken]
    told = dict(zip(FLAWS, new_faults, strict=True))
    assert len(told) > 40
    assert told == {rules: {rules} for rules in FLAWS}


def test_rules_that_are_said_to_find_the_same_exist() -> None:
    ours = {rule for rule in KINDS_OF if "/" not in rule} | {*SEEN_BY_OURS}
    assert ours <= {name for name, _, _ in catalogue()}


def test_text_names_file_and_line_and_what_our_rule_says(
    linters: None, file: Path
) -> None:
    done = run(str(file))
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    rules = "operation-has-id, redocly/operation-operationId, spectral/operation-operationId"
    assert (
        f"{file}:21: warning {rules}: GET /orders has no operationId; name it as in `listThings`"
        in lines
    )
    assert any(
        line.startswith(f"{file}:49: warning spectral/no-eval-in-markdown: ")
        for line in lines
    )
    assert lines[-1].startswith(f"{file}: ")


def test_a_fault_in_another_file_is_told_at_its_line_there(
    linters: None, tmp_path: Path
) -> None:
    file = acme(tmp_path) / "openapi.yaml"
    document = yaml.safe_load(file.read_text())
    document["paths"] = {"/orders": {"$ref": "resources/orders.yaml"}}
    file.write_text(yaml.safe_dump(document))
    part = file.parent / "resources" / "orders.yaml"
    part.parent.mkdir()
    part.write_text(FRAGMENT)
    rules = "redocly/parameter-description, spectral/oas3-parameter-description"
    assert f"{part}:8: warning {rules}: " in run(str(file)).stdout


def test_a_file_of_openapi_3_0_is_judged_by_its_own_words(
    linters: None, tmp_path: Path
) -> None:
    file = tmp_path / "it.json"
    get = {"responses": {"200": {"description": "It.", "content": {}}}}
    schema = {"nullable": True, "description": "Anything, or null."}
    document = {"openapi": "3.0.3", "info": {"title": "It", "version": "1"}}
    parts = {"paths": {"/it": {"get": get}}, "components": {"schemas": {"It": schema}}}
    file.write_text(json.dumps(document | parts, indent=1))
    assert "redocly/nullable-type-sibling" in run(str(file)).stdout


def test_sarif_is_valid_and_has_all_findings(
    linters: None, file: Path, sarif_schema: Any
) -> None:
    done = run("--format", "sarif", str(file))
    assert done.exit_code == 1
    log = json.loads(done.stdout)
    assert not list(jsonschema_rs.validator_for(sarif_schema).iter_errors(log))
    (told,) = log["runs"]
    (found,) = [one for one in told["results"] if one["ruleId"] == "operation-has-id"]
    rules = told["tool"]["driver"]["rules"]
    assert (
        rules[found["ruleIndex"]]["shortDescription"]["text"]
        == "Every operation has an operationId."
    )
    (place,) = found["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": file.as_posix()},
        "region": {"startLine": 21},
    }
    levels = Counter(one["level"] for one in told["results"])
    assert done.stderr.endswith(
        f"{levels['error']} error, {levels['warning']} warnings\n"
    )


def test_annotations_name_all_rules(linters: None, file: Path) -> None:
    shown = run("--format", "github", str(file)).stdout
    rules = "operation-has-id%2C redocly/operation-operationId%2C spectral/operation-operationId"
    assert f"::warning file={file},line=21,title={rules}::GET /orders" in shown
    assert "100%" not in shown


def test_our_own_rules_need_no_linter(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "PROGRAMS", Programs(LINTERS, Path("nowhere")))
    done = run("--own", str(file))
    assert done.exit_code == 1
    assert "operation-has-id: GET /orders" in done.stdout
    assert not Path("nowhere").exists()


def test_without_a_registry_it_says_what_can_be_done(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "PROGRAMS", Programs(LINTERS, Path("nowhere")))
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_cache", "no-cache")
    monkeypatch.setenv("npm_config_fetch_retry_mintimeout", "1")
    done = run(str(file))
    assert done.exit_code == 2
    assert "npm could not install what linters/ locks" in done.stderr
    assert "`--own` runs our own rules alone" in done.stderr
    assert not done.stdout


@pytest.mark.parametrize("rule", ["not-openapi", "schema-unfolds"])
def test_what_is_beyond_the_linters_is_told_by_our_rules(
    rule: str, linters: None, tmp_path: Path
) -> None:
    file = acme(tmp_path, *BROKEN[rule]) / "openapi.yaml"
    lines = run(str(file)).stdout.splitlines()
    assert all(f" {rule}: " in line for line in lines[:-1])
    assert "Redocly CLI and Spectral are asked when that is mended" in lines[-1]


def test_a_missing_file_is_answered_with_code_2() -> None:
    done = run("no-such-file.yaml")
    assert done.exit_code == 2
    assert "there is no API and no file 'no-such-file.yaml'" in done.stderr


def test_a_linter_can_do_nothing_but_look_at_the_document(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(text: str) -> Iterator[tuple[str, Remark]]:
        for what in json.loads(text)["could"]:
            yield "document-0.json", Remark(f"probe/{what}", "", "It could.", "error")

    home = Path("installed").resolve()
    (home / "node_modules").mkdir(parents=True)
    (home / "node_modules" / "probe.js").write_text(PROBE)
    probe = Linter("Probe", "probe.js", "", "spectral.yaml", read)
    monkeypatch.setattr(programs, "PROGRAMS", Programs(LINTERS, home))
    monkeypatch.setattr(programs, "LINTING", [probe])
    monkeypatch.setenv("SECRET_KEY", "s3cret")
    assert programs.told([{}]) == [[]]
