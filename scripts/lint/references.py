"""Rules about `$ref`, components and security schemes: what is named exists, and what exists is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from scripts.lint.context import Subject
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import a, short
from scripts.spec import pointer
from scripts.spec.grammar import Node
from scripts.spec.nearest import hint


def _references(subject: Subject) -> Iterator[tuple[Node, str]]:
    """Each object that is a reference within the document, and the pointer it refers to."""
    for node in subject.nodes():
        reference = node.value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            yield node, unquote(reference[1:])


@rule(
    "reference-cycle",
    "No reference leads back to itself without a property or an item in between.",
    outside="error",
)
def reference_cycle(subject: Subject) -> Iterator[Problem]:
    steps: defaultdict[str, list[str]] = defaultdict(list)
    for node, target in _references(subject):
        steps[node.pointer].append(target)
    for node in subject.nodes("schema"):
        for key in ("allOf", "anyOf", "oneOf"):
            for i, _ in enumerate(node.value.get(key) or ()):
                steps[node.pointer].append(pointer.join(node.pointer, key, i))
    for node, target in _references(subject):
        if node.pointer in _reached(node.pointer, steps):
            message = f"{short('#' + target)} leads back to itself"
            yield Problem(node.pointer, message)


def _reached(start: str, steps: Mapping[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        found = set(steps.get(waiting.pop(), ())) - reached
        reached |= found
        waiting.extend(found)
    return reached


@rule(
    "reference-kind",
    "A reference leads to an object of the kind that its place asks for.",
    outside="error",
)
def reference_kind(subject: Subject) -> Iterator[Problem]:
    kinds = {
        node.pointer: kind for kind in subject.kinds for node in subject.kinds[kind]
    }
    for node, target in _references(subject):
        found = kinds.get(target)
        if found != node.kind and _is_there(subject, target):
            what = a(found) if found else "no object of the standard's"
            message = f"{short('#' + target)} is {what}, and {a(node.kind)} is needed"
            yield Problem(node.pointer, message)


def _is_there(subject: Subject, where: str) -> bool:
    try:
        pointer.get(subject.document, where)
    except KeyError:
        return False
    return True


@rule(
    "component-used",
    "Every component is used: something outside `components` leads to it.",
    outside="warning",
)
def component_used(subject: Subject) -> Iterator[Problem]:
    if not subject.nodes("path item"):
        return  # a library of components
    uses: defaultdict[str, set[str]] = defaultdict(set)
    for where, target in _uses(subject):
        uses[_component(where)].add(_component(target))
    reached = _reached("", {where: list(found) for where, found in uses.items()})
    for where in _components(subject):
        if where not in reached:
            message = (
                f"nothing uses {pointer.split(where)[-1]}; remove it or refer to it"
            )
            yield Problem(where, message)


def _uses(subject: Subject) -> Iterator[tuple[str, str]]:
    for node, target in _references(subject):
        yield node.pointer, target
    for node in subject.nodes("security requirement"):
        for name in node.value:
            yield node.pointer, pointer.join("/components/securitySchemes", name)
    for node in subject.nodes("discriminator"):
        for target in (node.value.get("mapping") or {}).values():
            yield node.pointer, pointer.join("/components/schemas", target)
            yield node.pointer, str(target).removeprefix("#")


def _component(where: str) -> str:
    """The component that a pointer leads into; "" for the rest of the document."""
    tokens = pointer.split(where)
    return pointer.join("", *tokens[:3]) if tokens[:1] == ["components"] else ""


def _components(subject: Subject) -> Iterator[str]:
    for node in subject.nodes("components"):
        for kind, group in node.value.items():
            if isinstance(group, dict) and not kind.startswith("x-"):
                yield from (pointer.join(node.pointer, kind, name) for name in group)


@rule(
    "security-scheme-exists",
    "Every security requirement names a security scheme that exists.",
    outside="error",
)
def security_scheme_exists(subject: Subject) -> Iterator[Problem]:
    components = subject.document.get("components") or {}
    schemes = components.get("securitySchemes") or {}
    for node in subject.nodes("security requirement"):
        for name in node.value:
            if name not in schemes:
                message = (
                    f"there is no security scheme {short(name)}{hint(name, schemes)}"
                )
                yield Problem(pointer.join(node.pointer, name), message)
