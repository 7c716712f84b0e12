"""Small breakages of the Comunik8 mock, one for each rule and some for schemas; the contract run has to name what each breaks."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
    serve_changed,
    with_json,
)

ADD, CANCEL = "/lead/add", "/lead/cancel"
POST_ADD, POST_CANCEL = "/paths/~1lead~1add/post", "/paths/~1lead~1cancel/post"
ACCEPTED = {"saved": True, "processed": True}
CANCELLED = {"cancelled": True}
TESTED = {"test": "ok"}


async def reason_changed(
    request: Request, serve: Serve, reason: str, answer: dict[str, Any]
) -> Response:
    """`answer` wherever the mock's gives this reason for not having done what was asked."""

    def change(body: dict[str, Any]) -> dict[str, Any]:
        return answer if reason in (body.get("error"), body.get("warning")) else body

    return await answer_changed(request, serve, change)


async def status_where(
    request: Request, serve: Serve, key: str, value: object, status: int
) -> Response:
    """The mock's answer, with another status where its body has that value."""
    response = await serve(request)
    if response.body and json.loads(bytes(response.body)).get(key) == value:
        response.status_code = status
    return response


@breaks("C01")
async def says_that_nothing_was_saved(request: Request, serve: Serve) -> Response:
    def unsaved(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "saved": False} if "saved" in body else body

    return await answer_changed(request, serve, unsaved)


@breaks("C02")
async def takes_leads_without_surname(request: Request, serve: Serve) -> Response:
    return await serve_changed(request, serve, lambda body: {"surname": "-", **body})


@breaks("C03")
async def says_that_the_email_is_missing(request: Request, serve: Serve) -> Response:
    def reworded(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "email": {"0": "No email."}} if "email" in body else body

    return await answer_changed(request, serve, reworded)


@breaks("C04")
async def takes_any_email(request: Request, serve: Serve) -> Response:
    def valid(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "email": "a@example.com"} if body.get("email") else body

    return await serve_changed(request, serve, valid)


@breaks("C05")
async def cancels_by_any_mobile(request: Request, serve: Serve) -> Response:
    def valid(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "mobile": "07700900134"}

    return await (
        serve_changed(request, serve, valid)
        if request.url.path == CANCEL
        else serve(request)
    )


