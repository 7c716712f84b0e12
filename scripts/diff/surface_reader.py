"""Reads the public surface of a client's package with griffe, which runs none of it; `client_changes` calls it.

What can be reached from `__all__` counts: the facade, its resources and their methods, and the classes in the types of those.
What begins with an underscore does not.
"""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import griffe

from scripts.diff.surface import (
    PLAIN_DATA,
    PublicArgument,
    PublicCall,
    PublicField,
    PublicType,
    Surface,
)
from scripts.spec import names, places

ASYNC = "Async"
RESOURCE = "Resource"  # what the classes of resources end with
_NAME = re.compile(r"[A-Za-z]\w*")
_UNPACKED = re.compile(r"Unpack\[(\w+)\]\Z")


def surface_of(folder: Path) -> Surface:
    """The surface of the one package in the folder of a distribution. Raises LookupError where none can be read."""
    package = next(iter(sorted(folder.glob("*/__init__.py"))), None)
    if package is None:
        raise LookupError(f"{folder} holds no package")
    logging.getLogger("griffe").addHandler(logging.NullHandler())
    try:
        loaded = griffe.load(
            package.parent.name, search_paths=[folder], allow_inspection=False
        )
    except griffe.LoadingError as error:
        raise LookupError(f"{package.parent}: {error}") from None
    assert isinstance(loaded, griffe.Module)
    return _Reading(loaded).surface


class _Reading:
    """One package being read, from its exports to all that they lead to; an object because it collects on the way."""

    def __init__(self, package: griffe.Module) -> None:
        objects = list(_objects(package))
        self.objects = {each.name: each for each in objects}
        self.operations = dict(_operations(objects))
        exports = sorted({str(each) for each in package.exports or ()})
        self.surface = Surface(tuple(exports))
        for name in exports:
            self.reach(name)
        self.surface.sent = self.closure(
            argument.type
            for call in self.surface.calls.values()
            for argument in call.arguments
        )
        self.surface.got = self.closure(
            call.returns for call in self.surface.calls.values()
        )

    def reach(self, name: str) -> None:
        """Note what has this name, and all that its types name."""
        found = self.objects.get(name)
        if found is None or name in self.surface.types or name in self.surface.calls:
            return
        if isinstance(found, griffe.Function):
            self.call(found, name, is_async=False)
        elif isinstance(found, griffe.Class):
            self.type(found)
        elif isinstance(found, griffe.Attribute):
            means = _text(found.value)
            self.surface.types[name] = PublicType(name, means=means)
            self.reach_all(means)

    def reach_all(self, *types: str) -> None:
        for name in _NAME.findall(" ".join(types)):
            self.reach(name)

    def type(self, found: griffe.Class) -> None:
        bases = tuple(map(_text, found.bases))
        is_facade = "from_env" in found.members
        fields = () if is_facade else tuple(_fields(found, bases))
        made = PublicType(found.name, bases, fields, "", _component(found, bases))
        self.surface.types[found.name] = made
        self.reach_all(*bases, *(each.type for each in fields))
        is_async = is_facade and found.name.startswith(ASYNC)
        plain = found.name.removeprefix(ASYNC) if is_facade else found.name
        self.members(found, names.snake(plain) if is_facade else plain, is_async)
        built = found.members.get("__init__")
        if built is not None and found.name in self.surface.exports:
            self.call(built, plain, is_async=is_async)

    def members(self, found: griffe.Object, label: str, is_async: bool) -> None:
        """Note the methods of a class, and those of the resources that a facade has."""
        for each in found.members.values():
            if each.name.startswith("_"):
                continue
            if isinstance(each, griffe.Function):
                self.call(each, f"{label}.{each.name}", is_async=is_async)
            elif isinstance(each, griffe.Attribute) and "property" in each.labels:
                resource = self.objects.get(_text(each.annotation))
                if resource is not None and resource.name.endswith(RESOURCE):
                    self.members(resource, f"{label}.{each.name}", is_async)

    def call(self, found: Any, label: str, *, is_async: bool) -> None:
        calls = self.surface.async_calls if is_async else self.surface.calls
        called = label.partition(".")[2]
        operation = self.operations.get(called) or self.operations.get(
            called.removesuffix("_page"), ("", "")
        )
        arguments = tuple(self.arguments(found.parameters))
        calls[label] = made = PublicCall(
            label, arguments, _text(found.returns), *operation
        )
        self.reach_all(made.returns, *(each.type for each in arguments))

    def arguments(
        self, parameters: Iterable[griffe.Parameter]
    ) -> Iterator[PublicArgument]:
        for each in parameters:
            type_ = _text(each.annotation)
            options = _UNPACKED.match(type_)
            if options:
                yield from self.options(options[1])
            elif each.name not in ("self", "cls"):
                default = None if each.default is None else _text(each.default)
                by_name = each.kind is griffe.ParameterKind.keyword_only
                yield PublicArgument(each.name, type_, default, by_name)

    def options(self, name: str) -> Iterator[PublicArgument]:
        """The keys of a dict of options that a call takes as arguments."""
        found = self.objects.get(name)
        if isinstance(found, griffe.Class):
            for base in found.bases:
                yield from self.options(_text(base))
            for each in _fields(found, (PLAIN_DATA,)):
                default = None if each.is_needed else "..."
                yield PublicArgument(each.name, each.type, default, by_name=True)

    def closure(self, types: Iterable[str]) -> set[str]:
        """The names in these types, in the fields of those, and so on."""
        found: set[str] = set()
        waiting = list(types)
        while waiting:
            new = set(_NAME.findall(waiting.pop())) & self.surface.types.keys() - found
            found |= new
            for known in map(self.surface.types.__getitem__, new):
                waiting += [known.means, *(each.type for each in known.fields)]
        return found


