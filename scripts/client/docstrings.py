"""Descriptions as docstrings show them; `generator_input` asks for fields and parameters, `method` for the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scripts.spec.node import Node


def described(
    written: Node | Mapping[str, Any], names: Mapping[str, str] | None = None
) -> str:
    """A description, which says first that its part is deprecated; `names` are what operations in it are called in Python."""
    said = str(written.get("description", ""))
    if names:
        said = re.sub(r"`(\w+)`", lambda m: f"`{names.get(m[1], m[1])}`", said)
    if written.get("deprecated") is True and not said.lower().startswith("deprecated"):
        return f"Deprecated. {said}".strip()
    return said
