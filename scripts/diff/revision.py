"""Reads specifications as they were at a git revision; called by `sides`."""

from __future__ import annotations

import io
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from scripts.cli.group import CouldNotRun
from scripts.spec.bundle import ACCEPTED_FILE, ROOT_FILE, is_part
from scripts.spec.nearest import hint

USUAL = ("origin/main", "main")


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of the repository that a folder is in, under the name that was asked for."""

    name: str
    commit: str
    project: Path
    specs: str  # the folder of specifications in it

    def apis(self) -> list[str]:
        """The APIs that were there."""
        listing = ("ls-tree", "-r", "-z", "--name-only", self.commit, "--", self.specs)
        files = _lines(_git(self.project, *listing))
        roots = (Path(file) for file in files if file.endswith(f"/{ROOT_FILE}"))
        return sorted(one.parent.name for one in roots if len(one.parts) == 3)

    def changed(self) -> set[str]:
        """The APIs of which a part of the specification, or of what is accepted, is another in the working tree."""
        differ = (
            "diff",
            "--no-renames",
            "--name-only",
            "--relative",
            "-z",
            self.commit,
        )
        fresh = ("ls-files", "--others", "--exclude-standard", "-z")
        files = [
            Path(file)
            for command in (differ, fresh)
            for file in _lines(_git(self.project, *command, "--", self.specs))
        ]
        return {
            file.parts[1]
            for file in files
            if len(file.parts) > 2
            and (is_part(file.name) or file.name == ACCEPTED_FILE)
        }

    def missing(self) -> int:
        """How many commits it has that change specifications and are not in the branch of the working tree."""
        counting = ("rev-list", "--count", f"HEAD..{self.commit}", "--", self.specs)
        done = _run(self.project, *counting)
        return int(done.stdout) if done.returncode == 0 else 0

    def unpack(self, apis: list[str], folder: Path) -> Path:
        """Write these APIs' files into a folder as they were, and return that of the specifications there."""
        there = folder / self.specs
        if not apis:
            return there
        self.write([f"{self.specs}/{api}" for api in apis], folder)
        return there

    def has(self, path: str) -> bool:
        """Whether there was such a file or folder."""
        listing = ("ls-tree", "-z", "--name-only", self.commit, "--", path)
        return bool(_git(self.project, *listing))

    def differs(self, path: str) -> bool:
        """Whether a tracked file or folder is another in the working tree."""
        command = ("diff", "--quiet", self.commit, "--", path)
        return _run(self.project, *command).returncode != 0

    def write(self, paths: list[str], folder: Path) -> None:
        """Write these files and folders below another as they were. Raises CouldNotRun where one was not there."""
        packing = ("archive", "--format=tar", self.commit, "--", *paths)
        packed = _git(self.project, *packing)
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                if content:
                    target = folder / member.name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content.read())


def revision(name: str | None, specs: Path) -> Revision:
    """The revision of that name, or else the usual one, of the repository with this folder of specifications. Raises CouldNotRun."""
    project = specs.resolve().parent
    _git(project, "rev-parse", "--git-dir")
    for each in (name,) if name else USUAL:
        if commit := _commit(project, each):
            return Revision(each, commit, project, specs.name)
    listed = _git(project, "for-each-ref", "--format=%(refname:short)")
    refs = listed.decode("utf-8", "replace").split()
    if name is None:
        message = f"there is neither {' nor '.join(USUAL)} to compare with; name a branch, tag or commit with --base (BASE=)"
        raise CouldNotRun(message)
    message = f"git knows no branch, tag or commit {name!r}{hint(name, refs)}; `git fetch` gets what is not here yet"
    raise CouldNotRun(message)


def _commit(project: Path, name: str) -> str:
    """The commit that a name stands for, "" where there is none."""
    command = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    done = _run(project, *command, f"{name}^{{commit}}")
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def _git(project: Path, *words: str) -> bytes:
    done = _run(project, *words)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise CouldNotRun(f"git {words[0]} failed in {project}: {said}")
    return done.stdout


def _run(project: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        command = ["git", *words]
        return subprocess.run(command, cwd=project, capture_output=True, check=False)
    except OSError as error:
        raise CouldNotRun(f"git cannot be run: {error.strerror}") from None
    except ValueError as error:  # a NUL in a name
        raise CouldNotRun(f"git cannot be asked: {error}") from None


def _lines(output: bytes) -> list[str]:
    return [one for one in output.decode("utf-8", "surrogateescape").split("\0") if one]
