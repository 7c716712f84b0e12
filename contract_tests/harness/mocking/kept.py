"""All that a mock remembers as bytes, and back; `state_file` keeps them, `application` asks for them.

Bytes are read from a file that somebody may have been given, so that they name no code: plain values, and the
records of this mock alone, each with the fields that it had when it was written.
"""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import sha256
from typing import Any, TypeGuard

import msgspec

Layout = dict[str, str]  # of each record, a digest of its fields and their types
MSGSPEC = (("_utils", "rebuild"), ("_core", "rebuild"), ("_core", "UNSET"))
PLAIN = {
    *(("builtins", name) for name in ("set", "frozenset", "list", "dict")),
    *(("collections", name) for name in ("deque", "defaultdict", "OrderedDict")),
    *(("datetime", name) for name in ("datetime", "date", "timedelta", "timezone")),
    *((f"msgspec.{where}", name) for where, name in MSGSPEC),
    ("msgspec", "UNSET"),
    ("fractions", "Fraction"),
    ("decimal", "Decimal"),
    ("uuid", "UUID"),
}
DAMAGED = (
    *(pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError),
    *(KeyError, TypeError, ValueError, MemoryError, RecursionError, OverflowError),
)


class Unfit(Exception):
    """Bytes that this mock cannot have written; the message says why."""


def as_bytes(remembered: Any) -> bytes:
    """Everything at once, so that what is one thing in two places is one again."""
    return pickle.dumps(remembered, protocol=5)


def from_bytes(data: bytes, layout: Mapping[str, Any], package: str) -> Any:
    """The value that `as_bytes` was given, by a mock whose modules stand in `package` and whose records had that layout. Raises Unfit."""
    try:
        return _Unpickler(data, layout, package).load()
    except DAMAGED as error:
        raise Unfit(f"it is damaged ({type(error).__name__})") from None


def layout_of(package: str) -> Layout:
    """The fields of every record of a mock, and of what all mocks share."""
    return {
        f"{record.__module__}.{record.__name__}": _fields(record)
        for module in _modules(package)
        for record in vars(sys.modules[module]).values()
        if _is_record(record) and record.__module__ == module
    }


def _modules(package: str) -> list[str]:
    ours = (package, __package__ or "")
    return [name for name in sorted(sys.modules) if _stands_in(name, ours)]


def _stands_in(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == each or module.startswith(f"{each}.") for each in packages)


def _is_record(value: object) -> TypeGuard[type]:
    return isinstance(value, type) and (
        is_dataclass(value) or issubclass(value, msgspec.Struct | Enum)
    )


def _fields(record: type) -> str:
    return sha256(repr(sorted(set(_typed(record)))).encode()).hexdigest()[:12]


def _typed(record: type) -> Iterator[tuple[str, str]]:
    if is_dataclass(record):
        yield from ((one.name, str(one.type)) for one in fields(record))
    elif issubclass(record, msgspec.Struct):
        for base in record.__mro__:
            for name, type_ in vars(base).get("__annotations__", {}).items():
                yield name, str(type_)


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, layout: Mapping[str, Any], package: str) -> None:
        super().__init__(io.BytesIO(data))
        self.layout = layout
        self.packages = (package, __package__ or "")

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in PLAIN:
            return super().find_class(module, name)
        if not _stands_in(module, self.packages) or module not in sys.modules:
            raise Unfit(f"it names {module}.{name}, which is nothing that a mock keeps")
        found = vars(sys.modules[module]).get(name)
        if not _is_record(found):
            raise Unfit(f"it holds {name}, which is no record of this version's")
        if self.layout.get(f"{module}.{name}") != _fields(found):
            raise Unfit(f"the fields of {name} are others in this version")
        return found
