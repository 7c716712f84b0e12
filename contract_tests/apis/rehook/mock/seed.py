"""What is there after a reset: one campaign, wallet and coupon, and a customer with one referred friend.

Ids and names are the vendor's samples, so that its requests find something. The customers of the
worked cases (`KMN@2531`, the code `KMN`) are not among them: those cases begin without them. What
other samples name is there when the action `seed_examples` asks for it.
"""

from __future__ import annotations

from contract_tests.apis.rehook.mock.records import Campaign, Coupon, Wallet

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

SAMPLE_CUSTOMERS = {"KMN@2531": "KMN", "customerA_123": "", "krish123": ""}  # with code
SAMPLE_COUPONS = (
    Coupon("coupm_rq4XiTPbrhq0d0i92EkSx", "CUP-21"),
    Coupon("coupm_bulk00000000000000000", "CUP-21", bulk=True),
)
