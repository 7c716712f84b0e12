from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberStats(Model):
    """A member's sharing, referrals and rewards in a period.

    Attributes:
        activated_date (datetime.datetime | None | Unset): When the member was activated.
        last_active_date (datetime.datetime | None | Unset): When the member was last active.
        member_views (float | None | Unset): How many views the member has.
        member_shares (float | None | Unset): How often the member shared.
        referrals_count (float | None | Unset): How many referrals the member has brought.
        referrals_pending (float | None | Unset): How many of them are pending.
        referrals_qualified (float | None | Unset): How many of them are qualified.
        referrals_approved (float | None | Unset): How many of them are approved.
        rewards_count (float | None | Unset): How many rewards the member has.
        rewards_pending_amount (float | None | Unset): Sum of the rewards that are still pending.
        rewards_issued_amount (float | None | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | None | Unset): Sum of all rewards.
    """

    activated_date: datetime.datetime | None | Unset = json_field(
        "activatedDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    last_active_date: datetime.datetime | None | Unset = json_field(
        "lastActiveDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    member_views: float | None | Unset = json_field("memberViews", FirstOf(Plain("float"), NULL), default=UNSET)
    member_shares: float | None | Unset = json_field("memberShares", FirstOf(Plain("float"), NULL), default=UNSET)
    referrals_count: float | None | Unset = json_field("referralsCount", FirstOf(Plain("float"), NULL), default=UNSET)
    referrals_pending: float | None | Unset = json_field(
        "referralsPending", FirstOf(Plain("float"), NULL), default=UNSET
    )
    referrals_qualified: float | None | Unset = json_field(
        "referralsQualified", FirstOf(Plain("float"), NULL), default=UNSET
    )
    referrals_approved: float | None | Unset = json_field(
        "referralsApproved", FirstOf(Plain("float"), NULL), default=UNSET
    )
    rewards_count: float | None | Unset = json_field("rewardsCount", FirstOf(Plain("float"), NULL), default=UNSET)
    rewards_pending_amount: float | None | Unset = json_field(
        "rewardsPendingAmount", FirstOf(Plain("float"), NULL), default=UNSET
    )
    rewards_issued_amount: float | None | Unset = json_field(
        "rewardsIssuedAmount", FirstOf(Plain("float"), NULL), default=UNSET
    )
    reward_amount_total: float | None | Unset = json_field(
        "rewardAmountTotal", FirstOf(Plain("float"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()
