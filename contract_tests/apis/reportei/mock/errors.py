"""The two printed shapes of an error; `access` says which of them the mock answers."""

from __future__ import annotations

import re
from http import HTTPStatus

from contract_tests.harness.mocking import Refused, Shown

INVALID = "The given data was invalid"
FIELDS = (r"\$\.(\w+)", r"required field `(\w+)`", r"^(\w+) is ")  # in our own reasons


def error_message(refused: Refused) -> Shown:
    """The README's shape, which speaks of all errors. It prints one message, that of a bad customer
    token; the others are ours."""
    return {"message": refused.reason}


def error_object(refused: Refused) -> Shown:
    """The shape of the vendor's other page, which speaks of all errors too. Its one sample with
    values is that of a validation, and fits no operation; the other codes are ours."""
    details = _details(refused) if refused.status == 422 else {}
    code = HTTPStatus(refused.status).name.lower()
    error = {
        "code": "validation_error" if refused.status == 422 else code,
        "message": INVALID if details else refused.reason,
        "details": details,
    }
    return {"error": error}


def _details(refused: Refused) -> dict[str, list[str]]:
    """The fault of the member of the body or query that the reason names."""
    matches = (re.search(field, refused.reason) for field in FIELDS)
    return next(({match[1]: [refused.reason]} for match in matches if match), {})
