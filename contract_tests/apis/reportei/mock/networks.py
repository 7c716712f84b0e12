"""The networks that a customer can connect, by slug; `seed` opens them to the merchants."""

from __future__ import annotations

from contract_tests.apis.reportei.mock.records import Network

LISTED = {  # on the vendor's page of 2026, in its order
    "facebook": "Facebook",
    "facebook_ads": "Meta Ads",
    "instagram": "Instagram",
    "threads": "Threads",
    "google_analytics": "Google Analytics",
    "google_analytics_4": "Google Analytics 4",
    "google_adwords": "Google Ads",
    "search_console": "Google Search Console",
    "google_my_business": "Google My Business",
    "youtube": "YouTube",
    "linkedin": "LinkedIn",
    "linkedin_ads": "LinkedIn Ads",
    "twitter": "Twitter",
    "twitter_ads": "Twitter Ads",
    "tiktok": "TikTok",
    "tiktok_ads": "TikTok Ads",
    "pinterest": "Pinterest",
    "pinterest_ads": "Pinterest Ads",
    "rdstation": "RD Station Marketing",
    "rd_crm": "RD Station CRM",
    "hubspot_marketing": "HubSpot Marketing",
    "hubspot_crm": "HubSpot CRM",
    "pipedrive": "Pipedrive",
    "active_campaign": "Active Campaign",
    "mailchimp": "Mailchimp",
    "egoi": "Egoi",
    "kommo": "Kommo",
    "phonetrack": "Phonetrack",
    "shopify": "Shopify",
    "woo_commerce": "WooCommerce",
    "nuvem_shop": "NuvemShop",
    "hotmart": "Hotmart",
    "eduzz": "Eduzz",
}
# The list has `instagram`, every sample beside it has this one; whether they are one network is
# not said, so both are served, as two.
IN_SAMPLES = {"instagram_business": "Instagram Business"}
NETWORKS = {
    slug: Network(name, slug) for slug, name in {**IN_SAMPLES, **LISTED}.items()
}