@breaks("C06")
async def leaves_out_the_backticks(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    plain = bytes(response.body).replace(b"`", b"")
    return Response(plain, response.status_code, media_type="application/json")


@breaks("C07")
async def asks_for_a_subtype(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    if request.url.path == ADD and isinstance(body, dict) and "subtype" not in body:
        return JSONResponse({"subtype": {"0": "Subtype cannot be blank."}}, 400)
    return await serve(request)


@breaks("C08")
async def stores_what_is_only_tested(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    if isinstance(body, dict) and "test" in body:
        await serve(with_json(request, {k: body[k] for k in body if k != "test"}))
    return await serve(request)


@breaks("C09")
async def ignores_delays(request: Request, serve: Serve) -> Response:
    def at_once(body: dict[str, Any]) -> dict[str, Any]:
        return {name: body[name] for name in body if name != "delays"}

    return await serve_changed(request, serve, at_once)


@breaks("C10")
async def takes_a_contact_twice(request: Request, serve: Serve) -> Response:
    return await reason_changed(request, serve, "Existing Contact", ACCEPTED)


@breaks("C11")
async def knows_no_scheduled_call(request: Request, serve: Serve) -> Response:
    answer = {"saved": True, "processed": False, "error": "Existing Contact"}
    reason = "Another call is already scheduled"
    return await reason_changed(request, serve, reason, answer)


@breaks("C12")
async def validates_the_type(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if b"Unknown Type" in bytes(response.body):
        return JSONResponse({"type": {"0": "Type is not valid."}}, 400)
    return response


@breaks("C18")
async def takes_a_list_of_one(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    if isinstance(body, list) and body:
        request = with_json(request, body[0])
    return await serve(request)


@breaks("C19")
async def looks_for_the_key_in_a_header(request: Request, serve: Serve) -> Response:
    known = "key" in request.headers
    return await serve(request) if known else Response(status_code=401)


@breaks("C21")
async def is_unavailable_where_it_fails(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    return Response(status_code=503) if response.status_code == 500 else response


@breaks("A01")
async def answers_400_to_known_contacts(request: Request, serve: Serve) -> Response:
    return await status_where(request, serve, "error", "Existing Contact", 400)


@breaks("A02")
async def names_the_first_failure(request: Request, serve: Serve) -> Response:
    def first(body: dict[str, Any]) -> dict[str, Any]:
        nested = {name: body[name] for name in body if isinstance(body[name], dict)}
        return dict([*nested.items()][:1]) or body

    return await answer_changed(request, serve, first)


@breaks("A03")
async def answers_422_to_malformed_json(request: Request, serve: Serve) -> Response:
    malformed = await request.body() and await json_of(request) is None
    return Response(status_code=422) if malformed else await serve(request)


@breaks("C13")
async def says_cancelled_in_words(request: Request, serve: Serve) -> Response:
    def worded(body: dict[str, Any]) -> dict[str, Any]:
        return {"cancelled": "yes"} if body == CANCELLED else body

    return await answer_changed(request, serve, worded)


@breaks("C14")
async def answers_unknown_types_as_when_adding(
    request: Request, serve: Serve
) -> Response:
    answer = {"cancelled": False, "error": "Unknown Type"}
    return await reason_changed(request, serve, "server error (call group)", answer)


@breaks("C15")
async def cancels_what_is_not_there(request: Request, serve: Serve) -> Response:
    return await reason_changed(request, serve, "not found", CANCELLED)


@breaks("C16")
async def cancels_what_was_dialled(request: Request, serve: Serve) -> Response:
    return await reason_changed(request, serve, "already processed", CANCELLED)


@breaks("C17")
async def fails_when_it_cannot_save(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    failed = b"server error (save)" in bytes(response.body)
    return JSONResponse({"cancelled": False}, 500) if failed else response


@breaks("C20")
async def cancels_by_mobile_alone(request: Request, serve: Serve) -> Response:
    def any_type(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "type": "motor-trade"}

    return await serve_changed(request, serve, any_type)


@breaks("C22")
async def tests_cancellations(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    tested = request.url.path == CANCEL and isinstance(body, dict) and "test" in body
    return JSONResponse(TESTED) if tested else await serve(request)


@breaks("A04")
async def answers_404_to_unknown_leads(request: Request, serve: Serve) -> Response:
    return await status_where(request, serve, "warning", "not found", 404)


@breaks(f"{POST_ADD}/responses")
async def answers_422_to_what_is_not_valid(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.url.path == ADD and response.status_code == 400:
        response.status_code = 422
    return response


@breaks(f"{POST_ADD}/responses/200/content/application~1json/schema/oneOf")
async def says_saved_in_words(request: Request, serve: Serve) -> Response:
    def worded(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "saved": "yes"} if "saved" in body else body

    return await answer_changed(request, serve, worded)


@breaks(f"{POST_CANCEL}/responses/401")
async def answers_wrong_keys_with_200(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    wrong = response.status_code == 401 and request.url.path == CANCEL
    return JSONResponse({"cancelled": False, "warning": "key"}) if wrong else response


@breaks("/components/schemas/ValidationErrors/additionalProperties/type")
async def lists_messages_in_arrays(request: Request, serve: Serve) -> Response:
    def listed(body: dict[str, Any]) -> dict[str, Any]:
        return {
            name: [*value.values()] if isinstance(value, dict) else value
            for name, value in body.items()
        }

    return await answer_changed(request, serve, listed)


@breaks("/components/examples/FormatTestAsText")
async def takes_no_test_in_words(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    worded = isinstance(body, dict) and body.get("test") == "true"
    answer = {"test": {"0": "Test must be a boolean."}}
    return JSONResponse(answer, 400) if worded else await serve(request)
