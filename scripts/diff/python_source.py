"""Reads Python source without running it; `surface_reader` asks for the classes, functions and names of a client's package."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

PROPERTIES = ("property", "cached_property")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name with its type and value, as far as they are written; `is_property` where a method gives the value."""

    annotation: ast.expr | None
    value: ast.expr | None
    is_property: bool = False


Definition = ast.ClassDef | Function | Attribute


def parsed(file: Path) -> ast.Module:
    """A module as it is written. Raises SyntaxError, ValueError."""
    return _parsed(file.read_text(encoding="utf-8"))


@lru_cache(maxsize=1024)
def _parsed(source: str) -> ast.Module:
    """Kept, as many modules are the same in two clients."""
    return ast.parse(source)


def definitions(module: ast.Module) -> dict[str, Definition]:
    """All that a module defines, by name."""
    return dict(_defined(module.body))


def exported(package: Path) -> Iterator[str]:
    """The names in the `__all__` of a package, with those of the packages below whose names it takes over."""
    for each in parsed(package / "__init__.py").body:
        match each:
            case (
                ast.Assign(targets=[ast.Name("__all__")], value=value)
                | ast.AugAssign(target=ast.Name("__all__"), value=value)
            ):
                if isinstance(value, ast.Attribute):
                    yield from exported(package / text(value.value))
                else:
                    yield from ast.literal_eval(value)


def members(found: ast.ClassDef) -> dict[str, Definition]:
    """The methods and attributes of a class by name, with those that its `__init__` sets."""
    made = dict(_defined(found.body))
    built = made.get("__init__")
    if isinstance(built, Function):
        for name, each in _assigned(ast.walk(built), "self."):
            known = made.get(name)
            if each.annotation is None and isinstance(known, Attribute):
                made[name] = Attribute(known.annotation, each.value)
            else:
                made[name] = each
    return made


def text(expression: ast.expr | None) -> str:
    """An expression in Python, "" for none."""
    if isinstance(expression, ast.Name):  # most are
        return expression.id
    return "" if expression is None else ast.unparse(expression)


def decorators(found: ast.ClassDef | Function) -> set[str]:
    """The last names of its decorators, as `dataclass` of `@dataclasses.dataclass(frozen=True)`."""
    each = (
        one.func if isinstance(one, ast.Call) else one for one in found.decorator_list
    )
    return {text(one).rpartition(".")[2] for one in each}


def _defined(body: Iterable[ast.stmt]) -> Iterator[tuple[str, Definition]]:
    for each in body:
        if isinstance(each, ast.ClassDef):
            yield each.name, each
        elif isinstance(each, Function):
            is_property = not decorators(each).isdisjoint(PROPERTIES)
            made = Attribute(each.returns, None, True) if is_property else each
            yield each.name, made
        elif isinstance(each, ast.If):
            yield from _defined((*each.body, *each.orelse))
        else:
            yield from _assigned((each,))


def _assigned(
    nodes: Iterable[ast.AST], owner: str = ""
) -> Iterator[tuple[str, Attribute]]:
    """The names that these nodes assign to, those of an owner without it."""
    for each in nodes:
        targets: list[ast.expr]
        if isinstance(each, ast.AnnAssign):
            targets, made = [each.target], Attribute(each.annotation, each.value)
        elif isinstance(each, ast.Assign):
            targets, made = each.targets, Attribute(None, each.value)
        else:
            continue
        for target in map(text, targets):
            name = target.removeprefix(owner)
            if target.startswith(owner) and name.isidentifier():
                yield name, made
