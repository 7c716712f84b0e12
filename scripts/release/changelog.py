"""The sections of CHANGELOG.md that tell what changed for callers of an API: a heading with its name and a version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.spec.document import Spec
from scripts.spec.notes import lines

_HEADING = re.compile(r"(?P<name>.+?) v?(?P<version>\d+(?:\.\d+)*\S*)(?: [-(].*)?")


@dataclass(frozen=True, slots=True)
class Section:
    """The changes of one version; `line` is that of the heading."""

    version: str
    line: int
    text: str


def sections(text: str, spec: Spec) -> list[Section]:
    """The sections of an API, as `### Acme Leads 1.2.0` and `## acme 1.2.0 - 2026-12-01`, in the order of the file."""
    names = {spec.name, _plain(spec.title), _plain(spec.title).removesuffix("api")}
    return [each for name, each in _all(text) if name in names]


def _all(text: str) -> Iterator[tuple[str, Section]]:
    """Every section that names a version, with the plain name that stands before that."""
    read = list(enumerate(lines(text), start=1))
    for n, line in read:
        heading = _HEADING.fullmatch(line.text) if 1 < line.level < 4 else None
        if heading:
            later = ((m, each) for m, each in read[n:] if each.level)
            end = next((m for m, each in later if each.level <= line.level), None)
            body = text.splitlines()[n : end - 1 if end else None]
            told = "\n".join(body).strip()
            yield _plain(heading["name"]), Section(heading["version"], n, told)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
