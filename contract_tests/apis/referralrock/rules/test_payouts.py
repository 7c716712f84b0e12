"""One test for each rule on payouts, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    LATER_TOO,
    PAYOUTS,
    PENDING,
    TRANSACTIONS,
    Fields,
    flag,
    ids,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_PAYOUT
from contract_tests.harness.checks.expect import Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    ignores,
    looked_up,
    shows,
)

LIST, PAY = f"GET {TRANSACTIONS}", f"POST {TRANSACTIONS}"
PENDINGS, PAID = "payoutsPending", "payoutTransactions"
OWED = (20, 30, 40)


def three_recipients(api: Calls) -> list[str]:
    """The ids of two members and a referral; each is owed a reward of another amount: 20, 30 and 40."""
    ada, ben = api.add_member("Ada"), api.add_member("Ben")
    everybody = [ada, ben, api.add_referral(ada["referralCode"])]
    for amount, one in zip(OWED, everybody, strict=True):
        api.add_reward(one, amount)
    return ids(everybody)


def owed(api: Calls, **query: str) -> dict[str, float]:
    """The sums that are owed, by the id of the recipient."""
    pending = api.found(PENDING, PENDINGS, **query)
    return {one["recipientId"]: one["amount"] for one in pending}


def are_owed(
    api: Calls, everybody: list[str], amounts: list[float | None], **query: str
) -> None:
    """The sums that each of these is owed, None for nothing; others are owed what they are."""
    now = owed(api, **query)
    sums = [now.get(one) for one in everybody]
    expect(sums, "what the recipients are owed").equals(amounts)


def paid(api: Calls, **query: str) -> list[Shown]:
    """The transactions that are listed."""
    return api.found(TRANSACTIONS, PAID, **query)


def pay_each(api: Calls, everybody: list[str]) -> None:
    """Not all at once, which would pay others what they are owed."""
    for one in everybody:
        api.pay(payoutId=api.payout_id, recipientId=one).succeeds()


def now_and_later(api: Calls) -> Fields:
    """A member who is owed 20 now, and 30 in some days."""
    ada = api.add_member("Ada")
    api.add_reward(ada)
    api.add_later_reward(ada)
    return ada


def only_the_first(answer: Fields) -> Fields:
    return {**answer, "payouts": answer["payouts"][:1], "total": 1}


async def cuts_what_is_owed(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if not asked.is_at(PENDING):
        return reply
    first = int(asked.query.get("offset", "0"))
    last = first + int(asked.query.get("count", "1000"))
    return reply.with_changed(changed(payoutsPending=lambda owed: owed[first:last]))


async def pays_by_every_payout(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(PAY):
        for one in await looked_up(PAYOUTS, "payouts").ask(asked, serve):
            await serve(asked.with_changed(changed(payoutId=one["id"])))
    return await serve(asked)


@rule("RR58").broken_by(shows(PAYOUTS, lambda answer: answer["payouts"]))
def test_payouts_are_listed_without_an_id(api: Calls) -> None:
    answer = expect(api.get(PAYOUTS)).status(200)
    answer.says(total=len(answer.objects("payouts")))


@rule("RR58").broken_by(shows(PAYOUTS, only_the_first))
def test_all_payouts_are_listed(api: Calls, mock: MockControl) -> None:
    before = api.listed(PAYOUTS).value
    made = mock.act("add_payout", description="Points")
    api.listed(PAYOUTS).holds(*before, made["id"]).counts(len(before) + 1)


@rule("RR59").broken_by(shows(PENDING, without("message")), cuts_what_is_owed)
def test_what_is_owed_comes_in_a_whole_set(api: Calls) -> None:
    everybody = three_recipients(api)
    answer = expect(api.get(PENDING)).status(200)
    expect(answer.object(), "the set").holds(PENDINGS, "offset", "total", "message")
    for cut in ({}, {"offset": "1", "count": "1"}):
        expect(owed(api, **cut), "what is owed").holds(*everybody)


@rule("RR60").broken_by(ignores(PENDING, "recipientId"))
def test_what_is_owed_to_one_recipient_is_listed(api: Calls) -> None:
    everybody = three_recipients(api)
    are_owed(api, everybody, [*OWED])
    for one, amount in zip(everybody, OWED, strict=True):
        found = expect(owed(api, recipientId=one), f"what is owed to {one}")
        found.equals({one: amount})


@rule("RR60").broken_by(ignores(PENDING, "memberId"))
def test_the_older_parameter_names_a_recipient_too(api: Calls) -> None:
    """Whether a member's id finds what is owed to the referrals as well is not said."""
    ada, ben, _ = three_recipients(api)
    expect(owed(api, memberId=ben), "what is owed to Ben").equals({ben: 30})
    to_ada = expect(owed(api, memberId=ada), "what is owed to Ada")
    to_ada.includes({ada: 20}).lacks(ben)


