"""The Reportei Connect mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://github.com/reportei/connect-docs (README, sections, payloads, Postman file; state of
2025-08-15) and https://lp.connect.reportei.com/documentacao (app/documentacao/page.tsx of
https://github.com/reportei/lp-connect at commit 4a0bd040). Where they differ the place says which one
is followed.
"""

from __future__ import annotations

from contract_tests.apis.reportei.mock import seed
from contract_tests.apis.reportei.mock.access import CUSTOMER_HEADER, Access
from contract_tests.apis.reportei.mock.actions import Actions
from contract_tests.apis.reportei.mock.customers import Customers
from contract_tests.apis.reportei.mock.integrations import Integrations
from contract_tests.apis.reportei.mock.merchants import Merchants
from contract_tests.apis.reportei.mock.metrics import Metrics
from contract_tests.apis.reportei.mock.sessions import Sessions
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import (
    Clock,
    Mock,
    Outbox,
    path_items_of,
    public_methods,
)


def create(clock: Clock) -> Mock:
    store, outbox = Store(clock, seed.fill), Outbox()
    access = Access(store)
    integrations = Integrations(store, access)
    return Mock(
        path_items=path_items_of(
            Merchants(store, access),
            Customers(store, access),
            integrations,
            Sessions(store, access),
            Metrics(access, integrations, outbox),
        ),
        gate=access.merchants,
        reset=store.reset,
        headers={
            "Authorization": f"Bearer {seed.TOKEN}",
            CUSTOMER_HEADER: seed.CUSTOMER_TOKEN,
        },
        env={
            "REPORTEI_TOKEN": seed.TOKEN,
            "REPORTEI_CUSTOMER_TOKEN": seed.CUSTOMER_TOKEN,
        },
        seed=seed.TOLD,
        actions=public_methods(Actions(store)),
        error_body=access.error_body,
        answer_headers=access.answer_headers,
        outbox=outbox,
    )
