from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.chart_result import ChartResult
    from ..models.datatable_result import DatatableResult
    from ..models.number_result import NumberResult


T = TypeVar("T", bound="MetricsResult")


@_attrs_define
class MetricsResult:
    """The results, each under the id that the caller chose."""

    additional_properties: dict[str, ChartResult | DatatableResult | NumberResult] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.chart_result import ChartResult  # noqa: PLC0415
        from ..models.datatable_result import DatatableResult  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, ChartResult):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, DatatableResult):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chart_result import ChartResult  # noqa: PLC0415
        from ..models.datatable_result import DatatableResult  # noqa: PLC0415
        from ..models.number_result import NumberResult  # noqa: PLC0415

        d = dict(src_dict)
        metrics_result = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> ChartResult | DatatableResult | NumberResult:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_metric_result_type_0 = ChartResult.from_dict(data)

                    return componentsschemas_metric_result_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_metric_result_type_1 = DatatableResult.from_dict(
                        data
                    )

                    return componentsschemas_metric_result_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_metric_result_type_2 = NumberResult.from_dict(
                        data
                    )

                    return componentsschemas_metric_result_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                raise ValueError(
                    "it is none of ChartResult, DatatableResult, NumberResult"
                )

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        metrics_result.additional_properties = additional_properties
        return metrics_result

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> ChartResult | DatatableResult | NumberResult:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: ChartResult | DatatableResult | NumberResult
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
