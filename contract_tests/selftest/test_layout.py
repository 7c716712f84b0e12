"""Holds the repository to ARCHITECTURE.md: who may import whom, sizes, no names in generic code."""

import ast
import re

import pytest

from contract_tests.selftest.tree import imported, modules, parsed, read, tracked
from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import api_names

MAX_LINES = 400
APIS = api_names(SPECS)
# The made-up API of the pages and tests is nobody's; `make new` may have made it real.
VENDORS = [api for api in APIS if api != "acme"]

LENIENT = r"contract_tests/(?:lenient_server\.py|apis/(\w+)/lenient(?:\.py|/))"
OURS = r"(contract_tests|scripts|generated|\w+_client)\b"


def may_import(importer: str, name: str) -> bool:
    """The arrows of ARCHITECTURE.md, for imports of the project's own packages."""
    folders = importer.split("/")
    if lenient := re.match(LENIENT, importer):
        api = lenient[1] or "nothing else"
        own = ("contract_tests.lenient_server", f"contract_tests.apis.{api}.lenient")
        return name.startswith(own) or not re.match(OURS, name)
    if folders[0] == "scripts":
        ours = name.partition(".")[0].removesuffix("_client")
        return ours not in {"contract_tests", "generated", *APIS}
    if folders[1] == "apis" and len(folders) > 3:
        other = re.match(r"contract_tests\.apis\.(\w+)", name)
        return other is None or other[1] == folders[2]
    if folders[1] == "harness":
        return not name.startswith(("contract_tests.apis", "contract_tests.selftest"))
    return not name.startswith("contract_tests.apis.")


def test_imports_follow_the_arrows() -> None:
    refused = [
        f"{module} imports {name}"
        for module in modules()
        for name in imported(parsed(module))
        if not may_import(module, name)
    ]
    assert not refused, "see ARCHITECTURE.md"


def test_imports_are_written_in_full() -> None:
    relative = [
        f"{module}:{node.lineno}"
        for module in modules()
        for node in ast.walk(parsed(module))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


@pytest.mark.parametrize(
    ("importer", "name"),
    [
        ("scripts/generate.py", "contract_tests.harness.mocking.serve"),
        ("scripts/site/pages.py", "generated.acme"),
        ("scripts/site/pages.py", f"{APIS[0]}_client.models"),
        ("contract_tests/harness/mocking/serve.py", "contract_tests.apis.acme.mock"),
        ("contract_tests/apis/acme/mock.py", "contract_tests.apis.other.mock"),
        ("contract_tests/apis/acme/lenient.py", "contract_tests.apis.acme.mock"),
        ("contract_tests/apis/acme/lenient.py", "contract_tests.harness.mocking.serve"),
        ("contract_tests/lenient_server.py", "contract_tests.apis.acme.lenient"),
        ("contract_tests/test_schema.py", "contract_tests.apis.acme"),
    ],
)
def test_the_arrows_refuse_the_other_direction(importer: str, name: str) -> None:
    assert not may_import(importer, name)


def test_modules_are_short() -> None:
    lines = {module: len(read(module).splitlines()) for module in modules()}
    assert not {module: n for module, n in lines.items() if n > MAX_LINES}, "split it"


def test_dataclasses_are_slotted() -> None:
    offenders = [
        module
        for module in modules()
        for line in read(module).splitlines()
        if line.startswith("@dataclass") and "slots=True" not in line
    ]
    assert not offenders, "pass slots=True to all dataclasses"


def generic_files() -> list[str]:
    """Files that serve every API: all code outside the APIs' own folders; a picture is none."""
    files = tracked(
        "scripts/*", "contract_tests/*.py", "Makefile", ".ci/*", ".github/workflows/*"
    )
    other = re.compile(r"contract_tests/apis/\w+/|.*\.png$")
    return [name for name in files if not other.match(name)]


def test_generic_code_knows_no_api_by_name() -> None:
    vendor = re.compile(rf"\b({'|'.join(VENDORS)})(?:_client)?\b", re.IGNORECASE)
    named = {
        name: found for name in generic_files() if (found := vendor.findall(read(name)))
    }
    assert not named, "what differs between vendors is data"


def test_an_api_has_its_folders() -> None:
    expected = [
        path
        for api in APIS
        for path in (
            f"specs/{api}/README.md",
            f"generated/{api}/openapi.json",
            f"contract_tests/apis/{api}/rules/test_rules.py",
        )
    ]
    assert not [path for path in expected if not (ROOT / path).is_file()]


def test_the_folders_of_apis_are_the_same_in_each() -> None:
    parts = {"__init__.py", "calls", "calls.py", "client_tests", "mock", "mock_tests"}
    parts |= {"lenient", "lenient.py", "refusals.yaml", "rules", "statements.yaml"}
    others = {
        name
        for name in tracked("contract_tests/apis/*/*")
        if name.split("/")[3] not in parts
    }
    assert not others


def test_tests_of_rules_say_what_they_expect_in_words() -> None:
    offenders = [
        f"{name}:{node.lineno}"
        for name in tracked("contract_tests/apis/*/rules/*.py")
        for node in ast.walk(parsed(name))
        if isinstance(node, ast.Assert)
    ]
    assert not offenders, "expect(…), so that a report can say what came instead"


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
