"""Says in plain words which statement of a specification is meant and what has become of it; the page and the comment quote it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

from scripts.spec.document import Spec
from scripts.spec.lasting import lasting
from scripts.spec.statement_changes import Altered, Stated, StatementChange
from scripts.spec.whereabouts import whereabouts

LONGEST = 400  # characters of a value that is quoted
# Steps on the way to a statement that need no word of their own.
_SILENT = {"content", "schema", "paths", "components", "application/json"}
_NAMED = {
    "parameters": "parameter",
    "responses": "answer",
    "headers": "header",
    "examples": "example",
    "links": "link",
    "callbacks": "callback",
    "securitySchemes": "security scheme",
    "requestBodies": "body",
    "servers": "server",
    "tags": "tag",
    "variables": "variable",
    "pathItems": "path item",
}
_CHOICES = {"allOf", "anyOf", "oneOf", "prefixItems"}
_BARE = {"requestBody": "body", "externalDocs": "docs page", "info": "`info`"}


def subject(spec: Spec, where: str) -> str:
    """The statement at a place, by the names that people know: `listOrders`, answer `200`, field `data.id`."""
    found = whereabouts(spec, where)
    steps = list(lasting(spec, where))
    parts: list[str] = []
    last: list[str] = []
    if spec.has(where) and spec.at(where).kind == "media type":
        *steps, _, name = steps
        last = [f"media type `{name}`"]
    if found.operation is not None and where.startswith(found.operation.pointer):
        parts = [f"`{found.operation.id or found.operation.path}`"]
        steps = steps[len(lasting(spec, found.operation.pointer)) :]
    elif steps[:2] == ["components", "schemas"] and len(steps) > 2:
        fields = ".".join([steps[2], *_fields(steps[3:])])
        return ", ".join([f"`{fields}`", *_words(_without_fields(steps[3:]))])
    elif steps[:1] == ["paths"] and len(steps) == 2:
        return f"`{found.operation.path if found.operation else steps[1]}`"
    return ", ".join([*parts, *_words(steps), *last]) or "the document"


def _words(steps: list[str]) -> Iterator[str]:
    rest = iter(steps)
    fields: list[str] = []
    for step in rest:
        if step == "properties":
            fields.append(next(rest, ""))
            continue
        if fields and step not in ("items", *_SILENT):
            yield f"field `{'.'.join(fields)}`"
            fields = []
        if step in _NAMED:
            name = next(rest, "")
            yield f"{_NAMED[step]} `{name}`" if name else _NAMED[step]
        elif step in _BARE:
            yield _BARE[step]
        elif step in _CHOICES:
            yield _branch(step, next(rest, ""))
        elif step == "items":
            fields = [f"{'.'.join(fields)}[]"] if fields else fields
        elif step not in _SILENT:
            yield f"`{step}`"
    if fields:
        yield f"field `{'.'.join(fields)}`"


def _branch(choice: str, which: str) -> str:
    """A branch by its number, counted from one, or by what it refers to."""
    number = str(int(which) + 1) if which.isdecimal() else f"`{which}`"
    return f"branch {number} of `{choice}`" if which else f"`{choice}`"


def _fields(steps: list[str]) -> list[str]:
    pairs = pairwise(steps)
    return [name for key, name in pairs if key == "properties"]


def _without_fields(steps: list[str]) -> list[str]:
    kept, rest = [], iter(steps)
    for step in rest:
        if step == "properties":
            next(rest, "")
        elif step != "items":
            kept.append(step)
    return kept


def sentence(before: Spec, after: Spec, change: StatementChange) -> str:
    """One sentence on what has become of a statement."""
    if change.after is None:
        assert change.before
        return f"{_named(before, change.before.word, change.before.pointer)} is gone."
    name = _named(after, change.after.word, change.after.pointer)
    if change.before is None:
        return f"{name} is new{_with_parts(change)}."
    if not change.altered:
        known = _known(change.before, change.after)
        return f"{name} is known otherwise: {known}."
    told = [_altered(each) for each in change.altered]
    if len(told) > 2:
        names = ", ".join(f"`{each.name}`" for each in change.altered)
        return f"{name} says something else: {names}."
    return f"{name}: {'; '.join(told)}."


def _named(spec: Spec, word: str, where: str) -> str:
    if word.startswith("rule "):
        found = whereabouts(spec, where).operation
        return f"Rule {word[5:]}{f' of `{found.id}`' if found else ''}"
    shown = subject(spec, where)
    is_plain = word in ("schema", "path item", "operation", "info", "document")
    is_said = is_plain or word in shown or word in ("response", "request body")
    shown = shown if is_said else f"{word} {shown}"
    return shown[:1].upper() + shown[1:]


def _with_parts(change: StatementChange) -> str:
    counted = sum(each.is_counted for each in change.parts)
    return f", with {counted} statement{'s' * (counted != 1)} in it" if counted else ""


def _known(was: Stated, now: Stated) -> str:
    """In what the two differ that say how a statement is known."""
    if was.basis != now.basis:
        return f"`{now.basis}`, no longer `{was.basis}`"
    if was.source != now.source:
        return "it cites another place"
    if was.readings != now.readings:
        return "it names other notes"
    return "it says itself what was said around it"


def _altered(each: Altered) -> str:
    was, now = each.before, each.after
    if was is None:
        return (
            f"`{each.name}` is {quoted(now.value if now else None)}, and was not said"
        )
    if now is None:
        return f"`{each.name}` is no longer said, and was {quoted(was.value)}"
    if was.value == now.value:
        if was.basis == now.basis:
            return f"`{each.name}` is known otherwise: {_known(was, now)}"
        return f"`{each.name}` is `{now.basis}`, no longer `{was.basis}`"
    if isinstance(now.value, str) and len(now.value) > 40:
        return f"`{each.name}` has another text"
    return f"`{each.name}` is {quoted(now.value)}, and was {quoted(was.value)}"


def quoted(value: object) -> str:
    """A value as JSON, cut where it is long."""
    text = shown(value)
    short = text if len(text) <= 80 else f"{text[:79]}…"
    return f"`{short}`" if "`" not in short else short


def shown(value: object) -> str:
    """A value in full, as far as anybody reads it: text as it is, all else as JSON."""
    return short(in_full(value))


def in_full(value: object) -> str:
    """A value as a text: text as it is, all else as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, indent=None, default=str)


def short(text: str) -> str:
    """A text cut where nobody reads on."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
