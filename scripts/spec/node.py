"""An object of a bundled document with its place: what is written there, who says so, what it refers to.

The typed values of this package are nodes of their kind. Rules that judge documents as they are written use the
plain accessors, which take whatever stands there: a number where text belongs is no error here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, ClassVar, TypeVar
from urllib.parse import unquote

from scripts.spec import basis_of, grammar, pointer, provenance
from scripts.spec.basis_of import KeywordProvenance
from scripts.spec.bundle import Bundle
from scripts.spec.finding import Origin
from scripts.spec.provenance import Source

N = TypeVar("N", bound="Node")
NOTHING: Mapping[str, Any] = {}


class Document:
    """A bundled document by its places: what a reference leads to, on which line a statement is, and who says so."""

    def __init__(self, name: str, bundle: Bundle) -> None:
        self.name = name
        self.bundle = bundle
        self.document = bundle.document
        self.origins = bundle.origins
        self._by_class: dict[type[Node], list[Any]] = {}
        self._named: dict[str, tuple[str, ...]] = {}
        self._said: dict[tuple[str, str], Any] = {}

    @cached_property
    def root(self) -> Node:
        """The whole document as a node."""
        return node_of(self, "document", "", self.document)

    def nodes(self, *kinds: str) -> list[Node]:
        """Every object of these kinds, or of any, in the order of the document."""
        if len(kinds) == 1:
            return list(self._by_kind.get(kinds[0], ()))
        return [each for each in self._nodes if not kinds or each.kind in kinds]

    def every(self, kind: type[N]) -> list[N]:
        """Every object of a kind that has a class of its own, in the order of the document."""
        if kind not in self._by_class:
            found = [each for each in self._nodes if isinstance(each, kind)]
            self._by_class[kind] = found
        return [*self._by_class[kind]]

    @cached_property
    def _by_kind(self) -> dict[str, list[Node]]:
        found: defaultdict[str, list[Node]] = defaultdict(list)
        for each in self._nodes:
            found[each.kind].append(each)
        return found

    @cached_property
    def _nodes(self) -> list[Node]:
        found = grammar.walk(self.document)
        return [node_of(self, each.kind, each.pointer, each.value) for each in found]

    @cached_property
    def referring(self) -> list[Node]:
        """Every object that refers to another of the document."""
        return [each for each in self._nodes if each.reference]

    def has(self, where: str) -> bool:
        """Whether anything stands at `where`."""
        return pointer.has(self.document, where)

    def at(self, where: str) -> Node:
        """The object at `where`, of the kind that the grammar gives it there. Raises KeyError."""
        kind = "document"
        for token in pointer.split(where):
            kind = grammar.below(kind, token)
        return node_of(self, kind, where, pointer.get(self.document, where))

    def resolve(self, node: Any, where: str) -> tuple[Any, str]:
        """Follow local `$ref`s from `node` at `where` to the node itself and its pointer. Raises KeyError."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
            if not reference.startswith("#") or reference in seen:
                raise KeyError(reference)
            seen.add(reference)
            where = unquote(reference[1:])
            node = pointer.get(self.document, where)
        return node, where

    def origin(self, where: str) -> Origin:
        """The file and line of the statement at `where`, or of the nearest one around it."""
        return pointer.nearest(self.origins, where)

    def nearest_to(self, where: str) -> str:
        """The pointer itself where anything stands there, or else that of the nearest place around it."""
        return next(filter(self.has, pointer.upwards(where)))

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The pages that were read."""
        return tuple(provenance.sources(self.document))

    def source(self, where: str) -> Source | None:
        """The source that the statement at `where` cites, inherited from the nearest ancestor."""
        return self.cited(self._nearest(where, "x-source"))

    def speaker(self, where: str, key: str) -> str | None:
        """The place that says itself what holds at `where` under `x-source` or `x-basis`; None where nothing does."""
        return provenance.speaker(self.document, where, key)

    def cited(self, citation: str | None) -> Source | None:
        """The source that `id#section` names."""
        return provenance.cited(self.sources, str(citation or ""))

    def description_around(self, where: str) -> str:
        """The nearest description of what stands at `where`, or else the title."""
        for found in map(self.at, pointer.upwards(where)):
            if found.pointer and "description" in found:
                return found.description
        info = self.root.child("info")
        return info.text("title") if info else self.name

    def basis(self, where: str) -> str:
        """How the statement at `where` is known: the nearest `x-basis` around it, or `documented`."""
        return str(self._nearest(where, "x-basis") or "documented")

    def refusal(self, where: str) -> str:
        """How it is known that what the keyword at `where` rules out is refused; "" where nothing is said of that."""
        return str(provenance.at(self.document, where).get("x-refusal", ""))

    def readings(self, where: str) -> tuple[str, ...]:
        """The ids of the reading notes named at `where` itself, or for it in the `x-basis-of` of the object around."""
        if where not in self._named:
            named = provenance.at(self.document, where).get("x-reading", ())
            self._named[where] = basis_of.as_tuple(named)
        return self._named[where]

    def readings_for(self, where: str, around: str = "") -> tuple[str, ...]:
        """The ids of the reading notes named at `where`, or at the nearest place around it, up to `around`."""
        every = (one for one in pointer.upwards(where) if one.startswith(around))
        return next(filter(None, map(self.readings, every)), ())

    def _nearest(self, where: str, key: str) -> Any:
        if (where, key) not in self._said:
            self._said[where, key] = provenance.nearest(self.document, where, key)
        return self._said[where, key]


class Node:
    """An object of the document. Two nodes are equal when they stand at one place of one document.

    Not a dataclass, as what is worked out once is kept.
    """

    kinds: ClassVar[dict[str, type[Node]]] = {}

    def __init__(self, spec: Document, kind: str, where: str, value: Any) -> None:
        self.spec = spec
        self.kind = kind
        self.pointer = where
        self.value = value
        # The values under its keys; nothing for what is no object.
        self.members: Mapping[str, Any] = value if isinstance(value, dict) else NOTHING

    def __init_subclass__(cls, kind: str = "") -> None:
        if kind:
            Node.kinds[kind] = cls

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.spec.name}, {self.pointer!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)

    @property
    def _identity(self) -> tuple[object, ...]:
        return self.spec, self.kind, self.pointer

    def __contains__(self, key: str) -> bool:
        return key in self.members

    def __iter__(self) -> Iterator[str]:
        return iter(self.members)

    def get(self, key: str, default: Any = None) -> Any:
        """The plain data under a key."""
        return self.members.get(key, default)

    def text(self, key: str) -> str:
        """The text under a key, "" where there is none."""
        value = self.members.get(key)
        return "" if value is None else str(value)

    def flag(self, key: str) -> bool:
        """Whether `true` stands under a key."""
        return self.members.get(key) is True

    def listed(self, key: str) -> list[Any]:
        """The list under a key, an empty one where there is none."""
        value = self.members.get(key)
        return value if isinstance(value, list) else []

    def at(self, *tokens: str | int) -> str:
        """The pointer to a place below this one."""
        return pointer.join(self.pointer, *tokens)

    @property
    def key(self) -> str:
        """The key that it stands under."""
        return pointer.split(self.pointer)[-1] if self.pointer else ""

    @property
    def name(self) -> str:
        """Its name: the key that it stands under, where it gives itself no other name."""
        return self.key

    def holds_objects(self, key: str) -> bool:
        """Whether an object of its kind has an object of the document, or several, under a key."""
        return bool(grammar.below(self.kind, key))

    def child(self, key: str | int) -> Node | None:
        """The object under a key, as it is written; None where there is none."""
        value: Any = None
        if isinstance(self.value, list) and isinstance(key, int):
            value = next(iter(self.value[key : key + 1]), None)
        elif key in self.members:
            value = self.members[str(key)]
        if value is None:
            return None
        return node_of(self.spec, grammar.below(self.kind, key), self.at(key), value)

    def children(self, key: str) -> dict[str, Node]:
        """The objects in the map or list under a key, as they are written, by name or number."""
        around = self.child(key)
        if around is None:
            return {}
        value, spec, kind = around.value, self.spec, around.kind
        items: Iterable[tuple[str | int, Any]] = around.members.items()
        return {
            str(key): node_of(spec, grammar.below(kind, key), around.at(key), each)
            for key, each in (enumerate(value) if isinstance(value, list) else items)
            if each is not None
        }

    @property
    def reference(self) -> str:
        """The pointer that it refers to within the document, "" for an object that is no such reference."""
        written = self.members.get("$ref")
        if not isinstance(written, str) or not written.startswith("#"):
            return ""
        return unquote(written[1:])

    @property
    def is_reference(self) -> bool:
        """Whether it stands for another object, wherever that is."""
        return "$ref" in self.members

    @property
    def resolved(self: N) -> N:
        """The object itself, references followed; an empty one where they lead nowhere, which is reported elsewhere."""
        return self._referred if self.is_reference else self

    @cached_property
    def _referred(self: N) -> N:
        try:
            value, where = self.spec.resolve(self.value, self.pointer)
        except KeyError:
            value, where = {}, self.pointer
        return type(self)(self.spec, self.kind, where, value)

    @property
    def description(self) -> str:
        return self.text("description")

    @property
    def deprecated(self) -> bool:
        return self.flag("deprecated")

    @property
    def required(self) -> bool:
        """Whether it has to be there; what a schema requires is in `listed("required")`."""
        return self.flag("required")

    @property
    def sunset(self) -> str:
        """The day on which it ends, as other people's documents say it (`x-sunset`); "" where nothing is said."""
        return self.text("x-sunset")

    @property
    def origin(self) -> Origin:
        """The file and line that it is written at."""
        return self.spec.origin(self.pointer)

    @property
    def basis(self) -> str:
        """How it is known, be it that the objects around it say so."""
        return self.spec.basis(self.pointer)

    @property
    def own_basis(self) -> str:
        """How it is known where it says so itself, otherwise ""."""
        return self.text("x-basis")

    @property
    def source(self) -> Source | None:
        """Where it comes from, be it that the objects around it say so."""
        return self.spec.source(self.pointer)

    @property
    def citation(self) -> str:
        """The source that it names itself, as written: `id#section`."""
        return self.text("x-source")

    @property
    def readings(self) -> tuple[str, ...]:
        """The ids of the reading notes named for it, by itself or in the `x-basis-of` of the object around."""
        return self.spec.readings(self.pointer)

    @cached_property
    def keywords(self) -> tuple[KeywordProvenance, ...]:
        """Its statements about single keywords of its own (`x-basis-of`)."""
        return tuple(basis_of.entries(self.value, self.pointer))

    def stated(self, keyword: str, part: str = "") -> Node:
        """The statement that a keyword of it makes, or one part of that, for who says so; `method` is one too."""
        where = basis_of.place(self.value, self.pointer, keyword, part)
        return Node(self.spec, "keyword", where or self.at(keyword), self.get(keyword))

    @property
    def extensions(self) -> dict[str, Any]:
        """Its `x-` keys with what they hold."""
        return {key: self.members[key] for key in self if key.startswith("x-")}

    def one(self, kind: type[N], key: str) -> N | None:
        """The object under a key, references followed, where it is of that kind."""
        found = self.child(key)
        return found.resolved if isinstance(found, kind) else None

    def every(self, kind: type[N], key: str) -> dict[str, N]:
        """The objects of that kind in the map or list under a key, references followed."""
        found = self.children(key).items()
        return {name: each.resolved for name, each in found if isinstance(each, kind)}


def node_of(spec: Document, kind: str, where: str, value: Any) -> Node:
    """A node of the class that its kind has."""
    return Node.kinds.get(kind, Node)(spec, kind, where, value)
