"""The things of the Referral Rock mock, with the vendor's field names in the vendor's order.

What a field shows of other things (names of a program, figures of a member) is not kept here but
filled in by `shapes` whenever a thing is shown; such fields stand at the end of each class's docstring.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec

ReferralState = Literal["pending", "qualified", "approved", "denied"]
RewardState = Literal["Pending", "Processing", "Issued"]
RecipientType = Literal["Member", "Referral"]


class Record(msgspec.Struct, eq=False):
    """Something that stays the same thing whatever changes in it."""


class Program(Record, kw_only=True):
    id: str
    isActive: bool = True
    name: str
    type: str = "Web"
    title: str
    memberOffer: str = ""
    referralOffer: str = ""
    directUrl: str = ""
    widgetUrl: str = ""


class MemberPayoutInfo(msgspec.Struct):
    payoutType: str = ""
    useDefaultValues: bool = False
    email: str = ""


class Member(Record, kw_only=True):
    """Shown only: displayName, programTitle, programName, referralUrl, memberUrl, all figures, status,
    names and dates after utmSource but disabledReason and activatedDate, names of recruiters."""

    id: str
    displayName: str = ""
    firstName: str
    lastName: str = ""
    email: str
    phone: str = ""
    externalIdentifier: str = ""
    dateOfBirth: datetime | None = None
    addressLine1: str = ""
    addressLine2: str = ""
    city: str = ""
    countrySubdivision: str = ""
    country: str = ""
    postalCode: str = ""
    disabledFlag: bool = False
    customOverrideURL: str = ""
    payoutInfo: MemberPayoutInfo | None = None
    customOption1Name: str = ""
    customOption1Value: str = ""
    customText1Name: str = ""
    customText1Value: str = ""
    customText2Name: str = ""
    customText2Value: str = ""
    programId: str
    programTitle: str = ""
    programName: str = ""
    referralCode: str
    referralUrl: str = ""
    memberUrl: str = ""
    emailShares: int = 0
    socialShares: int = 0
    views: int = 0
    referrals: int = 0
    lastShare: datetime | None = None
    referralsApproved: int = 0
    referralsQualified: int = 0
    referralsPending: int = 0
    referralsApprovedAmount: float = 0
    rewardsPendingAmount: float = 0
    rewardsIssuedAmount: float = 0
    rewardAmountTotal: float = 0
    rewards: int = 0
    createDt: datetime
    utmSource: str = ""
    utmMedium: str = ""
    utmCampaign: str = ""
    browserReferrerUrl: str = ""
    lastViewIPAddress: str = ""
    region: str | None = None
    status: str = ""
    disabledReason: str = ""
    activatedDate: datetime | None = None
    lastActiveDate: datetime | None = None
    firstMemberViewDate: datetime | None = None
    firstMemberShareDate: datetime | None = None
    firstMemberRewardAddDate: datetime | None = None
    lastMemberRewardAddDate: datetime | None = None
    firstReferralViewDate: datetime | None = None
    firstReferralAddDate: datetime | None = None
    lastReferralAddDate: datetime | None = None
    recruiterSourceId: str | None = None
    recruiterSourceName: str = ""
    recruiterSourceEmail: str = ""
    recruiterSourceExternalId: str | None = None
    recruiterAssignedId: str | None = None
    recruiterAssignedName: str = ""
    recruiterAssignedEmail: str = ""
    recruiterAssignedExternalId: str | None = None


class Referral(Record, kw_only=True):
    """Shown only: displayName, fullName, amountFormatted, programName, programTitle, the member's
    name, email, code and external identifier, names of recruiters."""

    id: str
    displayName: str = ""
    firstName: str = ""
    lastName: str = ""
    fullName: str = ""
    email: str = ""
    externalIdentifier: str = ""
    phoneNumber: str = ""
    amount: float = 0
    amountFormatted: str = ""
    preferredContact: str = ""
    createDate: datetime
    updateDate: datetime
    source: str = ""
    programId: str
    programName: str = ""
    programTitle: str = ""
    referringMemberId: str
    referringMemberName: str = ""
    memberEmail: str = ""
    memberReferralCode: str = ""
    memberExternalIdentifier: str = ""
    approvedDate: datetime | None = None
    qualifiedDate: datetime | None = None
    status: ReferralState = "pending"
    companyName: str = ""
    note: str = ""
    publicNote: str = ""
    customOption1Name: str = ""
    customOption2Name: str = ""
    customText1Name: str = ""
    customText2Name: str = ""
    customText3Name: str = ""
    customOption1Value: str = ""
    customOption2Value: str = ""
    customText1Value: str = ""
    customText2Value: str = ""
    customText3Value: str = ""
    conversionNote: str = ""
    conversionIPAddress: str = ""
    IPAddressSource: str = ""
    browserReferrerUrl: str = ""
    utmSource: str = ""
    utmMedium: str = ""
    utmCampaign: str = ""
    addressLine1: str | None = None
    addressLine2: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    postalCode: str | None = None
    recruiterSourceId: str | None = None
    recruiterSourceName: str = ""
    recruiterSourceEmail: str = ""
    recruiterSourceExternalId: str | None = None
    recruiterAssignedId: str | None = None
    recruiterAssignedName: str = ""
    recruiterAssignedEmail: str = ""
    recruiterAssignedExternalId: str | None = None


class Reward(Record, kw_only=True):
    """`source` is Referral Action, Status Based or Manual. Shown only: payoutDescription, programName,
    the recipient's name, email and external identifier, referralDisplayName."""

    id: str
    payoutId: str
    payoutDescription: str = ""
    programId: str
    programName: str = ""
    memberId: str
    referralId: str | None = None
    type: RecipientType
    recipientId: str
    recipientName: str = ""
    recipientEmailAddress: str = ""
    recipientExternalIdentifier: str = ""
    externalIdentifier: str | None = None
    status: RewardState = "Pending"
    amount: float
    createDate: datetime
    issueDate: datetime | None = None
    eligibilityDate: datetime
    description: str = ""
    transactionID: str | None = None
    updateDate: datetime
    referralDisplayName: str | None = None
    currencyCode: str = "USD"
    source: str = "Manual"
    reason: str | None = None
    reasonOther: str | None = None
    programRewardRuleId: str | None = None
    paymentType: str | None = None
    paymentCode: str | None = None
    completeNote: str = ""


