"""Hooks: who is told of which event, until the subscription is ended, and what was told so far."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.member_bodies import Needed
from contract_tests.apis.referralrock.mock.records import Hook
from contract_tests.apis.referralrock.mock.shapes import stamp
from contract_tests.apis.referralrock.mock.store import Sent, Store
from contract_tests.apis.referralrock.mock.webhooks import EVENTS
from contract_tests.harness.mocking import (
    PathItem,
    Shown,
    found,
    json_response,
    new_guid,
    refuse_unknown,
)


class WebHookSubscription(msgspec.Struct, frozen=True):
    """Nothing is marked required, but without either there is nothing to subscribe."""

    target_url: Needed
    event: str


class WebHookUnsubscription(msgspec.Struct, frozen=True):
    web_hook_id: str


@dataclass(frozen=True, slots=True)
class Hooks:
    store: Store

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/api/hooks", {"POST": self.create, "DELETE": self.delete}),
            PathItem("/api/hooks/history/{eventName}", {"GET": self.list_history}),
        ]

    async def create(self, request: Request) -> Response:
        """Each call is a subscription of its own, whatever there is already. Any address is taken;
        where it leads elsewhere, the history says that nothing was sent."""
        wanted = await read_sent(request, WebHookSubscription)
        refuse_unknown("event", wanted.event, EVENTS)
        hook = Hook(id=new_guid(), target_url=wanted.target_url, event=wanted.event)
        self.store.hooks.add(hook)
        return json_response({"web_hook_id": hook.id}, status=201)

    async def delete(self, request: Request) -> None:
        """404 for an id that is none, or no more, is assumed."""
        id = (await read_sent(request, WebHookUnsubscription)).web_hook_id
        hook = found(self.store.hooks.get(id), f"no subscription {id!r}")
        self.store.hooks.remove(hook)

    async def list_history(self, request: Request) -> list[Shown]:
        """Newest first. That it is a list is all that is said of it: order and fields are ours."""
        event = request.path_params["eventName"]
        refuse_unknown("event", event, EVENTS, 404)
        sent = [one for one in self.store.history if one.hook.event == event]
        return [_shown(one) for one in reversed(sent)]


def _shown(sent: Sent) -> Shown:
    return {
        "event": sent.hook.event,
        "web_hook_id": sent.hook.id,
        "target_url": sent.hook.target_url,
        "createDate": stamp(sent.at),
        "attempts": sent.delivery.attempts,
        "status": sent.delivery.status,
        "message": sent.delivery.problem,
    }
