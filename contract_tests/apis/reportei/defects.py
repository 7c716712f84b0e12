"""Small breakages of the Reportei mock, one for each rule on tokens, errors, rate limits and the merchant.

The contract run has to name what each breaks. The other `defects_*.py` hold those of the other rules.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    changed,
    with_json,
)

MERCHANT, CUSTOMERS = "/api/merchants/settings", "/api/customers"
SETTINGS = "/api/customers/settings"
TOKEN = "x-customer-token"
MERCHANT_GET = "/paths/~1merchants~1settings/get"
Fields = Callable[[dict[str, Any]], dict[str, Any]]
SAYS_NOTHING = {"message": "Not let in"}


async def other_status(
    request: Request, serve: Serve, status: int, instead: int
) -> Response:
    """The mock's answer, with another status in place of one."""
    response = await serve(request)
    if response.status_code == status:
        response.status_code = instead
    return response


async def seed(serve: Serve, request: Request) -> dict[str, str]:
    """The tokens and ids that the mock tells of itself."""
    asked = with_json(request, None)
    asked.scope.update(method="GET", path="/_mock", raw_path=b"/_mock")
    described = json.loads(bytes((await serve(asked)).body))
    return {**described["seed"], **described["headers"]}


async def merchant_changed(request: Request, serve: Serve, change: Fields) -> Response:
    """The answer with the merchant changed, whatever the others are."""

    def within(body: dict[str, Any]) -> dict[str, Any]:
        known = body.get("merchant") if isinstance(body, dict) else None
        return {"merchant": change(known)} if isinstance(known, dict) else body

    return await answer_changed(request, serve, within)


@breaks("r01")
async def answers_403_without_authorization(request: Request, serve: Serve) -> Response:
    missing = "authorization" not in request.headers
    return await (other_status(request, serve, 401, 403) if missing else serve(request))


@breaks("r02")
async def lets_any_token_in(request: Request, serve: Serve) -> Response:
    if "authorization" not in request.headers:
        return await serve(request)
    bearer = (await seed(serve, request))["Authorization"]
    return await serve(changed(request, authorization=bearer))


@breaks("r03")
async def needs_no_customer_token(request: Request, serve: Serve) -> Response:
    if TOKEN in request.headers or "authorization" not in request.headers:
        return await serve(request)
    token = (await seed(serve, request))[TOKEN]
    return await serve(changed(request, x_customer_token=token))


@breaks("r04")
async def says_little_of_a_wrong_token(request: Request, serve: Serve) -> Response:
    def reworded(body: Any) -> Any:
        invalid = body == {"message": "Invalid Customer Token"}
        return {"message": "Unauthenticated."} if invalid else body

    return await answer_changed(request, serve, reworded)


@breaks("r05")
async def lets_a_customer_token_in_alone(request: Request, serve: Serve) -> Response:
    if TOKEN not in request.headers or "authorization" in request.headers:
        return await serve(request)
    bearer = (await seed(serve, request))["Authorization"]
    return await serve(changed(request, authorization=bearer))


@breaks("r06")
async def answers_401_for_what_is_forbidden(request: Request, serve: Serve) -> Response:
    return await other_status(request, serve, 403, 401)


@breaks("r06")
async def shows_other_merchants_customers(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if response.status_code != 403 or b"another merchant" not in bytes(response.body):
        return response
    token = (await seed(serve, request))["other_merchant_token"]
    return await serve(changed(request, authorization=f"Bearer {token}"))


@breaks("r07")
async def answers_400_for_what_is_unknown(request: Request, serve: Serve) -> Response:
    return await other_status(request, serve, 404, 400)


@breaks("r08")
async def fails_in_plain_text(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if response.status_code != 500:
        return response
    return Response("Internal Server Error", 500, media_type="text/plain")


@breaks("r08")
async def leaves_the_message_empty(request: Request, serve: Serve) -> Response:
    def emptied(body: Any) -> Any:
        return {"message": ""} if body.keys() == {"message"} else body

    return await answer_changed(request, serve, emptied)


@breaks("r09")
async def deletes_customers_without_a_word(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    silent = request.method == "DELETE" and response.status_code == 200
    return Response(status_code=204) if silent else response


@breaks("r10")
async def answers_400_to_wrong_data(request: Request, serve: Serve) -> Response:
    return await other_status(request, serve, 422, 400)


@breaks("r11")
async def answers_422_to_malformed_json(request: Request, serve: Serve) -> Response:
    return await other_status(request, serve, 400, 422)


@breaks("r13")
async def is_unavailable_over_the_limit(request: Request, serve: Serve) -> Response:
    return await other_status(request, serve, 429, 503)


@breaks("r20")
async def shows_a_merchant_without_key(request: Request, serve: Serve) -> Response:
    def bare(body: Any) -> Any:
        merchant = body.get("merchant")
        return merchant if isinstance(merchant, dict) else body

    return await answer_changed(request, serve, bare)


@breaks("r20")
async def asks_for_a_customer_token(request: Request, serve: Serve) -> Response:
    if request.url.path == MERCHANT and TOKEN not in request.headers:
        return JSONResponse(SAYS_NOTHING, 401)
    return await serve(request)


@breaks("r21")
async def lists_networks_by_slug_alone(request: Request, serve: Serve) -> Response:
    def slugs(merchant: dict[str, Any]) -> dict[str, Any]:
        networks = [{"slug": one["slug"]} for one in merchant["available_integrations"]]
        return {**merchant, "available_integrations": networks}

    return await merchant_changed(request, serve, slugs)


@breaks("r21")
async def lists_the_same_networks_for_all(request: Request, serve: Serve) -> Response:
    def same(merchant: dict[str, Any]) -> dict[str, Any]:
        networks = [{"name": "Facebook", "slug": "facebook"}]
        return {**merchant, "available_integrations": networks}

    return await merchant_changed(request, serve, same)


@breaks("r22")
async def shows_the_same_limits_to_all(request: Request, serve: Serve) -> Response:
    def usual(merchant: dict[str, Any]) -> dict[str, Any]:
        return {**merchant, "rate_limit_per_minute": "999"}

    return await merchant_changed(request, serve, usual)


@breaks("/components/schemas/Error/required", operation="updateCustomer")
async def wraps_errors_up(request: Request, serve: Serve) -> Response:
    def wrapped(body: Any) -> Any:
        return {"error": body} if body.keys() == {"message"} else body

    return await answer_changed(request, serve, wrapped)


@breaks(f"{MERCHANT_GET}/responses")
async def moves_the_settings(request: Request, serve: Serve) -> Response:
    moved = request.url.path == MERCHANT
    return await (other_status(request, serve, 200, 302) if moved else serve(request))
