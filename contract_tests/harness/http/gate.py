"""The one gate through which every request of a contract run goes: it holds back what a live server must not get.

It also records the requests and answers, and which operations and documented answers a test has covered.
"""

from __future__ import annotations

import json
from collections import deque
from typing import Any
from urllib.request import getproxies

from requests import PreparedRequest, RequestException, Response, Session

from contract_tests.harness.http.exchange import Exchange, exchange, sent_json
from contract_tests.harness.http.matching import Matcher, server_of
from contract_tests.harness.http.ownership import Ownership
from contract_tests.harness.http.target import NotRun, Target
from contract_tests.harness.report.coverage import Coverage
from scripts.spec.live import is_allowed, policy, writes
from scripts.spec.operation import Operation

LAST = 50  # exchanges that are kept
PATIENCE = 10.0  # seconds that a server has to answer
USER_AGENT = "referral-contracts"


class NotAllowed(NotRun):
    """A request that was not sent because the server is live."""


class NotOurs(NotAllowed):
    """A removal that was not sent because it names what was there before the run; another may be."""


class Gate(Session):
    """A session of `requests` that checks and records each request."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.trust_env = False  # no .netrc: only the credentials under test are sent
        self.headers.clear()
        self.proxies = dict(getproxies()) if target.live else {}
        self.target = target
        self.matcher = Matcher(target.spec, target.service_url)
        self.written: list[tuple[Operation, Response]] = []  # where no reset undoes it
        self.ownership = Ownership()
        self.forget()

    def forget(self) -> None:
        """Begin new records, for the next test."""
        self.coverage = Coverage(self.target.spec.name)
        self.exchanges: deque[Exchange] = deque(maxlen=LAST)
        self.story: deque[Exchange] = deque(maxlen=LAST)  # with those that steer a mock

    def send(self, request: PreparedRequest, **kwargs: Any) -> Response:
        """Raises NotAllowed instead of sending what the server must not get."""
        operation = self.matcher.operation(str(request.method), str(request.url))
        self._check(request, operation)
        request.headers.setdefault("User-Agent", USER_AGENT)
        if operation is not None and operation.accept:
            request.headers.setdefault("Accept", operation.accept)
        kwargs["timeout"] = kwargs.get("timeout") or PATIENCE
        kwargs["allow_redirects"] = False  # what is documented is this answer
        try:
            response = super().send(request, **kwargs)
            self._record(request, operation, response)
        except RequestException as error:
            self._record(request, operation, error)
            raise
        finally:
            self.cookies.clear()
        return response

    def permit(self, operation: Operation) -> None:
        """Raises NotAllowed where requests made up at random might hold what a live server must not get."""
        if policy(operation) != "read":
            self._permit(operation, None)

    def _permit(self, operation: Operation, body: Any) -> None:
        target = self.target
        if target.live and not target.allow_writes and not is_allowed(operation, body):
            raise NotAllowed(
                f"x-live of {operation.id} is {json.dumps(policy(operation))} and "
                f"{target.base_url} is live; ALLOW_WRITES=1 permits it"
            )

    def _check(self, request: PreparedRequest, operation: Operation | None) -> None:
        url = str(request.url)
        if server_of(url) != server_of(self.target.base_url):
            raise NotAllowed(f"{url} is on another server than {self.target.base_url}")
        foreign = operation and self.ownership.foreign(operation, request)
        if operation and foreign:
            raise NotOurs(
                f"{operation.id} would remove {foreign!r}, which was there before this run"
            )
        if not self.target.live:
            return
        if operation is None:
            raise NotAllowed(f"{request.method} {url} is no operation of a live server")
        self._permit(operation, sent_json(request))

    def _record(
        self,
        request: PreparedRequest,
        operation: Operation | None,
        outcome: Response | Exception,
    ) -> None:
        self.story.append(exchange(request, outcome))
        if self._is_control(str(request.url)):
            return
        self.exchanges.append(self.story[-1])
        self.coverage.requests += 1
        if operation is not None:
            self.coverage.called.add(operation.id)
            key = operation.documented_as(self.exchanges[-1].status)
            if isinstance(outcome, Response):
                self._note(operation, key, outcome)

    def _note(self, operation: Operation, key: str | None, answer: Response) -> None:
        """Count a documented answer, and keep a write that may have to be undone."""
        if key:
            self.coverage.statuses.add((operation.id, key))
        if not self.target.is_mock:
            self.ownership.note(operation, answer.request, answer)
            if answer.ok and writes(operation):
                self.written.append((operation, answer))

    def _is_control(self, url: str) -> bool:
        """True for the paths that steer a mock: they are no part of the vendor's API."""
        control = f"{self.target.base_url}/_mock"
        return self.target.is_mock and url.startswith(control)
