"""Where a JSON value breaks a schema of a specification: the pointer to the keyword that it does not satisfy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from contract_tests.harness.report.statement import shortened
from scripts.spec import pointer
from scripts.spec.document import Spec

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator


@dataclass(frozen=True, slots=True)
class Break:
    """The broken keyword in the document, the place in the value, and what is wrong with it."""

    pointer: str
    place: str
    message: str


def breaks(spec: Spec, where: str, value: Any) -> Iterator[Break]:
    """What in `value` does not fit the schema at `where`."""
    for error in _validator(spec, where).iter_errors(value):
        shown = json.dumps(error.instance, separators=(",", ":"), ensure_ascii=False)
        message = error.message.replace(shown, shortened(shown), 1)
        place = pointer.join("", *error.instance_path)
        yield Break(pointer.join("", *error.schema_path), place, message)


@lru_cache(maxsize=64)
def _validator(spec: Spec, where: str) -> Draft202012Validator:
    """Kept, for it takes much longer to make than to use."""
    import jsonschema_rs  # noqa: PLC0415 - start-up counts

    root = {**spec.document, "$ref": f"#{quote(where, safe='/~')}"}
    return jsonschema_rs.Draft202012Validator(root)


def content(
    spec: Spec, holder: str, content_type: str
) -> tuple[str, dict[str, Any]] | None:
    """The media type object for a content type, at the request body or response at `holder`, with its pointer."""
    node, holder = spec.resolve(pointer.get(spec.document, holder), holder)
    essence = content_type.partition(";")[0].strip().lower()
    for media_type, described in node.get("content", {}).items():
        if _covers(media_type.lower(), essence):
            return pointer.join(holder, "content", media_type), described
    return None


def _covers(media_type: str, essence: str) -> bool:
    """True for the media type itself and for a range that it falls into."""
    kind, _, subtype = media_type.partition(";")[0].strip().partition("/")
    return (kind in ("*", essence.partition("/")[0])) and (
        subtype in ("*", essence.partition("/")[2])
    )
