"""The calls that only the tests of the rules on rewards and payouts make; `calls` has the others."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import Any

from contract_tests.apis.referralrock.calls import (
    ISSUE,
    REWARDS,
    Fields,
    found,
    moment,
    query,
    text,
)
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun

PAYOUTS, PENDING = "/api/payouts", "/api/payouts/pending"
TRANSACTIONS, UPDATE_REWARDS = "/api/payouts/transactions", "/api/rewards/update"
# Whether what becomes eligible only later is included, by what is sent.
LATER_TOO = [(None, False), (False, False), (True, True)]


@lru_cache(maxsize=1)
def payout_id(api: Client) -> str:
    """The payout that there is from the start."""
    for one in found(api, PAYOUTS):
        return str(one["id"])
    raise NotRun("the account has no payout")


def new_reward(
    api: Client, recipient: Fields, amount: float = 20, **fields: Any
) -> Fields:
    """The item that makes a reward by hand, for a member or a referral; only members have a code of their own."""
    who = "member" if "referralCode" in recipient else "referral"
    new = {"amount": amount, "payoutId": payout_id(api), **fields}
    return {f"{who}Query": query(recipient, f"{who}Id"), "newReward": new}


def add_reward(
    api: Client, recipient: Fields, amount: float = 20, **fields: Any
) -> Shown:
    """A reward just made, as the answer shows it."""
    item = new_reward(api, recipient, amount, **fields)
    return expect(api.post(REWARDS, json=[item])).succeeds().object(0, "reward")


def issue(api: Client, reward: Fields, **params: str) -> ExpectedAnswer:
    body = {"rewardId": reward["id"]}
    return expect(api.post(ISSUE, params=params, json=body))


def days_after(stamp: str, days: float) -> str:
    """A moment so long after another, as the vendor writes one."""
    later = moment(stamp) + timedelta(days=days)
    return f"{later:%Y-%m-%dT%H:%M:%S}.0000000Z"


def add_later_reward(api: Client, member: Fields, amount: float = 30) -> Shown:
    """A reward for a member who joined just now, eligible only in three days."""
    eligible = days_after(member["createDt"], 3)
    return add_reward(api, member, amount, eligibilityDate=eligible)


def flag(name: str, value: bool | None) -> dict[str, str]:
    """A query with that parameter, or without any."""
    return {} if value is None else {name: text(value)}


def pay(api: Client, override: bool | None = None, **body: str) -> ExpectedAnswer:
    query = flag("overrideIneligible", override)
    return expect(api.post(TRANSACTIONS, params=query, json=body))


def issued(api: Client, member: Fields) -> Expected[set[str]]:
    """The ids of the rewards of a member that are issued."""
    rewards = found(api, REWARDS, memberId=member["id"])
    done = {one["id"] for one in rewards if one["status"] == "Issued"}
    return expect(done, "the rewards issued")