def _objects(module: griffe.Module) -> Iterator[griffe.Object]:
    """The objects of a package and its modules that are written there."""
    for each in module.members.values():
        if isinstance(each, griffe.Module):
            yield from _objects(each)
        elif isinstance(each, griffe.Object):
            yield each


def _operations(
    objects: Iterable[griffe.Object],
) -> Iterator[tuple[str, tuple[str, str]]]:
    """The operation that each method of a resource sends, with its place in the specification, by `resource.method`."""
    for each in objects:
        if isinstance(each, griffe.Attribute) and (said := _said(each, "Operation")):
            place = places.below("", "paths", said["path"], said["method"].lower())
            yield said["called"].removesuffix("()"), (said["id"], place)


def _said(constant: griffe.Attribute, maker: str) -> dict[str, str]:
    """The texts that a constant is made with, {} for one that is made otherwise."""
    match _parsed(_text(constant.value)):
        case ast.Call(func=ast.Name(id=name), keywords=keywords) if name == maker:
            return {
                each.arg: each.value.value
                for each in keywords
                if each.arg
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            }
    return {}


def _fields(found: griffe.Class, bases: tuple[str, ...]) -> Iterator[PublicField]:
    """The attributes that callers see, or the keys of plain data."""
    is_plain = PLAIN_DATA in bases
    is_total = _text(found.keywords.get("total")) != "False"
    for each in found.members.values():
        if not isinstance(each, griffe.Attribute) or each.name.startswith("_"):
            continue
        type_ = _text(each.annotation)
        if is_plain:
            marked = re.fullmatch(r"(?:(Not)?Required)\[(.*)\]", type_)
            needed = marked[1] is None if marked else is_total
            yield PublicField(
                each.name, marked[2] if marked else type_, needed, each.name
            )
        else:
            yield PublicField(each.name, type_, _is_needed(each), _wire(each))


def _component(found: griffe.Class, bases: tuple[str, ...]) -> str:
    """The place of the schema that a model is made of, "" for other classes."""
    if ".models." not in found.path:
        return ""
    name = found.name.removesuffix("Dict") if PLAIN_DATA in bases else found.name
    return places.below("", "components", "schemas", name)


def _is_needed(field: griffe.Attribute) -> bool:
    """Whether who makes a model has to give it."""
    match _parsed(_text(field.value)):
        case ast.Call(args=[ast.Constant(), *_], keywords=keywords):
            return not any(each.arg == "default" for each in keywords)
    return field.value is None


def _wire(field: griffe.Attribute) -> str:
    """The name in JSON: the first text that the field is made with, or else its own."""
    match _parsed(_text(field.value)):
        case ast.Call(args=[ast.Constant(value=str(name)), *_]):
            return name
    return field.name


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        return None


def _text(expression: object) -> str:
    return "" if expression is None else str(expression)
