"""`make diff BASE=`: specifications in the working tree are compared with those of a git revision, and their own words about it are held."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from contract_tests.selftest.tree import git_in
from scripts.cli.layout import ROOT, SPECS
from scripts.diff import verb

SHOP = """\
openapi: 3.1.0
info:
  title: Shop
  version: 0.3.1
paths:
  /orders:
    $ref: 'resources/orders.yaml#/paths/~1orders'
"""
ORDERS = """\
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: size, in: query, schema: {type: integer}}
      responses:
        '200': {description: Orders.}
"""
SIZE = "        - {name: size, in: query, schema: {type: integer}}\n"
PAGE = "name: page, in: query,"
ENTRY = """\
# Why callers have to change.
- rule: parameter-removed
  operation: listOrders
  reason: The vendor took it out.
"""
OTHER = "openapi: 3.1.0\ninfo: {title: Other, version: 1.0.0}\npaths: {}\n"


def git(*words: str) -> str:
    return git_in(Path.cwd(), *words)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(verb.command, arguments)


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of two APIs on a branch `main`, with a change of one API to come."""
    specs = tmp_path / "specs"
    (specs / "shop" / "resources").mkdir(parents=True)
    (specs / "other").mkdir()
    (specs / "shop" / "openapi.yaml").write_text(SHOP)
    (specs / "shop" / "resources" / "orders.yaml").write_text(ORDERS)
    (specs / "other" / "openapi.yaml").write_text(OTHER)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(verb, "SPECS", specs)
    git("init", "--quiet", "--initial-branch=main")
    commit()
    return specs / "shop"


def commit() -> None:
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message=Change")


def edit(file: Path, old: str, new: str) -> None:
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def without_size(shop: Path, version: str = "0.4.0") -> None:
    edit(shop / "resources" / "orders.yaml", SIZE, "")
    edit(shop / "openapi.yaml", "0.3.1", version)


def test_nothing_differs_from_a_commit_of_the_same() -> None:
    done = run()
    assert (done.exit_code, done.stdout.strip()) == (0, "")
    assert "no specification differs from main" in done.stderr


def test_lines_are_those_of_the_files_that_people_write(shop: Path) -> None:
    without_size(shop)
    edit(shop / "resources" / "orders.yaml", PAGE, f"{PAGE} required: true,")
    lines = run("--base", "main").stdout.splitlines()
    assert lines == [
        "specs/shop/resources/orders.yaml:7: breaking parameter-made-required: listOrders (request): Query parameter `page` was optional and is required.",
        "specs/shop/resources/orders.yaml:8: breaking parameter-removed: listOrders (request): Query parameter `size` is gone. The line is that of main.",
        "specs/shop: 2 breaking against main; asks for a minor version (0.4.0), which it has",
    ]  # fmt: skip


def test_two_changes_on_one_line_are_both_told() -> None:
    short = "openapi: 3.1.0\npaths: {/a: {get: {parameters: [%s], responses: {}}}}\n"
    both = "{name: a, in: query}, {name: b, in: query, required: true}"
    Path("old.yaml").write_text(short % both)
    Path("new.yaml").write_text(short % "")
    told = run("old.yaml", "new.yaml").stdout
    assert told.count("old.yaml:2: breaking parameter-removed: GET /a (request): ") == 2


def test_an_older_commit_is_compared_as_well(shop: Path) -> None:
    without_size(shop)
    commit()
    assert run("--base", "HEAD").exit_code == 0
    assert run("--base", "HEAD~1").exit_code == 1
    short = git("rev-parse", "--short", "HEAD~1").strip()
    assert f"against {short};" in run("shop", "--base", short).stdout


def test_a_change_of_one_api_says_nothing_of_the_others(shop: Path) -> None:
    without_size(shop)
    assert "no specification differs" in run("other").stderr
    assert "specs/other" not in run().stdout


def test_an_api_is_new_or_gone(shop: Path) -> None:
    done = run("--base", "main")
    for file in sorted(shop.rglob("*.yaml")):
        file.unlink()
    done = run()
    assert done.exit_code == 1
    assert "specs/shop/openapi.yaml:1: breaking api-removed: The API is gone. The line is that of main." in done.stdout  # fmt: skip
    commit()
    (shop / "openapi.yaml").write_text(OTHER)
    done = run()
    assert done.exit_code == 0
    assert "specs/shop/openapi.yaml:1: harmless api-added: The API is new." in done.stdout  # fmt: skip


