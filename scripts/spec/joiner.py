"""Joining the files of a specification into one document; called by `bundle` only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from scripts.spec import pointer
from scripts.spec.finding import Unreadable
from scripts.spec.grammar import OBJECTS, below
from scripts.spec.lookup import DATA, Copies, FilePlace, Lookup
from scripts.spec.yamlfile import YamlFile
from scripts.spec.yamlreader import MAX_DEPTH, MAX_NODES

# What may be a reference: each kind of component and, as of 3.2 alone, media types.
REFERRING = {shape[1:-1] for shape in OBJECTS["components"].values()}
MAX_REFERENCES = 100_000  # to other files, each put in its place
MAX_TRAIL = 50  # references that lead to references; recursion would end it otherwise


class Goal(NamedTuple):
    """Where in the bundle a node is copied to, what stands there, and the references followed to get it.

    A tuple, as one is made for each object of a document.
    """

    where: str
    shape: str
    trail: tuple[tuple[Path, str], ...] = ()

    def below(self, token: str | int) -> Goal:
        where = pointer.join(self.where, token)
        return Goal(where, below(self.shape, token), self.trail)


@dataclass(slots=True)
class Joiner:
    """One walk over a root document, following references to files; collects origins and findings.

    Components keep their names, and anything else is put in place of the reference.
    """

    root_file: Path
    lookup: Lookup
    root: YamlFile = field(init=False)
    origins: Copies = field(default_factory=Copies)
    # Bundle pointer of each component -> where it was written, and those met but not yet copied.
    components: dict[str, FilePlace] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=list)
    # Where references stand that the standard does not have, by what they stand in place of.
    misplaced: dict[str, list[FilePlace]] = field(default_factory=dict)
    copied: int = 0
    put_in_place: int = 0

    def document(self) -> dict[str, Any]:
        """The joined document. Raises Unreadable."""
        self.root = root = self.lookup.read(self.root_file)
        if not isinstance(root.data, dict):
            message = "the file holds no mapping; an OpenAPI document starts with `openapi: 3.1.0`"
            raise Unreadable(root.path, 1, "not-openapi", message)
        for where in _component_pointers(root.data):
            self.components[where] = self._defined(where, FilePlace(root, where))
        goal = Goal("", "document")
        self.origins.add("", FilePlace(root, ""))
        document: dict[str, Any] = self._copy(root.data, FilePlace(root, ""), goal)
        while self.waiting:
            self._hoist(document, self.waiting.pop(0))
        self._tell_misplaced()
        return document

    def _defined(self, where: str, place: FilePlace) -> FilePlace:
        """Where a component of the root is written: elsewhere when it only refers to its namesake."""
        node = place.node
        reference = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(reference, str) and not reference.startswith("#"):
            target = self.lookup.target(reference, place.below("$ref"))
            if target is not None and target.pointer == where:
                return target
        return place

    def _hoist(self, document: dict[str, Any], where: str) -> None:
        _, kind, name = pointer.split(where)
        place = self.components[where]
        group = document.setdefault("components", {})
        group = group.setdefault(kind, {}) if isinstance(group, dict) else group
        if not isinstance(group, dict):
            message = f"`components` has no room for {kind}: it is no mapping"
            raise Unreadable(self.root_file, 1, "not-openapi", message)
        goal = Goal("", "document").below("components").below(kind).below(name)
        self.origins.add(goal.where, place)
        group[name] = self._copy(place.node, place, goal)

    def _copy(self, node: Any, place: FilePlace, goal: Goal) -> Any:
        """Copy `node`, written at `place`, to the bundle; plain data is the same in both."""
        self._limit(place, goal)
        if isinstance(node, list):
            items = enumerate(node)
            return [self._member(i, each, place, goal) for i, each in items]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str) and goal.where:
            return self._reference(node, reference, place, goal)
        copied: dict[str, Any] = {}
        for key, value in node.items():
            if _is_external_value(key, node, goal):
                copied |= self._external_value(value, place, goal)
            else:
                copied[key] = self._member(key, value, place, goal)
        return copied

    def _member(self, key: str | int, value: Any, place: FilePlace, goal: Goal) -> Any:
        """Copy what stands at a key; most is plain data."""
        if not isinstance(value, dict | list) or not below(goal.shape, key):
            return value
        return self._copy(value, place.below(key), goal.below(key))

    def _limit(self, place: FilePlace, goal: Goal) -> None:
        self.copied += 1
        too_many = self.copied > MAX_NODES or self.put_in_place > MAX_REFERENCES
        if too_many or goal.where.count("/") > MAX_DEPTH:
            file, line = place.origin.file, place.origin.line
            message = f"more than {MAX_NODES:,} nodes, {MAX_REFERENCES:,} references to other files or {MAX_DEPTH} levels once references are put in place; put what repeats under `components`"
            raise Unreadable(file, line, "file-too-large", message)

    def _reference(
        self, node: dict[str, Any], reference: str, place: FilePlace, goal: Goal
    ) -> Any:
        siblings = {  # they are kept: in a schema they count as well, elsewhere they override
            key: self._member(key, value, place, goal)
            for key, value in node.items()
            if key != "$ref"
        }
        target = self._target(reference, place, goal)
        if target is None:
            return {"$ref": reference, **siblings}
        if is_component(target.pointer) and target.pointer != goal.where:
            component = self._component(target, place.below("$ref"))
            return {"$ref": component, **siblings}
        if target.file is self.root and place.file is self.root:
            return {"$ref": to(reference, target.pointer), **siblings}
        return self._inline(target, siblings, reference, place, goal)

    def _target(self, reference: str, place: FilePlace, goal: Goal) -> FilePlace | None:
        """The node that a reference leads to; it is told where it leads to the whole document."""
        written = place.below("$ref")
        if goal.shape not in REFERRING:
            self.misplaced.setdefault(goal.shape, []).append(written)
        target = self.lookup.target(reference, written)
        if target is not None and target.file is self.root and not target.pointer:
            message = f"{reference!r} is the whole document, and a part is needed"
            self.lookup.find(written, "reference-kind", message)
        return target

    def _tell_misplaced(self) -> None:
        """Tell of references where the standard has none, once for each kind of place."""
        for shape, places in self.misplaced.items():
            kinds = shape.strip("{[]}").removesuffix("s") + "s"
            what = kinds if kinds.startswith(shape) else f"several {kinds} at once"
            more = f"; {len(places) - 1} more like it" if len(places) > 1 else ""
            message = f"the standard has no $ref for {what}, so that not every tool follows it{more}"
            self.lookup.find(places[0], "reference-place", message)

    def _inline(
        self,
        target: FilePlace,
        siblings: dict[str, Any],
        reference: str,
        place: FilePlace,
        goal: Goal,
    ) -> Any:
        """Put what `reference` points to in its place."""
        if target.key in goal.trail or len(goal.trail) > MAX_TRAIL:
            return self._repeated(reference, place)
        self.put_in_place += 1
        trail = (*goal.trail, target.key)
        if goal.shape == "schema" and siblings:  # both count
            given = siblings.get("allOf")
            every = siblings["allOf"] = list(given) if isinstance(given, list) else []
            where = pointer.join(goal.where, "allOf", len(every))
            self.origins.add(where, target)
            every.append(self._copy(target.node, target, Goal(where, "schema", trail)))
            return siblings
        self.origins.add(goal.where, target)
        for key in siblings:
            self.origins.add(goal.below(key).where, place.below(key))
        inner = Goal(goal.where, goal.shape, trail)
        copied = self._copy(target.node, target, inner)
        return {**copied, **siblings} if isinstance(copied, dict) else copied

    def _repeated(self, reference: str, place: FilePlace) -> Any:
        """In place of what would have no end."""
        told = "leads back to itself; put what repeats under `components`"
        self.lookup.find(
            place.below("$ref"), "reference-cycle", f"{reference!r} {told}"
        )
        return {}

    def _component(self, target: FilePlace, reference: FilePlace) -> str:
        """Have the component copied under its own name, once; two different ones cannot share a name."""
        _, kind, name, *deeper = pointer.split(target.pointer)
        where = pointer.join("/components", kind, name)
        known = self.components.get(where)
        if known is None:
            self.components[where] = FilePlace(target.file, where)
            self.waiting.append(where)
        elif known.file.path != target.file.path:
            message = f"{name!r} is also defined at {known.origin}; rename one, the bundle keeps components under their own names"
            self.lookup.find(reference, "component-name-taken", message)
        return "#" + pointer.join(where, *deeper)

    def _external_value(
        self, reference: str, place: FilePlace, goal: Goal
    ) -> dict[str, Any]:
        """The value of an example that a file of its own holds, where that is data; otherwise, the file is left where it is."""
        where = place.below("externalValue")
        written = {"externalValue": reference}
        if not reference.lower().endswith(DATA):
            if "://" in reference and not self.lookup.is_home:
                return written
            file = self.lookup.path_of(reference, where, is_read=False)
            if file is not None and not file.is_file():
                message = f"{reference!r}: there is no such file; check the path"
                self.lookup.find(where, "reference-unresolved", message)
            return written
        target = self.lookup.target(reference, where)
        if target is None:
            return written
        self.origins.add(goal.below("value").where, target)
        return {"value": target.node}


def _is_external_value(key: str, node: dict[str, Any], goal: Goal) -> bool:
    is_reference = key == "externalValue" and isinstance(node[key], str)
    return is_reference and goal.shape == "example" and "value" not in node


def to(reference: str, target: str) -> str:
    """A reference within the document, by its pointer where it is written otherwise."""
    is_pointer = reference.startswith("#/")
    return reference if is_pointer else "#" + target.replace("%", "%25")


def is_component(where: str) -> bool:
    """Whether a pointer leads to a component, or into one."""
    return where.startswith("/components/") and where.count("/") >= 3


def _component_pointers(document: dict[str, Any]) -> Iterator[str]:
    components = document.get("components")
    for kind, group in components.items() if isinstance(components, dict) else ():
        for name in group if isinstance(group, dict) else ():
            yield pointer.join("/components", kind, name)
