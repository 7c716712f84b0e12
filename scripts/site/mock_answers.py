"""Asks the mock of an API, in a process of its own, for the answers that a guide shows; `guides` starts it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.target.running_mock import running_mock
from scripts.target.server import service_url

Ask = Callable[[Operation, Mapping[str, Any]], Any]


@contextmanager
def asking(spec: Spec, root: Path) -> Iterator[Ask]:
    """A function that sends an operation with a body to a fresh mock and returns the JSON answered.

    `root` is the repository. Raises MockDidNotStart; the function raises ValueError for an answer that is no success.
    """
    with running_mock(spec.name, root=root) as base_url:
        yield _asker(spec, base_url)


def _asker(spec: Spec, base_url: str) -> Ask:
    opener = build_opener(ProxyHandler({}))  # the mock is here, behind no proxy

    def send(request: Request) -> Any:
        try:
            with opener.open(request, timeout=10) as answer:
                return json.loads(answer.read())
        except HTTPError as error:
            reason = error.headers.get("X-Mock-Reason", error.reason)
            raise ValueError(f"the mock answers {error.code}: {reason}") from None

    described = send(Request(f"{base_url}/_mock"))
    query = f"?{urlencode(described['query'])}" if described["query"] else ""
    headers = {**described["headers"], "Content-Type": "application/json"}

    def ask(operation: Operation, body: Mapping[str, Any]) -> Any:
        url = f"{service_url(spec, base_url)}{operation.path}{query}"
        data = json.dumps(body).encode() if body else None
        return send(Request(url, data, headers, method=operation.method.upper()))

    return ask
