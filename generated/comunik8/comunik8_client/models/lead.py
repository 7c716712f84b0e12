from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

from .._kinds import NULL, OPEN_OBJECT, TEXT, Exactly, FirstOf, JsonText, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Lead(Model):
    """A person to call, and how to go about it.

    Attributes:
        email (str): Person's e-mail address.
        first_name (str): Person's first name.
        surname (str): Person's surname.
        mobile (str): Person's primary phone number, in a notation that the vendor does not define.
        type_ (str): Kind of lead, one of the names that the partner was given.
        subtype (None | str | Unset): Closer description of the kind.
        other_phone (None | str | Unset): Any further phone number, which is not checked.
        data (dict[str, Any] | None | str | Unset): Further facts about the lead under keys of the partner's choice,
            as JSON text.
        delays (float | None | Unset): How many seconds the first call has to wait.
        test (Literal['true'] | Literal[True] | None | Unset): Has the fields checked and nothing stored; left out
            when the lead is meant.
    """

    email: str
    first_name: str
    surname: str
    mobile: str
    type_: str = json_field("type")
    subtype: None | str | Unset = json_field("subtype", FirstOf(TEXT, NULL), default=UNSET)
    other_phone: None | str | Unset = json_field("other_phone", FirstOf(TEXT, NULL), default=UNSET)
    data: dict[str, Any] | None | str | Unset = json_field(
        "data", JsonText(FirstOf(OPEN_OBJECT, TEXT, NULL)), default=UNSET
    )
    delays: float | None | Unset = json_field("delays", FirstOf(Plain("float"), NULL), default=UNSET)
    test: Literal["true"] | Literal[True] | None | Unset = json_field(
        "test", FirstOf(Exactly(True), Exactly("true"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class LeadDict(TypedDict, total=False):
    """Plain data for Lead."""

    email: Required[str]
    first_name: Required[str]
    surname: Required[str]
    mobile: Required[str]
    type: Required[str]
    subtype: str | None
    other_phone: str | None
    data: str | Mapping[str, Any] | None
    delays: float | None
    test: Literal[True] | Literal["true"] | None
