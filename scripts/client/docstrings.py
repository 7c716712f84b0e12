"""What docstrings say of a part of the specification; `generator_input` asks for fields and parameters, `method` for the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any


def described(node: Mapping[str, Any], names: Mapping[str, str] | None = None) -> str:
    """Its description, which says first that it is deprecated; `names` are what operations in it are called in Python."""
    said = str(node.get("description", ""))
    if names:
        said = re.sub(r"`(\w+)`", lambda m: f"`{names.get(m[1], m[1])}`", said)
    if node.get("deprecated") is True and not said.lower().startswith("deprecated"):
        return f"Deprecated. {said}".strip()
    return said
