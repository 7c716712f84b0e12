"""Refusals of the Reportei mock: good bodies with one thing wrong, and bodies of another shape; none of them changes anything."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    ASYNC,
    CHART,
    CUSTOMERS,
    DATA,
    INTEGRATIONS,
    NUMBER,
    SESSION,
    Caller,
    september,
)
from contract_tests.harness.mocking.wrong import Table, with_changes, wrong_values

INTEGRATION = "4addc0da-8583-4dbb-a0e9-c7e2e8470f50"
CUSTOMER, PAYMENT = f"{CUSTOMERS}/{{}}", f"{CUSTOMERS}/{{}}/update-payment-status"
QUERY = september(INTEGRATION, (NUMBER,), {})
NO_URIS = ["", "x", "/dashboard", "http://a b", "a:\n", "a:%2"]
NO_LIMITS = [
    {"name": "integration_count"},
    {"value": 3},
    {"name": "count", "value": 3},
    {"name": "available_integrations", "value": 3},
    {"name": "available_integrations", "value": [3]},
]
IN_QUERIES: dict[str, list[Any]] = {
    "customer_integration": [..., "4addc0da", f"{{{INTEGRATION}}}", 1],
    "start": [..., 20240901, "1/9/2024"],
    "end": [..., "2024-09-31", ""],
    "metrics": [..., {}, ["a"]],
    "comparison_start": ["yesterday"],
    "comparison_end": [0],
}
WRONG: Table = {
    CUSTOMERS: ({"name": "Ana", "Name": "Bia"}, {"name": [..., None, 1]}),
    CUSTOMER: ({"name": "Ana", "Name": "Bia"}, {"name": [..., None, 1]}),
    PAYMENT: ({"is_paying": True}, {"is_paying": [..., None, 1, 0, "true", []]}),
    SESSION: (
        {},
        {
            "redirect_url": [*NO_URIS, 1],
            "limit_reached_url": [*NO_URIS, 1],
            "locale": [1],
            "limits": [
                *["integration_count", 3, {"integration_count": 3}, ["a"]],
                *[[limit] for limit in NO_LIMITS],
            ],
            "expires_in_minutes": [0, -1, 1.5, "30", True],
            "close_on_finish": ["true", 1],
            "enable_multi_account_selection": ["false", 0],
        },
    ),
    DATA: (QUERY, IN_QUERIES),
    ASYNC: (
        {**QUERY, "metrics_webhook_url": "http://127.0.0.1:9/"},
        {
            **IN_QUERIES,
            "metrics_webhook_url": [..., None, "", "x", "127.0.0.1:80/a b", 1, []],
        },
    ),
}
WRONG_METRIC: Table = {
    "metric": (
        CHART,
        {
            "id": [..., 1],
            "reference_key": [...],
            "component": [..., "container_v2"],
            "metrics": [..., "reach", [1]],
            "dimensions": [
                *["gender", [1], [{"operator": "IN"}]],
                [{"field": "a", "operator": "OUT"}],
            ],
            "entity_id": [1],
            "entity_type": ["account"],
            "references": ["Seguidores"],
            "sort": ["-reach"],
            "added_date": ["July"],
            "isCalculated": ["yes"],
        },
    )
}


def refused(caller: Caller, path: str, status: int = 422, **options: Any) -> str:
    """Why a call that has all but a good body is refused, after a check that it changed nothing."""
    uuid = caller.seed["customer_uuid"]
    method = "PUT" if path == CUSTOMER else "POST"
    message: str = caller.refused(status, method, path.format(uuid), **options)
    names = [row["name"] for row in caller.get(CUSTOMERS)["data"]]
    assert names == ["Reportei Customer 1", "Reportei Customer 2"]
    assert caller.customer(uuid)["is_paying"] is False
    assert caller.deliveries() == []
    return message


@pytest.mark.parametrize(("path", "field", "value"), wrong_values(WRONG), ids=str)
def test_a_body_with_one_thing_wrong_is_422_and_named(
    caller: Caller, path: str, field: str, value: Any
) -> None:
    body = with_changes(WRONG[path][0], {field: value})
    assert field in refused(caller, path, json=body)


@pytest.mark.parametrize(
    ("kind", "field", "value"), wrong_values(WRONG_METRIC), ids=str
)
def test_a_metric_with_one_thing_wrong_is_422_and_named(
    caller: Caller, kind: str, field: str, value: Any
) -> None:
    metric = with_changes(WRONG_METRIC[kind][0], {field: value})
    assert field in refused(caller, DATA, json={**QUERY, "metrics": [metric]})


def test_ignored_keys_and_parameters_are_told(caller: Caller) -> None:
    answer = caller.call("GET", INTEGRATIONS, params={"status": "active", "page": "1"})
    assert answer.headers["X-Mock-Ignored"] == "?status"
    metric = {**NUMBER, "componnt": "chart_v1", "chart_type": "pie"}
    body = {**QUERY, "metrics": [NUMBER, {**metric, "id": "other"}]}
    answer = caller.call("POST", DATA, json=body)
    assert answer.headers["X-Mock-Ignored"] == "/metrics/1/componnt"
    path = CUSTOMER.format(caller.seed["second_customer_uuid"])
    answer = caller.call("DELETE", path, json={"name": "Ana"})
    assert answer.headers["X-Mock-Ignored"] == "body"


@pytest.mark.parametrize("path", WRONG)
@pytest.mark.parametrize("body", [b"{", b"name=Ana", b"\xff"])
def test_a_body_that_is_not_json_is_400(caller: Caller, path: str, body: bytes) -> None:
    refused(caller, path, 400, content=body)


@pytest.mark.parametrize("path", WRONG)
@pytest.mark.parametrize("body", [b"[]", b"null", b'"Ana"', b"1"])
def test_a_body_that_is_not_an_object_is_422(
    caller: Caller, path: str, body: bytes
) -> None:
    refused(caller, path, content=body)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        *((value, 422) for value in ("0", "-1", "9" * 5000)),
        *((value, 400) for value in ("1.5", "x", "", " 1", "٣")),
    ],
)
@pytest.mark.parametrize("name", ["page", "per_page"])
@pytest.mark.parametrize("path", [CUSTOMERS, INTEGRATIONS])
def test_a_bad_page_is_refused_and_named(
    caller: Caller, path: str, name: str, value: str, status: int
) -> None:
    assert name in caller.refused(status, "GET", path, params={name: value})
