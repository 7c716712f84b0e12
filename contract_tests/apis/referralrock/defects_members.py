"""Small breakages of the Referral Rock mock, for the rules on members and their figures."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.referralrock.defects import (
    PROGRAMS,
    UPDATE_MEMBERS,
    asked_for,
    body_changed,
    is_call,
    items_changed,
    queried,
    shown_changed,
    with_query,
    without,
)
from contract_tests.harness.mocking.spoiling import Serve, breaks, json_of

MEMBERS, REMOVE_MEMBERS = "/api/members", "/api/members/remove"
STATS = "/api/memberstats/getsingle"
DONE = {"Status": "Success", "Message": None}


@breaks("RR16")
async def says_nothing_of_members(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, MEMBERS, without("message"))


@breaks("RR17")
async def sorts_one_way_only(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "").replace("_Asc", "_Desc") or None
    return await queried(request, serve, MEMBERS, sort=sort)


@breaks("RR17")
async def takes_leads_for_views(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "").replace("Lead_Count", "Page_Views")
    return await queried(request, serve, MEMBERS, sort=sort or None)


@breaks("RR17")
async def lists_the_oldest_members_first(request: Request, serve: Serve) -> Response:
    sort = request.query_params.get("sort", "Create_Dt_Asc")
    return await queried(request, serve, MEMBERS, sort=sort)


@breaks("RR18")
async def counts_members_from_the_end(request: Request, serve: Serve) -> Response:
    def last(answer: Any) -> Any:
        count = int(request.query_params.get("count", "1000"))
        return {**answer, "members": answer["members"][-count:]}

    if not is_call(request, "GET", MEMBERS):
        return await serve(request)
    unbounded = with_query(request, count=None)
    return await shown_changed(unbounded, serve, MEMBERS, last)


@breaks("RR19")
async def knows_programs_by_id_alone(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("programId", "")
    known = (await asked_for(request, serve, PROGRAMS))["programs"]
    if is_call(request, "GET", MEMBERS) and asked in [one["title"] for one in known]:
        return await queried(request, serve, MEMBERS, programId="none")
    return await serve(request)


@breaks("RR19")
async def looks_for_no_code(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("query", "")
    spelled = "@" in asked or "-" in asked  # an email, an id, an external identifier
    return await queried(request, serve, MEMBERS, query=asked if spelled else None)


@breaks("RR20")
async def filters_what_is_named_by_id(request: Request, serve: Serve) -> Response:
    def filtered(answer: Any) -> Any:
        return {**answer, "members": [], "total": 0}

    if "query" in request.query_params and len(request.query_params) > 1:
        return await shown_changed(request, serve, MEMBERS, filtered)
    return await serve(request)


@breaks("RR21")
async def shows_disabled_members_always(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, MEMBERS, showDisabled=None)


@breaks("RR22")
async def knows_no_end_of_time(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, MEMBERS, dateTo=None)


@breaks("RR23")
async def lists_no_members(request: Request, serve: Serve) -> Response:
    def hidden(answer: Any) -> Any:
        return {**answer, "members": [], "total": 0}

    return await shown_changed(request, serve, MEMBERS, hidden)


@breaks("RR24")
async def answers_200_to_a_new_member(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if is_call(request, "POST", MEMBERS) and response.status_code == 201:
        response.status_code = 200
    return response


@breaks("RR25")
async def needs_no_first_name(request: Request, serve: Serve) -> Response:
    def named(body: Any) -> Any:
        return {"firstName": "Nobody", **body}

    return await body_changed(request, serve, MEMBERS, named)


@breaks("RR26")
async def confirms_by_email_unasked(request: Request, serve: Serve) -> Response:
    made = is_call(request, "POST", MEMBERS)
    asked = request.query_params.get("shouldSendEmail", "true")
    return await serve(with_query(request, shouldSendEmail=asked) if made else request)


@breaks("RR26")
async def never_confirms_by_email(request: Request, serve: Serve) -> Response:
    made = is_call(request, "POST", MEMBERS)
    return await serve(with_query(request, shouldSendEmail=None) if made else request)


@breaks("RR27")
async def overlooks_recruiters_in_charge(request: Request, serve: Serve) -> Response:
    def overlooked(body: Any) -> Any:
        whole = "recruiterSourceId" in body
        return body if whole else without("recruiterAssignedId")(body)

    return await body_changed(request, serve, MEMBERS, overlooked)


@breaks("RR28")
async def knows_no_code_in_updates(request: Request, serve: Serve) -> Response:
    def without_code(item: Any) -> Any:
        primary = item.get("query", {}).get("primaryInfo")
        coded = isinstance(primary, dict) and "referralCode" in primary
        return {**item, "query": {}} if coded else item

    return await items_changed(request, serve, UPDATE_MEMBERS, without_code)


@breaks("RR28")
async def knows_no_title_in_updates(request: Request, serve: Serve) -> Response:
    def without_title(item: Any) -> Any:
        wanted = item.get("query", {}).get("tertiaryInfo")
        titled = isinstance(wanted, dict) and "programTitle" in wanted
        return {**item, "query": {}} if titled else item

    return await items_changed(request, serve, UPDATE_MEMBERS, without_title)


async def program_added(request: Request, serve: Serve, path: str) -> Response:
    """The mock's answer to a batch in which the first program is named wherever none is."""
    first = (await asked_for(request, serve, PROGRAMS))["programs"][0]

    def added(item: Any) -> Any:
        wanted = item.get("query")
        if not isinstance(wanted, dict) or "secondaryInfo" not in wanted:
            return item
        place = {"programId": first["id"]}
        return {**item, "query": {"tertiaryInfo": place, **wanted}}

    return await items_changed(request, serve, path, added)


