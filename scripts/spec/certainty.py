"""Where a specification says how sure it is: of an object, otherwise than of what stands around it, and of single keywords.

The bundles for other people's tools put it into words, as those know no key of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.spec import pointer
from scripts.spec.document import Spec
from scripts.spec.node import Node
from scripts.spec.pointer import Placed
from scripts.spec.provenance import Source
from scripts.spec.share import STATEMENTS

MEDIA_TYPE = "media type"  # has no description; what stands around it speaks for it


@dataclass(frozen=True, slots=True)
class Certainty(Placed):
    """How something is known, to be said by the object at `pointer`: of itself, or of its parts that `about` names."""

    basis: str
    about: tuple[str, ...]
    readings: tuple[str, ...]
    sources: tuple[Source, ...]


def certainties(spec: Spec) -> Iterator[Certainty]:
    """All that has to be said, in the order of the document; what is not said of an object holds as for what stands around it."""
    spoken = spec.nodes(*STATEMENTS, MEDIA_TYPE)
    known = {each.pointer: each for each in spoken if isinstance(each.value, dict)}
    for node in known.values():
        around = _around(node, known)
        if _says_itself(node) and node.basis != (around.basis if around else SURE):
            yield _of_object(node, around)
        yield from _of_keywords(node)


SURE = "documented"


def _around(node: Node, known: dict[str, Node]) -> Node | None:
    """The nearest of the known objects that a node stands in."""
    outside = pointer.upwards(pointer.parent(node.pointer))
    return next((known[where] for where in outside if where in known), None)


def _says_itself(node: Node) -> bool:
    """A reference is as sure as what it leads to, where it says no more."""
    return not node.is_reference or (node.kind == "schema" and bool(node.own_basis))


def _of_object(node: Node, around: Node | None) -> Certainty:
    readings = node.spec.readings_for(node.pointer, around.pointer if around else "")
    sources = (node.source,) if node.source else ()
    if node.kind == MEDIA_TYPE and around:
        return Certainty(around.pointer, node.basis, (node.key,), readings, sources)
    return Certainty(node.pointer, node.basis, (), readings, sources)


def _of_keywords(node: Node) -> Iterator[Certainty]:
    """Keywords that are known in another way than their object, together where they are known in the same."""
    found: dict[str, list[Certainty]] = {}
    for each in node.keywords:
        basis, source = node.spec.basis(each.about), node.spec.source(each.about)
        if basis != node.basis and not each.keyword.startswith("x-"):
            about = (_name(each.keyword, each.part),)
            readings = each.readings or node.readings
            sources = (source,) if source else ()
            one = Certainty(node.pointer, basis, about, readings, sources)
            found.setdefault(basis, []).append(one)
    for basis, same in found.items():
        yield Certainty(
            node.pointer,
            basis,
            tuple(name for each in same for name in each.about),
            tuple(dict.fromkeys(one for each in same for one in each.readings)),
            tuple(dict.fromkeys(one for each in same for one in each.sources)),
        )


def _name(keyword: str, part: str) -> str:
    """The name of a keyword for people: null among the types is plain enough."""
    return part if (keyword, part) == ("type", "null") else f"{keyword} {part}".strip()
