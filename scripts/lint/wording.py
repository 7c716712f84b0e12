"""How messages show values and name operations; used by the rules."""

from __future__ import annotations

import json
from typing import Any

from scripts.spec.operation import Operation

MAX_SHOWN = 80


def short(value: Any) -> str:
    """A value as JSON, cut to what fits a line."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if not text.isprintable():
        text = json.dumps(value, default=str)
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 3] + "..."


def label(operation: Operation) -> str:
    """`listThings (GET /things)`, or `GET /things` when it has no id."""
    place = f"{operation.method.upper()} {operation.path}"
    name = operation.get("operationId")
    return f"{name} ({place})" if isinstance(name, str) and name else place


def a(kind: str) -> str:
    """`an operation`, `a schema`."""
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"
