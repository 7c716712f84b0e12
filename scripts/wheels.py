"""Build the distributions that users install."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

import click

from scripts.cli.apis import apis_argument
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import GENERATED, ROOT
from scripts.client import up_to_date


@click.command()
@apis_argument
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=ROOT / "dist",
    help="Folder for the wheels; dist/ unless given.",
)
def command(apis: tuple[str, ...], out: Path) -> None:
    """Build a wheel of each client, of the same bytes whenever and wherever it is built, and print its SHA-256."""
    for api in apis:
        if not (GENERATED / api / "pyproject.toml").is_file():
            raise CouldNotRun(f"there is no client of {api}: run `make generate` first")
        wheel = build(api, out)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        click.echo(f"{digest}  {wheel.name}")


def build(api: str, out: Path) -> Path:
    """The wheel of an API's client, built into a folder."""
    from hatchling.builders.wheel import WheelBuilder  # noqa: PLC0415 - slow to import

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, api)
        for name, content in up_to_date.outputs(GENERATED / api).items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(content)
        builder = WheelBuilder(str(source))
        (made,) = builder.build(directory=folder, versions=["standard"])
        out.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(made, out))
