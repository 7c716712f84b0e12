"""Links from each reading note back to the statements that name it, for the page of notes."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from scripts.site.page_map import RULES
from scripts.site.text import anchor, code
from scripts.spec.document import Spec
from scripts.spec.whereabouts import Whereabouts, whereabouts


def concerned(
    spec: Spec, operations: Mapping[str, str], schemas: Mapping[str, str]
) -> dict[str, Markup]:
    """Links to the statements that name a note, by note; `operations` and `schemas` have the addresses of their sections."""
    found: dict[str, dict[Markup, None]] = {}
    for node in spec.nodes():
        of_keywords = (note for each in node.keywords for note in each.readings)
        for note in (*node.readings, *of_keywords):
            link = _link(whereabouts(spec, node.pointer), operations, schemas)
            found.setdefault(note, {})[link] = None
    for rule in spec.rules:
        for note in rule.readings:
            link = _a(f"{RULES}.html#{anchor(rule.id)}", rule.id)
            found.setdefault(note, {})[link] = None
    listed = {note: Markup(", ").join(links) for note, links in found.items()}
    return {note: Markup("Concerns {}.").format(listed[note]) for note in listed}


def _link(
    found: Whereabouts, operations: Mapping[str, str], schemas: Mapping[str, str]
) -> Markup:
    """A link to the section that shows a statement."""
    if found.operation:
        return _a(operations[found.operation.id], found.label)
    if found.component is None:
        return _a("index.html", found.label)
    if found.component.kind == "security scheme":
        return _a("index.html#authentication", found.label)
    if address := schemas.get(found.component.pointer):
        return _a(address, found.label)
    return Markup("{} {}").format(found.component.kind, code(found.component.key))


def _a(address: str, text: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, code(text))
