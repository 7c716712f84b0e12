"""One test for each rule on metrics, at once and in the background; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    ASYNC,
    CHART,
    DATA,
    ELSEWHERE,
    NUMBER,
    TABLE,
    query,
    result,
    results,
)
from contract_tests.harness.checks.callbacks import callback, verdicts
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.receiver import receiving
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import (
    Change,
    changed,
    inside,
    named,
    without,
    word_of,
)
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    assumes,
    demands,
    ignores,
    misreads,
    sends,
    shows,
    turns,
)

PATIENCE = 10.0  # seconds in which what is waited for has to come
HASTE = 0.2  # seconds: nobody takes what is sent before it is answered
NULLS = dict.fromkeys(["values", "difference", "absoluteDifference"])
BEFORE = {"comparison_start": "2024-08-01", "comparison_end": "2024-08-31"}


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def narrowed(kind: str, entity: str) -> dict[str, Any]:
    return {**NUMBER, "entity_type": kind, "entity_id": entity}


def collects(change: Change) -> Defect:
    """Answers a query with each of its results changed."""

    def of_each(results: dict[str, Any]) -> dict[str, Any]:
        return {name: change(one) for name, one in results.items()}

    return shows(f"*{DATA}", named(of_each, word_of(change)))


def a_point_less(series: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"data": one["data"][:-1]} for one in series]


async def sends_before_it_answers(asked: Asked, serve: Serve) -> Reply:
    import httpx  # noqa: PLC0415 - a contract run starts without it

    if not asked.is_at(f"*{ASYNC}"):
        return await serve(asked)
    results = await serve(asked.to("POST", asked.path.replace(ASYNC, DATA)))
    async with httpx.AsyncClient(trust_env=False, timeout=HASTE) as client:
        with suppress(httpx.TimeoutException):
            await client.post(asked.json["metrics_webhook_url"], content=results.body)
    return await serve(asked.with_changed(changed(metrics_webhook_url=ELSEWHERE)))


@rule("r55", broken_by=[assumes("", body={"start": "2000-01-01"})])
@pytest.mark.parametrize("missing", ["customer_integration", "start", "end", "metrics"])
def test_a_query_needs_its_parts(api: Client, missing: str) -> None:
    response = api.post(DATA, json=query(api, **{missing: None}))
    assert 400 <= response.status_code < 500


@rule("r56", broken_by=[demands("comparison_start", of=f"*{DATA}", status=422)])
def test_a_query_needs_no_second_period(api: Client) -> None:
    assert api.post(DATA, json=query(api)).status_code == 200


@rule("r56", broken_by=[ignores("", "comparison_end")])
@pytest.mark.usefixtures("mock")
def test_a_second_period_is_compared_with(api: Client) -> None:
    compared = result(api, NUMBER, **BEFORE)["comparison"]["values"]
    days = {"start": BEFORE["comparison_start"], "end": BEFORE["comparison_end"]}
    assert compared == result(api, NUMBER, **days)["values"]


@rule(
    "r57",
    broken_by=[
        shows(f"*{DATA}", lambda body: {"metrics": body}),
        shows(f"*{DATA}", lambda body: dict([*body.items()][:1])),
    ],
)
@pytest.mark.parametrize("names", [["a"], ["a", "b c"], ["3", "2", "1"]])
def test_each_metric_is_answered_under_its_id(api: Client, names: list[str]) -> None:
    asked = [{**NUMBER, "id": name} for name in names]
    assert results(api, *asked).keys() == set(names)


@rule("r58", broken_by=[collects(changed(values=str))])
def test_a_number_is_one_number(api: Client) -> None:
    assert is_number(result(api, NUMBER)["values"])


@rule(
    "r59",
    broken_by=[collects(changed(comparison=lambda fields: dict.fromkeys(fields, 0)))],
)
def test_a_number_of_one_period_compares_with_nulls(api: Client) -> None:
    assert result(api, NUMBER)["comparison"] == NULLS


@rule("r60", broken_by=[collects(changed(values=a_point_less))])
@pytest.mark.parametrize("dimensions", [["gender"], []], ids=["by gender", "plain"])
def test_a_chart_has_a_number_for_each_label(
    api: Client, dimensions: list[str]
) -> None:
    chart = result(api, {**CHART, "dimensions": dimensions})
    assert chart["labels"]
    assert chart["values"]
    for series in chart["values"]:
        assert len(series["data"]) == len(chart["labels"])
        assert all(map(is_number, series["data"]))


@rule(
    "r61", broken_by=[collects(changed(values=lambda rows: [row[:2] for row in rows]))]
)
def test_a_table_has_a_number_for_each_metric_name(api: Client) -> None:
    rows = result(api, TABLE)["values"]
    assert rows
    for label, *numbers in rows:
        assert isinstance(label, str)
        assert len(numbers) == len(TABLE["metrics"])
        assert all(map(is_number, numbers))


@rule("r61", broken_by=[misreads("", inside("metrics", changed(metrics=sorted)))])
def test_a_table_has_its_numbers_in_the_order_asked(api: Client) -> None:
    rows = result(api, TABLE)["values"]
    turned = result(api, {**TABLE, "metrics": TABLE["metrics"][::-1]})["values"]
    assert turned == [[label, *numbers[::-1]] for label, *numbers in rows]


@rule("r62", broken_by=[collects(changed(values=lambda rows: rows[:-1]))])
def test_a_table_ends_with_a_total(api: Client) -> None:
    assert result(api, TABLE)["values"][-1][0] == "Total"


@rule(
    "r63",
    broken_by=[
        answers(
            422,
            to=f"*{DATA}",
            when=lambda asked: any(
                "dimensions" not in one for one in asked.json["metrics"]
            ),
        )
    ],
)
@pytest.mark.parametrize("metric", [NUMBER, CHART, TABLE])
def test_a_metric_needs_no_dimensions(api: Client, metric: dict[str, Any]) -> None:
    plain = {name: metric[name] for name in metric if name != "dimensions"}
    response = api.post(DATA, json=query(api, plain))
    assert response.status_code == 200, response.text


@rule("r64", broken_by=[misreads("", inside("metrics", without("entity_id")))])
@pytest.mark.parametrize("kind", ["ad", "campaign", "adset"])
@pytest.mark.usefixtures("mock")
def test_an_entity_narrows_the_result(api: Client, kind: str) -> None:
    whole = result(api, NUMBER)["values"]
    one, other = (result(api, narrowed(kind, name))["values"] for name in "12")
    assert 0 <= one < whole
    assert 0 <= other < whole
    assert one != other


@rule("r65", broken_by=[assumes(f"*{ASYNC}", body={"metrics_webhook_url": ELSEWHERE})])
@pytest.mark.usefixtures("mock")
def test_a_query_in_the_background_needs_an_address(api: Client) -> None:
    assert 400 <= api.post(ASYNC, json=query(api)).status_code < 500


@rule("r66", broken_by=[turns(200, into=202, to=f"*{ASYNC}"), sends_before_it_answers])
def test_collecting_is_not_waited_for(api: Client, mock: MockControl) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing is logged: the test says what it misses."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        server.timeout = PATIENCE
        url = f"http://127.0.0.1:{server.server_port}"
        body = query(api, metrics_webhook_url=url)
        response = api.post(ASYNC, json=body)
        assert response.status_code == 200
        server.handle_request()  # until here nobody takes what is sent
    sent = mock.act("read_deliveries")
    assert [one["status"] for one in sent] == [200]


@rule("r67", broken_by=[shows(f"*{ASYNC}", changed(message="Queued"))])
@pytest.mark.usefixtures("mock")
def test_collecting_has_started(api: Client) -> None:
    response = api.post(ASYNC, json=query(api, metrics_webhook_url=ELSEWHERE))
    expected = {"success": True, "message": "Metrics data collection started"}
    assert response.json().items() >= expected.items()


@rule(
    "r68",
    broken_by=[
        misreads(f"*{ASYNC}", inside("metrics", changed(id=lambda text: f"{text}-1"))),
        sends(lambda body: {"data": body}),
    ],
)
@pytest.mark.parametrize("fields", [{}, BEFORE], ids=["one period", "two periods"])
@pytest.mark.usefixtures("mock")
def test_what_is_collected_is_posted(api: Client, fields: dict[str, str]) -> None:
    body = query(api, NUMBER, CHART, TABLE, **fields)
    expected = api.post(DATA, json=body).json()
    with receiving() as receiver:
        body["metrics_webhook_url"] = f"{receiver.url}/metrics?job=7"
        assert api.post(ASYNC, json=body).ok
        received = receiver.take()
    assert received.path == "/metrics?job=7"
    operation = api.gate.target.spec.operation("startMetricsCollection")
    assert list(verdicts(callback(operation, "metricsReady"), received)) == []
    assert received.body == expected
