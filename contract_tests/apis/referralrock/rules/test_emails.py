"""One test for each rule on unsubscribed addresses and on invitations, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import UNSUBSCRIBE, Fields
from contract_tests.harness.checks.expect import Expected, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
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


def addresses(value: Any) -> Iterator[str]:
    """The addresses in an answer, wherever they stand: no page says what an item is."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from addresses(one)
    elif isinstance(value, str) and "@" in value:
        yield value.lower()


def unsubscribed(api: Calls, **query: str) -> Expected[list[str]]:
    return expect([*addresses(api.got(UNSUBSCRIBED, **query).json)], "the list")


def unsubscribe_two(api: Calls) -> tuple[str, str]:
    """Addresses that are on the list from now on."""
    emil, dora = (f"{api.fresh(one)}.sample@example.com" for one in ("emil", "dora"))
    unsubscribed(api).lacks(emil, dora)
    for address in (emil, dora):
        expect(api.post(UNSUBSCRIBE, json=address)).succeeds()
    return emil, dora


def is_taken_off(api: Calls, method: str) -> None:
    emil, dora = unsubscribe_two(api)
    for _ in range(2):  # the second time there is nothing to do
        api.request(method, RESUBSCRIBE, json=dora)
        unsubscribed(api).holds(emil).lacks(dora)


def contact(name: str) -> Fields:
    return {"firstName": name, "email": f"{name.lower()}.sample@example.com"}


def invited(mock: MockControl) -> Expected[list[str]]:
    mails = mock.act("read_emails")
    return expect(sorted(one["to"] for one in mails), "who has got a mail")


async def empties_the_list(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(RESUBSCRIBE):
        for address in await looked_up(UNSUBSCRIBED).ask(asked, serve):
            await serve(asked.with_json(address))
    return await serve(asked)


@rule("RR89").broken_by(answers(200, to=UNSUBSCRIBE))
def test_an_unsubscribed_address_is_listed(api: Calls) -> None:
    both = unsubscribe_two(api)
    unsubscribed(api).holds(*both)


@rule("RR90").broken_by(answers(200, to=f"POST {RESUBSCRIBE}"), empties_the_list)
def test_an_address_is_taken_off_the_list(api: Calls) -> None:
    is_taken_off(api, "POST")


@rule("RR91").broken_by(answers(200, to=f"DELETE {RESUBSCRIBE}"))
def test_delete_takes_an_address_off_the_list_too(api: Calls) -> None:
    is_taken_off(api, "DELETE")


@rule("RR92").broken_by(
    ignores(UNSUBSCRIBED, "email"), shows(UNSUBSCRIBED, lambda listed: listed[-1:])
)
def test_all_unsubscribed_addresses_are_listed_or_one(api: Calls) -> None:
    emil, dora = unsubscribe_two(api)
    unsubscribed(api).holds(emil, dora)
    for one in (emil, dora):
        unsubscribed(api, email=one).equals([one])


@rule("RR93").broken_by(misreads(CONTACTS, lambda contacts: contacts[:1]))
def test_several_contacts_are_invited(api: Calls, mock: MockControl) -> None:
    body = [contact("Dora"), {**contact("Emil"), "lastName": "Sample"}]
    expect(api.post(CONTACTS, json=body)).succeeds()
    invited(mock).equals([DORA, EMIL])


@rule("RR94").broken_by(answers(200, to=CONTACT))
def test_a_single_contact_is_invited(api: Calls, mock: MockControl) -> None:
    expect(api.post(CONTACT, json=contact("Dora"))).succeeds()
    invited(mock).equals([DORA])
