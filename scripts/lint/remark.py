"""A fault as a linter from npm tells it, before it has a file and line; `programs` makes it, `merging` takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Remark:
    """The linter's rule, as in `spectral/path-params`, the place in the document (a JSON Pointer), and what is wrong."""

    rule: str
    pointer: str
    message: str
    severity: Literal["error", "warning"]
