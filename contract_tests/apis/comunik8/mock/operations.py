"""The two operations of the Comunik8 mock: who may call, and which of the documented answers is given."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.comunik8.mock.lead import (
    Messages,
    messages,
    read_cancellation,
    read_lead,
)
from contract_tests.apis.comunik8.mock.store import KEY, Store
from contract_tests.harness.mocking import Refused, json_response, read_json

KEY_PARAMETER = "key"


def gate(request: Request) -> None:
    """Refused with 401 without the key: an assumption, as no answer to a wrong key is documented."""
    if request.query_params.get(KEY_PARAMETER) != KEY:
        raise Refused(401, f"the query parameter {KEY_PARAMETER} holds no valid key")


def error_body(refused: Refused) -> Messages | None:
    """A body that is no JSON object gets a 400 in the form of the failing validations, an assumption."""
    return messages("body", refused.reason) if refused.status == 400 else None


class Operations:
    """What the vendor serves, on one store.

    The status 200 of every answer here but "saved and processed" is inferred: the vendor prints
    these bodies without a status.
    """

    def __init__(self, store: Store) -> None:
        self.store = store

    async def add_lead(self, request: Request) -> Response:
        """A test looks at the fields alone: neither types nor known contacts are mentioned for it."""
        lead, is_test = read_lead(await _read_object(request))
        if is_test:
            return json_response({"test": "ok"})
        error = self.store.add(lead).error
        if error:
            return json_response({"saved": True, "processed": False, "error": error})
        return json_response({"saved": True, "processed": True})

    async def cancel_lead(self, request: Request) -> Response:
        type_, mobile = read_cancellation(await _read_object(request))
        warning = self._warning(type_, mobile)
        if warning:
            return json_response({"cancelled": False, "warning": warning})
        self.store.remove(type_, mobile)
        return json_response({"cancelled": True})

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


async def _read_object(request: Request) -> dict[str, Any]:
    body = await read_json(request)
    if not isinstance(body, dict):
        raise Refused(400, "the body is one JSON object")
    return body
