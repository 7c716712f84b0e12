"""Whether something worked of which an answer tells in its body: `ok` of models, and `failed` of many."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

Result = TypeVar("Result")


def failed(results: Iterable[Result]) -> list[Result]:
    """The results of a batch that did not work."""
    return [each for each in results if not getattr(each, "ok", False)]


def worked(told: Any, begins: str = "") -> bool:
    """Whether a field tells success: by true, by a thing that is there, or by a text that begins so, whatever its case."""
    if isinstance(told, str):
        return bool(told) and told.strip().casefold().startswith(begins.casefold())
    return bool(getattr(told, "ok", told))
