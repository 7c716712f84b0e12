"""Whether a call is made again after an answer or error, and when."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime

import httpx

AGAIN = frozenset({429, 502, 503, 504})
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0  # seconds, doubled each time
LONGEST_WAIT = 60.0  # for which a server may ask
HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.TooManyRedirects)


class Tries:
    """The tries that are left of one call."""

    def __init__(self, more: int) -> None:
        self._more = more
        self._pause = FIRST_PAUSE

    def after(self, outcome: httpx.Response | Exception) -> float | None:
        """How many seconds to wait before the next try, None where there is none."""
        asked = None
        if isinstance(outcome, httpx.Response):
            again = outcome.status_code in AGAIN
            asked = retry_after(outcome.headers)
        else:
            again = isinstance(outcome, httpx.RequestError) and not isinstance(outcome, HOPELESS)
        if not again or self._more <= 0 or (asked or 0) > LONGEST_WAIT:
            return None
        self._more -= 1
        pause, self._pause = self._pause, min(2 * self._pause, LONGEST_PAUSE)
        return pause * random.uniform(0.5, 1) if asked is None else asked


def retry_after(headers: httpx.Headers) -> float | None:
    """The seconds for which `Retry-After` asks, as a number or a date."""
    said = headers.get("Retry-After", "").strip()
    try:
        return float(said) if said.isdecimal() else _until(said)
    except ValueError:
        return None


def _until(date: str) -> float:
    return max(0.0, parsedate_to_datetime(date).timestamp() - time.time())


def wait(seconds: float) -> None:
    time.sleep(seconds)


async def wait_async(seconds: float) -> None:
    from anyio import sleep  # httpx waits by it as well

    await sleep(seconds)
