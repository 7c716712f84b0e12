from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class InviteFeedContact(OpenModel):
    """Somebody to invite.

    Attributes:
        first_name (str): First name.
        email (str): Email address.
        last_name (str | Unset): Last name.
        contact_type (str | Unset): Kind of the contact, in unknown words.
    """

    first_name: str = json_field("firstName")
    email: str
    last_name: str | Unset = json_field("lastName", default=UNSET)
    contact_type: str | Unset = json_field("contactType", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
