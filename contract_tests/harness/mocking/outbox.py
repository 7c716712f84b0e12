"""Webhooks and callbacks: what a mock sends by itself, to loopback addresses only unless told otherwise.

A mock that sends has one `Outbox` and names it in its `Mock`; the control paths show and steer it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

LONGEST_WAIT = 5.0  # seconds that a receiver has to answer
MOST_REMEMBERED = 1000
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Delivery:
    """One request, sent or still to send: `status` is what the receiver answered, `problem` why it did not."""

    what: str
    url: str
    status: int | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    delivery: Delivery
    body: bytes
    headers: Mapping[str, str]


@dataclass(slots=True)
class Outbox:
    """Sends in the order it is asked to, beside the answers, so that no receiver holds up a caller."""

    anywhere: bool = False
    deliveries: deque[Delivery] = field(
        default_factory=lambda: deque(maxlen=MOST_REMEMBERED)
    )
    waiting: deque[Letter] = field(default_factory=deque)
    worker: asyncio.Task[None] | None = None

    def send(
        self,
        what: str,
        url: str,
        body: bytes,
        headers: Mapping[str, str] | None = None,
    ) -> Delivery:
        """Have JSON posted to `url`; `what` names it for people. Whatever goes wrong stands in the delivery."""
        delivery = Delivery(what, url)
        self.deliveries.append(delivery)
        if not self.reaches(url):
            _fail(delivery, "no loopback address; send_anywhere permits it")
            return delivery
        typed = {"Content-Type": "application/json", **(headers or {})}
        self.waiting.append(Letter(delivery, body, typed))
        if self.worker is None or self.worker.done():
            self.worker = asyncio.get_running_loop().create_task(self._work())
        return delivery

    def reaches(self, url: str) -> bool:
        """Whether anything may be sent to that address."""
        return self.anywhere or is_loopback(url)

    async def settled(self) -> None:
        """Return when nothing is under way."""
        while self.worker is not None and not self.worker.done():
            await asyncio.wait([self.worker])

    async def read_deliveries(self) -> list[Delivery]:
        """Answers what was sent so far, oldest first, when nothing is under way any more."""
        await self.settled()
        return list(self.deliveries)

    def send_anywhere(self) -> None:
        """Webhooks and callbacks go to any address from now on, not to loopback ones only, until a reset."""
        self.anywhere = True

    def reset(self) -> None:
        """Forget everything; what is being sent at this moment still arrives."""
        self.anywhere = False
        self.waiting.clear()
        self.deliveries.clear()

    async def _work(self) -> None:
        import httpx  # noqa: PLC0415 - a mock that sends nothing starts without it

        async with httpx.AsyncClient(trust_env=False, timeout=LONGEST_WAIT) as client:
            while self.waiting:
                await _post(client, self.waiting.popleft())


async def _post(client: httpx.AsyncClient, letter: Letter) -> None:
    """Only the status is read: what else a receiver answers means nothing to a vendor."""
    url, headers = letter.delivery.url, dict(letter.headers)
    try:
        async with (
            asyncio.timeout(LONGEST_WAIT),
            client.stream("POST", url, content=letter.body, headers=headers) as answer,
        ):
            letter.delivery.status = answer.status_code
    except Exception as error:  # a stranger's address and server: nothing is impossible
        _fail(letter.delivery, f"not delivered: {type(error).__name__}")


def _fail(delivery: Delivery, problem: str) -> None:
    """Log the host alone: the rest of an address may be secret."""
    delivery.problem = problem
    log.warning("%s to %r: %s", delivery.what, _host(delivery.url), problem)


def is_loopback(url: str) -> bool:
    """True for an address of this machine itself. Any name but localhost is none, wherever it leads."""
    host = _host(url)
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
