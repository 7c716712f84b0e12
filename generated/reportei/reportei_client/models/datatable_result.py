from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DatatableResult")


@_attrs_define
class DatatableResult:
    """Result of a `datatable_v1`.

    Attributes:
        values (list[list[float | str]]): The rows, without a row of headings; in the sample the last one is labelled
            Total.
    """

    values: list[list[float | str]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        values = []
        for values_item_data in self.values:
            values_item = []
            for values_item_item_data in values_item_data:
                values_item_item: float | str
                values_item_item = values_item_item_data
                values_item.append(values_item_item)

            values.append(values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "values": values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _values = d.pop("values")
        values = []
        if not isinstance(_values, list):
            raise TypeError("it is no list")
        for values_item_data in _values:
            _values_item = values_item_data
            values_item = []
            if not isinstance(_values_item, list):
                raise TypeError("it is no list")
            for values_item_item_data in _values_item:

                def _parse_values_item_item(data: object) -> float | str:
                    if not isinstance(data, (dict, list)):
                        return cast(float | str, data)
                    raise ValueError("it is none of str, float")

                values_item_item = _parse_values_item_item(values_item_item_data)

                values_item.append(values_item_item)

            values.append(values_item)

        datatable_result = cls(
            values=values,
        )

        datatable_result.additional_properties = d
        return datatable_result

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
