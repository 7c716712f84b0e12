"""The clients, and programs that use them, are clean for both type checkers in strict mode, which find mistakes in them."""

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from contract_tests.selftest.toys import type_errors
from contract_tests.selftest.warm import Python, ran
from scripts.cli.layout import GENERATED, ROOT, SPECS
from scripts.spec.document import api_names

PROGRAMS = sorted(ROOT.glob("contract_tests/apis/*/client_tests/*_program.py.txt"))
STRICT = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
Lines = set[tuple[str, int]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All clients, the programs and the samples of the clients' pages."""
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(STRICT))
    for api in api_names(SPECS):
        package = f"{api}_client"
        (tmp_path / package).symlink_to(GENERATED / api / package)
        page = (GENERATED / api / "README.md").read_text("utf-8")
        samples = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
        assert samples
        for number, sample in enumerate(samples):
            (tmp_path / f"sample_{api}_{number}.py").write_text(sample)
    for program in PROGRAMS:
        api = program.parts[-3]
        name = f"{api}_{program.name.removesuffix('.txt')}"
        (tmp_path / name).write_text(program.read_text("utf-8"))
    return tmp_path


def wrong(folder: Path) -> Lines:
    """The lines of the programs that say that they are."""
    return {
        (file.name, number)
        for file in folder.glob("*_program.py")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if line.endswith("# wrong")
    }


def test_pyright_finds_the_mistakes_and_nothing_else(
    folder: Path, foreign: Mapping[str, str]
) -> None:
    done = ran(
        "pyright",
        f"--pythonpath={sys.executable}",
        "--outputjson",
        cwd=folder,
        env=foreign,
    )
    told = json.loads(done.stdout)["generalDiagnostics"]
    found = {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in told
    }
    assert found == wrong(folder), [one["message"] for one in told]


def test_mypy_finds_the_mistakes_and_nothing_else(folder: Path, python: Python) -> None:
    told = type_errors(python, folder, *sorted(folder.glob("*.py")))
    found = re.findall(r"^(.+?):(\d+): error: ", "\n".join(told), re.MULTILINE)
    assert {(Path(file).name, int(line)) for file, line in found} == wrong(folder), told
