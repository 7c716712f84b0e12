"""The linters from npm, Redocly CLI and Spectral: run side by side on documents, with what each says read. Called by `verb`.

What they are given is data of strangers, and they are programs of strangers: they see no variable of the environment, read nothing
but the documents and themselves, write nothing, start nothing and reach no network.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any, Literal

from scripts.cli.group import CouldNotRun
from scripts.cli.layout import ROOT
from scripts.cli.npm import Programs, node
from scripts.lint.remark import Remark
from scripts.spec.places import below

LINTERS = ROOT / "linters"
PROGRAMS = Programs(LINTERS, ROOT / ".linters")
OFFLINE = """--import=data:text/javascript,import net from "node:net";
net.Socket.prototype.connect = () => { throw new Error("not looked up: no network here") }"""
# Not to be asked whether there is a newer version, and to be counted nowhere.
ALONE = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
FEW_LINES = 8
PATIENCE = 900  # seconds; public documents of ten megabytes take four minutes
Read = Callable[[str], Iterator[tuple[str, Remark]]]


@dataclass(frozen=True, slots=True)
class Linter:
    """A program: its script in the installed packages, its arguments, its ruleset, and a reader of what it prints."""

    name: str
    script: str
    arguments: str
    ruleset: str
    read: Read


def told(documents: Sequence[dict[str, Any]]) -> list[list[Remark]]:
    """Everything that the linters, which have to be installed, find in each document. Raises CouldNotRun."""
    with TemporaryDirectory(prefix="lint-") as name, ExitStack() as running:
        folder = Path(name).resolve()
        files = [f"document-{i}.json" for i in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            (folder / file).write_text(json.dumps(document), encoding="utf-8")
        started = [(one, _started(one, folder, files, running)) for one in LINTING]
        found: dict[str, list[Remark]] = {file: [] for file in files}
        for linter, process in started:
            _wait_for(linter, process)
            for file, fault in _printed(linter, folder):
                found[Path(file).name].append(fault)
        return list(found.values())


def _started(
    linter: Linter, folder: Path, files: list[str], running: ExitStack
) -> subprocess.Popen[bytes]:
    """The linter at work; what it prints goes to a file, as Node may not write all to a pipe before it ends."""
    copyfile(LINTERS / linter.ruleset, folder / linter.ruleset)
    packages = PROGRAMS.packages.resolve()  # the permission is for the place itself
    allowed = [f"--allow-fs-read={place}" for place in (packages, folder)]
    command = [str(node()), "--permission", *allowed, OFFLINE.replace("\n", " ")]
    command += [str(packages / linter.script), *linter.arguments.split()]
    out = running.enter_context((folder / f"{linter.name}.out").open("wb"))
    err = running.enter_context((folder / f"{linter.name}.err").open("wb"))
    environ = {**ALONE, "HOME": str(folder), "PATH": str(node().parent)}
    process = subprocess.Popen(
        [*command, *files], cwd=folder, env=environ, stdout=out, stderr=err
    )
    running.callback(process.wait)  # called last
    running.callback(process.kill)
    return process


def _wait_for(linter: Linter, process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        message = f"{linter.name} did not end in {PATIENCE // 60} minutes"
        raise CouldNotRun(f"{message}; `--own` runs our own rules alone") from None


def _printed(linter: Linter, folder: Path) -> list[tuple[str, Remark]]:
    text = (folder / f"{linter.name}.out").read_text(encoding="utf-8", errors="replace")
    try:
        return list(linter.read(text.replace(f"{folder}/", "")))
    except (ValueError, KeyError, TypeError):
        said = (folder / f"{linter.name}.err").read_text("utf-8", "replace").strip()
        last = "\n".join(f"{said}\n{text}".strip().splitlines()[-FEW_LINES:])
        raise CouldNotRun(
            f"{linter.name} did not end as it should; it said:\n{last}"
        ) from None


def _of_redocly(text: str) -> Iterator[tuple[str, Remark]]:
    """It prints a JSON document for each file, one after the other."""
    decoder, start, text = json.JSONDecoder(), 0, text.strip()
    while start < len(text):
        told, start = decoder.raw_decode(text, start)
        start += len(text) - start - len(text[start:].lstrip())
        for each in told["problems"]:
            place = each["location"][0]
            where = str(place.get("pointer", "#")).removeprefix("#")
            severity = _severity(each["severity"] == "error")
            rule = f"redocly/{each['ruleId']}"
            yield (
                place["source"]["ref"],
                Remark(rule, where.rstrip("/"), each["message"], severity),
            )


def _severity(is_error: bool) -> Literal["error", "warning"]:
    return "error" if is_error else "warning"


def _of_spectral(text: str) -> Iterator[tuple[str, Remark]]:
    for each in json.loads(text):
        severity = _severity(each["severity"] == 0)
        rule = f"spectral/{each['code']}"
        where = below("", *each["path"])
        yield each["source"], Remark(rule, where, each["message"], severity)


LINTING = (
    Linter(
        "Redocly",
        "@redocly/cli/bin/cli.js",
        "lint --config=redocly.yaml --format=json --max-problems=100000",
        "redocly.yaml",
        _of_redocly,
    ),
    Linter(
        "Spectral",
        "@stoplight/spectral-cli/dist/index.js",
        "lint --ruleset=spectral.yaml --format=json --quiet",
        "spectral.yaml",
        _of_spectral,
    ),
)
