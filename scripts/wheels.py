"""Build the distributions that users install: a client of each API, and the mocks of all for their tests."""

from __future__ import annotations

import ast
import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from scripts.cli.apis import apis_argument
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import GENERATED, ROOT, SPECS, TEMPLATES
from scripts.client import up_to_date
from scripts.spec.document import api_names

MOCKS = "referral_contracts_mocks"
TESTS = ROOT / "contract_tests"
CONSOLE = TESTS / "harness" / "mocking" / "console"  # a page is no module
# Where modules of the mocks stand in this repository, and in their wheel.
MOVED = (
    (r"contract_tests\.harness\.mocking", f"{MOCKS}.mocking"),
    (r"contract_tests\.apis\.(\w+)\.mock", rf"{MOCKS}.\1"),
)


@click.command()
@apis_argument
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=ROOT / "dist",
    help="Folder for the wheels; dist/ unless given.",
)
def command(apis: tuple[str, ...], out: Path) -> None:
    """Build wheels of the clients and, unless APIs are named, of the mocks, and print their SHA-256.

    They are of the same bytes whenever and wherever they are built.
    """
    for api in apis:
        if not (GENERATED / api / "pyproject.toml").is_file():
            raise CouldNotRun(f"there is no client of {api}: run `make generate` first")
        click.echo(sha256(build(api, out)))
    if set(apis) == set(api_names(SPECS)):
        click.echo(sha256(build_mocks(out)))


def sha256(file: Path) -> str:
    """The line that `sha256sum -c` takes for a file in its folder."""
    return f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}"


def build(api: str, out: Path) -> Path:
    """The wheel of an API's client, built into a folder."""
    return _built(up_to_date.outputs(GENERATED / api), out)


def build_mocks(out: Path) -> Path:
    """The wheel of all mocks, with the modules that they need of this repository under a name of their own."""
    template = TEMPLATES / "mocks"
    files = {
        "pyproject.toml": (template / "pyproject.toml.txt").read_bytes(),
        "LICENSE": (ROOT / "LICENSE").read_bytes(),
        f"{MOCKS}/py.typed": b"",
        f"{MOCKS}/plugin.py": (template / "plugin.py.txt").read_bytes(),
        f"{MOCKS}/mocking/__init__.py": b"",
    }
    apis = [each.parent.name for each in sorted(TESTS.glob("apis/*/mock"))]
    text = (template / "__init__.py.txt").read_text("utf-8")
    named = text.replace(
        "APIS: tuple[str, ...] = ()", f"APIS: tuple[str, ...] = {tuple(apis)!r}"
    )
    files[f"{MOCKS}/__init__.py"] = named.encode()
    waiting = [f"contract_tests.apis.{api}.mock" for api in apis]
    waiting.append("contract_tests.harness.mocking.application")
    seen: set[str] = set()
    while waiting:
        module = waiting.pop()
        file = _file(module)
        if module in seen or file is None:
            continue
        seen.add(module)
        source = file.read_text("utf-8")
        waiting += [name for name in _imported(source) if _file(name)]
        name = _moved(module).replace(".", "/")
        name += "/__init__.py" if file.name == "__init__.py" else ".py"
        files[name] = _moved(source).encode()
    for shown in sorted(CONSOLE.glob("*.*")):
        if shown.suffix != ".py":
            files[f"{MOCKS}/mocking/console/{shown.name}"] = shown.read_bytes()
    return _built(files, out)


def _file(module: str) -> Path | None:
    """The file of one of our modules that a mock may need."""
    if not any(re.match(old, module) for old, _ in MOVED):
        return None
    where = ROOT / module.replace(".", "/")
    found = (where.with_suffix(".py"), where / "__init__.py")
    return next((each for each in found if each.is_file()), None)


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def _moved(text: str) -> str:
    for old, new in MOVED:
        text = re.sub(old, new, text)
    return text


def _built(files: Mapping[str, bytes], out: Path) -> Path:
    """The wheel of a distribution with these files."""
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415 - slow to import

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source")
        for name, content in files.items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(content)
        builder = WheelBuilder(str(source))
        (made,) = builder.build(directory=folder, versions=["standard"])
        out.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(made, out))
