"""Who may call the Referral Rock mock, how often, and which bodies it reads.

No answer to wrong keys, to too many requests or to unfit bodies is documented: 401, 429, 400 and
415, all without a body, are assumed.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request

from contract_tests.harness.mocking import (
    Clock,
    Refused,
    basic_pair,
    parse_json,
    read_body,
)

PUBLIC_KEY = "referralrock-mock-public-key"
PRIVATE_KEY = "referralrock-mock-private-key"
JSON_TYPES = ("application/json", "text/json")
MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Access:
    """There are rate limits, but no number is documented: there is none until one is set."""

    clock: Clock
    per_minute: int = 0
    served: deque[datetime] = field(default_factory=deque)

    def gate(self, request: Request) -> None:
        """Refused with 401 without the key pair, with 429 above the limit; neither counts."""
        if basic_pair(request) != (PUBLIC_KEY, PRIVATE_KEY):
            headers = {"WWW-Authenticate": "Basic"}
            reason = "no valid pair of public and private key"
            raise Refused(401, reason, headers=headers)
        if self.per_minute:
            self._count()

    def set_rate_limit(self, per_minute: int) -> None:
        """From now on per_minute requests are served in any minute and more are answered 429; 0 is
        no limit."""
        if per_minute < 0:
            raise Refused(400, "a limit is 0 at least")
        self.per_minute = per_minute
        self.served.clear()

    def reset(self) -> None:
        self.per_minute = 0
        self.served.clear()

    def _count(self) -> None:
        now = self.clock.now()
        while self.served and self.served[0] <= now - MINUTE:
            self.served.popleft()
        if len(self.served) >= self.per_minute:
            raise Refused(429, f"more than {self.per_minute} requests in a minute")
        self.served.append(now)


async def read_sent(request: Request) -> Any:
    """The JSON value in the body; Refused with 415 for a body of another type.

    The vendor takes application/xml and text/xml too; this mock does not.
    """
    body = await read_body(request)
    sent = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if body and sent not in JSON_TYPES:
        raise Refused(415, f"a body is {' or '.join(JSON_TYPES)}, not {sent!r}")
    return parse_json(body)
