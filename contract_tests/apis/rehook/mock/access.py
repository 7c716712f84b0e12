"""Who may call the Rehook mock, and the two shapes in which it says how a call went."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import Refused, basic_pair, json_response

API_KEY = "rehook-mock-api-key"
SECRET_KEY = "rehook-mock-secret-key"
CREATED = "Customer Created"
PROCESSED = "Request processed sucessfully"  # the vendor's spelling


def gate(request: Request) -> None:
    """Refused with 401 without the key pair: an assumption, as no answer to wrong keys is documented."""
    if basic_pair(request) != (API_KEY, SECRET_KEY):
        headers = {"WWW-Authenticate": "Basic"}
        raise Refused(401, "no valid pair of API key and secret key", headers=headers)


def succeeded(message: str = PROCESSED) -> Response:
    """The success of the seed page: its status is not stated, 200 is what third-party code expects.

    Where a page shows no answer to a change, this one is assumed.
    """
    return json_response({"message": message, "requestId": str(uuid4())})


def error_body(refused: Refused) -> dict[str, Any]:
    """The error object of the seed page, for every status: standard ones are promised, 400 is shown."""
    return _error(refused.status, HTTPStatus(refused.status).phrase, refused.reason)


def bad_request(message: str, details: str) -> Refused:
    return Refused(400, details, body=_error(400, message, details))


def not_found(details: str) -> Refused:
    """The 404 of the customer pages; taken for wallets and campaigns too, whose pages show no error."""
    body = _error(404, "Resource Id not found", details)
    return Refused(404, details, body=body)


def coupon_not_found(details: str) -> Refused:
    """The coupon pages have a status and code of their own for what is not found."""
    body = _error("NOT_FOUND_CODE", "Campaign not found", details)
    return Refused(400, details, body=body)


def _error(code: int | str, message: str, details: str) -> dict[str, Any]:
    """An error names the request `request_id`, a success `requestId`: so it is printed."""
    request_id = str(uuid4())
    return {
        "code": code,
        "message": message,
        "details": details,
        "request_id": request_id,
    }
