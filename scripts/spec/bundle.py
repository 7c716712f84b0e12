"""The bundle: one self-contained document from an API's YAML files, with the origin of each statement.

`validate`, `generate`, `contract` and `docs` all start here. References to other files are joined as follows:
components are hoisted under their own name, `externalValue` becomes `value`, anything else is put in place.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.spec.finding import Finding, Origin
from scripts.spec.gatherer import Gatherer
from scripts.spec.joiner import Joiner
from scripts.spec.lookup import Lookup
from scripts.spec.pointer import ByPlace

ROOT_FILE = "openapi.yaml"
ACCEPTED_FILE = "accepted-changes.yaml"  # beside it, about changes of the specification
# In a folder beside it, stories that are told with its operations.
WORKFLOW_SUFFIX = ".arazzo.yaml"
SUFFIXES = {".yaml", ".yml", ".json"}
DIGEST_KEY = "x-digest"


@dataclass(frozen=True, slots=True)
class Bundle:
    """The joined document, the origin of each JSON Pointer in it, and what the joining found."""

    document: dict[str, Any]
    origins: ByPlace[Origin]
    findings: tuple[Finding, ...]

    def to_json(self) -> str:
        """The text of `generated/<api>/openapi.json`: the same input gives the same bytes."""
        return json.dumps(self.document, indent=2, ensure_ascii=False) + "\n"


def digest(folder: Path) -> str:
    """A SHA-256 over the names and contents of the files that make up a specification."""
    sha = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file() and is_part(file.name):
            name, content = file.relative_to(folder).as_posix(), file.read_bytes()
            sha.update(f"{name} {len(content)}\n".encode() + content)
    return "sha256:" + sha.hexdigest()


def is_part(name: str) -> bool:
    """Whether a file of that name in the folder of an API is a part of its specification."""
    is_about_it = name == ACCEPTED_FILE or name.endswith(WORKFLOW_SUFFIX)
    return Path(name).suffix in SUFFIXES and not is_about_it


def build(root_file: Path) -> Bundle:
    """Join a root file of ours and what it refers to. Raises Unreadable when the root file cannot be worked with."""
    return _joined(Joiner(root_file, Lookup(root_file, is_home=True)))


def build_elsewhere(root_file: Path) -> Bundle:
    """The same for any other file. Raises Unreadable."""
    return _joined(Gatherer(root_file, Lookup(root_file, is_home=False)))


def _joined(joiner: Joiner) -> Bundle:
    document = joiner.document()
    return Bundle(document, joiner.origins, tuple(joiner.lookup.findings))


def build_api(folder: Path) -> Bundle:
    """The bundle of `specs/<api>`, stamped with the digest of its files. Raises Unreadable."""
    bundle = build(folder / ROOT_FILE)
    bundle.document[DIGEST_KEY] = digest(folder)
    return bundle
