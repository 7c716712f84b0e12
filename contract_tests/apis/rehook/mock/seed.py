"""The state after a reset: one campaign, wallet and coupon, and a customer with one referred friend.

Ids and names are the vendor's samples, so that its requests find something. The customers of the
worked cases (`KMN@2531`, the code `KMN`) are not among them: those cases begin without them. What
other samples name is there when the action `seed_examples` asks for it.
"""

from __future__ import annotations

from contract_tests.apis.rehook.mock.events import SIGNUP, Events
from contract_tests.apis.rehook.mock.records import Campaign, Coupon, Wallet
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.webhooks import Webhooks
from contract_tests.harness.mocking import Outbox

WALLET = Wallet("waty_XbgBcerLwjoMhAGcmAHhZ", "Krishna", "INR", "point", "points")
COUPON = Coupon("coupm_tfKRcTxedjr17FH3m267V", "KS")
# Who gets how much for what is set in the dashboard, so any setting is one of the mock's own.
CAMPAIGN = Campaign(
    campaign_id="camp_29vfKDh0hHOgkOXdWoSyA",
    campaign_type="referral",
    event_name="order_success",
    points=100,
    friend_points=50,
)
CUSTOMER_ID = "cust_SbwItbqREfhaj2UWdc42X"
SOURCE_ID = "KMN@123"
REFERRAL_CODE = "KMN123"
FRIEND_SOURCE_ID = "krishna123"
UI_TOKEN = "BpSfqGGModMJ5SmUDMq2u"

SAMPLE_CUSTOMERS = {  # with code
    "KMN@2531": "KMN",
    "customerA_123": "",
    "krish123": "",
    "101": "",
}
SAMPLE_COUPONS = (
    Coupon("coupm_rq4XiTPbrhq0d0i92EkSx", "CUP-21"),
    Coupon("coupm_bulk00000000000000000", "CUP-21", bulk=True),
)

TOLD = {
    "campaign_id": CAMPAIGN.campaign_id,
    "campaign_type": CAMPAIGN.campaign_type,
    "conversion_event": CAMPAIGN.event_name,
    "wallet_id": WALLET.wallet_id,
    "coupon_id": COUPON.coupon_id,
    "coupon_code": COUPON.coupon_code,
    "customer_id": CUSTOMER_ID,
    "source_id": SOURCE_ID,
    "referral_code": REFERRAL_CODE,
    "friend_source_id": FRIEND_SOURCE_ID,
    "ui_component_token": UI_TOKEN,
}


def fill(store: Store) -> None:
    """Everything the dashboard sets up; then the customer refers the friend, who signs up and orders."""
    store.wallets[WALLET.wallet_id] = WALLET
    store.campaigns[CAMPAIGN.campaign_id] = CAMPAIGN
    store.coupons[COUPON.coupon_id] = COUPON
    store.ui_tokens.add(UI_TOKEN)
    store.create(SOURCE_ID, REFERRAL_CODE, CUSTOMER_ID)
    events = Events(store, Webhooks(store, Outbox()))  # nobody is told yet
    events.run(SIGNUP, FRIEND_SOURCE_ID, {"referral_code": REFERRAL_CODE})
    events.run(CAMPAIGN.event_name, FRIEND_SOURCE_ID, {})


def add_examples(store: Store) -> None:
    """Nothing that is there already is touched."""
    for source_id, code in SAMPLE_CUSTOMERS.items():
        if code not in store.by_code and not store.find(source_id):
            store.create(source_id, code)
    for coupon in SAMPLE_COUPONS:
        store.coupons[coupon.coupon_id] = coupon
