from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._kinds import DATETIME, NULL, TEXT, FirstOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .member_payout_info import MemberPayoutInfo


@define
class MemberEvent(Model):
    """A member, in a sample that is cut, with `Id` and beside it the API's own names.

    Attributes:
        id (str | Unset): ID of the member.
        display_name (None | str | Unset): Name that is shown of the member.
        first_name (None | str | Unset): First name.
        last_name (None | str | Unset): Last name.
        email (None | str | Unset): Email address.
        phone (None | str | Unset): Telephone number.
        external_identifier (None | str | Unset): ID in a system of the caller's.
        date_of_birth (datetime.datetime | None | Unset): Date of birth.
        address_line_1 (None | str | Unset): First line of the address.
        address_line_2 (None | str | Unset): Second line of the address.
        city (None | str | Unset): City.
        country_subdivision (None | str | Unset): State or province.
        country (None | str | Unset): Country.
        postal_code (None | str | Unset): Postal code.
        disabled_flag (bool | None | Unset): Whether the member is kept out of programs.
        custom_override_url (None | str | Unset): Address that overrides the standard one.
        payout_info (MemberPayoutInfo | None | Unset): How the member wants to be paid.
        custom_option_1_name (None | str | Unset): Name of the custom choice.
        custom_option_1_value (None | str | Unset): Value of the custom choice.
        custom_text_1_name (None | str | Unset): Name of the first custom text.
        custom_text_1_value (None | str | Unset): Value of the first custom text.
        custom_text_2_name (None | str | Unset): Name of the second custom text.
        custom_text_2_value (None | str | Unset): Value of the second custom text.
        program_id (None | str | Unset): ID of the member's program.
        program_title (None | str | Unset): Title of the program.
        program_name (None | str | Unset): Name of the program.
        referral_code (None | str | Unset): The member's unique code, by which what the member shares is known.
        referral_url (None | str | Unset): Link for the member to share.
        member_url (None | str | Unset): Deprecated. Link to the member's own page, for which
            `createMemberAccessUrls` is to be used instead.
        email_shares (int | None | Unset): How often the member shared by email.
        social_shares (int | None | Unset): How often the member shared on social media.
        views (int | None | Unset): How many views the member has.
        referrals (int | None | Unset): How many referrals the member has brought.
        last_share (datetime.datetime | None | Unset): When the member last shared.
        referrals_approved (int | None | Unset): How many of the referrals are approved.
        referrals_qualified (int | None | Unset): How many of the referrals are qualified.
        referrals_pending (int | None | Unset): How many of the referrals are pending.
        referrals_approved_amount (float | None | Unset): Sum of the amounts of approved referrals.
        rewards_pending_amount (float | None | Unset): Sum of the rewards that are still pending.
        rewards_issued_amount (float | None | Unset): Sum of the rewards that were issued.
        reward_amount_total (float | None | Unset): Sum of all rewards.
        rewards (int | None | Unset): How many rewards the member has.
        create_dt (datetime.datetime | None | Unset): When the member was created.
        utm_source (None | str | Unset): UTM source.
        utm_medium (None | str | Unset): UTM medium.
        utm_campaign (None | str | Unset): UTM campaign.
        browser_referrer_url (None | str | Unset): Page that the browser named as its referrer.
        last_view_ip_address (None | str | Unset): IP address of the last view.
        region (None | str | Unset): Region.
        status (None | str | Unset): State of the member, of unknown values.
        disabled_reason (None | str | Unset): Why the member is disabled.
        activated_date (datetime.datetime | None | Unset): When the member was activated.
        last_active_date (datetime.datetime | None | Unset): When the member was last active.
        first_member_view_date (datetime.datetime | None | Unset): When the first member view was.
        first_member_share_date (datetime.datetime | None | Unset): When the member first shared.
        first_member_reward_add_date (datetime.datetime | None | Unset): When the member's first reward was added.
        last_member_reward_add_date (datetime.datetime | None | Unset): When the member's last reward was added.
        first_referral_view_date (datetime.datetime | None | Unset): When the first referral view was.
        first_referral_add_date (datetime.datetime | None | Unset): When the first referral was added.
        last_referral_add_date (datetime.datetime | None | Unset): When the last referral was added.
        recruiter_source_id (None | str | Unset): ID of the recruiter from whom the member came.
        recruiter_source_name (None | str | Unset): Name of that recruiter.
        recruiter_source_email (None | str | Unset): Email address of that recruiter.
        recruiter_source_external_id (None | str | Unset): External ID of that recruiter.
        recruiter_assigned_id (None | str | Unset): ID of the recruiter who is assigned.
        recruiter_assigned_name (None | str | Unset): Name of that recruiter.
        recruiter_assigned_email (None | str | Unset): Email address of that recruiter.
        recruiter_assigned_external_id (None | str | Unset): External ID of that recruiter.
        Id (str | Unset): ID of the member.
    """

    id: str | Unset = UNSET
    display_name: None | str | Unset = json_field("displayName", FirstOf(TEXT, NULL), null=True, default=UNSET)
    first_name: None | str | Unset = json_field("firstName", FirstOf(TEXT, NULL), null=True, default=UNSET)
    last_name: None | str | Unset = json_field("lastName", FirstOf(TEXT, NULL), null=True, default=UNSET)
    email: None | str | Unset = json_field("email", FirstOf(TEXT, NULL), null=True, default=UNSET)
    phone: None | str | Unset = json_field("phone", FirstOf(TEXT, NULL), null=True, default=UNSET)
    external_identifier: None | str | Unset = json_field(
        "externalIdentifier", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    date_of_birth: datetime.datetime | None | Unset = json_field(
        "dateOfBirth", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    address_line_1: None | str | Unset = json_field("addressLine1", FirstOf(TEXT, NULL), null=True, default=UNSET)
    address_line_2: None | str | Unset = json_field("addressLine2", FirstOf(TEXT, NULL), null=True, default=UNSET)
    city: None | str | Unset = json_field("city", FirstOf(TEXT, NULL), null=True, default=UNSET)
    country_subdivision: None | str | Unset = json_field(
        "countrySubdivision", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    country: None | str | Unset = json_field("country", FirstOf(TEXT, NULL), null=True, default=UNSET)
    postal_code: None | str | Unset = json_field("postalCode", FirstOf(TEXT, NULL), null=True, default=UNSET)
    disabled_flag: bool | None | Unset = json_field(
        "disabledFlag", FirstOf(Plain("bool"), NULL), null=True, default=UNSET
    )
    custom_override_url: None | str | Unset = json_field(
        "customOverrideURL", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    payout_info: MemberPayoutInfo | None | Unset = json_field(
        "payoutInfo", FirstOf(ObjectOf("MemberPayoutInfo"), NULL), null=True, default=UNSET
    )
    custom_option_1_name: None | str | Unset = json_field(
        "customOption1Name", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    custom_option_1_value: None | str | Unset = json_field(
        "customOption1Value", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    custom_text_1_name: None | str | Unset = json_field(
        "customText1Name", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    custom_text_1_value: None | str | Unset = json_field(
        "customText1Value", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    custom_text_2_name: None | str | Unset = json_field(
        "customText2Name", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    custom_text_2_value: None | str | Unset = json_field(
        "customText2Value", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    program_id: None | str | Unset = json_field("programId", FirstOf(TEXT, NULL), null=True, default=UNSET)
    program_title: None | str | Unset = json_field("programTitle", FirstOf(TEXT, NULL), null=True, default=UNSET)
    program_name: None | str | Unset = json_field("programName", FirstOf(TEXT, NULL), null=True, default=UNSET)
    referral_code: None | str | Unset = json_field("referralCode", FirstOf(TEXT, NULL), null=True, default=UNSET)
    referral_url: None | str | Unset = json_field("referralUrl", FirstOf(TEXT, NULL), null=True, default=UNSET)
    member_url: None | str | Unset = json_field("memberUrl", FirstOf(TEXT, NULL), null=True, default=UNSET)
    email_shares: int | None | Unset = json_field("emailShares", FirstOf(Plain("int"), NULL), null=True, default=UNSET)
    social_shares: int | None | Unset = json_field(
        "socialShares", FirstOf(Plain("int"), NULL), null=True, default=UNSET
    )
    views: int | None | Unset = json_field("views", FirstOf(Plain("int"), NULL), null=True, default=UNSET)
    referrals: int | None | Unset = json_field("referrals", FirstOf(Plain("int"), NULL), null=True, default=UNSET)
    last_share: datetime.datetime | None | Unset = json_field(
        "lastShare", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    referrals_approved: int | None | Unset = json_field(
        "referralsApproved", FirstOf(Plain("int"), NULL), null=True, default=UNSET
    )
    referrals_qualified: int | None | Unset = json_field(
        "referralsQualified", FirstOf(Plain("int"), NULL), null=True, default=UNSET
    )
    referrals_pending: int | None | Unset = json_field(
        "referralsPending", FirstOf(Plain("int"), NULL), null=True, default=UNSET
    )
    referrals_approved_amount: float | None | Unset = json_field(
        "referralsApprovedAmount", FirstOf(Plain("float"), NULL), null=True, default=UNSET
    )
    rewards_pending_amount: float | None | Unset = json_field(
        "rewardsPendingAmount", FirstOf(Plain("float"), NULL), null=True, default=UNSET
    )
    rewards_issued_amount: float | None | Unset = json_field(
        "rewardsIssuedAmount", FirstOf(Plain("float"), NULL), null=True, default=UNSET
    )
    reward_amount_total: float | None | Unset = json_field(
        "rewardAmountTotal", FirstOf(Plain("float"), NULL), null=True, default=UNSET
    )
    rewards: int | None | Unset = json_field("rewards", FirstOf(Plain("int"), NULL), null=True, default=UNSET)
    create_dt: datetime.datetime | None | Unset = json_field(
        "createDt", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    utm_source: None | str | Unset = json_field("utmSource", FirstOf(TEXT, NULL), null=True, default=UNSET)
    utm_medium: None | str | Unset = json_field("utmMedium", FirstOf(TEXT, NULL), null=True, default=UNSET)
    utm_campaign: None | str | Unset = json_field("utmCampaign", FirstOf(TEXT, NULL), null=True, default=UNSET)
    browser_referrer_url: None | str | Unset = json_field(
        "browserReferrerUrl", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    last_view_ip_address: None | str | Unset = json_field(
        "lastViewIPAddress", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    region: None | str | Unset = json_field("region", FirstOf(TEXT, NULL), null=True, default=UNSET)
    status: None | str | Unset = json_field("status", FirstOf(TEXT, NULL), null=True, default=UNSET)
    disabled_reason: None | str | Unset = json_field("disabledReason", FirstOf(TEXT, NULL), null=True, default=UNSET)
    activated_date: datetime.datetime | None | Unset = json_field(
        "activatedDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    last_active_date: datetime.datetime | None | Unset = json_field(
        "lastActiveDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    first_member_view_date: datetime.datetime | None | Unset = json_field(
        "firstMemberViewDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    first_member_share_date: datetime.datetime | None | Unset = json_field(
        "firstMemberShareDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    first_member_reward_add_date: datetime.datetime | None | Unset = json_field(
        "firstMemberRewardAddDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    last_member_reward_add_date: datetime.datetime | None | Unset = json_field(
        "lastMemberRewardAddDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    first_referral_view_date: datetime.datetime | None | Unset = json_field(
        "firstReferralViewDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    first_referral_add_date: datetime.datetime | None | Unset = json_field(
        "firstReferralAddDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    last_referral_add_date: datetime.datetime | None | Unset = json_field(
        "lastReferralAddDate", FirstOf(DATETIME, NULL), null=True, default=UNSET
    )
    recruiter_source_id: None | str | Unset = json_field(
        "recruiterSourceId", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_source_name: None | str | Unset = json_field(
        "recruiterSourceName", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_source_email: None | str | Unset = json_field(
        "recruiterSourceEmail", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_source_external_id: None | str | Unset = json_field(
        "recruiterSourceExternalId", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_assigned_id: None | str | Unset = json_field(
        "recruiterAssignedId", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_assigned_name: None | str | Unset = json_field(
        "recruiterAssignedName", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_assigned_email: None | str | Unset = json_field(
        "recruiterAssignedEmail", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    recruiter_assigned_external_id: None | str | Unset = json_field(
        "recruiterAssignedExternalId", FirstOf(TEXT, NULL), null=True, default=UNSET
    )
    Id: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
