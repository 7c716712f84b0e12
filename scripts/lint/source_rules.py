"""Rules about where statements come from: sources, reading notes, and the ids of x-rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.nearest import hint
from scripts.spec.node import Node, as_tuple
from scripts.spec.operation import Operation

UNCERTAIN = {"assumed", "integration"}


def _sources(context: Context) -> Iterator[tuple[str, str]]:
    """The ids of `x-sources` with their pointers."""
    for source in context.spec.root.children("x-sources").values():
        yield source.text("id"), source.pointer


def _rules(context: Context) -> Iterator[Node]:
    for operation in context.spec.every(Operation):
        yield from operation.children("x-rules").values()


def _citations(context: Context) -> Iterator[tuple[str, str]]:
    """The id of each source that is cited, and where."""
    for node in context.spec.nodes():
        if node.citation:
            yield node.citation.partition("#")[0], node.at("x-source")
    for each in _rules(context):
        if "source" in each:
            yield each.text("source").partition("#")[0], each.at("source")


def _readings(context: Context) -> Iterator[tuple[str, str]]:
    """The id of each reading note that is named, and where."""
    for node in context.spec.nodes():
        yield from ((name, node.at("x-reading")) for name in node.readings)
    for each in _rules(context):
        readings = as_tuple(each.get("reading", ()))
        yield from ((name, each.at("reading")) for name in readings)


@rule("source-exists", "Every source that is cited is listed in x-sources.")
def source_exists(context: Context) -> Iterator[Problem]:
    listed = [name for name, _ in _sources(context)]
    for name, where in _citations(context):
        if name not in listed:
            near = hint(name, listed)
            yield Problem(where, f"there is no source {short(name)}{near}")


@rule("source-used", "Every source in x-sources is cited.")
def source_used(context: Context) -> Iterator[Problem]:
    cited = {name for name, _ in _citations(context)}
    for name, where in _sources(context):
        if name not in cited:
            yield Problem(where, f"nothing cites {short(name)}; remove it or cite it")


@rule("source-unique", "No two sources share an id.")
def source_unique(context: Context) -> Iterator[Problem]:
    counted = Counter(name for name, _ in _sources(context))
    for name, where in _sources(context):
        if counted[name] > 1:
            yield Problem(where, f"{short(name)} is the id of {counted[name]} sources")


@rule(
    "reading-exists",
    "Every x-reading is the id of a note in the API's README.md: `## <id>: …`.",
)
def reading_exists(context: Context) -> Iterator[Problem]:
    notes = [note.id for note in context.notes]
    for name, where in _readings(context):
        if name not in notes:
            message = f"README.md has no note {short(name)}{hint(name, notes)}"
            yield Problem(where, message)


@rule("reading-used", "Every reading note is named by the specification.")
def reading_used(context: Context) -> Iterator[Problem]:
    used = {name for name, _ in _readings(context)}
    for note in context.notes:
        if note.id not in used:
            message = f"no x-reading names {note.id}; remove the note or name it"
            yield Problem(note.origin, message)


@rule("reading-unique", "No two reading notes share an id.")
def reading_unique(context: Context) -> Iterator[Problem]:
    counted = Counter(note.id for note in context.notes)
    for note in context.notes:
        if counted[note.id] > 1:
            yield Problem(note.origin, f"{note.id} opens {counted[note.id]} notes")


@rule(
    "basis-has-reading",
    "What is assumed, or known from integrations only, has a reading note, its own or an ancestor's.",
)
def basis_has_reading(context: Context) -> Iterator[Problem]:
    stated = [(node, "x-basis") for node in context.spec.nodes()]
    stated += [(each, "basis") for each in _rules(context) if "reading" not in each]
    for node, key in stated:
        basis = node.text(key)
        if basis in UNCERTAIN and not context.spec.readings_for(node.pointer):
            message = f"{basis}, but no x-reading says why; write a note"
            yield Problem(node.at(key), message)


@rule("rule-id-unique", "No two x-rules of an API share an id.")
def rule_id_unique(context: Context) -> Iterator[Problem]:
    seen: dict[str, Node] = {}
    for each in _rules(context):
        first = seen.setdefault(each.text("id"), each)
        if first is not each:
            message = f"{short(each.get('id'))} is the id of the rule at {first.origin}"
            yield Problem(each.pointer, message)
