"""Where a JSON value breaks a schema of a specification: the pointer to the keyword that it does not satisfy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.harness.report.statement import shortened
from scripts.spec.document import Spec
from scripts.spec.message import Content
from scripts.spec.validation import misfits


@dataclass(frozen=True, slots=True)
class Break:
    """The broken keyword in the document, the place in the value, and what is wrong with it."""

    pointer: str
    place: str
    message: str


def breaks(spec: Spec, where: str, value: Any) -> Iterator[Break]:
    """What in `value` does not fit the schema at `where`."""
    for misfit in misfits(spec, where, value):
        error = misfit.error
        shown = json.dumps(error.instance, separators=(",", ":"), ensure_ascii=False)
        message = error.message.replace(shown, shortened(shown), 1)
        yield Break(misfit.keyword, misfit.place, message)


def content(
    spec: Spec, holder: str, content_type: str
) -> tuple[str, dict[str, Any]] | None:
    """The media type object for a content type, at the request body or response at `holder`, with its pointer."""
    body = spec.at(holder).resolved
    found = body.covering(content_type) if isinstance(body, Content) else None
    return (found.pointer, found.node) if found else None
