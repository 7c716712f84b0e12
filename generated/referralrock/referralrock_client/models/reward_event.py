from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RewardEvent")


@_attrs_define
class RewardEvent:
    """A reward, as one body showed it that a receiver got when a reward was issued.

    Attributes:
        id (str | Unset): ID of the reward.
        client_id (str | Unset): ID of the account, going by the name.
        payout_id (str | Unset): ID of the payout.
        payout_description (str | Unset): What the payout is.
        currency_code (str | Unset): Currency, for which `Custom` was seen.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        member_id (str | Unset): ID of the member.
        referral_id (None | str | Unset): ID of the referral.
        type_ (str | Unset): Who is rewarded.
        recipient_id (str | Unset): ID of the recipient.
        recipient_name (str | Unset): Name of the recipient.
        recipient_email_address (str | Unset): Email address of the recipient.
        recipient_external_identifier (None | str | Unset): External ID of the recipient.
        status (str | Unset): State of the reward.
        source (int | Unset): Why there is a reward, as a number where the API has a text.
        amount (float | Unset): Amount.
        create_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        issue_date (datetime.datetime | None | Unset): When the recipient got it.
        eligibility_date (datetime.datetime | None | Unset): When it becomes eligible to be issued.
        description (None | str | Unset): Free text on the reward.
        transaction_id (None | str | Unset): ID of the payout transaction.
        update_date (datetime.datetime | None | Unset): When the reward last changed.
        referral_display_name (None | str | Unset): Name of the referral.
        referral_email (None | str | Unset): Email address of the referral.
        referral_full_name (None | str | Unset): Whole name of the referral.
        program_reward_rule_display_name (None | str | Unset): Name of the rule by which the reward was earned.
        program_reward_rule_id (None | str | Unset): ID of that rule.
        recurring_reward_enrollment_id (None | str | Unset): ID of the enrolment in recurring rewards.
        external_identifier (None | str | Unset): ID of the reward in a system of the caller's.
        payment_type (None | str | Unset): How it was paid, for which `Email` was seen.
        payment_status (None | str | Unset): State of the payment, for which `Complete` was seen.
        payment_code (None | str | Unset): Code of the payment.
        complete_note (None | str | Unset): Note on its completion.
        payout_type (None | str | Unset): Kind of the payout, a number in a text.
        payout_metadata (None | str | Unset): More about the payout, as JSON in a text.
        timestamp (int | Unset): A moment in seconds since 1970; nobody says of what.
    """

    id: str | Unset = UNSET
    client_id: str | Unset = UNSET
    payout_id: str | Unset = UNSET
    payout_description: str | Unset = UNSET
    currency_code: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_name: str | Unset = UNSET
    member_id: str | Unset = UNSET
    referral_id: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    recipient_id: str | Unset = UNSET
    recipient_name: str | Unset = UNSET
    recipient_email_address: str | Unset = UNSET
    recipient_external_identifier: None | str | Unset = UNSET
    status: str | Unset = UNSET
    source: int | Unset = UNSET
    amount: float | Unset = UNSET
    create_date: datetime.datetime | Unset = UNSET
    issue_date: datetime.datetime | None | Unset = UNSET
    eligibility_date: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
    update_date: datetime.datetime | None | Unset = UNSET
    referral_display_name: None | str | Unset = UNSET
    referral_email: None | str | Unset = UNSET
    referral_full_name: None | str | Unset = UNSET
    program_reward_rule_display_name: None | str | Unset = UNSET
    program_reward_rule_id: None | str | Unset = UNSET
    recurring_reward_enrollment_id: None | str | Unset = UNSET
    external_identifier: None | str | Unset = UNSET
    payment_type: None | str | Unset = UNSET
    payment_status: None | str | Unset = UNSET
    payment_code: None | str | Unset = UNSET
    complete_note: None | str | Unset = UNSET
    payout_type: None | str | Unset = UNSET
    payout_metadata: None | str | Unset = UNSET
    timestamp: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        client_id = self.client_id

        payout_id = self.payout_id

        payout_description = self.payout_description

        currency_code = self.currency_code

        program_id = self.program_id

        program_name = self.program_name

        member_id = self.member_id

        referral_id: None | str | Unset
        if isinstance(self.referral_id, Unset):
            referral_id = UNSET
        else:
            referral_id = self.referral_id

        type_ = self.type_

        recipient_id = self.recipient_id

        recipient_name = self.recipient_name

        recipient_email_address = self.recipient_email_address

        recipient_external_identifier: None | str | Unset
        if isinstance(self.recipient_external_identifier, Unset):
            recipient_external_identifier = UNSET
        else:
            recipient_external_identifier = self.recipient_external_identifier

        status = self.status

        source = self.source

        amount = self.amount

        create_date: str | Unset = UNSET
        if not isinstance(self.create_date, Unset):
            create_date = self.create_date.isoformat()

        issue_date: None | str | Unset
        if isinstance(self.issue_date, Unset):
            issue_date = UNSET
        elif isinstance(self.issue_date, datetime.datetime):
            issue_date = self.issue_date.isoformat()
        else:
            issue_date = self.issue_date

        eligibility_date: None | str | Unset
        if isinstance(self.eligibility_date, Unset):
            eligibility_date = UNSET
        elif isinstance(self.eligibility_date, datetime.datetime):
            eligibility_date = self.eligibility_date.isoformat()
        else:
            eligibility_date = self.eligibility_date

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

        update_date: None | str | Unset
        if isinstance(self.update_date, Unset):
            update_date = UNSET
        elif isinstance(self.update_date, datetime.datetime):
            update_date = self.update_date.isoformat()
        else:
            update_date = self.update_date

        referral_display_name: None | str | Unset
        if isinstance(self.referral_display_name, Unset):
            referral_display_name = UNSET
        else:
            referral_display_name = self.referral_display_name

        referral_email: None | str | Unset
        if isinstance(self.referral_email, Unset):
            referral_email = UNSET
        else:
            referral_email = self.referral_email

        referral_full_name: None | str | Unset
        if isinstance(self.referral_full_name, Unset):
            referral_full_name = UNSET
        else:
            referral_full_name = self.referral_full_name

        program_reward_rule_display_name: None | str | Unset
        if isinstance(self.program_reward_rule_display_name, Unset):
            program_reward_rule_display_name = UNSET
        else:
            program_reward_rule_display_name = self.program_reward_rule_display_name

        program_reward_rule_id: None | str | Unset
        if isinstance(self.program_reward_rule_id, Unset):
            program_reward_rule_id = UNSET
        else:
            program_reward_rule_id = self.program_reward_rule_id

        recurring_reward_enrollment_id: None | str | Unset
        if isinstance(self.recurring_reward_enrollment_id, Unset):
            recurring_reward_enrollment_id = UNSET
        else:
            recurring_reward_enrollment_id = self.recurring_reward_enrollment_id

        external_identifier: None | str | Unset
        if isinstance(self.external_identifier, Unset):
            external_identifier = UNSET
        else:
            external_identifier = self.external_identifier

        payment_type: None | str | Unset
        if isinstance(self.payment_type, Unset):
            payment_type = UNSET
        else:
            payment_type = self.payment_type

        payment_status: None | str | Unset
        if isinstance(self.payment_status, Unset):
            payment_status = UNSET
        else:
            payment_status = self.payment_status

        payment_code: None | str | Unset
        if isinstance(self.payment_code, Unset):
            payment_code = UNSET
        else:
            payment_code = self.payment_code

        complete_note: None | str | Unset
        if isinstance(self.complete_note, Unset):
            complete_note = UNSET
        else:
            complete_note = self.complete_note

        payout_type: None | str | Unset
        if isinstance(self.payout_type, Unset):
            payout_type = UNSET
        else:
            payout_type = self.payout_type

        payout_metadata: None | str | Unset
        if isinstance(self.payout_metadata, Unset):
            payout_metadata = UNSET
        else:
            payout_metadata = self.payout_metadata

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["Id"] = id
        if client_id is not UNSET:
            field_dict["ClientId"] = client_id
        if payout_id is not UNSET:
            field_dict["PayoutId"] = payout_id
        if payout_description is not UNSET:
            field_dict["PayoutDescription"] = payout_description
        if currency_code is not UNSET:
            field_dict["CurrencyCode"] = currency_code
        if program_id is not UNSET:
            field_dict["ProgramId"] = program_id
        if program_name is not UNSET:
            field_dict["ProgramName"] = program_name
        if member_id is not UNSET:
            field_dict["MemberId"] = member_id
        if referral_id is not UNSET:
            field_dict["ReferralId"] = referral_id
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if recipient_id is not UNSET:
            field_dict["RecipientId"] = recipient_id
        if recipient_name is not UNSET:
            field_dict["RecipientName"] = recipient_name
        if recipient_email_address is not UNSET:
            field_dict["RecipientEmailAddress"] = recipient_email_address
        if recipient_external_identifier is not UNSET:
            field_dict["RecipientExternalIdentifier"] = recipient_external_identifier
        if status is not UNSET:
            field_dict["Status"] = status
        if source is not UNSET:
            field_dict["Source"] = source
        if amount is not UNSET:
            field_dict["Amount"] = amount
        if create_date is not UNSET:
            field_dict["CreateDate"] = create_date
        if issue_date is not UNSET:
            field_dict["IssueDate"] = issue_date
        if eligibility_date is not UNSET:
            field_dict["EligibilityDate"] = eligibility_date
        if description is not UNSET:
            field_dict["Description"] = description
        if transaction_id is not UNSET:
            field_dict["TransactionID"] = transaction_id
        if update_date is not UNSET:
            field_dict["UpdateDate"] = update_date
        if referral_display_name is not UNSET:
            field_dict["ReferralDisplayName"] = referral_display_name
        if referral_email is not UNSET:
            field_dict["ReferralEmail"] = referral_email
        if referral_full_name is not UNSET:
            field_dict["ReferralFullName"] = referral_full_name
        if program_reward_rule_display_name is not UNSET:
            field_dict["ProgramRewardRuleDisplayName"] = (
                program_reward_rule_display_name
            )
        if program_reward_rule_id is not UNSET:
            field_dict["ProgramRewardRuleId"] = program_reward_rule_id
        if recurring_reward_enrollment_id is not UNSET:
            field_dict["RecurringRewardEnrollmentId"] = recurring_reward_enrollment_id
        if external_identifier is not UNSET:
            field_dict["ExternalIdentifier"] = external_identifier
        if payment_type is not UNSET:
            field_dict["PaymentType"] = payment_type
        if payment_status is not UNSET:
            field_dict["PaymentStatus"] = payment_status
        if payment_code is not UNSET:
            field_dict["PaymentCode"] = payment_code
        if complete_note is not UNSET:
            field_dict["CompleteNote"] = complete_note
        if payout_type is not UNSET:
            field_dict["PayoutType"] = payout_type
        if payout_metadata is not UNSET:
            field_dict["PayoutMetadata"] = payout_metadata
        if timestamp is not UNSET:
            field_dict["Timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("Id", UNSET)

        client_id = d.pop("ClientId", UNSET)

        payout_id = d.pop("PayoutId", UNSET)

        payout_description = d.pop("PayoutDescription", UNSET)

        currency_code = d.pop("CurrencyCode", UNSET)

        program_id = d.pop("ProgramId", UNSET)

        program_name = d.pop("ProgramName", UNSET)

        member_id = d.pop("MemberId", UNSET)

        def _parse_referral_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_id = _parse_referral_id(d.pop("ReferralId", UNSET))

        type_ = d.pop("Type", UNSET)

        recipient_id = d.pop("RecipientId", UNSET)

        recipient_name = d.pop("RecipientName", UNSET)

        recipient_email_address = d.pop("RecipientEmailAddress", UNSET)

        def _parse_recipient_external_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recipient_external_identifier = _parse_recipient_external_identifier(
            d.pop("RecipientExternalIdentifier", UNSET)
        )

        status = d.pop("Status", UNSET)

        source = d.pop("Source", UNSET)

        amount = d.pop("Amount", UNSET)

        _create_date = d.pop("CreateDate", UNSET)
        create_date: datetime.datetime | Unset
        if isinstance(_create_date, Unset):
            create_date = UNSET
        else:
            create_date = datetime.datetime.fromisoformat(_create_date)

        def _parse_issue_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                issue_date_type_0 = datetime.datetime.fromisoformat(data)

                return issue_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        issue_date = _parse_issue_date(d.pop("IssueDate", UNSET))

        def _parse_eligibility_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                eligibility_date_type_0 = datetime.datetime.fromisoformat(data)

                return eligibility_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        eligibility_date = _parse_eligibility_date(d.pop("EligibilityDate", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        description = _parse_description(d.pop("Description", UNSET))

        def _parse_transaction_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        transaction_id = _parse_transaction_id(d.pop("TransactionID", UNSET))

        def _parse_update_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                update_date_type_0 = datetime.datetime.fromisoformat(data)

                return update_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        update_date = _parse_update_date(d.pop("UpdateDate", UNSET))

        def _parse_referral_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_display_name = _parse_referral_display_name(
            d.pop("ReferralDisplayName", UNSET)
        )

        def _parse_referral_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_email = _parse_referral_email(d.pop("ReferralEmail", UNSET))

        def _parse_referral_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_full_name = _parse_referral_full_name(d.pop("ReferralFullName", UNSET))

        def _parse_program_reward_rule_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_reward_rule_display_name = _parse_program_reward_rule_display_name(
            d.pop("ProgramRewardRuleDisplayName", UNSET)
        )

        def _parse_program_reward_rule_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_reward_rule_id = _parse_program_reward_rule_id(
            d.pop("ProgramRewardRuleId", UNSET)
        )

        def _parse_recurring_reward_enrollment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recurring_reward_enrollment_id = _parse_recurring_reward_enrollment_id(
            d.pop("RecurringRewardEnrollmentId", UNSET)
        )

        def _parse_external_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        external_identifier = _parse_external_identifier(
            d.pop("ExternalIdentifier", UNSET)
        )

        def _parse_payment_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payment_type = _parse_payment_type(d.pop("PaymentType", UNSET))

        def _parse_payment_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payment_status = _parse_payment_status(d.pop("PaymentStatus", UNSET))

        def _parse_payment_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payment_code = _parse_payment_code(d.pop("PaymentCode", UNSET))

        def _parse_complete_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        complete_note = _parse_complete_note(d.pop("CompleteNote", UNSET))

        def _parse_payout_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payout_type = _parse_payout_type(d.pop("PayoutType", UNSET))

        def _parse_payout_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payout_metadata = _parse_payout_metadata(d.pop("PayoutMetadata", UNSET))

        timestamp = d.pop("Timestamp", UNSET)

        reward_event = cls(
            id=id,
            client_id=client_id,
            payout_id=payout_id,
            payout_description=payout_description,
            currency_code=currency_code,
            program_id=program_id,
            program_name=program_name,
            member_id=member_id,
            referral_id=referral_id,
            type_=type_,
            recipient_id=recipient_id,
            recipient_name=recipient_name,
            recipient_email_address=recipient_email_address,
            recipient_external_identifier=recipient_external_identifier,
            status=status,
            source=source,
            amount=amount,
            create_date=create_date,
            issue_date=issue_date,
            eligibility_date=eligibility_date,
            description=description,
            transaction_id=transaction_id,
            update_date=update_date,
            referral_display_name=referral_display_name,
            referral_email=referral_email,
            referral_full_name=referral_full_name,
            program_reward_rule_display_name=program_reward_rule_display_name,
            program_reward_rule_id=program_reward_rule_id,
            recurring_reward_enrollment_id=recurring_reward_enrollment_id,
            external_identifier=external_identifier,
            payment_type=payment_type,
            payment_status=payment_status,
            payment_code=payment_code,
            complete_note=complete_note,
            payout_type=payout_type,
            payout_metadata=payout_metadata,
            timestamp=timestamp,
        )

        reward_event.additional_properties = d
        return reward_event

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
