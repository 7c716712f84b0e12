"""Asks the mock of an API, in a process of its own, for the answers that a guide shows; `guides` starts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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
    import httpx  # noqa: PLC0415 - start-up counts

    # The mock is here, behind no proxy.
    with (
        running_mock(spec.name, root=root) as base_url,
        httpx.Client(trust_env=False, timeout=10) as client,
    ):
        described = client.get(f"{base_url}/_mock").json()
        known = {"headers": described["headers"], "params": described["query"]}

        def ask(operation: Operation, body: Mapping[str, Any]) -> Any:
            url = service_url(spec, base_url) + operation.path
            sent = {**known, "json": dict(body) or None}
            answer = client.request(operation.method.upper(), url, **sent)
            if not answer.is_success:
                reason = answer.headers.get("X-Mock-Reason", answer.reason_phrase)
                raise ValueError(f"the mock answers {answer.status_code}: {reason}")
            return answer.json()

        yield ask
