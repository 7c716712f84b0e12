"""Leads: added, and cancelled again before they are dialled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from starlette.requests import Request

from contract_tests.apis.comunik8.mock.lead_bodies import (
    LeadAdd,
    LeadCancel,
    read_cancellation,
    read_lead,
)
from contract_tests.apis.comunik8.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, read_json, take

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Leads:
    """The status 200 of every answer here but "saved and processed" is inferred: the vendor prints
    these bodies without a status."""

    store: Store

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/lead/add", {"POST": self.add}),
            PathItem("/lead/cancel", {"POST": self.cancel}),
        ]

    async def add(self, request: Request) -> Shown:
        """A test looks at the fields alone: neither types nor known contacts are mentioned for it."""
        lead, is_test = read_lead(await _read_as(request, LeadAdd))
        if is_test:
            return {"test": "ok"}
        error = self.store.add(lead).error
        if error:
            return {"saved": True, "processed": False, "error": error}
        return {"saved": True, "processed": True}

    async def cancel(self, request: Request) -> Shown:
        type_, mobile = read_cancellation(await _read_as(request, LeadCancel))
        warning = self._warning(type_, mobile)
        if warning:
            return {"cancelled": False, "warning": warning}
        self.store.remove(type_, mobile)
        return {"cancelled": True}

    def _warning(self, type_: str, mobile: str) -> str:
        """Why a lead cannot be taken out; nothing when it can."""
        entry = self.store.find(type_, mobile)
        if type_ not in self.store.types:
            return "server error (call group)"
        if entry is None:
            return "not found"
        if self.store.is_dialled(entry):
            return "already processed"
        if self.store.save_fails:
            self.store.save_fails = False
            return "server error (save)"
        return ""


async def _read_as(request: Request, type_: type[T]) -> T:
    body = await read_json(request)
    if not isinstance(body, dict):
        raise Refused(400, "the body is one JSON object")
    return take(request, body, type_)
