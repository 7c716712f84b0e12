from __future__ import annotations

from typing import Any

from .._kinds import NULL, SECRET, TEXT, FirstOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberAccessUrls(Model):
    """A member's links.

    Attributes:
        share_embed_url (None | str | Unset): Widget for sharing, to be embedded, with the member logged in.
        full_embed_url (None | str | Unset): The member's portal, to be embedded, with the member logged in.
        referral_code (None | str | Unset): The member's referral code.
        share_url (None | str | Unset): The member's link for sharing.
        sms_share_url (None | str | Unset): Link that shares by SMS.
        whats_app_share_url (None | str | Unset): Link that shares on WhatsApp.
        facebook_share_url (None | str | Unset): Link that shares on Facebook.
        facebook_messenger_share_url (None | str | Unset): Link that shares by Facebook Messenger.
        twitter_share_url (None | str | Unset): Link that shares on Twitter.
        linked_in_share_url (None | str | Unset): Link that shares on LinkedIn.
        email_share_url (None | str | Unset): Link that shares by email.
        telegram_share_url (None | str | Unset): Link that shares on Telegram.
        web_share_url (None | str | Unset): Link that shares on the web.
        portal_url (None | str | Unset): The member's portal.
    """

    share_embed_url: None | str | Unset = json_field("shareEmbedUrl", FirstOf(SECRET, NULL), default=UNSET)
    full_embed_url: None | str | Unset = json_field("fullEmbedUrl", FirstOf(SECRET, NULL), default=UNSET)
    referral_code: None | str | Unset = json_field("referralCode", FirstOf(TEXT, NULL), default=UNSET)
    share_url: None | str | Unset = json_field("shareUrl", FirstOf(TEXT, NULL), default=UNSET)
    sms_share_url: None | str | Unset = json_field("smsShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    whats_app_share_url: None | str | Unset = json_field("whatsAppShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    facebook_share_url: None | str | Unset = json_field("facebookShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    facebook_messenger_share_url: None | str | Unset = json_field(
        "facebookMessengerShareUrl", FirstOf(TEXT, NULL), default=UNSET
    )
    twitter_share_url: None | str | Unset = json_field("twitterShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    linked_in_share_url: None | str | Unset = json_field("linkedInShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    email_share_url: None | str | Unset = json_field("emailShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    telegram_share_url: None | str | Unset = json_field("telegramShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    web_share_url: None | str | Unset = json_field("webShareUrl", FirstOf(TEXT, NULL), default=UNSET)
    portal_url: None | str | Unset = json_field("portalUrl", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
