"""Rate limits, for the mocks whose vendors have some."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)


@dataclass(slots=True)
class RateLimit:
    """So many requests in any minute, and in any second; 0 is no limit.

    Until it is `enforced` nothing is counted, so that a test run of any speed is served.
    """

    per_minute: int = 0
    per_second: int = 0
    enforced: bool = False
    served: deque[datetime] = field(default_factory=deque)

    def take(self, now: datetime) -> int:
        """Count a request and return 0, or the seconds to wait for it when it is one too many."""
        if not self.enforced:
            return 0
        for limit, window in ((self.per_minute, MINUTE), (self.per_second, SECOND)):
            recent = self._recent(now, window)
            if 0 < limit <= len(recent):
                wait = recent[-limit] + window - now
                return ceil(wait.total_seconds())
        self.served.append(now)
        return 0

    def remaining(self, now: datetime) -> int:
        """How many requests are left of this minute's."""
        return self.per_minute - len(self._recent(now, MINUTE))

    def _recent(self, now: datetime, window: timedelta) -> list[datetime]:
        while self.served and self.served[0] <= now - MINUTE:
            self.served.popleft()
        return [one for one in self.served if one > now - window]
