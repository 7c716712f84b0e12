"""How referrals come to be, change and go, whoever asks, and the events and rewards that follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from contract_tests.apis.referralrock.mock.records import (
    Member,
    Referral,
    ReferralState,
)
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Refused, new_guid

Fields = Mapping[str, Any]  # of a referral, without its state


@dataclass(frozen=True, slots=True)
class ReferralChanges:
    store: Store
    webhooks: Webhooks
    rules: RewardRules
    rewards: RewardChanges

    def add(
        self, member: Member, fields: Fields, state: ReferralState = "pending"
    ) -> Referral:
        """A referral of that member, in their program; Refused when that is closed, an assumption.

        The values of `source` are not known, API is ours.
        """
        program = self.store.programs.get(member.programId)
        if program is not None and not program.isActive:
            raise Refused(400, f"the program {program.name!r} is not active")
        now = self.store.now()
        values: dict[str, Any] = {
            "source": "API",
            **fields,
            **_moved(state, now),
            "id": new_guid(),
            "createDate": now,
            "updateDate": now,
            "programId": member.programId,
            "referringMemberId": member.id,
        }
        referral = self.store.referrals.add(Referral(**values))
        self.webhooks.tell("ReferralAdd", referral)
        self.rules.referral_moved(referral)
        return referral

    def change(
        self, referral: Referral, fields: Fields, state: ReferralState | None = None
    ) -> None:
        """Give it these fields, and another state if one is named; nobody is told of what is so already."""
        now = self.store.now()
        moves = state is not None and state != referral.status
        moved = _moved(state, now) if state is not None and moves else {}
        if not self.store.referrals.change(
            referral, {**fields, **moved}, updateDate=now
        ):
            return
        self.webhooks.tell("ReferralUpdate", referral)
        if moves:
            self.webhooks.tell("ReferralStatusChange", referral)
            self.rules.referral_moved(referral)

    def remove(self, referral: Referral) -> None:
        """With its own rewards (an assumption, as where members are removed). The member keeps a reward
        for the referral, which then names no referral."""
        for reward in self.store.rewards.where("referral", referral.id):
            if reward.recipientId == referral.id:
                self.rewards.remove(reward)
            else:
                self.store.rewards.change(reward, {"referralId": None})
        self.webhooks.tell("ReferralDelete", referral)
        self.store.referrals.remove(referral)


def _moved(state: ReferralState, now: datetime) -> dict[str, Any]:
    """The fields of a referral that comes into a state. Their dates stay when it leaves: an assumption."""
    dates = {"qualified": "qualifiedDate", "approved": "approvedDate"}
    return {"status": state, **({dates[state]: now} if state in dates else {})}
