from typing import Literal

MetricRequestEntityType = Literal["ad", "adset", "campaign"]

METRIC_REQUEST_ENTITY_TYPE_VALUES: tuple[MetricRequestEntityType, ...] = (
    "ad",
    "adset",
    "campaign",
)


def check_metric_request_entity_type(value: object) -> MetricRequestEntityType:
    if value in METRIC_REQUEST_ENTITY_TYPE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, METRIC_REQUEST_ENTITY_TYPE_VALUES))}"
    )
