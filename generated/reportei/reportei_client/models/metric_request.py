from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, TEXT, EnumOf, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dimension_filter import DimensionFilter, DimensionFilterDict
    from .metric_request_entity_type import MetricRequestEntityType


@define
class MetricRequest(Model):
    """One figure, chart or table; usually copied as a whole from a dashboard or from the vendor's catalogue, with an id
    added, so that it may have further members.

    Attributes:
        id (str): Name that the caller chooses, unique in the query.
        reference_key (str): General name of the metric, such as `ig:followers_gender`.
        component (str): Decides on the form of the result: `number_v1`, `chart_v1` and `datatable_v1` are
            described, and the catalogue has others.
        metrics (list[str]): Names of the values, such as `replies`.
        dimensions (list[DimensionFilter | str] | None | Unset): What the values are broken down by.
        entity_id (None | str | Unset): ID of the advertisement, campaign or ad set to which the figure is narrowed.
        entity_type (MetricRequestEntityType | None | Unset): What `entity_id` names.
        references (Any | Unset): Words that a dashboard shows, a title and a description, copied along with the
            rest.
        chart_type (Any | Unset): Seen with every `chart_v1` of the catalogue and with nothing else.
        sort (Any | Unset): Names to sort by, a minus in front for descending order.
        filters (Any | Unset): Undocumented; conditions as texts in the catalogue.
        filter_ (Any | Unset): Undocumented; one name in the catalogue.
        type_ (Any | Unset): Undocumented; a name in the catalogue.
        added_date (Any | Unset): Undocumented; a day in the catalogue.
        custom (Any | Unset): Settings under keys such as these; `sendByWebhook` stands with twelve entries of
            NuvemShop.
        currency (Any | Unset): Undocumented; a currency in the catalogue.
        operation (Any | Unset): Undocumented; an arithmetic operation in the catalogue.
        diff_type (Any | Unset): Undocumented; one name in the catalogue.
        formatting_function (Any | Unset): Undocumented; a way of writing the value in the catalogue.
        container_type (Any | Unset): Seen with `container_v1` only.
        widgets (Any | Unset): Seen with `container_v1` only, and always empty.
        calculated (Any | Unset): Undocumented; a flag in the catalogue.
        is_calculated (Any | Unset): Undocumented; a flag in the catalogue.
        all_ads_datatable (Any | Unset): Undocumented; a flag in the catalogue.
        text_ads_datatable (Any | Unset): Undocumented; a flag in the catalogue.
        table (Any | Unset): A text, seen with HubSpot.
        chart (Any | Unset): A text, seen with HubSpot.
        targeting_region (Any | Unset): Kind of region, seen with Google Ads.
    """

    id: str
    reference_key: str
    component: str
    metrics: list[str]
    dimensions: list[DimensionFilter | str] | None | Unset = json_field(
        "dimensions", FirstOf(ListOf(FirstOf(TEXT, ObjectOf("DimensionFilter"))), NULL), default=UNSET
    )
    entity_id: None | str | Unset = json_field("entity_id", FirstOf(TEXT, NULL), default=UNSET)
    entity_type: MetricRequestEntityType | None | Unset = json_field(
        "entity_type", FirstOf(EnumOf("MetricRequestEntityType"), NULL), default=UNSET
    )
    references: Any | Unset = UNSET
    chart_type: Any | Unset = UNSET
    sort: Any | Unset = UNSET
    filters: Any | Unset = UNSET
    filter_: Any | Unset = json_field("filter", default=UNSET)
    type_: Any | Unset = json_field("type", default=UNSET)
    added_date: Any | Unset = UNSET
    custom: Any | Unset = UNSET
    currency: Any | Unset = UNSET
    operation: Any | Unset = UNSET
    diff_type: Any | Unset = UNSET
    formatting_function: Any | Unset = UNSET
    container_type: Any | Unset = UNSET
    widgets: Any | Unset = UNSET
    calculated: Any | Unset = UNSET
    is_calculated: Any | Unset = json_field("isCalculated", default=UNSET)
    all_ads_datatable: Any | Unset = json_field("allAdsDatatable", default=UNSET)
    text_ads_datatable: Any | Unset = json_field("textAdsDatatable", default=UNSET)
    table: Any | Unset = UNSET
    chart: Any | Unset = UNSET
    targeting_region: Any | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()


class MetricRequestDict(TypedDict, total=False):
    """Plain data for MetricRequest."""

    id: Required[str]
    reference_key: Required[str]
    component: Required[str]
    metrics: Required[Sequence[str]]
    dimensions: Sequence[str | DimensionFilter | DimensionFilterDict] | None
    entity_id: str | None
    entity_type: MetricRequestEntityType | None
    references: Any
    chart_type: Any
    sort: Any
    filters: Any
    filter: Any
    type: Any
    added_date: Any
    custom: Any
    currency: Any
    operation: Any
    diff_type: Any
    formatting_function: Any
    container_type: Any
    widgets: Any
    calculated: Any
    isCalculated: Any
    allAdsDatatable: Any
    textAdsDatatable: Any
    table: Any
    chart: Any
    targeting_region: Any
