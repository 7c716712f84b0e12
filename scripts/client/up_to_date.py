"""Telling in a moment whether a client is up to date: a digest, kept in its pyproject.toml, over all it was made from and is.

A hand-edited file changes it as much as an edited specification or another version of the generator does.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from scripts.spec import bundle

_LINE = re.compile(rb'^digest = "(.*)"$', re.MULTILINE)
_TOOLS = ("openapi-python-client", "ruff", "jinja2")
# Where the code that writes bundles and clients stands.
_WRITERS = ("bundles", "client", "templates/client")
# What installing and importing a distribution leaves in its folder.
_LEFT_BEHIND = {"__pycache__", "build", "dist"}


def inputs(spec: Path, scripts: Path, licence: Path) -> str:
    """A digest over what a client is made from: the specification, the code that writes it, the tools' versions.

    The code that reads specifications is left out: it changes often and a client seldom with it; `--check` looks anyway.
    """
    parts = [("spec", bundle.digest(spec).encode()), ("licence", licence.read_bytes())]
    for folder in _WRITERS:
        for file in _files(scripts / folder):
            parts.append((file.relative_to(scripts).as_posix(), file.read_bytes()))
    parts += [(tool, version(tool).encode()) for tool in _TOOLS]
    return _sha256(parts)


def seal(folder: Path, made_from: str) -> None:
    """Write the digest of a finished client."""
    project = folder / "pyproject.toml"
    line = f'digest = "{_digest(folder, made_from)}"'
    project.write_bytes(_LINE.sub(line.encode(), project.read_bytes()))


def is_current(folder: Path, made_from: str) -> bool:
    """True when the client was made from the same and nobody has touched it since."""
    try:
        line = _LINE.search((folder / "pyproject.toml").read_bytes())
    except OSError:
        return False
    return line is not None and line[1].decode() == _digest(folder, made_from)


def outputs(folder: Path) -> dict[str, bytes]:
    """The files of a client by their relative path."""
    files = _files(folder)
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        inner = file.relative_to(folder).parts
        if file.is_file() and not any(map(_left_behind, inner)):
            yield file


def _left_behind(name: str) -> bool:
    return name in _LEFT_BEHIND or name.startswith(".") or name.endswith(".egg-info")


def _digest(folder: Path, made_from: str) -> str:
    written = outputs(folder)
    written["pyproject.toml"] = _LINE.sub(b"", written["pyproject.toml"])
    return "sha256:" + _sha256([("", made_from.encode()), *written.items()])


def _sha256(parts: Iterable[tuple[str, bytes]]) -> str:
    sha = hashlib.sha256()
    for name, content in parts:
        sha.update(f"{name} {len(content)}\n".encode() + content)
    return sha.hexdigest()
