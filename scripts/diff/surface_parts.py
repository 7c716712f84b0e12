"""The parts of a client's surface as values of `surface`: arguments, fields, and the operations that methods send. For `surface_reader`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from scripts.diff.python_source import Attribute, Definition, members, text
from scripts.diff.surface import PublicArgument, PublicField
from scripts.spec import places

_MARKED = re.compile(r"(?:(Not)?Required)\[(.*)\]\Z")


def arguments(found: ast.arguments) -> Iterator[PublicArgument]:
    """The arguments of a function, without the object that a method is called on."""
    placed = [*found.posonlyargs, *found.args]
    defaults = [None] * (len(placed) - len(found.defaults)) + found.defaults
    for each, default in zip(placed, defaults, strict=True):
        if each.arg not in ("self", "cls"):
            yield _argument(each, default)
    if found.vararg:
        yield _argument(found.vararg, ast.Tuple([]))
    for each, default in zip(found.kwonlyargs, found.kw_defaults, strict=True):
        yield _argument(each, default, by_name=True)
    if found.kwarg:
        yield _argument(found.kwarg, ast.Dict([], []))


def given(own: Mapping[str, Definition]) -> Iterator[PublicArgument]:
    """The arguments of a dataclass that has no `__init__` of its own."""
    for name, each in own.items():
        if isinstance(each, Attribute) and each.annotation and not each.is_property:
            yield _argument(ast.arg(name, each.annotation), each.value)


def _argument(
    found: ast.arg, default: ast.expr | None, *, by_name: bool = False
) -> PublicArgument:
    value = None if default is None else text(default)
    return PublicArgument(found.arg, text(found.annotation), value, by_name)


def attributes(own: Mapping[str, Definition]) -> Iterator[PublicField]:
    """The attributes that callers see; `own` is what the class defines."""
    for name, each in own.items():
        if isinstance(each, Attribute) and not name.startswith("_"):
            wire = _wire(each.value) or name
            yield PublicField(name, text(each.annotation), _is_needed(each.value), wire)


def keys(found: ast.ClassDef) -> Iterator[PublicField]:
    """The keys of plain data."""
    is_total = all(text(x.value) != "False" for x in found.keywords if x.arg == "total")
    for each in attributes(members(found)):
        marked = _MARKED.match(each.type)
        needed = marked[1] is None if marked else is_total
        type_ = marked[2] if marked else each.type
        yield PublicField(each.name, type_, needed, each.name)


def operations(
    found: Iterable[Definition],
) -> Iterator[tuple[str, tuple[str, str]]]:
    """The operation that each method of a resource sends, with its place in the specification, by `resource.method`."""
    for each in found:
        if isinstance(each, Attribute) and (said := _said(each.value, "Operation")):
            place = places.below("", "paths", said["path"], said["method"].lower())
            yield said["called"].removesuffix("()"), (said["id"], place)


def _said(value: ast.expr | None, maker: str) -> dict[str, str]:
    """The texts that a constant is made with, {} for one that is made otherwise."""
    match value:
        case ast.Call(func=ast.Name(id=name), keywords=keywords) if name == maker:
            return {
                each.arg: each.value.value
                for each in keywords
                if each.arg
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            }
    return {}


def _is_needed(value: ast.expr | None) -> bool:
    """Whether who makes a model has to give a field of this value."""
    match value:
        case ast.Call(args=[ast.Constant(), *_], keywords=keywords):
            return not any(each.arg == "default" for each in keywords)
    return value is None


def _wire(value: ast.expr | None) -> str:
    """The name in JSON: the first text that a field is made with, "" for none."""
    match value:
        case ast.Call(args=[ast.Constant(value=str(name)), *_]):
            return name
    return ""
