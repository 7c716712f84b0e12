from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberStats")


@_attrs_define
class MemberStats:
    """A member's sharing, referrals and rewards in a period.

    Attributes:
        activated_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        last_active_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though
            the vendor's tables call it a date.
        member_views (float | Unset): How many views the member has.
        member_shares (float | Unset): How often the member shared.
        referrals_count (float | Unset): How many referrals the member has brought.
        referrals_pending (float | Unset): How many of them are pending.
        referrals_qualified (float | Unset): How many of them are qualified.
        referrals_approved (float | Unset): How many of them are approved.
        rewards_count (float | Unset): How many rewards the member has.
        rewards_pending_amount (float | Unset): Sum of the rewards that are still pending.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | Unset): Sum of all rewards.
    """

    activated_date: datetime.datetime | Unset = UNSET
    last_active_date: datetime.datetime | Unset = UNSET
    member_views: float | Unset = UNSET
    member_shares: float | Unset = UNSET
    referrals_count: float | Unset = UNSET
    referrals_pending: float | Unset = UNSET
    referrals_qualified: float | Unset = UNSET
    referrals_approved: float | Unset = UNSET
    rewards_count: float | Unset = UNSET
    rewards_pending_amount: float | Unset = UNSET
    rewards_issued_amount: float | Unset = UNSET
    reward_amount_total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        activated_date: str | Unset = UNSET
        if not isinstance(self.activated_date, Unset):
            activated_date = self.activated_date.isoformat()

        last_active_date: str | Unset = UNSET
        if not isinstance(self.last_active_date, Unset):
            last_active_date = self.last_active_date.isoformat()

        member_views = self.member_views

        member_shares = self.member_shares

        referrals_count = self.referrals_count

        referrals_pending = self.referrals_pending

        referrals_qualified = self.referrals_qualified

        referrals_approved = self.referrals_approved

        rewards_count = self.rewards_count

        rewards_pending_amount = self.rewards_pending_amount

        rewards_issued_amount = self.rewards_issued_amount

        reward_amount_total = self.reward_amount_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if activated_date is not UNSET:
            field_dict["activatedDate"] = activated_date
        if last_active_date is not UNSET:
            field_dict["lastActiveDate"] = last_active_date
        if member_views is not UNSET:
            field_dict["memberViews"] = member_views
        if member_shares is not UNSET:
            field_dict["memberShares"] = member_shares
        if referrals_count is not UNSET:
            field_dict["referralsCount"] = referrals_count
        if referrals_pending is not UNSET:
            field_dict["referralsPending"] = referrals_pending
        if referrals_qualified is not UNSET:
            field_dict["referralsQualified"] = referrals_qualified
        if referrals_approved is not UNSET:
            field_dict["referralsApproved"] = referrals_approved
        if rewards_count is not UNSET:
            field_dict["rewardsCount"] = rewards_count
        if rewards_pending_amount is not UNSET:
            field_dict["rewardsPendingAmount"] = rewards_pending_amount
        if rewards_issued_amount is not UNSET:
            field_dict["rewardsIssuedAmount"] = rewards_issued_amount
        if reward_amount_total is not UNSET:
            field_dict["rewardAmountTotal"] = reward_amount_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _activated_date = d.pop("activatedDate", UNSET)
        activated_date: datetime.datetime | Unset
        if isinstance(_activated_date, Unset):
            activated_date = UNSET
        else:
            activated_date = datetime.datetime.fromisoformat(_activated_date)

        _last_active_date = d.pop("lastActiveDate", UNSET)
        last_active_date: datetime.datetime | Unset
        if isinstance(_last_active_date, Unset):
            last_active_date = UNSET
        else:
            last_active_date = datetime.datetime.fromisoformat(_last_active_date)

        member_views = d.pop("memberViews", UNSET)

        member_shares = d.pop("memberShares", UNSET)

        referrals_count = d.pop("referralsCount", UNSET)

        referrals_pending = d.pop("referralsPending", UNSET)

        referrals_qualified = d.pop("referralsQualified", UNSET)

        referrals_approved = d.pop("referralsApproved", UNSET)

        rewards_count = d.pop("rewardsCount", UNSET)

        rewards_pending_amount = d.pop("rewardsPendingAmount", UNSET)

        rewards_issued_amount = d.pop("rewardsIssuedAmount", UNSET)

        reward_amount_total = d.pop("rewardAmountTotal", UNSET)

        member_stats = cls(
            activated_date=activated_date,
            last_active_date=last_active_date,
            member_views=member_views,
            member_shares=member_shares,
            referrals_count=referrals_count,
            referrals_pending=referrals_pending,
            referrals_qualified=referrals_qualified,
            referrals_approved=referrals_approved,
            rewards_count=rewards_count,
            rewards_pending_amount=rewards_pending_amount,
            rewards_issued_amount=rewards_issued_amount,
            reward_amount_total=reward_amount_total,
        )

        member_stats.additional_properties = d
        return member_stats

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
