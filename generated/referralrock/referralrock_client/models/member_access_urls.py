from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberAccessUrls")


@_attrs_define
class MemberAccessUrls:
    """A member's links.

    Attributes:
        share_embed_url (str | Unset): Widget for sharing, to be embedded, with the member logged in.
        full_embed_url (str | Unset): The member's portal, to be embedded, with the member logged in.
        referral_code (str | Unset): The member's referral code.
        share_url (str | Unset): The member's link for sharing.
        sms_share_url (str | Unset): Link that shares by SMS.
        whats_app_share_url (str | Unset): Link that shares on WhatsApp.
        facebook_share_url (str | Unset): Link that shares on Facebook.
        facebook_messenger_share_url (str | Unset): Link that shares by Facebook Messenger.
        twitter_share_url (str | Unset): Link that shares on Twitter.
        linked_in_share_url (str | Unset): Link that shares on LinkedIn.
        email_share_url (str | Unset): Link that shares by email.
        telegram_share_url (str | Unset): Link that shares on Telegram.
        web_share_url (str | Unset): Link that shares on the web.
        portal_url (str | Unset): The member's portal.
    """

    share_embed_url: str | Unset = UNSET
    full_embed_url: str | Unset = UNSET
    referral_code: str | Unset = UNSET
    share_url: str | Unset = UNSET
    sms_share_url: str | Unset = UNSET
    whats_app_share_url: str | Unset = UNSET
    facebook_share_url: str | Unset = UNSET
    facebook_messenger_share_url: str | Unset = UNSET
    twitter_share_url: str | Unset = UNSET
    linked_in_share_url: str | Unset = UNSET
    email_share_url: str | Unset = UNSET
    telegram_share_url: str | Unset = UNSET
    web_share_url: str | Unset = UNSET
    portal_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        share_embed_url = self.share_embed_url

        full_embed_url = self.full_embed_url

        referral_code = self.referral_code

        share_url = self.share_url

        sms_share_url = self.sms_share_url

        whats_app_share_url = self.whats_app_share_url

        facebook_share_url = self.facebook_share_url

        facebook_messenger_share_url = self.facebook_messenger_share_url

        twitter_share_url = self.twitter_share_url

        linked_in_share_url = self.linked_in_share_url

        email_share_url = self.email_share_url

        telegram_share_url = self.telegram_share_url

        web_share_url = self.web_share_url

        portal_url = self.portal_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if share_embed_url is not UNSET:
            field_dict["shareEmbedUrl"] = share_embed_url
        if full_embed_url is not UNSET:
            field_dict["fullEmbedUrl"] = full_embed_url
        if referral_code is not UNSET:
            field_dict["referralCode"] = referral_code
        if share_url is not UNSET:
            field_dict["shareUrl"] = share_url
        if sms_share_url is not UNSET:
            field_dict["smsShareUrl"] = sms_share_url
        if whats_app_share_url is not UNSET:
            field_dict["whatsAppShareUrl"] = whats_app_share_url
        if facebook_share_url is not UNSET:
            field_dict["facebookShareUrl"] = facebook_share_url
        if facebook_messenger_share_url is not UNSET:
            field_dict["facebookMessengerShareUrl"] = facebook_messenger_share_url
        if twitter_share_url is not UNSET:
            field_dict["twitterShareUrl"] = twitter_share_url
        if linked_in_share_url is not UNSET:
            field_dict["linkedInShareUrl"] = linked_in_share_url
        if email_share_url is not UNSET:
            field_dict["emailShareUrl"] = email_share_url
        if telegram_share_url is not UNSET:
            field_dict["telegramShareUrl"] = telegram_share_url
        if web_share_url is not UNSET:
            field_dict["webShareUrl"] = web_share_url
        if portal_url is not UNSET:
            field_dict["portalUrl"] = portal_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        share_embed_url = d.pop("shareEmbedUrl", UNSET)

        full_embed_url = d.pop("fullEmbedUrl", UNSET)

        referral_code = d.pop("referralCode", UNSET)

        share_url = d.pop("shareUrl", UNSET)

        sms_share_url = d.pop("smsShareUrl", UNSET)

        whats_app_share_url = d.pop("whatsAppShareUrl", UNSET)

        facebook_share_url = d.pop("facebookShareUrl", UNSET)

        facebook_messenger_share_url = d.pop("facebookMessengerShareUrl", UNSET)

        twitter_share_url = d.pop("twitterShareUrl", UNSET)

        linked_in_share_url = d.pop("linkedInShareUrl", UNSET)

        email_share_url = d.pop("emailShareUrl", UNSET)

        telegram_share_url = d.pop("telegramShareUrl", UNSET)

        web_share_url = d.pop("webShareUrl", UNSET)

        portal_url = d.pop("portalUrl", UNSET)

        member_access_urls = cls(
            share_embed_url=share_embed_url,
            full_embed_url=full_embed_url,
            referral_code=referral_code,
            share_url=share_url,
            sms_share_url=sms_share_url,
            whats_app_share_url=whats_app_share_url,
            facebook_share_url=facebook_share_url,
            facebook_messenger_share_url=facebook_messenger_share_url,
            twitter_share_url=twitter_share_url,
            linked_in_share_url=linked_in_share_url,
            email_share_url=email_share_url,
            telegram_share_url=telegram_share_url,
            web_share_url=web_share_url,
            portal_url=portal_url,
        )

        member_access_urls.additional_properties = d
        return member_access_urls

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
