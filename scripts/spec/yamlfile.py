"""A file of a specification as plain data, YAML or JSON, with the line of each node; the joining of files and `validate` read all through it."""

from __future__ import annotations

import errno
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable
from scripts.spec.jsonfile import JsonLines, NotJson, decode
from scripts.spec.yamlreader import JSON, MAX_DEPTH, YamlReader

MAX_BYTES = 20_000_000
# What JSON text may hold and YAML may not: escaped surrogate pairs, and some characters that must be escaped.
JSON_ONLY = re.compile(
    r"(?<!\\)(?P<before>(?:\\\\)*)\\u(?P<high>[dD][89abAB]..)\\u(?P<low>[dD][c-fC-F]..)"
    r"|(?P<bare>[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff])"
)
NAMING = ("$id", "$anchor", "$dynamicAnchor", "$self")


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The data of one file, the line of each JSON Pointer in it, and what a YAML 1.1 reader would stumble over."""

    path: Path
    data: Any
    lines: pointer.ByPlace[int]
    has_names: bool  # of schemas, in the words of JSON Schema
    surprises: tuple[Finding, ...]

    def origin(self, where: str) -> Origin:
        """The line of a place, or of the nearest around it."""
        return Origin(self.path, pointer.nearest(self.lines, where))


def read(path: Path) -> YamlFile:
    """Read one file. Raises Unreadable when it is missing, not UTF-8, not YAML, cyclic or too large."""
    text = _text(path)
    has_names = any(name in text for name in NAMING)
    if path.suffix == JSON:
        with suppress(NotJson):
            data = decode(text, MAX_DEPTH)
            return YamlFile(path, data, JsonLines(text), has_names, ())
    reader = YamlReader(path)
    readable = JSON_ONLY.sub(_for_yaml, text) if path.suffix == JSON else text
    data = _parsed(path, readable, reader)
    surprises = (*_no_json(path, text), *reader.surprises)
    return YamlFile(path, data, reader.lines, has_names, surprises)


def _no_json(path: Path, text: str) -> Iterator[Finding]:
    """The fault of a text that only its name says to be JSON, as YAML has more forms."""
    try:
        if path.suffix == JSON:
            json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{error.msg}: it is read as YAML, which programs that go by the name do not"
        yield Finding(Origin(path, error.lineno), "json-syntax", message)
    except (ValueError, RecursionError):
        return  # of numbers and depth more is said elsewhere


def _text(path: Path) -> str:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise OSError(errno.EINVAL, "it is no regular file")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            message = f"larger than {MAX_BYTES:,} bytes; split it or cut it down"
            raise Unreadable(path, 1, "file-too-large", message)
        encoding = json.detect_encoding(content)
        if not encoding.startswith("utf-8"):
            message = f"it is in {encoding[:6].upper()}; save it as UTF-8"
            raise Unreadable(path, 1, "file-not-utf-8", message)
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        byte = error.object[error.start]
        message = f"byte 0x{byte:02x} is not UTF-8; a document is text, saved as UTF-8"
        raise Unreadable(path, line, "file-not-utf-8", message) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = f"{getattr(error, 'strerror', None) or error}; check the path"
        raise Unreadable(path, 1, "file-unreadable", reason) from None


def _for_yaml(match: re.Match[str]) -> str:
    if match["bare"]:
        return f"\\u{ord(match['bare']):04x}"
    pair = bytes.fromhex(match["high"] + match["low"])
    return match["before"] + pair.decode("utf-16-be")


def _parsed(path: Path, text: str, reader: YamlReader) -> Any:
    # the C parser where PyYAML was built with it
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return reader.read(yaml.parse(text, Loader=loader))
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
