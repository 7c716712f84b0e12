"""The healthy specification in `acme/`, copies of it with one thing broken, and what breaks each rule; for the self-tests of `validate` and `lint`."""

import shutil
from pathlib import Path
from typing import Any

import yaml

from scripts.lint.check import check_api

HERE = Path(__file__).parent
HEALTHY = HERE / "acme"
STORY = "workflows/orders.arazzo.yaml"


def _beside(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


# What to replace, by what, and what is told then: by what it is about.
TOLD: dict[str, list[list[Any]]] = _beside("told.yaml")
# Each schema refers to the next one twice.
TWICE = "".join(
    f"    S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}, {{$ref: '#/components/schemas/S{i + 1}'}}]}}\n"
    for i in range(17)
)
TWICE += "    S17: {type: string}\n    State: {$ref: '#/components/schemas/S0'}"
# Rule -> what to replace in the healthy specification, and by what.
BROKEN: dict[str, list[str]] = _beside("broken.yaml")
STATE = "    State: {type: string, enum: [open, closed], default: open}"
BROKEN["schema-unfolds"] = [STATE, TWICE]


def acme(folder: Path, old: str = "", new: str = "") -> Path:
    """A copy of the healthy API with `old` replaced by `new`."""
    api = folder / "specs" / "acme"
    shutil.copytree(HEALTHY, api)
    edit(api / "openapi.yaml", old, new)
    return api


def edit(file: Path, old: str, new: str) -> None:
    """Replace `old`, which has to be there."""
    text = file.read_text("utf-8")
    assert old in text, f"{file} has changed"
    file.write_text(text.replace(old, new), "utf-8")


def assert_said(folder: Path, old: str, new: str, message: str | None) -> None:
    """The healthy API with `old` replaced by `new` is answered with this, or with nothing."""
    found = [str(finding) for finding in check_api(acme(folder, old, new)).findings]
    assert (message in found[0]) if message else not found
