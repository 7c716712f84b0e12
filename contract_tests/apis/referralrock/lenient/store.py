"""The account of a lenient Referral Rock server: what is stored, how it is found, who is told of it."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from contract_tests.apis.referralrock.lenient.values import (
    Record,
    inner,
    moment,
    same,
    shown,
)
from contract_tests.lenient_server import Answer, Clock, Request, number, post

SIGNATURE_KEY = b"lenient"
# A GUID in capitals is one too. directUrl and widgetUrl are promised by nobody.
PROGRAM: Record = {
    "id": "0D5A7C31-64B2-4E8F-9C55-A1B2C3D4E5F6",
    "name": "only-program",
    "title": "The One Program",
    "type": "Form",
    "isActive": True,
    "memberOffer": None,
    "referralOffer": None,
    "colour": {"name": "teal"},
}
PAYOUT: Record = {
    "id": "7E1F9B40-2C3D-4A5B-8E6F-0A1B2C3D4E5F",
    "payoutType": "9",
    "description": None,
    "order": 1,
}


def in_program(wanted: str | None) -> bool:
    """Whether a filter names the one program, by id, name or title; empty is no filter."""
    return not wanted or any(same(wanted, PROGRAM[k]) for k in ("id", "name", "title"))


@dataclass(slots=True)
class Store:
    clock: Clock = field(default_factory=Clock)
    members: list[Record] = field(default_factory=list)
    referrals: list[Record] = field(default_factory=list)
    rewards: list[Record] = field(default_factory=list)
    transactions: list[Record] = field(default_factory=list)
    hooks: list[Record] = field(default_factory=list)
    history: list[Record] = field(default_factory=list)
    unsubscribed: list[str] = field(default_factory=list)

    def reset(self) -> None:
        for kept in (self.members, self.referrals, self.rewards, self.transactions):
            kept.clear()
        self.hooks.clear()
        self.history.clear()
        self.unsubscribed.clear()

    def now(self) -> datetime:
        now = datetime.fromtimestamp(self.clock.now(), UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def fire(self, event: str, element: Record) -> None:
        """Tells all who subscribed to `event`: RR83 to RR87."""
        for hook in self.hooks:
            if same(hook["event"], event):
                self.history.append({"event": event, "at": shown({"t": self.now()})})
                threading.Thread(
                    target=_deliver, args=(hook["url"], element), daemon=True
                ).start()


def new_id() -> str:
    return str(uuid.uuid4()).upper()


def found(rows: Iterable[Record], names: Iterable[str], value: object) -> Record | None:
    """The newest row with `value` in one of its fields `names`."""
    fitting = [row for row in rows if any(same(row[name], value) for name in names)]
    return fitting[-1] if fitting else None


def resolved(
    rows: Iterable[Record],
    query: Record,
    primary: Mapping[str, str],
    secondary: Mapping[str, str],
) -> Record | None:
    """The only row that a query's primaryInfo, or secondaryInfo with tertiaryInfo, fits."""
    rows = list(rows)
    tertiary = inner(query, "tertiaryinfo")
    programs = [v for k, v in tertiary.items() if k.startswith("program") and v]
    fitting = _fitting(rows, inner(query, "primaryinfo"), primary)
    if not fitting and programs and all(map(in_program, programs)):
        fitting = _fitting(rows, inner(query, "secondaryinfo"), secondary)
    return fitting[0] if len(fitting) == 1 else None


def _fitting(
    rows: Iterable[Record], info: Record, names: Mapping[str, str]
) -> list[Record]:
    asked = {ours: info[k] for k, ours in names.items() if info.get(k)}
    return [
        row
        for row in rows
        if asked and all(same(row[name], value) for name, value in asked.items())
    ]


def between(request: Request, name: str) -> Callable[[Record], bool]:
    """Whether a row was created after dateFrom and before dateTo; a bad date filters nothing."""
    low, high = moment(request.first("dateFrom")), moment(request.first("dateTo"))
    return lambda row: (
        (low is None or row[name] > low) and (high is None or row[name] < high)
    )


def page(request: Request, name: str, rows: list[Record]) -> Answer:
    """The slice asked for. RR08: that total counts more than this set is an integration's reading."""
    first, size = (
        number(request.first(k)) if request.query.get(k) else None
        for k in ("offset", "count")
    )
    start = int(first) if first and first > 0 else 0
    stop = start + int(size) if size is not None and size >= 0 else len(rows)
    items = rows[start:stop]
    envelope = {"message": None, "offset": start, "total": len(items)}
    return Answer(200, {**envelope, name: items, "cached": False}, chunked=True)


def _deliver(url: str, element: Record) -> None:
    """RR85: what is signed, and how written, is open."""
    body = json.dumps(element).encode()
    digest = hmac.new(SIGNATURE_KEY, body, hashlib.sha512).hexdigest()
    post(url, body, {"rr-signature": digest})
