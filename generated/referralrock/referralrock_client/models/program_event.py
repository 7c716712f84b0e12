from __future__ import annotations

from typing import Any

from .._kinds import NULL, TEXT, FirstOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class ProgramEvent(Model):
    """A program, under other names than those of the API and with figures.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | None | Unset): Whether the program is active.
        is_default (bool | None | Unset): Whether it is the default program.
        name (None | str | Unset): Name of the program.
        type_ (None | str | Unset): Kind of the program.
        title (None | str | Unset): Title of the program.
        member_offer (None | str | Unset): Offer to members.
        referral_offer (None | str | Unset): Offer to referrals.
        direct_url (None | str | Unset): Direct address.
        widget_url (None | str | Unset): Address of the widget.
        login_url (None | str | Unset): Address to log in at.
        registration_views (int | None | Unset): How many registration views there were.
        members_registered (int | None | Unset): How many members have registered.
        member_views (int | None | Unset): How many member views there were.
        referral_views (int | None | Unset): How many referral views there were.
        referrals_created (int | None | Unset): How many referrals were created.
        referrals_approved (int | None | Unset): How many referrals are approved.
        members_active (int | None | Unset): How many members are active.
        members_disabled (int | None | Unset): How many members are disabled.
        referrals_pending (int | None | Unset): How many referrals are pending.
        referrals_qualified (int | None | Unset): How many referrals are qualified.
        referrals_denied (int | None | Unset): How many referrals are denied.
        referrals_approved_amount (float | None | Unset): Sum of the amounts of approved referrals.
        rewards_created (int | None | Unset): How many rewards were created.
        rewards_pending (int | None | Unset): How many rewards are pending.
        rewards_issued (int | None | Unset): How many rewards were issued.
        rewards_issued_amount (float | None | Unset): Sum of the rewards that were issued.
        timestamp (int | None | Unset):
    """

    id: str | Unset = json_field("Id", default=UNSET)
    is_active: bool | None | Unset = json_field("IsActive", FirstOf(Plain("bool"), NULL), default=UNSET)
    is_default: bool | None | Unset = json_field("IsDefault", FirstOf(Plain("bool"), NULL), default=UNSET)
    name: None | str | Unset = json_field("Name", FirstOf(TEXT, NULL), default=UNSET)
    type_: None | str | Unset = json_field("Type", FirstOf(TEXT, NULL), default=UNSET)
    title: None | str | Unset = json_field("Title", FirstOf(TEXT, NULL), default=UNSET)
    member_offer: None | str | Unset = json_field("MemberOffer", FirstOf(TEXT, NULL), default=UNSET)
    referral_offer: None | str | Unset = json_field("ReferralOffer", FirstOf(TEXT, NULL), default=UNSET)
    direct_url: None | str | Unset = json_field("DirectUrl", FirstOf(TEXT, NULL), default=UNSET)
    widget_url: None | str | Unset = json_field("WidgetUrl", FirstOf(TEXT, NULL), default=UNSET)
    login_url: None | str | Unset = json_field("LoginUrl", FirstOf(TEXT, NULL), default=UNSET)
    registration_views: int | None | Unset = json_field("RegistrationViews", FirstOf(Plain("int"), NULL), default=UNSET)
    members_registered: int | None | Unset = json_field("MembersRegistered", FirstOf(Plain("int"), NULL), default=UNSET)
    member_views: int | None | Unset = json_field("MemberViews", FirstOf(Plain("int"), NULL), default=UNSET)
    referral_views: int | None | Unset = json_field("ReferralViews", FirstOf(Plain("int"), NULL), default=UNSET)
    referrals_created: int | None | Unset = json_field("ReferralsCreated", FirstOf(Plain("int"), NULL), default=UNSET)
    referrals_approved: int | None | Unset = json_field("ReferralsApproved", FirstOf(Plain("int"), NULL), default=UNSET)
    members_active: int | None | Unset = json_field("MembersActive", FirstOf(Plain("int"), NULL), default=UNSET)
    members_disabled: int | None | Unset = json_field("MembersDisabled", FirstOf(Plain("int"), NULL), default=UNSET)
    referrals_pending: int | None | Unset = json_field("ReferralsPending", FirstOf(Plain("int"), NULL), default=UNSET)
    referrals_qualified: int | None | Unset = json_field(
        "ReferralsQualified", FirstOf(Plain("int"), NULL), default=UNSET
    )
    referrals_denied: int | None | Unset = json_field("ReferralsDenied", FirstOf(Plain("int"), NULL), default=UNSET)
    referrals_approved_amount: float | None | Unset = json_field(
        "ReferralsApprovedAmount", FirstOf(Plain("float"), NULL), default=UNSET
    )
    rewards_created: int | None | Unset = json_field("RewardsCreated", FirstOf(Plain("int"), NULL), default=UNSET)
    rewards_pending: int | None | Unset = json_field("RewardsPending", FirstOf(Plain("int"), NULL), default=UNSET)
    rewards_issued: int | None | Unset = json_field("RewardsIssued", FirstOf(Plain("int"), NULL), default=UNSET)
    rewards_issued_amount: float | None | Unset = json_field(
        "RewardsIssuedAmount", FirstOf(Plain("float"), NULL), default=UNSET
    )
    timestamp: int | None | Unset = json_field("Timestamp", FirstOf(Plain("int"), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
