"""A statement of a specification as a message cites it: its words, where it is written, who says so."""

from __future__ import annotations

import json
from dataclasses import dataclass

from scripts.spec.behaviour import Rule
from scripts.spec.document import Spec
from scripts.spec.node import Document, Node
from scripts.spec.operation import Operation
from scripts.spec.provenance import Source

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
    """The statement of a rule."""
    return Statement(
        text=f"{rule.id}: {rule.text}",
        place=str(spec.origin(rule.pointer)),
        basis=rule.basis,
        source=_title(rule.source),
        link=rule.source.link if rule.source else "",
        readings=", ".join(rule.readings),
    )


def of_node(spec: Document, where: str, text: str = "", part: str = "") -> Statement:
    """The statement at a pointer, in the given words or in its own; it is known as `part` is, the place of one part of it."""
    node = spec.at(where)
    known = spec.at(part) if part else node
    source = known.source
    return Statement(
        text=text or _words(node),
        place=str(node.origin),
        basis=known.basis,
        source=_title(source),
        link=source.link if source else "",
        readings=", ".join(known.readings),
    )


def of_response(operation: Operation, key: str) -> Statement:
    """The statement by which an operation documents the status `key`."""
    return of_node(operation.spec, operation.responses[key].pointer)


def _title(source: Source | None) -> str:
    if source is None:
        return ""
    section = f", section {source.section}" if source.section else ""
    return f"{source.title}{section} (read {source.read})"


def _words(node: Node) -> str:
    """The keyword and its value, with the nearest description for what they are about."""
    about = node.spec.description_around(node.pointer)
    if "description" in node:
        return f"{node.key}: {about}"
    value = shortened(json.dumps(node.value, ensure_ascii=False))
    return f"{node.key}: {value} ({about})"


def shortened(text: str, longest: int = LONGEST_VALUE) -> str:
    """`text` without its middle where it is too long to be read."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} … {text[-half:]}"
