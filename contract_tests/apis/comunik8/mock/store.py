"""The state of the Comunik8 mock: the partner's types, the leads with their state, scheduled calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from contract_tests.apis.comunik8.mock.records import Entry, Lead
from contract_tests.harness.mocking import State

# How long after its time a lead is dialled is nobody's promise. An hour lets people cancel by hand.
DIALLED_AFTER = timedelta(hours=1)
LONGEST_DELAY = (
    50 * 365 * 24 * 3600.0
)  # seconds; what is put off further is put off for good


def normal(mobile: str) -> str:
    """One notation for all of a number: only signs between digits are known not to matter."""
    plus = "+" if mobile.startswith("+") else ""
    return plus + "".join(character for character in mobile if character.isdigit())


@dataclass(slots=True)
class Store(State):
    """A lead is addressed by its type and mobile together."""

    types: set[str] = field(default_factory=set)
    leads: dict[tuple[str, str], Entry] = field(default_factory=dict)
    refused: list[Entry] = field(default_factory=list)
    calls: dict[str, datetime] = field(default_factory=dict)  # by mobile, of no lead
    save_fails: bool = False

    def add(self, lead: Lead) -> Entry:
        """Store a lead, as every answer to an add but a test says; `error` tells if that was all.

        Nobody says what tells the two errors of a known contact apart. Here a call that is still
        to come, set by `delays` or outside of this API, is a scheduled call, whatever its type;
        else a lead of the same type and mobile is an existing contact.
        """
        mobile = normal(lead.mobile)
        now = self.clock.now()
        first_call = now + timedelta(seconds=min(lead.delays, LONGEST_DELAY))
        entry = Entry(lead, first_call, first_call + DIALLED_AFTER)
        if lead.type not in self.types:
            entry.error = "Unknown Type"
        elif self._has_call(mobile, now):
            entry.error = "Another call is already scheduled"
        elif (lead.type, mobile) in self.leads:
            entry.error = "Existing Contact"
        if entry.error:
            self.refused.append(entry)
        else:
            self.leads[lead.type, mobile] = entry
        return entry

    def find(self, type_: str, mobile: str) -> Entry | None:
        return self.leads.get((type_, normal(mobile)))

    def is_dialled(self, entry: Entry) -> bool:
        return entry.dialled_at <= self.clock.now()

    def remove(self, type_: str, mobile: str) -> None:
        del self.leads[type_, normal(mobile)]

    def _has_call(self, mobile: str, now: datetime) -> bool:
        """True when a call to the number is still to come."""
        known = [self.leads.get((type_, mobile)) for type_ in self.types]
        calls = [entry.first_call for entry in known if entry is not None]
        return any(call > now for call in (*calls, self.calls.get(mobile, now)))
