"""Rules about `$ref`, components and security schemes: what is named exists, and what exists is used."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import a, short
from scripts.spec.nearest import hint
from scripts.spec.references import Discriminator, References, component_of
from scripts.spec.schema import COMBINED, IN_PLACE, Schema

NAME = re.compile(r"[A-Za-z0-9._-]+\Z")
MOST_SCHEMAS = 100_000  # of one value: each costs time and memory when it is checked


@rule(outside="error")
def reference_cycle(context: Context) -> Iterator[Problem]:
    """No reference leads back to itself without a property or an item in between."""
    steps = _steps(context, COMBINED)
    ordered = set(_ends_first(steps))
    for node in context.spec.referring:
        around = node.pointer not in ordered and _reached(node.pointer, steps)
        if around and node.pointer in around:
            message = f"{short('#' + node.reference)} leads back to itself"
            yield Problem(node.pointer, message)


@rule(outside="warning")
def schema_unfolds(context: Context) -> Iterator[Problem]:
    """No schema stands for more than 100,000 schemas of one value once its references are followed."""
    steps = _steps(context, IN_PLACE)
    sizes: dict[str, int] = {}
    for where in _ends_first(steps):
        sizes[where] = 1 + sum(sizes[each] for each in steps.get(where, ()))
    schemas = [one for one in context.spec.every(Schema) if one.pointer in sizes]
    largest = max(schemas, key=lambda one: sizes[one.pointer], default=None)
    if largest is not None and sizes[largest.pointer] > MOST_SCHEMAS:
        message = f"it stands for {sizes[largest.pointer]:,} schemas of one value, too many to check one, so that no example is checked; refer to each schema once"
        yield Problem(largest.pointer, message)


def _steps(context: Context, keys: Iterable[str]) -> Mapping[str, list[str]]:
    """Where the same value is described further: by what a reference leads to, and by the parts of a schema under `keys`."""
    steps: defaultdict[str, list[str]] = defaultdict(list)
    wanted = frozenset(keys)
    for node in context.spec.referring:
        steps[node.pointer].append(node.reference)
    for schema in context.spec.every(Schema):
        for key in wanted & schema.members.keys():
            one = schema.schema(key)
            parts = [one] if one else schema.schemas(key).values()
            steps[schema.pointer] += [part.pointer for part in parts]
    return steps


def _ends_first(steps: Mapping[str, list[str]]) -> Iterator[str]:
    """Each place after all that its steps lead to; those of a circle, and what leads there, don't come."""
    before: defaultdict[str, list[str]] = defaultdict(list)
    ahead = {where: len(leading) for where, leading in steps.items()}
    for where, leading in steps.items():
        for each in leading:
            before[each].append(where)
            ahead.setdefault(each, 0)
    ready = [where for where, many in ahead.items() if not many]
    while ready:
        where = ready.pop()
        yield where
        for each in before[where]:
            ahead[each] -= 1
            if not ahead[each]:
                ready.append(each)


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
    for node in context.spec.referring:
        target = node.reference
        found = kinds.get(target)
        if found != node.kind and context.spec.has(target):
            what = a(found) if found else "no object of the standard's"
            message = f"{short('#' + target)} is {what}, and {a(node.kind)} is needed"
            yield Problem(node.pointer, message)


@rule(outside="error")
def discriminator_resolves(context: Context) -> Iterator[Problem]:
    """All that a discriminator maps a value to is there."""
    spec = context.spec
    for node in spec.every(Discriminator):
        for where, target in node.mapped.items():
            if not spec.has(node.pointer_of(target)) and "://" not in target:
                near = hint(target.rpartition("/")[2], spec.schemas)
                message = f"there is no schema {short(target)}{near}"
                yield Problem(where, message)


@rule(outside="error")
def component_name(context: Context) -> Iterator[Problem]:
    """The name of a component has nothing but letters of A to Z, digits, `.`, `-` and `_`."""
    components = context.spec.root.child("components")
    for kind in components or ():
        if kind.startswith("x-"):
            continue  # in which anything may stand
        for name, node in components.children(kind).items() if components else ():
            if not NAME.match(name):
                message = f"{short(name)} has other characters than A to Z, a to z, 0 to 9, `.`, `-` and `_`"
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
        is_known = node.kind != "media type" or context.spec.version == "3.2"
        if is_known and is_component and node.pointer not in needed:
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
