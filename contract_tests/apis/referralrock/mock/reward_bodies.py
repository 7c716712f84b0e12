"""Bodies of the operations on rewards. Used by `rewards`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from contract_tests.apis.referralrock.mock.lists import parse_moment
from contract_tests.apis.referralrock.mock.queries import MemberQuery, ReferralQuery
from contract_tests.apis.referralrock.mock.reward_changes import Grant
from contract_tests.harness.mocking import sent_fields

Text = str | UnsetType


class NewReward(msgspec.Struct, frozen=True):
    amount: float
    payoutId: str
    eligibilityDate: str = ""
    description: str = ""

    def __post_init__(self) -> None:
        _date(self.eligibilityDate)

    def grant(self) -> Grant:
        return Grant(
            amount=self.amount,
            payout_id=self.payoutId,
            eligible=_date(self.eligibilityDate),
            description=self.description,
        )


class NewRewardInfo(msgspec.Struct, frozen=True):
    newReward: NewReward
    memberQuery: MemberQuery | UnsetType = UNSET
    referralQuery: ReferralQuery | UnsetType = UNSET


class UpdateReward(msgspec.Struct, frozen=True):
    """`payoutId` is required even where it stays the same."""

    rewardId: str
    payoutId: str
    amount: float | UnsetType = UNSET
    eligibilityDate: Text = UNSET
    description: Text = UNSET

    def __post_init__(self) -> None:
        _date(self.eligibilityDate or "")

    def fields(self) -> dict[str, Any]:
        """The fields that are sent, without the one that says how to find it."""
        fields = sent_fields(self)
        del fields["rewardId"]
        eligible = _date(fields.pop("eligibilityDate", ""))
        return fields if eligible is None else {**fields, "eligibilityDate": eligible}


class IssueRewardInfo(msgspec.Struct, frozen=True):
    """The deprecated `recipientInfo` is read, and has no effect."""

    rewardId: str
    recipientInfo: str = ""
    note: str = ""


class RemoveRewards(msgspec.Struct, frozen=True):
    rewardIds: list[str]


def _date(text: str) -> datetime | None:
    """A date of a body, in any form that a query may have; None for "". Raises ValueError, with which its reader tells the place."""
    moment = parse_moment(text)
    if text and moment is None:
        raise ValueError(f"eligibilityDate is a date such as 2026-01-31, not {text!r}")
    return moment
