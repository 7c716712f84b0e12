from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_payout_info import MemberPayoutInfo


T = TypeVar("T", bound="Member")


@_attrs_define
class Member:
    """Somebody who takes part in a program and refers others.

    Attributes:
        id (str | Unset): ID of the member.
        display_name (str | Unset): Name that is shown of the member.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        email (str | Unset): Email address.
        phone (str | Unset): Telephone number, which a referral has under `phoneNumber`.
        external_identifier (str | Unset): ID in a system of the caller's, which parameters call `externalId`.
        date_of_birth (datetime.datetime | None | Unset): Date of birth.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        country_subdivision (str | Unset): State or province.
        country (str | Unset): Country, by name or code.
        postal_code (str | Unset): Postal code.
        disabled_flag (bool | Unset): Whether the member is kept out of programs.
        custom_override_url (str | Unset): Address that is used in place of the standard one.
        payout_info (MemberPayoutInfo | None | Unset): How the member wants to be paid.
        custom_option_1_name (str | Unset): Name of the custom choice.
        custom_option_1_value (str | Unset): Value of the custom choice.
        custom_text_1_name (str | Unset): Name of the first custom text.
        custom_text_1_value (str | Unset): Value of the first custom text.
        custom_text_2_name (str | Unset): Name of the second custom text.
        custom_text_2_value (str | Unset): Value of the second custom text.
        program_id (str | Unset): ID of the member's program.
        program_title (str | Unset): Title of the program, as people see it.
        program_name (str | Unset): Internal name of the program.
        referral_code (str | Unset): The member's unique code, which names who referred somebody.
        referral_url (str | Unset): Link for the member to share.
        member_url (str | Unset): Deprecated. Link to the member's own page, for which `createMemberAccessUrls` is to be
            used instead.
        email_shares (int | Unset): How often the member shared by email.
        social_shares (int | Unset): How often the member shared on social media.
        views (int | Unset): How many views the member has.
        referrals (int | Unset): How many referrals the member has brought.
        last_share (datetime.datetime | None | Unset): When the member last shared.
        referrals_approved (int | Unset): How many of the referrals are approved.
        referrals_qualified (int | Unset): How many of the referrals are qualified.
        referrals_pending (int | Unset): How many of the referrals are pending.
        referrals_approved_amount (float | Unset): Sum of the amounts of approved referrals.
        rewards_pending_amount (float | Unset): Sum of the rewards that are still pending.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | Unset): Sum of all rewards.
        rewards (int | Unset): How many rewards the member has.
        create_dt (datetime.datetime | Unset): Date and time with seven digits after the second and `Z`, though the
            vendor's tables call it a date.
        utm_source (str | Unset): UTM source of the link by which the member came.
        utm_medium (str | Unset): UTM medium of that link.
        utm_campaign (str | Unset): UTM campaign of that link.
        browser_referrer_url (str | Unset): Page from which the member came.
        last_view_ip_address (str | Unset): IP address of the last view.
        region (None | str | Unset): State or province, newer than `countrySubdivision`.
        status (str | Unset): State of the member, of unknown values.
        disabled_reason (str | Unset): Why the member is kept out of programs.
        activated_date (datetime.datetime | None | Unset): When the member was activated.
        last_active_date (datetime.datetime | None | Unset): When the member was last active.
        first_member_view_date (datetime.datetime | None | Unset): When the member first viewed the own page.
        first_member_share_date (datetime.datetime | None | Unset): When the member first shared.
        first_member_reward_add_date (datetime.datetime | None | Unset): When the member earned the first reward.
        last_member_reward_add_date (datetime.datetime | None | Unset): When the member earned the latest reward.
        first_referral_view_date (datetime.datetime | None | Unset): When somebody first viewed the member's link.
        first_referral_add_date (datetime.datetime | None | Unset): When the member brought the first referral.
        last_referral_add_date (datetime.datetime | None | Unset): When the member brought the latest referral.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the member came.
        recruiter_source_name (str | Unset): Name of that recruiter.
        recruiter_source_email (str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is in charge.
        recruiter_assigned_name (str | Unset): Name of that recruiter.
        recruiter_assigned_email (str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that recruiter.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    external_identifier: str | Unset = UNSET
    date_of_birth: datetime.datetime | None | Unset = UNSET
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    city: str | Unset = UNSET
    country_subdivision: str | Unset = UNSET
    country: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    disabled_flag: bool | Unset = UNSET
    custom_override_url: str | Unset = UNSET
    payout_info: MemberPayoutInfo | None | Unset = UNSET
    custom_option_1_name: str | Unset = UNSET
    custom_option_1_value: str | Unset = UNSET
    custom_text_1_name: str | Unset = UNSET
    custom_text_1_value: str | Unset = UNSET
    custom_text_2_name: str | Unset = UNSET
    custom_text_2_value: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_title: str | Unset = UNSET
    program_name: str | Unset = UNSET
    referral_code: str | Unset = UNSET
    referral_url: str | Unset = UNSET
    member_url: str | Unset = UNSET
    email_shares: int | Unset = UNSET
    social_shares: int | Unset = UNSET
    views: int | Unset = UNSET
    referrals: int | Unset = UNSET
    last_share: datetime.datetime | None | Unset = UNSET
    referrals_approved: int | Unset = UNSET
    referrals_qualified: int | Unset = UNSET
    referrals_pending: int | Unset = UNSET
    referrals_approved_amount: float | Unset = UNSET
    rewards_pending_amount: float | Unset = UNSET
    rewards_issued_amount: float | Unset = UNSET
    reward_amount_total: float | Unset = UNSET
    rewards: int | Unset = UNSET
    create_dt: datetime.datetime | Unset = UNSET
    utm_source: str | Unset = UNSET
    utm_medium: str | Unset = UNSET
    utm_campaign: str | Unset = UNSET
    browser_referrer_url: str | Unset = UNSET
    last_view_ip_address: str | Unset = UNSET
    region: None | str | Unset = UNSET
    status: str | Unset = UNSET
    disabled_reason: str | Unset = UNSET
    activated_date: datetime.datetime | None | Unset = UNSET
    last_active_date: datetime.datetime | None | Unset = UNSET
    first_member_view_date: datetime.datetime | None | Unset = UNSET
    first_member_share_date: datetime.datetime | None | Unset = UNSET
    first_member_reward_add_date: datetime.datetime | None | Unset = UNSET
    last_member_reward_add_date: datetime.datetime | None | Unset = UNSET
    first_referral_view_date: datetime.datetime | None | Unset = UNSET
    first_referral_add_date: datetime.datetime | None | Unset = UNSET
    last_referral_add_date: datetime.datetime | None | Unset = UNSET
    recruiter_source_id: None | str | Unset = UNSET
    recruiter_source_name: str | Unset = UNSET
    recruiter_source_email: str | Unset = UNSET
    recruiter_source_external_id: None | str | Unset = UNSET
    recruiter_assigned_id: None | str | Unset = UNSET
    recruiter_assigned_name: str | Unset = UNSET
    recruiter_assigned_email: str | Unset = UNSET
    recruiter_assigned_external_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.member_payout_info import MemberPayoutInfo  # noqa: PLC0415

        id = self.id

        display_name = self.display_name

        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        phone = self.phone

        external_identifier = self.external_identifier

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        elif isinstance(self.date_of_birth, datetime.datetime):
            date_of_birth = self.date_of_birth.isoformat()
        else:
            date_of_birth = self.date_of_birth

        address_line_1 = self.address_line_1

        address_line_2 = self.address_line_2

        city = self.city

        country_subdivision = self.country_subdivision

        country = self.country

        postal_code = self.postal_code

        disabled_flag = self.disabled_flag

        custom_override_url = self.custom_override_url

        payout_info: dict[str, Any] | None | Unset
        if isinstance(self.payout_info, Unset):
            payout_info = UNSET
        elif isinstance(self.payout_info, MemberPayoutInfo):
            payout_info = self.payout_info.to_dict()
        else:
            payout_info = self.payout_info

        custom_option_1_name = self.custom_option_1_name

        custom_option_1_value = self.custom_option_1_value

        custom_text_1_name = self.custom_text_1_name

        custom_text_1_value = self.custom_text_1_value

        custom_text_2_name = self.custom_text_2_name

        custom_text_2_value = self.custom_text_2_value

        program_id = self.program_id

        program_title = self.program_title

        program_name = self.program_name

        referral_code = self.referral_code

        referral_url = self.referral_url

        member_url = self.member_url

        email_shares = self.email_shares

        social_shares = self.social_shares

        views = self.views

        referrals = self.referrals

        last_share: None | str | Unset
        if isinstance(self.last_share, Unset):
            last_share = UNSET
        elif isinstance(self.last_share, datetime.datetime):
            last_share = self.last_share.isoformat()
        else:
            last_share = self.last_share

        referrals_approved = self.referrals_approved

        referrals_qualified = self.referrals_qualified

        referrals_pending = self.referrals_pending

        referrals_approved_amount = self.referrals_approved_amount

        rewards_pending_amount = self.rewards_pending_amount

        rewards_issued_amount = self.rewards_issued_amount

        reward_amount_total = self.reward_amount_total

        rewards = self.rewards

        create_dt: str | Unset = UNSET
        if not isinstance(self.create_dt, Unset):
            create_dt = self.create_dt.isoformat()

        utm_source = self.utm_source

        utm_medium = self.utm_medium

        utm_campaign = self.utm_campaign

        browser_referrer_url = self.browser_referrer_url

        last_view_ip_address = self.last_view_ip_address

        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region

        status = self.status

        disabled_reason = self.disabled_reason

        activated_date: None | str | Unset
        if isinstance(self.activated_date, Unset):
            activated_date = UNSET
        elif isinstance(self.activated_date, datetime.datetime):
            activated_date = self.activated_date.isoformat()
        else:
            activated_date = self.activated_date

        last_active_date: None | str | Unset
        if isinstance(self.last_active_date, Unset):
            last_active_date = UNSET
        elif isinstance(self.last_active_date, datetime.datetime):
            last_active_date = self.last_active_date.isoformat()
        else:
            last_active_date = self.last_active_date

        first_member_view_date: None | str | Unset
        if isinstance(self.first_member_view_date, Unset):
            first_member_view_date = UNSET
        elif isinstance(self.first_member_view_date, datetime.datetime):
            first_member_view_date = self.first_member_view_date.isoformat()
        else:
            first_member_view_date = self.first_member_view_date

        first_member_share_date: None | str | Unset
        if isinstance(self.first_member_share_date, Unset):
            first_member_share_date = UNSET
        elif isinstance(self.first_member_share_date, datetime.datetime):
            first_member_share_date = self.first_member_share_date.isoformat()
        else:
            first_member_share_date = self.first_member_share_date

        first_member_reward_add_date: None | str | Unset
        if isinstance(self.first_member_reward_add_date, Unset):
            first_member_reward_add_date = UNSET
        elif isinstance(self.first_member_reward_add_date, datetime.datetime):
            first_member_reward_add_date = self.first_member_reward_add_date.isoformat()
        else:
            first_member_reward_add_date = self.first_member_reward_add_date

        last_member_reward_add_date: None | str | Unset
        if isinstance(self.last_member_reward_add_date, Unset):
            last_member_reward_add_date = UNSET
        elif isinstance(self.last_member_reward_add_date, datetime.datetime):
            last_member_reward_add_date = self.last_member_reward_add_date.isoformat()
        else:
            last_member_reward_add_date = self.last_member_reward_add_date

        first_referral_view_date: None | str | Unset
        if isinstance(self.first_referral_view_date, Unset):
            first_referral_view_date = UNSET
        elif isinstance(self.first_referral_view_date, datetime.datetime):
            first_referral_view_date = self.first_referral_view_date.isoformat()
        else:
            first_referral_view_date = self.first_referral_view_date

        first_referral_add_date: None | str | Unset
        if isinstance(self.first_referral_add_date, Unset):
            first_referral_add_date = UNSET
        elif isinstance(self.first_referral_add_date, datetime.datetime):
            first_referral_add_date = self.first_referral_add_date.isoformat()
        else:
            first_referral_add_date = self.first_referral_add_date

        last_referral_add_date: None | str | Unset
        if isinstance(self.last_referral_add_date, Unset):
            last_referral_add_date = UNSET
        elif isinstance(self.last_referral_add_date, datetime.datetime):
            last_referral_add_date = self.last_referral_add_date.isoformat()
        else:
            last_referral_add_date = self.last_referral_add_date

        recruiter_source_id: None | str | Unset
        if isinstance(self.recruiter_source_id, Unset):
            recruiter_source_id = UNSET
        else:
            recruiter_source_id = self.recruiter_source_id

        recruiter_source_name = self.recruiter_source_name

        recruiter_source_email = self.recruiter_source_email

        recruiter_source_external_id: None | str | Unset
        if isinstance(self.recruiter_source_external_id, Unset):
            recruiter_source_external_id = UNSET
        else:
            recruiter_source_external_id = self.recruiter_source_external_id

        recruiter_assigned_id: None | str | Unset
        if isinstance(self.recruiter_assigned_id, Unset):
            recruiter_assigned_id = UNSET
        else:
            recruiter_assigned_id = self.recruiter_assigned_id

        recruiter_assigned_name = self.recruiter_assigned_name

        recruiter_assigned_email = self.recruiter_assigned_email

        recruiter_assigned_external_id: None | str | Unset
        if isinstance(self.recruiter_assigned_external_id, Unset):
            recruiter_assigned_external_id = UNSET
        else:
            recruiter_assigned_external_id = self.recruiter_assigned_external_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if external_identifier is not UNSET:
            field_dict["externalIdentifier"] = external_identifier
        if date_of_birth is not UNSET:
            field_dict["dateOfBirth"] = date_of_birth
        if address_line_1 is not UNSET:
            field_dict["addressLine1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["addressLine2"] = address_line_2
        if city is not UNSET:
            field_dict["city"] = city
        if country_subdivision is not UNSET:
            field_dict["countrySubdivision"] = country_subdivision
        if country is not UNSET:
            field_dict["country"] = country
        if postal_code is not UNSET:
            field_dict["postalCode"] = postal_code
        if disabled_flag is not UNSET:
            field_dict["disabledFlag"] = disabled_flag
        if custom_override_url is not UNSET:
            field_dict["customOverrideURL"] = custom_override_url
        if payout_info is not UNSET:
            field_dict["payoutInfo"] = payout_info
        if custom_option_1_name is not UNSET:
            field_dict["customOption1Name"] = custom_option_1_name
        if custom_option_1_value is not UNSET:
            field_dict["customOption1Value"] = custom_option_1_value
        if custom_text_1_name is not UNSET:
            field_dict["customText1Name"] = custom_text_1_name
        if custom_text_1_value is not UNSET:
            field_dict["customText1Value"] = custom_text_1_value
        if custom_text_2_name is not UNSET:
            field_dict["customText2Name"] = custom_text_2_name
        if custom_text_2_value is not UNSET:
            field_dict["customText2Value"] = custom_text_2_value
        if program_id is not UNSET:
            field_dict["programId"] = program_id
        if program_title is not UNSET:
            field_dict["programTitle"] = program_title
        if program_name is not UNSET:
            field_dict["programName"] = program_name
        if referral_code is not UNSET:
            field_dict["referralCode"] = referral_code
        if referral_url is not UNSET:
            field_dict["referralUrl"] = referral_url
        if member_url is not UNSET:
            field_dict["memberUrl"] = member_url
        if email_shares is not UNSET:
            field_dict["emailShares"] = email_shares
        if social_shares is not UNSET:
            field_dict["socialShares"] = social_shares
        if views is not UNSET:
            field_dict["views"] = views
        if referrals is not UNSET:
            field_dict["referrals"] = referrals
        if last_share is not UNSET:
            field_dict["lastShare"] = last_share
        if referrals_approved is not UNSET:
            field_dict["referralsApproved"] = referrals_approved
        if referrals_qualified is not UNSET:
            field_dict["referralsQualified"] = referrals_qualified
        if referrals_pending is not UNSET:
            field_dict["referralsPending"] = referrals_pending
        if referrals_approved_amount is not UNSET:
            field_dict["referralsApprovedAmount"] = referrals_approved_amount
        if rewards_pending_amount is not UNSET:
            field_dict["rewardsPendingAmount"] = rewards_pending_amount
        if rewards_issued_amount is not UNSET:
            field_dict["rewardsIssuedAmount"] = rewards_issued_amount
        if reward_amount_total is not UNSET:
            field_dict["rewardAmountTotal"] = reward_amount_total
        if rewards is not UNSET:
            field_dict["rewards"] = rewards
        if create_dt is not UNSET:
            field_dict["createDt"] = create_dt
        if utm_source is not UNSET:
            field_dict["utmSource"] = utm_source
        if utm_medium is not UNSET:
            field_dict["utmMedium"] = utm_medium
        if utm_campaign is not UNSET:
            field_dict["utmCampaign"] = utm_campaign
        if browser_referrer_url is not UNSET:
            field_dict["browserReferrerUrl"] = browser_referrer_url
        if last_view_ip_address is not UNSET:
            field_dict["lastViewIPAddress"] = last_view_ip_address
        if region is not UNSET:
            field_dict["region"] = region
        if status is not UNSET:
            field_dict["status"] = status
        if disabled_reason is not UNSET:
            field_dict["disabledReason"] = disabled_reason
        if activated_date is not UNSET:
            field_dict["activatedDate"] = activated_date
        if last_active_date is not UNSET:
            field_dict["lastActiveDate"] = last_active_date
        if first_member_view_date is not UNSET:
            field_dict["firstMemberViewDate"] = first_member_view_date
        if first_member_share_date is not UNSET:
            field_dict["firstMemberShareDate"] = first_member_share_date
        if first_member_reward_add_date is not UNSET:
            field_dict["firstMemberRewardAddDate"] = first_member_reward_add_date
        if last_member_reward_add_date is not UNSET:
            field_dict["lastMemberRewardAddDate"] = last_member_reward_add_date
        if first_referral_view_date is not UNSET:
            field_dict["firstReferralViewDate"] = first_referral_view_date
        if first_referral_add_date is not UNSET:
            field_dict["firstReferralAddDate"] = first_referral_add_date
        if last_referral_add_date is not UNSET:
            field_dict["lastReferralAddDate"] = last_referral_add_date
        if recruiter_source_id is not UNSET:
            field_dict["recruiterSourceId"] = recruiter_source_id
        if recruiter_source_name is not UNSET:
            field_dict["recruiterSourceName"] = recruiter_source_name
        if recruiter_source_email is not UNSET:
            field_dict["recruiterSourceEmail"] = recruiter_source_email
        if recruiter_source_external_id is not UNSET:
            field_dict["recruiterSourceExternalId"] = recruiter_source_external_id
        if recruiter_assigned_id is not UNSET:
            field_dict["recruiterAssignedId"] = recruiter_assigned_id
        if recruiter_assigned_name is not UNSET:
            field_dict["recruiterAssignedName"] = recruiter_assigned_name
        if recruiter_assigned_email is not UNSET:
            field_dict["recruiterAssignedEmail"] = recruiter_assigned_email
        if recruiter_assigned_external_id is not UNSET:
            field_dict["recruiterAssignedExternalId"] = recruiter_assigned_external_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_payout_info import MemberPayoutInfo  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        display_name = d.pop("displayName", UNSET)

        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        external_identifier = d.pop("externalIdentifier", UNSET)

        def _parse_date_of_birth(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_of_birth_type_0 = datetime.datetime.fromisoformat(data)

                return date_of_birth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        date_of_birth = _parse_date_of_birth(d.pop("dateOfBirth", UNSET))

        address_line_1 = d.pop("addressLine1", UNSET)

        address_line_2 = d.pop("addressLine2", UNSET)

        city = d.pop("city", UNSET)

        country_subdivision = d.pop("countrySubdivision", UNSET)

        country = d.pop("country", UNSET)

        postal_code = d.pop("postalCode", UNSET)

        disabled_flag = d.pop("disabledFlag", UNSET)

        custom_override_url = d.pop("customOverrideURL", UNSET)

        def _parse_payout_info(data: object) -> MemberPayoutInfo | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payout_info_type_0 = MemberPayoutInfo.from_dict(data)

                return payout_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of MemberPayoutInfo, None")

        payout_info = _parse_payout_info(d.pop("payoutInfo", UNSET))

        custom_option_1_name = d.pop("customOption1Name", UNSET)

        custom_option_1_value = d.pop("customOption1Value", UNSET)

        custom_text_1_name = d.pop("customText1Name", UNSET)

        custom_text_1_value = d.pop("customText1Value", UNSET)

        custom_text_2_name = d.pop("customText2Name", UNSET)

        custom_text_2_value = d.pop("customText2Value", UNSET)

        program_id = d.pop("programId", UNSET)

        program_title = d.pop("programTitle", UNSET)

        program_name = d.pop("programName", UNSET)

        referral_code = d.pop("referralCode", UNSET)

        referral_url = d.pop("referralUrl", UNSET)

        member_url = d.pop("memberUrl", UNSET)

        email_shares = d.pop("emailShares", UNSET)

        social_shares = d.pop("socialShares", UNSET)

        views = d.pop("views", UNSET)

        referrals = d.pop("referrals", UNSET)

        def _parse_last_share(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_share_type_0 = datetime.datetime.fromisoformat(data)

                return last_share_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        last_share = _parse_last_share(d.pop("lastShare", UNSET))

        referrals_approved = d.pop("referralsApproved", UNSET)

        referrals_qualified = d.pop("referralsQualified", UNSET)

        referrals_pending = d.pop("referralsPending", UNSET)

        referrals_approved_amount = d.pop("referralsApprovedAmount", UNSET)

        rewards_pending_amount = d.pop("rewardsPendingAmount", UNSET)

        rewards_issued_amount = d.pop("rewardsIssuedAmount", UNSET)

        reward_amount_total = d.pop("rewardAmountTotal", UNSET)

        rewards = d.pop("rewards", UNSET)

        _create_dt = d.pop("createDt", UNSET)
        create_dt: datetime.datetime | Unset
        if isinstance(_create_dt, Unset):
            create_dt = UNSET
        else:
            create_dt = datetime.datetime.fromisoformat(_create_dt)

        utm_source = d.pop("utmSource", UNSET)

        utm_medium = d.pop("utmMedium", UNSET)

        utm_campaign = d.pop("utmCampaign", UNSET)

        browser_referrer_url = d.pop("browserReferrerUrl", UNSET)

        last_view_ip_address = d.pop("lastViewIPAddress", UNSET)

        def _parse_region(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        region = _parse_region(d.pop("region", UNSET))

        status = d.pop("status", UNSET)

        disabled_reason = d.pop("disabledReason", UNSET)

        def _parse_activated_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                activated_date_type_0 = datetime.datetime.fromisoformat(data)

                return activated_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        activated_date = _parse_activated_date(d.pop("activatedDate", UNSET))

        def _parse_last_active_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_active_date_type_0 = datetime.datetime.fromisoformat(data)

                return last_active_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        last_active_date = _parse_last_active_date(d.pop("lastActiveDate", UNSET))

        def _parse_first_member_view_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_member_view_date_type_0 = datetime.datetime.fromisoformat(data)

                return first_member_view_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        first_member_view_date = _parse_first_member_view_date(
            d.pop("firstMemberViewDate", UNSET)
        )

        def _parse_first_member_share_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_member_share_date_type_0 = datetime.datetime.fromisoformat(data)

                return first_member_share_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        first_member_share_date = _parse_first_member_share_date(
            d.pop("firstMemberShareDate", UNSET)
        )

        def _parse_first_member_reward_add_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_member_reward_add_date_type_0 = datetime.datetime.fromisoformat(
                    data
                )

                return first_member_reward_add_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        first_member_reward_add_date = _parse_first_member_reward_add_date(
            d.pop("firstMemberRewardAddDate", UNSET)
        )

        def _parse_last_member_reward_add_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_member_reward_add_date_type_0 = datetime.datetime.fromisoformat(
                    data
                )

                return last_member_reward_add_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        last_member_reward_add_date = _parse_last_member_reward_add_date(
            d.pop("lastMemberRewardAddDate", UNSET)
        )

        def _parse_first_referral_view_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_referral_view_date_type_0 = datetime.datetime.fromisoformat(data)

                return first_referral_view_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        first_referral_view_date = _parse_first_referral_view_date(
            d.pop("firstReferralViewDate", UNSET)
        )

        def _parse_first_referral_add_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_referral_add_date_type_0 = datetime.datetime.fromisoformat(data)

                return first_referral_add_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        first_referral_add_date = _parse_first_referral_add_date(
            d.pop("firstReferralAddDate", UNSET)
        )

        def _parse_last_referral_add_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_referral_add_date_type_0 = datetime.datetime.fromisoformat(data)

                return last_referral_add_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError("it is none of datetime.datetime, None")

        last_referral_add_date = _parse_last_referral_add_date(
            d.pop("lastReferralAddDate", UNSET)
        )

        def _parse_recruiter_source_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_source_id = _parse_recruiter_source_id(
            d.pop("recruiterSourceId", UNSET)
        )

        recruiter_source_name = d.pop("recruiterSourceName", UNSET)

        recruiter_source_email = d.pop("recruiterSourceEmail", UNSET)

        def _parse_recruiter_source_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_source_external_id = _parse_recruiter_source_external_id(
            d.pop("recruiterSourceExternalId", UNSET)
        )

        def _parse_recruiter_assigned_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_assigned_id = _parse_recruiter_assigned_id(
            d.pop("recruiterAssignedId", UNSET)
        )

        recruiter_assigned_name = d.pop("recruiterAssignedName", UNSET)

        recruiter_assigned_email = d.pop("recruiterAssignedEmail", UNSET)

        def _parse_recruiter_assigned_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, (dict, list)):
                return cast(None | str | Unset, data)
            raise ValueError("it is none of str, None")

        recruiter_assigned_external_id = _parse_recruiter_assigned_external_id(
            d.pop("recruiterAssignedExternalId", UNSET)
        )

        member = cls(
            id=id,
            display_name=display_name,
            first_name=first_name,
            last_name=last_name,
            email=email,
            phone=phone,
            external_identifier=external_identifier,
            date_of_birth=date_of_birth,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            city=city,
            country_subdivision=country_subdivision,
            country=country,
            postal_code=postal_code,
            disabled_flag=disabled_flag,
            custom_override_url=custom_override_url,
            payout_info=payout_info,
            custom_option_1_name=custom_option_1_name,
            custom_option_1_value=custom_option_1_value,
            custom_text_1_name=custom_text_1_name,
            custom_text_1_value=custom_text_1_value,
            custom_text_2_name=custom_text_2_name,
            custom_text_2_value=custom_text_2_value,
            program_id=program_id,
            program_title=program_title,
            program_name=program_name,
            referral_code=referral_code,
            referral_url=referral_url,
            member_url=member_url,
            email_shares=email_shares,
            social_shares=social_shares,
            views=views,
            referrals=referrals,
            last_share=last_share,
            referrals_approved=referrals_approved,
            referrals_qualified=referrals_qualified,
            referrals_pending=referrals_pending,
            referrals_approved_amount=referrals_approved_amount,
            rewards_pending_amount=rewards_pending_amount,
            rewards_issued_amount=rewards_issued_amount,
            reward_amount_total=reward_amount_total,
            rewards=rewards,
            create_dt=create_dt,
            utm_source=utm_source,
            utm_medium=utm_medium,
            utm_campaign=utm_campaign,
            browser_referrer_url=browser_referrer_url,
            last_view_ip_address=last_view_ip_address,
            region=region,
            status=status,
            disabled_reason=disabled_reason,
            activated_date=activated_date,
            last_active_date=last_active_date,
            first_member_view_date=first_member_view_date,
            first_member_share_date=first_member_share_date,
            first_member_reward_add_date=first_member_reward_add_date,
            last_member_reward_add_date=last_member_reward_add_date,
            first_referral_view_date=first_referral_view_date,
            first_referral_add_date=first_referral_add_date,
            last_referral_add_date=last_referral_add_date,
            recruiter_source_id=recruiter_source_id,
            recruiter_source_name=recruiter_source_name,
            recruiter_source_email=recruiter_source_email,
            recruiter_source_external_id=recruiter_source_external_id,
            recruiter_assigned_id=recruiter_assigned_id,
            recruiter_assigned_name=recruiter_assigned_name,
            recruiter_assigned_email=recruiter_assigned_email,
            recruiter_assigned_external_id=recruiter_assigned_external_id,
        )

        member.additional_properties = d
        return member

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
