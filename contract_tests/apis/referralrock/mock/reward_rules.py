"""The rules by which a program rewards its members: listed, and carried out when a referral gives a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.lists import read_text
from contract_tests.apis.referralrock.mock.queries import programs_named
from contract_tests.apis.referralrock.mock.records import Referral, RewardRule
from contract_tests.apis.referralrock.mock.reward_changes import Grant, RewardChanges
from contract_tests.apis.referralrock.mock.shapes import plain
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown


@dataclass(frozen=True, slots=True)
class RewardRules:
    """Only what integrations show of rules: one state, a fixed amount or a percentage, a delay."""

    store: Store
    changes: RewardChanges

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/rewardrules", {"GET": self.list_all})]

    async def list_all(self, request: Request) -> list[Shown]:
        """The rules of one program, as a bare array. That programId may be a name or a title, as
        in the other lists, is an assumption."""
        text = read_text(request, "programId")
        if not text:
            raise Refused(400, "programId is needed")
        programs = programs_named(self.store, text)
        if not programs:
            raise Refused(404, f"no program {text!r}")
        rules = [rule for one in programs for rule in self._of(one.id)]
        return [plain(rule) for rule in rules]

    def referral_moved(self, referral: Referral) -> None:
        """A referral is in its state now: rules for that state reward the member, once for each referral
        (an assumption, as that a referral which comes back to a state earns nothing more)."""
        rewards = self.store.rewards.where("referral", referral.id)
        spent = {one.programRewardRuleId for one in rewards}
        for rule in self._running(referral):
            if (
                rule.trigger.referralStatus == referral.status
                and rule.ruleId not in spent
            ):
                self._reward(rule, referral, referral.amount, "Status Based")

    def referral_acted(self, referral: Referral, amount: float) -> None:
        """A referral did something worth `amount`: rules without a state reward the member each time,
        whatever state the referral is in (an assumption)."""
        for rule in self._running(referral):
            if not rule.trigger.referralStatus:
                self._reward(rule, referral, amount, "Referral Action")

    def _reward(
        self, rule: RewardRule, referral: Referral, of: float, source: str
    ) -> None:
        """`deliveryDelay` counts days, as far as we know; `deliveryType` Review leaves issuing to people."""
        member = self.store.members.get(referral.referringMemberId)
        if member is None:
            return
        fixed = rule.reward.amountCalculationMethod == "Fixed"
        share = rule.reward.startingPercentAmount / 100
        grant = Grant(
            amount=rule.reward.fixedAmount if fixed else round(of * share, 2),
            payout_id=rule.payoutId,
            eligible=self.store.now() + timedelta(days=rule.deliveryDelay),
            description=rule.description,
            source=source,
            rule_id=rule.ruleId,
            referral=referral,
        )
        self.changes.add(member, grant)

    def _running(self, referral: Referral) -> Iterator[RewardRule]:
        now = self.store.now()
        for rule in self._of(referral.programId):
            if rule.isEnabled and rule.ruleStartDate <= now < rule.ruleEndDate:
                yield rule

    def _of(self, program_id: str) -> list[RewardRule]:
        return self.store.rules.where("program", program_id)
