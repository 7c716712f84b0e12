"""Prepare a release of an API in dist/: its bundles, wheels, checksums and notes; with --tag, tag it here."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from scripts.bundles.files import NAMES
from scripts.bundles.released import tag, versions
from scripts.cli.apis import ApiName
from scripts.cli.aside import folder_beside, swap_in
from scripts.cli.console import say, working
from scripts.cli.git import git
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import GENERATED, ROOT, SPECS
from scripts.client import write_or_check
from scripts.client.write_or_check import HERE
from scripts.release.changelog import Section, sections
from scripts.spec.document import Spec, load
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.wheels import build, build_mocks, sha256

CHANGELOG = ROOT / "CHANGELOG.md"
DIST = ROOT / "dist"
NOTES, SUMS = "NOTES.md", "SHA256SUMS"
VERSION = re.compile(r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?")
SHOWN = 5  # of many changed files


@click.command()
@click.argument("api", type=ApiName())
@click.option("--tag", "tags", is_flag=True, help="Tag the last commit, here alone.")
def command(api: str, tags: bool) -> None:
    """Put what is released of API into dist/API-vVERSION/; the version is that of its specification (info.version).

    Nothing is pushed. A version is released once, from what is committed, and CHANGELOG.md tells what changed in it.
    """
    try:
        spec = load(SPECS / api)
    except Unreadable as error:
        say(str(error.finding))
        sys.exit(1)
    version = spec.info.text("version")
    name = tag(api, version)
    told = sections(CHANGELOG.read_text(encoding="utf-8"), spec)
    notes = next((each for each in told if each.version == version), None)
    faults = [*_faults(spec, version, told), *_unfinished(api, version)]
    for fault in faults:
        say(str(fault))
    if faults or notes is None:
        sys.exit(1)
    with working(f"{name}: bundles, wheels, notes"):
        files = _put_together(api, DIST / name, f"# {spec.title} {version}", notes)
    say(f"dist/{name}: {', '.join(files)}")
    _tag(name, tags)


def _faults(spec: Spec, version: str, told: list[Section]) -> Iterator[Finding]:
    """Faults in the files: the version is none, or nothing tells what changed in it."""
    if not VERSION.fullmatch(version):
        where, fault = spec.origin("/info/version"), f"{version!r} is no version"
        yield Finding(where, "release-version", f"{fault}; write one such as 1.2.0")
    elif not [each for each in told if each.version == version]:
        line = min((each.line for each in told), default=1)
        known = ", ".join(each.version for each in told) or "none"
        message = (
            f"there is no section on version {version} of {spec.name} (there is: {known}); "
            f"write `### {spec.title} {version}` and below it what changed for callers"
        )
        yield Finding(Origin(CHANGELOG, line), "release-notes", message)


def _unfinished(api: str, version: str) -> Iterator[str]:
    """Reasons for which what is here is not what would be tagged."""
    asked = git(ROOT, "status", "--porcelain")
    if asked.returncode:
        raise CouldNotRun(f"git cannot tell what is committed: {asked.stderr.strip()}")
    if changed := [line[3:] for line in asked.stdout.splitlines()]:
        more = f" and {len(changed) - SHOWN} more" if len(changed) > SHOWN else ""
        files = ", ".join(changed[:SHOWN])
        yield f"not committed: {files}{more}; commit or stash first"
    if version in versions(ROOT, api):
        yield (
            f"there is a tag {tag(api, version)} already; raise `version` in "
            f"specs/{api}/openapi.yaml, and `git show {tag(api, version)}` shows what was released"
        )
    if not write_or_check.is_current(api, HERE) or _is_stale(api):
        yield f"generated/{api} is not up to date; run `make generate`"


def _is_stale(api: str) -> bool:
    """Whether it would be written otherwise: a look at the digest, as `generate` takes it, leaves out what reads specifications."""
    with working(f"generated/{api}: comparing"):
        outcome = write_or_check.check(api, HERE)
    return bool(outcome.diff or outcome.findings)


def _put_together(api: str, target: Path, title: str, notes: Section) -> list[str]:
    """Fill the folder of a release, aside; the names of its files."""
    with folder_beside(target) as folder:
        for name in NAMES:
            shutil.copyfile(GENERATED / api / name, folder / name)
        build(api, folder)
        build_mocks(folder)
        (folder / NOTES).write_text(f"{title}\n\n{notes.text}\n", encoding="utf-8")
        files = sorted(each.name for each in folder.iterdir())
        sums = [sha256(folder / each) for each in files]
        (folder / SUMS).write_text("\n".join([*sums, ""]), encoding="utf-8")
        swap_in(folder, target)
    return [*files, SUMS]


def _tag(name: str, tags: bool) -> None:
    """Tag the last commit, or say how; a line of the notes that begins with `#` is none of git's comments."""
    notes = f"dist/{name}/{NOTES}"
    words = ["tag", "--annotate", "--cleanup=whitespace", f"--file={notes}", name]
    if not tags:
        say(f"to tag it: git {' '.join(words)}")
        return
    done = git(ROOT, *words)
    if done.returncode:
        raise CouldNotRun(f"git could not tag {name}: {done.stderr.strip()}")
    say(f"tagged {name} here; to publish it: git push origin {name}")
