"""YAML text as plain data in one pass over the parser's events, with the line of each node; for `yamlfile`.

Scalars follow the YAML 1.2 core schema; what a 1.1 loader would read differently is reported as a surprise. Nothing recurses, so
that depth is bounded by the limit alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from scripts.spec import pointer
from scripts.spec.finding import Finding, Origin, Unreadable

MAX_NODES = 1_000_000  # after aliases are expanded: what a thousand-operation document needs, a hundredth of an alias bomb
MAX_DEPTH = 200
MAX_SHOWN = 40  # characters of a number

NULL = {"", "~", "null", "Null", "NULL"}
BOOLEAN = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
INTEGER = re.compile(r"[-+]?[0-9]{1,4000}\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z|[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z"
)
# The types that a YAML 1.1 reader finds are in the tags that PyYAML resolves; it misses one-letter booleans,
# and an integer may have two values.
TAGS = {type(None): "null", bool: "bool", int: "int", float: "float", str: "str"}
TAG = "tag:yaml.org,2002:"
TWO_WAYS = re.compile(r"[yYnN]\Z|[-+]?0[0-9]+\Z")
MERGE = "<<"
JSON = ".json"
OLD: Any = yaml.SafeLoader("")  # for the tags that YAML 1.1 gives
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
NODES = {yaml.ScalarEvent, yaml.AliasEvent, *STARTS, *ENDS}


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not been read; `key` is that of the value which comes next."""

    where: str
    data: Any
    anchor: str
    key: str | None = None


