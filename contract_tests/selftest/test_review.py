"""`review` in a repository of its own: a true change, a claim without a page and one that breaks callers are all on one page."""

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

from contract_tests.selftest.reviewed import (
    BREAKING,
    CLAIM,
    FIELD,
    TRUE,
    Repository,
    repository,
)
from contract_tests.selftest.warm import Python, ran
from scripts.cli.layout import ROOT


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory, python: Python) -> Repository:
    return repository(tmp_path_factory, python)


@pytest.fixture(autouse=True)
def as_committed(repo: Repository) -> None:
    repo.git("checkout", "--quiet", "--", ".")
    repo.git("clean", "--quiet", "-fd", "specs", "contract_tests", "generated")
    shutil.rmtree(repo.root / "reports", ignore_errors=True)


def test_the_page_shows_a_true_change_a_claim_without_a_page_and_one_that_breaks_callers(
    repo: Repository,
) -> None:
    repo.change(TRUE, CLAIM, BREAKING)
    done = repo.review()
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.findall(r"error ([\w-]+): (.*)", done.stdout) == [
        (
            "claim-without-page",
            "`Thing.size`: It is new and is called documented, and no page is cited that says so: "
            "cite it with `x-source`, or say `x-basis: assumed` with a note",
        ),
        (
            "min-length-tightened",
            "breaking: `name` of the body: the shortest text was `1` and is `3`.",
        ),
    ]
    page = repo.page()
    for told in (
        "<code>Thing.size</code> is new.",
        "<code>Thing.color</code> is new.",
        "<code>minLength</code> is <code>3</code>, and was <code>1</code>.",
        "1 statement is called documented though no page is cited for it",
        "1 change breaks callers",
        '<a href="https://docs.example.com/guide#colors">The vendor&#39;s developer guide</a> § colors',
        "contract_tests/apis/acme/mock/things.py:",
        "test_a_thing_without_a_name_is_not_created",
        "<code>Thing.color</code> is new <span",
    ):
        assert told in page, told
    assert "<b>2</b> documented" in page


def test_what_is_cited_and_accepted_stands_against_nothing(repo: Repository) -> None:
    repo.change(TRUE, BREAKING)
    entry = "- {rule: min-length-tightened, operation: createThing, reason: The page says so since May.}\n"
    (repo.spec.parent / "accepted-changes.yaml").write_text(entry, encoding="utf-8")
    done = repo.review()
    assert done.returncode == 0, done.stdout + done.stderr
    page = repo.page()
    assert "Accepted: The page says so since May." in page
    assert "Nothing" in page


def test_a_note_that_is_new_and_a_draft_of_the_changelog_are_shown(
    repo: Repository,
) -> None:
    repo.change(BREAKING)
    notes = repo.spec.with_name("README.md")
    note = "\n## acme-02: Length of a name\n\n- Says: three <letters>.\n- Why: `name` is short.\n"
    notes.write_text(notes.read_text("utf-8") + note, encoding="utf-8")
    repo.review()
    page = repo.page()
    assert "acme-02: Length of a name <span" in page
    assert "<li>Says: three &lt;letters&gt;.</li><li>Why: <code>name</code>" in page
    draft = "### Acme Leads API 0.2.0\n\n- **Breaking:** `name` of the body: the shortest text was `1` and is `3` (createThing)."
    assert draft in page
    assert draft in repo.page("comment.md")


def test_diff_tells_what_changes_for_callers_of_the_client(repo: Repository) -> None:
    repo.change(TRUE)
    model = repo.root / "generated/acme/acme_client/models/thing.py"
    model.write_text(
        model.read_text("utf-8").replace("    created_at:", "    made_at:"), "utf-8"
    )
    done = repo.python("-m", "scripts", "diff", "--base", "main", cwd=repo.root)
    told = "breaking client-field-renamed: `Thing.created_at` is now called `made_at`"
    assert f"specs/acme/openapi.yaml:{repo.line('Thing:')}: {told}" in done.stdout
    assert "1 for callers of the client" in done.stdout


def test_lines_of_a_pull_request_are_annotated(repo: Repository) -> None:
    repo.change(CLAIM)
    done = repo.review("--format", "github")
    line = repo.line("size:")
    start = (
        f"::error file=specs/acme/openapi.yaml,line={line},title=claim-without-page::"
    )
    assert done.stdout.startswith(start)


def test_the_workflow_is_red_and_annotates_what_a_merge_would_bring(
    repo: Repository, tmp_path: Path
) -> None:
    steps = yaml.safe_load((ROOT / ".github/workflows/review.yml").read_text("utf-8"))
    review, told = (
        each["run"]
        for each in steps["jobs"]["review"]["steps"]
        if each.get("name") in ("review", "sum it up")
    )
    repo.change(TRUE, CLAIM, BREAKING)
    repo.git("checkout", "--quiet", "-b", "topic")
    repo.git("commit", "--quiet", "--all", "--message", "Topic")
    repo.git("checkout", "--quiet", "--detach", "main")
    repo.git("merge", "--quiet", "--no-ff", "--message", "Merge", "topic")
    summary = tmp_path / "summary.md"
    env = {"FORMAT": "github", "FILES_AT": "https://example.com/blob/abc"}
    env |= {"PYTHON": "true", "OWN": "1", "GITHUB_STEP_SUMMARY": str(summary)}
    try:
        done = ran("bash", "-eo", "pipefail", "-c", review, cwd=repo.root, env=env)
        ran("bash", "-eo", "pipefail", "-c", told, cwd=repo.root, env=env)
    finally:
        repo.git("checkout", "--quiet", "main")
        repo.git("branch", "--quiet", "-D", "topic")
    assert done.returncode == 2, done.stdout + done.stderr
    assert re.findall("^::error file=(.*?),line.*title=(.*?)::", done.stdout, re.M) == [
        ("specs/acme/openapi.yaml", "claim-without-page"),
        ("specs/acme/openapi.yaml", "min-length-tightened"),
    ]
    linked = "](<https://example.com/blob/abc/specs/acme/openapi.yaml#L"
    assert linked in summary.read_text(encoding="utf-8")


