"""The unsubscribe list: addresses that get no mail. Only an integration shows these operations, and no answer to a change."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.lists import read_text
from contract_tests.apis.referralrock.mock.store import Store, folded
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import PathItem, Refused


@dataclass(frozen=True, slots=True)
class Emails:
    """A body is the address alone, a JSON string. Changes are answered without a body, as nobody shows one."""

    store: Store
    webhooks: Webhooks

    def path_items(self) -> list[PathItem]:
        remove = {"POST": self.remove, "DELETE": self.remove}
        return [
            PathItem("/api/email/getunsubscribed", {"GET": self.list_all}),
            PathItem("/api/email/unsubscribe", {"POST": self.create}),
            PathItem("/api/email/removeunsubscribe", remove),
        ]

    async def list_all(self, request: Request) -> list[str]:
        """All, oldest first, or the one asked for; none when that one is not on the list."""
        wanted = folded(read_text(request, "email"))
        return [
            address
            for key, address in self.store.unsubscribed.items()
            if wanted in ("", key)
        ]

    async def create(self, request: Request) -> None:
        """A second time changes nothing, and nobody is told."""
        address = await _read_address(request)
        if folded(address) not in self.store.unsubscribed:
            self.store.unsubscribed[folded(address)] = address
            self.webhooks.tell("EmailUnsubscribed", address)

    async def remove(self, request: Request) -> None:
        """An address that is not on the list is off it, so that is no error (an assumption)."""
        address = await _read_address(request)
        self.store.unsubscribed.pop(folded(address), None)


async def _read_address(request: Request) -> str:
    """Refused with 400 for what is no text or a blank one; what an address looks like is not checked."""
    address = await read_sent(request, str)
    if not address.strip():
        raise Refused(400, "the address is blank")
    return address
