"""A customer of Reportei from trial to paying, played by hand in the console of the mock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("contract_tests.selftest.browsing")

from contract_tests.apis.reportei.calls import NUMBER
from contract_tests.harness.http.receiver import Receiver, receiving
from contract_tests.selftest.console_pages import ConsolePage, console
from contract_tests.selftest.mock_process import mock_process

SESSION = {"redirect_url": "https://bakery.example.com/done"}
METRIC = {**NUMBER, "id": "replies"}
MONTH = {"start": "2024-09-01", "end": "2024-09-30"}


@pytest.fixture
def page() -> Iterator[ConsolePage]:
    with mock_process("reportei") as (_, url), console(url) as opened:
        yield opened
        assert opened.problems == []


@pytest.fixture
def own() -> Iterator[Receiver]:
    with receiving() as started:
        yield started


def succeeded(page: ConsolePage, operation: str, **fields: Any) -> Any:
    """The JSON of an answer, which has to report success."""
    texts = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in fields.items()
    }
    status, body = page.send(operation, **texts)
    assert 200 <= status < 300, body
    return json.loads(body)


def test_from_trial_to_paying_with_figures(page: ConsolePage, own: Receiver) -> None:
    created = succeeded(page, "createCustomer", Body={"name": "Corner Bakery"})
    customer = created["customer"]
    page.told("tables", "Corner Bakery")
    assert customer["api_token"] not in page.page.locator("#tables").inner_text()

    page.page.get_by_label("x-customer-token").fill(customer["api_token"])
    opened = succeeded(page, "createIntegrationSession", Body=SESSION)
    session = opened["integration_session"]["session_uuid"]
    connected = json.loads(
        page.act("connect_integration", session_uuid=session).partition("Done")[2]
    )
    page.told("tables", connected["uuid"])

    query = {"customer_integration": connected["uuid"], **MONTH, "metrics": [METRIC]}
    assert (
        succeeded(page, "getMetricsData", Body=query)["replies"]["values"] is not None
    )
    succeeded(
        page, "startMetricsCollection", Body={**query, "metrics_webhook_url": own.url}
    )
    page.told("sent", own.url)
    assert own.take().body
    page.told("sent", "replies")

    page.page.get_by_role("button", name="+7 days").click()
    page.told("said", "+7 days")
    status, _ = page.send("getMetricsData", Body=json.dumps(query))
    assert status == 401
    shown = page.page.locator("#operation-getMetricsData .why").inner_text()
    assert shown == "Reason: The trial is over and the customer is not paying"
    page.told("log", "The trial is over")

    succeeded(
        page,
        "updateCustomerPaymentStatus",
        uuid=customer["uuid"],
        Body={"is_paying": True},
    )
    assert (
        succeeded(page, "getMetricsData", Body=query)["replies"]["values"] is not None
    )

    page.page.get_by_role("button", name="Reset").click()
    page.page.locator("#tables td", has_text="Corner Bakery").wait_for(state="detached")
    page.told("sent", "None so far.")
