from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member import Member


@define
class MemberConfirmation(Model):
    """The member that was made.

    Attributes:
        member (Member | Unset): Somebody who takes part in a program and refers others.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    member: Member | Unset = json_field("member", ObjectOf("Member"), default=UNSET)
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.member)
