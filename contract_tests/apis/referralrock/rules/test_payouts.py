"""One test for each rule on payouts, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import (
    Fields,
    add_member,
    add_referral,
    found,
    ids,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_PAYOUT
from contract_tests.apis.referralrock.calls.rewards import (
    LATER_TOO,
    PAYOUTS,
    PENDING,
    TRANSACTIONS,
    add_later_reward,
    add_reward,
    flag,
    issued,
    pay,
    payout_id,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
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


def three_recipients(api: Client) -> list[Fields]:
    """Two members and a referral; each is owed a reward of another amount: 20, 30 and 40."""
    ada, ben = add_member(api, "Ada"), add_member(api, "Ben")
    everybody = [ada, ben, add_referral(api, ada["referralCode"])]
    for amount, one in zip((20, 30, 40), everybody, strict=True):
        add_reward(api, one, amount)
    return everybody


def owed(api: Client, **query: str) -> dict[str, float]:
    """The sums that are owed, by the id of the recipient."""
    listed = found(api, PENDING, "payoutsPending", **query)
    return {one["recipientId"]: one["amount"] for one in listed}


def paid(api: Client, **query: str) -> list[Fields]:
    """The transactions that are listed."""
    return found(api, TRANSACTIONS, "payoutTransactions", **query)


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


@rule(
    "RR58",
    broken_by=[
        shows(PAYOUTS, lambda answer: answer["payouts"]),
        shows(PAYOUTS, changed(payouts=lambda payouts: payouts[:1], total=1)),
    ],
)
def test_payouts_are_listed_without_an_id(api: Client, mock: MockControl) -> None:
    before = api.get(PAYOUTS).json()
    made = mock.act("add_payout", description="Points")
    response = api.get(PAYOUTS)
    assert response.status_code == 200
    listed = response.json()["payouts"]
    assert sorted(ids(listed)) == sorted([*ids(before["payouts"]), made["id"]])
    assert response.json()["total"] == before["total"] + 1 == len(listed)


@rule("RR59", broken_by=[shows(PENDING, without("message")), cuts_what_is_owed])
@pytest.mark.usefixtures("mock")
def test_what_is_owed_comes_in_a_whole_set(api: Client) -> None:
    three_recipients(api)
    response = api.get(PENDING)
    assert response.status_code == 200
    assert response.json().keys() >= {"payoutsPending", "offset", "total", "message"}
    assert len(response.json()["payoutsPending"]) == 3
    cut = api.get(PENDING, params={"offset": "1", "count": "1"})
    assert cut.json()["payoutsPending"] == response.json()["payoutsPending"]


@rule("RR60", broken_by=[ignores(PENDING, "recipientId")])
@pytest.mark.usefixtures("mock")
def test_what_is_owed_to_one_recipient_is_listed(api: Client) -> None:
    ada, ben, dora = (one["id"] for one in three_recipients(api))
    assert owed(api) == {ada: 20, ben: 30, dora: 40}
    assert owed(api, recipientId=ben) == {ben: 30}
    assert owed(api, recipientId=dora) == {dora: 40}


@rule("RR60", broken_by=[ignores(PENDING, "memberId")])
@pytest.mark.usefixtures("mock")
def test_the_older_parameter_names_a_recipient_too(api: Client) -> None:
    """Whether a member's id finds what is owed to the referrals as well is not said."""
    ada, ben, _ = (one["id"] for one in three_recipients(api))
    assert owed(api, memberId=ben) == {ben: 30}
    assert owed(api, memberId=ada)[ada] == 20
    assert ben not in owed(api, memberId=ada)


@rule(
    "RR61",
    broken_by=[
        assumes(PENDING, query={"includeIneligible": "true"}),
        ignores(PENDING, "includeIneligible"),
    ],
)
@pytest.mark.parametrize(("sent", "counted"), LATER_TOO)
def test_later_rewards_are_counted_when_asked_for(
    api: Client, mock: MockControl, sent: bool | None, counted: bool
) -> None:
    ada = add_member(api, "Ada")
    add_reward(api, ada)
    add_later_reward(api, ada)
    query = flag("includeIneligible", sent)
    assert owed(api, **query) == {ada["id"]: 50 if counted else 20}
    mock.advance(days=4)
    assert owed(api, **query) == {ada["id"]: 50}


@rule("RR62", broken_by=[shows(LIST, without("balance"))])
def test_transactions_come_in_a_set(api: Client) -> None:
    response = api.get(TRANSACTIONS)
    assert response.status_code == 200
    whole = {"payoutTransactions", "balance", "offset", "total", "message"}
    assert response.json().keys() >= whole
    assert isinstance(response.json()["payoutTransactions"], list)


@rule("RR63", broken_by=[ignores(LIST, "recipientId"), ignores(LIST, "transactionId")])
@pytest.mark.usefixtures("mock")
def test_transactions_are_chosen_by_recipient_or_id(api: Client) -> None:
    ada, *_ = everybody = three_recipients(api)
    pay(api, payoutId=payout_id(api))
    add_reward(api, ada, 50)
    pay(api, payoutId=payout_id(api))
    every = paid(api)
    assert len(every) == 4
    for recipient in ids(everybody):
        theirs = [one for one in every if one["recipientId"] == recipient]
        assert paid(api, recipientId=recipient) == theirs
    for one in every:
        assert paid(api, transactionId=one["id"]) == [one]


@rule("RR64", broken_by=[pays_by_every_payout])
def test_the_rewards_of_one_payout_are_paid(api: Client, mock: MockControl) -> None:
    ada, ben, dora = three_recipients(api)
    other = mock.act("add_payout", description="Points")["id"]
    kept = add_reward(api, ada, 5, payoutId=other)["id"]
    assert pay(api, payoutId=payout_id(api)).status_code == 200
    assert {one["recipientId"]: one["amount"] for one in paid(api)} == {
        ada["id"]: 20,
        ben["id"]: 30,
        dora["id"]: 40,
    }
    assert kept not in issued(api)
    assert owed(api) == {ada["id"]: 5}


@rule("RR64", broken_by=[ignores(PAY, "recipientId")])
@pytest.mark.usefixtures("mock")
def test_the_rewards_of_one_recipient_are_paid(api: Client) -> None:
    ada, ben, dora = (one["id"] for one in three_recipients(api))
    pay(api, payoutId=payout_id(api), recipientId=ben)
    assert owed(api) == {ada: 20, dora: 40}
    assert [one["recipientId"] for one in paid(api)] == [ben]


@rule("RR65", broken_by=[assumes(PAY, body={"payoutId": FIRST_PAYOUT})])
@pytest.mark.parametrize("recipient", [True, False])
@pytest.mark.usefixtures("mock")
def test_nothing_is_paid_without_a_payout(api: Client, recipient: bool) -> None:
    ada, *_ = three_recipients(api)
    body = {"recipientId": ada["id"]} if recipient else {}
    assert pay(api, **body).status_code >= 400
    assert issued(api) == set()


@rule(
    "RR66",
    broken_by=[
        assumes(PAY, query={"overrideIneligible": "true"}),
        ignores(PAY, "overrideIneligible"),
    ],
)
@pytest.mark.parametrize(("sent", "included"), LATER_TOO)
@pytest.mark.usefixtures("mock")
def test_later_rewards_are_paid_when_asked_for(
    api: Client, sent: bool | None, included: bool
) -> None:
    ada = add_member(api, "Ada")
    now, later = add_reward(api, ada)["id"], add_later_reward(api, ada)["id"]
    pay(api, sent, payoutId=payout_id(api))
    assert issued(api) == ({now, later} if included else {now})
