"""Small breakages of the Referral Rock mock, for the rules on credentials, media types, batches and programs.

The contract run has to name what each breaks. The other `defects_*.py` hold those of the other rules.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

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
    with_json,
)

PROGRAMS, PROGRAM = "/api/programs", "/api/program/getsingle"
UPDATE_MEMBERS = "/api/members/update"


def is_call(request: Request, method: str, path: str) -> bool:
    return (request.method, request.url.path) == (method, path)


def with_query(request: Request, **query: str | None) -> Request:
    """The same request with other parameters in its query; those that are None are left out."""
    texts = {**request.query_params, **query}
    sent = {name: text for name, text in texts.items() if text is not None}
    return sent_to(request, request.method, request.url.path, urlencode(sent))


async def queried(
    request: Request, serve: Serve, path: str, **query: str | None
) -> Response:
    """The mock's answer; to a GET of the path, that to another query."""
    asked = is_call(request, "GET", path)
    return await serve(with_query(request, **query) if asked else request)


async def asked_for(request: Request, serve: Serve, path: str) -> Any:
    """What the mock answers to a GET of another path."""
    return json.loads(bytes((await serve(sent_to(request, "GET", path))).body))


async def body_changed(
    request: Request, serve: Serve, path: str, change: Change
) -> Response:
    """The mock's answer to a POST to the path whose JSON object was changed on the way."""
    body = await json_of(request) if is_call(request, "POST", path) else None
    return await serve(
        with_json(request, change(body)) if isinstance(body, dict) else request
    )


async def items_changed(
    request: Request, serve: Serve, path: str, change: Change
) -> Response:
    """The mock's answer to a batch whose items were each changed on the way."""
    body = await json_of(request) if request.url.path == path else None
    if not isinstance(body, list):
        return await serve(request)
    items = [change(one) if isinstance(one, dict) else one for one in body]
    return await serve(with_json(request, items))


async def shown_changed(
    request: Request, serve: Serve, path: str, change: Change
) -> Response:
    """The mock's answer, with that of a successful GET of the path changed."""
    response = await serve(request)
    if not is_call(request, "GET", path) or response.status_code >= 400:
        return response
    return JSONResponse(change(json.loads(bytes(response.body))))


def without(*names: str) -> Change:
    """Leaves fields out of an object."""
    return lambda body: {key: body[key] for key in body if key not in names}


@breaks("RR01")
async def keeps_programs_to_itself(request: Request, serve: Serve) -> Response:
    hidden = request.url.path == PROGRAM
    return Response(status_code=403) if hidden else await serve(request)


@breaks("RR02")
async def lets_any_password_in(request: Request, serve: Serve) -> Response:
    described = await asked_for(request, serve, "/_mock")
    user, _ = basic_pair(request) or ("", "")
    right = described["headers"]["Authorization"]
    known = user == described["env"]["REFERRALROCK_PUBLIC_KEY"]
    return await serve(changed(request, authorization=right) if known else request)


@breaks("RR02")
async def takes_the_keys_either_way(request: Request, serve: Serve) -> Response:
    user, password = basic_pair(request) or ("", "")
    response = await serve(request)
    if response.status_code != 401:
        return response
    (header,) = basic_header(password, user).values()
    return await serve(changed(request, authorization=header))


@breaks("RR04")
async def takes_json_under_one_name(request: Request, serve: Serve) -> Response:
    text = request.headers.get("content-type", "").startswith("text/json")
    return Response(status_code=415) if text else await serve(request)


@breaks("RR05")
async def leaves_out_what_failed(request: Request, serve: Serve) -> Response:
    def good(answer: Any) -> Any:
        if not isinstance(answer, list) or request.url.path != UPDATE_MEMBERS:
            return answer
        return [one for one in answer if one["resultInfo"]["Status"] == "Success"]

    return await answer_changed(request, serve, good)


@breaks("RR05")
async def wraps_batches_up(request: Request, serve: Serve) -> Response:
    def wrapped(answer: Any) -> Any:
        batch = isinstance(answer, list) and request.url.path.endswith("/remove")
        return {"items": answer} if batch else answer

    return await answer_changed(request, serve, wrapped)


@breaks("RR06")
async def lists_programs_bare(request: Request, serve: Serve) -> Response:
    return await shown_changed(
        request, serve, PROGRAMS, lambda answer: answer["programs"]
    )


@breaks("RR07")
async def counts_programs_from_1(request: Request, serve: Serve) -> Response:
    offset = str(max(int(request.query_params.get("offset", "0")) - 1, 0))
    return await queried(request, serve, PROGRAMS, offset=offset)


@breaks("RR08")
async def counts_the_page_alone(request: Request, serve: Serve) -> Response:
    def counted(answer: Any) -> Any:
        return {**answer, "total": len(answer["programs"])}

    return await shown_changed(request, serve, PROGRAMS, counted)


@breaks("RR09")
async def lists_every_program(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, PROGRAMS, programId=None)


@breaks("RR10")
async def shows_a_set_of_one_program(request: Request, serve: Serve) -> Response:
    def in_set(answer: Any) -> Any:
        return {"programs": [answer], "offset": 0, "total": 1, "message": ""}

    return await shown_changed(request, serve, PROGRAM, in_set)


@breaks("RR11")
async def shows_the_first_program_unasked(request: Request, serve: Serve) -> Response:
    if not is_call(request, "GET", PROGRAM) or request.url.query:
        return await serve(request)
    first = (await asked_for(request, serve, PROGRAMS))["programs"][0]
    return JSONResponse(first)