def test_an_accepted_change_breaks_no_run_and_tells_its_reason(shop: Path) -> None:
    without_size(shop)
    (shop / "accepted-changes.yaml").write_text(ENTRY)
    done = run()
    assert done.exit_code == 0
    assert "accepted parameter-removed: listOrders" in done.stdout
    assert "Accepted: The vendor took it out." in done.stdout
    assert "specs/shop: 1 breaking (1 accepted) against main" in done.stdout


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("parameter-removed", "parameter-remove", "there is no rule 'parameter-remove'; did you mean 'parameter-removed'?"),
        ("parameter-removed", "body-removed", "nothing breaks by body-removed of listOrders; remove the entry"),
        ("operation: listOrders", "operation: listOrder", "of listOrder; did you mean 'listOrders'?; or else remove the entry"),
        ("The vendor took it out.", "' '", "without a reason nothing is accepted; say why"),
        ("operation: listOrders", "place: /paths/~1order", "nothing breaks by parameter-removed at /paths/~1order; remove the entry"),
    ],
)  # fmt: skip
def test_an_entry_that_matches_nothing_is_told(
    shop: Path, old: str, new: str, message: str
) -> None:
    without_size(shop)
    (shop / "accepted-changes.yaml").write_text(ENTRY.replace(old, new))
    done = run()
    assert done.exit_code == 1
    assert f"accepted-changes.yaml:2: error accepted-unmatched: {message}" in done.stdout.replace("nothing breaks by parameter-removed of", "of")  # fmt: skip


def test_a_place_accepts_whatever_is_below_it(shop: Path) -> None:
    without_size(shop)
    entry = ENTRY.replace("operation: listOrders", "place: /paths/~1orders")
    (shop / "accepted-changes.yaml").write_text(entry)
    assert run().exit_code == 0


def test_an_entry_that_stood_there_before_accepts_nothing_more(shop: Path) -> None:
    (shop / "accepted-changes.yaml").write_text(ENTRY)
    commit()
    without_size(shop)
    assert run().exit_code == 1
    edit(shop / "accepted-changes.yaml", "took it out", "took it out as well")
    assert run().exit_code == 0


def test_an_entry_without_any_change_is_told(shop: Path) -> None:
    (shop / "accepted-changes.yaml").write_text(ENTRY)
    done = run()
    assert done.exit_code == 1
    assert "accepted-unmatched: nothing breaks by parameter-removed" in done.stdout


@pytest.mark.parametrize(
    ("was", "now", "message"),
    [
        ("0.3.1", "0.3.1", "info.version is 0.3.1 and was 0.3.1; what changes asks for a minor step: make it 0.4.0"),
        ("0.3.1", "0.3.2", "make it 0.4.0"),
        ("0.3.1", "0.5.0", ""),
        ("1.3.1", "1.4.0", "asks for a major step: make it 2.0.0"),
        ("1.3.1", "2.0.0", ""),
        ("1.3.1", "latest", "info.version is 'latest', which is no MAJOR.MINOR.PATCH; make it 2.0.0"),
    ],
)  # fmt: skip
def test_a_version_takes_the_step_that_a_breaking_change_asks_for(
    shop: Path, was: str, now: str, message: str
) -> None:
    edit(shop / "openapi.yaml", "0.3.1", was)
    commit()
    edit(shop / "openapi.yaml", was, now)
    edit(shop / "resources" / "orders.yaml", SIZE, "")
    (shop / "accepted-changes.yaml").write_text(ENTRY)
    done = run()
    assert done.exit_code == bool(message), done.stdout
    assert ("specs/shop/openapi.yaml:4: error version-step-missing: " in done.stdout) == bool(message)  # fmt: skip
    assert message in done.stdout


