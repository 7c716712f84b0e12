"""Reads the public surface of a client's package, of which nothing is run; `client_changes` calls it.

What can be reached from `__all__` counts: the facade, its resources and their methods, and the classes in the types of those.
What begins with an underscore does not.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.diff.python_source import (
    Attribute,
    Definition,
    Function,
    decorators,
    definitions,
    exported,
    members,
    parsed,
    text,
)
from scripts.diff.surface import (
    PLAIN_DATA,
    PublicArgument,
    PublicCall,
    PublicType,
    Surface,
)
from scripts.diff.surface_parts import arguments, attributes, given, keys, operations
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
    try:
        return _Reading(package.parent).surface
    except (SyntaxError, ValueError) as error:
        raise LookupError(f"{package.parent}: {error}") from None


class _Reading:
    """One package being read, from its exports to all that they lead to; an object because it collects on the way."""

    def __init__(self, package: Path) -> None:
        modules = {
            file.relative_to(package).with_suffix(""): definitions(parsed(file))
            for file in sorted(package.rglob("*.py"))
        }
        self.objects = {
            name: each for found in modules.values() for name, each in found.items()
        }
        self.models = {
            name
            for path, found in modules.items()
            if path.parts[0] == "models"
            for name in found
        }
        self.operations = {
            called: operation
            for found in modules.values()
            for called, operation in operations(found.values())
        }
        exports = sorted(set(exported(package)))
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
        if isinstance(found, Function):
            self.call(found, name, is_async=False)
        elif isinstance(found, ast.ClassDef):
            self.type(found)
        else:
            means = text(found.value)
            self.surface.types[name] = PublicType(name, means=means)
            self.reach_all(means)

    def reach_all(self, *types: str) -> None:
        for name in _NAME.findall(" ".join(types)):
            self.reach(name)

    def type(self, found: ast.ClassDef) -> None:
        """Note a class, and its methods."""
        bases = tuple(map(text, found.bases))
        own = members(found)
        is_facade = "from_env" in own
        fields = (
            ()
            if is_facade
            else tuple(keys(found) if PLAIN_DATA in bases else attributes(own))
        )
        pointer = self.component(found, bases)
        self.surface.types[found.name] = PublicType(
            found.name, bases, fields, "", pointer
        )
        self.reach_all(*bases, *(each.type for each in fields))
        is_async = is_facade and found.name.startswith(ASYNC)
        plain = found.name.removeprefix(ASYNC) if is_facade else found.name
        self.members(own, names.snake(plain) if is_facade else plain, is_async)
        if found.name in self.surface.exports:
            built = own.get("__init__")
            if isinstance(built, Function):
                self.call(built, plain, is_async=is_async)
            elif "dataclass" in decorators(found):
                self.note(plain, tuple(given(own)), "None", is_async=is_async)

    def component(self, found: ast.ClassDef, bases: tuple[str, ...]) -> str:
        """The place of the schema that a model is made of, "" for other classes."""
        if found.name not in self.models:
            return ""
        name = found.name.removesuffix("Dict") if PLAIN_DATA in bases else found.name
        return places.below("", "components", "schemas", name)

    def members(self, own: dict[str, Definition], label: str, is_async: bool) -> None:
        """Note the methods of a class, and those of the resources that a facade has."""
        for name, each in own.items():
            if name.startswith("_"):
                continue
            if isinstance(each, Function):
                self.call(each, f"{label}.{name}", is_async=is_async)
            elif isinstance(each, Attribute) and each.is_property:
                resource = self.objects.get(text(each.annotation))
                if isinstance(resource, ast.ClassDef) and resource.name.endswith(
                    RESOURCE
                ):
                    self.members(members(resource), f"{label}.{name}", is_async)

    def call(self, found: Function, label: str, *, is_async: bool) -> None:
        arguments = tuple(self.arguments(found.args))
        self.note(label, arguments, text(found.returns), is_async=is_async)

    def note(
        self,
        label: str,
        arguments: tuple[PublicArgument, ...],
        returns: str,
        *,
        is_async: bool,
    ) -> None:
        """Note a call, and all that its types name."""
        calls = self.surface.async_calls if is_async else self.surface.calls
        called = label.partition(".")[2]
        operation = self.operations.get(called) or self.operations.get(
            called.removesuffix("_page"), ("", "")
        )
        calls[label] = PublicCall(label, arguments, returns, *operation)
        self.reach_all(returns, *(each.type for each in arguments))

    def arguments(self, found: ast.arguments) -> Iterator[PublicArgument]:
        """The arguments that callers give."""
        for each in arguments(found):
            unpacked = _UNPACKED.match(each.type)
            yield from self.options(unpacked[1]) if unpacked else (each,)

    def options(self, name: str) -> Iterator[PublicArgument]:
        """The keys of a dict of options that a call takes as arguments."""
        found = self.objects.get(name)
        if isinstance(found, ast.ClassDef):
            for base in found.bases:
                yield from self.options(text(base))
            for each in keys(found):
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
