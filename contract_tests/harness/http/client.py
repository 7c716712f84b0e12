"""The fixtures `api` and `mock`: calling the API under test as its test account, and steering its mock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from requests import Request, Response

from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.pace import BUSY
from contract_tests.harness.http.target import NotRun
from scripts.spec.example_call import example_call
from scripts.spec.live import dry_run
from scripts.spec.operation import Operation
from scripts.spec.security import required
from scripts.spec.serialisation import filled
from scripts.target.secrets import basic


class Client:
    """Sends requests with the test account's credentials, through the gate."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.named = 0

    @property
    def seed(self) -> Mapping[str, Any]:
        """The ids of the things that a mock has after a reset, by name; none for any other server."""
        return Named(self.gate, "seed")

    def can(self, action: str) -> bool:
        """Whether the server is a mock that has this action."""
        return action in Named(self.gate, "actions")

    def fresh(self, word: str) -> str:
        """A name with this word in it that the server has not seen: a mock forgets, any other server may keep it for good."""
        self.named += 1
        mark = "" if self.gate.target.is_mock else f"-{uuid4().hex[:10]}"
        return f"{word}{mark}-{self.named}"

    @property
    def actions(self) -> Mapping[str, str]:
        """The actions of a mock, each with a sentence; none for any other server."""
        described = self.gate.target.description or {}
        return dict(described.get("actions", {}))

    def request(  # noqa: PLR0913 - the parts of an HTTP request
        self,
        method: str,
        path: str,
        *,
        authenticated: bool = True,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        json: Any = None,
        data: bytes | None = None,
    ) -> Response:
        """Call `path`, written as in the specification; `headers` and `params` win over the credentials."""
        url = self.gate.target.service_url + path
        operation = self.gate.matcher.operation(method, url)
        own: tuple[dict[str, str], dict[str, str]] = ({}, {})
        if authenticated and operation is not None:
            own = self.credentials(operation)
        sent = {**own[0], **(headers or {})}
        if data is not None:
            sent.setdefault("Content-Type", "application/json")
        query = {**own[1], **(params or {})}
        request = Request(method, url, headers=sent, params=query, data=data, json=json)
        return self.gate.send(self.gate.prepare_request(request))

    def call(self, operation: Operation, **parts: Any) -> Response:
        """Call an operation as its examples suggest, for checks that are not about the content."""
        suggested = example_call(operation, optional=False)
        parts["headers"] = {**suggested.texts("header"), **parts.get("headers", {})}
        parts["params"] = {**suggested.texts("query"), **parts.get("params", {})}
        path = filled(operation.path, suggested.texts("path"))
        target, body = self.gate.target, suggested.json
        if target.live and not target.allow_writes and isinstance(body, dict):
            body = {**body, **dry_run(operation)}
        return self.request(operation.method.upper(), path, json=body, **parts)

    def get(self, path: str, **parts: Any) -> Response:
        return self.request("GET", path, **parts)

    def post(self, path: str, **parts: Any) -> Response:
        return self.request("POST", path, **parts)

    def credentials(
        self, operation: Operation
    ) -> tuple[dict[str, str], dict[str, str]]:
        """The headers and query parameters that authenticate the test account to an operation."""
        headers: dict[str, str] = {}
        query: dict[str, str] = {}
        spec, secrets = self.gate.target.spec, self.gate.target.secrets
        for scheme in required(spec, operation):
            values = secrets.of(scheme)
            if scheme.kind == "query":
                query[scheme.field] = values[0]
            elif scheme.kind == "basic":
                headers["Authorization"] = f"Basic {basic(*values)}"
            elif scheme.kind == "bearer":
                headers["Authorization"] = f"Bearer {values[0]}"
            else:
                headers[scheme.field] = values[0]
        return headers, query


class Named(dict[str, Any]):
    """Names that a mock tells at `GET /_mock`. To look up what it does not name raises NotRun."""

    def __init__(self, gate: Gate, kind: str) -> None:
        named = (gate.target.description or {}).get(kind)
        super().__init__(named if isinstance(named, dict) else {})
        self.kind = kind

    def __missing__(self, name: str) -> Any:
        raise NotRun(f"/_mock of the server names no {name!r} in {self.kind!r}")


class CannotAct(NotRun, RuntimeError):
    """A mock cannot do this as things are, because of what its API has done before or not."""


class MockControl:
    """The control paths of the mock under test. Raises NotRun where the server has none."""

    def __init__(self, gate: Gate) -> None:
        if gate.target.description is None:
            place = urlsplit(gate.target.base_url).netloc
            raise NotRun(f"it needs the control paths of a mock, and {place} has none")
        self.gate = gate
        self.seed: Mapping[str, Any] = Named(gate, "seed")
        self.actions: Mapping[str, str] = Named(gate, "actions")

    def reset(self) -> None:
        """Return to the seeded state."""
        self._post("reset", None)

    def seed_examples(self) -> None:
        """Have the mock hold everything that the vendor's samples name, where a reset alone does not do that."""
        if "seed_examples" in self.actions:
            self._post("actions/seed_examples", {})

    def advance(self, seconds: float = 0, *, days: float = 0) -> None:
        """Move the mock's clock."""
        self._post("clock", {"advance_seconds": seconds + days * 24 * 3600})

    def act(self, action: str, **arguments: Any) -> Any:
        """Have something happen outside the vendor's API. Returns the mock's answer; raises NotRun where it has no such action."""
        if str(BUSY) in str(self.actions[action]):
            self.gate.is_paced = True
        answer = self._post(f"actions/{action}", arguments)
        return answer.json() if answer.content else None

    def _post(self, path: str, body: Any) -> Response:
        url = f"{self.gate.target.base_url}/_mock/{path}"
        request = Request("POST", url, json=body)
        answer = self.gate.send(self.gate.prepare_request(request))
        if not answer.ok:
            kind = CannotAct if answer.status_code < 500 else RuntimeError
            raise kind(f"POST {url} answered {answer.status_code}: {answer.text}")
        return answer