class RuleReward(msgspec.Struct):
    """The values of `amountCalculationMethod` are not known: Fixed and Percent are ours."""

    amountCalculationMethod: str
    fixedAmount: float = 0
    startingPercentAmount: float = 0


class RuleTrigger(msgspec.Struct):
    """`referralStatus` is empty for a rule that rewards referral actions."""

    referralStatus: str = ""


class RewardRule(Record, kw_only=True):
    ruleId: str
    isEnabled: bool = True
    description: str
    ruleStartDate: datetime
    ruleEndDate: datetime
    programId: str
    payoutId: str
    payoutType: str
    payoutDescription: str
    deliveryType: str = "Review"
    deliveryDelay: float = 0
    reward: RuleReward
    trigger: RuleTrigger


class Payout(Record, kw_only=True):
    """`payoutPrograms` is empty: nobody shows what stands in it."""

    id: str
    payoutType: str
    description: str
    payoutPrograms: list[Any] = []


class PayoutTransaction(Record, kw_only=True):
    id: str
    transactionType: str
    amount: float
    createDate: datetime
    recipientId: str
    transactionDestination: str = ""
    status: str
    currencyCode: str = "USD"
    vendorErrorStatus: str | None = None
    vendorErrorMessage: str | None = None
    externalIdentifier: str = ""


class Hook(Record, kw_only=True):
    """A subscription; `id` is its web_hook_id."""

    id: str
    target_url: str
    event: str
