"""One test for each rule on events, wallets, coupons, campaigns and webhooks, in their order, with the defects that it finds.

Of most answers no key could be read in the vendor's pages: what is looked for is looked for in the whole of an answer.
"""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.calls import (
    APPLY,
    CAMPAIGNS,
    INVOKE,
    LIST,
    PROGRESS,
    TRANSACTIONS,
    VALIDATE,
    WALLETS,
    Calls,
    objects,
)
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.receiver import receiving
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import (
    ACTIONS,
    Serve,
    answers,
    assumes,
    complains,
    ignores,
    overrides,
    shows,
)

CHANGE = "PUT /wallets/*"
NO_COUPON = {"coupon_details": [{"coupon_id": "none", "coupon_code": "NONE"}]}
KINDS = ("Loyalty", "Leaderboard", "Referral", "Distribution")
MOST = 128  # changes until there is a second page


class Purse:
    """A wallet of a customer just made."""

    def __init__(self, api: Calls) -> None:
        self.api = api
        self.owner = api.new_customer()
        self.ids = self.owner, api.wallet_of(self.owner)

    def page(self, number: int | None = None) -> ExpectedAnswer:
        """One page of transactions, the first unless another is asked for."""
        params = {} if number is None else {"page": str(number)}
        return self.api.ask(TRANSACTIONS, *self.ids, params=params).succeeds()

    def transactions(self) -> list[dict[str, Any]]:
        return [one for one in objects(self.page().json) if "transaction_id" in one]

    def change(self, type_: str, points: int) -> None:
        body = {"type": type_, "points": points, "description": "a test"}
        self.api.ask(TRANSACTIONS, *self.ids, method="PUT", json=body).succeeds()

    def balance(self) -> float:
        """Raises NotRun where the wallet is shown without one."""
        for one in objects(self.api.ask(WALLETS, self.owner).succeeds().json):
            if "balance" in one:
                return float(one["balance"])
        raise NotRun("wallets are shown without a balance")


def a_coupon(api: Calls, any_id: str) -> Any:
    """One that a customer can redeem. Raises NotRun where none is listed, as the form of the list is undocumented."""
    answer = api.ask(LIST, method="POST", json={"source_id": any_id}).succeeds()
    for one in objects(answer.json if answer.value.content else None):
        if {"coupon_id", "coupon_code"} <= one.keys():
            return {name: one[name] for name in ("coupon_id", "coupon_code")}
    raise NotRun("no coupon is listed whose ID and code could be used")


def apply(api: Calls, any_id: str, coupon: Any, **query: str) -> ExpectedAnswer:
    """Redeem or revert a coupon for a customer."""
    body = {"coupon_details": [coupon], "source_id": any_id}
    return api.ask(APPLY, method="POST", params=query, json=body)


def campaigns(api: Calls, **query: str) -> Expected[list[str]]:
    """The IDs of the campaigns listed."""
    answer = api.ask(CAMPAIGNS, params=query).succeeds()
    return expect(answer.each("campaign_id"), f"the campaigns listed for {query}")


made: list[bytes] = []


async def makes_a_change_once(asked: Asked, serve: Serve) -> Reply:
    if not asked.is_at(CHANGE):
        return await serve(asked)
    if asked.body in made:
        return Reply(200).with_json({})
    made.append(asked.body)
    return await serve(asked)


async def has_progress_in_every_campaign(asked: Asked, serve: Serve) -> Reply:
    return await serve(asked.to("GET", CAMPAIGNS) if asked.is_at(PROGRESS) else asked)


@rule("B06").broken_by(overrides(INVOKE, body={"event_name": "visit"}))
def test_an_event_is_rewarded_by_the_rules_of_its_name(
    api: Calls, mock: MockControl
) -> None:
    named = {"event_name": "visit", "points": 7}
    mock.act("start_campaign", campaign_type="loyalty", **named)
    purse = Purse(api)
    api.trigger("no-such-event", purse.owner)
    expect(purse.transactions(), "rewards of an event without rules").equals([])
    api.trigger("visit", purse.owner)
    rewards = expect(purse.transactions(), "rewards of an event with a rule")
    expect(rewards.each("points"), "their points").equals([7])


@rule("B12").broken_by(ignores("GET */transactions/*", "page"))
def test_transactions_come_in_pages_of_which_the_first_is_1(api: Calls) -> None:
    purse = Purse(api)
    empty, made = purse.page(2).json, 0
    while purse.page(2).json == empty:  # how many are on a page is not said
        if made == MOST:
            raise NotRun(f"{MOST} transactions are on one page")
        for _ in range(max(made, 1)):
            purse.change("credit", 1)
        made = max(2 * made, 1)
    first = purse.page().json
    expect(purse.page(1).json, "page 1").equals(first)
    expect(purse.page(2).json, "page 2").differs_from(first)


@rule("B13").broken_by(overrides(CHANGE, body={"type": "credit"}))
def test_a_credit_adds_points_and_a_debit_takes_them_off(api: Calls) -> None:
    purse = Purse(api)
    before = purse.balance()
    for type_, points, left in (("credit", 20, 20), ("debit", 5, 15)):
        purse.change(type_, points)
        more = purse.balance() - before
        expect(more, f"the balance after a {type_} of {points}").equals(left)


@rule("A04").broken_by(makes_a_change_once)
def test_a_change_sent_twice_is_made_twice(api: Calls) -> None:
    purse = Purse(api)
    for _ in range(2):
        purse.change("credit", 20)
    made = expect(purse.transactions(), "the transactions").counts(2)
    expect(made.each("points"), "their points").equals([20, 20])
    expect({*made.each("transaction_id")}, "their IDs").counts(2)


