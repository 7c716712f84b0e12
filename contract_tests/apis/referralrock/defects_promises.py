"""Small breakages of the Referral Rock mock, for what statuses, schemas, links and lists promise beyond the rules."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.defects import (
    PROGRAM,
    is_call,
    queried,
    shown_changed,
)
from contract_tests.apis.referralrock.defects_members import MEMBERS
from contract_tests.apis.referralrock.defects_referrals import REFERRALS
from contract_tests.harness.mocking.spoiling import Serve, answer_changed, breaks

LIST_MEMBERS = "/paths/~1api~1members/get"
LIST_REFERRALS = "/paths/~1api~1referrals/get"
STATES = ("pending", "qualified", "approved", "denied")


@breaks("/paths/~1api~1program~1getsingle/get/responses")
async def sends_for_the_program_elsewhere(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if is_call(request, "GET", PROGRAM) and response.status_code == 200:
        response.status_code = 302
    return response


@breaks(
    "/components/schemas/Member/properties/disabledFlag/type", operation="createMember"
)
async def tells_of_the_disabled_in_words(request: Request, serve: Serve) -> Response:
    def in_words(answer: Any) -> Any:
        made = answer.get("member") if is_call(request, "POST", MEMBERS) else None
        return {**answer, "member": {**made, "disabledFlag": "no"}} if made else answer

    return await answer_changed(request, serve, in_words)


@breaks("/components/schemas/MemberSet/required", operation="listMembers")
async def calls_the_total_a_count(request: Request, serve: Serve) -> Response:
    def renamed(answer: Any) -> Any:
        return {("count" if key == "total" else key): answer[key] for key in answer}

    return await shown_changed(request, serve, MEMBERS, renamed)


@breaks(f"{LIST_REFERRALS}/parameters/6")
async def lists_all_for_a_state_unknown(request: Request, serve: Serve) -> Response:
    state = request.query_params.get("status")
    return await queried(
        request, serve, REFERRALS, status=state if state in STATES else None
    )


@breaks(f"{LIST_MEMBERS}/x-pagination")
async def counts_the_members_of_the_page(request: Request, serve: Serve) -> Response:
    def counted(answer: Any) -> Any:
        return {**answer, "total": len(answer["members"])}

    return await shown_changed(request, serve, MEMBERS, counted)


@breaks(f"{LIST_REFERRALS}/x-pagination")
async def repeats_the_last_of_a_page(request: Request, serve: Serve) -> Response:
    offset = request.query_params.get("offset", "0")
    earlier = str(int(offset) - 1) if offset.isdigit() and offset > "0" else offset
    return await queried(request, serve, REFERRALS, offset=earlier)


@breaks(f"{LIST_REFERRALS}/parameters/2/x-filters")
async def lists_what_others_brought(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, memberId=None)


@breaks(f"{LIST_MEMBERS}/x-order")
async def lists_members_by_name(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "Member_Full_Name_Asc")
    return await queried(request, serve, MEMBERS, sort=sort)


@breaks("/paths/~1api~1members/post/responses/201/links/Members")
async def forgets_last_names(request: Request, serve: Serve) -> Response:
    def nameless(answer: Any) -> Any:
        members = [{**one, "lastName": ""} for one in answer["members"]]
        return {**answer, "members": members}

    return await shown_changed(request, serve, MEMBERS, nameless)


@breaks("/paths/~1api~1members/post/responses/201/content")
async def shows_new_members_in_html(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if response.status_code == 201 and request.url.path == MEMBERS:
        response.headers["content-type"] = "text/html"
    return response
