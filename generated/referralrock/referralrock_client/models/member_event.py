from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, ObjectOf
from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_payout_info import MemberPayoutInfo


@define
class MemberEvent(OpenModel):
    """A member, in a sample that is cut, with `Id` and beside it the API's own names.

    Attributes:
        id (str | Unset): ID of the member.
        display_name (str | Unset): Name that is shown of the member.
        first_name (str | Unset): First name.
        last_name (str | Unset): Last name.
        email (str | Unset): Email address.
        phone (str | Unset): Telephone number, which a referral has under
            `phoneNumber`.
        external_identifier (str | Unset): ID in a system of the caller's, which
            parameters call `externalId`.
        date_of_birth (datetime.datetime | None | Unset): Date of birth.
        address_line_1 (str | Unset): First line of the address.
        address_line_2 (str | Unset): Second line of the address.
        city (str | Unset): City.
        country_subdivision (str | Unset): State or province.
        country (str | Unset): Country, by name or code.
        postal_code (str | Unset): Postal code.
        disabled_flag (bool | Unset): Whether the member is kept out of programs.
        custom_override_url (str | Unset): Address that is used in place of the
            standard one.
        payout_info (MemberPayoutInfo | None | Unset): How the member wants to be
            paid.
        custom_option_1_name (str | Unset): Name of the custom choice.
        custom_option_1_value (str | Unset): Value of the custom choice.
        custom_text_1_name (str | Unset): Name of the first custom text.
        custom_text_1_value (str | Unset): Value of the first custom text.
        custom_text_2_name (str | Unset): Name of the second custom text.
        custom_text_2_value (str | Unset): Value of the second custom text.
        program_id (str | Unset): ID of the member's program.
        program_title (str | Unset): Title of the program, as people see it.
        program_name (str | Unset): Internal name of the program.
        referral_code (str | Unset): The member's unique code, which names who
            referred somebody.
        referral_url (str | Unset): Link for the member to share.
        member_url (str | Unset): Deprecated. Link to the member's own page, for
            which `createMemberAccessUrls` is to be used instead.
        email_shares (int | Unset): How often the member shared by email.
        social_shares (int | Unset): How often the member shared on social media.
        views (int | Unset): How many views the member has.
        referrals (int | Unset): How many referrals the member has brought.
        last_share (datetime.datetime | None | Unset): When the member last shared.
        referrals_approved (int | Unset): How many of the referrals are approved.
        referrals_qualified (int | Unset): How many of the referrals are qualified.
        referrals_pending (int | Unset): How many of the referrals are pending.
        referrals_approved_amount (float | Unset): Sum of the amounts of approved
            referrals.
        rewards_pending_amount (float | Unset): Sum of the rewards that are still
            pending.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | Unset): Sum of all rewards.
        rewards (int | Unset): How many rewards the member has.
        create_dt (datetime.datetime | Unset): Date and time with seven digits after
            the second and `Z`, though the vendor's tables call it a date.
        utm_source (str | Unset): UTM source of the link by which the member came.
        utm_medium (str | Unset): UTM medium of that link.
        utm_campaign (str | Unset): UTM campaign of that link.
        browser_referrer_url (str | Unset): Page from which the member came.
        last_view_ip_address (str | Unset): IP address of the last view.
        region (None | str | Unset): State or province, newer than
            `countrySubdivision`.
        status (str | Unset): State of the member, of unknown values.
        disabled_reason (str | Unset): Why the member is kept out of programs.
        activated_date (datetime.datetime | None | Unset): When the member was
            activated.
        last_active_date (datetime.datetime | None | Unset): When the member was
            last active.
        first_member_view_date (datetime.datetime | None | Unset): When the member
            first viewed the own page.
        first_member_share_date (datetime.datetime | None | Unset): When the member
            first shared.
        first_member_reward_add_date (datetime.datetime | None | Unset): When the
            member earned the first reward.
        last_member_reward_add_date (datetime.datetime | None | Unset): When the
            member earned the latest reward.
        first_referral_view_date (datetime.datetime | None | Unset): When somebody
            first viewed the member's link.
        first_referral_add_date (datetime.datetime | None | Unset): When the member
            brought the first referral.
        last_referral_add_date (datetime.datetime | None | Unset): When the member
            brought the latest referral.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the
            member came.
        recruiter_source_name (str | Unset): Name of that recruiter.
        recruiter_source_email (str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that
            recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is in
            charge.
        recruiter_assigned_name (str | Unset): Name of that recruiter.
        recruiter_assigned_email (str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that
            recruiter.
        Id (str | Unset): ID of the member.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = json_field("displayName", default=UNSET)
    first_name: str | Unset = json_field("firstName", default=UNSET)
    last_name: str | Unset = json_field("lastName", default=UNSET)
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    external_identifier: str | Unset = json_field("externalIdentifier", default=UNSET)
    date_of_birth: datetime.datetime | None | Unset = json_field(
        "dateOfBirth", FirstOf(DATETIME, NULL), default=UNSET
    )
    address_line_1: str | Unset = json_field("addressLine1", default=UNSET)
    address_line_2: str | Unset = json_field("addressLine2", default=UNSET)
    city: str | Unset = UNSET
    country_subdivision: str | Unset = json_field("countrySubdivision", default=UNSET)
    country: str | Unset = UNSET
    postal_code: str | Unset = json_field("postalCode", default=UNSET)
    disabled_flag: bool | Unset = json_field("disabledFlag", default=UNSET)
    custom_override_url: str | Unset = json_field("customOverrideURL", default=UNSET)
    payout_info: MemberPayoutInfo | None | Unset = json_field(
        "payoutInfo", FirstOf(ObjectOf("MemberPayoutInfo"), NULL), default=UNSET
    )
    custom_option_1_name: str | Unset = json_field("customOption1Name", default=UNSET)
    custom_option_1_value: str | Unset = json_field("customOption1Value", default=UNSET)
    custom_text_1_name: str | Unset = json_field("customText1Name", default=UNSET)
    custom_text_1_value: str | Unset = json_field("customText1Value", default=UNSET)
    custom_text_2_name: str | Unset = json_field("customText2Name", default=UNSET)
    custom_text_2_value: str | Unset = json_field("customText2Value", default=UNSET)
    program_id: str | Unset = json_field("programId", default=UNSET)
    program_title: str | Unset = json_field("programTitle", default=UNSET)
    program_name: str | Unset = json_field("programName", default=UNSET)
    referral_code: str | Unset = json_field("referralCode", default=UNSET)
    referral_url: str | Unset = json_field("referralUrl", default=UNSET)
    member_url: str | Unset = json_field("memberUrl", default=UNSET)
    email_shares: int | Unset = json_field("emailShares", default=UNSET)
    social_shares: int | Unset = json_field("socialShares", default=UNSET)
    views: int | Unset = UNSET
    referrals: int | Unset = UNSET
    last_share: datetime.datetime | None | Unset = json_field(
        "lastShare", FirstOf(DATETIME, NULL), default=UNSET
    )
    referrals_approved: int | Unset = json_field("referralsApproved", default=UNSET)
    referrals_qualified: int | Unset = json_field("referralsQualified", default=UNSET)
    referrals_pending: int | Unset = json_field("referralsPending", default=UNSET)
    referrals_approved_amount: float | Unset = json_field(
        "referralsApprovedAmount", default=UNSET
    )
    rewards_pending_amount: float | Unset = json_field(
        "rewardsPendingAmount", default=UNSET
    )
    rewards_issued_amount: float | Unset = json_field(
        "rewardsIssuedAmount", default=UNSET
    )
    reward_amount_total: float | Unset = json_field("rewardAmountTotal", default=UNSET)
    rewards: int | Unset = UNSET
    create_dt: datetime.datetime | Unset = json_field(
        "createDt", DATETIME, default=UNSET
    )
    utm_source: str | Unset = json_field("utmSource", default=UNSET)
    utm_medium: str | Unset = json_field("utmMedium", default=UNSET)
    utm_campaign: str | Unset = json_field("utmCampaign", default=UNSET)
    browser_referrer_url: str | Unset = json_field("browserReferrerUrl", default=UNSET)
    last_view_ip_address: str | Unset = json_field("lastViewIPAddress", default=UNSET)
    region: None | str | Unset = json_field(
        "region", FirstOf(TEXT, NULL), default=UNSET
    )
    status: str | Unset = UNSET
    disabled_reason: str | Unset = json_field("disabledReason", default=UNSET)
    activated_date: datetime.datetime | None | Unset = json_field(
        "activatedDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    last_active_date: datetime.datetime | None | Unset = json_field(
        "lastActiveDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    first_member_view_date: datetime.datetime | None | Unset = json_field(
        "firstMemberViewDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    first_member_share_date: datetime.datetime | None | Unset = json_field(
        "firstMemberShareDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    first_member_reward_add_date: datetime.datetime | None | Unset = json_field(
        "firstMemberRewardAddDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    last_member_reward_add_date: datetime.datetime | None | Unset = json_field(
        "lastMemberRewardAddDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    first_referral_view_date: datetime.datetime | None | Unset = json_field(
        "firstReferralViewDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    first_referral_add_date: datetime.datetime | None | Unset = json_field(
        "firstReferralAddDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    last_referral_add_date: datetime.datetime | None | Unset = json_field(
        "lastReferralAddDate", FirstOf(DATETIME, NULL), default=UNSET
    )
    recruiter_source_id: None | str | Unset = json_field(
        "recruiterSourceId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_source_name: str | Unset = json_field(
        "recruiterSourceName", default=UNSET
    )
    recruiter_source_email: str | Unset = json_field(
        "recruiterSourceEmail", default=UNSET
    )
    recruiter_source_external_id: None | str | Unset = json_field(
        "recruiterSourceExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_id: None | str | Unset = json_field(
        "recruiterAssignedId", FirstOf(TEXT, NULL), default=UNSET
    )
    recruiter_assigned_name: str | Unset = json_field(
        "recruiterAssignedName", default=UNSET
    )
    recruiter_assigned_email: str | Unset = json_field(
        "recruiterAssignedEmail", default=UNSET
    )
    recruiter_assigned_external_id: None | str | Unset = json_field(
        "recruiterAssignedExternalId", FirstOf(TEXT, NULL), default=UNSET
    )
    Id: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
