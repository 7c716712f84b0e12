from __future__ import annotations

import datetime
from typing import Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class RewardEvent(Model):
    """A reward, as one body showed it that a receiver got when a reward was issued.

    Attributes:
        id (str | Unset): ID of the reward.
        client_id (None | str | Unset): ID of the account, going by the name.
        payout_id (None | str | Unset): ID of the payout.
        payout_description (None | str | Unset): What the payout is.
        currency_code (None | str | Unset): Currency, for which `Custom` was seen.
        program_id (None | str | Unset): ID of the program.
        program_name (None | str | Unset): Name of the program.
        member_id (None | str | Unset): ID of the member.
        referral_id (None | str | Unset): ID of the referral.
        type_ (None | str | Unset): Kind of the reward.
        recipient_id (None | str | Unset): ID of the recipient.
        recipient_name (None | str | Unset): Name of the recipient.
        recipient_email_address (None | str | Unset): Email address of the recipient.
        recipient_external_identifier (None | str | Unset): External ID of the recipient.
        status (None | str | Unset): State of the reward.
        source (int | None | Unset): Source of the reward, as a number.
        amount (float | None | Unset): Amount.
        create_date (datetime.datetime | None | Unset): When the reward was created.
        issue_date (datetime.datetime | None | Unset): When the reward was issued.
        eligibility_date (datetime.datetime | None | Unset): When the reward becomes eligible.
        description (None | str | Unset): Description of the reward.
        transaction_id (None | str | Unset): ID of the transaction.
        update_date (datetime.datetime | None | Unset): When the reward last changed.
        referral_display_name (None | str | Unset): Name of the referral.
        referral_email (None | str | Unset): Email address of the referral.
        referral_full_name (None | str | Unset): Whole name of the referral.
        program_reward_rule_display_name (None | str | Unset): Name of the program's rule for the reward.
        program_reward_rule_id (None | str | Unset): ID of that rule.
        recurring_reward_enrollment_id (None | str | Unset): ID of the enrolment in recurring rewards.
        external_identifier (None | str | Unset): ID of the reward in a system of the caller's.
        payment_type (None | str | Unset): Kind of the payment, for which `Email` was seen.
        payment_status (None | str | Unset): State of the payment, for which `Complete` was seen.
        payment_code (None | str | Unset): Code of the payment.
        complete_note (None | str | Unset): Note on its completion.
        payout_type (None | str | Unset): Kind of the payout, a number in a text.
        payout_metadata (None | str | Unset): More about the payout, as JSON in a text.
        timestamp (int | None | Unset):
    """

    id: str | Unset = json_field("Id", default=UNSET)
    client_id: None | str | Unset = json_field("ClientId", FirstOf(TEXT, NULL), default=UNSET)
    payout_id: None | str | Unset = json_field("PayoutId", FirstOf(TEXT, NULL), default=UNSET)
    payout_description: None | str | Unset = json_field("PayoutDescription", FirstOf(TEXT, NULL), default=UNSET)
    currency_code: None | str | Unset = json_field("CurrencyCode", FirstOf(TEXT, NULL), default=UNSET)
    program_id: None | str | Unset = json_field("ProgramId", FirstOf(TEXT, NULL), default=UNSET)
    program_name: None | str | Unset = json_field("ProgramName", FirstOf(TEXT, NULL), default=UNSET)
    member_id: None | str | Unset = json_field("MemberId", FirstOf(TEXT, NULL), default=UNSET)
    referral_id: None | str | Unset = json_field("ReferralId", FirstOf(TEXT, NULL), default=UNSET)
    type_: None | str | Unset = json_field("Type", FirstOf(TEXT, NULL), default=UNSET)
    recipient_id: None | str | Unset = json_field("RecipientId", FirstOf(TEXT, NULL), default=UNSET)
    recipient_name: None | str | Unset = json_field("RecipientName", FirstOf(TEXT, NULL), default=UNSET)
    recipient_email_address: None | str | Unset = json_field(
        "RecipientEmailAddress", FirstOf(TEXT, NULL), default=UNSET
    )
    recipient_external_identifier: None | str | Unset = json_field(
        "RecipientExternalIdentifier", FirstOf(TEXT, NULL), default=UNSET
    )
    status: None | str | Unset = json_field("Status", FirstOf(TEXT, NULL), default=UNSET)
    source: int | None | Unset = json_field("Source", FirstOf(Plain("int"), NULL), default=UNSET)
    amount: float | None | Unset = json_field("Amount", FirstOf(Plain("float"), NULL), default=UNSET)
    create_date: datetime.datetime | None | Unset = json_field("CreateDate", FirstOf(DATETIME, NULL), default=UNSET)
    issue_date: datetime.datetime | None | Unset = json_field("IssueDate", FirstOf(DATETIME, NULL), default=UNSET)
    eligibility_date: datetime.datetime | None | Unset = json_field(
        "EligibilityDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    description: None | str | Unset = json_field("Description", FirstOf(TEXT, NULL), default=UNSET)
    transaction_id: None | str | Unset = json_field("TransactionID", FirstOf(TEXT, NULL), default=UNSET)
    update_date: datetime.datetime | None | Unset = json_field("UpdateDate", FirstOf(DATETIME, NULL), default=UNSET)
    referral_display_name: None | str | Unset = json_field("ReferralDisplayName", FirstOf(TEXT, NULL), default=UNSET)
    referral_email: None | str | Unset = json_field("ReferralEmail", FirstOf(TEXT, NULL), default=UNSET)
    referral_full_name: None | str | Unset = json_field("ReferralFullName", FirstOf(TEXT, NULL), default=UNSET)
    program_reward_rule_display_name: None | str | Unset = json_field(
        "ProgramRewardRuleDisplayName", FirstOf(TEXT, NULL), default=UNSET
    )
    program_reward_rule_id: None | str | Unset = json_field("ProgramRewardRuleId", FirstOf(TEXT, NULL), default=UNSET)
    recurring_reward_enrollment_id: None | str | Unset = json_field(
        "RecurringRewardEnrollmentId", FirstOf(TEXT, NULL), default=UNSET
    )
    external_identifier: None | str | Unset = json_field("ExternalIdentifier", FirstOf(TEXT, NULL), default=UNSET)
    payment_type: None | str | Unset = json_field("PaymentType", FirstOf(TEXT, NULL), default=UNSET)
    payment_status: None | str | Unset = json_field("PaymentStatus", FirstOf(TEXT, NULL), default=UNSET)
    payment_code: None | str | Unset = json_field("PaymentCode", FirstOf(TEXT, NULL), default=UNSET)
    complete_note: None | str | Unset = json_field("CompleteNote", FirstOf(TEXT, NULL), default=UNSET)
    payout_type: None | str | Unset = json_field("PayoutType", FirstOf(TEXT, NULL), default=UNSET)
    payout_metadata: None | str | Unset = json_field("PayoutMetadata", FirstOf(TEXT, NULL), default=UNSET)
    timestamp: int | None | Unset = json_field("Timestamp", FirstOf(Plain("int"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
