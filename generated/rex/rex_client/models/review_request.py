from __future__ import annotations

from typing import Any, TypedDict

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ReviewRequest(Model):
    """One customer to ask for a review.

    Attributes:
        owner_id (int | None | str | Unset): Number of the Rex account that asks, as in the address of its dashboard
            (https://meetrex.com/Owners/Details/54321), for users with several accounts.
        account_identifier (None | str | Unset): Text that the user has chosen for one of several accounts in
            Settings, Business Info; it counts only where OwnerID is not given.
        name (None | str | Unset): Customer's name, the first part of which opens the message unless there is a
            Salutation.
        salutation (None | str | Unset): Words that address the customer, such as "Dear Sam", without a comma at the
            end; blank is the same as left out.
        phone (None | str | Unset): Customer's mobile phone number, with or without punctuation; needed unless there
            is an Email.
        email (None | str | Unset): Customer's e-mail address; needed unless there is a Phone.
    """

    owner_id: int | None | str | Unset = json_field("OwnerID", FirstOf(Plain("int"), TEXT, NULL), default=UNSET)
    account_identifier: None | str | Unset = json_field("AccountIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    name: None | str | Unset = json_field("Name", FirstOf(TEXT, NULL), default=UNSET)
    salutation: None | str | Unset = json_field("Salutation", FirstOf(TEXT, NULL), default=UNSET)
    phone: None | str | Unset = json_field("Phone", FirstOf(TEXT, NULL), default=UNSET)
    email: None | str | Unset = json_field("Email", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class ReviewRequestDict(TypedDict, total=False):
    """Plain data for ReviewRequest."""

    OwnerID: int | str | None
    AccountIdentifier: str | None
    Name: str | None
    Salutation: str | None
    Phone: str | None
    Email: str | None
