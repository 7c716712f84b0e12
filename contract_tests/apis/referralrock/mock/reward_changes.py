"""How rewards come to be, are paid out and go, whoever asks: the rewards, the payouts or a rule of the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from contract_tests.apis.referralrock.mock.figures import total
from contract_tests.apis.referralrock.mock.records import (
    Member,
    PayoutTransaction,
    Referral,
    Reward,
)
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import new_guid

Recipient = Member | Referral


@dataclass(frozen=True, slots=True)
class Grant:
    """A reward that is to be given: `eligible` is from when it may be issued, at once when None.

    `referral` is what a member's reward is for; `rule_id` is the rule that gives it.
    """

    amount: float
    payout_id: str
    eligible: datetime | None = None
    description: str = ""
    source: str = "Manual"
    rule_id: str | None = None
    referral: Referral | None = None


@dataclass(frozen=True, slots=True)
class RewardChanges:
    store: Store
    webhooks: Webhooks
    shapes: Shapes

    def add(self, recipient: Recipient, grant: Grant) -> Reward:
        """A new pending reward. The member of a referral's reward is the one who referred them."""
        is_member = isinstance(recipient, Member)
        referral = recipient if isinstance(recipient, Referral) else grant.referral
        now = self.store.now()
        reward = Reward(
            id=new_guid(),
            payoutId=grant.payout_id,
            programId=recipient.programId,
            memberId=recipient.id
            if isinstance(recipient, Member)
            else recipient.referringMemberId,
            referralId=referral.id if referral else None,
            type="Member" if is_member else "Referral",
            recipientId=recipient.id,
            amount=grant.amount,
            createDate=now,
            updateDate=now,
            eligibilityDate=grant.eligible or now,
            description=grant.description,
            source=grant.source,
            programRewardRuleId=grant.rule_id,
        )
        self.store.rewards.add(reward)
        self.webhooks.tell("RewardAdd", reward)
        return reward

    def change(self, reward: Reward, fields: Mapping[str, Any]) -> None:
        """Give it these fields; nobody is told of what is so already."""
        if self.store.rewards.change(reward, fields, updateDate=self.store.now()):
            self.webhooks.tell("RewardUpdate", reward)

    def remove(self, reward: Reward) -> None:
        self.webhooks.tell("RewardDelete", reward)
        self.store.rewards.remove(reward)

    def is_eligible(self, reward: Reward) -> bool:
        return reward.eligibilityDate <= self.store.now()

    def issue(self, rewards: Sequence[Reward], note: str) -> PayoutTransaction:
        """Pay the rewards of one recipient with one transaction.

        An issued reward fires RewardIssue alone: RewardUpdate is taken for changes of what it says.
        """
        transaction = self._pay(rewards)
        for reward in rewards:
            reward.status = "Issued"
            reward.issueDate = reward.updateDate = transaction.createDate
            reward.transactionID = transaction.id
            reward.paymentType = "Email"  # the only one seen
            reward.completeNote = note
            self.webhooks.tell("RewardIssue", reward)
        return transaction

    def _pay(self, rewards: Sequence[Reward]) -> PayoutTransaction:
        """The values of type and status are ours; Complete was seen as the status of a payment."""
        recipient = self.shapes.recipient(rewards[0].recipientId)
        return self.store.transactions.add(
            PayoutTransaction(
                id=new_guid(),
                transactionType="Payout",
                amount=total(one.amount for one in rewards),
                createDate=self.store.now(),
                recipientId=rewards[0].recipientId,
                transactionDestination=recipient.email if recipient else "",
                status="Complete",
                currencyCode=rewards[0].currencyCode,
            )
        )
