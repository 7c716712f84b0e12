from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProgramEvent")


@_attrs_define
class ProgramEvent:
    """A program, under other names than those of the API and with figures.

    Attributes:
        id (str | Unset): ID of the program.
        is_active (bool | Unset): Whether the program is open to members and referrals.
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
        referrals_approved_amount (float | Unset): Sum of the amounts of approved referrals.
        rewards_created (int | Unset): How many rewards there have been.
        rewards_pending (int | Unset): How many rewards are pending.
        rewards_issued (int | Unset): How many rewards were issued.
        rewards_issued_amount (float | Unset): Sum of the rewards that were issued.
        timestamp (int | Unset): A moment in seconds since 1970; nobody says of what.
    """

    id: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    is_default: bool | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    member_offer: str | Unset = UNSET
    referral_offer: str | Unset = UNSET
    direct_url: str | Unset = UNSET
    widget_url: str | Unset = UNSET
    login_url: str | Unset = UNSET
    registration_views: int | Unset = UNSET
    members_registered: int | Unset = UNSET
    member_views: int | Unset = UNSET
    referral_views: int | Unset = UNSET
    referrals_created: int | Unset = UNSET
    referrals_approved: int | Unset = UNSET
    members_active: int | Unset = UNSET
    members_disabled: int | Unset = UNSET
    referrals_pending: int | Unset = UNSET
    referrals_qualified: int | Unset = UNSET
    referrals_denied: int | Unset = UNSET
    referrals_approved_amount: float | Unset = UNSET
    rewards_created: int | Unset = UNSET
    rewards_pending: int | Unset = UNSET
    rewards_issued: int | Unset = UNSET
    rewards_issued_amount: float | Unset = UNSET
    timestamp: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        is_active = self.is_active

        is_default = self.is_default

        name = self.name

        type_ = self.type_

        title = self.title

        member_offer = self.member_offer

        referral_offer = self.referral_offer

        direct_url = self.direct_url

        widget_url = self.widget_url

        login_url = self.login_url

        registration_views = self.registration_views

        members_registered = self.members_registered

        member_views = self.member_views

        referral_views = self.referral_views

        referrals_created = self.referrals_created

        referrals_approved = self.referrals_approved

        members_active = self.members_active

        members_disabled = self.members_disabled

        referrals_pending = self.referrals_pending

        referrals_qualified = self.referrals_qualified

        referrals_denied = self.referrals_denied

        referrals_approved_amount = self.referrals_approved_amount

        rewards_created = self.rewards_created

        rewards_pending = self.rewards_pending

        rewards_issued = self.rewards_issued

        rewards_issued_amount = self.rewards_issued_amount

        timestamp = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["Id"] = id
        if is_active is not UNSET:
            field_dict["IsActive"] = is_active
        if is_default is not UNSET:
            field_dict["IsDefault"] = is_default
        if name is not UNSET:
            field_dict["Name"] = name
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if title is not UNSET:
            field_dict["Title"] = title
        if member_offer is not UNSET:
            field_dict["MemberOffer"] = member_offer
        if referral_offer is not UNSET:
            field_dict["ReferralOffer"] = referral_offer
        if direct_url is not UNSET:
            field_dict["DirectUrl"] = direct_url
        if widget_url is not UNSET:
            field_dict["WidgetUrl"] = widget_url
        if login_url is not UNSET:
            field_dict["LoginUrl"] = login_url
        if registration_views is not UNSET:
            field_dict["RegistrationViews"] = registration_views
        if members_registered is not UNSET:
            field_dict["MembersRegistered"] = members_registered
        if member_views is not UNSET:
            field_dict["MemberViews"] = member_views
        if referral_views is not UNSET:
            field_dict["ReferralViews"] = referral_views
        if referrals_created is not UNSET:
            field_dict["ReferralsCreated"] = referrals_created
        if referrals_approved is not UNSET:
            field_dict["ReferralsApproved"] = referrals_approved
        if members_active is not UNSET:
            field_dict["MembersActive"] = members_active
        if members_disabled is not UNSET:
            field_dict["MembersDisabled"] = members_disabled
        if referrals_pending is not UNSET:
            field_dict["ReferralsPending"] = referrals_pending
        if referrals_qualified is not UNSET:
            field_dict["ReferralsQualified"] = referrals_qualified
        if referrals_denied is not UNSET:
            field_dict["ReferralsDenied"] = referrals_denied
        if referrals_approved_amount is not UNSET:
            field_dict["ReferralsApprovedAmount"] = referrals_approved_amount
        if rewards_created is not UNSET:
            field_dict["RewardsCreated"] = rewards_created
        if rewards_pending is not UNSET:
            field_dict["RewardsPending"] = rewards_pending
        if rewards_issued is not UNSET:
            field_dict["RewardsIssued"] = rewards_issued
        if rewards_issued_amount is not UNSET:
            field_dict["RewardsIssuedAmount"] = rewards_issued_amount
        if timestamp is not UNSET:
            field_dict["Timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("Id", UNSET)

        is_active = d.pop("IsActive", UNSET)

        is_default = d.pop("IsDefault", UNSET)

        name = d.pop("Name", UNSET)

        type_ = d.pop("Type", UNSET)

        title = d.pop("Title", UNSET)

        member_offer = d.pop("MemberOffer", UNSET)

        referral_offer = d.pop("ReferralOffer", UNSET)

        direct_url = d.pop("DirectUrl", UNSET)

        widget_url = d.pop("WidgetUrl", UNSET)

        login_url = d.pop("LoginUrl", UNSET)

        registration_views = d.pop("RegistrationViews", UNSET)

        members_registered = d.pop("MembersRegistered", UNSET)

        member_views = d.pop("MemberViews", UNSET)

        referral_views = d.pop("ReferralViews", UNSET)

        referrals_created = d.pop("ReferralsCreated", UNSET)

        referrals_approved = d.pop("ReferralsApproved", UNSET)

        members_active = d.pop("MembersActive", UNSET)

        members_disabled = d.pop("MembersDisabled", UNSET)

        referrals_pending = d.pop("ReferralsPending", UNSET)

        referrals_qualified = d.pop("ReferralsQualified", UNSET)

        referrals_denied = d.pop("ReferralsDenied", UNSET)

        referrals_approved_amount = d.pop("ReferralsApprovedAmount", UNSET)

        rewards_created = d.pop("RewardsCreated", UNSET)

        rewards_pending = d.pop("RewardsPending", UNSET)

        rewards_issued = d.pop("RewardsIssued", UNSET)

        rewards_issued_amount = d.pop("RewardsIssuedAmount", UNSET)

        timestamp = d.pop("Timestamp", UNSET)

        program_event = cls(
            id=id,
            is_active=is_active,
            is_default=is_default,
            name=name,
            type_=type_,
            title=title,
            member_offer=member_offer,
            referral_offer=referral_offer,
            direct_url=direct_url,
            widget_url=widget_url,
            login_url=login_url,
            registration_views=registration_views,
            members_registered=members_registered,
            member_views=member_views,
            referral_views=referral_views,
            referrals_created=referrals_created,
            referrals_approved=referrals_approved,
            members_active=members_active,
            members_disabled=members_disabled,
            referrals_pending=referrals_pending,
            referrals_qualified=referrals_qualified,
            referrals_denied=referrals_denied,
            referrals_approved_amount=referrals_approved_amount,
            rewards_created=rewards_created,
            rewards_pending=rewards_pending,
            rewards_issued=rewards_issued,
            rewards_issued_amount=rewards_issued_amount,
            timestamp=timestamp,
        )

        program_event.additional_properties = d
        return program_event

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