@rule("RR61").broken_by(
    assumes(PENDING, query={"includeIneligible": "true"}),
    ignores(PENDING, "includeIneligible"),
)
@pytest.mark.parametrize(("sent", "counted"), LATER_TOO)
def test_later_rewards_are_counted_when_asked_for(
    api: Calls, sent: bool | None, counted: bool
) -> None:
    ada = now_and_later(api)
    query = flag("includeIneligible", sent)
    are_owed(api, [ada["id"]], [50 if counted else 20], **query)


@rule("RR61").broken_by(shows(PENDING, changed(payoutsPending=[])))
def test_later_rewards_are_counted_in_time(api: Calls, mock: MockControl) -> None:
    ada = now_and_later(api)
    mock.advance(days=4)
    are_owed(api, [ada["id"]], [50])


@rule("RR62").broken_by(shows(LIST, without("balance")))
def test_transactions_come_in_a_set(api: Calls) -> None:
    answer = expect(api.get(TRANSACTIONS)).status(200)
    whole = (PAID, "balance", "offset", "total", "message")
    expect(answer.object(), "the set").holds(*whole)
    answer.objects(PAID)


@rule("RR63").broken_by(ignores(LIST, "recipientId"), ignores(LIST, "transactionId"))
def test_transactions_are_chosen_by_recipient_or_id(api: Calls) -> None:
    everybody = three_recipients(api)
    pay_each(api, everybody)
    for one, amount in zip(everybody, OWED, strict=True):
        theirs = paid(api, recipientId=one)
        told = [(each["recipientId"], each["amount"]) for each in theirs]
        expect(told, f"transactions of {one}").equals([(one, amount)])
        same = paid(api, transactionId=theirs[0]["id"])
        expect(ids(same), "the transactions of one id").equals(ids(theirs))


@rule("RR64").broken_by(pays_by_every_payout)
def test_the_rewards_of_one_payout_are_paid(api: Calls, mock: MockControl) -> None:
    everybody = three_recipients(api)
    ada = api.add_member("Ada")
    other = mock.act("add_payout", description="Points")["id"]
    api.add_reward(ada, 5, payoutId=other)
    api.pay(payoutId=api.payout_id).status(200)
    amounts = {one["recipientId"]: one["amount"] for one in paid(api)}
    wanted = dict(zip(everybody, OWED, strict=True))
    expect(amounts, "what was paid").equals(wanted)
    api.issued(ada).equals(set())
    are_owed(api, [*everybody, ada["id"]], [None, None, None, 5])


@rule("RR64").broken_by(ignores(PAY, "recipientId"))
def test_the_rewards_of_one_recipient_are_paid(api: Calls) -> None:
    everybody = three_recipients(api)
    pay_each(api, everybody[1:2])
    are_owed(api, everybody, [20, None, 40])


@rule("RR65").broken_by(assumes(PAY, body={"payoutId": FIRST_PAYOUT}))
@pytest.mark.parametrize("recipient", [True, False])
def test_nothing_is_paid_without_a_payout(api: Calls, recipient: bool) -> None:
    ada = api.add_member("Ada")
    api.add_reward(ada)
    api.pay(**({"recipientId": ada["id"]} if recipient else {})).fails()
    api.issued(ada).equals(set())


@rule("RR66").broken_by(
    assumes(PAY, query={"overrideIneligible": "true"}),
    ignores(PAY, "overrideIneligible"),
)
@pytest.mark.parametrize(("sent", "included"), LATER_TOO)
def test_later_rewards_are_paid_when_asked_for(
    api: Calls, sent: bool | None, included: bool
) -> None:
    ada = api.add_member("Ada")
    now, later = api.add_reward(ada)["id"], api.add_later_reward(ada)["id"]
    api.pay(sent, payoutId=api.payout_id, recipientId=ada["id"])
    api.issued(ada).equals({now, later} if included else {now})
