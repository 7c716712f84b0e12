from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.metric_request import MetricRequest


T = TypeVar("T", bound="MetricsQuery")


@_attrs_define
class MetricsQuery:
    """Which figures of an integration are asked for.

    Attributes:
        customer_integration (str): Integration to read from, by its ID.
        start (datetime.date): First day of the period.
        end (datetime.date): Last day of the period.
        metrics (list[MetricRequest]): The figures, each with an id of its own.
        comparison_start (datetime.date | Unset): First day of a period to compare with.
        comparison_end (datetime.date | Unset): Last day of a period to compare with.
    """

    customer_integration: str
    start: datetime.date
    end: datetime.date
    metrics: list[MetricRequest]
    comparison_start: datetime.date | Unset = UNSET
    comparison_end: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer_integration = self.customer_integration

        start = self.start.isoformat()

        end = self.end.isoformat()

        metrics = []
        for metrics_item_data in self.metrics:
            metrics_item = metrics_item_data.to_dict()
            metrics.append(metrics_item)

        comparison_start: str | Unset = UNSET
        if not isinstance(self.comparison_start, Unset):
            comparison_start = self.comparison_start.isoformat()

        comparison_end: str | Unset = UNSET
        if not isinstance(self.comparison_end, Unset):
            comparison_end = self.comparison_end.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer_integration": customer_integration,
                "start": start,
                "end": end,
                "metrics": metrics,
            }
        )
        if comparison_start is not UNSET:
            field_dict["comparison_start"] = comparison_start
        if comparison_end is not UNSET:
            field_dict["comparison_end"] = comparison_end

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_request import MetricRequest  # noqa: PLC0415

        d = dict(src_dict)
        customer_integration = d.pop("customer_integration")

        start = datetime.date.fromisoformat(d.pop("start"))

        end = datetime.date.fromisoformat(d.pop("end"))

        _metrics = d.pop("metrics")
        metrics = []
        if not isinstance(_metrics, list):
            raise TypeError("it is no list")
        for metrics_item_data in _metrics:
            metrics_item = MetricRequest.from_dict(metrics_item_data)

            metrics.append(metrics_item)

        _comparison_start = d.pop("comparison_start", UNSET)
        comparison_start: datetime.date | Unset
        if isinstance(_comparison_start, Unset):
            comparison_start = UNSET
        else:
            comparison_start = datetime.date.fromisoformat(_comparison_start)

        _comparison_end = d.pop("comparison_end", UNSET)
        comparison_end: datetime.date | Unset
        if isinstance(_comparison_end, Unset):
            comparison_end = UNSET
        else:
            comparison_end = datetime.date.fromisoformat(_comparison_end)

        metrics_query = cls(
            customer_integration=customer_integration,
            start=start,
            end=end,
            metrics=metrics,
            comparison_start=comparison_start,
            comparison_end=comparison_end,
        )

        metrics_query.additional_properties = d
        return metrics_query

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
