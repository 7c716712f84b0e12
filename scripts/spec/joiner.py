"""Joining the files of a specification into one document; called by `bundle` only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.grammar import below
from scripts.spec.nearest import hint
from scripts.spec.yamlfile import MAX_DEPTH, MAX_NODES, YamlFile, read

MAX_REFERENCES = 100_000  # to other files, each put in its place
MAX_TRAIL = 50  # references that lead to references; recursion would end it otherwise


@dataclass(frozen=True, slots=True)
class _Place:
    """A node of a source file."""

    file: YamlFile
    pointer: str

    @property
    def node(self) -> Any:
        return pointer.get(self.file.data, self.pointer)

    @property
    def origin(self) -> Origin:
        return Origin(self.file.path, self.file.lines[self.pointer])

    def below(self, token: str | int) -> _Place:
        return _Place(self.file, pointer.join(self.pointer, token))


@dataclass(frozen=True, slots=True)
class _Goal:
    """Where in the bundle a node is copied to, what stands there, and the references followed to get it."""

    where: str
    shape: str
    trail: tuple[tuple[Path, str], ...] = ()

    def below(self, token: str | int) -> _Goal:
        where = pointer.join(self.where, token)
        return _Goal(where, below(self.shape, token), self.trail)


@dataclass(slots=True)
class Joiner:
    """One walk over a root document, following references to files; collects origins and findings."""

    root_file: Path
    origins: dict[str, Origin] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    files: dict[Path, YamlFile] = field(default_factory=dict)
    # Bundle pointer of each component -> where it was written, and those met but not yet copied.
    components: dict[str, _Place] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=list)
    put_in_place: int = 0
    targets: dict[tuple[Path, str], _Place] = field(default_factory=dict)

    def document(self) -> dict[str, Any]:
        root = self._read(self.root_file)
        if not isinstance(root.data, dict):
            message = "the file holds no mapping; an OpenAPI document starts with `openapi: 3.1.0`"
            raise Unreadable(root.path, 1, "not-openapi", message)
        for where in _component_pointers(root.data):
            self.components[where] = self._defined(_Place(root, where))
        goal = _Goal("", "document")
        document: dict[str, Any] = self._copy(root.data, _Place(root, ""), goal)
        while self.waiting:
            self._hoist(document, self.waiting.pop(0))
        return document

    def _defined(self, place: _Place) -> _Place:
        """Where a component of the root is written: elsewhere when it only refers to its namesake."""
        node = place.node
        reference = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(reference, str) and not reference.startswith("#"):
            target = self._target(reference, place.below("$ref"))
            if target is not None and target.pointer == place.pointer:
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
        goal = _Goal("", "document").below("components").below(kind).below(name)
        group[name] = self._copy(place.node, place, goal)

    def _copy(self, node: Any, place: _Place, goal: _Goal) -> Any:
        """Copy `node`, written at `place`, to the bundle."""
        self.origins[goal.where] = place.origin
        self._limit(place, goal)
        if isinstance(node, list):
            items = enumerate(node)
            return [self._copy(v, place.below(i), goal.below(i)) for i, v in items]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str) and goal.shape and goal.where:
            return self._reference(node, reference, place, goal)
        copied: dict[str, Any] = {}
        for key, value in node.items():
            if _is_external_value(key, node, goal):
                copied["value"] = self._external_value(value, place, goal)
            else:
                copied[key] = self._copy(value, place.below(key), goal.below(key))
        return copied

    def _limit(self, place: _Place, goal: _Goal) -> None:
        too_many = len(self.origins) > MAX_NODES or self.put_in_place > MAX_REFERENCES
        if too_many or goal.where.count("/") > MAX_DEPTH:
            file, line = place.origin.file, place.origin.line
            message = f"more than {MAX_NODES:,} nodes, {MAX_REFERENCES:,} references to other files or {MAX_DEPTH} levels once references are put in place; put what repeats under `components`"
            raise Unreadable(file, line, "file-too-large", message)

    def _reference(
        self, node: dict[str, Any], reference: str, place: _Place, goal: _Goal
    ) -> Any:
        siblings = {  # they are kept: in a schema they count as well, elsewhere they override
            key: self._copy(value, place.below(key), goal.below(key))
            for key, value in node.items()
            if key != "$ref"
        }
        target = self._target(reference, place.below("$ref"))
        if target is None:
            return {"$ref": reference, **siblings}
        if _is_component(target.pointer) and target.pointer != goal.where:
            component = self._component(target, place.below("$ref"))
            return {"$ref": component, **siblings}
        if target.file.path == self.root_file and place.file.path == self.root_file:
            return {"$ref": reference, **siblings}
        return self._inline(target, siblings, reference, place, goal)

    def _inline(
        self,
        target: _Place,
        siblings: dict[str, Any],
        reference: str,
        place: _Place,
        goal: _Goal,
    ) -> Any:
        """Put what `reference` points to in its place."""
        step = (target.file.path, target.pointer)
        if step in goal.trail or len(goal.trail) > MAX_TRAIL:
            message = f"{reference!r} leads back to itself; put what repeats under `components`"
            self._find(place.below("$ref"), "reference-cycle", message)
            return {}
        self.put_in_place += 1
        trail = (*goal.trail, step)
        if goal.shape == "schema" and siblings:  # both count
            given = siblings.get("allOf")
            every = siblings["allOf"] = list(given) if isinstance(given, list) else []
            where = pointer.join(goal.where, "allOf", len(every))
            every.append(self._copy(target.node, target, _Goal(where, "schema", trail)))
            return siblings
        inner = _Goal(goal.where, goal.shape, trail)
        copied = self._copy(target.node, target, inner)
        return {**copied, **siblings} if isinstance(copied, dict) else copied

    def _component(self, target: _Place, reference: _Place) -> str:
        """Have the component copied under its own name, once; two different ones cannot share a name."""
        _, kind, name, *deeper = pointer.split(target.pointer)
        where = pointer.join("/components", kind, name)
        known = self.components.get(where)
        if known is None:
            self.components[where] = _Place(target.file, where)
            self.waiting.append(where)
        elif known.file.path != target.file.path:
            message = f"{name!r} is also defined at {known.origin}; rename one, the bundle keeps components under their own names"
            self._find(reference, "component-name-taken", message)
        return "#" + pointer.join(where, *deeper)

    def _external_value(self, reference: str, place: _Place, goal: _Goal) -> Any:
        target = self._target(reference, place.below("externalValue"))
        if target is None:
            return None
        return self._copy(target.node, target, goal.below("value"))

    def _target(self, reference: str, place: _Place) -> _Place | None:
        """The node that `reference` points to, or a finding and None; looked up once for each file that refers to it."""
        key = (place.file.path, reference)
        target = self.targets.get(key) or self._found(reference, place)
        if target is not None:
            self.targets[key] = target
        return target

    def _found(self, reference: str, place: _Place) -> _Place | None:
        path, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if "://" in path:
            message = (
                f"{reference!r} is a URL; copy what is needed into this API's folder"
            )
            self._find(place, "reference-outside", message)
            return None
        folder = self.root_file.resolve().parent
        own = place.file.path.resolve()
        try:
            file = (own.parent / unquote(path)).resolve() if path else own
        except (OSError, ValueError):  # a name too long, or a NUL in it
            self._find(place, "reference-unresolved", f"{reference!r} names no file")
            return None
        if not file.is_relative_to(folder):
            message = f"{reference!r} leaves {folder.name}/; APIs share no files"
            self._find(place, "reference-outside", message)
            return None
        return self._existing(reference, file, fragment, place)

    def _existing(
        self, reference: str, file: Path, fragment: str, place: _Place
    ) -> _Place | None:
        is_own = file == place.file.path.resolve()
        try:
            target = self._read(place.file.path if is_own else self._as_written(file))
            pointer.get(target.data, fragment)
        except Unreadable as error:
            self._find(place, "reference-unresolved", f"{reference!r}: {error}")
        except KeyError:
            depth = fragment.count("/")
            level = (known for known in target.lines if known.count("/") == depth)
            near = hint(fragment, level, "#")
            message = f"{reference!r} points to nothing{near}"
            self._find(place, "reference-unresolved", message)
        else:
            return _Place(target, fragment)
        return None

    def _as_written(self, file: Path) -> Path:
        """The path in the form of the root file's (relative stays relative), so that messages read alike."""
        if file == self.root_file.resolve():
            return self.root_file
        return self.root_file.parent / file.relative_to(self.root_file.resolve().parent)

    def _read(self, path: Path) -> YamlFile:
        if path not in self.files:
            self.files[path] = read(path)
            self.findings.extend(self.files[path].surprises)
        return self.files[path]

    def _find(self, place: _Place, rule: str, message: str) -> None:
        finding = Finding(place.origin, rule, message)
        if finding not in self.findings:
            self.findings.append(finding)


def _is_external_value(key: str, node: dict[str, Any], goal: _Goal) -> bool:
    is_reference = key == "externalValue" and isinstance(node[key], str)
    return is_reference and goal.shape == "example" and "value" not in node


def _is_component(where: str) -> bool:
    return where.startswith("/components/") and where.count("/") >= 3


def _component_pointers(document: dict[str, Any]) -> Iterator[str]:
    components = document.get("components")
    for kind, group in components.items() if isinstance(components, dict) else ():
        for name in group if isinstance(group, dict) else ():
            yield pointer.join("/components", kind, name)
