"""The time a mock lives in: real time, until `POST /_mock/clock` moves it forward."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

FURTHEST_SECONDS = 100 * 365 * 24 * 3600  # a century: far from where datetime ends


@dataclass(slots=True)
class Clock:
    seconds_ahead: float = 0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds_ahead)

    def advance(self, seconds: float) -> None:
        """Move forward; ValueError when `seconds` is negative or leads further than a century."""
        if seconds < 0:
            message = "time only moves forward; POST /_mock/reset returns to real time"
            raise ValueError(message)
        if self.seconds_ahead + seconds > FURTHEST_SECONDS:
            message = f"the clock can be ahead by {FURTHEST_SECONDS} seconds at most"
            raise ValueError(message)
        self.seconds_ahead += seconds

    def reset(self) -> None:
        self.seconds_ahead = 0
