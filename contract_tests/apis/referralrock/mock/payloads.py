"""Bodies of the webhooks of the Referral Rock mock: those seen are no answers of the API and hold more than these.

ProgramEvent is the vendor's sample and RewardEvent a captured body, both in PascalCase. The vendor's sample of a member
has Id and then the API's own names. None of a referral or an unsubscribed address can be read: those follow the first two.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from contract_tests.apis.referralrock.mock.figures import total
from contract_tests.apis.referralrock.mock.records import (
    Member,
    Program,
    Referral,
    Reward,
)
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Shown

Thing = Program | Member | Referral | Reward | str
CLIENT_ID = "a1c7e9d3-5b2f-4e68-8d04-7f3b6c9a2e15"  # of the account
NO_ID = (
    "00000000-0000-0000-0000-000000000000"  # what the vendor's platform has for none
)
SOURCES = ("Manual", "Status Based", "Referral Action")  # the numbers are ours
PAYOUT_TYPES = ("", "Custom")  # "1" was seen, of a payout whose currency is Custom


@dataclass(frozen=True, slots=True)
class Payloads:
    store: Store
    shapes: Shapes

    def of(self, thing: Thing) -> Shown:
        """The body of an event of that thing; a text is an unsubscribed address."""
        match thing:
            case Program():
                body = self._program(thing)
            case Member():
                body = self._member(thing)
            case Referral():
                body = pascal(self.shapes.referral(thing))
            case Reward():
                body = self._reward(thing)
            case address:
                body = {"Email": address}
        return {**body, "Timestamp": int(self.store.now().timestamp())}

    def _member(self, member: Member) -> Shown:
        """As in the vendor's sample, although a plugin reads Email, ProgramId, FirstName and LastName."""
        shown = self.shapes.member(member)
        return {"Id": shown.pop("id"), **shown}

    def _program(self, program: Program) -> Shown:
        """Disabled members are registered too. The first program there is counts as the default one."""
        first = next(iter(self.store.programs), program)
        return {
            "Id": program.id,
            "IsActive": program.isActive,
            "IsDefault": first is program,
            **pascal(self.shapes.program(program)),
            "LoginUrl": f"{program.directUrl}/login",
            **self._members_of(program),
            **self._referrals_of(program),
            **self._rewards_of(program),
        }

    def _members_of(self, program: Program) -> Shown:
        members = self.store.members.where("program", program.id)
        shown = [self.shapes.member(one) for one in members]
        visits = [
            visit for one in members for visit in self.store.visits.get(one.id, [])
        ]
        disabled = sum(one.disabledFlag for one in members)
        return {
            "RegistrationViews": 0,
            "MembersRegistered": len(members),
            "MemberViews": sum(one.kind == "member_view" for one in visits),
            "ReferralViews": sum(one["views"] for one in shown),
            "MembersActive": len(members) - disabled,
            "MembersDisabled": disabled,
        }

    def _referrals_of(self, program: Program) -> Shown:
        referrals = self.store.referrals.where("program", program.id)
        by_state = {
            f"Referrals{state.title()}": sum(one.status == state for one in referrals)
            for state in ("approved", "pending", "qualified", "denied")
        }
        approved = [one.amount for one in referrals if one.status == "approved"]
        return {
            "ReferralsCreated": len(referrals),
            **by_state,
            "ReferralsApprovedAmount": total(approved),
        }

    def _rewards_of(self, program: Program) -> Shown:
        rewards = self.store.rewards.where("program", program.id)
        issued = [one.amount for one in rewards if one.status == "Issued"]
        return {
            "RewardsCreated": len(rewards),
            "RewardsPending": sum(one.status == "Pending" for one in rewards),
            "RewardsIssued": len(issued),
            "RewardsIssuedAmount": total(issued),
        }

    def _reward(self, reward: Reward) -> Shown:
        payout = self.store.payouts.get(reward.payoutId)
        referral = self.store.referrals.get(reward.referralId or "")
        rule = self.store.rules.get(reward.programRewardRuleId or "")
        kind = payout.payoutType if payout else ""
        number = PAYOUT_TYPES.index(kind) if kind in PAYOUT_TYPES else len(PAYOUT_TYPES)
        issued = reward.status == "Issued"
        shown = self.shapes.reward(reward)
        del shown["reason"], shown["reasonOther"]  # not in the captured body
        return {
            **pascal(shown),
            "ClientId": CLIENT_ID,
            "Source": SOURCES.index(reward.source) if reward.source in SOURCES else 0,
            "CurrencyCode": "Custom" if kind == "Custom" else reward.currencyCode,
            "ReferralEmail": referral.email if referral else "",
            "ReferralFullName": full_name(referral) if referral else "",
            "ProgramRewardRuleDisplayName": rule.description if rule else "",
            "RecurringRewardEnrollmentId": NO_ID,
            "PaymentStatus": "Complete" if issued else "",
            "PayoutType": str(number),
            "PayoutMetadata": json.dumps({}),
        }


def pascal(shown: Shown) -> Shown:
    """The same with capital first letters, in what is nested too."""
    return {
        name[0].upper() + name[1:]: pascal(value) if isinstance(value, dict) else value
        for name, value in shown.items()
    }
