from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .member_query import MemberQuery, MemberQueryDict
    from .update_member import UpdateMember, UpdateMemberDict


@define
class UpdateMemberInfo(Model):
    """One member, and what is to change about it.

    Attributes:
        query (MemberQuery): What names one member: a value in primaryInfo, or one in secondaryInfo together with
            one in tertiaryInfo.
        member (UpdateMember): What is to change about a member.
    """

    query: MemberQuery = json_field("query", ObjectOf("MemberQuery"))
    member: UpdateMember = json_field("member", ObjectOf("UpdateMember"))
    additional_properties: dict[str, Any] = further_json()


class UpdateMemberInfoDict(TypedDict, total=False):
    """Plain data for UpdateMemberInfo."""

    query: Required[MemberQuery | MemberQueryDict]
    member: Required[UpdateMember | UpdateMemberDict]
