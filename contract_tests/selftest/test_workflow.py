"""The workflow that other repositories call: its steps run here as a CI runs them, and the README calls it as it is declared."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from contract_tests.harness.mocking.broken import served
from contract_tests.selftest.test_readme import PORT, commands
from contract_tests.selftest.warm import ran
from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import load
from scripts.target.secrets import select

WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/contract.yml").read_text())
CALLED = WORKFLOW[True]["workflow_call"]  # YAML 1.1 reads the key `on` as true
JOB = WORKFLOW["jobs"]["contract"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = yaml.safe_load(re.findall(r"^```yaml\n(jobs:.*?)^```", README, re.M | re.S)[0])
GIVEN = SHOWN["jobs"]["contract"]
API = GIVEN["with"]["api"]


def test_the_readme_calls_the_workflow_with_what_it_takes() -> None:
    inputs = CALLED["inputs"]
    required = {name for name, one in inputs.items() if one.get("required")}
    assert required <= GIVEN["with"].keys() <= inputs.keys()
    assert GIVEN["secrets"].keys() == CALLED["secrets"].keys()
    repository, _, file = GIVEN["uses"].partition("/.github/")
    assert repository == GIVEN["with"]["contracts"]
    assert (ROOT / ".github" / file.partition("@")[0]).is_file()


def test_no_input_is_pasted_into_a_script() -> None:
    assert [step for step in JOB["steps"] if "${{" in step.get("run", "")] == []


def without_counts(printed: str) -> str:
    """How many requests were sent depends on the machine's speed."""
    return re.sub(r"\d+ requests", "requests", printed).strip()


class Job:
    """A workspace in which the steps of the job run one after the other."""

    def __init__(self, folder: Path, **given: str) -> None:
        self.folder, self.summary = folder, folder / "summary.md"
        (folder / "server").mkdir()
        (folder / "contracts").symlink_to(ROOT)
        defaults = {name: one.get("default") for name, one in CALLED["inputs"].items()}
        inputs = {**defaults, "api": API, **given}
        self.known = {f"inputs.{name}": str(one) for name, one in inputs.items()}

    def run(self, name: str, credentials: str = "") -> subprocess.CompletedProcess[str]:
        """Output and exit code of the step of that name."""
        (step,) = (one for one in JOB["steps"] if one.get("name") == name)
        known = {
            **self.known,
            "github.workspace": str(self.folder),
            "secrets.credentials": credentials,
        }
        env = {
            key: re.sub(r"\$\{\{ (\S+) \}\}", lambda found: known[found[1]], value)
            for key, value in step.get("env", {}).items()
        }
        # Nothing is set up here: what runs the tests is there.
        env |= {"PYTHON": "true", "GITHUB_STEP_SUMMARY": str(self.summary)}
        folder = self.folder / step.get("working-directory", "")
        return ran("bash", "-eo", "pipefail", "-c", step["run"], cwd=folder, env=env)


@pytest.fixture
def base_url() -> str:
    """Where nobody listens yet."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_a_server_is_started_held_to_its_contract_and_summed_up(
    base_url: str, tmp_path: Path
) -> None:
    serve = f"{sys.executable} -m scripts mock {API} --port {base_url[17:]}"
    start = f"echo $$ > pid; cd {ROOT}; exec {serve}"
    job = Job(tmp_path, start=start, **{"base-url": base_url})
    try:
        started = job.run("start the server")
        held = job.run("hold it to its contract")
    finally:
        os.kill(int((tmp_path / "server" / "pid").read_text()), signal.SIGTERM)
    assert started.returncode == 0, started.stderr
    assert held.returncode == 0, held.stdout + held.stderr
    assert job.run("sum it up").returncode == 0
    assert f"### {API} at {base_url}: no violations" in job.summary.read_text()
    (shown,) = (out for command, out in commands().items() if "BASE_URL=" in command)
    printed = held.stdout.replace(base_url, PORT).replace(f"{tmp_path}/", "")
    assert without_counts(printed) == without_counts(shown), "README.md shows another"
    assert (tmp_path / "reports" / "junit.xml").is_file()
    assert (tmp_path / "server.log").is_file()


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers with what a summary must not take for its own."""
    await Response("```</details><script>", 418)(scope, receive, send)


def test_a_breach_fails_the_job_and_is_shown_without_secrets(tmp_path: Path) -> None:
    names = select(load(SPECS / API), {})[1]
    credentials = "\n".join(f"{name}=secret-of-the-job" for name in names)
    with served(echo) as base_url:
        job = Job(tmp_path, **{"base-url": base_url})
        held = job.run("hold it to its contract", credentials)
    assert held.returncode == 2, held.stdout + held.stderr
    assert job.run("sum it up").returncode == 0
    summary = job.summary.read_text()
    assert "<details><summary>violation: " in summary
    assert "\n``````text\n" in summary
    assert "secret-of-the-job" not in held.stdout + held.stderr + summary


# All workflows


@pytest.mark.parametrize(
    "file",
    sorted((ROOT / ".github/workflows").glob("*.yml")),
    ids=lambda file: file.stem,
)
def test_a_workflow_runs_pinned_actions_with_no_more_rights_than_it_needs(
    file: Path,
) -> None:
    text = file.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    used = re.findall(r"uses: (.*)$", text, re.MULTILINE)
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)
    for job in workflow["jobs"].values():
        steps = job["steps"]
        for step in steps:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
        may_write = "write" in str(job.get("permissions", {}).values())
        assert not (may_write and any("run" in step for step in steps))
    assert "pull_request_target" not in text
