"""A statement of a specification as a message cites it: its words, where it is written, who says so."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from scripts.spec import pointer
from scripts.spec.document import Operation, Rule, Source, Spec

LONGEST_VALUE = 120


@dataclass(frozen=True, slots=True)
class Statement:
    """`place` is the file and line, `basis` how it is known, `readings` the notes on it."""

    text: str
    place: str
    basis: str
    source: str
    link: str
    readings: str


def of_rule(spec: Spec, rule: Rule) -> Statement:
    """What a rule says."""
    return Statement(
        text=f"{rule.id}: {rule.text}",
        place=str(spec.origin(rule.pointer)),
        basis=rule.basis,
        source=_title(rule.source),
        link=rule.source.link if rule.source else "",
        readings=", ".join(rule.readings),
    )


def of_node(spec: Spec, where: str, text: str = "") -> Statement:
    """What stands at a pointer, in the given words or in its own."""
    source = spec.source(where)
    return Statement(
        text=text or _words(spec, where),
        place=str(spec.origin(where)),
        basis=spec.basis(where),
        source=_title(source),
        link=source.link if source else "",
        readings=", ".join(spec.readings(where)),
    )


def of_response(spec: Spec, operation: Operation, key: str) -> Statement:
    """What an operation documents of its answers with the status `key`."""
    return of_node(spec, response_pointer(spec, operation, key))


def response_pointer(spec: Spec, operation: Operation, key: str) -> str:
    """Where the response of that key is written."""
    where = pointer.join(operation.pointer, "responses", key)
    return spec.resolve(pointer.get(spec.document, where), where)[1]


def _title(source: Source | None) -> str:
    if source is None:
        return ""
    section = f", section {source.section}" if source.section else ""
    return f"{source.title}{section} (read {source.read})"


def _words(spec: Spec, where: str) -> str:
    """The keyword and its value, with the nearest description for what they are about."""
    node = pointer.get(spec.document, where)
    keyword = pointer.split(where)[-1]
    about = _description(spec.document, where)
    if isinstance(node, dict) and "description" in node:
        return f"{keyword}: {about}"
    return f"{keyword}: {shortened(json.dumps(node, ensure_ascii=False))} ({about})"


def _description(document: Any, where: str) -> str:
    """The nearest description around a place."""
    while where:
        node = pointer.get(document, where)
        if isinstance(node, dict) and "description" in node:
            return str(node["description"])
        where = pointer.parent(where)
    return str(document["info"]["title"])


def shortened(text: str, longest: int = LONGEST_VALUE) -> str:
    """`text` without its middle where it is too long to be read."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} … {text[-half:]}"
