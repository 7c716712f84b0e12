"""One test for each rule on metrics, at once and in the background; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import html
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
    Calls,
)
from contract_tests.harness.checks.callbacks import callback, verdicts
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.receiver import receiving
from contract_tests.harness.http.target import NotRun
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
from contract_tests.harness.values.odd_texts import ODD_TEXTS

PATIENCE = 10.0  # seconds in which what is waited for has to come
HASTE = 0.2  # seconds: nobody takes what is sent before it is answered
NULLS = dict.fromkeys(["values", "difference", "absoluteDifference"])
BEFORE = {"comparison_start": "2024-08-01", "comparison_end": "2024-08-31"}


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def are_numbers(values: Any) -> bool:
    return all(map(is_number, values))


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


@rule("r55").broken_by(assumes("", body={"start": "2000-01-01"}))
@pytest.mark.parametrize("missing", ["customer_integration", "start", "end", "metrics"])
def test_a_query_needs_its_parts(api: Calls, missing: str) -> None:
    expect(api.post(DATA, json=api.query(**{missing: None}))).is_refused()


@rule("r56").broken_by(demands("comparison_start", of=f"*{DATA}", status=422))
def test_a_query_needs_no_second_period(api: Calls) -> None:
    expect(api.post(DATA, json=api.query())).status(200)


@rule("r56").broken_by(
    turns(200, into=422, when=lambda asked: asked.has("comparison_start"))
)
def test_a_second_period_may_be_asked_for(api: Calls) -> None:
    expect(api.post(DATA, json=api.query(**BEFORE))).status(200)


@rule("r56").broken_by(ignores("", "comparison_end"))
def test_a_second_period_is_compared_with(api: Calls, mock: MockControl) -> None:
    _ = mock.seed["integration_uuid"]
    compared = api.result(NUMBER, **BEFORE).at("comparison", "values")
    days = {"start": BEFORE["comparison_start"], "end": BEFORE["comparison_end"]}
    expect(compared, "the number of that period").equals(
        api.result(NUMBER, **days).at("values")
    )


@rule("r57").broken_by(
    shows(f"*{DATA}", lambda body: {"metrics": body}),
    shows(f"*{DATA}", lambda body: dict([*body.items()][:1])),
    shows(f"*{DATA}", lambda body: {html.escape(k): body[k] for k in body}),
)
@pytest.mark.parametrize("names", [["a"], ["a", "b c"], ["3", "2", "1"], ODD_TEXTS])
def test_each_metric_is_answered_under_its_id(api: Calls, names: list[str]) -> None:
    answered = api.results(*({**NUMBER, "id": name} for name in names))
    expect(sorted(answered), "the ids of the results").equals(sorted(names))


@rule("r58").broken_by(collects(changed(values=str)))
def test_a_number_is_one_number(api: Calls) -> None:
    values = api.result(NUMBER).at("values")
    expect(values, "values").fits("a number", is_number)


@rule("r59").broken_by(
    collects(changed(comparison=lambda fields: dict.fromkeys(fields, 0))),
    collects(changed(comparison=lambda fields: dict.fromkeys(fields, False))),
)
def test_a_number_of_one_period_compares_with_nulls(api: Calls) -> None:
    comparison = api.result(NUMBER).at("comparison")
    expect(comparison, "comparison").includes(NULLS)


@rule("r60").broken_by(collects(changed(values=a_point_less)))
@pytest.mark.parametrize("dimensions", [["gender"], []], ids=["by gender", "plain"])
def test_a_chart_has_a_number_for_each_label(api: Calls, dimensions: list[str]) -> None:
    chart = api.result({**CHART, "dimensions": dimensions})
    labels = chart.at("labels")
    for data in chart.each("values", "data"):
        numbers = expect(data, "the data of a series").counts(len(labels))
        numbers.fits("numbers", are_numbers)


@rule("r61").broken_by(collects(changed(values=lambda rows: [row[:2] for row in rows])))
def test_a_table_has_a_number_for_each_metric_name(api: Calls) -> None:
    for row in api.result(TABLE).at("values"):
        expect(row, "a row").counts(1 + len(TABLE["metrics"])).fits(
            "a label and numbers",
            lambda row: isinstance(row[0], str) and are_numbers(row[1:]),
        )


@rule("r61").broken_by(misreads("", inside("metrics", changed(metrics=sorted))))
def test_a_table_has_its_numbers_in_the_order_asked(api: Calls) -> None:
    rows = api.result(TABLE).at("values")
    turned = api.result({**TABLE, "metrics": TABLE["metrics"][::-1]}).at("values")
    expect(turned, "the rows with their metrics turned round").equals(
        [[label, *numbers[::-1]] for label, *numbers in rows]
    )


@rule("r62").broken_by(collects(changed(values=lambda rows: rows[:-1])))
def test_a_table_ends_with_a_total(api: Calls) -> None:
    rows = api.result(TABLE).at("values")
    expect(rows[-1:], "the last row").fits(
        "labelled Total", lambda last: last and last[0][:1] == ["Total"]
    )


@rule("r63").broken_by(
    answers(
        422,
        to=f"*{DATA}",
        when=lambda asked: any(
            "dimensions" not in one for one in asked.json["metrics"]
        ),
    )
)
@pytest.mark.parametrize("metric", [NUMBER, CHART, TABLE])
def test_a_metric_needs_no_dimensions(api: Calls, metric: dict[str, Any]) -> None:
    plain = {name: metric[name] for name in metric if name != "dimensions"}
    expect(api.post(DATA, json=api.query(plain))).status(200)


@rule("r64").broken_by(misreads("", inside("metrics", without("entity_id"))))
@pytest.mark.parametrize("kind", ["ad", "campaign", "adset"])
def test_an_entity_narrows_the_result(api: Calls, mock: MockControl, kind: str) -> None:
    _ = mock.seed["integration_uuid"]
    whole = api.result(NUMBER).at("values")
    one, other = (api.result(narrowed(kind, name)).at("values") for name in "12")
    for part in (one, other):
        expect(part, "the part").fits(f"less than {whole}", lambda n: 0 <= n < whole)
    expect(one, "the part of one entity").differs_from(other)


@rule("r65").broken_by(assumes(f"*{ASYNC}", body={"metrics_webhook_url": ELSEWHERE}))
def test_a_query_in_the_background_needs_an_address(api: Calls) -> None:
    expect(api.post(ASYNC, json=api.query())).is_refused()


@rule("r66").broken_by(turns(200, into=202, to=f"*{ASYNC}"))
def test_a_query_in_the_background_is_answered_200(api: Calls) -> None:
    body = api.query(metrics_webhook_url=ELSEWHERE)
    expect(api.post(ASYNC, json=body)).status(200)


@rule("r66").broken_by(sends_before_it_answers)
def test_collecting_is_not_waited_for(api: Calls, mock: MockControl) -> None:
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
        body = api.query(metrics_webhook_url=url)
        expect(api.post(ASYNC, json=body)).status(200)
        server.handle_request()  # until here nobody takes what is sent
    sent = expect(mock.act("read_deliveries"), "what was sent").each("status")
    expect(sent, "the answers to it").equals([200])


@rule("r67").broken_by(shows(f"*{ASYNC}", changed(message="Queued")))
def test_collecting_has_started(api: Calls) -> None:
    answer = expect(api.post(ASYNC, json=api.query(metrics_webhook_url=ELSEWHERE)))
    answer.says(success=True, message="Metrics data collection started")


@rule("r68").broken_by(
    misreads(f"*{ASYNC}", inside("metrics", changed(id=lambda text: f"{text}-1"))),
    sends(lambda body: {"data": body}),
)
@pytest.mark.parametrize("fields", [{}, BEFORE], ids=["one period", "two periods"])
def test_what_is_collected_is_posted(api: Calls, fields: dict[str, str]) -> None:
    if api.gate.target.live:
        raise NotRun("it needs a server that reaches this machine")
    body = api.query(NUMBER, CHART, TABLE, **fields)
    expected = expect(api.post(DATA, json=body)).status(200).json
    with receiving() as receiver:
        body["metrics_webhook_url"] = f"{receiver.url}/metrics?job=7"
        expect(api.post(ASYNC, json=body)).succeeds()
        received = receiver.take()
    operation = api.gate.target.spec.operation("startMetricsCollection")
    wrong = verdicts(callback(operation, "metricsReady"), received)
    expect([*wrong], "what is not as the callback is described").equals([])
    expect(received.path, "the path posted to").equals("/metrics?job=7")
    expect(received.body, "what was posted").equals(expected)
