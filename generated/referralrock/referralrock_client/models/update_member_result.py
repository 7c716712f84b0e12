from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member import Member
    from ..models.member_query_echo import MemberQueryEcho
    from ..models.result_info import ResultInfo


T = TypeVar("T", bound="UpdateMemberResult")


@_attrs_define
class UpdateMemberResult:
    """What became of one item of an update.

    Attributes:
        query (MemberQueryEcho | Unset): The query that an item was sent with, also one that names nobody.
        member (Member | None | Unset):
        result_info (ResultInfo | Unset): What became of one item, as each item of a batch fares on its own.
    """

    query: MemberQueryEcho | Unset = UNSET
    member: Member | None | Unset = UNSET
    result_info: ResultInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.member import Member  # noqa: PLC0415

        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()

        member: dict[str, Any] | None | Unset
        if isinstance(self.member, Unset):
            member = UNSET
        elif isinstance(self.member, Member):
            member = self.member.to_dict()
        else:
            member = self.member

        result_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result_info, Unset):
            result_info = self.result_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if query is not UNSET:
            field_dict["query"] = query
        if member is not UNSET:
            field_dict["member"] = member
        if result_info is not UNSET:
            field_dict["resultInfo"] = result_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member import Member  # noqa: PLC0415
        from ..models.member_query_echo import MemberQueryEcho  # noqa: PLC0415
        from ..models.result_info import ResultInfo  # noqa: PLC0415

        d = dict(src_dict)
        _query = d.pop("query", UNSET)
        query: MemberQueryEcho | Unset
        if isinstance(_query, Unset):
            query = UNSET
        else:
            query = MemberQueryEcho.from_dict(_query)

        def _parse_member(data: object) -> Member | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                member_type_0 = Member.from_dict(data)

                return member_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of Member, None")

        member = _parse_member(d.pop("member", UNSET))

        _result_info = d.pop("resultInfo", UNSET)
        result_info: ResultInfo | Unset
        if isinstance(_result_info, Unset):
            result_info = UNSET
        else:
            result_info = ResultInfo.from_dict(_result_info)

        update_member_result = cls(
            query=query,
            member=member,
            result_info=result_info,
        )

        update_member_result.additional_properties = d
        return update_member_result

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
