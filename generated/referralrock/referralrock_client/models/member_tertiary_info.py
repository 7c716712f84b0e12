from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberTertiaryInfo")


@_attrs_define
class MemberTertiaryInfo:
    """The program in which a member is meant, in camelCase here and in PascalCase for referrals.

    Attributes:
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Internal name of the program.
        program_title (None | str | Unset): Title of the program.
    """

    program_id: None | str | Unset = UNSET
    program_name: None | str | Unset = UNSET
    program_title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        program_id: None | str | Unset
        if isinstance(self.program_id, Unset):
            program_id = UNSET
        else:
            program_id = self.program_id

        program_name: None | str | Unset
        if isinstance(self.program_name, Unset):
            program_name = UNSET
        else:
            program_name = self.program_name

        program_title: None | str | Unset
        if isinstance(self.program_title, Unset):
            program_title = UNSET
        else:
            program_title = self.program_title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if program_name is not UNSET:
            field_dict["programName"] = program_name
        if program_title is not UNSET:
            field_dict["programTitle"] = program_title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_program_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_id = _parse_program_id(d.pop("programId", UNSET))

        def _parse_program_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_name = _parse_program_name(d.pop("programName", UNSET))

        def _parse_program_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_title = _parse_program_title(d.pop("programTitle", UNSET))

        member_tertiary_info = cls(
            program_id=program_id,
            program_name=program_name,
            program_title=program_title,
        )

        member_tertiary_info.additional_properties = d
        return member_tertiary_info

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
