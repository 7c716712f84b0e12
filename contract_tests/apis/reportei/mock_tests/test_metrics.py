"""Metrics of the Reportei mock: the three shapes, their comparison, and where the numbers come from."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.apis.reportei.calls import CHART, COMPARISON, NUMBER, TABLE, Caller
from contract_tests.harness.mocking.drawing import TEXTS, drawn


def only(results: Any) -> Any:
    """The result of the one metric that was asked for."""
    ((_, result),) = results.items()
    return result


# The three shapes


def test_a_table_ends_with_its_total(caller: Caller) -> None:
    table = only(caller.data(TABLE))
    assert list(table) == ["values"]
    *rows, total = table["values"]
    assert [row[0] for row in rows] == [f"clicks_breakdown {n}" for n in (1, 2, 3)]
    columns = list(zip(*rows, strict=True))[1:]
    assert total == ["Total", *map(sum, columns)]
    turned = {**TABLE, "metrics": TABLE["metrics"][::-1]}
    *turned_rows, _ = only(caller.data(turned))["values"]
    assert turned_rows == [[label, second, first] for label, first, second in rows]


def test_without_dimensions_there_are_days(caller: Caller) -> None:
    chart = {**CHART, "dimensions": []}
    del chart["dimensions"]
    period = {"start": "2024-02-28", "end": "2024-03-01"}
    assert only(caller.data(chart, **period))["labels"] == [
        "2024-02-28",
        "2024-02-29",
        "2024-03-01",
    ]
    long = only(caller.data(chart, start="0001-01-01", end="9999-12-31"))
    assert len(long["labels"]) == 31


def test_a_filter_names_the_rows(caller: Caller) -> None:
    chosen = {"field": "publisher_platform", "operator": "IN", "value": ["instagram"]}
    rows = only(caller.data({**TABLE, "dimensions": [chosen]}))["values"]
    assert [row[0] for row in rows] == ["instagram", "Total"]
    summary = {**TABLE, "dimensions": [{"field": "summary"}]}
    rows = only(caller.data(summary))["values"]
    assert rows[0][0] == "summary 1"


def test_no_metrics_no_results(caller: Caller) -> None:
    assert caller.data() == {}
    assert only(caller.data({**TABLE, "metrics": []}))["values"][-1] == ["Total"]


# Comparison


def test_a_number_is_compared(caller: Caller) -> None:
    number = only(caller.data(NUMBER, **COMPARISON))
    period = {"start": "2024-08-01", "end": "2024-08-31"}
    before = only(caller.data(NUMBER, **period))["values"]
    difference = number["values"] - before
    assert number["comparison"] == {
        "values": before,
        "difference": round(100 * difference / before, 2),
        "absoluteDifference": difference,
    }


@pytest.mark.parametrize("metric", [CHART, TABLE], ids=["chart", "table"])
def test_a_chart_and_a_table_are_compared_in_their_own_shape(
    caller: Caller, metric: dict[str, Any]
) -> None:
    compared = only(caller.data(metric, **COMPARISON))
    period = {"start": "2024-08-01", "end": "2024-08-31"}
    assert compared.pop("comparison") == only(caller.data(metric, **period))
    assert compared == only(caller.data(metric))


def test_a_comparison_with_nothing_has_no_percentage(caller: Caller) -> None:
    nothing = {"comparison_start": "2024-08-02", "comparison_end": "2024-08-01"}
    number = only(caller.data(NUMBER, **nothing))
    assert number["comparison"] == {
        "values": 0,
        "difference": None,
        "absoluteDifference": number["values"],
    }


@pytest.mark.parametrize("half", COMPARISON)
def test_half_a_comparison_is_ignored(caller: Caller, half: str) -> None:
    for metric in (NUMBER, CHART, TABLE):
        part = caller.data(metric, **{half: COMPARISON[half]})
        assert part == caller.data(metric)


# The same query, the same numbers

days = st.dates().map(lambda day: day.isoformat())
filters = st.fixed_dictionaries(
    {"field": TEXTS},
    optional={"operator": st.just("IN"), "value": st.lists(TEXTS, max_size=3)},
)
entities = st.fixed_dictionaries(
    {"entity_id": TEXTS}, optional={"entity_type": st.sampled_from(["ad", "campaign"])}
)
metrics: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "id": TEXTS,
        "reference_key": TEXTS,
        "component": st.sampled_from(["number_v1", "chart_v1", "datatable_v1"]),
        "metrics": st.lists(TEXTS, max_size=3),
    },
    optional={"dimensions": st.lists(TEXTS | filters, max_size=2)},
)
periods = st.fixed_dictionaries(
    {"start": days, "end": days},
    optional={"comparison_start": days, "comparison_end": days},
)


@given(
    asked=st.lists(metrics, max_size=3, unique_by=lambda one: one["id"]), time=periods
)
@drawn()
def test_the_same_query_has_the_same_numbers(
    caller: Caller, asked: list[Any], time: Any
) -> None:
    results = caller.data(*asked, **time)
    assert list(results) == [metric["id"] for metric in asked]
    caller.reset()
    renamed = deepcopy(asked)
    for metric in renamed:
        metric.update(id=f"{metric['id']} again", references={"title": "Meu título"})
    assert list(caller.data(*renamed, **time).values()) == list(results.values())
    for metric, result in zip(asked, results.values(), strict=True):
        assert_shape(metric, result)


def assert_shape(metric: dict[str, Any], result: Any) -> None:
    if metric["component"] == "number_v1":
        assert isinstance(result["values"], int)
    elif metric["component"] == "chart_v1":
        assert len(result["values"]) == len(metric["metrics"])
        lengths = {len(one["data"]) for one in result["values"]}
        assert lengths <= {len(result["labels"])}
    else:
        assert result["values"][-1][0] == "Total"
        assert {len(row) for row in result["values"]} == {1 + len(metric["metrics"])}


@given(metric=metrics, entity=entities)
@drawn()
def test_an_entity_has_no_more_than_everything(
    caller: Caller, metric: Any, entity: Any
) -> None:
    table = {**metric, "component": "datatable_v1"}
    whole = only(caller.data(table))["values"]
    narrowed = only(caller.data({**table, **entity}))["values"]
    for part, row in zip(narrowed, whole, strict=True):
        assert part[0] == row[0]
        assert all(a <= b for a, b in zip(part[1:], row[1:], strict=True))


def test_other_questions_have_other_numbers(caller: Caller) -> None:
    ads = {"customer_integration": caller.seed["ads_integration_uuid"]}
    entity = {"entity_id": "23847", "entity_type": "campaign"}
    questions: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({}, {}),
        ({}, ads),
        ({}, {"end": "2024-09-29"}),
        ({"metrics": ["reach"]}, {}),
        ({"reference_key": "fb:followers_count"}, {}),
        ({"filters": ["creatorContentType==shorts"]}, {}),
        (entity, {}),
        ({**entity, "entity_type": "ad"}, {}),
    ]
    numbers = [
        only(caller.data({**NUMBER, **metric}, **query))["values"]
        for metric, query in questions
    ]
    assert len(set(numbers)) == len(numbers)
