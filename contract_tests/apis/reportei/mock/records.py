"""The things of the Reportei mock, and the two notations of time on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import msgspec

from contract_tests.apis.reportei.mock.session_bodies import SessionWrite
from contract_tests.harness.mocking import RateLimit

Status = Literal["active", "expired", "revoked"]
SAMPLE_LIMITS = (999, 999)  # a minute, a second; in which windows is not said


@dataclass(frozen=True, slots=True)
class Network:
    """Where metrics come from: on the wire an `integration`, as is the connection to it."""

    name: str
    slug: str


@dataclass(slots=True, eq=False)
class Merchant:
    """Whoever holds a bearer token, with the networks that are open to their customers."""

    uuid: str
    name: str
    token: str = field(repr=False)
    networks: tuple[Network, ...]
    created_at: datetime
    updated_at: datetime
    rate_limit: RateLimit = field(default_factory=lambda: RateLimit(*SAMPLE_LIMITS))
    app_url: str = "https://reportei.com"
    redirect_url: str = "https://reportei.com"


@dataclass(slots=True, eq=False)
class Customer:
    """`token` is what the merchant sends as x-customer-token, told once."""

    merchant: Merchant
    uuid: str
    name: str
    token: str = field(repr=False)
    created_at: datetime
    updated_at: datetime
    trial_ends_at: datetime
    is_paying: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """An account of a customer at a network."""

    network: Network
    source_name: str


@dataclass(slots=True, eq=False)
class Integration:
    """A customer's account, connected."""

    customer: Customer
    uuid: str
    account: Account
    status: Status
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, eq=False)
class Session:
    """In which a customer connects networks, as the merchant asked; `connected` are the accounts so far."""

    customer: Customer
    uuid: str
    asked: SessionWrite
    expires_at: datetime
    connected: set[Account] = field(default_factory=set)

    @property
    def redirect_url(self) -> str:
        """That of the merchant where none is asked for: an assumption."""
        url = self.asked.redirect_url
        return self.customer.merchant.redirect_url if url is msgspec.UNSET else url


def zoneless(time: datetime) -> str:
    """The notation of all times but one; the zone that is left out is taken for UTC."""
    return f"{time:%Y-%m-%d %H:%M:%S}"


def rfc3339(time: datetime) -> str:
    """The notation of the end of a session."""
    return f"{time:%Y-%m-%dT%H:%M:%S.%fZ}"
