from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral import Referral


@define
class ReferralConfirmation(Model):
    """The referral that was created.

    Attributes:
        referral (None | Referral | Unset): The referral.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    referral: None | Referral | Unset = json_field("referral", FirstOf(ObjectOf("Referral"), NULL), default=UNSET)
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.referral)
