"""Invite feeds: contacts handed over to be invited. One integration shows what is sent, nobody what is answered."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem


class InviteFeedContact(msgspec.Struct, frozen=True):
    """The values of `contactType` are not known: any is taken."""

    firstName: str
    email: str
    lastName: str = ""
    contactType: str = ""


@dataclass(frozen=True, slots=True)
class InviteFeeds:
    """Contacts that are taken are answered 200 without a body. How a contact is invited is not said: here by mail."""

    store: Store

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/api/invitefeeds", {"POST": self.add_contacts}),
            PathItem("/api/invitefeed", {"POST": self.add_contact}),
        ]

    async def add_contacts(self, request: Request) -> None:
        """All of them, or none when one is no contact."""
        for contact in await read_sent(request, list[InviteFeedContact]):
            self._invite(contact)

    async def add_contact(self, request: Request) -> None:
        self._invite(await read_sent(request, InviteFeedContact))

    def _invite(self, contact: InviteFeedContact) -> None:
        self.store.invited.append(contact)
        self.store.send_email(contact.email, "invitation")
