from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json, json_field
from ..types import UNSET, Unset


@define
class MemberAccessUrls(OpenModel):
    """A member's links.

    Attributes:
        share_embed_url (str | Unset): Widget for sharing, to be embedded, with the
            member logged in.
        full_embed_url (str | Unset): The member's portal, to be embedded, with the
            member logged in.
        referral_code (str | Unset): The member's referral code.
        share_url (str | Unset): The member's link for sharing.
        sms_share_url (str | Unset): Link that shares by SMS.
        whats_app_share_url (str | Unset): Link that shares on WhatsApp.
        facebook_share_url (str | Unset): Link that shares on Facebook.
        facebook_messenger_share_url (str | Unset): Link that shares by Facebook
            Messenger.
        twitter_share_url (str | Unset): Link that shares on Twitter.
        linked_in_share_url (str | Unset): Link that shares on LinkedIn.
        email_share_url (str | Unset): Link that shares by email.
        telegram_share_url (str | Unset): Link that shares on Telegram.
        web_share_url (str | Unset): Link that shares on the web.
        portal_url (str | Unset): The member's portal.
    """

    share_embed_url: str | Unset = json_field("shareEmbedUrl", default=UNSET)
    full_embed_url: str | Unset = json_field("fullEmbedUrl", default=UNSET)
    referral_code: str | Unset = json_field("referralCode", default=UNSET)
    share_url: str | Unset = json_field("shareUrl", default=UNSET)
    sms_share_url: str | Unset = json_field("smsShareUrl", default=UNSET)
    whats_app_share_url: str | Unset = json_field("whatsAppShareUrl", default=UNSET)
    facebook_share_url: str | Unset = json_field("facebookShareUrl", default=UNSET)
    facebook_messenger_share_url: str | Unset = json_field(
        "facebookMessengerShareUrl", default=UNSET
    )
    twitter_share_url: str | Unset = json_field("twitterShareUrl", default=UNSET)
    linked_in_share_url: str | Unset = json_field("linkedInShareUrl", default=UNSET)
    email_share_url: str | Unset = json_field("emailShareUrl", default=UNSET)
    telegram_share_url: str | Unset = json_field("telegramShareUrl", default=UNSET)
    web_share_url: str | Unset = json_field("webShareUrl", default=UNSET)
    portal_url: str | Unset = json_field("portalUrl", default=UNSET)
    additional_properties: dict[str, Any] = further_json()
