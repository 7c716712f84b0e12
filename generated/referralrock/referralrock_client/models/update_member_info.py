from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.member_query import MemberQuery
    from ..models.update_member import UpdateMember


T = TypeVar("T", bound="UpdateMemberInfo")


@_attrs_define
class UpdateMemberInfo:
    """One member, and what is to change about it.

    Attributes:
        query (MemberQuery): What names one member: a value in primaryInfo, or one in secondaryInfo together with one in
            tertiaryInfo.
        member (UpdateMember): What is to change about a member; fields that are not sent stay as they are.
    """

    query: MemberQuery
    member: UpdateMember
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        query = self.query.to_dict()

        member = self.member.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "query": query,
                "member": member,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_query import MemberQuery  # noqa: PLC0415
        from ..models.update_member import UpdateMember  # noqa: PLC0415

        d = dict(src_dict)
        query = MemberQuery.from_dict(d.pop("query"))

        member = UpdateMember.from_dict(d.pop("member"))

        update_member_info = cls(
            query=query,
            member=member,
        )

        update_member_info.additional_properties = d
        return update_member_info

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
