"""Rules about where statements come from: sources, reading notes, and the ids of x-rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec import pointer
from scripts.spec.nearest import hint

UNCERTAIN = {"assumed", "integration"}


def _sources(context: Context) -> list[tuple[str, str]]:
    """The ids of `x-sources` with their pointers."""
    written = context.document.get("x-sources") or ()
    return [(source["id"], f"/x-sources/{i}") for i, source in enumerate(written)]


def _stated(context: Context, key: str, in_rules: str) -> Iterator[tuple[Any, str]]:
    """Each value of an x- key, and of the member of `x-rules` that stands for it, with its pointer."""
    for node in context.nodes():
        if key in node.value:
            yield node.value[key], pointer.join(node.pointer, key)
    for rule_, where in _rules(context):
        if in_rules in rule_:
            yield rule_[in_rules], pointer.join(where, in_rules)


def _rules(context: Context) -> Iterator[tuple[dict[str, Any], str]]:
    for node in context.nodes("operation"):
        for i, each in enumerate(node.value.get("x-rules") or ()):
            yield each, pointer.join(node.pointer, "x-rules", i)


def _ids(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


@rule("source-exists", "Every source that is cited is listed in x-sources.")
def source_exists(context: Context) -> Iterator[Problem]:
    listed = [name for name, _ in _sources(context)]
    for citation, where in _stated(context, "x-source", "source"):
        name = citation.partition("#")[0]
        if name not in listed:
            yield Problem(
                where, f"there is no source {short(name)}{hint(name, listed)}"
            )


@rule("source-used", "Every source in x-sources is cited.")
def source_used(context: Context) -> Iterator[Problem]:
    stated = _stated(context, "x-source", "source")
    cited = {citation.partition("#")[0] for citation, _ in stated}
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
    for value, where in _stated(context, "x-reading", "reading"):
        for name in _ids(value):
            if name not in notes:
                message = f"README.md has no note {short(name)}{hint(name, notes)}"
                yield Problem(where, message)


@rule("reading-used", "Every reading note is named by the specification.")
def reading_used(context: Context) -> Iterator[Problem]:
    stated = _stated(context, "x-reading", "reading")
    used = {name for value, _ in stated for name in _ids(value)}
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
    stated = [
        (node.value.get("x-basis"), pointer.join(node.pointer, "x-basis"))
        for node in context.nodes()
    ]
    stated += [
        (each.get("basis"), pointer.join(where, "basis"))
        for each, where in _rules(context)
        if "reading" not in each
    ]
    for basis, where in stated:
        if basis in UNCERTAIN and not _has_reading(context, pointer.parent(where)):
            yield Problem(where, f"{basis}, but no x-reading says why; write a note")


def _has_reading(context: Context, where: str) -> bool:
    while where and not context.spec.readings(where):
        where = pointer.parent(where)
    return bool(context.spec.readings(where))


@rule("rule-id-unique", "No two x-rules of an API share an id.")
def rule_id_unique(context: Context) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for each, where in _rules(context):
        if seen.setdefault(each["id"], where) != where:
            first = context.spec.origin(seen[each["id"]])
            yield Problem(
                where, f"{short(each['id'])} is the id of the rule at {first}"
            )
