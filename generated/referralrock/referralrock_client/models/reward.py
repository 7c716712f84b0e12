from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reward_state import RewardState, check_reward_state
from ..models.reward_type import RewardType, check_reward_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="Reward")


@_attrs_define
class Reward:
    """Something that a member or a referral has earned.

    Attributes:
        id (str | Unset): ID of the reward.
        payout_id (str | Unset): ID of the payout, which is the way in which the reward is paid.
        payout_description (str | Unset): What the payout is.
        program_id (str | Unset): ID of the program.
        program_name (str | Unset): Internal name of the program.
        member_id (str | Unset): ID of the member.
        referral_id (None | str | Unset): ID of the referral.
        type_ (RewardType | Unset): Who is rewarded.
        recipient_id (str | Unset): ID of who is rewarded, the same as `memberId` or `referralId`.
        recipient_name (str | Unset): Name of the recipient.
        recipient_email_address (str | Unset): Email address of the recipient.
        recipient_external_identifier (str | Unset): External ID of the recipient.
        external_identifier (None | str | Unset): ID of the reward in a system of the caller's.
        status (RewardState | Unset): State of a reward, which begins with a capital letter, unlike that of a referral.
        amount (float | Unset): Amount.
        create_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        issue_date (datetime.datetime | None | Unset): When the recipient got it.
        eligibility_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though
            the vendor's tables call it a date.
        description (str | Unset): Free text on the reward.
        transaction_id (None | str | Unset): ID of the payout transaction, with a capital `ID`.
        update_date (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        referral_display_name (None | str | Unset): Name of the referral.
        currency_code (str | Unset): Currency.
        source (str | Unset): Why there is a reward, of which a connector knows `Referral Action`, `Status Based` and
            `Manual`.
        reason (None | str | Unset): Reason of the reward.
        reason_other (None | str | Unset): Reason in the caller's own words.
        program_reward_rule_id (None | str | Unset): ID of the rule by which it was earned.
        payment_type (None | str | Unset): How it was paid.
        payment_code (None | str | Unset): Code of the payment.
        complete_note (str | Unset): Note on its completion.
    """

    id: str | Unset = UNSET
    payout_id: str | Unset = UNSET
    payout_description: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_name: str | Unset = UNSET
    member_id: str | Unset = UNSET
    referral_id: None | str | Unset = UNSET
    type_: RewardType | Unset = UNSET
    recipient_id: str | Unset = UNSET
    recipient_name: str | Unset = UNSET
    recipient_email_address: str | Unset = UNSET
    recipient_external_identifier: str | Unset = UNSET
    external_identifier: None | str | Unset = UNSET
    status: RewardState | Unset = UNSET
    amount: float | Unset = UNSET
    create_date: datetime.datetime | Unset = UNSET
    issue_date: datetime.datetime | None | Unset = UNSET
    eligibility_date: datetime.datetime | Unset = UNSET
    description: str | Unset = UNSET
    transaction_id: None | str | Unset = UNSET
    update_date: datetime.datetime | Unset = UNSET
    referral_display_name: None | str | Unset = UNSET
    currency_code: str | Unset = UNSET
    source: str | Unset = UNSET
    reason: None | str | Unset = UNSET
    reason_other: None | str | Unset = UNSET
    program_reward_rule_id: None | str | Unset = UNSET
    payment_type: None | str | Unset = UNSET
    payment_code: None | str | Unset = UNSET
    complete_note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        payout_id = self.payout_id

        payout_description = self.payout_description

        program_id = self.program_id

        program_name = self.program_name

        member_id = self.member_id

        referral_id: None | str | Unset
        if isinstance(self.referral_id, Unset):
            referral_id = UNSET
        else:
            referral_id = self.referral_id

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        recipient_id = self.recipient_id

        recipient_name = self.recipient_name

        recipient_email_address = self.recipient_email_address

        recipient_external_identifier = self.recipient_external_identifier

        external_identifier: None | str | Unset
        if isinstance(self.external_identifier, Unset):
            external_identifier = UNSET
        else:
            external_identifier = self.external_identifier

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

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

        eligibility_date: str | Unset = UNSET
        if not isinstance(self.eligibility_date, Unset):
            eligibility_date = self.eligibility_date.isoformat()

        description = self.description

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

        update_date: str | Unset = UNSET
        if not isinstance(self.update_date, Unset):
            update_date = self.update_date.isoformat()

        referral_display_name: None | str | Unset
        if isinstance(self.referral_display_name, Unset):
            referral_display_name = UNSET
        else:
            referral_display_name = self.referral_display_name

        currency_code = self.currency_code

        source = self.source

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        reason_other: None | str | Unset
        if isinstance(self.reason_other, Unset):
            reason_other = UNSET
        else:
            reason_other = self.reason_other

        program_reward_rule_id: None | str | Unset
        if isinstance(self.program_reward_rule_id, Unset):
            program_reward_rule_id = UNSET
        else:
            program_reward_rule_id = self.program_reward_rule_id

        payment_type: None | str | Unset
        if isinstance(self.payment_type, Unset):
            payment_type = UNSET
        else:
            payment_type = self.payment_type

        payment_code: None | str | Unset
        if isinstance(self.payment_code, Unset):
            payment_code = UNSET
        else:
            payment_code = self.payment_code

        complete_note = self.complete_note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if payout_id is not UNSET:
            field_dict["payoutId"] = payout_id
        if payout_description is not UNSET:
            field_dict["payoutDescription"] = payout_description
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if program_name is not UNSET:
            field_dict["programName"] = program_name
        if member_id is not UNSET:
            field_dict["memberId"] = member_id
        if referral_id is not UNSET:
            field_dict["referralId"] = referral_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if recipient_id is not UNSET:
            field_dict["recipientId"] = recipient_id
        if recipient_name is not UNSET:
            field_dict["recipientName"] = recipient_name
        if recipient_email_address is not UNSET:
            field_dict["recipientEmailAddress"] = recipient_email_address
        if recipient_external_identifier is not UNSET:
            field_dict["recipientExternalIdentifier"] = recipient_external_identifier
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier
        if status is not UNSET:
            field_dict["status"] = status
        if amount is not UNSET:
            field_dict["amount"] = amount
        if create_date is not UNSET:
            field_dict["createDate"] = create_date
        if issue_date is not UNSET:
            field_dict["issueDate"] = issue_date
        if eligibility_date is not UNSET:
            field_dict["eligibilityDate"] = eligibility_date
        if description is not UNSET:
            field_dict["description"] = description
        if transaction_id is not UNSET:
            field_dict["transactionID"] = transaction_id
        if update_date is not UNSET:
            field_dict["updateDate"] = update_date
        if referral_display_name is not UNSET:
            field_dict["referralDisplayName"] = referral_display_name
        if currency_code is not UNSET:
            field_dict["currencyCode"] = currency_code
        if source is not UNSET:
            field_dict["source"] = source
        if reason is not UNSET:
            field_dict["reason"] = reason
        if reason_other is not UNSET:
            field_dict["reasonOther"] = reason_other
        if program_reward_rule_id is not UNSET:
            field_dict["programRewardRuleId"] = program_reward_rule_id
        if payment_type is not UNSET:
            field_dict["paymentType"] = payment_type
        if payment_code is not UNSET:
            field_dict["paymentCode"] = payment_code
        if complete_note is not UNSET:
            field_dict["completeNote"] = complete_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        payout_id = d.pop("payoutId", UNSET)

        payout_description = d.pop("payoutDescription", UNSET)

        program_id = d.pop("programId", UNSET)

        program_name = d.pop("programName", UNSET)

        member_id = d.pop("memberId", UNSET)

        def _parse_referral_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_id = _parse_referral_id(d.pop("referralId", UNSET))

        _type_ = d.pop("type", UNSET)
        type_: RewardType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_reward_type(_type_)

        recipient_id = d.pop("recipientId", UNSET)

        recipient_name = d.pop("recipientName", UNSET)

        recipient_email_address = d.pop("recipientEmailAddress", UNSET)

        recipient_external_identifier = d.pop("recipientExternalIdentifier", UNSET)

        def _parse_external_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        external_identifier = _parse_external_identifier(
            d.pop("externalIdentifier", UNSET)
        )

        _status = d.pop("status", UNSET)
        status: RewardState | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_reward_state(_status)

        amount = d.pop("amount", UNSET)

        _create_date = d.pop("createDate", UNSET)
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

        issue_date = _parse_issue_date(d.pop("issueDate", UNSET))

        _eligibility_date = d.pop("eligibilityDate", UNSET)
        eligibility_date: datetime.datetime | Unset
        if isinstance(_eligibility_date, Unset):
            eligibility_date = UNSET
        else:
            eligibility_date = datetime.datetime.fromisoformat(_eligibility_date)

        description = d.pop("description", UNSET)

        def _parse_transaction_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        transaction_id = _parse_transaction_id(d.pop("transactionID", UNSET))

        _update_date = d.pop("updateDate", UNSET)
        update_date: datetime.datetime | Unset
        if isinstance(_update_date, Unset):
            update_date = UNSET
        else:
            update_date = datetime.datetime.fromisoformat(_update_date)

        def _parse_referral_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        referral_display_name = _parse_referral_display_name(
            d.pop("referralDisplayName", UNSET)
        )

        currency_code = d.pop("currencyCode", UNSET)

        source = d.pop("source", UNSET)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_reason_other(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        reason_other = _parse_reason_other(d.pop("reasonOther", UNSET))

        def _parse_program_reward_rule_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        program_reward_rule_id = _parse_program_reward_rule_id(
            d.pop("programRewardRuleId", UNSET)
        )

        def _parse_payment_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payment_type = _parse_payment_type(d.pop("paymentType", UNSET))

        def _parse_payment_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        payment_code = _parse_payment_code(d.pop("paymentCode", UNSET))

        complete_note = d.pop("completeNote", UNSET)

        reward = cls(
            id=id,
            payout_id=payout_id,
            payout_description=payout_description,
            program_id=program_id,
            program_name=program_name,
            member_id=member_id,
            referral_id=referral_id,
            type_=type_,
            recipient_id=recipient_id,
            recipient_name=recipient_name,
            recipient_email_address=recipient_email_address,
            recipient_external_identifier=recipient_external_identifier,
            external_identifier=external_identifier,
            status=status,
            amount=amount,
            create_date=create_date,
            issue_date=issue_date,
            eligibility_date=eligibility_date,
            description=description,
            transaction_id=transaction_id,
            update_date=update_date,
            referral_display_name=referral_display_name,
            currency_code=currency_code,
            source=source,
            reason=reason,
            reason_other=reason_other,
            program_reward_rule_id=program_reward_rule_id,
            payment_type=payment_type,
            payment_code=payment_code,
            complete_note=complete_note,
        )

        reward.additional_properties = d
        return reward

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
