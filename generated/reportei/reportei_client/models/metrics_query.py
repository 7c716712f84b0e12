from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import DATE, NULL, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metric_request import MetricRequest, MetricRequestDict


@define
class MetricsQuery(Model):
    """Which figures of an integration are asked for.

    Attributes:
        customer_integration (str): Integration to read from, by its ID.
        start (datetime.date): First day of the period.
        end (datetime.date): Last day of the period.
        metrics (list[MetricRequest]): The figures, each with an id of its own.
        comparison_start (datetime.date | None | Unset): First day of a period to compare with.
        comparison_end (datetime.date | None | Unset): Last day of a period to compare with.
    """

    customer_integration: str
    start: datetime.date = json_field("start", DATE)
    end: datetime.date = json_field("end", DATE)
    metrics: list[MetricRequest] = json_field("metrics", ListOf(ObjectOf("MetricRequest")))
    comparison_start: datetime.date | None | Unset = json_field("comparison_start", FirstOf(DATE, NULL), default=UNSET)
    comparison_end: datetime.date | None | Unset = json_field("comparison_end", FirstOf(DATE, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class MetricsQueryDict(TypedDict, total=False):
    """Plain data for MetricsQuery."""

    customer_integration: Required[str]
    start: Required[datetime.date | str]
    end: Required[datetime.date | str]
    metrics: Required[Sequence[MetricRequest | MetricRequestDict]]
    comparison_start: datetime.date | str | None
    comparison_end: datetime.date | str | None
