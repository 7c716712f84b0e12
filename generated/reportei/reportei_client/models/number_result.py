from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.metric_comparison import MetricComparison


T = TypeVar("T", bound="NumberResult")


@_attrs_define
class NumberResult:
    """Result of a `number_v1`.

    Attributes:
        values (float): The figure, one in spite of the plural.
        comparison (MetricComparison | Unset): How the figure compares with another period; without one, all is null.
    """

    values: float
    comparison: MetricComparison | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        values = self.values

        comparison: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comparison, Unset):
            comparison = self.comparison.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "values": values,
            }
        )
        if comparison is not UNSET:
            field_dict["comparison"] = comparison

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_comparison import MetricComparison  # noqa: PLC0415

        d = dict(src_dict)
        values = d.pop("values")

        _comparison = d.pop("comparison", UNSET)
        comparison: MetricComparison | Unset
        if isinstance(_comparison, Unset):
            comparison = UNSET
        else:
            comparison = MetricComparison.from_dict(_comparison)

        number_result = cls(
            values=values,
            comparison=comparison,
        )

        number_result.additional_properties = d
        return number_result

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
