"""One test for each rule on events, wallets, coupons, campaigns and webhooks, in their order, with the defects that it finds.

Of most answers no key could be read in the vendor's pages, so whoever looks at one needs the mock.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from requests import Response

from contract_tests.apis.rehook.calls import (
    APPLY,
    CAMPAIGNS,
    CUSTOMERS,
    INVOKE,
    LIST,
    PROGRESS,
    VALIDATE,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.receiver import receiving
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
FRIEND = "cleo@33"
NO_COUPON = {"coupon_details": [{"coupon_id": "none", "coupon_code": "NONE"}]}


def trigger(api: Client, event: str, source_id: str, **metadata: str) -> None:
    body = {"event_name": event, "source_id": source_id, "metadata": metadata}
    assert api.post(INVOKE, json=body).status_code == 200


def wallets(mock: MockControl) -> str:
    return f"/wallets/customer/{quote(mock.seed['source_id'], safe='')}"


def transactions(api: Client, mock: MockControl, page: int | None = None) -> Any:
    """One page of the seeded customer's wallet, the first unless another is asked for."""
    params = {} if page is None else {"page": str(page)}
    path = f"{wallets(mock)}/transactions/{mock.seed['wallet_id']}"
    return api.get(path, params=params).json()


def change(api: Client, mock: MockControl, type_: str, points: int) -> None:
    path = f"{wallets(mock)}/transactions/{mock.seed['wallet_id']}"
    body = {"type": type_, "points": points, "description": "a test"}
    assert api.request("PUT", path, json=body).status_code == 200


def balance(api: Client, mock: MockControl) -> int:
    return int(api.get(wallets(mock)).json()[0]["balance"])


def apply(api: Client, mock: MockControl, **query: str) -> Response:
    """Redeem or revert the seeded coupon for the seeded customer."""
    coupon = {key: mock.seed[key] for key in ("coupon_id", "coupon_code")}
    body = {"coupon_details": [coupon], "source_id": mock.seed["source_id"]}
    return api.post(APPLY, params=query, json=body)


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


@rule("B06", broken_by=[overrides(INVOKE, body={"event_name": "visit"})])
def test_an_event_is_rewarded_by_the_rules_of_its_name(
    api: Client, mock: MockControl
) -> None:
    named = {"event_name": "visit", "points": 7}
    mock.act("start_campaign", campaign_type="loyalty", **named)
    before = transactions(api, mock)
    trigger(api, "no-such-event", mock.seed["source_id"])
    assert transactions(api, mock) == before
    trigger(api, "visit", mock.seed["source_id"])
    (reward,) = (one for one in transactions(api, mock) if one not in before)
    assert reward["points"] == 7


@rule("B07", broken_by=[overrides(INVOKE, body={"metadata": {}})])
def test_a_sign_up_with_a_code_makes_a_friend(api: Client, mock: MockControl) -> None:
    trigger(api, "signup", FRIEND, referral_code=mock.seed["referral_code"])
    trigger(api, mock.seed["conversion_event"], FRIEND)
    advocate = quote(mock.seed["source_id"], safe="")
    friends = api.get(f"/customers/referral/list/{advocate}").json()
    assert FRIEND in [friend["source_id"] for friend in friends]


@rule("B12", broken_by=[ignores("GET */transactions/*", "page")])
def test_transactions_come_in_pages_of_which_the_first_is_1(
    api: Client, mock: MockControl
) -> None:
    for _ in range(12):  # more than the mock puts on a page
        change(api, mock, "credit", 1)
    first = transactions(api, mock)
    assert first == transactions(api, mock, page=1)
    second = transactions(api, mock, page=2)
    assert second
    assert not [one for one in second if one in first]


@rule("B13", broken_by=[overrides(CHANGE, body={"type": "credit"})])
def test_a_credit_adds_points_and_a_debit_takes_them_off(
    api: Client, mock: MockControl
) -> None:
    before = balance(api, mock)
    change(api, mock, "credit", 20)
    assert balance(api, mock) == before + 20
    change(api, mock, "debit", 5)
    assert balance(api, mock) == before + 15


@rule("A04", broken_by=[makes_a_change_once])
def test_a_change_sent_twice_is_made_twice(api: Client, mock: MockControl) -> None:
    before = transactions(api, mock)
    change(api, mock, "credit", 20)
    change(api, mock, "credit", 20)
    made = [one for one in transactions(api, mock) if one not in before]
    assert [one["points"] for one in made] == [20, 20]
    assert made[0]["transaction_id"] != made[1]["transaction_id"]


