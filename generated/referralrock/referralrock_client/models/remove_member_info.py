from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .member_query import MemberQuery, MemberQueryDict


@define
class RemoveMemberInfo(Model):
    """One member that is to be deleted.

    Attributes:
        query (MemberQuery): What names one member: a value in primaryInfo, or one in secondaryInfo together with
            one in tertiaryInfo.
    """

    query: MemberQuery = json_field("query", ObjectOf("MemberQuery"))
    additional_properties: dict[str, Any] = further_json()


class RemoveMemberInfoDict(TypedDict, total=False):
    """Plain data for RemoveMemberInfo."""

    query: Required[MemberQuery | MemberQueryDict]
