"""Where a JSON value breaks a schema: the keyword that it does not satisfy, and what is wrong in a few words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.report.statement import shortened
from scripts.spec.schema import Schema
from scripts.spec.validation import misfits


@dataclass(frozen=True, slots=True)
class Break:
    """A keyword that is not satisfied, by its place in the document; where in the value, and what is wrong with it.

    `part` is the place of the one part of the keyword that is broken, if it is one.
    """

    pointer: str
    part: str
    keyword: str
    place: str
    message: str


def breaks(schema: Schema | None, value: Any) -> Iterator[Break]:
    """How a value does not fit a schema; without one, any does."""
    for misfit in misfits(schema, value) if schema else ():
        error = misfit.error
        shown = json.dumps(error.instance, separators=(",", ":"), ensure_ascii=False)
        message = error.message.replace(shown, shortened(shown), 1)
        keyword = str(error.schema_path[-1])
        where = misfit.keyword, misfit.part
        yield Break(*where, keyword, misfit.place, message)
