"""`make validate`: each finding names file, line, rule and near match."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.selftest.healthy import HEALTHY, acme, edit
from contract_tests.selftest.toys import answering
from scripts import validate
from scripts.lint.check import check_api, check_file

DOCUMENT = yaml.safe_load((HEALTHY / "openapi.yaml").read_text())
steady = settings(
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(validate.command, arguments)


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of specifications that the verb takes for its own; it holds the healthy API."""
    acme(tmp_path)
    monkeypatch.setattr(validate, "SPECS", tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "specs"


def test_a_healthy_api_is_one_line_that_counts_what_it_holds(specs: Path) -> None:
    done = run("acme")
    assert done.stdout == (
        "specs/acme: OK (3 operations, 2 rules, 2 readings; 36 documented, 1 example, 1 integration, 4 assumed)\n"
    )
    assert done.exit_code == 0


def test_without_a_name_all_apis_are_checked(specs: Path) -> None:
    (specs / "acme").rename(specs / "acmeorders")
    acme(specs.parent)
    done = run()
    checked = [line.split(":")[0] for line in done.stdout.splitlines()]
    assert checked == ["specs/acme", "specs/acmeorders"]


def test_all_findings_are_shown_with_file_line_rule_value_and_near_match(
    specs: Path,
) -> None:
    file = specs / "acme" / "openapi.yaml"
    edit(file, "maxLength", "maxLenght")
    edit(file, "source: forum}", "source: fourm}")
    edit(file, "getOrder\n              p", "getOrdr\n              p")
    edit(specs / "acme" / "README.md", "acme-02", "acme-03")
    done = run("acme")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "specs/acme/README.md:7: error reading-used: no x-reading names acme-03; remove the note or name it",
        "specs/acme/openapi.yaml:8: error source-used: nothing cites \"forum\"; remove it or cite it",
        "specs/acme/openapi.yaml:65: error schema-keyword: \"maxLenght\" is no keyword of a schema; did you mean 'maxLength'?",
        "specs/acme/openapi.yaml:82: error link-operation-exists: there is no operation \"getOrdr\"; did you mean 'getOrder'?",
        "specs/acme/openapi.yaml:95: error source-exists: there is no source \"fourm\"; did you mean 'forum'?",
        "specs/acme/openapi.yaml:96: error reading-exists: README.md has no note \"acme-02\"; did you mean 'acme-03'?",
        "specs/acme: 6 errors",
    ]  # fmt: skip


def test_a_finding_in_another_file_names_that_file(specs: Path) -> None:
    file = specs / "acme" / "openapi.yaml"
    edit(file, "{$ref: '#/components/schemas/OrderPage'}", "{$ref: 'pages.yaml#/Page'}")
    page = yaml.safe_load(file.read_text())["components"]["schemas"].pop("OrderPage")
    page["properties"]["data"]["items"]["$ref"] = (
        "openapi.yaml#/components/schemas/Order"
    )
    page["properties"]["meta"]["minimum"] = 1
    text = yaml.dump({"Page": page}, sort_keys=False)
    (specs / "acme" / "pages.yaml").write_text(text)
    done = run("acme")
    assert "specs/acme/pages.yaml:13: error keyword-fits-type: minimum" in done.stdout


def test_github_annotations_escape_what_would_end_them(specs: Path) -> None:
    edit(specs / "acme/openapi.yaml", "List orders", "100%, or more.")
    (specs / "acme").rename(specs / "a,b:c")
    done = run("--format", "github", str(specs / "a,b:c" / "openapi.yaml"))
    assert done.stdout.splitlines()[0].startswith(
        "::error file=specs/a%2Cb%3Ac/openapi.yaml,line=3,title=title-spells-folder::"
    )
    assert '"100%25, or more." ends with a full stop' in done.stdout


@pytest.mark.parametrize(
    "name", ["acme", "specs/acme", "specs/acme/openapi.yaml", "specs/acme/README.md"]
)
def test_a_path_below_specs_means_its_api(specs: Path, name: str) -> None:
    assert run(name).stdout.startswith("specs/acme: OK (3 operations, 2 rules")


def test_a_file_elsewhere_is_not_held_to_our_conventions(specs: Path) -> None:
    document = yaml.safe_load((HEALTHY / "openapi.yaml").read_text())
    listed = document["paths"]["/orders"]["get"]
    del listed["externalDocs"], listed["summary"], document["x-sources"]
    done = check(document)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "it.json:29: warning operation-has-summary: listOrders (GET /orders) has no summary; say in a few words what it does",
        "it.json: OK (3 operations), 1 warning",
    ]  # fmt: skip


def check(document: Any) -> Result:
    """Check a file elsewhere."""
    Path("it.json").write_text(json.dumps(document, indent=1))
    return run("it.json")


def test_a_file_of_openapi_3_0_is_checked_by_its_own_words(specs: Path) -> None:
    schema: dict[str, Any] = {"type": "string", "enum": ["a"], "maxLength": 1}
    media = {"schema": schema | {"nullable": True}, "example": None}
    done = check(answering(media, version="3.0.3"))
    assert done.stdout == "it.json: OK (1 operation)\n"
    done = check(answering({"schema": schema | {"type": ["string"]}}, version="3.0.3"))
    assert done.exit_code == 1
    assert 'openapi-standard: ["string"]' in done.stdout


def test_the_keywords_that_openapi_adds_to_schemas_are_checked(specs: Path) -> None:
    schema = {"type": "object", "discriminator": {"propertyNames": "kind"}}
    found = check(answering({"schema": schema})).stdout
    assert "error schema-well-formed" in found


