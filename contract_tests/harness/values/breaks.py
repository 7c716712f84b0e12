"""Where a JSON value breaks a schema: the keyword that it does not satisfy, and what is wrong in a few words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contract_tests.harness.report.statement import shortened
from scripts.spec.schema import Schema
from scripts.spec.validation import misfits

if TYPE_CHECKING:  # start-up counts
    from jsonschema_rs import ValidationError


@dataclass(frozen=True, slots=True)
class Break:
    """A keyword that is not satisfied, by its place in the document; where in the value, and what is wrong with it.

    `part` is the place of the one part of the keyword that is broken, if it is one; `missing` the name of a field that has to be there.
    """

    pointer: str
    part: str
    keyword: str
    place: str
    message: str
    value: Any
    missing: str


def breaks(
    schema: Schema | None, value: Any, *, formats: bool = False
) -> Iterator[Break]:
    """How a value does not fit a schema, its `formats` included where they count; without a schema, any value does."""
    for misfit in misfits(schema, value, formats=formats) if schema else ():
        error = misfit.error
        shown = json.dumps(error.instance, separators=(",", ":"), ensure_ascii=False)
        message = error.message.replace(shown, shortened(shown), 1)
        where = misfit.keyword, misfit.part, str(error.schema_path[-1]), misfit.place
        yield Break(*where, message, error.instance, _missing(error))


def _missing(error: ValidationError) -> str:
    """The field that has to be there and is not, or one of the fields of which each branch of a choice lacks one."""
    own = getattr(error.kind, "property", "")
    if own:
        return str(own)
    branches = getattr(error.kind, "context", None) or ()
    lacking = [[one for one in map(_missing, each) if one] for each in branches]
    return " or ".join(one[0] for one in lacking) if all(lacking) else ""
