"""The Rehook mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://docs.rehook.ai/reference and https://rehook.readme.io/reference. Where a page carries
two texts the newer one is followed: it is the one on the vendor's own domain, and live code uses it.
"""

from __future__ import annotations

from contract_tests.apis.rehook.mock import seed
from contract_tests.apis.rehook.mock.access import API_KEY, SECRET_KEY, error_body, gate
from contract_tests.apis.rehook.mock.actions import Actions
from contract_tests.apis.rehook.mock.campaigns import Campaigns
from contract_tests.apis.rehook.mock.coupons import Coupons
from contract_tests.apis.rehook.mock.customers import Customers
from contract_tests.apis.rehook.mock.events import Events
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.apis.rehook.mock.wallets import Wallets
from contract_tests.apis.rehook.mock.webhooks import Webhooks
from contract_tests.harness.mocking import (
    Clock,
    Mock,
    Outbox,
    basic_header,
    path_items_of,
    public_methods,
)


def create(clock: Clock) -> Mock:
    store = Store(clock, seed.fill)
    webhooks = Webhooks(store, Outbox())
    events, campaigns = Events(store, webhooks), Campaigns(store)
    return Mock(
        path_items=path_items_of(
            Customers(store, webhooks),
            events,
            Wallets(store),
            Coupons(store, webhooks),
            campaigns,
        ),
        gate=gate,
        reset=store.reset,
        headers=basic_header(API_KEY, SECRET_KEY),
        env={"REHOOK_API_KEY": API_KEY, "REHOOK_SECRET_KEY": SECRET_KEY},
        seed=seed.TOLD,
        actions=public_methods(Actions(store, webhooks, events, campaigns)),
        error_body=error_body,
        outbox=webhooks.outbox,
    )
