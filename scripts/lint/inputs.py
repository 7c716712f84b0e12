"""The APIs and files that `validate` and `lint` look at, as they are named on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from scripts.cli.group import CouldNotRun
from scripts.spec.bundle import ROOT_FILE
from scripts.spec.document import api_names


@dataclass(frozen=True, slots=True)
class Input:
    """The folder of an API, or a file elsewhere, that is to be checked."""

    path: Path
    is_api: bool

    @property
    def label(self) -> str:
        here = Path.cwd()
        inside = self.path.is_absolute() and self.path.is_relative_to(here)
        return str(self.path.relative_to(here) if inside else self.path)


def inputs_named(what: tuple[str, ...], specs: Path) -> list[Input]:
    """The APIs and files that these words name, or every API of the folder `specs`. Raises CouldNotRun."""
    inputs = [_named(name, specs) for name in what or api_names(specs)]
    if not inputs:
        raise CouldNotRun("specs/ holds no API; start one with `make new API=<name>`")
    return inputs


def _named(name: str, specs: Path) -> Input:
    names = api_names(specs)
    if name in names:
        return Input(specs / name, True)
    path = Path(name)
    api = _api_around(path, specs)
    if api in names:
        return Input(specs / api, True)
    if _exists(path / ROOT_FILE):
        return Input(path / ROOT_FILE, False)
    if _exists(path):
        return Input(path, False)
    near = get_close_matches(name, names, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise CouldNotRun(
        f"there is no API and no file {name!r}.{hint} The APIs are: {', '.join(names)}."
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long, or a folder that may not be looked into
        return False


def _api_around(path: Path, specs: Path) -> str:
    """The API in whose folder a path is; its files are parts of one specification."""
    try:
        return path.resolve().relative_to(specs.resolve()).parts[0]
    except (ValueError, OSError, IndexError, RuntimeError):  # a circle of links
        return ""
