"""The one gate through which every request of a contract run goes: it holds back what a live server must not get.

It also records the requests and answers, and which operations and documented answers a test has covered.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from requests import PreparedRequest, Response, Session

from contract_tests.harness.http import faults
from contract_tests.harness.http.exchange import Exchange, exchange, sent_json
from contract_tests.harness.http.matching import Matcher, server_of
from contract_tests.harness.http.ownership import Ownership
from contract_tests.harness.http.pace import BUSY, Ended, Pace
from contract_tests.harness.http.target import NotRun, Target
from contract_tests.harness.http.valid import is_valid
from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.violation import Violation, smallest
from scripts.spec.live import is_allowed, policy, writes
from scripts.spec.operation import Operation
from scripts.target.server import proxies_to
from scripts.target.settings import Settings
from scripts.target.within import within

LAST = 50  # exchanges that are kept
ALONE = Settings(())  # outside of a run
USER_AGENT = "referral-contracts"


# Says what is wrong with an answer, given with the gate and the operation; `checks` have one.
Judge = Callable[["Gate", Operation, Exchange], Iterable[Violation]]


class NotAllowed(NotRun):
    """A request that was not sent because the server is live."""


class NotOurs(NotAllowed):
    """A removal that was not sent because it names what was there before the run; another may be."""


class Gate(Session):
    """A session of `requests` that checks and records each request."""

    def __init__(
        self, target: Target, settings: Settings = ALONE, judge: Judge | None = None
    ) -> None:
        super().__init__()
        self.trust_env = False  # no .netrc: only the credentials under test are sent
        self.headers.clear()
        self.proxies = proxies_to(target.base_url)
        self.target = target
        self.judge = judge
        self.settings = settings
        self.pace = Pace(settings, len(target.spec.operations))
        self.has_written = False  # since the current test has begun
        self.redirects: set[str] = set()  # that were told
        self.matcher = Matcher(target.spec, target.service_url)
        self.written: list[tuple[Operation, Response]] = []  # where no reset undoes it
        self.ownership = Ownership()
        self.forget()

    def forget(self) -> None:
        """Begin new records, for the next test."""
        self.coverage = Coverage(self.target.spec.name)
        self.exchanges: deque[Exchange] = deque(maxlen=LAST)
        self.unanswered: list[Violation] = []  # what did not end the test
        self.is_paced = False  # a mock was made to answer 429
        self.story: deque[Exchange] = deque(maxlen=LAST)  # with those that steer a mock

    def send(self, request: PreparedRequest, **kwargs: Any) -> Response:
        """The answer of the API, where 429 was waited for.

        Raises NotAllowed and Ended instead of sending what must not be sent, Unanswered where no answer came.
        """
        operation = self.matcher.operation(str(request.method), str(request.url))
        self._check(request, operation)
        request.headers.setdefault("User-Agent", USER_AGENT)
        if operation is not None and operation.accept:
            request.headers.setdefault("Accept", operation.accept)
        kwargs |= {"timeout": self.settings.timeout, "verify": self.settings.verify}
        kwargs |= {"stream": False, "allow_redirects": False}  # this answer is judged
        if self._is_control(str(request.url)):
            return self._steer(request, kwargs)
        name = operation.id if operation else ""
        self.pace.wait(name)
        answer = self._sent(request, operation, kwargs)
        for pauses in count():
            if answer.status_code != BUSY or self.is_paced:
                break
            self._wait(name, answer, pauses)
            self.pace.wait(name)
            answer = self._sent(request, operation, kwargs)
        self._refuse_redirect(request, operation, answer)
        self.pace.answered(name)
        self._record(request, operation, answer)
        return answer

    def _steer(self, request: PreparedRequest, kwargs: Any) -> Response:
        """Call a control path. Raises RuntimeError where it alone gives no answer."""
        self.pace.check("")
        try:
            answer = super().send(request, **kwargs)
        except faults.ERRORS as error:
            self.get(self.target.service_url)  # does anybody answer?
            did = faults.told(error, self.settings.timeout)
            raise RuntimeError(f"{request.method} {request.url}: it {did}") from None
        self.story.append(exchange(request, answer))
        return answer

    def _sent(
        self, request: PreparedRequest, operation: Operation | None, kwargs: Any
    ) -> Response:
        """The answer that comes at once. Raises Unanswered."""
        try:
            with within(self.settings.timeout):
                return self._sent_again(request, kwargs)
        except faults.ERRORS as error:
            did = faults.told(error, self.settings.timeout)
            self._note(request, operation, Exception(f"the server {did}"))
            slow = faults.is_slow(error)
            self.pace.unanswered(operation.id if operation else "", did, slow=slow)
            last = self.exchanges[-1]
            raise faults.unanswered(self.target, operation, did, last) from None
        finally:
            self.cookies.clear()

    def _sent_again(self, request: PreparedRequest, kwargs: Any) -> Response:
        """A connection may have grown too old: what found it closed is sent once more, over a new one."""
        try:
            return super().send(request, **kwargs)
        except faults.ERRORS as error:
            is_final = self.target.live and request.method != "GET"
            if is_final or not faults.is_closed(error):
                raise
        for adapter in self.adapters.values():
            adapter.close()
        answer = super().send(request, **kwargs)
        self.coverage.closed += 1
        return answer

    def _wait(self, name: str, answer: Response, pauses: int) -> None:
        """Wait as an answer 429 asks for. Raises Ended where that does not help."""
        self.coverage.busy += 1
        if self.pace.pause(answer, pauses):
            return
        asked = answer.headers.get("Retry-After", "missing")
        did = f"answers 429 again and again (Retry-After: {asked})"
        self.pace.unanswered(name, did)
        raise Ended(f"the server {did}")

    def _refuse_redirect(
        self, request: PreparedRequest, operation: Operation | None, answer: Response
    ) -> None:
        """Raises Unanswered for the first redirect to a place that is not documented, Ended for others."""
        to = faults.redirect(answer)
        if not to or (operation and operation.documented(answer.status_code)):
            return
        self._note(request, operation, answer)
        did = f"redirects to {to}, which is not followed"
        self.pace.unanswered(operation.id if operation else "", did)
        if to in self.redirects:
            raise Ended(f"the server {did}")
        self.redirects.add(to)
        raise faults.unanswered(self.target, operation, did, self.exchanges[-1])

    @property
    def makes_up(self) -> bool:
        """Whether the server may get data that is made up; otherwise it gets examples, and what it told itself."""
        return not self.target.live or self.settings.makes_up

    def permit_made_up(self) -> None:
        """Raises NotAllowed where the server may not get made-up data."""
        if not self.makes_up:
            raise NotAllowed(
                f"{self.target.base_url} is live and gets no made-up data; FUZZ=1 beside ALLOW_WRITES=1 permits it"
            )

    def permit(self, operation: Operation) -> None:
        """Raises NotAllowed where requests made up at random might hold what a live server must not get."""
        if policy(operation) != "read":
            self._permit(operation, None)

    def _permit(self, operation: Operation, body: Any) -> None:
        target = self.target
        if target.live and not is_allowed(operation, body, writes=target.allow_writes):
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
            told = f"{foreign!r}, which was there before this run"
            raise NotOurs(f"{operation.id} would remove {told}")
        if not self.target.live:
            return
        if operation is None:
            raise NotAllowed(f"{request.method} {url} is no operation of a live server")
        self._permit(operation, sent_json(request))
        is_removal = self.pace.is_late  # of what was created: it may say too little
        if not (self.makes_up or is_removal or is_valid(operation, request)):
            raise NotAllowed(
                f"{self.target.base_url} is live and gets nothing that the specification rules out; FUZZ=1 beside ALLOW_WRITES=1 permits it"
            )

    def _note(
        self,
        request: PreparedRequest,
        operation: Operation | None,
        outcome: Response | Exception,
    ) -> None:
        """Remember what was sent and what came of it."""
        self.exchanges.append(exchange(request, outcome))
        self.story.append(self.exchanges[-1])
        self.coverage.requests += 1
        self.has_written |= request.method != "GET"
        if operation is not None:
            self.coverage.called.add(operation.id)

    def _record(
        self, request: PreparedRequest, operation: Operation | None, answer: Response
    ) -> None:
        """Count an answer to what was asked, and keep a write that may have to be undone."""
        self._note(request, operation, answer)
        if operation is None:
            return
        key = operation.documented_as(answer.status_code)
        if key:
            self.coverage.statuses.add((operation.id, key))
        if not self.target.is_mock:
            self.ownership.note(operation, answer.request, answer)
            if answer.ok and writes(operation):
                self.written.append((operation, answer))
        for one in (
            self.judge(self, operation, self.exchanges[-1]) if self.judge else ()
        ):
            self.coverage.violations = smallest([*self.coverage.violations, one])

    def _is_control(self, url: str) -> bool:
        """True for the paths that steer a mock: they are no part of the vendor's API."""
        control = f"{self.target.base_url}/_mock"
        return self.target.is_mock and url.startswith(control)