@breaks("RR29")
async def changes_whom_an_email_names(request: Request, serve: Serve) -> Response:
    return await program_added(request, serve, UPDATE_MEMBERS)


@breaks("RR30")
async def blanks_what_is_not_sent(request: Request, serve: Serve) -> Response:
    def blanked(item: Any) -> Any:
        return {**item, "member": {"phone": "", **item.get("member", {})}}

    return await items_changed(request, serve, UPDATE_MEMBERS, blanked)


@breaks("RR31")
async def changes_all_or_nobody(request: Request, serve: Serve) -> Response:
    body = await json_of(request)
    several = request.url.path == UPDATE_MEMBERS and len(body or []) > 1
    return JSONResponse([], 400) if several else await serve(request)


async def kept(request: Request, serve: Serve, method: str, path: str) -> Response:
    """The mock's answer, but for a removal by one method, which only says that it is done."""
    if not is_call(request, method, path):
        return await serve(request)
    body = await json_of(request)
    items = body if isinstance(body, list) else []
    return JSONResponse([{**one, "resultInfo": DONE} for one in items])


@breaks("RR32")
async def keeps_members(request: Request, serve: Serve) -> Response:
    return await kept(request, serve, "POST", REMOVE_MEMBERS)


@breaks("RR33")
async def removes_whom_an_email_names(request: Request, serve: Serve) -> Response:
    return await program_added(request, serve, REMOVE_MEMBERS)


@breaks("RR34")
async def removes_the_newest_unasked(request: Request, serve: Serve) -> Response:
    if request.url.path != REMOVE_MEMBERS:
        return await serve(request)
    listed = (await asked_for(request, serve, MEMBERS))["members"]
    newest = {"primaryInfo": {"memberId": listed[0]["id"] if listed else ""}}
    return await items_changed(
        request, serve, REMOVE_MEMBERS, lambda item: {"query": newest, **item}
    )


@breaks("RR35")
async def drops_the_body_of_delete(request: Request, serve: Serve) -> Response:
    return await kept(request, serve, "DELETE", REMOVE_MEMBERS)


@breaks("RR36")
async def counts_no_shares(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, STATS, without("memberShares"))


@breaks("RR36")
async def counts_for_the_whole_program(request: Request, serve: Serve) -> Response:
    def whole(answer: Any) -> Any:
        return {**answer, "referralsCount": len(referrals)}

    referrals = (await asked_for(request, serve, "/api/referrals"))["referrals"]
    return await shown_changed(request, serve, STATS, whole)


@breaks("RR37")
async def has_figures_by_id_and_email(request: Request, serve: Serve) -> Response:
    asked = request.query_params.get("query", "")
    other = is_call(request, "GET", STATS) and "@" not in asked and len(asked) != 36
    return Response(status_code=404) if other else await serve(request)


@breaks("RR38")
async def counts_no_rewards(request: Request, serve: Serve) -> Response:
    return await shown_changed(
        request, serve, STATS, lambda answer: {**answer, "rewardsCount": 0}
    )


@breaks("RR39")
async def counts_30_days_unasked(request: Request, serve: Serve) -> Response:
    period = request.query_params.get("timePeriod", "Last30Days")
    return await queried(request, serve, STATS, timePeriod=period)


@breaks("RR39")
async def takes_a_month_for_30_days(request: Request, serve: Serve) -> Response:
    period = request.query_params.get("timePeriod")
    other = "Last30Days" if period == "MonthToDate" else period
    return await queried(request, serve, STATS, timePeriod=other)
