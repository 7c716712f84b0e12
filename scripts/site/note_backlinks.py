"""Links from each reading note back to the statements that name it, for the page of notes."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from scripts.site.page_map import RULES, WEBHOOKS
from scripts.site.text import anchor, code
from scripts.spec import pointer
from scripts.spec.document import Spec
from scripts.spec.grammar import walk


def concerned(
    spec: Spec, operations: Mapping[str, str], schemas: Mapping[str, str]
) -> dict[str, Markup]:
    """Links to the statements that name a note, by note; `operations` and `schemas` have the addresses of their sections."""
    found: dict[str, dict[Markup, None]] = {}
    for node in walk(spec.document):
        for note in spec.readings(node.pointer):
            link = _link(spec, node.pointer, operations, schemas)
            found.setdefault(note, {})[link] = None
    for rule in spec.rules:
        for note in rule.readings:
            found.setdefault(note, {})[
                _a(f"{RULES}.html#{anchor(rule.id)}", rule.id)
            ] = None
    return {
        note: Markup("Concerns {}.").format(Markup(", ").join(links))
        for note, links in found.items()
    }


def _link(
    spec: Spec, where: str, operations: Mapping[str, str], schemas: Mapping[str, str]
) -> Markup:
    """A link to the section that shows the statement at `where`."""
    match pointer.split(where):
        case ["components", "schemas", name, *below]:
            fields = [
                below[i + 1]
                for i, token in enumerate(below[:-1])
                if token == "properties"
            ]
            address = schemas[pointer.join("/components/schemas", name)]
            return _a(address, ".".join([name, *fields]))
        case ["paths", *_]:
            return _in_operation(spec, where, operations)
        case ["webhooks", name, *_]:
            return _a(f"{WEBHOOKS}.html", name)
        case ["components", "securitySchemes", name, *_]:
            return _a("index.html#authentication", name)
        case ["components", kind, name, *_]:
            return Markup("{} {}").format(kind.removesuffix("s"), code(name))
    return _a("index.html", "overview")


def _in_operation(spec: Spec, where: str, operations: Mapping[str, str]) -> Markup:
    for operation in spec.operations:
        if (where + "/").startswith(operation.pointer + "/"):
            match pointer.split(where.removeprefix(operation.pointer)):
                case ["responses", status, *_]:
                    return _a(operations[operation.id], f"{operation.id} {status}")
                case ["requestBody", *_]:
                    return _a(operations[operation.id], f"{operation.id} request")
            return _a(operations[operation.id], operation.id)
    below = (
        operations[each.id]
        for each in spec.operations
        if each.pointer.startswith(where)
    )
    return _a(next(below, "index.html"), pointer.split(where)[1])


def _a(address: str, text: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, code(text))
