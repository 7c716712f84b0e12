from __future__ import annotations

from typing import Any, Required, TypedDict

from .._kinds import NULL, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberAccessQuery(Model):
    """A member, named by one text, and for how long the links are to last.

    Attributes:
        member_query (str): The member, by ID, referral code, email address or external ID.
        expire_in_minutes (int | None | Unset): For how many minutes the links by which the member is logged in are
            to last.
    """

    member_query: str = json_field("memberQuery")
    expire_in_minutes: int | None | Unset = json_field("expireInMinutes", FirstOf(Plain("int"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MemberAccessQueryDict(TypedDict, total=False):
    """Plain data for MemberAccessQuery."""

    memberQuery: Required[str]
    expireInMinutes: int | None
