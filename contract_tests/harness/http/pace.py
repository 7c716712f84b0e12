"""How fast the gate sends, and when it sends no more: `RATE=`, 429 waited for, `MINUTES=`, a server that is gone."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

from requests import Response

from contract_tests.harness.http.target import NotRun
from scripts.target import ending
from scripts.target.settings import Settings

BUSY = 429
LONGEST_PAUSE = 60.0  # seconds that a server may ask for
# For one request; without Retry-After each is twice as long as the last.
MOST_PAUSES = 5
# Operations in a row, or slow requests to one, after which no answer is expected.
SILENT = 3


class Ended(NotRun):
    """Nothing more is sent, to this operation or at all; the message says why."""


class Pace:
    """Of one server; `clock` and `sleep` are those of the machine, but for its tests."""

    def __init__(self, settings: Settings, operations: int) -> None:
        self.settings = settings
        self.silent = min(SILENT, operations)
        self.clock: Callable[[], float] = time.time
        self.sleep: Callable[[float], None] = ending.sleep
        self.ended = ""
        self.is_late = False  # clearing up is not bound by the minutes of a run
        self._sent = 0
        self._next = 0.0  # when the next request may be sent
        self._row = set[str]()  # operations without an answer since the last one
        self._slow = Counter[str]()  # requests waited for in vain, by operation

    @property
    def over(self) -> str:
        """Why nothing more is sent at all; "" while something is."""
        until = self.settings.until
        if until and not self.is_late and self.clock() >= until:
            return f"the {self.settings.minutes:g} minutes of this run are over"
        budget = self.settings.budget
        if budget and not self.is_late and self._sent >= budget:
            return f"the {budget} requests of this run are spent (BUDGET=)"
        return self.ended or ("" if self.is_late else ending.reason())

    def check(self, operation: str) -> None:
        """Raises Ended where no more is sent to an operation; "" is what is none."""
        if self.over:
            raise Ended(self.over)
        if self._slow[operation] >= SILENT:
            raise Ended(f"{operation} gave no answer {SILENT} times in a row")

    def wait(self, operation: str) -> None:
        """Wait until a request to an operation may be sent. Raises Ended."""
        self.check(operation)
        self._sent += 1
        if self.settings.rate:
            now = self.clock()
            self.sleep(max(self._next - now, 0))
            self._next = max(self._next, now) + 1 / self.settings.rate

    def answered(self, operation: str) -> None:
        self._row.clear()
        del self._slow[operation]

    def unanswered(self, operation: str, why: str, *, slow: bool = False) -> None:
        """Note a request that led to no answer of the API; after a few operations in a row the run ends."""
        self._row.add(operation or f"request {len(self._row)}")
        self._slow[operation] += slow
        if len(self._row) >= self.silent:
            self.ended = f"the server {why}, after {len(self._row)} operations in a row without an answer"

    def pause(self, answer: Response, number: int) -> bool:
        """Wait as long as an answer 429 asks for; False where that is too long or was done often enough."""
        seconds = seconds_to_wait(answer.headers.get("Retry-After", ""), self.clock())
        if seconds is None:
            seconds = 2.0**number
        until = self.settings.until
        too_long = seconds > LONGEST_PAUSE or (until and self.clock() + seconds > until)
        if too_long or number >= MOST_PAUSES:
            return False
        self.sleep(seconds)
        return True


def seconds_to_wait(value: str, now: float) -> float | None:
    """A header Retry-After, which is seconds or a date, as seconds from now on; None where it is neither."""
    if value.strip().isdecimal():
        return float(value)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(date.replace(tzinfo=date.tzinfo or UTC).timestamp() - now, 0.0)
