"""The Rehook mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://docs.rehook.ai/reference and https://rehook.readme.io/reference. Where a page carries
two texts the newer one is followed: it is the one on the vendor's own domain, and live code uses it.
"""

from __future__ import annotations

from contract_tests.apis.rehook.mock import seed
from contract_tests.apis.rehook.mock.access import (
    API_KEY,
    SECRET_KEY,
    error_body,
    gate,
)
from contract_tests.apis.rehook.mock.actions import Actions
from contract_tests.apis.rehook.mock.campaigns import Campaigns
from contract_tests.apis.rehook.mock.coupons import Coupons
from contract_tests.apis.rehook.mock.customers import Customers
from contract_tests.apis.rehook.mock.events import SIGNUP, Events
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.wallets import Wallets
from contract_tests.apis.rehook.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Clock, Mock, Outbox, PathItem, basic_header


def create(clock: Clock) -> Mock:
    """Nothing in the vendor's pages depends on the time, so nothing here does."""
    store, webhooks = Store(), Webhooks(Outbox())
    customers = Customers(store, webhooks)
    events = Events(store, webhooks)
    campaigns = Campaigns(store)
    actions = Actions(store, webhooks, events, campaigns)

    def reset() -> None:
        webhooks.reset()
        store.reset()
        _befriend(store, events)

    _befriend(store, events)
    return Mock(
        path_items=_path_items(
            customers,
            events,
            campaigns,
            Wallets(store, customers),
            Coupons(store, webhooks),
        ),
        reset=reset,
        headers=basic_header(API_KEY, SECRET_KEY),
        env={"REHOOK_API_KEY": API_KEY, "REHOOK_SECRET_KEY": SECRET_KEY},
        seed=_seed(),
        actions=[
            actions.seed_examples,
            actions.friend_signs_up,
            actions.start_campaign,
            actions.award_leaderboard,
            actions.create_wallet,
            actions.create_coupon,
            actions.assign_coupon,
            webhooks.set_webhook,
            webhooks.test_webhook,
        ],
        error_body=error_body,
        outbox=webhooks.outbox,
    )


def _path_items(
    customers: Customers,
    events: Events,
    campaigns: Campaigns,
    wallets: Wallets,
    coupons: Coupons,
) -> list[PathItem]:
    operations = {
        "/customers": {"POST": customers.create_or_update},
        "/customers/{source_id}": {"GET": customers.get},
        "/customers/validate-code/{referral_code}": {"GET": customers.validate_code},
        "/customers/referral/list/{source_id}": {"GET": customers.list_referrals},
        "/customers/ui/components/{token}": {"GET": customers.get_ui_component},
        "/events/invoke": {"POST": events.invoke},
        "/events/segment/check-auth": {"GET": events.check_auth},
        "/wallets/customer/{source_id}": {"GET": wallets.list_wallets},
        "/wallets/customer/{source_id}/transactions/{wallet_id}": {
            "GET": wallets.list_transactions,
            "PUT": wallets.change,
        },
        "/coupons/list/all": {"POST": coupons.list_all},
        "/coupons/validate": {"POST": coupons.validate},
        "/coupons/apply": {"POST": coupons.apply},
        "/campaigns/meta-data": {"GET": campaigns.list_metadata},
        "/campaigns/leaderboards/{campaign_id}": {"GET": campaigns.get_leaderboard},
        "/campaigns/reward-progress": {"GET": campaigns.get_reward_progress},
    }
    return [PathItem(path, served, gate) for path, served in operations.items()]


def _befriend(store: Store, events: Events) -> None:
    """The seeded customer refers the seeded friend, who signs up and orders."""
    store.create(seed.SOURCE_ID, seed.REFERRAL_CODE, seed.CUSTOMER_ID)
    events.run(SIGNUP, seed.FRIEND_SOURCE_ID, {"referral_code": seed.REFERRAL_CODE})
    events.run(seed.CAMPAIGN.event_name, seed.FRIEND_SOURCE_ID, {})


def _seed() -> dict[str, str]:
    return {
        "campaign_id": seed.CAMPAIGN.campaign_id,
        "campaign_type": seed.CAMPAIGN.campaign_type,
        "conversion_event": seed.CAMPAIGN.event_name,
        "wallet_id": seed.WALLET.wallet_id,
        "coupon_id": seed.COUPON.coupon_id,
        "coupon_code": seed.COUPON.coupon_code,
        "customer_id": seed.CUSTOMER_ID,
        "source_id": seed.SOURCE_ID,
        "referral_code": seed.REFERRAL_CODE,
        "friend_source_id": seed.FRIEND_SOURCE_ID,
        "ui_component_token": seed.UI_TOKEN,
    }
