"""Small breakages of the Rex mock, one for each rule and some for schemas; the contract run has to name what each breaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.harness.mocking.defects import Serve, breaks, json_of, with_json

POST = "/paths/~1api~1reviewrequests/post"
GET = "/paths/~1api~1referrals/get"
REFERRAL = "/components/schemas/Referral"


async def items(request: Request) -> list[dict[str, Any]]:
    """The review requests of a call, as far as they are objects in an array."""
    body = await json_of(request)
    listed = body if isinstance(body, list) else []
    return [item for item in listed if isinstance(item, dict)]


async def answer_where(
    request: Request,
    serve: Serve,
    status: int,
    condition: Callable[[dict[str, Any]], object],
) -> Response:
    """`status` in place of the mock's answer when a review request fulfils the condition."""
    if any(condition(item) for item in await items(request)):
        return Response(status_code=status)
    return await serve(request)


async def serve_changed(
    request: Request, serve: Serve, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> Response:
    """The mock's answer to review requests that were changed on the way."""
    body = await json_of(request)
    if request.method != "POST" or not isinstance(body, list):
        return await serve(request)
    whole = all(isinstance(item, dict) for item in body)
    return await serve(
        with_json(request, [change(item) for item in body]) if whole else request
    )


async def referrals_changed(
    request: Request, serve: Serve, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> Response:
    """The mock's list with every referral changed."""
    response = await serve(request)
    if request.method != "GET" or response.status_code != 200:
        return response
    return JSONResponse([change(one) for one in json.loads(bytes(response.body))])


@breaks("R01")
async def refuses_a_single_review_request(request: Request, serve: Serve) -> Response:
    single = len(await items(request)) == 1
    return Response(status_code=400) if single else await serve(request)


@breaks("R02")
async def refuses_50(request: Request, serve: Serve) -> Response:
    many = len(await items(request)) >= 50
    return Response(status_code=413) if many else await serve(request)


@breaks("R03")
async def takes_51(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    return Response(status_code=201) if response.status_code == 413 else response


@breaks("R03")
async def answers_400_to_51(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    return Response(status_code=400) if response.status_code == 413 else response


@breaks("R04")
async def takes_review_requests_without_key(request: Request, serve: Serve) -> Response:
    if request.method == "POST" and "api-key" not in request.headers:
        return Response(status_code=201)
    return await serve(request)


@breaks("R05")
async def takes_an_expired_key(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    refused = response.status_code == 401 and "api-key" in request.headers
    return Response(status_code=201) if refused else response


@breaks("R06")
async def takes_an_empty_array(request: Request, serve: Serve) -> Response:
    empty = await json_of(request) == []
    return Response(status_code=201) if empty else await serve(request)


@breaks("R07")
async def fails_on_malformed_json(request: Request, serve: Serve) -> Response:
    if await request.body() and await json_of(request) is None:
        return Response(status_code=500)
    return await serve(request)


@breaks("R08")
async def is_unavailable_where_it_fails(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    return Response(status_code=503) if response.status_code == 500 else response


@breaks("R09")
async def takes_a_bare_object(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    single = with_json(request, [body]) if isinstance(body, dict) else request
    return await serve(single)


@breaks("R10")
async def refuses_a_phone_alone(request: Request, serve: Serve) -> Response:
    return await answer_where(request, serve, 400, lambda item: "Email" not in item)


@breaks("R11")
async def refuses_an_email_alone(request: Request, serve: Serve) -> Response:
    return await answer_where(request, serve, 400, lambda item: "Phone" not in item)


@breaks("R12")
async def refuses_phone_and_email_together(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request, serve, 400, lambda item: item.get("Phone") and item.get("Email")
    )


@breaks("R13")
async def refuses_a_blank_email(request: Request, serve: Serve) -> Response:
    return await answer_where(request, serve, 400, lambda item: item.get("Email") == "")


@breaks("R14")
async def refuses_punctuation_in_a_phone(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request,
        serve,
        400,
        lambda item: "Phone" in item and not str(item["Phone"]).isdigit(),
    )


@breaks("R15")
async def takes_a_call_without_contact(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request,
        serve,
        201,
        lambda item: not item.get("Phone") and not item.get("Email"),
    )


@breaks("R16")
async def asks_everybody_for_an_account(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request,
        serve,
        400,
        lambda item: not item.get("OwnerID") and not item.get("AccountIdentifier"),
    )


@breaks("R17")
async def knows_no_account_identifier(request: Request, serve: Serve) -> Response:
    return await answer_where(request, serve, 400, lambda item: not item.get("OwnerID"))


@breaks("R18")
async def has_the_account_identifier_win(request: Request, serve: Serve) -> Response:
    def without_owner(item: dict[str, Any]) -> dict[str, Any]:
        return {**item, "OwnerID": ""} if item.get("AccountIdentifier") else item

    return await serve_changed(request, serve, without_owner)


@breaks("R19")
async def addresses_by_the_last_name(request: Request, serve: Serve) -> Response:
    def reversed_name(item: dict[str, Any]) -> dict[str, Any]:
        return {**item, "Name": " ".join(reversed(str(item.get("Name")).split()))}

    return await serve_changed(request, serve, reversed_name)


@breaks("R20")
async def ignores_salutations(request: Request, serve: Serve) -> Response:
    return await serve_changed(request, serve, lambda item: {**item, "Salutation": ""})


@breaks("R21")
async def takes_a_blank_salutation_for_one(request: Request, serve: Serve) -> Response:
    def spelled_out(item: dict[str, Any]) -> dict[str, Any]:
        return {**item, "Salutation": "-"} if item.get("Salutation") == "" else item

    return await serve_changed(request, serve, spelled_out)


@breaks("A01")
async def answers_413_to_no_contact(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request,
        serve,
        413,
        lambda item: not item.get("Phone") and not item.get("Email"),
    )


@breaks("A02")
async def takes_the_valid_half_of_a_call(request: Request, serve: Serve) -> Response:
    valid = [item for item in await items(request) if item.get("Phone")]
    response = await serve(request)
    if response.status_code == 400 and valid:
        await serve(with_json(request, valid))
    return response


@breaks("A03")
async def reads_the_body_before_the_key(request: Request, serve: Serve) -> Response:
    if await json_of(request) == []:
        return Response(status_code=400)
    return await serve(request)


@breaks("R22")
async def puts_the_list_into_an_object(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.method != "GET" or response.status_code != 200:
        return response
    return JSONResponse({"data": json.loads(bytes(response.body))})


@breaks("R23")
async def leaves_out_who_referred(request: Request, serve: Serve) -> Response:
    def without_name(one: dict[str, Any]) -> dict[str, Any]:
        return {name: one[name] for name in one if name != "ReferringName"}

    return await referrals_changed(request, serve, without_name)


@breaks("R24")
async def writes_local_times(request: Request, serve: Serve) -> Response:
    def local(one: dict[str, Any]) -> dict[str, Any]:
        moment = one["ReferralDateTime"].replace("Z", "-05:00")
        return {**one, "ReferralDateTime": moment}

    return await referrals_changed(request, serve, local)


@breaks("R25")
async def writes_zero_for_no_review_request(request: Request, serve: Serve) -> Response:
    def zero(one: dict[str, Any]) -> dict[str, Any]:
        return {**one, "ResponseID": one["ResponseID"] or 0}

    return await referrals_changed(request, serve, zero)


@breaks("R26")
async def lists_referrals_without_key(request: Request, serve: Serve) -> Response:
    missing = request.method == "GET" and "api-key" not in request.headers
    return JSONResponse([]) if missing else await serve(request)


@breaks(f"{POST}/responses")
async def answers_422_to_a_wrong_type(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request, serve, 422, lambda item: not isinstance(item.get("Name", ""), str)
    )


@breaks(f"{POST}/responses/500")
async def fails_on_a_wrong_type(request: Request, serve: Serve) -> Response:
    return await answer_where(
        request, serve, 500, lambda item: not isinstance(item.get("Name", ""), str)
    )


@breaks("/components/schemas/ReviewRequest/type")
async def takes_a_list_for_a_review_request(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    listed = isinstance(body, list) and any(isinstance(item, list) for item in body)
    return Response(status_code=201) if listed else await serve(request)


@breaks(f"{GET}/responses/200/content")
async def lists_referrals_in_html(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.method == "GET":
        response.headers["content-type"] = "text/html"
    return response


@breaks(f"{GET}/responses/401")
async def answers_wrong_keys_with_an_empty_list(
    request: Request, serve: Serve
) -> Response:
    response = await serve(request)
    wrong = request.method == "GET" and response.status_code == 401
    return JSONResponse([]) if wrong and "api-key" in request.headers else response


@breaks(f"{REFERRAL}/required")
async def leaves_out_the_phone(request: Request, serve: Serve) -> Response:
    def without_phone(one: dict[str, Any]) -> dict[str, Any]:
        return {name: one[name] for name in one if name != "ReferralPhone"}

    return await referrals_changed(request, serve, without_phone)


@breaks(f"{REFERRAL}/properties/ReferralName/type")
async def writes_names_as_objects(request: Request, serve: Serve) -> Response:
    def split(one: dict[str, Any]) -> dict[str, Any]:
        return {**one, "ReferralName": {"first": one["ReferralName"]}}

    return await referrals_changed(request, serve, split)
