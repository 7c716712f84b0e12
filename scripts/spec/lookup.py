"""The targets of references in files: a node of the same file or of another, by path, pointer, anchor or `$id`; for `joiner`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.nearest import hint
from scripts.spec.yamlfile import YamlFile, read

NAMES = ("$anchor", "$dynamicAnchor")
DATA = (".json", ".yaml", ".yml")


class FilePlace(NamedTuple):
    """A node of a source file; a tuple, as one is made for each object of a document."""

    file: YamlFile
    pointer: str

    @property
    def node(self) -> Any:
        return pointer.get(self.file.data, self.pointer)

    @property
    def origin(self) -> Origin:
        return Origin(self.file.path, self.file.lines[self.pointer])

    @property
    def key(self) -> tuple[Path, str]:
        """By what it is told from other places."""
        return self.file.path, self.pointer

    def below(self, token: str | int) -> FilePlace:
        return FilePlace(self.file, pointer.join(self.pointer, token))


class Copies(pointer.ByPlace[Origin]):
    """The parts of files that a bundle is made of, by the places that they were copied to."""

    def __init__(self) -> None:
        self._places: dict[str, FilePlace] = {}

    def add(self, where: str, place: FilePlace) -> None:
        """Keep that `place` and all below it was copied to `where`."""
        self._places[where] = place

    def __getitem__(self, where: str, /) -> Origin:
        start = next((one for one in pointer.upwards(where) if one in self._places), "")
        place = self._places[start]
        return FilePlace(place.file, place.pointer + where[len(start) :]).origin


@dataclass(frozen=True, slots=True)
class _Names:
    """The names that schemas of a file give themselves: pointers by anchor, and the URI of each `$id` by pointer."""

    anchors: dict[str, list[str]]
    uris: dict[str, str]


@dataclass(slots=True)
class Lookup:
    """The files that have been read, and what was found about references between them.

    `is_home` keeps references in the root file's folder, as our APIs share no files.
    """

    root_file: Path
    is_home: bool
    findings: dict[Finding, None] = field(default_factory=dict)
    files: dict[Path, YamlFile] = field(default_factory=dict)
    targets: dict[tuple[Path, str, str], FilePlace] = field(default_factory=dict)
    names: dict[Path, _Names] = field(default_factory=dict)
    resources: dict[str, list[FilePlace]] = field(default_factory=dict)  # by URI
    paths: dict[tuple[Path, str], Path] = field(default_factory=dict)

    def find(self, place: FilePlace, rule: str, message: str) -> None:
        """Keep a finding, once."""
        self.findings[Finding(place.origin, rule, message)] = None

    def read(self, path: Path) -> YamlFile:
        """A file, read once. Raises Unreadable."""
        if path not in self.files:
            self.files[path] = read(path)
            self.findings |= dict.fromkeys(self.files[path].surprises)
        return self.files[path]

    def target(self, reference: str, place: FilePlace) -> FilePlace | None:
        """The node that the reference written at `place` leads to, or a finding and None."""
        base = self._base(place)
        key = (place.file.path, base, reference)
        target = self.targets.get(key) or self._named(base, reference)
        target = target or self._found(reference, place)
        if target is not None:
            self.targets[key] = target
        return target

    def path_of(
        self, reference: str, place: FilePlace, *, is_read: bool = True
    ) -> Path | None:
        """The file that a reference names, or a finding and None; out of the folder, strangers have nothing read but data."""
        path, _, _ = reference.partition("#")
        if "://" in path:
            message = f"{reference!r} is a URL, which is not fetched: nothing behind it is checked; copy what is needed beside this file"
            self.find(place, "reference-outside", message)
            return None
        try:
            file = self._resolved(place.file.path, unquote(path))
        except (
            OSError,
            ValueError,
            RuntimeError,
        ):  # too long, with NUL, a circle of links
            self.find(place, "reference-unresolved", f"{reference!r} names no file")
            return None
        folder = self._resolved(self.root_file, "").parent
        if self.is_home and not file.is_relative_to(folder):
            message = f"{reference!r} leaves {folder.name}/; APIs share no files"
            self.find(place, "reference-outside", message)
            return None
        is_data = file.suffix.lower() in DATA and not path.startswith("/")
        if is_read and not is_data and not file.is_relative_to(folder):
            message = f"{reference!r} leads out of {folder.name}/ to what is no {', '.join(DATA)} file beside it; it is not read"
            self.find(place, "reference-outside", message)
            return None
        is_own = file == self._resolved(place.file.path, "")
        return place.file.path if is_own else self._as_written(file)

    def _resolved(self, file: Path, path: str) -> Path:
        """The whole path of a file, or of what a path written in it leads to; worked out once."""
        key = (file, path)
        if key not in self.paths:
            self.paths[key] = (file.parent / path if path else file).resolve()
        return self.paths[key]

    def _found(self, reference: str, place: FilePlace) -> FilePlace | None:
        file = self.path_of(reference, place)
        if file is None:
            return None
        fragment = unquote(reference.partition("#")[2])
        try:
            target = self.read(file)
        except Unreadable as error:
            self.find(place, "reference-unresolved", f"{reference!r}: {error}")
            return None
        for where in (fragment, *self._names(target).anchors.get(fragment, [])):
            if pointer.has(target.data, where):
                return FilePlace(target, where)
        message = f"{reference!r} points to nothing{_near(target, fragment)}"
        self.find(place, "reference-unresolved", message)
        return None

    def _as_written(self, file: Path) -> Path:
        """The path in the form of the root file's (relative stays relative), so that messages read alike."""
        root = self._resolved(self.root_file, "")
        if file == root:
            return self.root_file
        if file.is_relative_to(root.parent):
            return self.root_file.parent / file.relative_to(root.parent)
        return file

    def _names(self, file: YamlFile) -> _Names:
        if file.path not in self.names:
            self.names[file.path] = found = _Names({}, {})
            for where, key, value in _named(file.data, "") if file.has_names else ():
                if key in NAMES:
                    found.anchors.setdefault(value, []).append(where)
                else:
                    base = self._base(FilePlace(file, pointer.parent(where)))
                    found.uris[where] = uri = urldefrag(urljoin(base, value)).url
                    place = FilePlace(file, where)
                    self.resources.setdefault(uri, []).append(place)
        return self.names[file.path]

    def _base(self, place: FilePlace) -> str:
        """The URI of the nearest `$id` around a place, "" where there is none."""
        uris = self._names(place.file).uris if place.file.has_names else {}
        around = pointer.upwards(place.pointer) if uris else ()
        return next((uris[where] for where in around if where in uris), "")

    def _named(self, base: str, reference: str) -> FilePlace | None:
        """The target of a reference by the names that schemas give themselves."""
        if not self.resources:
            return None
        uri, fragment = urldefrag(urljoin(base, reference))
        fragment = unquote(fragment)
        for resource in self.resources.get(uri, []):
            named = self._names(resource.file).anchors.get(fragment, [])
            inside = f"{resource.pointer}/"
            wheres = [each for each in named if f"{each}/".startswith(inside)]
            for where in (resource.pointer + fragment, *wheres):
                if pointer.has(resource.file.data, where):
                    return FilePlace(resource.file, where)
        return None


def _named(node: Any, where: str) -> Iterator[tuple[str, str, str]]:
    """Each name of a schema, with its pointer and key; outer ones come first."""
    if isinstance(node, dict):
        for key in ("$self", "$id", *NAMES):
            if isinstance(value := node.get(key), str):
                yield where, key, value
    if isinstance(node, dict | list):
        keys: Iterable[Any] = node if isinstance(node, dict) else range(len(node))
        for key in keys:
            yield from _named(node[key], pointer.join(where, key))


def _near(file: YamlFile, fragment: str) -> str:
    """The near match among what stands beside the place that is not there."""
    around = pointer.parent(fragment)
    beside = pointer.find(file.data, around)
    names = beside if isinstance(beside, dict) else ()
    return hint(fragment, (pointer.join(around, name) for name in names), "#")
