"""Answers of the lenient Reportei, and how it reads what was asked; server.py uses both."""

from __future__ import annotations

from typing import Any

from contract_tests.lenient_server import Answer, Handler, Request, written

LONGEST_SESSION = 10**8  # no maximum of expires_in_minutes is stated
# r12: every answer shows the limits, in headers whose names nobody gives
QUOTA = {"Quota-Per-Minute": "999999", "Quota-Per-Second": "99999"}


class RefusedError(Exception):
    def __init__(self, status: int, text: str, *fields: str) -> None:
        """rpt-03: the error object of the vendor's page, `details` only where fields are at fault."""
        error: dict[str, object] = {"code": f"e{status}", "message": text}
        if fields:
            error["details"] = {name: [text] for name in fields}
        super().__init__(text)
        self.answer = Answer(status, {"error": error, "trace": None}, QUOTA)


def guarded(handler: Handler) -> Handler:
    def handle(request: Request) -> Answer:
        try:
            return handler(request)
        except RefusedError as refused:
            return refused.answer

    return handle


def answer(status: int, body: object) -> Answer:
    return Answer(status, body, QUOTA, "application/json; charset=utf-8", chunked=True)


def removed() -> Answer:
    body = {"success": True, "message": "Record successfully removed", "at": None}
    return answer(200, body)  # r36, r54


def body_of(request: Request) -> dict[str, Any]:
    """The object that was sent; an empty array is PHP's empty object."""
    try:
        sent = request.json()
    except ValueError as error:  # r11
        raise RefusedError(400, "This is no JSON") from error
    if sent == []:
        return {}
    if not isinstance(sent, dict):
        raise RefusedError(422, "An object, please")
    return sent


def name_of(request: Request) -> str:
    """r28, r35: a name must be there; it may be blank or a number, and is kept trimmed and in NFC."""
    name = body_of(request).get("name")
    if name is None or isinstance(name, dict | list):
        raise RefusedError(422, "A name, please", "name")
    return written(name)


def number(request: Request, parameter: str, default: int) -> int:
    """Any number from 1 on (what per_page above 100 does is unknown); all else counts as not sent."""
    try:
        return max(int(request.first(parameter) or default), 0) or default
    except ValueError:
        return default


def minutes(sent: object) -> float:
    """r48: five, unless more or less is asked for; the page states the minimum of 1."""
    if sent is None:
        return 5.0
    try:
        asked = float(str(sent))
    except ValueError:
        asked = 0.0
    if asked < 1:
        raise RefusedError(422, "1 or more", "expires_in_minutes")
    return min(asked, LONGEST_SESSION)
