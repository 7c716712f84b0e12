"""Actions of the Comunik8 mock: what happens outside the vendor\'s API but shows in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from contract_tests.apis.comunik8.mock.lead_bodies import is_phone
from contract_tests.apis.comunik8.mock.records import Entry
from contract_tests.apis.comunik8.mock.seed import TYPE
from contract_tests.apis.comunik8.mock.store import LONGEST_DELAY, Store, normal
from contract_tests.harness.mocking import Refused, found


@dataclass(frozen=True, slots=True)
class Actions:
    """Each public method is an action; its docstring is what `GET /_mock` says of it."""

    store: Store

    def dial_lead(self, mobile: str, type: str = TYPE) -> None:
        """The waiting lead of this mobile and type is dialled now, however long it was put off."""
        reason = f"no lead of type {type!r} has the mobile {mobile!r}"
        entry = found(self.store.find(type, mobile), reason, 400)
        now = self.store.clock.now()
        entry.first_call = min(entry.first_call, now)
        entry.dialled_at = min(entry.dialled_at, now)

    def schedule_call(self, mobile: str, seconds: float = 600) -> None:
        """Somebody schedules a call to this mobile, so many seconds from now."""
        if not is_phone(mobile):
            raise Refused(400, f"{mobile!r} is no phone number")
        if not 0 < seconds <= LONGEST_DELAY:
            raise Refused(400, f"a call is scheduled for later, not in {seconds} s")
        when = self.store.clock.now() + timedelta(seconds=seconds)
        self.store.calls[normal(mobile)] = when

    def fail_next_save(self) -> None:
        """The next cancellation that would succeed cannot be saved."""
        self.store.save_fails = True

    def give_type(self, type: str) -> None:
        """The partner may use the type from now on."""
        self.store.types.add(type)

    def read_leads(self) -> list[dict[str, Any]]:
        """Answers all stored leads with state and time of the first call, those not taken as new last."""
        taken = list(self.store.leads.values())
        return [self._shown(entry) for entry in (*taken, *self.store.refused)]

    def _shown(self, entry: Entry) -> dict[str, Any]:
        dialled = self.store.is_dialled(entry)
        state = entry.error or ("dialled" if dialled else "waiting")
        return {"lead": entry.lead, "first_call": entry.first_call, "state": state}
