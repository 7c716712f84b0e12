from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.chart_series import ChartSeries


T = TypeVar("T", bound="ChartResult")


@_attrs_define
class ChartResult:
    """Result of a `chart_v1`.

    Attributes:
        labels (list[str]): Names of the points.
        values (list[ChartSeries]): The series of the chart.
    """

    labels: list[str]
    values: list[ChartSeries]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        labels = self.labels

        values = []
        for values_item_data in self.values:
            values_item = values_item_data.to_dict()
            values.append(values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "labels": labels,
                "values": values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chart_series import ChartSeries  # noqa: PLC0415

        d = dict(src_dict)
        labels = cast(list[str], d.pop("labels"))

        _values = d.pop("values")
        values = []
        if not isinstance(_values, list):
            raise TypeError("it is no list")
        for values_item_data in _values:
            values_item = ChartSeries.from_dict(values_item_data)

            values.append(values_item)

        chart_result = cls(
            labels=labels,
            values=values,
        )

        chart_result.additional_properties = d
        return chart_result

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
