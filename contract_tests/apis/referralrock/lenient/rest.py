"""Programs, subscriptions, unsubscribed addresses and invitations of a lenient Referral Rock server."""

from __future__ import annotations

from dataclasses import dataclass

from contract_tests.apis.referralrock.lenient.store import PROGRAM, Store, new_id, page
from contract_tests.apis.referralrock.lenient.values import (
    one,
    refused,
    same,
    sent,
    text,
)
from contract_tests.lenient_server import Answer, Handler, Request


@dataclass(frozen=True, slots=True)
class Rest:
    store: Store

    def handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/api/programs", self.programs),
            ("GET", "/api/program/getsingle", self.program),
            ("POST", "/api/hooks", self.subscribe),
            ("DELETE", "/api/hooks", self.end),
            ("GET", "/api/hooks/history/{event}", self.history),
            ("POST", "/api/email/unsubscribe", self.unsubscribe),
            ("POST", "/api/email/removeunsubscribe", self.welcome_back),
            ("DELETE", "/api/email/removeunsubscribe", self.welcome_back),
            ("GET", "/api/email/getunsubscribed", self.unsubscribed),
            ("POST", "/api/invitefeeds", self.invite),
            ("POST", "/api/invitefeed", self.invite),
        ]

    def programs(self, request: Request) -> Answer:
        wanted = request.first("programId")
        listed = [] if wanted and not same(wanted, PROGRAM["id"]) else [PROGRAM]
        return page(request, "programs", listed)

    def program(self, request: Request) -> Answer:
        wanted = request.first("programName")
        if not wanted:
            return refused()  # RR11
        # not_found: unknown
        return Answer(200, PROGRAM) if same(wanted, PROGRAM["name"]) else Answer(204)

    def subscribe(self, request: Request) -> Answer:
        body = one(sent(request))  # required: unknown, so nothing is
        hook = {"id": new_id(), "event": text(body.get("event"))}
        self.store.hooks.append(hook | {"url": text(body.get("target_url")) or ""})
        return Answer(201, {"web_hook_id": hook["id"], "since": None})

    def end(self, request: Request) -> Answer:
        ended = one(sent(request)).get("web_hook_id")  # an unknown one: open
        kept = [hook for hook in self.store.hooks if not same(hook["id"], ended)]
        self.store.hooks[:] = kept
        return Answer(200)

    def history(self, request: Request) -> Answer:
        event = request.path["event"]  # RR88: what an item is, is unknown
        return Answer(
            200, [h["at"] for h in self.store.history if same(h["event"], event)]
        )

    def _address(self, request: Request) -> str | None:
        """A bare string, an object or a parameter: where the address stands is unknown."""
        body = sent(request)
        given = body.get("email") if isinstance(body, dict) else body
        address = text(given) or request.first("email")
        return address.lower() if address else None

    def unsubscribe(self, request: Request) -> Answer:
        address = self._address(request)
        if address is None:
            return refused()
        if address not in self.store.unsubscribed:
            self.store.unsubscribed.append(address)
            self.store.fire("EmailUnsubscribed", {"emailAddress": address})
        return Answer(201)  # answer unknown

    def welcome_back(self, request: Request) -> Answer:
        address = self._address(request)
        kept = [known for known in self.store.unsubscribed if known != address]
        self.store.unsubscribed[:] = kept
        return Answer(200, True)  # answer unknown

    def unsubscribed(self, request: Request) -> Answer:
        wanted = request.first("email")
        rows = [
            {"address": known, "reason": None}  # array of strings: an integration's
            for known in self.store.unsubscribed
            if not wanted or same(wanted, known)
        ]
        return Answer(200, rows)

    def invite(self, request: Request) -> Answer:
        return Answer(202)  # the body and its required fields are an integration's
