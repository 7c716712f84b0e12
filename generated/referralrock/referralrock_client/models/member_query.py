from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_primary_info import MemberPrimaryInfo
    from ..models.member_secondary_info import MemberSecondaryInfo
    from ..models.member_tertiary_info import MemberTertiaryInfo


T = TypeVar("T", bound="MemberQuery")


@_attrs_define
class MemberQuery:
    """What names one member: a value in primaryInfo, or one in secondaryInfo together with one in tertiaryInfo.

    Attributes:
        primary_info (MemberPrimaryInfo | Unset): What alone names a member.
        secondary_info (MemberSecondaryInfo | None | Unset):
        tertiary_info (MemberTertiaryInfo | None | Unset):
    """

    primary_info: MemberPrimaryInfo | Unset = UNSET
    secondary_info: MemberSecondaryInfo | None | Unset = UNSET
    tertiary_info: MemberTertiaryInfo | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.member_secondary_info import MemberSecondaryInfo  # noqa: PLC0415
        from ..models.member_tertiary_info import MemberTertiaryInfo  # noqa: PLC0415

        primary_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.primary_info, Unset):
            primary_info = self.primary_info.to_dict()

        secondary_info: dict[str, Any] | None | Unset
        if isinstance(self.secondary_info, Unset):
            secondary_info = UNSET
        elif isinstance(self.secondary_info, MemberSecondaryInfo):
            secondary_info = self.secondary_info.to_dict()
        else:
            secondary_info = self.secondary_info

        tertiary_info: dict[str, Any] | None | Unset
        if isinstance(self.tertiary_info, Unset):
            tertiary_info = UNSET
        elif isinstance(self.tertiary_info, MemberTertiaryInfo):
            tertiary_info = self.tertiary_info.to_dict()
        else:
            tertiary_info = self.tertiary_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if primary_info is not UNSET:
            field_dict["primaryInfo"] = primary_info
        if secondary_info is not UNSET:
            field_dict["secondaryInfo"] = secondary_info
        if tertiary_info is not UNSET:
            field_dict["tertiaryInfo"] = tertiary_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_primary_info import MemberPrimaryInfo  # noqa: PLC0415
        from ..models.member_secondary_info import MemberSecondaryInfo  # noqa: PLC0415
        from ..models.member_tertiary_info import MemberTertiaryInfo  # noqa: PLC0415

        d = dict(src_dict)
        _primary_info = d.pop("primaryInfo", UNSET)
        primary_info: MemberPrimaryInfo | Unset
        if isinstance(_primary_info, Unset):
            primary_info = UNSET
        else:
            primary_info = MemberPrimaryInfo.from_dict(_primary_info)

        def _parse_secondary_info(data: object) -> MemberSecondaryInfo | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                secondary_info_type_0 = MemberSecondaryInfo.from_dict(data)

                return secondary_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of MemberSecondaryInfo, None")

        secondary_info = _parse_secondary_info(d.pop("secondaryInfo", UNSET))

        def _parse_tertiary_info(data: object) -> MemberTertiaryInfo | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tertiary_info_type_0 = MemberTertiaryInfo.from_dict(data)

                return tertiary_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of MemberTertiaryInfo, None")

        tertiary_info = _parse_tertiary_info(d.pop("tertiaryInfo", UNSET))

        member_query = cls(
            primary_info=primary_info,
            secondary_info=secondary_info,
            tertiary_info=tertiary_info,
        )

        member_query.additional_properties = d
        return member_query

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
