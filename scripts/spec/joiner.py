"""Joining the files of a specification into one document; called by `bundle` only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.yamlfile import YamlFile, read


@dataclass(frozen=True, slots=True)
class _Place:
    """A node of a source file."""

    file: YamlFile
    pointer: str

    @property
    def origin(self) -> Origin:
        return Origin(self.file.path, self.file.lines[self.pointer])


@dataclass(slots=True)
class Joiner:
    """One walk over a root document, following references to files; collects origins and findings."""

    root_file: Path
    origins: dict[str, Origin] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    files: dict[Path, YamlFile] = field(default_factory=dict)
    components: dict[str, _Place] = field(
        default_factory=dict
    )  # bundle pointer -> where it was written
    waiting: list[str] = field(
        default_factory=list
    )  # components met and not yet copied

    def document(self) -> dict[str, Any]:
        root = self._read(self.root_file)
        if not isinstance(root.data, dict):
            raise Unreadable(
                root.path,
                1,
                "not-openapi",
                "the file holds no mapping; an OpenAPI document starts with `openapi: 3.1.0`",
            )
        for where in _component_pointers(root.data):
            self.components[where] = _Place(root, where)
        document: dict[str, Any] = self._copy(root.data, _Place(root, ""), "", ())
        while self.waiting:
            self._hoist(document, self.waiting.pop(0))
        return document

    def _hoist(self, document: dict[str, Any], where: str) -> None:
        _, kind, name = pointer.split(where)
        place = self.components[where]
        group = document.setdefault("components", {}).setdefault(kind, {})
        group[name] = self._copy(
            pointer.get(place.file.data, place.pointer), place, where, ()
        )

    def _copy(
        self, node: Any, place: _Place, where: str, trail: tuple[tuple[Path, str], ...]
    ) -> Any:
        """Copy `node`, written at `place`, to the bundle's `where`; `trail` is the references being followed."""
        self.origins[where] = place.origin
        if isinstance(node, list):
            return [
                self._copy(item, _below(place, i), pointer.join(where, i), trail)
                for i, item in enumerate(node)
            ]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str) and not _is_data(where):
            return self._reference(node, reference, place, where, trail)
        copied: dict[str, Any] = {}
        for key, value in node.items():
            if (
                key == "externalValue"
                and "/examples/" in where
                and isinstance(value, str)
            ):
                copied["value"] = self._external_value(
                    value, place, pointer.join(where, "value"), trail
                )
            else:
                copied[key] = self._copy(
                    value, _below(place, key), pointer.join(where, key), trail
                )
        return copied

    def _reference(
        self,
        node: dict[str, Any],
        reference: str,
        place: _Place,
        where: str,
        trail: tuple[tuple[Path, str], ...],
    ) -> Any:
        target = self._target(reference, _below(place, "$ref"))
        if target is None:
            return dict(node)
        if _is_component(target.pointer):
            return {**node, "$ref": self._component(target, _below(place, "$ref"))}
        if target.file.path == self.root_file and place.file.path == self.root_file:
            return dict(node)
        step = (target.file.path, target.pointer)
        if step in trail:
            self._find(
                _below(place, "$ref"),
                "reference-cycle",
                f"{reference!r} leads back to itself",
            )
            return {}
        return self._copy(
            pointer.get(target.file.data, target.pointer), target, where, (*trail, step)
        )

    def _component(self, target: _Place, reference: _Place) -> str:
        """Have the component copied under its own name, once; two different ones cannot share a name."""
        _, kind, name, *deeper = pointer.split(target.pointer)
        where = pointer.join("/components", kind, name)
        known = self.components.get(where)
        if known is None:
            self.components[where] = _Place(target.file, where)
            self.waiting.append(where)
        elif known.file.path != target.file.path:
            self._find(
                reference,
                "component-name-taken",
                f"{name!r} is also defined at {known.origin}; rename one, the bundle keeps components under their own names",
            )
        return "#" + pointer.join(where, *deeper)

    def _external_value(
        self,
        reference: str,
        place: _Place,
        where: str,
        trail: tuple[tuple[Path, str], ...],
    ) -> Any:
        target = self._target(reference, _below(place, "externalValue"))
        return (
            None
            if target is None
            else self._copy(
                pointer.get(target.file.data, target.pointer), target, where, trail
            )
        )

    def _target(self, reference: str, place: _Place) -> _Place | None:
        """The node that `reference` points to, or a finding and None."""
        path, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if "://" in path:
            self._find(
                place,
                "reference-outside",
                f"{reference!r} is a URL; copy what is needed into this API's folder",
            )
            return None
        folder = self.root_file.resolve().parent
        file = (
            (place.file.path.resolve().parent / unquote(path)).resolve()
            if path
            else place.file.path.resolve()
        )
        if not file.is_relative_to(folder):
            self._find(
                place,
                "reference-outside",
                f"{reference!r} leaves {folder.name}/; APIs share no files",
            )
            return None
        return self._existing(reference, file, fragment, place)

    def _existing(
        self, reference: str, file: Path, fragment: str, place: _Place
    ) -> _Place | None:
        try:
            target = self._read(
                place.file.path
                if file == place.file.path.resolve()
                else self._as_written(file)
            )
            pointer.get(target.data, fragment)
        except Unreadable as error:
            self._find(place, "reference-unresolved", f"{reference!r}: {error}")
        except KeyError:
            near = _nearest(fragment, target.lines)
            self._find(
                place, "reference-unresolved", f"{reference!r} points to nothing{near}"
            )
        else:
            return _Place(target, fragment)
        return None

    def _as_written(self, file: Path) -> Path:
        """The path in the form of the root file's (relative stays relative), so that messages read alike."""
        return self.root_file.parent / file.relative_to(self.root_file.resolve().parent)

    def _read(self, path: Path) -> YamlFile:
        if path not in self.files:
            self.files[path] = read(path)
            self.findings.extend(self.files[path].surprises)
        return self.files[path]

    def _find(self, place: _Place, rule: str, message: str) -> None:
        self.findings.append(Finding(place.origin, rule, message))


def _below(place: _Place, token: str | int) -> _Place:
    return _Place(place.file, pointer.join(place.pointer, token))


def _is_component(where: str) -> bool:
    return where.startswith("/components/") and where.count("/") >= 3


def _component_pointers(document: dict[str, Any]) -> Iterator[str]:
    components = document.get("components")
    for kind, group in components.items() if isinstance(components, dict) else ():
        for name in group if isinstance(group, dict) else ():
            yield pointer.join("/components", kind, name)


def _is_data(where: str) -> bool:
    """True inside literal values, where a key named `$ref` would be plain data."""
    tokens = pointer.split(where)
    return any(
        token in {"value", "default", "const", "enum", "example"}
        for token in tokens[:-1]
    )


def _nearest(fragment: str, lines: Mapping[str, int]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a failing run needs it

    near = get_close_matches(fragment, lines, n=1)
    return f"; did you mean '#{near[0]}'?" if near else ""
