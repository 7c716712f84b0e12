from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ProgramEvent(OpenModel):
    """A program, under other names than those of the API and with figures.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | Unset): Whether the program is open to members and
            referrals.
        is_default (bool | Unset): Whether it is the account's default program.
        name (str | Unset): Internal name.
        type_ (str | Unset): Kind of the program.
        title (str | Unset): Title, as people see it.
        member_offer (str | Unset): What members get.
        referral_offer (str | Unset): What referrals get.
        direct_url (str | Unset): Address of the program.
        widget_url (str | Unset): Address of its widget.
        login_url (str | Unset): Address at which members log in.
        registration_views (int | Unset): How often the registration was viewed.
        members_registered (int | Unset): How many members have registered.
        member_views (int | Unset): How often members' pages were viewed.
        referral_views (int | Unset): How often referrals' pages were viewed.
        referrals_created (int | Unset): How many referrals there have been.
        referrals_approved (int | Unset): How many referrals are approved.
        members_active (int | Unset): How many members are active.
        members_disabled (int | Unset): How many members are disabled.
        referrals_pending (int | Unset): How many referrals are pending.
        referrals_qualified (int | Unset): How many referrals are qualified.
        referrals_denied (int | Unset): How many referrals are denied.
        referrals_approved_amount (float | Unset): Sum of the amounts of approved
            referrals.
        rewards_created (int | Unset): How many rewards there have been.
        rewards_pending (int | Unset): How many rewards are pending.
        rewards_issued (int | Unset): How many rewards were issued.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        timestamp (int | Unset): A moment in seconds since 1970; nobody says of
            what.
    """

    id: str | Unset = json_field("Id", default=UNSET)
    is_active: bool | Unset = json_field("IsActive", default=UNSET)
    is_default: bool | Unset = json_field("IsDefault", default=UNSET)
    name: str | Unset = json_field("Name", default=UNSET)
    type_: str | Unset = json_field("Type", default=UNSET)
    title: str | Unset = json_field("Title", default=UNSET)
    member_offer: str | Unset = json_field("MemberOffer", default=UNSET)
    referral_offer: str | Unset = json_field("ReferralOffer", default=UNSET)
    direct_url: str | Unset = json_field("DirectUrl", default=UNSET)
    widget_url: str | Unset = json_field("WidgetUrl", default=UNSET)
    login_url: str | Unset = json_field("LoginUrl", default=UNSET)
    registration_views: int | Unset = json_field("RegistrationViews", default=UNSET)
    members_registered: int | Unset = json_field("MembersRegistered", default=UNSET)
    member_views: int | Unset = json_field("MemberViews", default=UNSET)
    referral_views: int | Unset = json_field("ReferralViews", default=UNSET)
    referrals_created: int | Unset = json_field("ReferralsCreated", default=UNSET)
    referrals_approved: int | Unset = json_field("ReferralsApproved", default=UNSET)
    members_active: int | Unset = json_field("MembersActive", default=UNSET)
    members_disabled: int | Unset = json_field("MembersDisabled", default=UNSET)
    referrals_pending: int | Unset = json_field("ReferralsPending", default=UNSET)
    referrals_qualified: int | Unset = json_field("ReferralsQualified", default=UNSET)
    referrals_denied: int | Unset = json_field("ReferralsDenied", default=UNSET)
    referrals_approved_amount: float | Unset = json_field(
        "ReferralsApprovedAmount", default=UNSET
    )
    rewards_created: int | Unset = json_field("RewardsCreated", default=UNSET)
    rewards_pending: int | Unset = json_field("RewardsPending", default=UNSET)
    rewards_issued: int | Unset = json_field("RewardsIssued", default=UNSET)
    rewards_issued_amount: float | Unset = json_field(
        "RewardsIssuedAmount", default=UNSET
    )
    timestamp: int | Unset = json_field("Timestamp", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
