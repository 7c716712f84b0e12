"""The state after a reset: a merchant, its customer in trial with integrations and a session, a second customer.

A second merchant with a customer stands beside them, so that there is something not to be reached.
Ids are the vendor's samples where there are some, so that its requests find something. Tokens are our own.
"""

from __future__ import annotations

from datetime import UTC, datetime

from contract_tests.apis.reportei.mock.networks import NETWORKS
from contract_tests.apis.reportei.mock.records import Account, Merchant, Network, Status
from contract_tests.apis.reportei.mock.session_bodies import SessionWrite
from contract_tests.apis.reportei.mock.store import Store

TOKEN = "reportei-mock-token"
OTHER_TOKEN = "reportei-mock-other-token"
MERCHANT_UUID = "c1e6c85a-6441-4107-ab36-b8bf581b40e0"
OTHER_MERCHANT_UUID = "0d9a1c6e-52f4-4b7e-9c38-6f1f0a7e2b54"
MERCHANTS_SINCE = datetime(2024, 9, 24, 17, 7, 26, tzinfo=UTC)

INSTAGRAM = NETWORKS["instagram_business"]
OTHER_NETWORKS = (NETWORKS["youtube"], NETWORKS["tiktok"])

CUSTOMER_UUID = "caedbbbe-7d93-476f-b965-bf97cd7ce874"
CUSTOMER_TOKEN = "5eed" * 16  # as long as the vendor's
SECOND_CUSTOMER_UUID = "073c1e15-94d0-49b3-9861-a0e9b7ffb06c"
SECOND_CUSTOMER_TOKEN = "beef" * 16
OTHER_CUSTOMER_UUID = "3f0b8f0e-7a53-4d52-8f0a-2f6f4f1a9c11"
OTHER_CUSTOMER_TOKEN = "07e4" * 16

INTEGRATION_UUID = "4addc0da-8583-4dbb-a0e9-c7e2e8470f50"
ADS_INTEGRATION_UUID = "6110b666-0327-4a81-b48e-9feb34d72f78"
EXPIRED_INTEGRATION_UUID = "a5c7d2f8-1f0e-4f5c-8a55-0c2c3f8b7e01"
REVOKED_INTEGRATION_UUID = "b6d8e309-2010-4a6d-9b66-1d3d409c8f12"
OTHER_INTEGRATION_UUID = "c7e9f41a-3121-4b7e-8c77-2e4e51ad9023"

SESSION_UUID = "679e77d9-b270-4fb9-9f2c-27bcaebddc52"  # open for five minutes

INTEGRATIONS: tuple[tuple[str, Network, Status], ...] = (
    (INTEGRATION_UUID, INSTAGRAM, "active"),
    (EXPIRED_INTEGRATION_UUID, NETWORKS["facebook"], "expired"),
    (ADS_INTEGRATION_UUID, NETWORKS["facebook_ads"], "active"),
    (REVOKED_INTEGRATION_UUID, NETWORKS["google_analytics"], "revoked"),
)

TOLD = {
    "merchant_uuid": MERCHANT_UUID,
    "customer_uuid": CUSTOMER_UUID,
    "second_customer_uuid": SECOND_CUSTOMER_UUID,
    "integration_uuid": INTEGRATION_UUID,
    "ads_integration_uuid": ADS_INTEGRATION_UUID,
    "expired_integration_uuid": EXPIRED_INTEGRATION_UUID,
    "revoked_integration_uuid": REVOKED_INTEGRATION_UUID,
    "session_uuid": SESSION_UUID,
    "other_merchant_token": OTHER_TOKEN,
    "other_customer_uuid": OTHER_CUSTOMER_UUID,
    "other_customer_token": OTHER_CUSTOMER_TOKEN,
    "other_integration_uuid": OTHER_INTEGRATION_UUID,
}


def fill(store: Store) -> None:
    own = _sign_up(store, MERCHANT_UUID, "Reportei", TOKEN, tuple(NETWORKS.values()))
    customer = store.create_customer(
        own, "Reportei Customer 1", CUSTOMER_UUID, CUSTOMER_TOKEN
    )
    for uuid, network, status in INTEGRATIONS:
        store.connect(customer, Account(network, "reportei"), uuid, status)
    store.open_session(customer, SessionWrite(), SESSION_UUID)
    second = store.create_customer(
        own, "Reportei Customer 2", SECOND_CUSTOMER_UUID, SECOND_CUSTOMER_TOKEN
    )
    second.is_paying = True
    other = _sign_up(
        store, OTHER_MERCHANT_UUID, "Other Merchant", OTHER_TOKEN, OTHER_NETWORKS
    )
    stranger = store.create_customer(
        other, "Other Customer", OTHER_CUSTOMER_UUID, OTHER_CUSTOMER_TOKEN
    )
    account = Account(OTHER_NETWORKS[0], "other")
    store.connect(stranger, account, OTHER_INTEGRATION_UUID)


def _sign_up(
    store: Store, uuid: str, name: str, token: str, networks: tuple[Network, ...]
) -> Merchant:
    since = MERCHANTS_SINCE
    return store.merchants.add(Merchant(uuid, name, token, networks, since, since))