@pytest.mark.parametrize("chain", [2, 900])
def test_a_long_chain_of_schemas_is_followed(specs: Path, chain: int) -> None:
    document = answering({"schema": {"$ref": "#/components/schemas/S0"}})
    after = [{"$ref": f"#/components/schemas/S{i}"} for i in (*range(1, chain), 0)]
    schemas = {f"S{i}": {"properties": {"next": after[i]}} for i in range(chain)}
    done = check(document | {"components": {"schemas": schemas}})
    assert done.exit_code == 0, done.stdout


def unfolding(schemas: int, **more: Any) -> dict[str, Any]:
    """A document in which each schema refers to the next one twice."""
    document = answering({"schema": {"$ref": "#/components/schemas/S0"}, **more})
    links = [{"$ref": f"#/components/schemas/S{i + 1}"} for i in range(schemas)]
    named: dict[str, Any] = {f"S{i}": {"oneOf": [a, a]} for i, a in enumerate(links)}
    return document | {
        "components": {"schemas": named | {f"S{schemas}": {"type": "string"}}}
    }


def test_what_unfolds_without_bound_is_not_tried(specs: Path) -> None:
    done = check(unfolding(40, example="a"))
    assert (
        "warning schema-unfolds: it stands for 4,398,046,511,102 schemas" in done.stdout
    )
    assert "1 rules could not look" in done.stdout
    assert done.exit_code == 0
    assert "schema-unfolds" not in check(unfolding(8, example="a")).stdout


def test_a_broken_schema_does_not_hide_a_misfit_elsewhere(specs: Path) -> None:
    file = specs / "acme" / "openapi.yaml"
    edit(file, "pattern: '^[A-Z]'", "pattern: '['")
    edit(file, "total: 1}", "total: one}")
    found = run("acme").stdout
    assert "65: error schema-pattern: " in found
    assert '142: error example-fits-schema: "one" is not of type "integer"' in found


def test_a_terminal_is_sent_no_control_characters(specs: Path) -> None:
    document = answering({})
    document["paths"]["/it?\x1b[31m\u2028"] = {}
    assert "/it?\\x1b[31m\\u2028 has more than a path" in check(document).stdout


def test_rules_that_cannot_look_are_counted(specs: Path) -> None:
    wrong = "parameters: 5\n              x-was: {id: '$resp"
    edit(specs / "acme/openapi.yaml", "parameters: {id: '$resp", wrong)
    last = run("acme").stdout.splitlines()[-1]
    assert last.endswith("rules could not look until these are mended")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("acmee", "no file 'acmee'. Did you mean 'acme'? The APIs are: acme."),
        ("none/openapi.yaml", "there is no API and no file 'none/openapi.yaml'."),
        ("x" * 5000, "there is no API and no file"),
        (".", "Is a directory; check the path"),
    ],
)
def test_what_is_not_there_could_not_run(specs: Path, name: str, message: str) -> None:
    done = run(name)
    assert done.exit_code == 2
    assert message in done.stderr


def test_an_unreadable_file_does_not_keep_the_others_from_being_checked(
    specs: Path,
) -> None:
    done = run(".", "acme")
    assert done.exit_code == 2
    assert "specs/acme: OK" in done.stdout


def test_a_circle_of_links_is_no_file(specs: Path) -> None:
    (specs / "loop.yaml").symlink_to("loop.yaml")
    done = run("specs/loop.yaml")
    assert done.exit_code == 2
    assert "there is no API and no file 'specs/loop.yaml'" in done.stderr


def test_without_any_api_there_is_a_hint(specs: Path) -> None:
    (specs / "acme" / "openapi.yaml").unlink()
    done = run()
    assert done.exit_code == 2
    assert "make new" in done.stderr


def test_rules_are_listed_with_their_sentences() -> None:
    done = run("--rules")
    assert (
        "operation-has-docs: Every operation has externalDocs. (specs/ only)\n"
        in done.stdout
    )
    assert done.exit_code == 0


@steady
@given(content=st.binary() | st.text().map(str.encode))
def test_no_bytes_are_answered_with_a_traceback(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "any.yaml"
    file.write_bytes(content)
    done = run(str(file))
    assert done.exit_code == 1
    assert done.stdout.startswith(f"{file}:")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)  # fmt: skip


@steady
@given(data=st.data())
def test_no_damage_to_a_document_is_answered_with_a_traceback(
    tmp_path: Path, data: st.DataObject
) -> None:
    document = copy.deepcopy(DOCUMENT)
    damage(data, document)
    folder = tmp_path / "acme"
    folder.mkdir(exist_ok=True)
    (folder / "openapi.json").write_text(json.dumps(document))
    (folder / "openapi.yaml").write_text(json.dumps(document))
    for report in (check_api(folder), check_file(folder / "openapi.json")):
        for finding in report.findings:
            assert "\n" not in str(finding)


def damage(data: st.DataObject, document: Any) -> None:
    """Put something arbitrary at an arbitrary place of the document."""
    node, key = document, data.draw(st.sampled_from(sorted(document)))
    while (
        isinstance(node[key], dict | list)
        and node[key]
        and data.draw(st.integers(0, 5))
    ):
        node = node[key]
        keys = sorted(node) if isinstance(node, dict) else range(len(node))
        key = data.draw(st.sampled_from(keys))
    node[key] = data.draw(JSON)
