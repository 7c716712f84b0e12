"""The figures of one member, counted from what is there; used by `shapes` and by the statistics."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime

from contract_tests.apis.referralrock.mock.records import Member
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Shown

LARGEST_SUM = sys.float_info.max
SHARES = ("email_share", "social_share")


class Figures:
    """Of what was created, or happened, within a period; of all when none is given.

    A reward belongs to the member who receives it. Issued is what is Issued, all else is pending.
    """

    def __init__(
        self,
        store: Store,
        member: Member,
        first: datetime | None = None,
        end: datetime | None = None,
    ) -> None:
        def within(moment: datetime) -> bool:
            return (first is None or moment >= first) and (end is None or moment < end)

        self.member = member
        self.visits = [one for one in store.visits.get(member.id, []) if within(one.at)]
        self.referrals = [
            one
            for one in store.referrals.where("member", member.id)
            if within(one.createDate)
        ]
        self.rewards = [
            one
            for one in store.rewards.where("recipient", member.id)
            if within(one.createDate)
        ]

    def shown_in_member(self) -> Shown:
        shares = self._times(*SHARES)
        added = sorted(one.createDate for one in self.referrals)
        rewarded = sorted(one.createDate for one in self.rewards)
        return {
            "emailShares": len(self._times("email_share")),
            "socialShares": len(self._times("social_share")),
            "views": len(self._times("page_view")),
            "referrals": len(self.referrals),
            "lastShare": max(shares, default=None),
            "referralsApproved": self._in_state("approved"),
            "referralsQualified": self._in_state("qualified"),
            "referralsPending": self._in_state("pending"),
            "referralsApprovedAmount": total(
                one.amount for one in self.referrals if one.status == "approved"
            ),
            **self._money(),
            "rewards": len(self.rewards),
            "lastActiveDate": self.last_active(),
            "firstMemberViewDate": min(self._times("member_view"), default=None),
            "firstMemberShareDate": min(shares, default=None),
            "firstMemberRewardAddDate": min(rewarded, default=None),
            "lastMemberRewardAddDate": max(rewarded, default=None),
            "firstReferralViewDate": min(self._times("page_view"), default=None),
            "firstReferralAddDate": min(added, default=None),
            "lastReferralAddDate": max(added, default=None),
        }

    def statistics(self) -> Shown:
        """MemberStats; its two dates are those of the member, whatever the period."""
        return {
            "memberViews": len(self._times("member_view")),
            "memberShares": len(self._times(*SHARES)),
            "referralsCount": len(self.referrals),
            "referralsPending": self._in_state("pending"),
            "referralsQualified": self._in_state("qualified"),
            "referralsApproved": self._in_state("approved"),
            "rewardsCount": len(self.rewards),
            **self._money(),
        }

    def last_active(self) -> datetime | None:
        """When the member last looked at the portal or shared; None before the first time."""
        return max(self._times("member_view", *SHARES), default=None)

    def _money(self) -> dict[str, float]:
        issued = [one.amount for one in self.rewards if one.status == "Issued"]
        pending = [one.amount for one in self.rewards if one.status != "Issued"]
        return {
            "rewardsPendingAmount": total(pending),
            "rewardsIssuedAmount": total(issued),
            "rewardAmountTotal": total([*issued, *pending]),
        }

    def _in_state(self, state: str) -> int:
        return sum(one.status == state for one in self.referrals)

    def _times(self, *kinds: str) -> list[datetime]:
        return [one.at for one in self.visits if one.kind in kinds]


def total(amounts: Iterable[float]) -> float:
    """A sum of money: to the cent, so that 0.1 and 0.2 are 0.3, and never past what JSON can say."""
    return max(-LARGEST_SUM, min(round(sum(amounts), 2), LARGEST_SUM))
