"""Small breakages of the Referral Rock mock, for the rules on hooks and for what its webhooks carry.

What a webhook carries is changed on its way: subscriptions are made for an address of the broken mock itself, which
passes on to the subscriber what comes there.
"""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from contract_tests.apis.referralrock.defects import (
    asked_for,
    body_changed,
    is_call,
)
from contract_tests.harness.mocking.spoiling import Serve, breaks, json_of

HOOKS, HISTORY, RELAY = "/api/hooks", "/api/hooks/history", "/relay"
ID = "00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery on its way; without a signature it goes on with none."""

    event: str
    body: bytes
    signature: str

    def with_fields(self, change: Callable[[Any], Any]) -> Sent:
        return replace(self, body=json.dumps(change(json.loads(self.body))).encode())

    def signed(self, key: bytes, text: bytes, digest: str = "sha512") -> Sent:
        made = b64encode(hmac.digest(key, text, digest)).decode()
        return replace(self, signature=made)


async def relayed(
    request: Request, serve: Serve, change: Callable[[Sent], Sent]
) -> Response:
    """The mock's answer, with what it sends to subscribers changed."""

    def through(body: Any) -> Any:
        to = urlencode({"to": body.get("target_url"), "event": body.get("event")})
        return {**body, "target_url": str(request.url.replace(path=RELAY, query=to))}

    if request.url.path != RELAY:
        return await body_changed(request, serve, HOOKS, through)
    to, event = (request.query_params[name] for name in ("to", "event"))
    signature = request.headers["rr-signature"]
    sent = change(Sent(event, await request.body(), signature))
    headers = {"Content-Type": "application/json"}
    if sent.signature:
        headers["RR-Signature"] = sent.signature
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(to, content=sent.body, headers=headers)
    return Response(status_code=answer.status_code)


async def field_changed(
    request: Request, serve: Serve, field: str, value: Callable[[Any], Any]
) -> Response:
    """The mock's answer, with another value in one field of what it sends to subscribers."""

    def other(body: Any) -> Any:
        return {**body, field: value(body[field])} if field in body else body

    return await relayed(request, serve, lambda sent: sent.with_fields(other))


async def key_of(request: Request, serve: Serve) -> bytes:
    described = await asked_for(request, serve, "/_mock")
    return str(described["seed"]["signature_key"]).encode()


async def subscribed_to(
    request: Request, serve: Serve, wanted: str, given: str
) -> Response:
    """The mock's answer, with subscriptions to one event taken for those to another."""

    def mistaken(body: Any) -> Any:
        return {**body, "event": given} if body.get("event") == wanted else body

    return await body_changed(request, serve, HOOKS, mistaken)


