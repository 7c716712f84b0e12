"""Small breakages of what the Rehook mock does with customers and their codes; the contract run has to name what each breaks."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.harness.mocking import basic_header, basic_pair
from contract_tests.harness.mocking.spoiling import (
    Change,
    Serve,
    answer_changed,
    breaks,
    changed,
    json_of,
    sent_to,
    serve_changed,
)

CUSTOMERS = "/customers"
UPSERT = "/paths/~1customers/post"
CREATED = "Customer Created"
UPDATED = "Request processed sucessfully"  # the vendor's spelling
TAKEN = "referral code already exists"
sent: dict[str, Any] = {}  # metadata by source ID, for a server that remembers the last


async def upsert_of(request: Request) -> dict[str, Any]:
    """The customer that a call sends; nothing for any other call."""
    body = await json_of(request) if request.url.path == CUSTOMERS else None
    return body if isinstance(body, dict) else {}


async def upsert_changed(request: Request, serve: Serve, change: Change) -> Response:
    """The mock's answer to a customer that was changed on the way."""
    of_customer = request.url.path == CUSTOMERS
    return await (
        serve_changed(request, serve, change) if of_customer else serve(request)
    )


async def update_without(request: Request, serve: Serve, field: str) -> Response:
    """The mock's answer to a customer whom it knows, sent without one of the fields."""
    source_id = (await upsert_of(request)).get("source_id")
    known = await serve(sent_to(request, "GET", f"{CUSTOMERS}/{source_id}"))
    if known.status_code != 200:
        return await serve(request)

    def shorter(body: dict[str, Any]) -> dict[str, Any]:
        return {name: body[name] for name in body if name != field}

    return await upsert_changed(request, serve, shorter)


async def message_changed(
    request: Request, serve: Serve, message: str, told: str
) -> Response:
    """The mock's answer, with what it tells in place of one of the vendor's messages."""

    def reworded(answer: Any) -> Any:
        known = isinstance(answer, dict) and answer.get("message") == message
        return {**answer, "message": told} if known else answer

    return await answer_changed(request, serve, reworded)


@breaks("H01")
async def writes_created_small(request: Request, serve: Serve) -> Response:
    return await message_changed(request, serve, CREATED, "Customer created")


@breaks("H02")
async def corrects_the_spelling(request: Request, serve: Serve) -> Response:
    told = "Request processed successfully"
    return await message_changed(request, serve, UPDATED, told)


@breaks("H03")
async def takes_customers_without_id(request: Request, serve: Serve) -> Response:
    def named(body: dict[str, Any]) -> dict[str, Any]:
        return {"source_id": "nobody", **body}

    return await upsert_changed(request, serve, named)


@breaks("H04")
async def asks_for_metadata(request: Request, serve: Serve) -> Response:
    body = await upsert_of(request)
    return (
        Response(status_code=400)
        if body.keys() == {"source_id"}
        else await serve(request)
    )


@breaks("H05")
async def assigns_no_code(request: Request, serve: Serve) -> Response:
    def without_code(answer: Any) -> Any:
        known = isinstance(answer, dict) and "referral_code" in answer
        return {**answer, "referral_code": "none"} if known else answer

    return await answer_changed(request, serve, without_code)


@breaks("H06")
async def refuses_blank_codes(request: Request, serve: Serve) -> Response:
    blank = (await upsert_of(request)).get("referral_code") == ""
    return JSONResponse({"message": "no code"}, 400) if blank else await serve(request)


@breaks("H07")
async def gives_codes_of_its_own(request: Request, serve: Serve) -> Response:
    def without_code(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "referral_code": ""}

    return await upsert_changed(request, serve, without_code)


@breaks("H08")
async def keeps_the_first_code(request: Request, serve: Serve) -> Response:
    return await update_without(request, serve, "referral_code")


@breaks("H09")
async def keeps_the_first_properties(request: Request, serve: Serve) -> Response:
    return await update_without(request, serve, "metadata")


