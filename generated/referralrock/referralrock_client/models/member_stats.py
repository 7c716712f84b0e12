from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberStats(OpenModel):
    """A member's sharing, referrals and rewards in a period.

    Attributes:
        activated_date (datetime.datetime | Unset): Date and time with seven digits
            after the second and `Z`, though the vendor's tables call it a date.
        last_active_date (datetime.datetime | Unset): Date and time with seven
            digits after the second and `Z`, though the vendor's tables call it a date.
        member_views (float | Unset): How many views the member has.
        member_shares (float | Unset): How often the member shared.
        referrals_count (float | Unset): How many referrals the member has brought.
        referrals_pending (float | Unset): How many of them are pending.
        referrals_qualified (float | Unset): How many of them are qualified.
        referrals_approved (float | Unset): How many of them are approved.
        rewards_count (float | Unset): How many rewards the member has.
        rewards_pending_amount (float | Unset): Sum of the rewards that are still
            pending.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | Unset): Sum of all rewards.
    """

    activated_date: datetime.datetime | Unset = json_field(
        "activatedDate", DATETIME, default=UNSET
    )
    last_active_date: datetime.datetime | Unset = json_field(
        "lastActiveDate", DATETIME, default=UNSET
    )
    member_views: float | Unset = json_field("memberViews", default=UNSET)
    member_shares: float | Unset = json_field("memberShares", default=UNSET)
    referrals_count: float | Unset = json_field("referralsCount", default=UNSET)
    referrals_pending: float | Unset = json_field("referralsPending", default=UNSET)
    referrals_qualified: float | Unset = json_field("referralsQualified", default=UNSET)
    referrals_approved: float | Unset = json_field("referralsApproved", default=UNSET)
    rewards_count: float | Unset = json_field("rewardsCount", default=UNSET)
    rewards_pending_amount: float | Unset = json_field(
        "rewardsPendingAmount", default=UNSET
    )
    rewards_issued_amount: float | Unset = json_field(
        "rewardsIssuedAmount", default=UNSET
    )
    reward_amount_total: float | Unset = json_field("rewardAmountTotal", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
