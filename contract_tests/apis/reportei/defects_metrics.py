"""Small breakages of the Reportei mock, one for each rule on metrics, at once and in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.reportei.defects import Fields, other_status
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
    serve_changed,
    with_json,
)

DATA, ASYNC = "/api/metrics/get-data", "/api/metrics/get-data-async"
NOWHERE = "https://hooks.example.com/"  # the mock sends nothing there
HASTE = 0.2  # seconds: nobody takes what is sent before it is answered


async def results_changed(
    request: Request, serve: Serve, change: Callable[[dict[str, Any]], Any]
) -> Response:
    """The answer to a query with each result changed."""

    def within(body: dict[str, Any]) -> dict[str, Any]:
        if "message" in body:
            return body
        return {name: change(body[name]) for name in body}

    if request.url.path != DATA:
        return await serve(request)
    return await answer_changed(request, serve, within)


async def metrics_changed(request: Request, serve: Serve, change: Fields) -> Response:
    """The answer to a query whose metrics were changed on the way."""

    def within(body: dict[str, Any]) -> dict[str, Any]:
        metrics = body.get("metrics")
        if not isinstance(metrics, list) or not all(
            isinstance(m, dict) for m in metrics
        ):
            return body
        return {**body, "metrics": [change(metric) for metric in metrics]}

    return await serve_changed(request, serve, within)


async def results(request: Request, serve: Serve) -> bytes:
    """What a query in the background collects."""
    asked = with_json(request, await json_of(request))
    asked.scope.update(path=DATA, raw_path=DATA.encode())
    return bytes((await serve(asked)).body)


async def address(request: Request) -> str:
    """Where a query in the background wants its results; "" for any other request."""
    body = await json_of(request)
    wanted = isinstance(body, dict) and request.url.path == ASYNC
    return str(body.get("metrics_webhook_url", "")) if wanted else ""


async def elsewhere(request: Request, serve: Serve) -> Response:
    """The answer to the same query, whose results go nowhere."""
    body = await json_of(request)
    return await serve(with_json(request, {**body, "metrics_webhook_url": NOWHERE}))


@breaks("r55")
async def reads_from_the_start_of_time(request: Request, serve: Serve) -> Response:
    return await serve_changed(
        request, serve, lambda body: {"start": "2000-01-01", **body}
    )


@breaks("r56")
async def wants_a_second_period(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    if request.url.path == DATA and "comparison_start" not in body:
        return JSONResponse({"message": "comparison_start is missing"}, 422)
    return await serve(request)


@breaks("r56")
async def compares_with_nothing(request: Request, serve: Serve) -> Response:
    def without(body: dict[str, Any]) -> dict[str, Any]:
        return {name: body[name] for name in body if name != "comparison_end"}

    return await serve_changed(request, serve, without)


@breaks("r57")
async def wraps_the_results_up(request: Request, serve: Serve) -> Response:
    if request.url.path != DATA:
        return await serve(request)
    return await answer_changed(request, serve, lambda body: {"data": body})


@breaks("r57")
async def answers_one_metric_alone(request: Request, serve: Serve) -> Response:
    if request.url.path != DATA:
        return await serve(request)
    return await answer_changed(request, serve, lambda body: dict([*body.items()][:1]))


@breaks("r58")
async def writes_numbers_as_text(request: Request, serve: Serve) -> Response:
    def text(result: dict[str, Any]) -> dict[str, Any]:
        return {**result, "values": str(result["values"])}

    return await results_changed(request, serve, text)


@breaks("r59")
async def compares_with_0(request: Request, serve: Serve) -> Response:
    def zeros(result: dict[str, Any]) -> dict[str, Any]:
        compared = dict.fromkeys(result.get("comparison", {}), 0)
        return {**result, "comparison": compared}

    return await results_changed(request, serve, zeros)


@breaks("r60")
async def leaves_the_last_point_out(request: Request, serve: Serve) -> Response:
    def shorter(result: dict[str, Any]) -> dict[str, Any]:
        if "labels" not in result:
            return result
        series = [{"data": one["data"][:-1]} for one in result["values"]]
        return {**result, "values": series}

    return await results_changed(request, serve, shorter)


@breaks("r61")
async def answers_the_first_metric_name_alone(
    request: Request, serve: Serve
) -> Response:
    def first(result: dict[str, Any]) -> dict[str, Any]:
        return {**result, "values": [row[:2] for row in result["values"]]}

    return await results_changed(request, serve, first)


@breaks("r61")
async def sorts_metric_names(request: Request, serve: Serve) -> Response:
    def sorted_names(metric: dict[str, Any]) -> dict[str, Any]:
        return {**metric, "metrics": sorted(metric["metrics"])}

    return await metrics_changed(request, serve, sorted_names)


@breaks("r62")
async def leaves_the_total_out(request: Request, serve: Serve) -> Response:
    def without_total(result: dict[str, Any]) -> dict[str, Any]:
        return {**result, "values": result["values"][:-1]}

    return await results_changed(request, serve, without_total)


@breaks("r63")
async def wants_dimensions(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    plain = any("dimensions" not in one for one in body["metrics"]) if body else False
    if request.url.path == DATA and plain:
        return JSONResponse({"message": "dimensions is missing"}, 422)
    return await serve(request)


@breaks("r64")
async def ignores_the_entity(request: Request, serve: Serve) -> Response:
    def whole(metric: dict[str, Any]) -> dict[str, Any]:
        return {name: metric[name] for name in metric if name != "entity_id"}

    return await metrics_changed(request, serve, whole)


@breaks("r65")
async def collects_for_nobody(request: Request, serve: Serve) -> Response:
    return await serve_changed(
        request, serve, lambda body: {"metrics_webhook_url": NOWHERE, **body}
    )


@breaks("r66")
async def answers_202_to_a_start(request: Request, serve: Serve) -> Response:
    started = request.url.path == ASYNC
    return await (other_status(request, serve, 200, 202) if started else serve(request))


@breaks("r66")
async def sends_before_it_answers(request: Request, serve: Serve) -> Response:
    url = await address(request)
    if not url:
        return await serve(request)
    async with httpx.AsyncClient(trust_env=False, timeout=HASTE) as client:
        with suppress(httpx.TimeoutException):
            await client.post(url, content=await results(request, serve))
    return await elsewhere(request, serve)


@breaks("r67")
async def says_queued(request: Request, serve: Serve) -> Response:
    if request.url.path != ASYNC:
        return await serve(request)
    return await answer_changed(
        request, serve, lambda body: {**body, "message": "Queued"}
    )


@breaks("r68")
async def collects_under_other_ids(request: Request, serve: Serve) -> Response:
    def renamed(metric: dict[str, Any]) -> dict[str, Any]:
        return {**metric, "id": f"{metric['id']}-1"}

    if request.url.path != ASYNC:
        return await serve(request)
    return await metrics_changed(request, serve, renamed)


@breaks("r68")
async def sends_an_envelope(request: Request, serve: Serve) -> Response:
    url = await address(request)
    if not url:
        return await serve(request)
    content = b'{"data":' + await results(request, serve) + b"}"
    headers = {"content-type": "application/json"}
    async with httpx.AsyncClient(trust_env=False) as client:
        await client.post(url, content=content, headers=headers)
    return await elsewhere(request, serve)