@pytest.mark.parametrize(
    ("change", "was", "step"),
    [
        ((PAGE, f"{PAGE} deprecated: true,"), "0.3.1", "patch version (0.3.2)"),
        ((PAGE, f"{PAGE} deprecated: true,"), "1.3.1", "minor version (1.4.0)"),
        (("      tags", "      summary: Orders\n      tags"), "1.3.1", "patch version (1.3.2)"),
    ],
)  # fmt: skip
def test_a_harmless_change_asks_for_a_smaller_step(
    shop: Path, change: tuple[str, str], was: str, step: str
) -> None:
    edit(shop / "openapi.yaml", "0.3.1", was)
    commit()
    edit(shop / "resources" / "orders.yaml", *change)
    done = run()
    assert done.exit_code == 1
    assert f"asks for a {step}, and it has {was}" in done.stdout


def test_examples_and_sources_alone_ask_for_no_step(shop: Path) -> None:
    edit(shop / "openapi.yaml", "paths:", "x-sources: []\npaths:")
    done = run()
    assert done.exit_code == 0
    assert (
        "specs/shop: nothing changes for those who call it, against main" in done.stdout
    )


def test_commits_that_are_not_here_are_told_of(shop: Path) -> None:
    git("checkout", "--quiet", "-b", "work")
    git("checkout", "--quiet", "main")
    edit(shop / "resources" / "orders.yaml", PAGE, f"{PAGE} deprecated: true,")
    commit()
    git("checkout", "--quiet", "work")
    done = run()
    assert "main has 1 commit that this branch has not" in done.stderr
    assert "git merge-base HEAD main" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--base", "mian"], "git knows no branch, tag or commit 'mian'; did you mean 'main'?"),
        (["--base", "--help-me"], "git knows no branch, tag or commit '--help-me'"),
        (["--base", "v\0"], "git cannot be asked"),
        (["shoop"], "no API 'shoop' here or at main; there are: other, shop; did you mean 'shop'?"),
        (["--base", "main", "specs/shop/openapi.yaml", "specs/other/openapi.yaml"], "two files are compared as they are"),
        (["--format", "tekst"], "'tekst' is not one of"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_with_the_nearest(
    arguments: list[str], message: str
) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_without_a_branch_to_compare_with_one_has_to_be_named() -> None:
    git("branch", "--quiet", "--move", "trunk")
    done = run()
    assert done.exit_code == 2
    assert "neither origin/main nor main" in done.stderr
    assert run("--base", "trunk").exit_code == 0


def test_a_folder_without_git_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    done = run()
    assert done.exit_code == 2
    assert "not a git repository" in done.stderr


def test_a_specification_that_cannot_be_read_is_told(shop: Path) -> None:
    (shop / "openapi.yaml").write_text("{")
    done = run()
    assert done.exit_code == 2
    assert "specs/shop/openapi.yaml:" in done.stderr


def test_a_specification_that_could_not_be_read_before_is_told(shop: Path) -> None:
    (shop / "openapi.yaml").write_text("{")
    commit()
    (shop / "openapi.yaml").write_text(SHOP)
    done = run("--base", "HEAD")
    assert done.exit_code == 2
    assert "Error: specs/shop/openapi.yaml:" in done.stderr
    assert done.stderr.strip().endswith("(at HEAD)")


def test_data_has_places_and_values(shop: Path) -> None:
    without_size(shop)
    (told,) = json.loads(run("--format", "json").stdout)
    (change,) = told["changes"]
    assert change["rule"] == "parameter-removed"
    assert change["side"] == "old"
    assert change["operations"] == ["listOrders"]
    assert (change["file"], change["line"]) == ("specs/shop/resources/orders.yaml", 8)
    assert told["bump"]["least"] == "0.4.0"
    assert told["fails"]


README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.search(r"^\$ make diff API=(\w+) BASE=(\S+)\n(.*?)^```", README, re.M | re.S)


def test_the_readme_shows_a_change_as_it_is_told(shop: Path) -> None:
    assert SHOWN
    api, base, told = SHOWN.groups()
    shutil.copytree(SPECS / api, shop.parent / api)
    commit()
    git("update-ref", f"refs/remotes/{base}", "HEAD")
    edit(shop.parent / api / "openapi.yaml", "maxItems: 50", "maxItems: 40")
    assert run(api).stdout == told


def test_two_folders_are_compared_as_files(shop: Path) -> None:
    done = run("specs/other", str(shop))
    assert done.exit_code == 0
    assert "harmless operation-added" in done.stdout
