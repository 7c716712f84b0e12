"""Queries that the Reportei mock's metrics operations take or refuse, and the callback."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    ASYNC,
    CHART,
    COMPARISON,
    CUSTOMERS,
    DATA,
    INTEGRATIONS,
    NUMBER,
    TABLE,
    Caller,
)

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


def test_a_widget_may_be_copied_as_it_is(caller: Caller) -> None:
    display = {
        name: value for name, value in COPIED.items() if not name.startswith("filter")
    }
    assert caller.data({**CHART, **display}) == caller.data(CHART)
    (chart,) = caller.data({**CHART, **COPIED}).values()
    assert chart["labels"]


def test_an_id_is_any_text_but_unique(caller: Caller) -> None:
    results = caller.data(*({**NUMBER, "id": id} for id in ("", "a", "A")))
    assert list(results) == ["", "a", "A"]
    twice = caller.query(NUMBER, CHART, NUMBER)
    caller.refused(422, "POST", DATA, json=twice)


@pytest.mark.parametrize("start", ["20240901", "2024-09-01T10:30:00Z", "2024-W35-7"])
def test_other_iso_8601_is_the_same_day(caller: Caller, start: str) -> None:
    assert caller.data(NUMBER, start=start) == caller.data(NUMBER)


def test_more_than_fits_into_memory_is_422(caller: Caller) -> None:
    many = {"field": "publisher_platform", "value": [""] * 100_000}
    metric = {**TABLE, "dimensions": [many], "metrics": [""] * 100_000}
    caller.refused(422, "POST", DATA, json=caller.query(metric))
    nothing = {"start": "2024-09-02", "end": "2024-09-01", **COMPARISON}
    days = {**TABLE, "dimensions": [], "metrics": [""] * 100_000}
    caller.refused(422, "POST", DATA, json=caller.query(days, **nothing))


def test_a_period_that_ends_before_it_starts_is_empty(caller: Caller) -> None:
    time = {"start": "2024-09-02", "end": "2024-09-01"}
    table = {**TABLE, "dimensions": []}
    results = caller.data(NUMBER, table, **time)
    assert results[NUMBER["id"]]["values"] == 0
    assert results[TABLE["id"]]["values"] == [["Total", 0, 0]]


@pytest.mark.parametrize(
    "kind", ["container", "pipeline", "iconsList", "datagrid", "wysiwyg"]
)
def test_components_that_only_payloads_have_are_tables(
    caller: Caller, kind: str
) -> None:
    (table,) = caller.data({**TABLE, "component": f"{kind}_v1"}).values()
    assert table == caller.data(TABLE)[TABLE["id"]]
    (empty,) = caller.data({**TABLE, "component": f"{kind}_v1", "metrics": []}).values()
    assert empty["values"][-1] == ["Total"]


WRONG: dict[str, list[Any]] = {
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
}


@pytest.mark.parametrize("field", WRONG)
def test_a_metric_with_one_thing_wrong_is_422_and_named(
    caller: Caller, field: str
) -> None:
    for value in WRONG[field]:
        changed = {**CHART, field: value}.items()
        metric = {name: one for name, one in changed if one is not ...}
        query = caller.query(metric)
        assert field in caller.refused(422, "POST", DATA, json=query)


def test_ignored_keys_and_parameters_are_told(caller: Caller) -> None:
    answer = caller.call("GET", INTEGRATIONS, params={"status": "active", "page": "1"})
    assert answer.headers["X-Mock-Ignored"] == "?status"
    metric = {**NUMBER, "componnt": "chart_v1", "chart_type": "pie", "id": "other"}
    answer = caller.call("POST", DATA, json=caller.query(NUMBER, metric))
    assert answer.headers["X-Mock-Ignored"] == "/metrics/1/componnt"
    path = f"{CUSTOMERS}/{caller.seed['second_customer_uuid']}"
    answer = caller.call("DELETE", path, json={"name": "Ana"})
    assert answer.headers["X-Mock-Ignored"] == "body"


def test_a_callback_that_nobody_takes_harms_nothing(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    for url in [f"http://127.0.0.1:{port}/", "http://192.0.2.1/", "urn:nowhere"]:
        query = {**caller.query(NUMBER), "metrics_webhook_url": url}
        assert caller.post(ASYNC, query)["success"] is True
    problems = [one["problem"] for one in caller.deliveries()]
    assert problems[0] == "not delivered: ConnectError"
    assert ["send_anywhere" in problem for problem in problems[1:]] == [True, True]
    assert caller.data(NUMBER)
