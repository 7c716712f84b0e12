from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MetricComparison")


@_attrs_define
class MetricComparison:
    """How the figure compares with another period; without one, all is null.

    Attributes:
        values (float | None | Unset): The figure in the other period.
        difference (float | None | Unset): How far the figures are apart, in a measure that nobody states.
        absolute_difference (float | None | Unset): How far the figures are apart, in a measure that nobody states.
    """

    values: float | None | Unset = UNSET
    difference: float | None | Unset = UNSET
    absolute_difference: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        values: float | None | Unset
        if isinstance(self.values, Unset):
            values = UNSET
        else:
            values = self.values

        difference: float | None | Unset
        if isinstance(self.difference, Unset):
            difference = UNSET
        else:
            difference = self.difference

        absolute_difference: float | None | Unset
        if isinstance(self.absolute_difference, Unset):
            absolute_difference = UNSET
        else:
            absolute_difference = self.absolute_difference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if values is not UNSET:
            field_dict["values"] = values
        if difference is not UNSET:
            field_dict["difference"] = difference
        if absolute_difference is not UNSET:
            field_dict["absoluteDifference"] = absolute_difference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_values(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(float | None | Unset, data)
            raise ValueError("it is none of None, float")

        values = _parse_values(d.pop("values", UNSET))

        def _parse_difference(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(float | None | Unset, data)
            raise ValueError("it is none of None, float")

        difference = _parse_difference(d.pop("difference", UNSET))

        def _parse_absolute_difference(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(float | None | Unset, data)
            raise ValueError("it is none of None, float")

        absolute_difference = _parse_absolute_difference(
            d.pop("absoluteDifference", UNSET)
        )

        metric_comparison = cls(
            values=values,
            difference=difference,
            absolute_difference=absolute_difference,
        )

        metric_comparison.additional_properties = d
        return metric_comparison

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
