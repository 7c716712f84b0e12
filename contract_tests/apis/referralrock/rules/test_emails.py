"""One test for each rule on unsubscribed addresses and on invitations, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Fields
from contract_tests.apis.referralrock.calls.hooks import UNSUBSCRIBE
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    ignores,
    looked_up,
    misreads,
    shows,
)

UNSUBSCRIBED = "/api/email/getunsubscribed"
RESUBSCRIBE = "/api/email/removeunsubscribe"
CONTACTS, CONTACT = "/api/invitefeeds", "/api/invitefeed"
DORA, EMIL = "dora.sample@example.com", "emil.sample@example.com"


def unsubscribed(api: Client, **query: str) -> list[str]:
    return list(api.get(UNSUBSCRIBED, params=query).json())


def unsubscribe_both(api: Client) -> None:
    for address in (DORA, EMIL):
        assert api.post(UNSUBSCRIBE, json=address).ok


def contact(name: str) -> Fields:
    return {"firstName": name, "email": f"{name.lower()}.sample@example.com"}


def invited(mock: MockControl) -> list[str]:
    """Who has got a mail."""
    return sorted(one["to"] for one in mock.act("read_emails"))


async def empties_the_list(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(RESUBSCRIBE):
        for address in await looked_up(UNSUBSCRIBED).ask(asked, serve):
            await serve(asked.with_json(address))
    return await serve(asked)


@rule("RR89", broken_by=[answers(200, to=UNSUBSCRIBE)])
@pytest.mark.usefixtures("mock")
def test_an_unsubscribed_address_is_listed(api: Client) -> None:
    assert EMIL not in unsubscribed(api)
    assert api.post(UNSUBSCRIBE, json=EMIL).ok
    assert EMIL in unsubscribed(api)


@rule("RR90", broken_by=[answers(200, to=f"POST {RESUBSCRIBE}"), empties_the_list])
@pytest.mark.usefixtures("mock")
def test_an_address_is_taken_off_the_list(api: Client) -> None:
    unsubscribe_both(api)
    assert api.post(RESUBSCRIBE, json=DORA).ok
    assert unsubscribed(api) == [EMIL]


@rule("RR91", broken_by=[answers(200, to=f"DELETE {RESUBSCRIBE}")])
@pytest.mark.usefixtures("mock")
def test_delete_takes_an_address_off_the_list_too(api: Client) -> None:
    unsubscribe_both(api)
    assert api.request("DELETE", RESUBSCRIBE, json=DORA).ok
    assert unsubscribed(api) == [EMIL]


@rule(
    "RR92",
    broken_by=[
        ignores(UNSUBSCRIBED, "email"),
        shows(UNSUBSCRIBED, lambda listed: listed[-1:]),
    ],
)
@pytest.mark.usefixtures("mock")
def test_all_unsubscribed_addresses_are_listed_or_one(api: Client) -> None:
    unsubscribe_both(api)
    assert sorted(unsubscribed(api)) == [DORA, EMIL]
    assert unsubscribed(api, email=DORA) == [DORA]
    assert unsubscribed(api, email=EMIL) == [EMIL]


@rule("RR93", broken_by=[misreads(CONTACTS, lambda contacts: contacts[:1])])
def test_several_contacts_are_invited(api: Client, mock: MockControl) -> None:
    body = [contact("Dora"), {**contact("Emil"), "lastName": "Sample"}]
    assert api.post(CONTACTS, json=body).ok
    assert invited(mock) == [DORA, EMIL]


@rule("RR94", broken_by=[answers(200, to=CONTACT)])
def test_a_single_contact_is_invited(api: Client, mock: MockControl) -> None:
    assert api.post(CONTACT, json=contact("Dora")).ok
    assert invited(mock) == [DORA]
