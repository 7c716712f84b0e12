from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.program import Program


T = TypeVar("T", bound="ProgramSet")


@_attrs_define
class ProgramSet:
    """Programs, and where they stand in the list.

    Attributes:
        programs (list[Program]): The programs of this page.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements the list has, whatever part of it this answer holds.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status is
            200.
    """

    programs: list[Program]
    offset: int
    total: int
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        programs = []
        for programs_item_data in self.programs:
            programs_item = programs_item_data.to_dict()
            programs.append(programs_item)

        offset = self.offset

        total = self.total

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "programs": programs,
                "offset": offset,
                "total": total,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.program import Program  # noqa: PLC0415

        d = dict(src_dict)
        _programs = d.pop("programs")
        programs = []
        if not isinstance(_programs, list):
            raise TypeError("it is no list")
        for programs_item_data in _programs:
            programs_item = Program.from_dict(programs_item_data)

            programs.append(programs_item)

        offset = d.pop("offset")

        total = d.pop("total")

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        message = _parse_message(d.pop("message", UNSET))

        program_set = cls(
            programs=programs,
            offset=offset,
            total=total,
            message=message,
        )

        program_set.additional_properties = d
        return program_set

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
