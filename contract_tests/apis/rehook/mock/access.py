"""Who may call the Rehook mock, and the two shapes in which it says how a call went."""

from __future__ import annotations

from http import HTTPStatus
from uuid import uuid4

from contract_tests.harness.mocking import Refused, Shown, basic_gate

API_KEY = "rehook-mock-api-key"
SECRET_KEY = "rehook-mock-secret-key"
CREATED = "Customer Created"
PROCESSED = "Request processed sucessfully"  # the vendor's spelling
# The 404 of the customer pages; taken for wallets and campaigns too, whose pages show no error.
NOT_FOUND = "Resource Id not found"

# That wrong keys are answered 401 is an assumption: no answer to them is documented.
gate = basic_gate(API_KEY, SECRET_KEY, "no valid pair of API key and secret key")


def succeeded(message: str = PROCESSED) -> Shown:
    """The success of the seed page: its status is not stated, 200 is what third-party code expects.

    Where a page shows no answer to a change, this one is assumed.
    """
    return {"message": message, "requestId": str(uuid4())}


def error_body(refused: Refused) -> Shown:
    """The error object of the seed page, for every status: standard ones are promised, 400 is shown."""
    status = refused.status
    message = NOT_FOUND if status == 404 else HTTPStatus(status).phrase
    return _error(status, message, refused.reason)


def code_taken(details: str) -> Refused:
    body = _error(400, "referral code already exists", details)
    return Refused(400, details, body=body)


def coupon_not_found(details: str) -> Refused:
    """The coupon pages have a status and code of their own for what is not found."""
    body = _error("NOT_FOUND_CODE", "Campaign not found", details)
    return Refused(400, details, body=body)


def _error(code: int | str, message: str, details: str) -> Shown:
    """An error names the request `request_id`, a success `requestId`: so it is printed."""
    return {
        "code": code,
        "message": message,
        "details": details,
        "request_id": str(uuid4()),
    }
