"""The calls that only the tests of the rules on rewards and payouts make; `calls` has the others."""

from __future__ import annotations

from datetime import timedelta

from requests import Response

from contract_tests.apis.referralrock.calls import (
    REWARDS,
    Fields,
    found,
    moment,
    query,
    text,
)
from contract_tests.harness.http.client import Client

PAYOUTS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS, UPDATE_REWARDS = "/api/payouts/transactions", "/api/rewards/update"
# Whether what becomes eligible only later is included, by what is sent.
LATER_TOO = [(None, False), (False, False), (True, True)]


def payout_id(api: Client) -> str:
    """The payout that there is from the start."""
    return str(found(api, PAYOUTS)[0]["id"])


def named(recipient: Fields) -> Fields:
    """The part of an item that says for whom a new reward is."""
    if "referringMemberId" in recipient:
        return {"referralQuery": query(recipient, "referralId")}
    return {"memberQuery": query(recipient, "memberId")}


def add_reward(
    api: Client, recipient: Fields, amount: float = 20, **fields: str
) -> Fields:
    """A reward just made by hand for a member or a referral, as the answer shows it."""
    new = {"amount": amount, "payoutId": payout_id(api), **fields}
    answer = api.post(REWARDS, json=[{**named(recipient), "newReward": new}])
    assert answer.ok, answer.text
    return dict(answer.json()[0]["reward"])


def days_after(stamp: str, days: float) -> str:
    """A moment so long after another, as the vendor writes one."""
    later = moment(stamp) + timedelta(days=days)
    return f"{later:%Y-%m-%dT%H:%M:%S}.0000000Z"


def add_later_reward(api: Client, member: Fields, amount: float = 30) -> Fields:
    """A reward for a member who joined just now, eligible only in three days."""
    eligible = days_after(member["createDt"], 3)
    return add_reward(api, member, amount, eligibilityDate=eligible)


def flag(name: str, value: bool | None) -> dict[str, str]:
    """A query with that parameter, or without any."""
    return {} if value is None else {name: text(value)}


def pay(api: Client, override: bool | None = None, **body: str) -> Response:
    return api.post(
        TRANSACTIONS, params=flag("overrideIneligible", override), json=body
    )


def states(api: Client) -> dict[str, str]:
    """The state of each reward that is listed, by its id."""
    return {one["id"]: one["status"] for one in found(api, REWARDS)}


def issued(api: Client) -> set[str]:
    """The ids of the rewards that are issued."""
    return {id for id, state in states(api).items() if state == "Issued"}
