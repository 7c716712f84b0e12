"""Finds the two sides that the verb `diff` compares: the files of two names, or each API at a git revision and in the working tree."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.cli.group import CouldNotRun
from scripts.diff.revision import Revision, revision
from scripts.spec.accepted import Accepted, accepted
from scripts.spec.bundle import ROOT_FILE, build_elsewhere
from scripts.spec.document import Spec, api_names, load
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.nearest import hint


@dataclass(frozen=True, slots=True)
class Sides:
    """One specification before and after, None where it is not there, and which changes are accepted.

    `asks` is whether its version has to say that it changes: that of somebody else's document is theirs.
    """

    label: str
    against: str
    before: Spec | None
    after: Spec | None
    accepted: tuple[Accepted, ...] = ()
    asks: bool = False
    moved: tuple[Path, Path] | None = None  # where old files are, and where they were

    def origin(self, spec: Spec, where: str) -> Origin:
        """The file and line of a place, as the repository has or had it."""
        return self.named(spec.origin(where))

    def named(self, found: Origin) -> Origin:
        """A line under the name that its file has or had in the repository."""
        if self.moved and found.file.is_relative_to(self.moved[0]):
            here, there = self.moved
            return Origin(there / found.file.relative_to(here), found.line)
        return found


def of_files(old: str, new: str) -> Sides:
    """The sides in two files of OpenAPI, or folders that hold an `openapi.yaml`. Raises CouldNotRun."""
    return Sides(new, old, _file(old), _file(new))


def _file(name: str) -> Spec:
    path = Path(name)
    try:
        file = path / ROOT_FILE if path.is_dir() else path
        bundle = build_elsewhere(file)
    except Unreadable as error:
        raise CouldNotRun(str(error)) from None
    version = str(bundle.document.get("openapi", ""))
    if not version.startswith("3."):
        if "swagger" in bundle.document:
            kind = "Swagger 2.0; convert it first, with swagger2openapi for one"
        else:
            kind = f"one of version {version}" if version else "none"
        raise CouldNotRun(
            f"{file}: an OpenAPI document of version 3 is asked for, and this is {kind}"
        )
    return Spec(file.stem, bundle)


@dataclass(frozen=True, slots=True)
class Since:
    """The sides of the APIs that differ from a revision, and what a reader has to know about that, "" for nothing; `then` is the revision."""

    both: list[Sides]
    note: str
    then: Revision


@contextmanager
def since(base: str | None, apis: tuple[str, ...], specs: Path) -> Iterator[Since]:
    """The sides of each API, of those named or of all, that differs from a git revision. Raises CouldNotRun."""
    then = revision(base, specs)
    there, here, differ = then.apis(), api_names(specs), then.changed()
    known = sorted({*there, *here})
    for name in apis:
        if name not in known:
            raise CouldNotRun(_unknown(name, known, then.name))
    wanted = [name for name in known if name in differ and (not apis or name in apis)]
    with TemporaryDirectory(prefix="diff-") as folder:
        old = then.unpack([name for name in wanted if name in there], Path(folder))
        try:
            both = [_sides(name, then.name, old, specs) for name in wanted]
            yield Since(both, _note(then, both), then)
        except Unreadable as error:
            raise CouldNotRun(_unreadable(error.finding, old, then, specs)) from None


def _unreadable(found: Finding, old: Path, then: Revision, specs: Path) -> str:
    """A fault for which a file cannot be read, be it the one at the revision."""
    if not found.origin.file.is_relative_to(old):
        return str(found)
    file = specs / found.origin.file.relative_to(old)
    told = replace(found, origin=Origin(file, found.origin.line))
    return f"{told} (at {then.name})"


def _note(then: Revision, both: list[Sides]) -> str:
    """That nothing differs, or that the revision has changes which are not here: these are told as if they were undone."""
    if not both:
        return f"no specification differs from {then.name}"
    if missing := then.missing():
        commits = f"{missing} commit{'s' * (missing != 1)}"
        return f"{then.name} has {commits} that this branch has not, which are told as if they were undone; merge it, or compare with BASE=$(git merge-base HEAD {then.name})"
    return ""


def _unknown(name: str, known: list[str], base: str) -> str:
    near = hint(name, known)
    return f"no API {name!r} here or at {base}; there are: {', '.join(known)}{near}; two files are compared by `python -m scripts diff OLD NEW`"


def _sides(name: str, base: str, old: Path, specs: Path) -> Sides:
    was, now = old / name, specs / name
    before = load(was) if (was / ROOT_FILE).exists() else None
    after = load(now) if (now / ROOT_FILE).exists() else None
    spent = accepted(was)
    fresh = [
        each
        for each in accepted(now)
        if not any(each.says_the_same(other) for other in spent)
    ]
    label, places = f"{specs.name}/{name}", (old, specs)
    return Sides(label, base, before, after, tuple(fresh), True, places)