@rule("B11", broken_by=[answers(400, to=LIST, when=lambda asked: asked.json == {})])
def test_coupons_are_listed_for_whoever_is_not_logged_in(
    api: Client, mock: MockControl
) -> None:
    own = {"coupon_code": "ONLYONE", "source_id": mock.seed["source_id"]}
    mock.act("assign_coupon", **own)
    response = api.post(LIST, json={})
    assert response.status_code == 200
    assert f'"{mock.seed["coupon_code"]}"' in response.text
    assert "ONLYONE" not in response.text


@rule("B10", broken_by=[complains("", changed(code=400))])
@pytest.mark.parametrize(
    ("path", "body"),
    [
        (LIST, {"source_id": "no-such-customer"}),
        (VALIDATE, NO_COUPON),
        (f"{APPLY}?type=redeem", NO_COUPON),
    ],
)
def test_a_coupon_that_cannot_be_found_is_answered_400(
    api: Client, path: str, body: dict[str, Any]
) -> None:
    response = api.post(path, json=body)
    assert response.status_code == 400
    assert response.json()["code"] == "NOT_FOUND_CODE"


@rule("B08", broken_by=[assumes(APPLY, query={"type": "redeem"})])
@pytest.mark.parametrize("query", [{}, {"type": ""}, {"type": "apply"}])
def test_coupons_are_redeemed_or_reverted(
    api: Client, mock: MockControl, query: dict[str, str]
) -> None:
    assert apply(api, mock, **query).status_code >= 400
    assert apply(api, mock, type="redeem").status_code == 200


@rule(
    "B09",
    broken_by=[
        answers(200, {}, to=APPLY, when=lambda asked: asked.query["type"] == "revert")
    ],
)
def test_a_reverted_coupon_can_be_redeemed_again(
    api: Client, mock: MockControl
) -> None:
    calls = ["redeem", "redeem", "revert", "redeem"]
    statuses = [apply(api, mock, type=one).status_code for one in calls]
    assert statuses == [200, 400, 200, 200]


@rule("B14", broken_by=[shows(CAMPAIGNS, lambda listed: listed[:1])])
def test_all_campaigns_are_listed(api: Client, mock: MockControl) -> None:
    started = mock.act("start_campaign", campaign_type="leaderboard")
    listed = {one["campaign_id"] for one in api.get(CAMPAIGNS).json()}
    assert listed == {mock.seed["campaign_id"], started["campaign_id"]}


@rule("B15", broken_by=[has_progress_in_every_campaign])
@pytest.mark.parametrize(
    ("campaign_type", "has_progress"),
    [("referral", True), ("loyalty", True), ("leaderboard", False)],
)
def test_referrals_and_actions_alone_have_progress(
    api: Client, mock: MockControl, campaign_type: str, has_progress: bool
) -> None:
    started = mock.act("start_campaign", campaign_type=campaign_type)
    response = api.get(PROGRESS)
    assert (started["campaign_id"] in response.text) is has_progress


@rule("B16", broken_by=[shows(f"{ACTIONS}test_webhook", changed(passed=True))])
@pytest.mark.parametrize(("status", "passed"), [(200, True), (500, False)])
def test_the_test_of_a_webhook_takes_a_200(
    mock: MockControl, status: int, passed: bool
) -> None:
    with receiving() as receiver:
        receiver.status = status
        mock.act("set_webhook", url=receiver.url)
        assert mock.act("test_webhook")["passed"] is passed
        assert receiver.take().body


def test_every_webhook_is_sent(
    api: Client, mock: MockControl, webhooks: Webhooks
) -> None:
    """All go to one address; by which key the body names the event is the mock's own."""
    webhooks.event_of = lambda received: str(received.body["event"])
    mock.act("set_webhook", url=webhooks.url())
    referrer = api.get(f"/customers/{quote(mock.seed['source_id'], safe='')}").json()
    code = referrer["referral_code"]
    trigger(api, "signup", "friend", referral_code=code)
    trigger(api, "order_success", "friend")
    named = {"source_id": "friend", "metadata": {"Name": "Cleo"}}
    assert api.post(CUSTOMERS, json=named).ok
    mock.act("create_coupon", coupon_code="NEW")
    mock.act("assign_coupon", coupon_code="MINE", source_id="friend")
    assert apply(api, mock, type="redeem").ok
    mock.act("award_leaderboard", campaign_id=mock.seed["campaign_id"])
    for event in webhooks.events:
        assert webhooks.take(event).body["event"] == event
