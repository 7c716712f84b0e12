"""Finds what proves and what plays an operation: the tests of rules and the routes of the mock; read as text, for verbs import no tests."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.spec.finding import Origin

ANY = "*"  # a part of a path that is worked out when the mock runs


@dataclass(frozen=True, slots=True)
class RuleTest:
    """A test that says it proves a rule."""

    rule: str
    name: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class MockRoute:
    """A path of a mock, the method that it answers and the function that does; the pattern fits a path with its placeholders as `{}`."""

    pattern: re.Pattern[str]
    method: str
    origin: Origin

    def serves(self, path: str, method: str) -> bool:
        """Whether it is the one for a path template and a method."""
        plain = re.sub(r"\{[^{}]*\}", "{}", path)
        return method.upper() == self.method and bool(self.pattern.fullmatch(plain))


def rule_tests(folder: Path) -> list[RuleTest]:
    """The tests of the rules of an API, whose tests stand in this folder."""
    found: list[RuleTest] = []
    for file, tree in _modules(folder / "rules"):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                at = Origin(file, node.lineno)
                found += [RuleTest(each, node.name, at) for each in _proven(node)]
    return found


def _proven(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """The rules that its decorators name, `@rule("R03")` or `@rule("R03").broken_by(…)`."""
    for decorator in function.decorator_list:
        for node in ast.walk(decorator):
            match node:
                case ast.Call(
                    func=ast.Name(id="rule"), args=[ast.Constant(value=str(name)), *_]
                ):
                    yield name


def mock_routes(folder: Path) -> list[MockRoute]:
    """The routes of the mock of an API, whose tests stand in this folder."""
    return [
        route
        for file, tree in _modules(folder / "mock")
        for route in _Routes(file, tree).found()
    ]


def _modules(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted(folder.rglob("*.py")):
        try:
            yield file, ast.parse(file.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError):  # told by other tests
            continue


class _Routes:
    """The `PathItem(path, {method: handler})`s of one module, with the names that it gives to texts and dicts."""

    def __init__(self, file: Path, tree: ast.Module) -> None:
        self.file, self.tree = file, tree
        self.named = {
            name: value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            for target in node.targets
            for name, value in _given(target, node.value)
        }
        self.functions = {
            node.name: node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }

    def found(self) -> Iterator[MockRoute]:
        for node in ast.walk(self.tree):
            match node:
                case ast.Call(func=ast.Name(id="PathItem"), args=[path, methods, *_]):
                    pattern = re.compile(self._pattern(path))
                    for method, handler in self._methods(methods):
                        line = self.functions.get(handler, node.lineno)
                        yield MockRoute(pattern, method, Origin(self.file, line))

    def _pattern(self, path: ast.expr) -> str:
        match path:
            case ast.Constant(value=str(text)):
                return re.escape(re.sub(r"\{[^{}]*\}", "{}", text))
            case ast.JoinedStr(values=parts):
                # A placeholder may be cut in two by what is filled in.
                joined = "".join(map(self._pattern, parts))
                return re.sub(r"\\\{[^{}]*\\\}", r"\\{\\}", joined)
            case ast.FormattedValue(value=inner):
                return self._pattern(inner)
            case ast.Name(id=name) if name in self.named:
                return self._pattern(self.named[name])
        return ".*"

    def _methods(self, methods: ast.expr) -> Iterator[tuple[str, str]]:
        if isinstance(methods, ast.Name) and methods.id in self.named:
            methods = self.named[methods.id]
        if not isinstance(methods, ast.Dict):
            return
        for key, handler in zip(methods.keys, methods.values, strict=True):
            if isinstance(key, ast.Constant):
                name = ast.unparse(handler).rpartition(".")[2]
                yield str(key.value).upper(), name


def _given(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """The names that an assignment gives to values, several at once too."""
    match target, value:
        case ast.Name(id=name), _:
            yield name, value
        case ast.Tuple(elts=targets), ast.Tuple(elts=values):
            for one, other in zip(targets, values, strict=False):
                yield from _given(one, other)
