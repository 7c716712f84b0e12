"""A large OpenAPI document of made-up things, for the time that `validate` takes on one; written anew each time, always the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

OPERATIONS = 2_000
FIELDS = 20


def write(folder: Path, operations: int = OPERATIONS) -> Path:
    """Write the document into a folder, and say where it is: 12 MB with as many operations as usual."""
    file = folder / "large.json"
    file.write_text(json.dumps(_document(operations), indent=2), encoding="utf-8")
    return file


def _document(operations: int) -> dict[str, Any]:
    numbers = range(operations)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "https://large.test"}],
        "tags": [{"name": "things"}],
        "paths": {f"/things{i}/{{id}}": {"post": _operation(i)} for i in numbers},
        "components": {
            "schemas": {f"Thing{i}": _schema(i, operations) for i in numbers}
        },
    }


def _operation(number: int) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/Thing{number}"}
    value = {f"field{i}": "Some text" for i in range(FIELDS)}
    form = {"schema": schema, "examples": {"One": {"value": value}}}
    named = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "operationId": f"changeThing{number}",
        "summary": "Change a thing",
        "tags": ["things"],
        "parameters": [named],
        "requestBody": {"content": {"application/json": form}},
        "responses": {
            "200": {"description": "The thing.", "content": {"application/json": form}},
            "404": {"description": "There is no such thing."},
        },
    }


def _schema(number: int, many: int) -> dict[str, Any]:
    """A schema that refers to the next one, so that none stands alone."""
    following = {"$ref": f"#/components/schemas/Thing{(number + 1) % many}"}
    text = {"type": "string", "description": "A field.", "maxLength": 40}
    fields = {f"field{i}": text for i in range(FIELDS)}
    properties = {**fields, "next": following}
    return {"type": "object", "required": list(fields), "properties": properties}
