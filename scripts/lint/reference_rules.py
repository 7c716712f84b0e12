"""Rules about `$ref`, components and security schemes: what is named exists, and what exists is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import a, short
from scripts.spec import pointer
from scripts.spec.grammar import Node
from scripts.spec.nearest import hint


def _references(context: Context) -> Iterator[tuple[Node, str]]:
    """Each object that is a reference within the document, and the pointer it refers to."""
    for node in context.nodes():
        reference = node.value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            yield node, unquote(reference[1:])


@rule(
    "reference-cycle",
    "No reference leads back to itself without a property or an item in between.",
    outside="error",
)
def reference_cycle(context: Context) -> Iterator[Problem]:
    steps: defaultdict[str, list[str]] = defaultdict(list)
    for node, target in _references(context):
        steps[node.pointer].append(target)
    for node in context.nodes("schema"):
        for key in ("allOf", "anyOf", "oneOf"):
            for i, _ in enumerate(node.value.get(key) or ()):
                steps[node.pointer].append(pointer.join(node.pointer, key, i))
    for node, target in _references(context):
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
def reference_kind(context: Context) -> Iterator[Problem]:
    kinds = {
        node.pointer: kind for kind in context.kinds for node in context.kinds[kind]
    }
    for node, target in _references(context):
        found = kinds.get(target)
        if found != node.kind and _is_there(context, target):
            what = a(found) if found else "no object of the standard's"
            message = f"{short('#' + target)} is {what}, and {a(node.kind)} is needed"
            yield Problem(node.pointer, message)


def _is_there(context: Context, where: str) -> bool:
    try:
        pointer.get(context.document, where)
    except KeyError:
        return False
    return True


@rule(
    "component-used",
    "Every component is used: something outside `components` leads to it.",
    outside="warning",
)
def component_used(context: Context) -> Iterator[Problem]:
    if not context.nodes("path item"):
        return  # a library of components
    uses: defaultdict[str, set[str]] = defaultdict(set)
    for where, target in _uses(context):
        uses[_component(where)].add(_component(target))
    reached = _reached("", {where: list(found) for where, found in uses.items()})
    for where in _components(context):
        if where not in reached:
            message = (
                f"nothing uses {pointer.split(where)[-1]}; remove it or refer to it"
            )
            yield Problem(where, message)


def _uses(context: Context) -> Iterator[tuple[str, str]]:
    for node, target in _references(context):
        yield node.pointer, target
    for node in context.nodes("security requirement"):
        for name in node.value:
            yield node.pointer, pointer.join("/components/securitySchemes", name)
    for node in context.nodes("discriminator"):
        for target in (node.value.get("mapping") or {}).values():
            yield node.pointer, pointer.join("/components/schemas", target)
            yield node.pointer, str(target).removeprefix("#")


def _component(where: str) -> str:
    """The component that a pointer leads into; "" for the rest of the document."""
    tokens = pointer.split(where)
    return pointer.join("", *tokens[:3]) if tokens[:1] == ["components"] else ""


def _components(context: Context) -> Iterator[str]:
    for node in context.nodes("components"):
        for kind, group in node.value.items():
            if isinstance(group, dict) and not kind.startswith("x-"):
                yield from (pointer.join(node.pointer, kind, name) for name in group)


@rule(
    "security-scheme-exists",
    "Every security requirement names a security scheme that exists.",
    outside="error",
)
def security_scheme_exists(context: Context) -> Iterator[Problem]:
    components = context.document.get("components") or {}
    schemes = components.get("securitySchemes") or {}
    for node in context.nodes("security requirement"):
        for name in node.value:
            if name not in schemes:
                message = (
                    f"there is no security scheme {short(name)}{hint(name, schemes)}"
                )
                yield Problem(pointer.join(node.pointer, name), message)