@breaks("H10")
async def writes_the_key_before_the_message(request: Request, serve: Serve) -> Response:
    return await message_changed(request, serve, TAKEN, f"message: {TAKEN}")


@breaks("H11")
async def writes_code_with_a_capital(request: Request, serve: Serve) -> Response:
    def capital(answer: Any) -> Any:
        if not isinstance(answer, dict) or "code" not in answer:
            return answer
        return {("Code" if key == "code" else key): answer[key] for key in answer}

    return await answer_changed(request, serve, capital)


@breaks("H12")
async def asks_for_a_query(request: Request, serve: Serve) -> Response:
    missing = request.url.path == CUSTOMERS and not request.url.query
    return Response(status_code=400) if missing else await serve(request)


@breaks("H13")
async def takes_the_keys_either_way(request: Request, serve: Serve) -> Response:
    user, password = basic_pair(request) or ("", "")
    response = await serve(request)
    if response.status_code == 401:
        response = await serve(changed(request, **_lower(basic_header(password, user))))
    return response


def _lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@breaks("H14")
async def takes_plain_keys_alone(request: Request, serve: Serve) -> Response:
    metadata = (await upsert_of(request)).get("metadata")
    keys = metadata if isinstance(metadata, dict) else {}
    plain = all(key.isidentifier() for key in keys)
    return await serve(request) if plain else Response(status_code=400)


@breaks("A01")
async def takes_a_blank_code_for_another(request: Request, serve: Serve) -> Response:
    def spelled_out(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "referral_code": body.get("referral_code") or "BLANK"}

    return await upsert_changed(request, serve, spelled_out)


@breaks("A02")
async def forgets_other_properties(request: Request, serve: Serve) -> Response:
    body = await upsert_of(request)
    if isinstance(body.get("source_id"), str):
        sent[body["source_id"]] = body.get("metadata")

    def last(answer: Any) -> Any:
        known = isinstance(answer, dict) and "metadata" in answer
        return (
            {**answer, "metadata": sent.get(answer["source_id"])} if known else answer
        )

    return await answer_changed(request, serve, last)


@breaks("A03")
async def answers_409_to_a_code_that_is_taken(
    request: Request, serve: Serve
) -> Response:
    response = await serve(request)
    if TAKEN.encode() in bytes(response.body):
        response.status_code = 409
    return response


@breaks("B05")
async def knows_own_ids_alone(request: Request, serve: Serve) -> Response:
    given = "/cust_" in request.url.path
    return JSONResponse({"code": 404}, 404) if given else await serve(request)


@breaks("B01")
async def only_says_that_a_code_is_valid(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    validated = "/validate-code/" in request.url.path and response.status_code == 200
    return JSONResponse({"valid": True}) if validated else response


@breaks("B02")
async def says_that_a_code_is_not_valid(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    validated = "/validate-code/" in request.url.path and response.status_code == 404
    return JSONResponse({"valid": False}) if validated else response


@breaks("B03")
async def lists_friends_too_early(request: Request, serve: Serve) -> Response:
    friend = {"id": "cust_early", "source_id": "friend@1"}

    def with_friend(answer: Any) -> Any:
        return [*answer, friend] if isinstance(answer, list) else answer

    return await answer_changed(request, serve, with_friend)


@breaks("B04")
async def lists_no_referrals_of_nobody(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    listed = "/referral/list/" in request.url.path and response.status_code == 404
    return JSONResponse([]) if listed else response


@breaks(f"{UPSERT}/responses")
async def answers_422_to_what_is_not_valid(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.url.path == CUSTOMERS and response.status_code == 400:
        response.status_code = 422
    return response


@breaks("/components/schemas/CustomerUpsertResult/required")
async def spells_the_request_id_as_in_errors(
    request: Request, serve: Serve
) -> Response:
    def spelled(answer: Any) -> Any:
        if not isinstance(answer, dict) or "requestId" not in answer:
            return answer
        return {"message": answer["message"], "request_id": answer["requestId"]}

    return await answer_changed(request, serve, spelled)
