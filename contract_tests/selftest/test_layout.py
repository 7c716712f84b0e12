"""Holds the repository to ARCHITECTURE.md: who may import whom, sizes, docstrings, no names in generic code."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import api_names

MAX_LINES = 400
APIS = api_names(SPECS)
# The made-up API of the pages and tests is nobody's; `make new` may have made it real.
VENDORS = [api for api in APIS if api != "acme"]


def tracked(*patterns: str) -> list[str]:
    """Paths that git tracks or would track, relative to the root."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(
        [*listing, "--", *patterns], cwd=ROOT, capture_output=True, check=True
    )
    names = set(done.stdout.decode().split("\0")) - {""}
    return sorted(name for name in names if (ROOT / name).exists())


MODULES = [name for name in tracked("scripts/*.py", "contract_tests/*.py")]


def imported(module: Path) -> Iterator[str]:
    """The dotted names that a module imports, wherever the statement stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: write the import in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def may_import(importer: str, name: str) -> bool:
    """The arrows of ARCHITECTURE.md, for imports of the project's own packages."""
    folders = importer.split("/")
    if folders[0] == "scripts":
        ours = name.partition(".")[0].removesuffix("_client")
        return ours not in {"contract_tests", "generated", *APIS}
    if folders[1] == "apis" and len(folders) > 3:
        other = re.match(r"contract_tests\.apis\.(\w+)", name)
        return other is None or other[1] == folders[2]
    if folders[1] == "harness":
        return not name.startswith(("contract_tests.apis", "contract_tests.selftest"))
    return not name.startswith("contract_tests.apis.")


@pytest.mark.parametrize("module", MODULES)
def test_imports_follow_the_arrows(module: str) -> None:
    refused = [name for name in imported(ROOT / module) if not may_import(module, name)]
    assert not refused, f"{module} may not import {refused}; see ARCHITECTURE.md"


@pytest.mark.parametrize(
    ("importer", "name"),
    [
        ("scripts/generate.py", "contract_tests.harness.mocking.serve"),
        ("scripts/site/pages.py", "generated.acme"),
        ("scripts/site/pages.py", f"{APIS[0]}_client.models"),
        ("contract_tests/harness/mocking/serve.py", "contract_tests.apis.acme.mock"),
        ("contract_tests/apis/acme/mock.py", "contract_tests.apis.other.mock"),
        ("contract_tests/test_schema.py", "contract_tests.apis.acme"),
    ],
)
def test_the_arrows_refuse_the_other_direction(importer: str, name: str) -> None:
    assert not may_import(importer, name)


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_short_and_say_what_they_are_for(module: str) -> None:
    text = (ROOT / module).read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MAX_LINES, f"{module}: split it"
    if not Path(module).name.startswith("test_"):
        assert ast.get_docstring(ast.parse(text)), f"{module} has no docstring"


def test_dataclasses_are_slotted() -> None:
    offenders = [
        module
        for module in MODULES
        for line in (ROOT / module).read_text(encoding="utf-8").splitlines()
        if line.startswith("@dataclass") and "slots=True" not in line
    ]
    assert not offenders, f"pass slots=True to all dataclasses: {offenders}"


def generic_files() -> list[str]:
    """Files that serve every API: all code outside the APIs' own folders."""
    files = tracked(
        "scripts/*", "contract_tests/*.py", "Makefile", ".ci/*", ".github/*"
    )
    return [name for name in files if not name.startswith("contract_tests/apis/")]


@pytest.mark.parametrize("name", generic_files())
def test_generic_code_knows_no_api_by_name(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = re.findall(rf"\b({'|'.join(VENDORS)})(?:_client)?\b", text, re.IGNORECASE)
    assert not named, f"{name} names {named}: what differs between vendors is data"


@pytest.mark.parametrize("api", APIS)
def test_an_api_has_its_folders(api: str) -> None:
    expected = [f"specs/{api}/README.md", f"generated/{api}/openapi.json"]
    expected += [f"contract_tests/apis/{api}/rules/test_rules.py"]
    missing = [name for name in expected if not (ROOT / name).is_file()]
    assert not missing


def test_no_file_names_a_machine_or_a_registry() -> None:
    telltale = re.compile(
        rb"/(?:home|root|work|Users)/\w|index[-]url|[.]pythonhosted[.]|registry[.]npmjs|\"resolved\"[:]"
    )
    offenders = [
        name for name in tracked() if telltale.search((ROOT / name).read_bytes())
    ]
    assert not offenders


def test_the_lock_has_hashes_and_no_addresses() -> None:
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^[\w.-]+==", lock, re.MULTILINE)
    assert pinned
    assert "://" not in lock
    assert not re.findall(r"^[\w.-]+==[^\n]*(?<!\\)$", lock, re.MULTILINE), "no hash"
