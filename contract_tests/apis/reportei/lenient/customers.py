"""Customers and integrations of the lenient Reportei, as it keeps and shows them; server.py uses them."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

MERCHANT: dict[str, object] = {
    "uuid": "A3E1F5A0-6C0B-4F39-8E36-2D3A4C5B6A79",
    "name": "Agência Ímpar",
}
DAY = 86400.0
BRASILIA = timezone(timedelta(hours=-3))  # the zone of the zone-less times is unknown


def new_uuid() -> str:
    """In capitals, which is the same uuid; paths take both."""
    return str(uuid.uuid4()).upper()


def stamp(moment: float) -> str:
    return datetime.fromtimestamp(moment, BRASILIA).strftime("%Y-%m-%d %H:%M:%S")


@dataclass(slots=True)
class Customer:
    name: str
    created: float
    uuid: str = field(default_factory=new_uuid)
    token: str = field(default_factory=lambda: secrets.token_hex(32))
    updated: float | None = None
    paying: bool = False
    ours: bool = True
    integrations: list[str] = field(default_factory=list)

    def trial_ends(self) -> float:
        return self.created + 7 * DAY  # r32; rpt-11: prose over samples


def described(customer: Customer, *, short: bool = False) -> dict[str, object]:
    """A customer as shown; `short` is a row of a list, which in the README has four members (rpt-08)."""
    shown: dict[str, object] = {
        "uuid": customer.uuid,
        "name": customer.name,
        "created_at": stamp(customer.created),
        # null is excluded by no page
        "updated_at": None if customer.updated is None else stamp(customer.updated),
        "tags": None,
    }
    if not short:
        # no trial where the customer pays: nullability is unknown
        ends = None if customer.paying else stamp(customer.trial_ends())
        shown |= {"is_paying": customer.paying, "trial_ends_at": ends}
    return shown


def integration(found: str) -> dict[str, object]:
    network = {"slug": "instagram_business", "name": None}
    return {
        "uuid": found,
        "status": "active",
        "source_name": None,
        "integration": network,
    }
