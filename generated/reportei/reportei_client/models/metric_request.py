from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metric_request_entity_type import (
    MetricRequestEntityType,
    check_metric_request_entity_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dimension_filter import DimensionFilter


T = TypeVar("T", bound="MetricRequest")


@_attrs_define
class MetricRequest:
    """One figure, chart or table; usually copied as a whole from a dashboard or from the vendor's catalogue, with an id
    added, so that it may have further members.

        Attributes:
            id (str): Name that the caller chooses, unique in the query, under which the result comes back.
            reference_key (str): General name of the metric, such as `ig:followers_gender`.
            component (str): Decides on the form of the result: `number_v1`, `chart_v1` and `datatable_v1` are described,
                and the catalogue has others.
            metrics (list[str]): Names of the values, such as `reach:average`; a few entries of the catalogue have none.
            dimensions (list[DimensionFilter | str] | Unset): What the values are broken down by or filtered by.
            entity_id (str | Unset): ID of the advertisement, campaign or ad set to which the figure is narrowed.
            entity_type (MetricRequestEntityType | Unset): What `entity_id` names.
            references (Any | Unset): Words that a dashboard shows, a title and a description, copied along with the rest.
            chart_type (Any | Unset): Seen with every `chart_v1` of the catalogue and with nothing else.
            sort (Any | Unset): Names to sort by, a minus in front for descending order.
            filters (Any | Unset): Conditions, as texts.
            filter_ (Any | Unset): A single name.
            type_ (Any | Unset): A single name.
            added_date (Any | Unset): A day.
            custom (Any | Unset): Settings under keys such as these; `sendByWebhook` stands with twelve entries of
                NuvemShop.
            currency (Any | Unset): A currency.
            operation (Any | Unset): An arithmetic operation.
            diff_type (Any | Unset): A single name.
            formatting_function (Any | Unset): A way of writing the value.
            container_type (Any | Unset): Seen with `container_v1` only.
            widgets (Any | Unset): Seen with `container_v1` only, and always empty.
            calculated (Any | Unset): A flag.
            is_calculated (Any | Unset): A flag.
            all_ads_datatable (Any | Unset): A flag.
            text_ads_datatable (Any | Unset): A flag.
            table (Any | Unset): A text, seen with HubSpot.
            chart (Any | Unset): A text, seen with HubSpot.
            targeting_region (Any | Unset): Kind of region, seen with Google Ads.
    """

    id: str
    reference_key: str
    component: str
    metrics: list[str]
    dimensions: list[DimensionFilter | str] | Unset = UNSET
    entity_id: str | Unset = UNSET
    entity_type: MetricRequestEntityType | Unset = UNSET
    references: Any | Unset = UNSET
    chart_type: Any | Unset = UNSET
    sort: Any | Unset = UNSET
    filters: Any | Unset = UNSET
    filter_: Any | Unset = UNSET
    type_: Any | Unset = UNSET
    added_date: Any | Unset = UNSET
    custom: Any | Unset = UNSET
    currency: Any | Unset = UNSET
    operation: Any | Unset = UNSET
    diff_type: Any | Unset = UNSET
    formatting_function: Any | Unset = UNSET
    container_type: Any | Unset = UNSET
    widgets: Any | Unset = UNSET
    calculated: Any | Unset = UNSET
    is_calculated: Any | Unset = UNSET
    all_ads_datatable: Any | Unset = UNSET
    text_ads_datatable: Any | Unset = UNSET
    table: Any | Unset = UNSET
    chart: Any | Unset = UNSET
    targeting_region: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dimension_filter import DimensionFilter  # noqa: PLC0415

        id = self.id

        reference_key = self.reference_key

        component = self.component

        metrics = self.metrics

        dimensions: list[dict[str, Any] | str] | Unset = UNSET
        if not isinstance(self.dimensions, Unset):
            dimensions = []
            for dimensions_item_data in self.dimensions:
                dimensions_item: dict[str, Any] | str
                if isinstance(dimensions_item_data, DimensionFilter):
                    dimensions_item = dimensions_item_data.to_dict()
                else:
                    dimensions_item = dimensions_item_data
                dimensions.append(dimensions_item)

        entity_id: str | Unset
        if isinstance(self.entity_id, Unset):
            entity_id = UNSET
        else:
            entity_id = self.entity_id

        entity_type: str | Unset = UNSET
        if not isinstance(self.entity_type, Unset):
            entity_type = self.entity_type

        references = self.references

        chart_type = self.chart_type

        sort = self.sort

        filters = self.filters

        filter_ = self.filter_

        type_ = self.type_

        added_date = self.added_date

        custom = self.custom

        currency = self.currency

        operation = self.operation

        diff_type = self.diff_type

        formatting_function = self.formatting_function

        container_type = self.container_type

        widgets = self.widgets

        calculated = self.calculated

        is_calculated = self.is_calculated

        all_ads_datatable = self.all_ads_datatable

        text_ads_datatable = self.text_ads_datatable

        table = self.table

        chart = self.chart

        targeting_region = self.targeting_region

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "reference_key": reference_key,
                "component": component,
                "metrics": metrics,
            }
        )
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id
        if entity_type is not UNSET:
            field_dict["entity_type"] = entity_type
        if references is not UNSET:
            field_dict["references"] = references
        if chart_type is not UNSET:
            field_dict["chart_type"] = chart_type
        if sort is not UNSET:
            field_dict["sort"] = sort
        if filters is not UNSET:
            field_dict["filters"] = filters
        if filter_ is not UNSET:
            field_dict["filter"] = filter_
        if type_ is not UNSET:
            field_dict["type"] = type_
        if added_date is not UNSET:
            field_dict["added_date"] = added_date
        if custom is not UNSET:
            field_dict["custom"] = custom
        if currency is not UNSET:
            field_dict["currency"] = currency
        if operation is not UNSET:
            field_dict["operation"] = operation
        if diff_type is not UNSET:
            field_dict["diff_type"] = diff_type
        if formatting_function is not UNSET:
            field_dict["formatting_function"] = formatting_function
        if container_type is not UNSET:
            field_dict["container_type"] = container_type
        if widgets is not UNSET:
            field_dict["widgets"] = widgets
        if calculated is not UNSET:
            field_dict["calculated"] = calculated
        if is_calculated is not UNSET:
            field_dict["isCalculated"] = is_calculated
        if all_ads_datatable is not UNSET:
            field_dict["allAdsDatatable"] = all_ads_datatable
        if text_ads_datatable is not UNSET:
            field_dict["textAdsDatatable"] = text_ads_datatable
        if table is not UNSET:
            field_dict["table"] = table
        if chart is not UNSET:
            field_dict["chart"] = chart
        if targeting_region is not UNSET:
            field_dict["targeting_region"] = targeting_region

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dimension_filter import DimensionFilter  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        reference_key = d.pop("reference_key")

        component = d.pop("component")

        metrics = cast(list[str], d.pop("metrics"))

        _dimensions = d.pop("dimensions", UNSET)
        dimensions: list[DimensionFilter | str] | Unset = UNSET
        if _dimensions is not UNSET:
            dimensions = []
            if not isinstance(_dimensions, list):
                raise TypeError("it is no list")
            for dimensions_item_data in _dimensions:

                def _parse_dimensions_item(data: object) -> DimensionFilter | str:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        dimensions_item_type_1 = DimensionFilter.from_dict(data)

                        return dimensions_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, (dict, list)):
                        return cast(DimensionFilter | str, data)
                    raise ValueError("it is none of str, DimensionFilter")

                dimensions_item = _parse_dimensions_item(dimensions_item_data)

                dimensions.append(dimensions_item)

        def _parse_entity_id(data: object) -> str | Unset:
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(str | Unset, data)
            raise ValueError("it is none of str")

        entity_id = _parse_entity_id(d.pop("entity_id", UNSET))

        _entity_type = d.pop("entity_type", UNSET)
        entity_type: MetricRequestEntityType | Unset
        if isinstance(_entity_type, Unset):
            entity_type = UNSET
        else:
            entity_type = check_metric_request_entity_type(_entity_type)

        references = d.pop("references", UNSET)

        chart_type = d.pop("chart_type", UNSET)

        sort = d.pop("sort", UNSET)

        filters = d.pop("filters", UNSET)

        filter_ = d.pop("filter", UNSET)

        type_ = d.pop("type", UNSET)

        added_date = d.pop("added_date", UNSET)

        custom = d.pop("custom", UNSET)

        currency = d.pop("currency", UNSET)

        operation = d.pop("operation", UNSET)

        diff_type = d.pop("diff_type", UNSET)

        formatting_function = d.pop("formatting_function", UNSET)

        container_type = d.pop("container_type", UNSET)

        widgets = d.pop("widgets", UNSET)

        calculated = d.pop("calculated", UNSET)

        is_calculated = d.pop("isCalculated", UNSET)

        all_ads_datatable = d.pop("allAdsDatatable", UNSET)

        text_ads_datatable = d.pop("textAdsDatatable", UNSET)

        table = d.pop("table", UNSET)

        chart = d.pop("chart", UNSET)

        targeting_region = d.pop("targeting_region", UNSET)

        metric_request = cls(
            id=id,
            reference_key=reference_key,
            component=component,
            metrics=metrics,
            dimensions=dimensions,
            entity_id=entity_id,
            entity_type=entity_type,
            references=references,
            chart_type=chart_type,
            sort=sort,
            filters=filters,
            filter_=filter_,
            type_=type_,
            added_date=added_date,
            custom=custom,
            currency=currency,
            operation=operation,
            diff_type=diff_type,
            formatting_function=formatting_function,
            container_type=container_type,
            widgets=widgets,
            calculated=calculated,
            is_calculated=is_calculated,
            all_ads_datatable=all_ads_datatable,
            text_ads_datatable=text_ads_datatable,
            table=table,
            chart=chart,
            targeting_region=targeting_region,
        )

        metric_request.additional_properties = d
        return metric_request

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
