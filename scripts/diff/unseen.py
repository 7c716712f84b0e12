"""Says what of a document was not compared, so that nobody takes it for unchanged; called by `judging`."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.diff.sides import Sides
from scripts.lint.registry import NOT_LOOKED_AT
from scripts.spec.document import Spec
from scripts.spec.finding import Finding

# The parts of OpenAPI 3.2 that nothing here knows, by the kind of object that they stand in.
NEWER = {
    "path item": ("query", "additionalOperations"),
    "media type": ("itemSchema", "itemEncoding", "prefixEncoding"),
}


def unseen(sides: Sides, spec: Spec) -> Iterator[Finding]:
    """Parts of a document that are elsewhere, or of a newer OpenAPI."""
    for each in spec.bundle.findings:
        if each.rule == "reference-outside":
            message = f"not compared: {each.message}"
            yield Finding(sides.named(each.origin), NOT_LOOKED_AT, message, "warning")
    for node in spec.nodes(*NEWER):
        for key in (each for each in NEWER[node.kind] if each in node):
            origin = sides.origin(spec, node.at(key))
            message = f"not compared: `{key}` of OpenAPI 3.2; look at it yourself"
            yield Finding(origin, NOT_LOOKED_AT, message, "warning")
