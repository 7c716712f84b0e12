"""Rules about `$ref`, components and security schemes: what is named exists, and what exists is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import a, short
from scripts.spec.nearest import hint
from scripts.spec.node import Node
from scripts.spec.references import References, component_of
from scripts.spec.schema import COMBINED, Schema


def _references(context: Context) -> Iterator[Node]:
    """Each object that refers to another of the document."""
    return (node for node in context.spec.nodes() if node.reference)


@rule(outside="error")
def reference_cycle(context: Context) -> Iterator[Problem]:
    """No reference leads back to itself without a property or an item in between."""
    steps: defaultdict[str, list[str]] = defaultdict(list)
    for node in _references(context):
        steps[node.pointer].append(node.reference)
    for schema in context.spec.every(Schema):
        for key in COMBINED:
            parts = schema.schemas(key).values()
            steps[schema.pointer] += [part.pointer for part in parts]
    for node in _references(context):
        if node.pointer in _reached(node.pointer, steps):
            message = f"{short('#' + node.reference)} leads back to itself"
            yield Problem(node.pointer, message)


def _reached(start: str, steps: Mapping[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        found = set(steps.get(waiting.pop(), ())) - reached
        reached |= found
        waiting.extend(found)
    return reached


@rule(outside="error")
def reference_kind(context: Context) -> Iterator[Problem]:
    """A reference leads to an object of the kind that its place asks for."""
    kinds = {node.pointer: node.kind for node in context.spec.nodes()}
    for node in _references(context):
        target = node.reference
        found = kinds.get(target)
        if found != node.kind and context.spec.has(target):
            what = a(found) if found else "no object of the standard's"
            message = f"{short('#' + target)} is {what}, and {a(node.kind)} is needed"
            yield Problem(node.pointer, message)


@rule(outside="warning")
def component_used(context: Context) -> Iterator[Problem]:
    """Every component is used: something outside `components` leads to it."""
    if not context.spec.nodes("path item"):
        return  # a library of components
    root = context.spec.root
    outside = (root.at(key) for key in root if key != "components")
    needed = set(References(context.spec).needed(*outside))
    for node in context.spec.nodes():
        is_component = node.pointer and component_of(node.pointer) == node.pointer
        if is_component and node.pointer not in needed:
            message = f"nothing uses {node.key}; remove it or refer to it"
            yield Problem(node.pointer, message)


@rule(outside="error")
def security_scheme_exists(context: Context) -> Iterator[Problem]:
    """Every security requirement names a security scheme that exists."""
    schemes = [scheme.name for scheme in context.spec.nodes("security scheme")]
    for node in context.spec.nodes("security requirement"):
        for name in node:
            if name not in schemes:
                near = hint(name, schemes)
                message = f"there is no security scheme {short(name)}{near}"
                yield Problem(node.at(name), message)
