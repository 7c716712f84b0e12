"""Small breakages of the Referral Rock mock, for the rules on unsubscribed addresses, invitations and access links."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.referralrock.defects import (
    asked_for,
    body_changed,
    is_call,
    queried,
    shown_changed,
    without,
)
from contract_tests.apis.referralrock.defects_members import MEMBERS
from contract_tests.harness.mocking.spoiling import (
    Serve,
    answer_changed,
    breaks,
    json_of,
    with_json,
)

UNSUBSCRIBE, RESUBSCRIBE = "/api/email/unsubscribe", "/api/email/removeunsubscribe"
UNSUBSCRIBED = "/api/email/getunsubscribed"
CONTACTS, CONTACT = "/api/invitefeeds", "/api/invitefeed"
ACCESS, OLDER = "/api/memberaccessurls", "/api/memberaccess"
FIELDS = ("memberId", "referralCode", "emailAddress", "externalId")


async def only_said(request: Request, serve: Serve, method: str, path: str) -> Response:
    """The mock's answer, but for one call, which only says that it is done."""
    said = is_call(request, method, path)
    return Response() if said else await serve(request)


@breaks("RR89")
async def unsubscribes_nobody(request: Request, serve: Serve) -> Response:
    return await only_said(request, serve, "POST", UNSUBSCRIBE)


@breaks("RR90")
async def keeps_addresses(request: Request, serve: Serve) -> Response:
    return await only_said(request, serve, "POST", RESUBSCRIBE)


@breaks("RR90")
async def empties_the_list(request: Request, serve: Serve) -> Response:
    if is_call(request, "POST", RESUBSCRIBE):
        for address in await asked_for(request, serve, UNSUBSCRIBED):
            await serve(with_json(request, address))
    return await serve(request)


@breaks("RR91")
async def keeps_addresses_of_delete(request: Request, serve: Serve) -> Response:
    return await only_said(request, serve, "DELETE", RESUBSCRIBE)


@breaks("RR92")
async def lists_every_address(request: Request, serve: Serve) -> Response:
    return await queried(request, serve, UNSUBSCRIBED, email=None)


@breaks("RR92")
async def lists_the_newest_address(request: Request, serve: Serve) -> Response:
    return await shown_changed(request, serve, UNSUBSCRIBED, lambda answer: answer[-1:])


@breaks("RR93")
async def invites_the_first_of_several(request: Request, serve: Serve) -> Response:
    body = await json_of(request) if request.url.path == CONTACTS else None
    return await serve(
        with_json(request, body[:1]) if isinstance(body, list) else request
    )


@breaks("RR94")
async def invites_nobody_alone(request: Request, serve: Serve) -> Response:
    return await only_said(request, serve, "POST", CONTACT)


@breaks("/components/schemas/EmailAddresses/type")
async def wraps_addresses_up(request: Request, serve: Serve) -> Response:
    return await shown_changed(
        request, serve, UNSUBSCRIBED, lambda answer: {"emails": answer}
    )


@breaks("/paths/~1api~1invitefeed/post/responses")
async def sends_for_the_invitation(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if request.url.path == CONTACT and response.status_code == 200:
        response.status_code = 202
    return response


@breaks("RR95")
async def knows_no_external_id(request: Request, serve: Serve) -> Response:
    body = await json_of(request) if request.url.path == ACCESS else None
    unknown = isinstance(body, dict) and "externalId" in body
    return Response(status_code=404) if unknown else await serve(request)


@breaks("RR95")
async def links_to_whoever_came_first(request: Request, serve: Serve) -> Response:
    if request.url.path != ACCESS:
        return await serve(request)
    members = (await asked_for(request, serve, MEMBERS))["members"]
    first = members[-1]["id"] if members else ""

    def of_first(body: Any) -> Any:
        return {**without(*FIELDS)(body), "memberId": first}

    return await body_changed(request, serve, ACCESS, of_first)


@breaks("RR96")
async def goes_by_the_first_field(request: Request, serve: Serve) -> Response:
    def by_first(body: Any) -> Any:
        named = [one for one in FIELDS if one in body]
        return without(*named[1:])(body)

    return await body_changed(request, serve, ACCESS, by_first)


@breaks("RR96")
async def links_to_the_newest_unasked(request: Request, serve: Serve) -> Response:
    body = await json_of(request) if request.url.path == ACCESS else None
    if not isinstance(body, dict) or body.keys() & set(FIELDS):
        return await serve(request)
    members = (await asked_for(request, serve, MEMBERS))["members"]
    newest = members[0]["id"] if members else ""
    return await serve(with_json(request, {**body, "memberId": newest}))


@breaks("RR97")
async def opens_links_for_an_hour(request: Request, serve: Serve) -> Response:
    return await body_changed(
        request, serve, ACCESS, lambda body: {"expireInMinutes": 60, **body}
    )


@breaks("RR97")
async def opens_links_for_20_minutes(request: Request, serve: Serve) -> Response:
    return await body_changed(request, serve, ACCESS, without("expireInMinutes"))


@breaks("RR98")
async def cuts_a_lifetime_to_the_limits(request: Request, serve: Serve) -> Response:
    def within(body: Any) -> Any:
        minutes = body.get("expireInMinutes")
        if not isinstance(minutes, int):
            return body
        return {**body, "expireInMinutes": min(max(minutes, 5), 43200)}

    return await body_changed(request, serve, ACCESS, within)


@breaks("RR98")
async def trims_ids(request: Request, serve: Serve) -> Response:
    def trimmed(body: Any) -> Any:
        id = body.get("memberId")
        return {**body, "memberId": id.strip()} if isinstance(id, str) else body

    return await body_changed(request, serve, ACCESS, trimmed)


@breaks("RR99")
async def has_ended_the_older_form(request: Request, serve: Serve) -> Response:
    ended = is_call(request, "POST", OLDER)
    return Response(status_code=410) if ended else await serve(request)


@breaks("RR99")
async def has_fewer_links_in_the_older_form(request: Request, serve: Serve) -> Response:
    def fewer(answer: Any) -> Any:
        older = request.url.path == OLDER
        return without("fullEmbedUrl")(answer) if older else answer

    return await answer_changed(request, serve, fewer)


@breaks("RR100")
async def answers_the_older_form_with_nothing(
    request: Request, serve: Serve
) -> Response:
    body = await json_of(request) if request.url.path == OLDER else None
    unnamed = isinstance(body, dict) and "memberQuery" not in body
    return JSONResponse({}) if unnamed else await serve(request)


@breaks("/components/schemas/MemberAccessUrls/properties/referralCode/type")
async def tells_codes_with_their_links(request: Request, serve: Serve) -> Response:
    def with_link(answer: Any) -> Any:
        if request.url.path not in (ACCESS, OLDER):
            return answer
        return {**answer, "referralCode": {"code": answer["referralCode"]}}

    return await answer_changed(request, serve, with_link)
