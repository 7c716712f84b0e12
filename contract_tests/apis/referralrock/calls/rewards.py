"""Rewards and payouts, as the tests of rules call them, beside all else."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from contract_tests.apis.referralrock.calls.common import (
    ISSUE,
    PAYOUTS,
    REWARDS,
    TRANSACTIONS,
    Fields,
    days_after,
    flag,
    query,
)
from contract_tests.apis.referralrock.calls.members import MemberCalls
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.http.target import NotRun


class Calls(MemberCalls):
    """The API, as the tests of its rules call it."""

    @cached_property
    def payout_id(self) -> str:
        """The payout that there is from the start."""
        for one in self.found(PAYOUTS):
            return str(one["id"])
        raise NotRun("the account has no payout")

    def new_reward(
        self, recipient: Fields, amount: float = 20, **fields: Any
    ) -> Fields:
        """The item that makes a reward by hand, for a member or a referral; only members have a code of their own."""
        who = "member" if "referralCode" in recipient else "referral"
        new = {"amount": amount, "payoutId": self.payout_id, **fields}
        return {f"{who}Query": query(recipient, f"{who}Id"), "newReward": new}

    def add_reward(self, recipient: Fields, amount: float = 20, **fields: Any) -> Shown:
        """A reward just made, as the answer shows it."""
        item = self.new_reward(recipient, amount, **fields)
        return expect(self.post(REWARDS, json=[item])).succeeds().object(0, "reward")

    def issue(self, reward: Fields, **params: str) -> ExpectedAnswer:
        body = {"rewardId": reward["id"]}
        return expect(self.post(ISSUE, params=params, json=body))

    def add_later_reward(self, member: Fields, amount: float = 30) -> Shown:
        """A reward for a member who joined just now, eligible only in three days."""
        eligible = days_after(member["createDt"], 3)
        return self.add_reward(member, amount, eligibilityDate=eligible)

    def pay(self, override: bool | None = None, **body: str) -> ExpectedAnswer:
        query = flag("overrideIneligible", override)
        return expect(self.post(TRANSACTIONS, params=query, json=body))

    def issued(self, member: Fields) -> Expected[set[str]]:
        """The ids of the rewards of a member that are issued."""
        rewards = self.found(REWARDS, memberId=member["id"])
        done = {one["id"] for one in rewards if one["status"] == "Issued"}
        return expect(done, "the rewards issued")
