"""The things of the Comunik8 mock: leads, as sent and as stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead as it was sent; `data` stays the text it came as."""

    email: str
    first_name: str
    surname: str
    mobile: str
    type: str
    subtype: str = ""
    other_phone: str = ""
    data: str | None = None  # a blank one could not be sent
    delays: float = 0


@dataclass(slots=True)
class Entry:
    """A stored lead; `first_call` is the earliest time of its first call."""

    lead: Lead
    first_call: datetime
    dialled_at: datetime
    error: str = ""  # why it was not taken as a new lead
