from __future__ import annotations

from typing import Any

from .._kinds import TEXT, FirstOf, Plain
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReviewRequest(OpenModel):
    """One customer to ask for a review.

    Attributes:
        owner_id (int | str | Unset): Number of the Rex account that asks, as in the
            address of its dashboard (https://meetrex.com/Owners/Details/54321), for
            users with several accounts; blank is the same as left out.
        account_identifier (str | Unset): Text that the user has chosen for one of
            several accounts in Settings, Business Info; it counts only where OwnerID is
            not given.
        name (str | Unset): Customer's name, the first part of which opens the
            message unless there is a Salutation.
        salutation (str | Unset): Words that address the customer, such as "Dear
            Sam", without a comma at the end; blank is the same as left out.
        phone (str | Unset): Customer's mobile phone number, with or without
            punctuation; needed unless there is an Email.
        email (str | Unset): Customer's e-mail address; needed unless there is a
            Phone.
    """

    owner_id: int | str | Unset = json_field(
        "OwnerID", FirstOf(Plain("int"), TEXT), default=UNSET
    )
    account_identifier: str | Unset = json_field("AccountIdentifier", default=UNSET)
    name: str | Unset = json_field("Name", default=UNSET)
    salutation: str | Unset = json_field("Salutation", default=UNSET)
    phone: str | Unset = json_field("Phone", default=UNSET)
    email: str | Unset = json_field("Email", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
