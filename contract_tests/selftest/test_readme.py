"""The README keeps its word: its commands run, its program works, and what they print is what it shows."""

import json
import re
import shlex
import shutil
from collections.abc import Callable

import httpx
import pytest

from contract_tests.selftest.warm import Python, ran
from scripts.cli.layout import GENERATED, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PORT = "http://127.0.0.1:8401"
API = re.search(r"^\$ make mock API=(\w+)", README, re.MULTILINE)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def commands() -> dict[str, str]:
    """Each command of the README and what it shows below it."""
    shown: dict[str, str] = {}
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            shown[command] = output
    return shown


@pytest.fixture
def base_url(mock_url: Callable[[str], str]) -> str:
    assert API
    return mock_url(API[1])


@pytest.mark.parametrize("command", [one for one in commands() if one[:5] == "make "])
def test_make_commands_exist_with_their_variables(command: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for word in command.split()[1:]:
        name, given, _ = word.partition("=")
        known = rf"^GIVEN := .*\b{name}\b" if given else rf"^{name}:.*## "
        assert re.search(known, makefile, re.MULTILINE), word


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl here")
@pytest.mark.parametrize("command", [one for one in commands() if one[:5] == "curl "])
def test_curl_commands_answer_as_shown(command: str, base_url: str) -> None:
    done = ran(*shlex.split(command.replace(PORT, base_url)))
    assert done.stdout.splitlines()[0] == commands()[command].splitlines()[0]


PROGRAMS = [one for one in blocks("python") if "def test_" not in one]  # not for pytest


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_program_works(program: str, base_url: str, python: Python) -> None:
    assert API
    environ = httpx.get(f"{base_url}/_mock").json()["env"]
    environ |= {"PYTHONPATH": str(GENERATED / API[1])}
    environ |= {f"{API[1].upper()}_BASE_URL": base_url}
    done = python("-c", program, env=environ)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("['")
    assert len([line for line in program.splitlines() if line]) <= 5


def test_the_mock_starts_with_the_line_shown() -> None:
    (shown,) = (out for command, out in commands().items() if " mock " in command)
    assert json.loads(shown)["base_url"] == PORT


def test_links_lead_to_files() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", text):
            assert (ROOT / target).exists(), f"{page} links to {target}"
