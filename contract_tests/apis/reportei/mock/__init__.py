"""The Reportei Connect mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://github.com/reportei/connect-docs (README, sections, payloads, Postman file; state of
2025-08-15) and https://lp.connect.reportei.com/documentacao. Where they differ the place says which
one is followed.
"""

from __future__ import annotations

from contract_tests.apis.reportei.mock import seed
from contract_tests.apis.reportei.mock.access import (
    CUSTOMER_HEADER,
    Access,
    error_body,
)
from contract_tests.apis.reportei.mock.actions import Actions
from contract_tests.apis.reportei.mock.customers import CUSTOMERS, Customers
from contract_tests.apis.reportei.mock.integrations import INTEGRATIONS, Integrations
from contract_tests.apis.reportei.mock.merchants import Merchants
from contract_tests.apis.reportei.mock.metrics import Metrics
from contract_tests.apis.reportei.mock.sessions import Sessions
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import Clock, Mock, Outbox, PathItem


def create(clock: Clock) -> Mock:
    store, outbox = Store(clock), Outbox()
    access = Access(store)
    actions = Actions(store)
    return Mock(
        path_items=_path_items(store, access, outbox),
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
        actions=[
            actions.connect_integration,
            actions.disconnect_integration,
            actions.end_trial,
            actions.forbid_next_request,
            actions.give_customers,
            actions.set_rate_limit,
        ],
        error_body=error_body,
        answer_headers=access.answer_headers,
        outbox=outbox,
    )


def _path_items(store: Store, access: Access, outbox: Outbox) -> list[PathItem]:
    """Literal paths come before those with a uuid in their place."""
    customers = Customers(store, access)
    integrations = Integrations(store, access)
    sessions = Sessions(store, access)
    metrics = Metrics(access, integrations, outbox)
    merchants = Merchants(store, access)
    return [
        PathItem(
            "/api/merchants/settings",
            {"GET": merchants.show_settings},
            access.merchants,
        ),
        PathItem(
            CUSTOMERS,
            {"GET": customers.list_all, "POST": customers.create},
            access.merchants,
        ),
        PathItem(
            f"{CUSTOMERS}/settings", {"GET": customers.show_settings}, access.customers
        ),
        PathItem(
            f"{CUSTOMERS}/{{uuid}}",
            {
                "GET": customers.show,
                "PUT": customers.update,
                "DELETE": customers.delete,
            },
            access.merchants,
        ),
        PathItem(
            f"{CUSTOMERS}/{{uuid}}/update-payment-status",
            {"POST": customers.update_payment_status},
            access.merchants,
        ),
        PathItem(INTEGRATIONS, {"GET": integrations.list_all}, access.trials),
        PathItem(f"{INTEGRATIONS}/session", {"POST": sessions.create}, access.trials),
        PathItem(
            f"{INTEGRATIONS}/{{uuid}}",
            {"GET": integrations.show, "DELETE": integrations.delete},
            integrations.gate,
        ),
        PathItem("/api/metrics/get-data", {"POST": metrics.get_data}, access.trials),
        PathItem(
            "/api/metrics/get-data-async",
            {"POST": metrics.get_data_async},
            access.trials,
        ),
        PathItem(
            "/customer-integrations/session/{session_uuid}",
            {"GET": sessions.show_page},
        ),
    ]
