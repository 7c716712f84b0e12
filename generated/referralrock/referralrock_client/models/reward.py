from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, NULL, TEXT, EnumOf, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .reward_state import RewardState
    from .reward_type import RewardType


@define
class Reward(Model):
    """Something that a member or a referral has earned.

    Attributes:
        id (str | Unset): ID of the reward.
        payout_id (None | str | Unset): ID of the payout that the reward belongs to.
        payout_description (None | str | Unset): What the payout is.
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        member_id (None | str | Unset): ID of the member.
        referral_id (None | str | Unset): ID of the referral.
        type_ (RewardType | str | Unset): Who is rewarded.
        recipient_id (None | str | Unset): ID of who is rewarded, the same as `memberId` or `referralId`.
        recipient_name (None | str | Unset): Name of the recipient.
        recipient_email_address (None | str | Unset): Email address of the recipient.
        recipient_external_identifier (None | str | Unset): External ID of the recipient.
        external_identifier (None | str | Unset): ID of the reward in a system of the caller's.
        status (RewardState | str | Unset): State of a reward, which begins with a capital letter.
        amount (float | None | Unset): Amount.
        create_date (datetime.datetime | None | Unset): When the reward was earned.
        issue_date (datetime.datetime | None | Unset): When the recipient got it.
        eligibility_date (datetime.datetime | None | Unset): When it becomes eligible to be issued.
        description (None | str | Unset): Free text on the reward.
        transaction_id (None | str | Unset): ID of the payout transaction, with a capital `ID`.
        update_date (datetime.datetime | None | Unset): When the reward last changed.
        referral_display_name (None | str | Unset): Name of the referral.
        currency_code (None | str | Unset): Currency.
        source (None | str | Unset): Source of the reward, of which a connector knows `Referral Action`, `Status
            Based` and `Manual`.
        reason (None | str | Unset): Reason of the reward.
        reason_other (None | str | Unset): Another reason.
        program_reward_rule_id (None | str | Unset): ID of the program's rule for the reward.
        payment_type (None | str | Unset): Kind of the payment.
        payment_code (None | str | Unset): Code of the payment.
        complete_note (None | str | Unset): Note on its completion.
    """

    id: str | Unset = UNSET
    payout_id: None | str | Unset = json_field("payoutId", FirstOf(TEXT, NULL), default=UNSET)
    payout_description: None | str | Unset = json_field("payoutDescription", FirstOf(TEXT, NULL), default=UNSET)
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("programName", FirstOf(TEXT, NULL), default=UNSET)
    member_id: None | str | Unset = json_field("memberId", FirstOf(TEXT, NULL), default=UNSET)
    referral_id: None | str | Unset = json_field("referralId", FirstOf(TEXT, NULL), default=UNSET)
    type_: RewardType | str | Unset = json_field("type", EnumOf("RewardType"), default=UNSET)
    recipient_id: None | str | Unset = json_field("recipientId", FirstOf(TEXT, NULL), default=UNSET)
    recipient_name: None | str | Unset = json_field("recipientName", FirstOf(TEXT, NULL), default=UNSET)
    recipient_email_address: None | str | Unset = json_field(
        "recipientEmailAddress", FirstOf(TEXT, NULL), default=UNSET
    )
    recipient_external_identifier: None | str | Unset = json_field(
        "recipientExternalIdentifier", FirstOf(TEXT, NULL), default=UNSET
    )
    external_identifier: None | str | Unset = json_field("externalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    status: RewardState | str | Unset = json_field("status", EnumOf("RewardState"), default=UNSET)
    amount: float | None | Unset = json_field("amount", FirstOf(Plain("float"), NULL), default=UNSET)
    create_date: datetime.datetime | None | Unset = json_field("createDate", FirstOf(DATETIME, NULL), default=UNSET)
    issue_date: datetime.datetime | None | Unset = json_field("issueDate", FirstOf(DATETIME, NULL), default=UNSET)
    eligibility_date: datetime.datetime | None | Unset = json_field(
        "eligibilityDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    description: None | str | Unset = json_field("description", FirstOf(TEXT, NULL), default=UNSET)
    transaction_id: None | str | Unset = json_field("transactionID", FirstOf(TEXT, NULL), default=UNSET)
    update_date: datetime.datetime | None | Unset = json_field("updateDate", FirstOf(DATETIME, NULL), default=UNSET)
    referral_display_name: None | str | Unset = json_field("referralDisplayName", FirstOf(TEXT, NULL), default=UNSET)
    currency_code: None | str | Unset = json_field("currencyCode", FirstOf(TEXT, NULL), default=UNSET)
    source: None | str | Unset = json_field("source", FirstOf(TEXT, NULL), default=UNSET)
    reason: None | str | Unset = json_field("reason", FirstOf(TEXT, NULL), default=UNSET)
    reason_other: None | str | Unset = json_field("reasonOther", FirstOf(TEXT, NULL), default=UNSET)
    program_reward_rule_id: None | str | Unset = json_field("programRewardRuleId", FirstOf(TEXT, NULL), default=UNSET)
    payment_type: None | str | Unset = json_field("paymentType", FirstOf(TEXT, NULL), default=UNSET)
    payment_code: None | str | Unset = json_field("paymentCode", FirstOf(TEXT, NULL), default=UNSET)
    complete_note: None | str | Unset = json_field("completeNote", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
