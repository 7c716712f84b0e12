from __future__ import annotations

from typing import Any, Literal

from .._kinds import OPEN_OBJECT, TEXT, Exactly, FirstOf, JsonText
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class Lead(OpenModel):
    """A person to call, and how to go about it.

    Attributes:
        email (str): Person's e-mail address.
        first_name (str): Person's first name.
        surname (str): Person's surname.
        mobile (str): Phone number that the dialler calls first, in a notation that
            the vendor does not define.
        type_ (str): Kind of lead, one of the names that the partner was given, such
            as motor-trade.
        subtype (str | Unset): Closer description of the kind, such as valeter.
        other_phone (str | Unset): Any further phone number, which is not checked.
        data (dict[str, Any] | str | Unset): Further facts about the lead under keys
            of the partner's choice, as the text of a JSON object.
        delays (float | Unset): How many seconds the first call has to wait.
        test (Literal['true'] | Literal[True] | Unset): Has the fields checked and
            nothing stored; left out when the lead is meant.
    """

    email: str
    first_name: str
    surname: str
    mobile: str
    type_: str = json_field("type")
    subtype: str | Unset = UNSET
    other_phone: str | Unset = UNSET
    data: dict[str, Any] | str | Unset = json_field(
        "data", JsonText(FirstOf(OPEN_OBJECT, TEXT)), default=UNSET
    )
    delays: float | Unset = UNSET
    test: Literal["true"] | Literal[True] | Unset = json_field(
        "test", FirstOf(Exactly(True), Exactly("true")), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
