"""A lawful Comunik8 that does all that its README leaves open the other way; no contract run may accuse it.

Run by the self-tests and by hand: python -m contract_tests.apis.comunik8.lenient --port 0
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contract_tests.lenient_server import (
    HTML,
    Answer,
    Clock,
    Request,
    Route,
    main,
    parse_json,
    starter,
)

KEY = "lenient-comunik8-key"
TYPES = {"motor-trade"}
REQUIRED = ("email", "first_name", "surname", "mobile", "type")
DIAL_AFTER = 3600.0  # C09 gives an earliest moment of the call, nobody a latest one
FAR = 1e12
EMAIL = re.compile(r"""([^\s@]+|"[^"]+")@[^\s@]+""")
PHONE = re.compile(r"(?:[\d\s()+./*#-]|ext|x)*", re.IGNORECASE)


@dataclass(slots=True)
class Lead:
    due: float
    cancelled: bool = False


class Comunik8:
    name = "comunik8"

    def __init__(self) -> None:
        self.clock = Clock()
        self.leads: dict[tuple[str, str], Lead] = {}

    def routes(self) -> Sequence[Route]:
        return [
            Route("POST", "/lead/add", self.add),
            Route("POST", "/lead/cancel", self.cancel),
        ]

    def reset(self) -> None:
        self.leads.clear()

    def account(self) -> Mapping[str, object]:
        return {
            "headers": {},
            "query": {"key": KEY},
            "env": {"COMUNIK8_API_KEY": KEY},
            "seed": {"type": "motor-trade"},
        }

    def other(self, request: Request, allowed: Sequence[str]) -> Answer:
        # C18: POST only; with which status another method is refused is not said
        return Answer(404, b"<p>No such page</p>", content_type=HTML)

    def add(self, request: Request) -> Answer:
        lead = body_of(request)
        if isinstance(lead, Answer):
            return lead
        if problem := add_problem(lead):
            return Answer(400, problem)
        kind, known = kind_of(lead["type"])
        if lead.get("test") is not None:  # c8-05: undefined values count as set
            return tested(known=known)
        if not known:  # C12; c8-06: a blank type too
            return not_processed("Unknown Type")
        return self.store((kind, digits(lead["mobile"])), seconds(lead.get("delays")))

    def store(self, key: tuple[str, str], delay: float) -> Answer:
        """Takes a lead for the dialler, or says why not."""
        if old := self.leads.get(key):
            # c8-15: nobody says what tells the two apart; a cancelled contact remains a contact
            waiting = not old.cancelled and not self.dialled(old)
            return not_processed(
                "Another call is already scheduled" if waiting else "Existing Contact"
            )
        self.leads[key] = Lead(self.clock.now() + delay + DIAL_AFTER)
        # C20: no id; other keys are not excluded
        body = {"processed": True, "queue": None, "saved": True}
        return Answer(200, body, chunked=True)

    def cancel(self, request: Request) -> Answer:
        sent = body_of(request)
        if isinstance(sent, Answer):
            return sent
        problem = missing(sent, ("type", "mobile")) or mobile_problem(sent)
        if problem:
            return Answer(400, problem)
        kind, known = kind_of(sent["type"])
        if not known:  # C14; c8-08: a server error in words may be one by its status
            return not_cancelled(500, "server error (call group)")
        lead = self.leads.get((kind, digits(sent["mobile"])))
        if lead is None or lead.cancelled:  # C15
            return not_cancelled(400, "not found")
        if self.dialled(lead):  # C16
            return not_cancelled(400, "already processed")
        lead.cancelled = True  # c8-18: `test` has no meaning here
        return Answer(202, {"cancelled": True, "at": None})  # c8-20: no success status

    def dialled(self, lead: Lead) -> bool:
        return self.clock.now() >= lead.due


def body_of(request: Request) -> dict[str, Any] | Answer:
    """The object that was sent, or the refusal of the key or body; neither has a documented form."""
    if request.first("key") != KEY:
        return Answer(403, b"<h1>Forbidden</h1>", content_type=HTML)
    try:
        sent = request.json()
    except ValueError:
        return Answer(422)
    if not isinstance(sent, dict):
        return Answer(400, b"<p>An object, please</p>", content_type=HTML)
    return sent


def add_problem(lead: dict[str, Any]) -> dict[str, object]:
    """The first failing field only: that several stand together is assumed."""
    return (
        missing(lead, REQUIRED)
        or email_problem(lead["email"])
        or mobile_problem(lead)
        or data_problem(lead.get("data"))
        or delays_problem(lead.get("delays"))
    )


def missing(sent: dict[str, Any], names: Sequence[str]) -> dict[str, object]:
    """C02, C03; a blank name is there, and more than being there is not asked of it."""
    for name in names:
        blank = name in {"email", "mobile"} and sent.get(name) == ""
        if blank or sent.get(name) is None:
            text = "Email cannot be blank." if name == "email" else "is needed"
            return {name: {"0": text}}
    return {}


def email_problem(email: object) -> dict[str, object]:
    """C04: a valid address; blanks around it are trimmed, the host needs no dot."""
    if isinstance(email, str) and EMAIL.fullmatch(email.strip()):
        return {}
    return {"email": {"0": "Hm.", "1": "That is no address."}}  # c8-11: "1" by analogy


def mobile_problem(sent: dict[str, Any]) -> dict[str, object]:
    """C05; c8-14: the notation is open, so a number will do, and so will one digit."""
    mobile = sent["mobile"]
    valid = isinstance(mobile, str | int | float) and not isinstance(mobile, bool)
    if valid and digits(mobile) and PHONE.fullmatch(str(mobile)):
        return {}
    return {"mobile": {"0": "no phone number"}}


def data_problem(data: object) -> dict[str, object]:
    """C06; c8-12, c8-13: JSON that holds nothing, and JSON that is no text, are open and taken."""
    if not isinstance(data, str):
        return {}
    try:
        parse_json(data)
    except ValueError:
        return {"data": {"0": "Empty or invalid content of `data` field"}}
    return {}


def delays_problem(delays: object) -> dict[str, object]:
    """c8-21: a number; in a text, negative and broken ones are open and taken."""
    if delays is None or delays == "":
        return {}
    if isinstance(delays, bool) or not isinstance(delays, str | int | float):
        return {"delays": {"0": "no number"}}
    try:
        float(delays)
    except ValueError:
        return {"delays": {"0": "no number"}}
    except OverflowError:
        pass
    return {}


def seconds(delays: str | float | None) -> float:
    try:
        return min(max(float(delays or 0), 0.0), FAR)
    except OverflowError:
        return FAR


def digits(mobile: object) -> str:
    """The part that two writings of one number share."""
    return "".join(letter for letter in str(mobile) if letter.isdigit())


def kind_of(kind: object) -> tuple[str, bool]:
    """The type as it is compared, and whether the partner has it."""
    name = str(kind).strip().casefold()
    return name, name in TYPES


def tested(*, known: bool) -> Answer:
    """C08; c8-17: whether a test sees the type is open, and so is the status of "ok"."""
    if not known:
        return Answer(400, {"type": {"0": "not among yours"}})
    return Answer(202, {"test": "ok", "stored": False})


def not_processed(error: str) -> Answer:
    """c8-07: 400 cannot be ruled out."""
    return Answer(400, {"saved": True, "processed": False, "error": error, "lead": {}})


def not_cancelled(status: int, warning: str) -> Answer:
    """c8-07: no status is documented."""
    return Answer(status, {"cancelled": False, "warning": warning, "lead": None})


start = starter(Comunik8)

if __name__ == "__main__":
    main(start)
