"""The components that objects of a document refer to, and which components they need; for rules on unused ones, pages and tests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from urllib.parse import unquote

from scripts.spec import grammar, pointer
from scripts.spec.node import Document, Node


def component_of(where: str) -> str:
    """The pointer of the component that a place is in, "" for the rest of the document."""
    steps = where.split(
        "/", 4
    )  # not taken out of their escapes, as they stay as they are
    is_inside = len(steps) > 3 and steps[:2] == ["", "components"]
    return "/".join(steps[:4]) if is_inside else ""


class Discriminator(Node, kind="discriminator"):
    """The field by which one tells of which schema a value is, with the schemas of its values."""

    @property
    def mapped(self) -> dict[str, str]:
        """The schemas that values of the field lead to, as they are written, by the place of the statement."""
        found = self.get("mapping")
        every = found.items() if isinstance(found, dict) else ()
        written = {self.at("mapping", value): str(target) for value, target in every}
        if "defaultMapping" in self:  # OpenAPI 3.2
            written[self.at("defaultMapping")] = self.text("defaultMapping")
        return written

    @property
    def base(self) -> str:
        """The pointer of the schema that it tells kinds of."""
        return pointer.parent(self.pointer)

    @property
    def values(self) -> dict[str, str]:
        """The values of the field that lead to a schema, by its pointer; a schema without one goes by its name."""
        return {
            self.pointer_of(target): pointer.split(where)[-1]
            for where, target in self.mapped.items()
        }

    @property
    def targets(self) -> list[str]:
        """The pointers of these schemas."""
        return [self.pointer_of(target) for target in self.mapped.values()]

    def pointer_of(self, target: str) -> str:
        """The pointer of the schema of that name, or as a reference has it."""
        named = pointer.join("/components/schemas", target)
        is_local = target.startswith("#") and not self.spec.has(named)
        return unquote(target[1:]) if is_local else named


class References:
    """Every reference of a document: the pointer of the object that refers, and the pointer that it refers to."""

    def __init__(self, spec: Document) -> None:
        self.every = tuple(_references(spec))

    @cached_property
    def _by_component(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for where, target in self.every:
            found[component_of(where)].append(target)
        return dict(found)

    def recursive(self) -> frozenset[str]:
        """Pointers of the components that need themselves, as a tree does whose branches are trees."""
        found = self._by_component.items()
        return frozenset(one for one, to in found if one and one in self.needed(*to))

    def needed(self, *places: str) -> list[str]:
        """Pointers of the components that what stands at or below these places needs, directly or through others."""
        found: dict[str, None] = {}
        waiting, seen = list(places), set(places)
        while waiting:
            where = waiting.pop()
            component = component_of(where)
            if component:
                found[component] = None
                targets = self._by_component.get(component, [])
            else:
                within = f"{where}/"
                targets = [to for at, to in self.every if f"{at}/".startswith(within)]
            waiting += (target for target in targets if target not in seen)
            seen.update(targets)
        return list(found)


def referred(node: Node) -> frozenset[str]:
    """The pointers that a node and all within it refer to, as far as something stands there."""
    within = grammar.walk(node.value, node.kind, node.pointer)
    nodes = (Node(node.spec, one.kind, one.pointer, one.value) for one in within)
    found = {each.reference for each in nodes}
    return frozenset(where for where in found if where and node.spec.has(where))


def _references(spec: Document) -> Iterator[tuple[str, str]]:
    for node in spec.referring:
        yield node.pointer, node.reference
    for node in spec.nodes("security requirement"):
        for name in node:
            yield node.pointer, pointer.join("/components/securitySchemes", name)
    below = subtypes(spec)
    for node in spec.every(Discriminator):
        targets = [*node.targets, *below(node.base)]
        yield from ((node.pointer, target) for target in targets)


def subtypes(spec: Document) -> Callable[[str], list[str]]:
    """The schemas that are all of another one and more, which a discriminator there names without a mapping."""
    direct: defaultdict[str, list[str]] = defaultdict(list)
    for node in spec.nodes("schema"):
        for part in node.children("allOf").values():
            if part.reference:
                direct[part.reference].append(node.pointer)

    def of(where: str) -> list[str]:
        found: dict[str, None] = {}
        waiting = [where]
        while waiting:
            new = [each for each in direct[waiting.pop()] if each not in found]
            found |= dict.fromkeys(new)
            waiting += new
        return list(found)

    return of
