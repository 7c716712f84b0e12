"""Webhooks and callbacks: what a mock sends by itself, to loopback addresses only unless told otherwise.

A mock that sends has one `Outbox` and names it in its `Mock`; the control paths show and steer it.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

# Headers that say where a request goes and how it is carried: nobody who sets others may set these.
RESERVED = {
    *("host", "connection", "keep-alive", "te", "trailer", "transfer-encoding"),
    *("upgrade", "content-length", "proxy-authorization", "proxy-connection"),
}
LONGEST_WAIT = 5.0  # seconds that a receiver has to answer
MOST_REMEMBERED = 1000
MOST_SHOWN = 100  # with their bodies
BUSY = 429
BROKEN = 500  # and above
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Delivery:
    """One request, sent or still to send: `status` is what the receiver answered last, `problem` why
    it did not, `attempts` how often it was tried."""

    what: str
    url: str
    status: int | None = None
    problem: str = ""
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    delivery: Delivery
    body: bytes
    headers: Mapping[str, str]


def as_it_is(letter: Letter) -> Letter:
    """Leave a letter as it is, as nothing is broken on its way."""
    return letter


def nobody_waits() -> None:
    """Nobody keeps what is under way."""


@dataclass(slots=True)
class Line:
    """The letters to one subscriber, the first of which is on its way, and who sends them; after a reset it is closed."""

    waiting: deque[Letter] = field(default_factory=deque)
    worker: asyncio.Task[None] | None = None
    closed: bool = False


@dataclass(slots=True)
class Outbox:
    """Sends beside the answers, so that no receiver holds up a caller; to each subscriber in the
    order it is asked to, and to each in its own time, so that none holds up another.

    What gets no answer, or 429 or 5xx, is tried again: `attempts` times in all, after `pause`
    seconds, and after twice as long each further time.
    """

    attempts: int = 3
    pause: float = 0.1
    anywhere: bool = False
    on_the_way: Callable[[Letter], Letter] = as_it_is  # where a defect changes a letter
    deliveries: deque[Delivery] = field(
        default_factory=lambda: deque(maxlen=MOST_REMEMBERED)
    )
    latest: deque[Letter] = field(default_factory=lambda: deque(maxlen=MOST_SHOWN))
    lines: dict[str, Line] = field(default_factory=dict)  # under way, by subscriber
    delivered: Callable[[], None] = nobody_waits  # called when a letter needs no more

    def send(
        self,
        what: str,
        url: str,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        subscriber: str = "",
    ) -> Delivery:
        """Have JSON posted to `url`; `what` names it for people. Whatever goes wrong stands in the
        delivery. Without a `subscriber` the url stands for one."""
        delivery = Delivery(what, url)
        self.deliveries.append(delivery)
        own = {k: v for k, v in (headers or {}).items() if k.lower() not in RESERVED}
        typed = {"Content-Type": "application/json", **own}
        letter = self.on_the_way(Letter(delivery, body, typed))
        self.latest.append(letter)
        if not self.reaches(url):
            _fail(delivery, "no loopback address; send_anywhere permits it")
            return delivery
        line = self.lines.setdefault(subscriber or url, Line())
        line.waiting.append(letter)
        self._start(subscriber or url, line)
        return delivery

    def reaches(self, url: str) -> bool:
        """Whether anything may be sent to that address."""
        return self.anywhere or is_loopback(url)

    async def settled(self) -> None:
        """Return when nothing is under way."""
        while workers := [line.worker for line in self.lines.values() if line.worker]:
            await asyncio.wait(workers)

    async def read_deliveries(self) -> list[Delivery]:
        """Answers what was sent so far, oldest first, when nothing is under way any more."""
        await self.settled()
        return list(self.deliveries)

    def send_anywhere(self) -> None:
        """Webhooks and callbacks go to any address from now on, not to loopback ones only, until a reset."""
        self.anywhere = True

    def reset(self) -> None:
        """Forget everything; what is being sent at this moment still arrives, but is not tried again."""
        self.anywhere = False
        for line in self.lines.values():
            line.closed = True
        self.lines = {}
        self.deliveries.clear()
        self.latest.clear()

    def kept(self) -> dict[str, Any]:
        """All that `recall` needs to go on; what is on its way is sent again then."""
        waiting = {name: list(line.waiting) for name, line in self.lines.items()}
        return {
            "anywhere": self.anywhere,
            "deliveries": list(self.deliveries),
            "latest": list(self.latest),
            "waiting": waiting,
        }

    def recall(self, kept: Mapping[str, Any]) -> None:
        """Remember what `kept` said; `resume` sends what is waiting."""
        self.anywhere = kept["anywhere"]
        self.deliveries.extend(kept["deliveries"])
        self.latest.extend(kept["latest"])
        waiting = kept["waiting"].items()
        self.lines = {name: Line(deque(letters)) for name, letters in waiting}

    def resume(self) -> None:
        """Send what was waiting when the mock ended."""
        for subscriber, line in self.lines.items():
            self._start(subscriber, line)

    def _start(self, subscriber: str, line: Line) -> None:
        if line.worker is None:
            work = self._work(subscriber, line)
            line.worker = asyncio.get_running_loop().create_task(work)

    async def _work(self, subscriber: str, line: Line) -> None:
        import httpx  # noqa: PLC0415 - a mock that sends nothing starts without it

        async with httpx.AsyncClient(
            trust_env=False, timeout=LONGEST_WAIT, verify=_trusted()
        ) as client:
            try:
                while line.waiting and not line.closed:
                    await self._deliver(client, line, line.waiting[0])
                    line.waiting.popleft()
                    self.delivered()
            finally:  # before anything is awaited: what is sent from now on needs a new line
                if self.lines.get(subscriber) is line:
                    del self.lines[subscriber]

    async def _deliver(
        self, client: httpx.AsyncClient, line: Line, letter: Letter
    ) -> None:
        import tenacity  # noqa: PLC0415 - as above

        again = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_result(bool),
            stop=tenacity.stop_after_attempt(self.attempts),
            wait=tenacity.wait_exponential(multiplier=self.pause),
            retry_error_callback=lambda state: None,  # the delivery tells the outcome
        )
        await again(_attempt, client, line, letter)
        if letter.delivery.problem:
            _fail(letter.delivery, letter.delivery.problem)


async def _attempt(client: httpx.AsyncClient, line: Line, letter: Letter) -> bool:
    """Whether another attempt may help."""
    if line.closed and letter.delivery.attempts:
        return False
    letter.delivery.attempts += 1
    return await _post(client, letter)


async def _post(client: httpx.AsyncClient, letter: Letter) -> bool:
    """Only the status is read: what else a receiver answers means nothing to a vendor."""
    delivery, headers = letter.delivery, dict(letter.headers)
    delivery.status, delivery.problem = None, ""
    try:
        async with (
            asyncio.timeout(LONGEST_WAIT),
            client.stream(
                "POST", delivery.url, content=letter.body, headers=headers
            ) as answer,
        ):
            delivery.status = answer.status_code
    except Exception as error:  # a stranger's address and server: nothing is impossible
        delivery.problem = f"not delivered: {type(error).__name__}"
        return True
    return delivery.status == BUSY or delivery.status >= BROKEN


@cache
def _trusted() -> ssl.SSLContext:
    """Whom TLS trusts; read once, as that takes longer than a delivery."""
    import httpx  # noqa: PLC0415 - as above

    return httpx.create_ssl_context(trust_env=False)


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
