"""Small breakages of the Reportei mock, one for each rule on single customers and their settings."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.reportei.defects import (
    CUSTOMERS,
    SETTINGS,
    Fields,
    other_status,
    seed,
)
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    changed,
    serve_changed,
)

REMOVED = "Record successfully removed"


async def customer_changed(request: Request, serve: Serve, change: Fields) -> Response:
    """The answer with its customer changed, if it holds one."""

    def within(body: Any) -> Any:
        known = body.get("customer")
        return {"customer": change(known)} if isinstance(known, dict) else body

    return await answer_changed(request, serve, within)


async def created_changed(request: Request, serve: Serve, change: Fields) -> Response:
    created = (request.method, request.url.path) == ("POST", CUSTOMERS)
    return await (
        customer_changed(request, serve, change) if created else serve(request)
    )


@breaks("r24")
async def shows_customers_without_key(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.method != "GET" or request.url.path == SETTINGS:
        return response
    return await answer_changed(request, serve, lambda body: body.get("customer", body))


@breaks("r25")
async def leaves_integrations_out(request: Request, serve: Serve) -> Response:
    def short(customer: dict[str, Any]) -> dict[str, Any]:
        return {name: customer[name] for name in customer if name != "integrations"}

    return await customer_changed(request, serve, short)


@breaks("r25")
async def shows_one_customers_settings_to_all(
    request: Request, serve: Serve
) -> Response:
    if request.url.path != SETTINGS or "x-customer-token" not in request.headers:
        return await serve(request)
    token = (await seed(serve, request))["x-customer-token"]
    return await serve(changed(request, x_customer_token=token))


@breaks("r26")
async def takes_settings_for_a_uuid(request: Request, serve: Serve) -> Response:
    if request.url.path == SETTINGS and "x-customer-token" not in request.headers:
        return JSONResponse({"message": "There is no such customer"}, 404)
    return await serve(request)


@breaks("r27")
async def answers_200_to_a_new_customer(request: Request, serve: Serve) -> Response:
    created = request.url.path == CUSTOMERS
    return await (other_status(request, serve, 201, 200) if created else serve(request))


@breaks("r27")
async def writes_new_names_small(request: Request, serve: Serve) -> Response:
    def small(customer: dict[str, Any]) -> dict[str, Any]:
        return {**customer, "name": customer["name"].lower()}

    return await created_changed(request, serve, small)


@breaks("r28")
async def names_customers_itself(request: Request, serve: Serve) -> Response:
    if request.url.path != CUSTOMERS:
        return await serve(request)
    return await serve_changed(request, serve, lambda body: {"name": "New", **body})


@breaks("r29")
async def keeps_the_token(request: Request, serve: Serve) -> Response:
    def without_token(customer: dict[str, Any]) -> dict[str, Any]:
        return {name: customer[name] for name in customer if name != "api_token"}

    return await created_changed(request, serve, without_token)


@breaks("r30")
async def shows_the_token_again(request: Request, serve: Serve) -> Response:
    return await customer_changed(
        request, serve, lambda customer: {"api_token": "5eed", **customer}
    )


@breaks("r31")
async def tells_a_token_that_is_none(request: Request, serve: Serve) -> Response:
    def turned(customer: dict[str, Any]) -> dict[str, Any]:
        return {**customer, "api_token": customer["api_token"][::-1]}

    return await created_changed(request, serve, turned)


@breaks("r32")
async def gives_a_trial_of_fourteen_days(request: Request, serve: Serve) -> Response:
    def longer(customer: dict[str, Any]) -> dict[str, Any]:
        ends = datetime.fromisoformat(customer["trial_ends_at"]) + timedelta(days=7)
        return {**customer, "trial_ends_at": f"{ends:%Y-%m-%d %H:%M:%S}"}

    return await created_changed(request, serve, longer)


@breaks("r33")
async def takes_new_customers_for_paying(request: Request, serve: Serve) -> Response:
    return await created_changed(
        request, serve, lambda customer: {**customer, "is_paying": True}
    )


@breaks("r34")
async def shows_the_name_before(request: Request, serve: Serve) -> Response:
    if request.method != "PUT":
        return await serve(request)
    return await customer_changed(
        request, serve, lambda customer: {**customer, "name": "Before"}
    )


@breaks("r34")
async def shows_renamed_customers_in_short(request: Request, serve: Serve) -> Response:
    def short(customer: dict[str, Any]) -> dict[str, Any]:
        return {name: customer[name] for name in ("uuid", "name")}

    if request.method != "PUT":
        return await serve(request)
    return await customer_changed(request, serve, short)


@breaks("r35")
async def renames_without_a_name(request: Request, serve: Serve) -> Response:
    if request.method != "PUT":
        return await serve(request)
    return await serve_changed(request, serve, lambda body: {"name": "New", **body})


@breaks("r36")
async def says_only_that_it_is_deleted(request: Request, serve: Serve) -> Response:
    def reworded(body: dict[str, Any]) -> dict[str, Any]:
        removed = body.get("message") == REMOVED
        return {**body, "message": "Deleted"} if removed else body

    return await answer_changed(request, serve, reworded)


@breaks("r36")
async def keeps_customers(request: Request, serve: Serve) -> Response:
    if request.method == "DELETE" and request.url.path.startswith(CUSTOMERS):
        return JSONResponse({"success": True, "message": REMOVED})
    return await serve(request)


@breaks("r37")
async def keeps_integrations_of_nobody(request: Request, serve: Serve) -> Response:
    kept = request.url.path.startswith("/api/customer-integrations")
    return await (other_status(request, serve, 404, 403) if kept else serve(request))


@breaks("r38")
async def says_nothing_of_payment(request: Request, serve: Serve) -> Response:
    def silent(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "message": ""} if "success" in body else body

    return await answer_changed(request, serve, silent)


@breaks("r39")
async def takes_everybody_for_paying(request: Request, serve: Serve) -> Response:
    return await serve_changed(request, serve, lambda body: {"is_paying": True, **body})


@breaks("r40")
async def knows_no_end_of_paying(request: Request, serve: Serve) -> Response:
    def paying(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "is_paying": True} if "is_paying" in body else body

    return await serve_changed(request, serve, paying)


@breaks("r41")
async def forgets_that_customers_pay(request: Request, serve: Serve) -> Response:
    def unpaid(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "is_paying": False} if "is_paying" in body else body

    return await serve_changed(request, serve, unpaid)
