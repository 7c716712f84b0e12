"""YAML or JSON text as plain data with the line of each node; the bundle and `validate` read all files through it.

Scalars follow the YAML 1.2 core schema; what a 1.1 loader would read differently is reported as a surprise.
"""

from __future__ import annotations

import errno
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

NAMING = ("$id", "$anchor", "$dynamicAnchor", "$self")

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
# The types that a YAML 1.1 reader finds are in the tags that PyYAML resolves; it misses one-letter booleans,
# and an integer may have two values.
TAGS = {type(None): "null", bool: "bool", int: "int", float: "float", str: "str"}
TWO_WAYS = re.compile(r"[yYnN]\Z|[-+]?0[0-9]+\Z")
# What JSON text may hold and YAML may not: escaped surrogate pairs, and some characters that must be escaped.
JSON_ONLY = re.compile(
    r"(?<!\\)(?P<before>(?:\\\\)*)\\u(?P<high>[dD][89abAB]..)\\u(?P<low>[dD][c-fC-F]..)"
    r"|(?P<bare>[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff])"
)


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The data of one file, the line of each JSON Pointer in it, and what a YAML 1.1 reader would stumble over."""

    path: Path
    data: Any
    lines: dict[str, int]
    has_names: bool  # of schemas, in the words of JSON Schema
    surprises: tuple[Finding, ...]


def read(path: Path) -> YamlFile:
    """Read one file. Raises Unreadable when it is missing, not UTF-8, not YAML, cyclic or too large."""
    reader, text = _Reader(path), _text(path)
    data = reader.construct(_compose(path, text, reader), "", ())
    has_names = any(name in text for name in NAMING)
    surprises = tuple(dict.fromkeys(reader.surprises))
    return YamlFile(path, data, reader.lines, has_names, surprises)


def _text(path: Path) -> str:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise OSError(errno.EINVAL, "it is no regular file")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise Unreadable(
                path,
                1,
                "file-too-large",
                f"larger than {MAX_BYTES:,} bytes; split it or cut it down",
            )
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Unreadable(
            path,
            line,
            "file-not-utf-8",
            f"byte 0x{error.object[error.start]:02x} is not UTF-8; save the file as UTF-8",
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(
            path, 1, "file-unreadable", f"{reason}; check the path"
        ) from None
    return JSON_ONLY.sub(_for_yaml, text) if _is_json(path) else text


def _for_yaml(match: re.Match[str]) -> str:
    if match["bare"]:
        return f"\\u{ord(match['bare']):04x}"
    pair = bytes.fromhex(match["high"] + match["low"])
    return match["before"] + pair.decode("utf-16-be")


def _is_json(path: Path) -> bool:
    return path.suffix == ".json"


def _compose(path: Path, text: str, reader: _Reader) -> yaml.Node:
    # the C parser where PyYAML was built with it
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        _check_events(text, loader, reader)
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        message = ", ".join(filter(None, (error.context, error.problem)))
        raise Unreadable(path, line, "yaml-syntax", message) from None
    except yaml.reader.ReaderError as error:
        character = error.character  # the C parser gives a number
        character = chr(character) if isinstance(character, int) else character
        line = text.partition(character)[0].count("\n") + 1
        message = f"the character U+{ord(character):04X} may not stand in YAML; write it as an escape"
        raise Unreadable(path, line, "yaml-syntax", message) from None
    if node is None:
        message = "the file is empty; a document starts with `openapi: 3.1.0`"
        raise Unreadable(path, 1, "yaml-syntax", message)
    return node


def _check_events(text: str, loader: Any, reader: _Reader) -> None:
    """Look at what the node graph no longer shows, and refuse deep nesting before the composer recurses into it."""
    depth = 0
    event: Any  # the stubs know no `tag` and `anchor`
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                message = f"nested deeper than {MAX_DEPTH} levels"
                raise reader.refuse(event, "file-too-deep", message)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if tag := getattr(event, "tag", None):
            message = f"{tag} is left unread; write the value without a tag"
            reader.surprise(event, "yaml-tag", message)
        if anchor := getattr(event, "anchor", None):
            form = "alias *" if isinstance(event, yaml.AliasEvent) else "anchor &"
            message = (
                f"the {form}{anchor} has no JSON form; write the value out or use $ref"
            )
            reader.surprise(event, "yaml-anchor", message)


class _Reader:
    """One pass over a node graph; kept as an object because it collects lines and surprises on the way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[str, int] = {}
        self.surprises: list[Finding] = []

    def construct(self, node: yaml.Node, where: str, ancestors: tuple[int, ...]) -> Any:
        self.lines.setdefault(where, node.start_mark.line + 1)
        if len(self.lines) > MAX_NODES:
            raise self.refuse(
                node,
                "file-too-large",
                f"more than {MAX_NODES:,} nodes once aliases are expanded",
            )
        if id(node) in ancestors:
            raise self.refuse(
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
        raise self.refuse(node, "yaml-syntax", f"a {node.tag} node is no JSON value")

    def _mapping(
        self, node: yaml.MappingNode, where: str, below: tuple[int, ...]
    ) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self.refuse(
                    key_node,
                    "yaml-key",
                    "a mapping or list as key; only text can be a key",
                )
            key = key_node.value
            member = pointer.join(where, key)
            if key in data:
                message = f"{key!r} stands at line {self.lines[member]} already; the last one would win"
                self.surprise(key_node, "yaml-duplicate-key", message)
            elif _is_plain(key_node):
                self._plain_key(key_node)
            self.lines[member] = key_node.start_mark.line + 1
            data[key] = self.construct(value_node, member, below)
        return data

    def _plain_key(self, node: yaml.ScalarNode) -> None:
        key = node.value
        if key == "<<":
            message = "YAML 1.2 knows no merge key; write the members out"
            self.surprise(node, "yaml-merge-key", message)
        elif not isinstance(_resolve(key), str) or _is_read_in_two_ways(node, key):
            message = f"the key {key} is not text to every reader; quote it: '{key}'"
            self.surprise(node, "yaml-key", message)

    def _scalar(self, node: yaml.ScalarNode, where: str) -> Any:
        if not _is_plain(node):
            return node.value
        value = _resolve(node.value)
        if _is_read_in_two_ways(node, value) and not _is_json(self.path):
            message = f"{node.value} is read differently by YAML 1.1 and 1.2; quote it: '{node.value}'"
            self.surprise(node, "yaml-1-1-scalar", message)
        if isinstance(value, float) and not math.isfinite(value):
            self.surprise(
                node,
                "yaml-not-json",
                f"{node.value} has no JSON form; use a finite number or text",
            )
        return value

    def surprise(self, node: Any, rule: str, message: str) -> None:
        self.surprises.append(
            Finding(Origin(self.path, node.start_mark.line + 1), rule, message)
        )

    def refuse(self, node: Any, rule: str, message: str) -> Unreadable:
        return Unreadable(self.path, node.start_mark.line + 1, rule, message)


def _is_plain(node: yaml.ScalarNode) -> bool:
    """True for an unquoted scalar, the only kind that is not simply text."""
    return not node.style


def _is_read_in_two_ways(node: yaml.ScalarNode, value: Any) -> bool:
    """True when a YAML 1.1 reader would not take the plain scalar for `value`."""
    is_other_type = node.tag != f"tag:yaml.org,2002:{TAGS[type(value)]}"
    return is_other_type or bool(TWO_WAYS.match(node.value))


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
