"""Who may call the Comunik8 mock, and in which shape it refuses."""

from __future__ import annotations

from starlette.requests import Request

from contract_tests.apis.comunik8.mock.seed import KEY
from contract_tests.harness.mocking import Refused, read_query

KEY_PARAMETER = "key"


def gate(request: Request) -> None:
    """Refused with 401 without the key: an assumption, as no answer to a wrong key is documented."""
    if read_query(request, KEY_PARAMETER) != KEY:
        raise Refused(401, f"the query parameter {KEY_PARAMETER} holds no valid key")


def error_body(refused: Refused) -> dict[str, dict[str, str]] | None:
    """A body that is no JSON object gets a 400 in the form of the failing validations, an assumption."""
    return {"body": {"0": refused.reason}} if refused.status == 400 else None
