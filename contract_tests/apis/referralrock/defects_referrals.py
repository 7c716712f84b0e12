"""Small breakages of the Referral Rock mock, for the rules on referrals and their actions."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.referralrock.defects import (
    asked_for,
    body_changed,
    is_call,
    items_changed,
    queried,
    shown_changed,
    without,
)
from contract_tests.apis.referralrock.defects_members import (
    MEMBERS,
    kept,
    program_added,
)
from contract_tests.harness.mocking.spoiling import Serve, breaks

REFERRALS, REFERRAL = "/api/referrals", "/api/referral/single"
STATUS, ACTION = "/api/referrals/status", "/api/referralaction"
UPDATE_REFERRALS = "/api/referral/update"
REMOVE_REFERRALS = "/api/referral/remove"


@breaks("RR12")
async def answers_202_to_an_action(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.url.path == ACTION and response.status_code == 200:
        response.status_code = 202
    return response


@breaks("RR13")
async def takes_an_action_for_nothing(request: Request, serve: Serve) -> Response:
    return await body_changed(
        request, serve, ACTION, lambda body: {"amount": 0, **body}
    )


@breaks("RR14")
async def knows_no_email_in_actions(request: Request, serve: Serve) -> Response:
    def unnamed(body: Any) -> Any:
        wanted = str(body.get("referralQuery", ""))
        return {**body, "referralQuery": wanted.partition("@")[0]}

    return await body_changed(request, serve, ACTION, unnamed)


@breaks("RR15")
async def records_an_action_again(request: Request, serve: Serve) -> Response:
    return await body_changed(request, serve, ACTION, without("externalIdentifier"))


@breaks("RR40")
async def lists_the_largest_referrals_first(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "Amount_Desc")
    return await queried(request, serve, REFERRALS, sort=sort)


@breaks("RR41")
async def lists_referrals_of_any_program(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, programId=None)


@breaks("RR41")
async def cuts_no_list_of_referrals(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, count=None)


@breaks("RR42")
async def says_nothing_of_referrals(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, REFERRALS, without("message"))


@breaks("RR43")
async def lists_referrals_of_any_member(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, memberId=None)


@breaks("RR43")
async def lists_referrals_in_any_state(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, status=None)


@breaks("RR43")
async def lists_referrals_of_any_time(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, REFERRALS, dateFrom=None)


@breaks("RR43")
async def looks_for_emails_alone(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("query", "")
    return await queried(
        request, serve, REFERRALS, query=asked if "@" in asked else None
    )


@breaks("RR44")
async def calls_the_parameter_as_the_field(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("externalIdentifier")
    return await queried(request, serve, REFERRAL, externalId=asked)


@breaks("RR45")
async def shows_the_newest_referral(request: Request, serve: Serve) -> Response:
    if not is_call(request, "GET", REFERRAL) or request.url.query:
        return await serve(request)
    return JSONResponse((await asked_for(request, serve, REFERRALS))["referrals"][:1])


@breaks("RR46")
async def wraps_a_referral_up(request: Request, serve: Serve) -> Response:
    return await shown_changed(
        request, serve, REFERRAL, lambda answer: {"referral": answer, "message": ""}
    )


async def code_of_the_first(request: Request, serve: Serve) -> str:
    """The code of the member who joined first."""
    listed = (await asked_for(request, serve, MEMBERS))["members"]
    return str(listed[-1]["referralCode"]) if listed else ""


@breaks("RR47")
async def adds_all_to_one_member(request: Request, serve: Serve) -> Response:
    code = await code_of_the_first(request, serve)
    return await body_changed(
        request, serve, REFERRALS, lambda body: {**body, "referralCode": code}
    )


@breaks("RR48")
async def needs_no_code(request: Request, serve: Serve) -> Response:
    code = await code_of_the_first(request, serve)
    return await body_changed(
        request, serve, REFERRALS, lambda body: {"referralCode": code, **body}
    )


@breaks("RR49")
async def starts_as_qualified(request: Request, serve: Serve) -> Response:
    return await body_changed(
        request, serve, REFERRALS, lambda body: {"status": "qualified", **body}
    )


@breaks("RR50")
async def always_starts_as_pending(request: Request, serve: Serve) -> Response:
    return await body_changed(request, serve, REFERRALS, without("status"))


@breaks("RR51")
async def moves_nothing_back(request: Request, serve: Serve) -> Response:
    def onwards(item: Any) -> Any:
        fields = item.get("referral", {})
        back = fields.get("status") == "pending"
        return {**item, "referral": without("status")(fields)} if back else item

    return await items_changed(request, serve, UPDATE_REFERRALS, onwards)


@breaks("RR51")
async def knows_no_phone_in_updates(request: Request, serve: Serve) -> Response:
    def without_phone(item: Any) -> Any:
        wanted = item.get("query", {}).get("secondaryInfo")
        called = isinstance(wanted, dict) and "phoneNumber" in wanted
        return {**item, "query": {}} if called else item

    return await items_changed(request, serve, UPDATE_REFERRALS, without_phone)


@breaks("RR52")
async def moves_what_an_email_names(request: Request, serve: Serve) -> Response:
    return await program_added(request, serve, UPDATE_REFERRALS)


@breaks("RR53")
async def denies_nothing_any_more(request: Request, serve: Serve) -> Response:
    def kinder(body: Any) -> Any:
        denied = body.get("status") == "denied"
        return {**body, "status": "pending"} if denied else body

    return await body_changed(request, serve, STATUS, kinder)


@breaks("RR54")
async def approves_unless_told_otherwise(request: Request, serve: Serve) -> Response:
    return await body_changed(
        request, serve, STATUS, lambda body: {"status": "approved", **body}
    )


@breaks("RR55")
async def keeps_referrals(request: Request, serve: Serve) -> Response:
    return await kept(request, serve, "POST", REMOVE_REFERRALS)


@breaks("RR56")
async def removes_what_an_email_names(request: Request, serve: Serve) -> Response:
    return await program_added(request, serve, REMOVE_REFERRALS)


@breaks("RR57")
async def drops_the_body_of_delete_too(request: Request, serve: Serve) -> Response:
    return await kept(request, serve, "DELETE", REMOVE_REFERRALS)
