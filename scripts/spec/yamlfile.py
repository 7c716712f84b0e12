"""YAML or JSON text as plain data with the line of each node; the bundle and `validate` read all files through it.

Scalars follow the YAML 1.2 core schema; what a 1.1 loader would read differently is reported as a surprise.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable

MAX_BYTES = 20_000_000
MAX_NODES = 1_000_000  # after aliases are expanded: what a thousand-operation document needs, a hundredth of an alias bomb
MAX_DEPTH = 200

NULL = {"", "~", "null", "Null", "NULL"}
BOOLEAN = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
INTEGER = re.compile(r"[-+]?[0-9]{1,4000}\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z|[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z"
)
# Plain scalars that YAML 1.1 loaders read as booleans, base-60 numbers, octals or dates.
YAML_1_1 = re.compile(
    r"(y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)\Z|[-+]?[0-9]+(:[0-5]?[0-9])+\Z|[-+]?0[0-9]+\Z"
)


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The data of one file, the line of each JSON Pointer in it, and what a YAML 1.1 reader would stumble over."""

    path: Path
    data: Any
    lines: dict[str, int]
    surprises: tuple[Finding, ...]


def read(path: Path) -> YamlFile:
    """Read one file. Raises Unreadable when it is missing, not UTF-8, not YAML, cyclic or too large."""
    reader = _Reader(path)
    data = reader.construct(_compose(path, _text(path)), "", ())
    return YamlFile(path, data, reader.lines, tuple(reader.surprises))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(
                path,
                1,
                "file-too-large",
                f"larger than {MAX_BYTES:,} bytes; split it or cut it down",
            )
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Unreadable(
            path,
            line,
            "file-not-utf-8",
            f"byte 0x{error.object[error.start]:02x} is not UTF-8; save the file as UTF-8",
        ) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unreadable(
            path, 1, "file-unreadable", f"{reason}; check the path"
        ) from None


def _compose(path: Path, text: str) -> yaml.Node:
    loader = getattr(
        yaml, "CSafeLoader", yaml.SafeLoader
    )  # the C parser where PyYAML was built with it
    try:
        _check_depth(path, text, loader)
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        message = ", ".join(filter(None, (error.context, error.problem)))
        raise Unreadable(path, line, "yaml-syntax", message) from None

    except yaml.YAMLError as error:
        raise Unreadable(
            path, 1, "yaml-syntax", str(error).replace("\n", " ")
        ) from None
    if node is None:
        raise Unreadable(
            path,
            1,
            "yaml-syntax",
            "the file is empty; an OpenAPI document starts with `openapi: 3.1.0`",
        )
    return node


def _check_depth(path: Path, text: str, loader: Any) -> None:
    """Refuse deep nesting from the event stream, before the composer recurses into it."""
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise Unreadable(
                    path,
                    event.start_mark.line + 1 if event.start_mark else 1,
                    "file-too-deep",
                    f"nested deeper than {MAX_DEPTH} levels",
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Reader:
    """One pass over a node graph; kept as an object because it collects lines and surprises on the way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[str, int] = {}
        self.surprises: list[Finding] = []

    def construct(self, node: yaml.Node, where: str, ancestors: tuple[int, ...]) -> Any:
        self.lines.setdefault(where, node.start_mark.line + 1)
        if len(self.lines) > MAX_NODES:
            raise self._refuse(
                node,
                "file-too-large",
                f"more than {MAX_NODES:,} nodes once aliases are expanded",
            )
        if id(node) in ancestors:
            raise self._refuse(
                node,
                "yaml-cycle",
                "an alias refers to a node that contains it; write the value out",
            )
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, where)
        below = (*ancestors, id(node))
        if isinstance(node, yaml.SequenceNode):
            return [
                self.construct(item, pointer.join(where, i), below)
                for i, item in enumerate(node.value)
            ]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, where, below)
        raise self._refuse(node, "yaml-syntax", f"a {node.tag} node is no JSON value")

    def _mapping(
        self, node: yaml.MappingNode, where: str, below: tuple[int, ...]
    ) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._refuse(
                    key_node,
                    "yaml-key",
                    "a mapping or list as key; only text can be a key",
                )
            key = key_node.value
            member = pointer.join(where, key)
            if key in data:
                first = self.lines[member]
                self._surprise(
                    key_node,
                    "yaml-duplicate-key",
                    f"{key!r} stands at line {first} already; the last one would win",
                )
            elif _is_plain(key_node) and not isinstance(_resolve(key), str):
                self._surprise(
                    key_node,
                    "yaml-key",
                    f"the key {key} is no text to a YAML reader; quote it: '{key}'",
                )
            self.lines[member] = key_node.start_mark.line + 1
            data[key] = self.construct(value_node, member, below)
        return data

    def _scalar(self, node: yaml.ScalarNode, where: str) -> Any:
        if not _is_plain(node):
            return node.value
        if YAML_1_1.match(node.value):
            self._surprise(
                node,
                "yaml-1-1-scalar",
                f"{node.value} is read differently by YAML 1.1 and 1.2; quote it: '{node.value}'",
            )
        value = _resolve(node.value)
        if isinstance(value, float) and not math.isfinite(value):
            self._surprise(
                node,
                "yaml-not-json",
                f"{node.value} has no JSON form; use a finite number or text",
            )
        return value

    def _surprise(self, node: yaml.Node, rule: str, message: str) -> None:
        self.surprises.append(
            Finding(Origin(self.path, node.start_mark.line + 1), rule, message)
        )

    def _refuse(self, node: yaml.Node, rule: str, message: str) -> Unreadable:
        return Unreadable(self.path, node.start_mark.line + 1, rule, message)


def _is_plain(node: yaml.ScalarNode) -> bool:
    """True for an unquoted scalar, the only kind that is not simply text."""
    return not node.style


def _resolve(text: str) -> Any:
    """A plain scalar by the YAML 1.2 core schema."""
    if text in NULL:
        return None
    if text in BOOLEAN:
        return BOOLEAN[text]
    if INTEGER.match(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if FLOAT.match(text):
        return float(re.sub(r"\.(inf|nan)", r"\1", text.lower()))
    return text
