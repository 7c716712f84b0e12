"""Bodies of the operations on metrics: the query, and the metric object that is meant to be copied from a dashboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import msgspec

from contract_tests.harness.mocking import Refused

MOST_DAYS = 31
Component = Literal[
    "number_v1",
    "chart_v1",
    "datatable_v1",
    "container_v1",
    "pipeline_v1",
    "iconsList_v1",
    "datagrid_v1",
    "wysiwyg_v1",
]


class DimensionFilter(msgspec.Struct, frozen=True):
    """The form that dimensions have in some of the vendor's payloads."""

    field: str
    operator: Literal["IN"] = "IN"
    value: list[str] | msgspec.UnsetType = msgspec.UNSET


class References(msgspec.Struct, frozen=True):
    title: str = ""
    description: str = ""


class Custom(msgspec.Struct, frozen=True):
    custom_period: str = ""
    disable_unknown: bool = False
    two_axis: bool = False
    sendByWebhook: bool = False
    values: str = ""
    shouldNotExcludeMetrics: list[str] = []


class Copied(msgspec.Struct, frozen=True):
    """Members that no text describes, with the types they have in the vendor's payloads.

    What each of their values means is not said, so any is taken; other members are taken as well.
    """

    references: References = References()
    chart_type: str = ""
    sort: list[str] = []
    filters: list[str] = []
    filter: str = ""
    type: str = ""
    added_date: date | msgspec.UnsetType = msgspec.UNSET
    custom: Custom = Custom()
    currency: str = ""
    operation: str = ""
    diff_type: str = ""
    formatting_function: str = ""
    container_type: str = ""
    widgets: list[Any] = []
    calculated: bool = False
    isCalculated: bool = False
    allAdsDatatable: bool = False
    textAdsDatatable: bool = False
    table: str = ""
    chart: str = ""
    targeting_region: str = ""


class MetricRequest(Copied, frozen=True, kw_only=True):
    """One metric; the first four members are in every sample of a request.

    The payloads have five components more than the texts, and are there to be copied, so all are taken.
    """

    id: str
    reference_key: str
    component: Component
    metrics: list[str]
    dimensions: list[str | DimensionFilter] = []
    entity_id: str = ""
    entity_type: Literal["ad", "campaign", "adset"] | msgspec.UnsetType = msgspec.UNSET


class MetricsQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How many metrics there can be, and how long a period, is not documented."""

    customer_integration: UUID
    start: str
    end: str
    metrics: list[MetricRequest]
    comparison_start: str | msgspec.UnsetType = msgspec.UNSET
    comparison_end: str | msgspec.UnsetType = msgspec.UNSET

    def period(self) -> Period:
        return Period(_day("start", self.start), _day("end", self.end))

    def comparison(self) -> Period | None:
        """None when it is not asked for, nor with one half alone: each half is called optional."""
        first, last = (
            None if text is msgspec.UNSET else _day(field, text)
            for field, text in (
                ("comparison_start", self.comparison_start),
                ("comparison_end", self.comparison_end),
            )
        )
        return Period(first, last) if first and last else None


class MetricsAsyncQuery(MetricsQuery, frozen=True, kw_only=True):
    metrics_webhook_url: str


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included (an assumption)."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """0 when it ends before it starts: what the vendor says to that is not known."""
        return max(0, (self.last - self.first).days + 1)

    def dates(self) -> list[date]:
        """The days, a month of them at most: answers stay small."""
        count = min(self.days, MOST_DAYS)
        return [self.first + timedelta(days=number) for number in range(count)]


def _day(field: str, text: str) -> date:
    """Prose says ISO 8601, samples show days: a time is accepted and has no effect. Refused with 422."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise Refused(422, f"{field} is a day in ISO 8601, as 2024-09-01") from None
