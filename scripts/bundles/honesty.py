"""Honesty that travels: how sure a statement is, said at the end of its description for tools that know no key of ours."""

from __future__ import annotations

from typing import Any

from scripts.spec.addresses import scheme
from scripts.spec.certainty import Certainty, certainties
from scripts.spec.document import Spec
from scripts.spec.places import value_at
from scripts.spec.provenance import Source

WORDS = {
    "documented": "Documented",
    "example": "Seen only in an example",
    "integration": "Seen only in third-party code",
    "assumed": "Assumed",
}


def tell(spec: Spec, document: dict[str, Any], notes: str) -> None:
    """Say in the descriptions of a copy of the document what is less sure than they make it.

    `notes` is the address of the reading notes, or the name of their file.
    """
    for each in certainties(spec):
        holder = value_at(document, each.pointer)
        # beside a reference, a description stands in the place of the one that it leads to
        said = holder.get("description") or spec.at(each.pointer).resolved.description
        holder["description"] = f"{said.rstrip()} {sentence(each, notes)}".lstrip()


def sentence(certainty: Certainty, notes: str) -> str:
    """Such as `(Assumed: minItems; see specs/acme/README.md#acme-07.)`."""
    about = ", ".join(certainty.about)
    if certainty.basis == "assumed":
        where = _notes(certainty.readings, notes)
    else:
        where = ", ".join(map(_citation, certainty.sources))
    told = "; ".join(filter(None, (about, where and f"see {where}")))
    words = WORDS.get(certainty.basis, certainty.basis)
    return f"({words}{told and ': '}{told}.)"


def _notes(readings: tuple[str, ...], notes: str) -> str:
    """Links to notes that are published; the names of others, the first with its file."""
    if scheme(notes):
        return ", ".join(f"[{each}]({notes}#{each})" for each in readings)
    return notes + ", ".join(f"#{each}" for each in readings) if readings else ""


def _citation(source: Source) -> str:
    name = f"{source.id} § {source.section}" if source.section else source.id
    return f"[{name}]({source.link})" if source.link else name


def page_read(source: Source) -> str:
    """A line of the list of pages that were read."""
    title = f"[{source.title}]({source.page})" if source.page else source.title
    return f"- {title}, read {source.read}" if source.read else f"- {title}"
