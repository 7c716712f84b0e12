"""Bringing `generated/<api>` up to date, or saying what is stale; the verb `generate` prints what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.cli.aside import folder_beside, swap_in
from scripts.cli.layout import GENERATED, ROOT, SCRIPTS, SPECS
from scripts.client import build, up_to_date
from scripts.spec.document import bundled, load
from scripts.spec.finding import Finding, Unreadable


@dataclass(frozen=True, slots=True)
class Folders:
    """Where specifications are read, clients are written and the code that does it stands."""

    specs: Path
    generated: Path
    scripts: Path
    licence: Path

    def made_from(self, api: str) -> str:
        """The digest of all that the client of `api` is made from."""
        return up_to_date.inputs(self.specs / api, self.scripts, self.licence)


HERE = Folders(SPECS, GENERATED, SCRIPTS, ROOT / "LICENSE")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for one API: `findings` if no client could be made, `diff` if `check` found it stale."""

    api: str
    state: str
    findings: tuple[Finding, ...] = ()
    diff: tuple[str, ...] = ()


def is_current(api: str, folders: Folders) -> bool:
    """True when there is nothing to generate."""
    return up_to_date.is_current(folders.generated / api, folders.made_from(api))


def write(api: str, folders: Folders) -> Outcome:
    """Generate a client and put it in place of the old one, which stays whole until then."""
    target = folders.generated / api
    with folder_beside(target) as fresh:
        findings = _build(api, folders, fresh)
        if findings:
            return Outcome(api, "not written", tuple(findings))
        swap_in(fresh, target)
    return Outcome(api, "written")


def check(api: str, folders: Folders) -> Outcome:
    """Generate a client aside and compare it with the tracked one."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder)
        findings = _build(api, folders, fresh)
        if findings:
            return Outcome(api, "not compared", tuple(findings))
        diff = tuple(_diff(folders.generated / api, fresh, f"generated/{api}"))
    return Outcome(api, "stale" if diff else "current", diff=diff)


def refusals(api: str, folders: Folders) -> tuple[Finding, ...]:
    """Why no client can be made of a specification; where one was made of these very files, it can."""
    return () if is_current(api, folders) else check(api, folders).findings


def size(folder: Path) -> str:
    """How much a client covers, such as `2 operations, 3 schemas`."""
    spec = bundled(folder / "openapi.json")
    return f"{len(spec.operations)} operations, {len(spec.schemas)} schemas"


def _build(api: str, folders: Folders, fresh: Path) -> list[Finding]:
    made_from = folders.made_from(api)
    templates = folders.scripts / "templates" / "client"
    try:
        spec = load(folders.specs / api)
        findings = build.build(spec, templates, folders.licence, fresh)
    except Unreadable as error:
        return [error.finding]
    if not findings:
        up_to_date.seal(fresh, made_from)
    return findings


def _diff(tracked: Path, fresh: Path, shown: str) -> Iterator[str]:
    old, new = up_to_date.outputs(tracked), up_to_date.outputs(fresh)
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            yield f"{shown}/{name} should not be there"
        elif name not in old:
            yield f"{shown}/{name} is missing"
        elif old[name] != new[name]:
            both = (text[name].decode("utf-8", "replace") for text in (old, new))
            before, after = map(str.splitlines, both)
            names = f"{shown}/{name} (tracked)", f"{shown}/{name} (generated)"
            yield from unified_diff(before, after, *names, lineterm="")
