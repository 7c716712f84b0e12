"""Joining files that are not ours, which may be laid out in any way the standard allows; called by `bundle` only.

What several places refer to is copied once, as a component, so that recursion through files ends and nothing multiplies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePath
from typing import Any

from scripts.spec import pointer
from scripts.spec.grammar import OBJECTS
from scripts.spec.joiner import Goal, Joiner, to
from scripts.spec.lookup import DATA, FilePlace

# The object -> where in `components` it is kept. An item of `paths` is put in its place, as it gets its name there, and so is a
# media type, for which older versions have no such place.
KINDS = {
    shape[1:-1]: kind
    for kind, shape in OBJECTS["components"].items()
    if kind not in ("pathItems", "mediaTypes")
}
UNNAMEABLE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(slots=True)
class Gatherer(Joiner):
    """One walk over a root document of somebody else's."""

    named: dict[tuple[Path, str, str], str] = field(default_factory=dict)

    def _defined(self, where: str, place: FilePlace) -> FilePlace:
        """Where a component of the root is written: elsewhere when it only refers to that."""
        node, kind = place.node, pointer.split(where)[1]
        alone = node.get("$ref") if isinstance(node, dict) and len(node) == 1 else None
        if isinstance(alone, str) and not alone.startswith("#"):
            found = self.lookup.target(alone, place.below("$ref"))
            is_elsewhere = found and found.file is not self.root
            if found and is_elsewhere and (*found.key, kind) not in self.named:
                place = found
        self.named.setdefault((*place.key, kind), where)
        return place

    def _reference(
        self, node: dict[str, Any], reference: str, place: FilePlace, goal: Goal
    ) -> Any:
        target = self._target(reference, place, goal)
        siblings = {k: self._member(k, v, place, goal) for k, v in node.items()}
        siblings.pop("$ref")
        if target is None:
            return {"$ref": reference, **siblings}
        kind = KINDS.get(goal.shape)
        may_refer = kind or goal.shape == "path item"
        is_own = place.file is self.root
        if target.file is self.root and (may_refer or is_own):
            return {"$ref": to(reference, target.pointer), **siblings}
        if kind is None:
            return self._inline(target, siblings, reference, place, goal)
        where = self._kept(target, kind)
        if where != goal.where:
            return {"$ref": "#" + where, **siblings}
        self.origins.add(where, target)
        return self._copy(target.node, target, goal)

    def _kept(self, target: FilePlace, kind: str) -> str:
        """The pointer of the component that holds what stands at `target`."""
        key = (*target.key, kind)
        if key not in self.named:
            self.named[key] = where = self._free(target, kind)
            self.components[where] = target
            self.waiting.append(where)
        return self.named[key]

    def _free(self, target: FilePlace, kind: str) -> str:
        """A pointer that no component has: by the target's own name, with a number where that is taken."""
        own = pointer.split(target.pointer)[-1:] or [PurePath(target.file.path).stem]
        name = UNNAMEABLE.sub("-", own[0]) or kind
        names = (f"{name}-{i}" if i else name for i in count())
        wheres = (pointer.join("/components", kind, each) for each in names)
        return next(each for each in wheres if each not in self.components)

    def _repeated(self, reference: str, place: FilePlace) -> Any:
        message = f"{reference!r} leads back to itself and is not followed again"
        self.lookup.find(place.below("$ref"), "not-looked-at", message)
        return {}

    def _member(self, key: str | int, value: Any, place: FilePlace, goal: Goal) -> Any:
        is_mapping = goal.shape == "discriminator" and key == "mapping"
        if is_mapping and isinstance(value, dict):
            around = place.below(key)
            return {k: self._mapped(v, around.below(k)) for k, v in value.items()}
        return Joiner._member(self, key, value, place, goal)

    def _mapped(self, value: Any, place: FilePlace) -> Any:
        """A value of a discriminator's mapping, where it names a file by the component that holds what is there."""
        file, _, fragment = str(value).partition("#")
        is_root = place.file is self.root
        is_here = not file and (is_root or not pointer.has(place.file.data, fragment))
        is_name = file and not file.lower().endswith(DATA)
        if is_here or is_name or not isinstance(value, str):
            return value
        target = self.lookup.target(value, place)
        if target is None:
            return value
        if target.file is self.root:
            return "#" + target.pointer
        return "#" + self._kept(target, "schemas")
