"""Rules about how statements are known: `x-basis-of` names what stands beside it, and no schema is bent for its sake."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.basis_of import KeywordProvenance
from scripts.spec.nearest import hint
from scripts.spec.node import Node
from scripts.spec.schema import COMBINED, Schema

UNCERTAIN = {"assumed", "integration"}
CONDITIONS = {"if", "then", "else", "not"}


@rule()
def basis_has_reading(context: Context) -> Iterator[Problem]:
    """A statement that is assumed, or known from integrations only, has a reading note, its own or an ancestor's."""
    nodes = context.spec.nodes()
    stated = [(each.own_basis, each.pointer, each.at("x-basis")) for each in nodes]
    for node in nodes:
        stated += [(each.own_basis, each.about, each.pointer) for each in node.keywords]
    stated += [
        (each.basis, each.pointer, each.at("basis"))
        for each in context.rules
        if not each.readings
    ]
    for basis, about, where in stated:
        if basis in UNCERTAIN and not context.spec.readings_for(about):
            yield Problem(where, f"{basis}, but no x-reading says why; write a note")
    for link in context.written("link"):
        if link.basis == "assumed" and not link.readings:
            message = "assumed, but the x-reading around it is about the response; write its own"
            yield Problem(link.pointer, message)


@rule()
def source_of_one_party(context: Context) -> Iterator[Problem]:
    """A source is the vendor's or a third party's: what cites it is either integration or documented and in samples."""
    spec, cited = context.spec, defaultdict[str, dict[str, str]](dict)
    places = [each.pointer for each in spec.nodes() if not each.is_reference]
    places += [each.about for node in spec.nodes() for each in node.keywords]
    stated = [(spec.source(where), spec.basis(where), where) for where in places]
    stated += [(each.source, each.basis, each.pointer) for each in context.rules]
    for source, basis, where in stated:
        if source:
            cited[source.id].setdefault(basis, where)
    for name, found in cited.items():
        if "integration" in found and (own := {"documented", "example"} & {*found}):
            other = spec.origin(found[min(own)])
            message = f"integration, but {short(name)} is the vendor's at {other}"
            yield Problem(found["integration"], message)


@rule()
def basis_of_what_is_there(context: Context) -> Iterator[Problem]:
    """A keyword that x-basis-of names stands beside it, and is no object that has an x-basis of its own."""
    for node in context.spec.nodes():
        for each in node.keywords:
            if wrong := _misnamed(node, each):
                yield Problem(each.pointer, wrong)


def _misnamed(node: Node, named: KeywordProvenance) -> str:
    """The fault in the name of an entry, "" where nothing is."""
    if node.holds_objects(named.keyword) and named.keyword != "security":
        return f"{named.keyword} holds objects of its own; write x-basis there"
    if named.is_there or (named.keyword == "method" and node.kind == "operation"):
        return ""
    if named.part and named.keyword in node:
        return f"there is no {short(named.part)} in {named.keyword}"
    near = hint(named.keyword, node)
    return f"there is no {short(named.keyword)} beside x-basis-of{near}"


@rule()
def basis_beside(context: Context) -> Iterator[Problem]:
    """A schema is written as if all of it were certain; how single keywords are known is said in x-basis-of."""
    for schema in context.spec.every(Schema):
        for key in COMBINED:
            parts = list(schema.schemas(key).values())
            if len(parts) == 1:
                yield _beside(parts[0], key, f"one schema in {key}")
            elif key == "allOf":
                for part in filter(_only_restricts, parts):
                    yield _beside(part, key, "nothing but restrictions")


def _only_restricts(schema: Schema) -> bool:
    holds_objects = any(map(schema.holds_objects, schema))
    return not schema.is_reference and not holds_objects


def _beside(part: Schema, key: str, found: str) -> Problem:
    advice = f"write it beside {key}, and what is less certain there as in `x-basis-of: {{minItems: assumed}}`"
    return Problem(part.pointer, f"{found}; {advice}")


@rule()
def value_has_type(context: Context) -> Iterator[Problem]:
    """A `const` or `enum` stands beside the `type` of its values, but for those in conditions."""
    for schema in context.spec.every(Schema):
        is_condition = not CONDITIONS.isdisjoint(schema.pointer.split("/"))
        for key in ("const", "enum"):
            if key in schema and "type" not in schema and not is_condition:
                yield Problem(schema.at(key), f"{key} without type; write both")
