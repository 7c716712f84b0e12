"""The things of the Referral Rock mock, with the vendor's field names.

What is shown of other things with them (names of a program, figures of a member) is added by `shapes`.
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
    id: str
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
    referralCode: str
    createDt: datetime
    utmSource: str = ""
    utmMedium: str = ""
    utmCampaign: str = ""
    browserReferrerUrl: str = ""
    lastViewIPAddress: str = ""
    region: str | None = None
    disabledReason: str = ""
    activatedDate: datetime | None = None
    recruiterSourceId: str | None = None
    recruiterAssignedId: str | None = None


class Referral(Record, kw_only=True):
    id: str
    firstName: str = ""
    lastName: str = ""
    email: str = ""
    externalIdentifier: str = ""
    phoneNumber: str = ""
    amount: float = 0
    preferredContact: str = ""
    createDate: datetime
    updateDate: datetime
    source: str = ""
    programId: str
    referringMemberId: str
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
    recruiterAssignedId: str | None = None


class Reward(Record, kw_only=True):
    """`source` is Referral Action, Status Based or Manual."""

    id: str
    payoutId: str
    programId: str
    memberId: str
    referralId: str | None = None
    type: RecipientType
    recipientId: str
    externalIdentifier: str | None = None
    status: RewardState = "Pending"
    amount: float
    createDate: datetime
    issueDate: datetime | None = None
    eligibilityDate: datetime
    description: str = ""
    transactionID: str | None = None
    updateDate: datetime
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
