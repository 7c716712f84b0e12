"""Requests and replies as a defect sees them, between a mock and its clients. Plain values, so that defects cost no import."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import parse_qsl, urlencode

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request on its way to the mock; names of headers are in lower case."""

    method: str
    path: str
    query_string: str = ""
    headers: Headers = ()
    body: bytes = b""

    @property
    def json(self) -> Any:
        """The JSON of the body, None where it is none."""
        return _json(self.body)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(self.query_string, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        return dict(self.headers).get(name.lower())

    @property
    def basic(self) -> tuple[str, str]:
        """The user and the password of HTTP Basic."""
        encoded = (self.header("authorization") or "").removeprefix("Basic ")
        user, _, password = b64decode(encoded).decode().partition(":")
        return user, password

    def has(self, name: str) -> bool:
        """Whether a query parameter, a header or a field of the body has this name."""
        body = self.json
        is_in_body = isinstance(body, dict) and name in body
        return is_in_body or name in self.query or self.header(name) is not None

    def is_at(self, place: str) -> bool:
        """Whether it goes to a place: a method, a path, both, or "" for anywhere; `*` in a path stands for any text."""
        return all(
            self.method == word if word.isupper() else fnmatchcase(self.path, word)
            for word in place.split()
        )

    def to(self, method: str, path: str, query_string: str = "") -> Asked:
        return replace(self, method=method, path=path, query_string=query_string)

    def with_json(self, value: Any) -> Asked:
        return replace(self, body=json.dumps(value).encode())

    def with_changed(self, change: Callable[[Any], Any]) -> Asked:
        """With its JSON changed, where there is some."""
        value = self.json
        return self if value is None else self.with_json(change(value))

    def with_query(self, values: Mapping[str, str | None]) -> Asked:
        """Other query parameters; those that are None are left out."""
        kept = {k: v for k, v in {**self.query, **values}.items() if v is not None}
        return replace(self, query_string=urlencode(kept))

    def with_headers(self, values: Mapping[str, str | None]) -> Asked:
        """Other headers; those that are None are left out."""
        return replace(self, headers=_with(self.headers, values))


@dataclass(frozen=True, slots=True)
class Reply:
    """A mock's answer on its way to the client."""

    status: int
    body: bytes = b""
    headers: Headers = ()

    @property
    def json(self) -> Any:
        """The JSON of the body, None where it is none."""
        return _json(self.body)

    def is_like(self, sign: int | str) -> bool:
        """Whether it has that status, or that text in its body."""
        if isinstance(sign, int):
            return self.status == sign
        return sign.encode() in self.body

    def with_headers(self, values: Mapping[str, str | None]) -> Reply:
        """With other headers; those that are None are left out."""
        return replace(self, headers=_with(self.headers, values))

    def with_body(self, body: bytes) -> Reply:
        """With another body; its length is told when it is sent."""
        return replace(self, body=body).with_headers({"content-length": None})

    def with_json(self, value: Any) -> Reply:
        body = json.dumps(value).encode()
        return self.with_body(body).with_headers({"content-type": "application/json"})

    def with_changed(self, change: Callable[[Any], Any]) -> Reply:
        """With its JSON changed, where there is some."""
        value = self.json
        return self if value is None else self.with_json(change(value))


def _with(headers: Headers, values: Mapping[str, str | None]) -> Headers:
    new = {name.lower(): value for name, value in values.items()}
    kept = [pair for pair in headers if pair[0] not in new]
    added = [(name, value) for name, value in new.items() if value is not None]
    return (*kept, *added)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
