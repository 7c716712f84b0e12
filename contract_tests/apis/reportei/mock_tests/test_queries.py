"""Queries that the Reportei mock's metrics operations take or refuse, and the callback."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from contract_tests.apis.reportei.caller import (
    ASYNC,
    CLICKS,
    COMPARISON,
    DATA,
    FOLLOWERS,
    GENDER,
    UNKNOWN,
    Reportei,
)
from contract_tests.harness.http.receiver import receiving

COPIED = {  # members of a widget as the vendor's payloads have them
    "references": {"title": "Seguidores", "description": "por sexo"},
    "chart_type": "pie",
    "sort": ["-reach"],
    "filters": ["creatorContentType==shorts"],
    "filter": "publishedAt",
    "type": "reach",
    "added_date": "2024-07-01",
    "custom": {"custom_period": "30ED", "shouldNotExcludeMetrics": ["a"]},
    "currency": "brl",
    "operation": "division",
    "widgets": [],
    "isCalculated": True,
    "targeting_region": "City",
    "nobody_knows": [None],
}
CHANGES: list[tuple[str, Any]] = [
    ("customer_integration", None),
    ("customer_integration", "4addc0da"),
    ("customer_integration", "{4addc0da-8583-4dbb-a0e9-c7e2e8470f50}"),
    ("customer_integration", 1),
    ("start", None),
    ("start", 20240901),
    ("start", "1/9/2024"),
    ("end", None),
    ("end", "2024-09-31"),
    ("end", ""),
    ("metrics", None),
    ("metrics", {}),
    ("metrics", ["a"]),
    ("comparison_start", "yesterday"),
    ("comparison_end", 0),
]


# What is asked


@pytest.mark.parametrize(("field", "value"), CHANGES)
@pytest.mark.parametrize("path", [DATA, ASYNC])
def test_a_query_that_is_none_is_422(
    reportei: Reportei, path: str, field: str, value: Any
) -> None:
    url = {"metrics_webhook_url": "http://127.0.0.1:9/"}
    query = {**url, **reportei.query(FOLLOWERS, **{field: value})}
    assert field in reportei.refused(422, "POST", path, json=query)
    assert reportei.act("read_deliveries") == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", None),
        ("id", 1),
        ("reference_key", None),
        ("component", None),
        ("component", "container_v2"),
        ("metrics", None),
        ("metrics", "reach"),
        ("metrics", [1]),
        ("dimensions", "gender"),
        ("dimensions", [1]),
        ("dimensions", [{"operator": "IN"}]),
        ("dimensions", [{"field": "a", "operator": "OUT"}]),
        ("entity_id", 1),
        ("entity_type", "account"),
        ("references", "Seguidores"),
        ("sort", "-reach"),
        ("added_date", "July"),
        ("isCalculated", "yes"),
    ],
)
def test_a_metric_that_is_none_is_422(
    reportei: Reportei, field: str, value: Any
) -> None:
    changed = {**GENDER, field: value}
    metric = {name: one for name, one in changed.items() if one is not None}
    query = reportei.query(metric)
    assert field in reportei.refused(422, "POST", DATA, json=query)


def test_a_widget_may_be_copied_as_it_is(reportei: Reportei) -> None:
    display = {
        name: value for name, value in COPIED.items() if not name.startswith("filter")
    }
    assert reportei.data({**GENDER, **display}) == reportei.data(GENDER)
    (chart,) = reportei.data({**GENDER, **COPIED}).values()
    assert chart["labels"]


def test_an_id_is_any_text_but_unique(reportei: Reportei) -> None:
    results = reportei.data(*({**FOLLOWERS, "id": id} for id in ("", "a", "A")))
    assert list(results) == ["", "a", "A"]
    twice = reportei.query(FOLLOWERS, GENDER, FOLLOWERS)
    reportei.refused(422, "POST", DATA, json=twice)


@pytest.mark.parametrize("start", ["20240901", "2024-09-01T10:30:00Z", "2024-W35-7"])
def test_other_iso_8601_is_the_same_day(reportei: Reportei, start: str) -> None:
    assert reportei.data(FOLLOWERS, start=start) == reportei.data(FOLLOWERS)


def test_more_than_fits_into_memory_is_422(reportei: Reportei) -> None:
    many = {"field": "publisher_platform", "value": [""] * 100_000}
    metric = {**CLICKS, "dimensions": [many], "metrics": [""] * 100_000}
    reportei.refused(422, "POST", DATA, json=reportei.query(metric))
    nothing = {"start": "2024-09-02", "end": "2024-09-01", **COMPARISON}
    days = {**CLICKS, "dimensions": [], "metrics": [""] * 100_000}
    reportei.refused(422, "POST", DATA, json=reportei.query(days, **nothing))


def test_a_period_that_ends_before_it_starts_is_empty(reportei: Reportei) -> None:
    time = {"start": "2024-09-02", "end": "2024-09-01"}
    table = {**CLICKS, "dimensions": []}
    results = reportei.data(FOLLOWERS, table, **time)
    assert results[FOLLOWERS["id"]]["values"] == 0
    assert results[CLICKS["id"]]["values"] == [["Total", 0, 0]]


@pytest.mark.parametrize(
    "kind", ["container", "pipeline", "iconsList", "datagrid", "wysiwyg"]
)
def test_components_that_only_payloads_have_are_tables(
    reportei: Reportei, kind: str
) -> None:
    (table,) = reportei.data({**CLICKS, "component": f"{kind}_v1"}).values()
    assert table == reportei.data(CLICKS)[CLICKS["id"]]
    (empty,) = reportei.data(
        {**CLICKS, "component": f"{kind}_v1", "metrics": []}
    ).values()
    assert empty["values"][-1] == ["Total"]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("", 404),
        ("other_integration_uuid", 403),
        ("expired_integration_uuid", 403),
        ("revoked_integration_uuid", 403),
    ],
)
def test_an_integration_has_to_be_the_customers_and_active(
    reportei: Reportei, name: str, status: int
) -> None:
    uuid = reportei.seed[name] if name else UNKNOWN
    query = reportei.query(FOLLOWERS, customer_integration=uuid)
    reportei.refused(status, "POST", DATA, json=query)
    query["metrics_webhook_url"] = "http://127.0.0.1:9/"
    reportei.refused(status, "POST", ASYNC, json=query)
    assert reportei.act("read_deliveries") == []


# The callback


def test_the_callback_has_the_answer_in_all_shapes(reportei: Reportei) -> None:
    query = reportei.query(FOLLOWERS, GENDER, CLICKS, **COMPARISON)
    with receiving() as receiver:
        url = f"{receiver.url}/metrics?job=7"
        started = reportei.post(ASYNC, {**query, "metrics_webhook_url": url})
        assert started == {
            "success": True,
            "message": "Metrics data collection started",
        }
        received = receiver.take()
    assert received.path == "/metrics?job=7"
    assert received.headers["content-type"] == "application/json"
    assert received.body == reportei.post(DATA, query)
    (sent,) = reportei.act("read_deliveries")
    assert sent == {
        "what": "metrics",
        "url": url,
        "status": 200,
        "problem": "",
        "attempts": 1,
    }


def test_a_callback_that_nobody_takes_harms_nothing(reportei: Reportei) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    for url in [f"http://127.0.0.1:{port}/", "http://192.0.2.1/", "urn:nowhere"]:
        query = {**reportei.query(FOLLOWERS), "metrics_webhook_url": url}
        assert reportei.post(ASYNC, query)["success"] is True
    problems = [one["problem"] for one in reportei.act("read_deliveries")]
    assert problems[0] == "not delivered: ConnectError"
    assert ["send_anywhere" in problem for problem in problems[1:]] == [True, True]
    assert reportei.data(FOLLOWERS)


@pytest.mark.parametrize("url", [None, "", "x", "127.0.0.1:80/a b", 1, []])
def test_without_an_address_it_is_422(reportei: Reportei, url: Any) -> None:
    query = reportei.query(FOLLOWERS, metrics_webhook_url=url)
    assert "metrics_webhook_url" in reportei.refused(422, "POST", ASYNC, json=query)
