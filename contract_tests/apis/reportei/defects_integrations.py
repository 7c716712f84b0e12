"""Small breakages of the Reportei mock, one for each rule on trials, sessions and integrations."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.reportei.defects import Fields, other_status
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
)

INTEGRATIONS = "/api/customer-integrations"
SESSION = "/api/customer-integrations/session"
LINK = "/customer-integrations/session/"
REMOVED = {"success": True, "message": "Record successfully removed"}


def of_customer(request: Request) -> bool:
    """Whether a request is one of those that the end of the trial closes."""
    return request.url.path.startswith((INTEGRATIONS, "/api/metrics"))


async def session_changed(request: Request, serve: Serve, change: Fields) -> Response:
    """The answer to opening a session, with the session changed."""
    if request.url.path != SESSION:
        return await serve(request)

    def within(body: dict[str, Any]) -> dict[str, Any]:
        known = body.get("integration_session")
        return {"integration_session": change(known)} if known else body

    return await answer_changed(request, serve, within)


async def refusal_changed(
    request: Request, serve: Serve, reason: bytes, answer: Response
) -> Response:
    """`answer` where the mock refuses for this reason."""
    response = await serve(request)
    return answer if reason in bytes(response.body) else response


async def shown_changed(request: Request, serve: Serve, change: Fields) -> Response:
    """The answer that shows one integration, with that changed."""
    response = await serve(request)
    if b'"customer_integration"' not in bytes(response.body):
        return response
    shown = json.loads(bytes(response.body))["customer_integration"]
    return JSONResponse({"customer_integration": change(shown)})


@breaks("r42")
async def wants_payment_during_the_trial(request: Request, serve: Serve) -> Response:
    if request.url.path.startswith("/api/metrics"):
        return JSONResponse({"message": "The customer does not pay"}, 401)
    return await serve(request)


@breaks("r43")
async def answers_402_after_the_trial(request: Request, serve: Serve) -> Response:
    return await refusal_changed(
        request, serve, b"trial is over", JSONResponse({"message": "Pay first"}, 402)
    )


@breaks("r43")
async def leaves_the_list_open_after_the_trial(
    request: Request, serve: Serve
) -> Response:
    if request.url.path != INTEGRATIONS:
        return await serve(request)
    empty = JSONResponse({"data": [], "meta": {}})
    return await refusal_changed(request, serve, b"trial is over", empty)


@breaks("r44")
async def does_not_hear_of_payment(request: Request, serve: Serve) -> Response:
    if request.url.path.endswith("/update-payment-status"):
        return JSONResponse({"success": True, "message": "Customer updated"})
    return await serve(request)


@breaks("r45")
async def opens_sessions_without_link(request: Request, serve: Serve) -> Response:
    def unlinked(session: dict[str, Any]) -> dict[str, Any]:
        return {name: session[name] for name in session if name != "session_link"}

    return await session_changed(request, serve, unlinked)


@breaks("r45")
async def links_to_a_page_that_is_not_there(request: Request, serve: Serve) -> Response:
    def elsewhere(session: dict[str, Any]) -> dict[str, Any]:
        return {**session, "session_link": session["session_link"] + "0"}

    return await session_changed(request, serve, elsewhere)


@breaks("r46")
async def wants_a_body_to_open_a_session(request: Request, serve: Serve) -> Response:
    if request.url.path == SESSION and not await request.body():
        return JSONResponse({"message": "The body is missing"}, 400)
    return await serve(request)


@breaks("r46")
async def wants_a_redirect_url(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    if request.url.path == SESSION and "redirect_url" not in (body or {}):
        return JSONResponse({"message": "redirect_url is missing"}, 422)
    return await serve(request)


@breaks("r47")
async def leads_to_the_merchants_own_page(request: Request, serve: Serve) -> Response:
    def own(session: dict[str, Any]) -> dict[str, Any]:
        return {**session, "redirect_url": "https://reportei.com"}

    return await session_changed(request, serve, own)


@breaks("r48")
async def tells_ten_minutes(request: Request, serve: Serve) -> Response:
    def later(session: dict[str, Any]) -> dict[str, Any]:
        end = datetime.fromisoformat(session["expires_at"]) + timedelta(minutes=5)
        return {**session, "expires_at": end.isoformat()}

    return await session_changed(request, serve, later)


@breaks("r48")
async def keeps_links_open(request: Request, serve: Serve) -> Response:
    link = request.url.path.startswith(LINK)
    return await (other_status(request, serve, 401, 200) if link else serve(request))


@breaks("r49")
async def answers_410_to_old_links(request: Request, serve: Serve) -> Response:
    link = request.url.path.startswith(LINK)
    return await (other_status(request, serve, 401, 410) if link else serve(request))


@breaks("r50")
async def calls_integrations_connected(request: Request, serve: Serve) -> Response:
    def connected(shown: dict[str, Any]) -> dict[str, Any]:
        return {**shown, "status": "connected"}

    return await shown_changed(request, serve, connected)


@breaks("r50")
async def shows_integrations_without_key(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if b'"customer_integration"' not in bytes(response.body):
        return response
    return JSONResponse(json.loads(bytes(response.body))["customer_integration"])


@breaks("r51")
async def renews_integrations_by_itself(request: Request, serve: Serve) -> Response:
    def renewed(shown: dict[str, Any]) -> dict[str, Any]:
        return {**shown, "status": "active"}

    return await shown_changed(request, serve, renewed)


@breaks("r52")
async def deletes_without_session(request: Request, serve: Serve) -> Response:
    return await refusal_changed(
        request, serve, b"session_id is missing", JSONResponse(REMOVED)
    )


@breaks("r53")
async def deletes_after_the_session(request: Request, serve: Serve) -> Response:
    return await refusal_changed(
        request, serve, b"no valid session", JSONResponse(REMOVED)
    )


@breaks("r54")
async def says_only_that_it_is_disconnected(request: Request, serve: Serve) -> Response:
    def reworded(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "message": "Disconnected"} if body == REMOVED else body

    if not of_customer(request) or request.method != "DELETE":
        return await serve(request)
    return await answer_changed(request, serve, reworded)


@breaks("r54")
async def keeps_what_it_deletes(request: Request, serve: Serve) -> Response:
    if request.method == "DELETE" and request.url.path.startswith(INTEGRATIONS):
        return JSONResponse(REMOVED)
    return await serve(request)
