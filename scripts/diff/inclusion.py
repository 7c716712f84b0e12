"""Whether one side takes all that the other may hold, decided over whole schemas in canonical form (jsonschema-rs). Called by `schemas`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from scripts.diff.facts import Schemas, as_text
from scripts.spec.json_schema import json_schema
from scripts.spec.keywords import Way

if TYPE_CHECKING:  # start-up counts
    from jsonschema_rs import CanonicalSchema

Answer = Literal["yes", "no", "unknown"]


def takes(reader: Schemas, writer: Schemas, way: Way, *, sent: bool = True) -> Answer:
    """Whether a reader takes each value that a writer may send; with `sent`, one who keeps to what is described."""
    return _takes(_resolved(reader), _resolved(writer), way, sent)


@lru_cache(maxsize=8192)
def _takes(reader: Schemas, writer: Schemas, way: Way, sent: bool) -> Answer:
    """Kept, as many operations compare the same components, and each comparison takes long."""
    return _covers(_canonical(reader, way, False), _canonical(writer, way, sent))


def _resolved(schemas: Schemas) -> Schemas:
    """The schemas with those that only refer to another as that one, which is compared but once."""
    return tuple(
        each.resolved if each.is_reference and len(each.members) == 1 else each
        for each in schemas
    )


def are_equal(one: Schemas, other: Schemas, way: Way) -> bool:
    """Whether both are known to allow the same."""
    if as_text(one, way) == as_text(other, way):
        return True
    return (
        takes(one, other, way, sent=False)
        == takes(other, one, way, sent=False)
        == "yes"
    )


@lru_cache(maxsize=1024)
def are_apart(branches: Schemas) -> bool:
    """Whether no value fits two of these schemas, as far as that is known."""
    from jsonschema_rs.canonical import CanonicalizationError, Satisfiability  # noqa: PLC0415

    known = [_canonical((each,), None, False) for each in branches]
    for i, one in enumerate(known):
        for other in known[:i]:
            if one is None or other is None:
                return False
            try:
                both = one.intersect(other).satisfiability()
            except CanonicalizationError:
                return False
            if both != Satisfiability.NO:
                return False
    return True


def _covers(reader: CanonicalSchema | None, writer: CanonicalSchema | None) -> Answer:
    from jsonschema_rs.canonical import CanonicalizationError, Containment  # noqa: PLC0415

    if reader is None or writer is None:
        return "unknown"
    if reader == writer:
        return "yes"
    try:
        found = reader.covers(writer)
    except CanonicalizationError:
        return "unknown"
    return {Containment.YES: "yes", Containment.NO: "no"}.get(found, "unknown")  # type: ignore[return-value]


@lru_cache(maxsize=4096)
def _canonical(schemas: Schemas, way: Way | None, sent: bool) -> CanonicalSchema | None:
    """Schemas in canonical form; None where they have none, as a pattern is none or a keyword holds what it must not."""
    return canonical(json_schema(schemas, way, sent=sent))


def canonical(written: dict[str, object]) -> CanonicalSchema | None:
    """The canonical form of a JSON Schema, None where it has none."""
    import jsonschema_rs as rs  # noqa: PLC0415

    patterns = rs.FancyRegexOptions()
    try:
        return rs.canonicalize(
            written, draft=rs.Draft202012, pattern_options=patterns, offline=True
        )
    except (ValueError, rs.ValidationError):
        return None
