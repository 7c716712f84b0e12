"""A mock is a witness of its own: neither it nor what it is built with reads a specification or what is made from one."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.harness.mocking.catalogue import APIS, mock_names
from contract_tests.selftest.tree import docstrings, imported, modules, parsed
from contract_tests.selftest.warm import cold_python
from scripts.cli.layout import ROOT

# Tests in an API's folder, and their fixtures, may use its client; nothing that a mock is made of may.
WITNESSES = re.compile(
    r"contract_tests/(apis/.+/|harness/mocking/)(?!test_|conftest\.)\w+\.py"
)
FORBIDDEN_IMPORT = re.compile(r"(scripts|specs|generated|\w+_client)(\.|$)")
FORBIDDEN_TEXT = re.compile(r"(^|[/\\])(specs|generated)($|[/\\])|openapi\.")


def texts(tree: ast.AST) -> Iterator[str]:
    """Every text in the code, docstrings left out: they may say what is not read."""
    said = {
        id(owner.body[0].value)
        for owner, _ in docstrings(tree)
        if isinstance(owner.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in said:
            yield text


def crossings(tree: ast.AST) -> list[str]:
    """Imports and texts of a module that reach for the other witness."""
    found = [name for name in imported(tree) if FORBIDDEN_IMPORT.match(name)]
    return found + [text for text in texts(tree) if FORBIDDEN_TEXT.search(text)]


def test_no_mock_reaches_for_the_specification() -> None:
    witnesses = list(filter(WITNESSES.fullmatch, modules()))
    crossing = {
        module: found for module in witnesses if (found := crossings(parsed(module)))
    }
    assert witnesses
    assert not crossing


@pytest.mark.parametrize(
    "source",
    [
        "import scripts.spec.document",
        "from scripts.spec import view",
        "from generated import acme",
        "def late():\n    import acme_client",
        "from acme_client.models import Lamp",
        "from pathlib import Path\nPath('specs')",
        "open('../generated/x.json')",
        "name = 'openapi.yaml'",
        "f'{root}/specs/{api}'",
    ],
)
def test_a_reach_is_seen(source: str) -> None:
    assert crossings(ast.parse(source))


@pytest.mark.parametrize(
    "source", ["'''Never reads specs/.'''", "'a code is generated'"]
)
def test_talking_of_it_is_no_reach(source: str) -> None:
    assert not crossings(ast.parse(source))


WATCHED_RUN = """
import asyncio, json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import httpx
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.catalogue import load_mock

async def main(name):
    app = application(name, load_mock(name))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://a") as client:
        described = (await client.get("/_mock")).json()
        for route in app.routes:
            for method in ("GET", "POST"):
                await client.request(method, route.path, headers=described["headers"],
                                     params=described["query"], json=[{}])

asyncio.run(main(sys.argv[1]))
print(json.dumps([opened, sorted(sys.modules)]))
"""


@pytest.mark.parametrize("name", mock_names())
def test_a_mock_at_work_opens_no_specification(name: str) -> None:
    done = cold_python("-c", WATCHED_RUN, name)
    assert done.returncode == 0, done.stderr
    opened, modules = json.loads(done.stdout)
    paths = [Path(name).resolve() for name in opened]
    assert any(path.is_relative_to(APIS / name) for path in paths), "nothing was seen"
    other = [ROOT / "specs", ROOT / "generated", ROOT / "scripts"]
    assert not [path for path in paths if any(map(path.is_relative_to, other))]
    assert not [name for name in modules if FORBIDDEN_IMPORT.match(name)]
