"""Bodies of the operations on leads, held against the vendor's field tables: all that fails is told at once.

The vendor prints two messages only, for a missing email and for bad `data`; the others follow them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from contract_tests.apis.comunik8.mock.records import Lead
from contract_tests.harness.mocking import Refused, parse_json, sent_fields

LABELS = {
    "email": "Email",
    "first_name": "First Name",
    "surname": "Surname",
    "mobile": "Mobile",
    "type": "Type",
    "subtype": "Subtype",
    "other_phone": "Other Phone",
}
BAD_DATA = "Empty or invalid content of `data` field"
ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*"
    r"@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*",
    re.ASCII | re.IGNORECASE,
)
# No notation is defined, so any is taken: digits as many as a number can have, signs between them.
PHONE = re.compile(r"\+?[0-9 ()./-]+")
FEWEST_DIGITS, MOST_DIGITS = 7, 15


class LeadCancel(msgspec.Struct, frozen=True):
    """Fields of any type, so that each bad one can be told."""

    type: Any = UNSET
    mobile: Any = UNSET


class LeadAdd(LeadCancel, frozen=True):
    email: Any = UNSET
    first_name: Any = UNSET
    surname: Any = UNSET
    subtype: Any = UNSET
    other_phone: Any = UNSET
    data: Any = UNSET
    delays: Any = UNSET
    test: Any = UNSET


def read_lead(sent: LeadAdd) -> tuple[Lead, bool]:
    """The lead, and whether it is only a test; Refused with 400 and a message for each bad field.

    Unknown fields are ignored: nobody says that they are not.
    """
    body = sent_fields(sent)
    bad = _bad_texts(
        body, ["email", "first_name", "surname", "mobile", "type"], required=True
    )
    bad |= _bad_texts(body, ["subtype", "other_phone"], required=False)
    if "email" not in bad and not ADDRESS.fullmatch(body["email"]):
        bad["email"] = "Email is not a valid email address."
    bad |= _bad_phone(body, bad)
    if "data" in body and not _is_json_text(body["data"]):
        bad["data"] = BAD_DATA
    # Of delays only "number" is said. Seconds are whole in the sample, and below zero there is no later call.
    if "delays" in body and not _is_delay(body["delays"]):
        bad["delays"] = "Delays must be a number of seconds."
    # The table has "true" as text, the sample the boolean, and nothing else is documented. A lead
    # that is meant to be a test must never be dialled, so what is neither is not guessed at.
    if "test" in body and not (body["test"] is True or body["test"] == "true"):
        bad["test"] = "Test must be true, or be left out."
    _refuse(bad)
    fields = {name: body[name] for name in Lead.__slots__ if name in body}
    return Lead(**fields), "test" in body


def read_cancellation(sent: LeadCancel) -> tuple[str, str]:
    """Type and mobile of the lead to take out; Refused like a lead. There is no test here."""
    body = sent_fields(sent)
    bad = _bad_texts(body, ["type", "mobile"], required=True)
    bad |= _bad_phone(body, bad)
    _refuse(bad)
    return body["type"], body["mobile"]


def _refuse(bad: Mapping[str, str]) -> None:
    if bad:
        body = {field: {"0": text} for field, text in bad.items()}
        raise Refused(400, " ".join(bad.values()), body=body)


def _bad_texts(
    body: Mapping[str, Any], fields: list[str], *, required: bool
) -> dict[str, str]:
    """A message for each field that is no text, or blank although it is required."""
    bad: dict[str, str] = {}
    for field in fields:
        value = body.get(field)
        if required and value in (None, ""):
            bad[field] = f"{LABELS[field]} cannot be blank."
        elif field in body and not isinstance(value, str):
            bad[field] = f"{LABELS[field]} must be a string."
    return bad


def _bad_phone(body: Mapping[str, Any], bad: Mapping[str, str]) -> dict[str, str]:
    if "mobile" in bad or is_phone(body["mobile"]):
        return {}
    return {"mobile": "Mobile is not a valid phone number."}


def is_phone(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    return bool(PHONE.fullmatch(text)) and FEWEST_DIGITS <= digits <= MOST_DIGITS


def _is_json_text(value: Any) -> bool:
    """JSON inside a string. Whether `{}` or `null` count as empty is open, so they don't."""
    if not isinstance(value, str):
        return False
    try:
        parse_json(value.encode())
    except Refused:
        return False
    return True


def _is_delay(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return value >= 0 and value == int(value)
