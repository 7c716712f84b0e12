"""Finds the operation that a request calls; the gate asks for each request."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scripts.spec.document import Spec
from scripts.spec.operation import Operation


class Matcher:
    """The operations of a specification by method and path, below the URL where their paths start."""

    def __init__(self, spec: Spec, service_url: str) -> None:
        self.server = server_of(service_url)
        self.prefix = urlsplit(service_url).path
        literal_first = sorted(spec.operations, key=lambda one: len(one.placeholders))
        self.patterns = [(_pattern(one.path), one) for one in literal_first]

    def operation(self, method: str, url: str) -> Operation | None:
        """The operation called, a literal path before one with placeholders; None when it is none."""
        path = urlsplit(url).path
        if server_of(url) != self.server or not path.startswith(self.prefix):
            return None
        path = path.removeprefix(self.prefix)
        for pattern, operation in self.patterns:
            if operation.method == method.lower() and pattern.fullmatch(path):
                return operation
        return None


def server_of(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port: what two URLs of one server share."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile("[^/]+".join(map(re.escape, parts)))
