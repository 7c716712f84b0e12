"""Small breakages of events, wallets, coupons, campaigns and webhooks; the contract run has to name what each breaks."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.rehook.defects import UPDATED
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
    sent_to,
    serve_changed,
)

INVOKE, APPLY = "/events/invoke", "/coupons/apply"
CAMPAIGNS, PROGRESS = "/campaigns/meta-data", "/campaigns/reward-progress"
DONE = {"message": UPDATED, "requestId": "1"}
changes: list[bytes] = []  # for a server that makes each of them once


@breaks("B06")
async def takes_every_event_for_one(request: Request, serve: Serve) -> Response:
    def same(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "event_name": "visit"}

    invoked = request.url.path == INVOKE
    return await (serve_changed(request, serve, same) if invoked else serve(request))


@breaks("B07")
async def ignores_the_code_of_a_sign_up(request: Request, serve: Serve) -> Response:
    def without_code(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "metadata": {}}

    invoked = request.url.path == INVOKE
    return await (
        serve_changed(request, serve, without_code) if invoked else serve(request)
    )


@breaks("B12")
async def has_a_first_page_alone(request: Request, serve: Serve) -> Response:
    paged = request.method == "GET" and "/transactions/" in request.url.path
    return await serve(sent_to(request, "GET", request.url.path) if paged else request)


@breaks("B13")
async def adds_what_it_should_take_off(request: Request, serve: Serve) -> Response:
    def credit(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "type": "credit"}

    changing = request.method == "PUT"
    return await (serve_changed(request, serve, credit) if changing else serve(request))


@breaks("A04")
async def makes_a_change_once(request: Request, serve: Serve) -> Response:
    if request.method != "PUT":
        return await serve(request)
    body = await request.body()
    if body in changes:
        return JSONResponse(DONE)
    changes.append(body)
    return await serve(request)


@breaks("B11")
async def asks_who_wants_coupons(request: Request, serve: Serve) -> Response:
    unknown = request.url.path == "/coupons/list/all" and await json_of(request) == {}
    return JSONResponse({"code": 400}, 400) if unknown else await serve(request)


@breaks("B10")
async def has_a_number_for_what_is_not_found(
    request: Request, serve: Serve
) -> Response:
    def numbered(answer: Any) -> Any:
        found = isinstance(answer, dict) and answer.get("code") == "NOT_FOUND_CODE"
        return {**answer, "code": 400} if found else answer

    return await answer_changed(request, serve, numbered)


@breaks("B08")
async def redeems_unless_told_otherwise(request: Request, serve: Serve) -> Response:
    untold = request.url.path == APPLY and "type" not in request.query_params
    redeeming = sent_to(request, "POST", APPLY, "type=redeem")
    return await serve(redeeming if untold else request)


@breaks("B09")
async def only_says_that_it_reverts(request: Request, serve: Serve) -> Response:
    reverting = request.query_params.get("type") == "revert"
    return JSONResponse(DONE) if reverting else await serve(request)


@breaks("B14")
async def lists_one_campaign(request: Request, serve: Serve) -> Response:
    def first(answer: Any) -> Any:
        return answer[:1] if isinstance(answer, list) else answer

    return await answer_changed(request, serve, first)


@breaks("B15")
async def has_progress_in_every_campaign(request: Request, serve: Serve) -> Response:
    asked = request.url.path == PROGRESS
    return await serve(sent_to(request, "GET", CAMPAIGNS) if asked else request)


@breaks("B16", actions=True)
async def passes_whatever_is_answered(request: Request, serve: Serve) -> Response:
    def passed(answer: Any) -> Any:
        return {**answer, "passed": True} if "passed" in answer else answer

    return await answer_changed(request, serve, passed)


@breaks("/components/schemas/WalletTransaction/properties/type/enum")
async def writes_types_in_capitals(request: Request, serve: Serve) -> Response:
    def capital(answer: Any) -> Any:
        if "/transactions/" not in request.url.path or not isinstance(answer, list):
            return answer
        return [{**one, "type": one["type"].upper()} for one in answer]

    return await answer_changed(request, serve, capital)


@breaks("/components/schemas/Order/properties/status/enum", operation="listCoupons")
async def takes_orders_of_any_status(request: Request, serve: Serve) -> Response:
    def pending(body: dict[str, Any]) -> dict[str, Any]:
        order = body.get("order")
        if not isinstance(order, dict) or not isinstance(order.get("status"), str):
            return body
        return {**body, "order": {**order, "status": "pending"}}

    return await serve_changed(request, serve, pending)


@breaks(
    "/paths/~1campaigns~1meta-data/get/responses/200/content/application~1json/schema/type"
)
async def puts_campaigns_into_an_object(request: Request, serve: Serve) -> Response:
    def wrapped(answer: Any) -> Any:
        listed = request.url.path == CAMPAIGNS and isinstance(answer, list)
        return {"data": answer} if listed else answer

    return await answer_changed(request, serve, wrapped)


@breaks("/paths/~1campaigns~1meta-data/get/parameters/2/examples/Leaderboard")
async def knows_no_type_with_a_capital(request: Request, serve: Serve) -> Response:
    unknown = request.query_params.get("campaign_type", "").istitle()
    return JSONResponse({"code": 400}, 400) if unknown else await serve(request)
