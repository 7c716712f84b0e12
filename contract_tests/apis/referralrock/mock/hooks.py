"""Hooks: who is told of which event, until the subscription is ended, and what was told so far."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.member_writes import Needed
from contract_tests.apis.referralrock.mock.records import Hook
from contract_tests.apis.referralrock.mock.shapes import stamp
from contract_tests.apis.referralrock.mock.store import Sent, Store, new_id
from contract_tests.apis.referralrock.mock.webhooks import EVENTS
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation


class WebHookSubscription(msgspec.Struct, frozen=True):
    """Nothing is marked required, but without either there is nothing to subscribe."""

    target_url: Needed
    event: str


class WebHookUnsubscription(msgspec.Struct, frozen=True):
    web_hook_id: str


class Hooks:
    def __init__(self, store: Store) -> None:
        self.store = store

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/hooks": {"POST": self.create, "DELETE": self.delete},
            "/api/hooks/history/{eventName}": {"GET": self.list_history},
        }

    async def create(self, request: Request) -> Response:
        """Each call is a subscription of its own, whatever there is already. Any address is taken;
        where it leads elsewhere, the history says that nothing was sent."""
        wanted = convert(await read_sent(request), WebHookSubscription)
        _refuse_unknown(wanted.event, 400)
        hook = Hook(id=new_id(), target_url=wanted.target_url, event=wanted.event)
        self.store.hooks.add(hook)
        return json_response({"web_hook_id": hook.id}, status=201)

    async def delete(self, request: Request) -> Response:
        """404 for an id that is none, or no more, is assumed."""
        wanted = convert(await read_sent(request), WebHookUnsubscription)
        hook = self.store.hooks.get(wanted.web_hook_id)
        if hook is None:
            raise Refused(404, f"no subscription {wanted.web_hook_id!r}")
        self.store.hooks.remove(hook)
        return Response(status_code=200)

    async def list_history(self, request: Request) -> Response:
        """Newest first. That it is a list is all that is said of it: order and fields are ours."""
        event = request.path_params["eventName"]
        _refuse_unknown(event, 404)
        sent = [one for one in self.store.history if one.hook.event == event]
        return json_response([_shown(one) for one in reversed(sent)])


def _refuse_unknown(event: str, status: Literal[400, 404]) -> None:
    if event not in EVENTS:
        raise Refused(status, f"no event {event!r}; there are: {', '.join(EVENTS)}")


def _shown(sent: Sent) -> dict[str, Any]:
    return {
        "event": sent.hook.event,
        "web_hook_id": sent.hook.id,
        "target_url": sent.hook.target_url,
        "createDate": stamp(sent.at),
        "attempts": sent.delivery.attempts,
        "status": sent.delivery.status,
        "message": sent.delivery.problem,
    }