@dataclass(slots=True)
class YamlReader:
    """One pass over the events of a text; kept as an object because it collects lines and surprises on the way."""

    path: Path
    lines: dict[str, int] = field(default_factory=dict)
    surprises: dict[Finding, None] = field(default_factory=dict)
    data: Any = None
    around: list[_Open] = field(default_factory=list)
    nodes: int = 0
    # The events of each anchored node, to be read again where an alias stands, and the nodes that are still open.
    anchored: dict[str, list[Any]] = field(default_factory=dict)
    recorded: list[str] = field(default_factory=list)

    def read(self, events: Iterable[Any]) -> Any:
        """The data of a text by its events. Raises Unreadable."""
        documents = 0
        for event in events:
            kind = type(event)
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    message = "a second document starts here; a file holds one"
                    raise self._refuse(event, "yaml-syntax", message)
            elif kind in NODES:
                self._take(event)
        if not documents:
            message = "the file is empty; a document starts with `openapi: 3.1.0`"
            raise Unreadable(self.path, 1, "yaml-syntax", message)
        return self.data

    def _take(self, event: Any) -> None:
        """Read an event, and keep it for the aliases of the nodes that it is a part of."""
        for name in self.recorded:
            self.anchored[name].append(event)
        anchor = getattr(event, "anchor", None)
        if anchor or getattr(event, "tag", None):
            self._remark(event)
        if anchor and type(event) is not yaml.AliasEvent:
            self.anchored[anchor] = [event]
            if type(event) is not yaml.ScalarEvent:
                self.recorded.append(anchor)
        self._handle(event, 0)
        if type(event) in ENDS and self.recorded:
            latest = self.recorded[-1]
            if all(each.anchor != latest for each in self.around):  # it is closed
                self.recorded.pop()

    def _remark(self, event: Any) -> None:
        """Tell of a tag, an anchor or an alias."""
        if tag := getattr(event, "tag", None):
            message = f"{tag} is read by few; write the value without a tag"
            self._surprise(event, "yaml-tag", message)
        if event.anchor:
            form = "alias *" if type(event) is yaml.AliasEvent else "anchor &"
            message = f"the {form}{event.anchor} has no JSON form; write the value out or use $ref"
            self._surprise(event, "yaml-anchor", message)

    def _handle(self, event: Any, aliases: int) -> None:
        """Read an event, be it that `aliases` lead to it."""
        kind = type(event)
        around = self.around[-1] if self.around else None
        if kind in ENDS:
            self._close()
        elif kind is yaml.AliasEvent:
            self._again(event, aliases + 1)
        elif around and around.key is None and isinstance(around.data, dict):
            self._key(event, around)
        elif kind is yaml.ScalarEvent:
            self._put(event, around, self._scalar(event))
        else:
            data: Any = {} if kind is yaml.MappingStartEvent else []
            where = self._put(event, around, data)
            self.around.append(_Open(where, data, event.anchor or ""))
            if len(self.around) > MAX_DEPTH:
                message = f"nested deeper than {MAX_DEPTH} levels"
                raise self._refuse(event, "file-too-deep", message)

    def _again(self, event: Any, aliases: int) -> None:
        """Read the events of the node that an alias stands for."""
        name = event.anchor
        if name in self.recorded:
            message = "an alias refers to a node that contains it; write the value out"
            raise self._refuse(event, "yaml-cycle", message)
        if name not in self.anchored:
            message = f"there is no anchor &{name} before this alias"
            raise self._refuse(event, "yaml-syntax", message)
        if aliases > MAX_DEPTH:
            message = f"aliases lead to aliases more than {MAX_DEPTH} times"
            raise self._refuse(event, "file-too-deep", message)
        for each in self.anchored[name]:
            self._handle(each, aliases)

    def _put(self, event: Any, around: _Open | None, value: Any) -> str:
        """Put a value in its place, and say where that is."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            message = f"more than {MAX_NODES:,} nodes once aliases are expanded"
            raise self._refuse(event, "file-too-large", message)
        if around is None:
            where, self.data = "", value
        elif around.key is not None:
            where = pointer.join(around.where, around.key)
            around.data[around.key] = value
            around.key = None
        else:
            where = pointer.join(around.where, len(around.data))
            around.data.append(value)
        self.lines.setdefault(where, _line(event))
        return where

    def _close(self) -> None:
        """Complete a mapping or list; what is merged into a mapping gives way to its own members."""
        closed = self.around.pop()
        merged = closed.data.get(MERGE) if isinstance(closed.data, dict) else None
        if not isinstance(merged, dict | list):
            return
        del closed.data[MERGE]
        line = self.lines[pointer.join(closed.where, MERGE)]
        for each in merged if isinstance(merged, list) else [merged]:
            for key, value in each.items() if isinstance(each, dict) else ():
                if key not in closed.data:
                    closed.data[key] = value
                    self.lines[pointer.join(closed.where, key)] = line

    def _key(self, event: Any, around: _Open) -> None:
        if type(event) is not yaml.ScalarEvent:
            message = "a mapping or list as key; only text can be a key"
            raise self._refuse(event, "yaml-key", message)
        key = around.key = event.value
        member = pointer.join(around.where, key)
        if key in around.data:
            message = f"{key!r} stands at line {self.lines[member]} already; the last one would win"
            self._surprise(event, "yaml-duplicate-key", message)
        elif not event.style:
            self._plain_key(event, key)
        self.lines[member] = _line(event)

    def _plain_key(self, event: Any, key: str) -> None:
        if key == MERGE:
            message = "YAML 1.2 knows no merge key; write the members out"
            self._surprise(event, "yaml-merge-key", message)
            return
        value, is_read_in_two_ways = _plain(key, event.tag or "")
        if is_read_in_two_ways or not isinstance(value, str):
            message = f"the key {key} is not text to every reader; quote it: '{key}'"
            self._surprise(event, "yaml-key", message)

    def _scalar(self, event: Any) -> Any:
        if event.style:
            return event.value
        value, is_read_in_two_ways = _plain(event.value, event.tag or "")
        if is_read_in_two_ways and self.path.suffix != JSON:
            message = f"{event.value} is read differently by YAML 1.1 and 1.2; quote it: '{event.value}'"
            self._surprise(event, "yaml-1-1-scalar", message)
        if isinstance(value, float) and not math.isfinite(value):
            message = f"{event.value[:MAX_SHOWN]} has no JSON form; use a finite number or text"
            self._surprise(event, "yaml-not-json", message)
        return value

    def _surprise(self, event: Any, rule: str, message: str) -> None:
        origin = Origin(self.path, _line(event))
        self.surprises[Finding(origin, rule, message)] = None

    def _refuse(self, event: Any, rule: str, message: str) -> Unreadable:
        return Unreadable(self.path, _line(event), rule, message)


def _line(event: Any) -> int:
    number: int = event.start_mark.line
    return number + 1


@lru_cache(maxsize=10_000)
def _plain(text: str, tag: str) -> tuple[Any, bool]:
    """An unquoted scalar, and whether a YAML 1.1 reader would not take it for that."""
    value = text if tag == TAG + "str" else _resolve(text)
    told = tag or OLD.resolve(yaml.ScalarNode, text, (True, False))
    return value, told != TAG + TAGS[type(value)] or bool(TWO_WAYS.match(text))


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