@breaks("RR81")
async def answers_200_to_a_subscription(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    if is_call(request, "POST", HOOKS) and response.status_code == 201:
        response.status_code = 200
    return response


@breaks("RR82")
async def knows_what_the_endpoint_lists(request: Request, serve: Serve) -> Response:
    """As the list beside the operation has it, which lacks four of the events."""
    body = await json_of(request) if is_call(request, "POST", HOOKS) else None
    unlisted = ("ProgramUpdate", "ProgramDelete", "RewardUpdate", "RewardDelete")
    unknown = isinstance(body, dict) and body.get("event") in unlisted
    return Response(status_code=400) if unknown else await serve(request)


@breaks("RR82")
async def tells_of_new_members_alone(request: Request, serve: Serve) -> Response:
    return await subscribed_to(request, serve, "MemberUpdate", "MemberAdd")


@breaks("RR82")
async def takes_states_alone_for_changes(request: Request, serve: Serve) -> Response:
    return await subscribed_to(request, serve, "ReferralUpdate", "ReferralStatusChange")


@breaks("RR83")
async def sends_an_id_of_nothing(request: Request, serve: Serve) -> Response:
    return await field_changed(request, serve, "Id", lambda _: ID)


@breaks("RR83")
async def drops_the_query_of_an_address(request: Request, serve: Serve) -> Response:
    def bare(body: Any) -> Any:
        return {**body, "target_url": str(body.get("target_url")).partition("?")[0]}

    return await body_changed(request, serve, HOOKS, bare)


@breaks("RR84")
async def signs_by_a_shorter_hash(request: Request, serve: Serve) -> Response:
    key = await key_of(request, serve)
    return await relayed(
        request,
        serve,
        lambda sent: sent.signed(key, sent.body + sent.event.encode(), "sha256"),
    )


@breaks("RR84")
async def signs_with_the_key_alone(request: Request, serve: Serve) -> Response:
    key = await key_of(request, serve)
    return await relayed(request, serve, lambda sent: sent.signed(key, b""))


@breaks("RR85")
async def signs_the_body_alone(request: Request, serve: Serve) -> Response:
    key = await key_of(request, serve)
    return await relayed(request, serve, lambda sent: sent.signed(key, sent.body))


@breaks("RR85")
async def writes_the_body_anew_once_signed(request: Request, serve: Serve) -> Response:
    return await relayed(
        request, serve, lambda sent: sent.with_fields(lambda body: body)
    )


@breaks("RR86")
async def tells_of_a_state_once(request: Request, serve: Serve) -> Response:
    return await subscribed_to(request, serve, "ReferralStatusChange", "ReferralDelete")


@breaks("RR86")
async def tells_the_state_that_was(request: Request, serve: Serve) -> Response:
    return await field_changed(request, serve, "Status", lambda _: "pending")


@breaks("RR87")
async def ends_no_subscription(request: Request, serve: Serve) -> Response:
    ended = is_call(request, "DELETE", HOOKS)
    return Response() if ended else await serve(request)


@breaks("RR87")
async def shows_what_has_ended(request: Request, serve: Serve) -> Response:
    body, response = await json_of(request), await serve(request)
    ended = is_call(request, "DELETE", HOOKS) and response.status_code == 200
    return JSONResponse(body) if ended else response


@breaks("RR88")
async def has_no_history(request: Request, serve: Serve) -> Response:
    asked = request.url.path.startswith(HISTORY)
    return JSONResponse([]) if asked else await serve(request)


@breaks("/components/schemas/WebHookSubscriptionResult/properties/web_hook_id/type")
async def numbers_its_subscriptions(request: Request, serve: Serve) -> Response:
    response = await serve(request)
    made = is_call(request, "POST", HOOKS) and response.status_code == 201
    return JSONResponse({"web_hook_id": 1}, 201) if made else response


@breaks("/components/parameters/Signature", operation="ProgramAdd")
async def sends_no_signature(request: Request, serve: Serve) -> Response:
    return await relayed(request, serve, lambda sent: replace(sent, signature=""))


@breaks("/components/schemas/ProgramEvent/properties/IsActive/type")
async def tells_in_words_whether_it_is_open(request: Request, serve: Serve) -> Response:
    return await field_changed(request, serve, "IsActive", str)


@breaks("/components/schemas/RewardEvent/properties/Source/type")
async def tells_the_source_as_in_answers(request: Request, serve: Serve) -> Response:
    return await field_changed(request, serve, "Source", lambda _: "Manual")


@breaks("/components/schemas/ReferralEvent/properties/Status/type")
async def tells_the_number_of_a_state(request: Request, serve: Serve) -> Response:
    states = ["pending", "qualified", "approved", "denied"]
    return await field_changed(request, serve, "Status", states.index)


@breaks("/components/schemas/UnixTime/type", operation="ProgramAdd")
async def tells_the_time_in_text(request: Request, serve: Serve) -> Response:
    return await field_changed(request, serve, "Timestamp", str)


@breaks("/components/schemas/EmailEvent/type")
async def sends_an_address_in_a_list(request: Request, serve: Serve) -> Response:
    def listed(body: Any) -> Any:
        return [body["Email"]] if body.keys() == {"Email", "Timestamp"} else body

    return await relayed(request, serve, lambda sent: sent.with_fields(listed))
