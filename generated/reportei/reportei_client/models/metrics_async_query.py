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
class MetricsAsyncQuery(Model):
    """Which figures of an integration are asked for, and where to send them.

    Attributes:
        customer_integration (str): Integration to read from, by its ID.
        start (datetime.date): First day of the period.
        end (datetime.date): Last day of the period.
        metrics (list[MetricRequest]): The figures, each with an id of its own.
        metrics_webhook_url (str): Address to which the figures are posted.
        comparison_start (datetime.date | None | Unset): First day of a period to compare with.
        comparison_end (datetime.date | None | Unset): Last day of a period to compare with.
    """

    customer_integration: str
    start: datetime.date = json_field("start", DATE)
    end: datetime.date = json_field("end", DATE)
    metrics: list[MetricRequest] = json_field("metrics", ListOf(ObjectOf("MetricRequest")))
    metrics_webhook_url: str
    comparison_start: datetime.date | None | Unset = json_field(
        "comparison_start", FirstOf(DATE, NULL), null=True, default=UNSET
    )
    comparison_end: datetime.date | None | Unset = json_field(
        "comparison_end", FirstOf(DATE, NULL), null=True, default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class MetricsAsyncQueryDict(TypedDict, total=False):
    """Plain data for MetricsAsyncQuery."""

    customer_integration: Required[str]
    start: Required[datetime.date | str]
    end: Required[datetime.date | str]
    metrics: Required[Sequence[MetricRequest | MetricRequestDict]]
    metrics_webhook_url: Required[str]
    comparison_start: datetime.date | str | None
    comparison_end: datetime.date | str | None
