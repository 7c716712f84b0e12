"""Rules about where statements come from: sources, reading notes, and the ids of x-rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short
from scripts.spec.basis_of import KeywordProvenance
from scripts.spec.behaviour import Rule
from scripts.spec.nearest import hint
from scripts.spec.node import Node


def _stated(
    context: Context,
) -> Iterator[tuple[Node | KeywordProvenance | Rule, str]]:
    """Each object, entry of `x-basis-of` and rule of `x-rules`, with what its keys of ours begin with."""
    for node in context.spec.nodes():
        yield node, "x-"
        yield from ((each, "") for each in node.keywords)
    yield from ((each, "") for each in context.rules)


def _citations(context: Context) -> Iterator[tuple[str, str]]:
    """The id of each source that is cited, and where."""
    for each, start in _stated(context):
        if each.citation:
            yield each.citation.partition("#")[0], each.at(f"{start}source")


def _readings(context: Context) -> Iterator[tuple[str, str]]:
    """The id of each reading note that is named, and where."""
    for each, start in _stated(context):
        where = each.at(f"{start}reading")
        yield from ((name, where) for name in each.readings)


@rule()
def source_exists(context: Context) -> Iterator[Problem]:
    """Every source that is cited is listed in x-sources."""
    listed = [source.id for source in context.spec.sources]
    for name, where in _citations(context):
        if name not in listed:
            near = hint(name, listed)
            yield Problem(where, f"there is no source {short(name)}{near}")


@rule()
def source_used(context: Context) -> Iterator[Problem]:
    """Every source in x-sources is cited."""
    cited = {name for name, _ in _citations(context)}
    for source in context.spec.sources:
        if source.id not in cited:
            message = f"nothing cites {short(source.id)}; remove it or cite it"
            yield Problem(source.pointer, message)


@rule()
def source_unique(context: Context) -> Iterator[Problem]:
    """No two sources share an id."""
    counted = Counter(source.id for source in context.spec.sources)
    for source in context.spec.sources:
        if counted[source.id] > 1:
            message = f"{short(source.id)} is the id of {counted[source.id]} sources"
            yield Problem(source.pointer, message)


@rule()
def reading_exists(context: Context) -> Iterator[Problem]:
    """Every x-reading is the id of a note in the API's README.md: `## <id>: …`."""
    notes = [note.id for note in context.notes]
    for name, where in _readings(context):
        if name not in notes:
            message = f"README.md has no note {short(name)}{hint(name, notes)}"
            yield Problem(where, message)


@rule()
def reading_used(context: Context) -> Iterator[Problem]:
    """Every reading note is named by the specification."""
    used = {name for name, _ in _readings(context)}
    for note in context.notes:
        if note.id not in used:
            message = f"no x-reading names {note.id}; remove the note or name it"
            yield Problem(note.origin, message)


@rule()
def reading_unique(context: Context) -> Iterator[Problem]:
    """No two reading notes share an id."""
    counted = Counter(note.id for note in context.notes)
    for note in context.notes:
        if counted[note.id] > 1:
            yield Problem(note.origin, f"{note.id} opens {counted[note.id]} notes")


@rule()
def rule_id_unique(context: Context) -> Iterator[Problem]:
    """No two x-rules of an API share an id."""
    seen: dict[str, str] = {}
    for each in context.rules:
        where = seen.setdefault(each.id, each.pointer)
        if where != each.pointer:
            first = context.spec.origin(where)
            message = f"{short(each.id)} is the id of the rule at {first}"
            yield Problem(each.pointer, message)