def test_an_api_that_is_gone_and_one_that_cannot_be_read_are_said(
    repo: Repository,
) -> None:
    repo.spec.write_text("openapi: [", encoding="utf-8")
    done = repo.review()
    assert done.returncode == 2
    assert "specs/acme/openapi.yaml:2: error yaml-syntax" in done.stderr
    shutil.rmtree(repo.spec.parent)
    done = repo.review()
    assert done.returncode == 1
    assert "`/things` is gone" in repo.page("comment.md")


def test_nothing_changed_is_said_and_no_page_is_left(repo: Repository) -> None:
    repo.change(CLAIM)
    repo.review()
    repo.git("checkout", "--quiet", "--", ".")
    done = repo.review()
    assert (done.returncode, done.stdout) == (0, "no specification differs from main\n")
    left = {each.name for each in (repo.root / "reports/review").iterdir()}
    assert left == {"comment.md"}


def test_an_api_that_is_new_is_reviewed_whole(repo: Repository) -> None:
    repo.change(CLAIM)  # what the whole document cites is new as well
    done = repo.review("--base", "empty")
    assert done.returncode == 0, done.stdout + done.stderr
    page = repo.page()
    assert "There was no client before" in page
    assert "listThings" in page


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--base", "mian"), "no branch, tag or commit 'mian'; did you mean 'main'?"),
        (("acmee",), "no API 'acmee'"),
    ],
)
def test_what_cannot_be_reviewed_is_said(
    repo: Repository, arguments: tuple[str, ...], told: str
) -> None:
    done = repo.review(*arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert not (repo.root / "reports").exists()


def test_a_page_that_something_else_cites_is_told_with_that(repo: Repository) -> None:
    repo.change((FIELD, f"        size: {{type: integer}}\n{FIELD}"))
    repo.review()
    page, comment = repo.page(), repo.page("acme.md")
    for told in (
        "(as <code>Thing</code> is)",
        "(cited at <code>Thing</code>, not here)",
    ):
        assert told in page, told
    assert "  - assumed (as `Thing` is), [The vendor's developer guide" in comment
    assert "**cited at `Thing`, not here**" in comment


def test_the_comment_has_longer_texts_as_words_that_are_gone_and_new(
    repo: Repository,
) -> None:
    stays = "All that stays is left out. " * 40
    text = f"{stays} Ten of *them* at once. {stays}"
    repo.change(("Lists all things of the caller.", text))
    repo.git("commit", "--quiet", "--all", "--message", "Longer")
    written = repo.spec.read_text("utf-8").replace("Ten of *them*", "Nine @all <b>")
    repo.spec.write_text(written, "utf-8")
    try:
        repo.review("--base", "HEAD")
    finally:
        repo.git("reset", "--quiet", "--hard", "HEAD~1")
    told = "<del>Ten of &#42;them&#42; </del><ins>Nine &#64;all &lt;b&gt; </ins>at once"
    folded = re.findall(
        "<details><summary>description</summary>(.*)</details>", repo.page("comment.md")
    )
    assert [told in each and len(each) < 500 for each in folded] == [True]
    assert "<del>Ten of *them* </del><ins>Nine @all &lt;b&gt; </ins>" in repo.page()


def test_a_comment_without_room_leaves_texts_to_the_page_before_all_else(
    repo: Repository,
) -> None:
    text = "".join(f"        f{i}: {{type: integer, description: {'x' * 2000}}}\n" for i in range(60))  # fmt: skip
    repo.change((FIELD, text + FIELD))
    repo.review()
    comment = repo.page("comment.md")
    assert 40_000 < len(comment) < 65_536
    assert "`Thing.f59` is new" in comment
    assert "### Not covered" in comment
    assert 0 < comment.count("<summary>what it says</summary>") < 60


def test_a_rule_without_a_test_and_an_operation_without_a_route_are_told(
    repo: Repository,
) -> None:
    repo.change(
        ("- id: A02", "- id: A03\n          text: Names may repeat.\n          basis: assumed\n          reading: acme-01\n        - id: A02"),
        ("  /things:\n", "  /things/{id}:\n    delete:\n      operationId: removeThing\n      summary: Remove a thing\n      tags: [things]\n"
         "      description: Removes it.\n      x-basis: assumed\n      x-reading: acme-01\n      security: [{apiKey: []}]\n"
         "      parameters: [{name: id, in: path, required: true, description: Its number., schema: {type: integer}}]\n"
         "      responses: {'204': {description: It is gone.}}\n  /things:\n"),
    )  # fmt: skip
    repo.review()
    page = repo.page()
    assert "<b>A03</b> (new or changed): Names may repeat." in page
    assert page.count("No test proves it.") == 1
    assert page.count("The mock has no route for it.") == 1
    comment = repo.page("comment.md")
    assert "- `createThing`: no test proves A03" in comment
    assert "- `removeThing`: the mock has no route for it" in comment


def test_what_a_specification_says_stays_text(repo: Repository) -> None:
    evil = "<script>alert(1)</script> @everyone [x](javascript:alert(1)) ::error::"
    repo.change(("Lists all things of the caller.", json.dumps(evil)))
    repo.review()
    page, comment = repo.page(), repo.page("acme.md")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "@everyone" not in comment
    assert "<script" not in comment
    assert "](javascript" not in comment
