"""The generated Reportei client against the Reportei mock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    CHART,
    COMPARISON,
    NUMBER,
    TABLE,
    Caller,
)
from contract_tests.harness.http.receiver import receiving


@pytest.fixture
def client(package: Any, base_url: str, caller: Caller) -> Iterator[Any]:
    """As a merchant has it at first: without the token of any customer."""
    token = caller.env["REPORTEI_TOKEN"]
    with package.Reportei(token=token, base_url=base_url) as client:
        yield client


@pytest.fixture
def customers(client: Any, caller: Caller) -> Any:
    """The client on behalf of the customer who is there after a reset."""
    return client.for_customer(caller.headers["x-customer-token"])


# The documented story


def test_a_customer_tries_pays_and_leaves(
    package: Any, client: Any, refused: Any, caller: Caller
) -> None:
    created = client.customers.create({"name": "Ann's Bakery"}).customer
    ann = client.for_customer(created.api_token)
    session = ann.integration_sessions.create(
        {"redirect_url": "https://shop.example.com/"}
    ).integration_session
    assert (session.customer_uuid, session.expires_at.tzinfo) == (created.uuid, UTC)
    made = caller.act("connect_integration", session_uuid=session.session_uuid)
    assert made["uuid"] in str(ann.integrations.list())
    shown = ann.integrations.get(made["uuid"]).customer_integration
    assert (shown.uuid, shown.status) == (made["uuid"], "active")

    query = caller.query(NUMBER, customer_integration=made["uuid"], **COMPARISON)
    result = ann.metrics.get_data(query)[NUMBER["id"]]
    assert isinstance(result, package.models.NumberResult)
    caller.advance(days=7)
    error = refused(401, ann.metrics.get_data, query)
    assert "the customer's trial is over" in error.meaning
    assert ann.customers.get_settings().customer.uuid == created.uuid
    pay = client.customers.update_payment_status
    assert pay(created.uuid, package.models.PaymentStatus(is_paying=True)).success
    assert ann.metrics.get_data(query)[NUMBER["id"]] == result
    pay(created.uuid, {"is_paying": False})
    refused(401, ann.integrations.list)

    pay(created.uuid, {"is_paying": True})
    again = ann.integration_sessions.create().integration_session
    gone = client.integrations.delete(made["uuid"], session_id=again.session_uuid)
    assert gone.success is True
    assert client.customers.delete(created.uuid).success is True
    refused(404, client.customers.get, created.uuid)
    refused(401, ann.integrations.list)


def test_metrics_are_collected_and_received(
    package: Any, customers: Any, caller: Caller
) -> None:
    query = caller.query(NUMBER, CHART, TABLE)
    with receiving() as receiver:
        url = {"metrics_webhook_url": f"{receiver.url}/metrics"}
        started = customers.metrics.start_collection({**query, **url})
        received = receiver.take()
    assert started.success is True
    read = package.models.MetricsResult.from_dict(received.body)
    assert read == customers.metrics.get_data(query)


def test_the_merchants_settings_are_read(client: Any, caller: Caller) -> None:
    merchant = client.merchants.get_settings().merchant
    assert merchant.uuid == caller.seed["merchant_uuid"]
    assert merchant.created_at.tzinfo is None


# Metrics


def test_results_are_told_apart_by_their_structure(
    package: Any, customers: Any, caller: Caller
) -> None:
    models = package.models
    found = customers.metrics.get_data(caller.query(NUMBER, CHART, TABLE))
    number, chart, table = (found[each["id"]] for each in (NUMBER, CHART, TABLE))
    assert isinstance(number, models.NumberResult)
    assert number.values > 0
    nothing = number.comparison
    assert (nothing.values, nothing.difference) == (None, None)
    assert isinstance(chart, models.ChartResult)
    (series,) = chart.values
    assert len(series.data) == len(chart.labels)
    assert isinstance(table, models.DatatableResult)
    assert [row[0] for row in table.values][-1] == "Total"
    assert {len(row) for row in table.values} == {1 + len(TABLE["metrics"])}


def test_a_period_is_compared_with_another(
    package: Any, customers: Any, caller: Caller
) -> None:
    models = package.models
    plain = caller.query(NUMBER, CHART, TABLE, **COMPARISON)
    query = models.MetricsQuery.from_dict(plain)
    found = customers.metrics.get_data(query)
    number = found[NUMBER["id"]]
    change = number.values - number.comparison.values
    assert number.comparison.absolute_difference == change
    kinds = [type(found[each["id"]]) for each in (NUMBER, CHART, TABLE)]
    assert kinds == [models.NumberResult, models.ChartResult, models.DatatableResult]
    assert found.to_dict() == caller.data(NUMBER, CHART, TABLE, **COMPARISON)
