"""`webhooks`: what the server sends fits the operation that describes it. Tests use the fixture `webhooks`.

A test gives the server its addresses and has things happen; when it ends, every webhook that came is judged.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from queue import Empty
from urllib.parse import quote, unquote, urlsplit

from contract_tests.harness.checks.callbacks import judged
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.receiver import PATIENCE, Received, Receiver, receiving
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.near import did_you_mean
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import (
    Violated,
    Violation,
    assert_none,
    smallest,
)
from scripts.spec.operation import Operation

# The action of a mock that answers when nothing is under way.
SETTLING = "read_deliveries"


def by_path(received: Received) -> str:
    """The event of a delivery to an address that `Webhooks.url` gave."""
    return unquote(urlsplit(received.path).path.removeprefix("/"))


@dataclass(slots=True)
class Webhooks:
    """`event_of` says which event a delivery tells of, for a server that sends all events to one address."""

    gate: Gate
    receiver: Receiver
    event_of: Callable[[Received], str] = by_path
    came: list[Received] = field(default_factory=list)
    left: deque[Received] = field(default_factory=deque)  # not yet taken

    @property
    def events(self) -> tuple[str, ...]:
        """The names of the events that the specification has."""
        return tuple(one.path for one in self.gate.target.spec.webhooks)

    def url(self, event: str = "") -> str:
        """The address for one event; without it, the one for all of them."""
        name = self._sender(event).path if event else ""
        return f"{self.receiver.url}/{quote(name, safe='')}"

    def take(self, event: str) -> Received:
        """The oldest delivery of an event that was not yet taken, waited for. Raises Violated where none comes."""
        sender = self._sender(event)
        while (found := self._left(event)) is None:
            try:
                self._keep(self.receiver.take())
            except Empty:
                raise Violated([self._missing(sender)]) from None
        self.left.remove(found)
        return found

    def arrived(self, event: str, at_least: int = 0) -> list[Received]:
        """All deliveries of an event so far, oldest first; so many are waited for where no mock tells that it has sent everything."""
        has_settled = self._settle()
        while True:
            came = [one for one in self.came if self._event(one) == event]
            if has_settled or len(came) >= at_least:
                return came
            try:
                self._keep(self.receiver.take())
            except Empty:
                return came

    def check(self) -> None:
        """Judge all that came. Raises Violated, with the smallest example of each difference."""
        self._settle()
        found = [one for received in self.came for one in self._judged(received)]
        assert_none(smallest(found))

    def _judged(self, received: Received) -> list[Violation]:
        event = self._event(received)
        if event not in self.events:
            return [self._unknown(event, received)]
        sender, url = self._sender(event), self.receiver.url
        found = list(judged(self.gate, sender, received, url))
        self.gate.coverage.webhooks.add((event, not found))
        return found

    def _sender(self, event: str) -> Operation:
        for one in self.gate.target.spec.webhooks:
            if one.path == event:
                return one
        hint = did_you_mean(event, list(self.events))
        raise LookupError(f"no webhook {event!r}{hint}")

    def _unknown(self, event: str, received: Received) -> Violation:
        target = self.gate.target
        words = f"the events are {', '.join(self.events)}"
        statement = of_node(target.spec, "/webhooks" if self.events else "", words)
        sent = received.exchange(self.receiver.url)
        what = f"sent {event!r}, which is not described" if event else "sent no event"
        return replace(target.violation(None, what, statement, sent), answered="")

    def _missing(self, sender: Operation) -> Violation:
        statement = of_node(self.gate.target.spec, sender.pointer, sender.summary)
        what = f"nothing was sent within {PATIENCE:.0f} seconds"
        return self.gate.target.violation(sender, what, statement)

    def _event(self, received: Received) -> str:
        """The event that a delivery tells of, "" where it tells none."""
        try:
            return self.event_of(received)
        except (LookupError, TypeError, AttributeError):
            return ""

    def _left(self, event: str) -> Received | None:
        return next((one for one in self.left if self._event(one) == event), None)

    def _settle(self) -> bool:
        """Take what has come; a mock is waited for until it has sent everything. Returns whether it was."""
        control = MockControl(self.gate) if self.gate.target.is_mock else None
        can_tell = control is not None and SETTLING in control.actions
        if control and can_tell:
            control.act(SETTLING)
        while not self.receiver.requests.empty():
            self._keep(self.receiver.take())
        return can_tell

    def _keep(self, received: Received) -> None:
        self.came.append(received)
        self.left.append(received)


@contextmanager
def webhooks_to(gate: Gate) -> Iterator[Webhooks]:
    """A receiver for the server behind a gate. Raises NotRun where the server is on another machine."""
    if gate.target.live:
        place = urlsplit(gate.target.base_url).netloc
        needed = "a server that reaches this machine"
        raise NotRun(f"it needs {needed}, and {place} is live")
    with receiving() as receiver:
        yield Webhooks(gate, receiver)
