"""How referrals come to be and change, whoever asks: the events and rewards that follow. Removal is in `removal`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from contract_tests.apis.referralrock.mock.member_writes import Unfit
from contract_tests.apis.referralrock.mock.records import (
    Member,
    Referral,
    ReferralState,
)
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.store import Store, new_id
from contract_tests.apis.referralrock.mock.webhooks import Webhooks

Fields = Mapping[str, Any]  # of a referral, without its state


class ReferralChanges:
    def __init__(self, store: Store, webhooks: Webhooks, rules: RewardRules) -> None:
        self.store = store
        self.webhooks = webhooks
        self.rules = rules

    def add(
        self, member: Member, fields: Fields, state: ReferralState = "pending"
    ) -> Referral:
        """A referral of that member, in their program; Unfit when that is closed, an assumption.

        The values of `source` are not known, API is ours.
        """
        program = self.store.programs.get(member.programId)
        if program is not None and not program.isActive:
            raise Unfit(f"the program {program.name!r} is not active")
        now = self.store.now()
        values: dict[str, Any] = {
            "source": "API",
            **fields,
            "id": new_id(),
            "createDate": now,
            "updateDate": now,
            "programId": member.programId,
            "referringMemberId": member.id,
        }
        referral = Referral(**values)
        self._enter(referral, state)
        self.store.referrals.add(referral)
        self.webhooks.tell("ReferralAdd", referral)
        self.rules.referral_moved(referral)
        return referral

    def change(
        self, referral: Referral, fields: Fields, state: ReferralState | None = None
    ) -> None:
        """Give it these fields, and another state if one is named; nobody is told of what is so already."""
        moves = state is not None and state != referral.status
        if not moves and all(
            getattr(referral, name) == fields[name] for name in fields
        ):
            return
        with self.store.referrals.changing(referral):
            for name, value in fields.items():
                setattr(referral, name, value)
            referral.updateDate = self.store.now()
            if state is not None and moves:
                self._enter(referral, state)
        self.webhooks.tell("ReferralUpdate", referral)
        if moves:
            self.webhooks.tell("ReferralStatusChange", referral)
            self.rules.referral_moved(referral)

    def _enter(self, referral: Referral, state: ReferralState) -> None:
        """The dates say when a referral last came into a state, and stay when it leaves: an assumption."""
        referral.status = state
        if state == "qualified":
            referral.qualifiedDate = referral.updateDate
        if state == "approved":
            referral.approvedDate = referral.updateDate