@rule("B11").broken_by(answers(400, to=LIST, when=lambda asked: asked.json == {}))
def test_coupons_are_listed_for_whoever_is_not_logged_in(api: Calls) -> None:
    api.ask(LIST, method="POST", json={}).status(200)


@rule("B11").broken_by(assumes(LIST, body={"source_id": "KMN@123"}))
def test_a_coupon_of_one_customer_is_shown_to_nobody_else(
    api: Calls, mock: MockControl
) -> None:
    own = {"coupon_code": "ONLYONE", "source_id": mock.seed["source_id"]}
    mock.act("assign_coupon", **own)
    text = api.ask(LIST, method="POST", json={}).status(200).value.text
    shown = expect(text, "the coupons for somebody who is not logged in")
    shown.holds(f'"{mock.seed["coupon_code"]}"').lacks("ONLYONE")


@rule("B10").broken_by(complains("", changed(code=400)))
@pytest.mark.parametrize(
    ("path", "body"),
    [
        (LIST, {"source_id": "no-such-customer"}),
        (VALIDATE, NO_COUPON),
        (f"{APPLY}?type=redeem", NO_COUPON),
    ],
)
def test_a_coupon_that_cannot_be_found_is_answered_400(
    api: Calls, path: str, body: dict[str, Any]
) -> None:
    answer = api.ask(path, method="POST", json=body)
    answer.status(400).says(code="NOT_FOUND_CODE")


@rule("B08").broken_by(assumes(APPLY, query={"type": "redeem"}))
@pytest.mark.parametrize("query", [{}, {"type": ""}, {"type": "apply"}])
def test_coupons_are_redeemed_or_reverted(api: Calls, query: dict[str, str]) -> None:
    somebody = api.new_customer()
    coupon = a_coupon(api, somebody)
    apply(api, somebody, coupon, **query).fails()
    redeem(api, somebody, coupon)


def redeem(api: Calls, any_id: str, coupon: Any) -> None:
    """Raises NotRun where that is refused: the vendor's dashboard says what a coupon asks for."""
    if not apply(api, any_id, coupon, type="redeem").value.ok:
        raise NotRun("the coupon listed is not to be redeemed without more")


@rule("B09").broken_by(
    answers(200, {}, to=APPLY, when=lambda asked: asked.query["type"] == "revert")
)
def test_a_reverted_coupon_can_be_redeemed_again(api: Calls) -> None:
    somebody = api.new_customer()
    coupon = a_coupon(api, somebody)
    redeem(api, somebody, coupon)
    if apply(api, somebody, coupon, type="redeem").value.ok:
        raise NotRun("the coupon listed can be redeemed again and again")
    for one in ("revert", "redeem"):
        apply(api, somebody, coupon, type=one).succeeds()


@rule("B14").broken_by(
    shows(CAMPAIGNS, lambda listed: listed[1:], when=lambda asked: not asked.query)
)
def test_all_campaigns_are_listed(api: Calls) -> None:
    kinds = [campaigns(api, campaign_type=one).value for one in KINDS]
    known = [one for listed in kinds for one in listed]
    if not known:
        raise NotRun("the application has no campaigns")
    campaigns(api).holds(*known)


@rule("B15").broken_by(has_progress_in_every_campaign)
@pytest.mark.parametrize(
    ("campaign_type", "has_progress"),
    [("referral", True), ("loyalty", True), ("leaderboard", False)],
)
def test_referrals_and_actions_alone_have_progress(
    api: Calls, mock: MockControl, campaign_type: str, has_progress: bool
) -> None:
    started = mock.act("start_campaign", campaign_type=campaign_type)["campaign_id"]
    text = api.ask(PROGRESS).succeeds().value.text
    shown = expect(text, f"the progress, with a campaign of the type {campaign_type}")
    shown.holds(started) if has_progress else shown.lacks(started)


@rule("B16").broken_by(shows(f"{ACTIONS}test_webhook", changed(passed=True)))
@pytest.mark.parametrize(("status", "passed"), [(200, True), (500, False)])
def test_the_test_of_a_webhook_takes_a_200(
    mock: MockControl, status: int, passed: bool
) -> None:
    with receiving() as receiver:
        receiver.status = status
        mock.act("set_webhook", url=receiver.url)
        tested = mock.act("test_webhook")
        expect(tested, f"the test with {status}").includes({"passed": passed})
        expect(receiver.take().body, "what was sent").differs_from(None)


def test_every_webhook_is_sent(
    api: Calls, mock: MockControl, webhooks: Webhooks
) -> None:
    """All go to one address; by which key the body names the event is the mock's own."""
    webhooks.event_of = lambda received: str(received.body["event"])
    mock.act("set_webhook", url=webhooks.url())
    known = mock.seed["source_id"]
    code = api.customer(known).at("referral_code")
    api.trigger("signup", "friend", referral_code=code)
    api.trigger("order_success", "friend")
    api.upsert("friend", metadata={"Name": "Cleo"}).succeeds()
    mock.act("create_coupon", coupon_code="NEW")
    mock.act("assign_coupon", coupon_code="MINE", source_id="friend")
    redeem(api, known, a_coupon(api, known))
    mock.act("award_leaderboard", campaign_id=mock.seed["campaign_id"])
    for event in webhooks.events:
        expect(webhooks.take(event).body, "what was sent").includes({"event": event})
