"""The schemas that the OpenAPI Initiative publishes, of documents and of the schemas in them, for the rules that hold a document to them.

They are read from two packages that carry them. Importing these would take longer than all rules together do for a small document.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

VERSIONS = ("3.0", "3.1", "3.2")
ADDRESS = "https://spec.openapis.org/oas"
# The dialect in which the schemas of a document are written; in 3.0 they are part of the standard.
DIALECTS = {
    "3.1": f"{ADDRESS}/3.1/dialect/base",
    "3.2": f"{ADDRESS}/3.2/dialect/2025-09-17",
}


def document_schema(version: str) -> dict[str, Any]:
    """The schema of whole documents of one of the versions."""
    file = f"resources/schemas/v{version}/schema.json"
    return _read(_folder("openapi_spec_validator") / file)


@cache
def dialect_schemas(version: str) -> list[tuple[str, Any]]:
    """The schemas that a dialect is made of beside those of JSON Schema, with the address of each."""
    folder = _folder("openapi_schema_validator") / f"schemas/oas{version}"
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    return [(schema["$id"], schema) for schema in map(_read, files)]


def _read(file: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema


def _folder(package: str) -> Path:
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(f"{package} is not installed", name=package)
    return Path(found.submodule_search_locations[0])
