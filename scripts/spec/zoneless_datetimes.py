"""Moments without a zone, which OpenAPI has no format for: by which pattern a schema states one; clients read and write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scripts.spec.node import Document

_DIGITS = r"(?:\[0-9\]|\\d)"
# From its first character to its last, a date and a time of day to the second.
_PATTERN = re.compile(
    r"\^D\{4\}-D\{2\}-D\{2\}([ T])D\{2\}:D\{2\}:D\{2\}\$".replace("D", _DIGITS)
)
_OTHERWISE_STATED = {"format", "enum", "const", "contentMediaType", "contentEncoding"}


def separator(schema: Mapping[str, Any]) -> str:
    """The separator between date and time in a moment without a zone; "" for a schema, as plain data, of anything else."""
    if _OTHERWISE_STATED & set(schema):
        return ""
    if schema.get("type") not in ("string", ["string", "null"], ["null", "string"]):
        return ""
    found = _PATTERN.fullmatch(str(schema.get("pattern", "")))
    return found[1] if found else ""


def has_some(spec: Document) -> bool:
    """Whether a specification states such a moment."""
    return any(separator(each.members) for each in spec.nodes("schema"))
