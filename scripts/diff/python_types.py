"""Types in Python source, as the signatures of a client have them: whether one takes all that another does. `client_changes` asks."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

LEFT_OUT = "Unset"
ANYTHING = {"Any", "object"}
_NAME = re.compile(r"\w+")
# A value of a literal is one of its type, an integer may stand for a float.
_WITHIN: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int, bool),
    "bool": (bool,),
    "float": (int, bool),
}
_PROMOTED = {("float", "int"), ("float", "bool"), ("int", "bool")}


def with_names(text: str, new: Mapping[str, str]) -> str:
    """A type, or other source, with names that have become others."""
    if not new:
        return text
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, new))})\b")
    return pattern.sub(lambda found: new[found[1]], text)


def same(one: str, other: str) -> bool:
    """Whether two types say the same, whatever the order of their alternatives."""
    return covers(one, other) and covers(other, one)


def covers(wide: str, narrow: str) -> bool:
    """Whether every value of one type is one of another, as far as names tell."""
    if wide == narrow:
        return True
    every = _members(wide)
    return all(any(_takes(one, each) for one in every) for each in _members(narrow))


def given(text: str) -> str:
    """A type without the mark of what was left out, which callers do not give."""
    if LEFT_OUT not in text:
        return text
    kept = [ast.unparse(each) for each in _members(text)]
    return (
        " | ".join(each for each in kept if each != LEFT_OUT)
        if LEFT_OUT in kept
        else text
    )


def says_anything(texts: list[str]) -> bool:
    """Whether each of these types leaves something open: a type checker may refuse what it becomes, and calls work as before."""
    names = (set(_NAME.findall(each)) for each in texts)
    return bool(texts) and all(each & ANYTHING for each in names)


def more(wide: str, narrow: str) -> list[str]:
    """The alternatives of one type that another has not, as source."""
    every = _members(narrow)
    found = (each for each in _members(wide) if not any(_takes(n, each) for n in every))
    return [ast.unparse(each) for each in found]


def are_values(texts: list[str]) -> bool:
    """Whether these alternatives are single values."""
    return bool(texts) and all(each.startswith("Literal[") for each in texts)


def _members(text: str) -> list[ast.expr]:
    """The alternatives of a type; each value of a Literal is one."""
    try:
        waiting = [ast.parse(text.replace("builtins.", ""), mode="eval").body]
    except SyntaxError:
        waiting = [ast.Constant(text)]
    found: list[ast.expr] = []
    while waiting:
        match each := waiting.pop():
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                waiting += [right, left]
            case ast.Subscript(
                value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)
            ):
                found += [ast.Subscript(each.value, value) for value in values]
            case _:
                found.append(each)
    return found


def _takes(wide: ast.expr, narrow: ast.expr) -> bool:
    one, other = ast.unparse(wide), ast.unparse(narrow)
    if one == other or one in ANYTHING or (one, other) in _PROMOTED:
        return True
    match wide, narrow:
        case _, ast.Subscript(
            value=ast.Name(id="Literal"), slice=ast.Constant(value=value)
        ):
            return type(value) in _WITHIN.get(one, ())
        case ast.Subscript(value=left), ast.Subscript(value=right):
            return ast.unparse(left) == ast.unparse(right) and _all(
                _arguments(wide), _arguments(narrow)
            )
    return False


def _arguments(generic: ast.Subscript) -> list[str]:
    inner = generic.slice
    elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    return list(map(ast.unparse, elements))


def _all(wide: list[str], narrow: list[str]) -> bool:
    return len(wide) == len(narrow) and all(map(covers, wide, narrow))
