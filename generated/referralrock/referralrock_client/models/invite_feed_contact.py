from __future__ import annotations

from typing import Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class InviteFeedContact(Model):
    """Somebody to invite.

    Attributes:
        first_name (str): First name.
        email (str): Email address.
        last_name (None | str | Unset): Last name.
        contact_type (None | str | Unset): Kind of the contact, in unknown words.
    """

    first_name: str = json_field("firstName")
    email: str
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), default=UNSET)
    contact_type: None | str | Unset = json_field("contactType", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class InviteFeedContactDict(TypedDict, total=False):
    """Plain data for InviteFeedContact."""

    firstName: Required[str]
    email: Required[str]
    lastName: str | None
    contactType: str | None
