"""The generated Reportei client against the Reportei mock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
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

TRIAL = timedelta(days=7)


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


# Customers


def test_tokens_are_switched_on_one_client(
    package: Any, client: Any, refused: Any, caller: Caller
) -> None:
    with pytest.raises(package.ConfigurationError, match="REPORTEI_CUSTOMER_TOKEN"):
        client.customers.get_settings()
    made = [client.customers.create({"name": name}).customer for name in ("Ann", "Bo")]
    ann, bo = (client.for_customer(each.api_token) for each in made)
    for each, name in ((ann, "Ann"), (bo, "Bo"), (ann, "Ann")):
        assert each.customers.get_settings().customer.name == name
    stranger = client.for_customer(caller.seed["other_customer_token"])
    refused(401, stranger.customers.get_settings)
    assert made[0].api_token not in repr(ann)


def test_moments_have_no_zone(client: Any) -> None:
    created = client.customers.create({"name": "Ann"}).customer
    assert type(created.created_at) is datetime
    assert created.created_at.tzinfo is None
    assert created.trial_ends_at - created.created_at == TRIAL
    written = created.to_dict()["trial_ends_at"]
    assert written == str(created.trial_ends_at)
    assert created.from_dict(created.to_dict()) == created


def test_customers_come_in_pages_that_are_walked_through(
    client: Any, caller: Caller
) -> None:
    caller.act("give_customers", count=44)
    total = 46  # with the two who are there after a reset
    assert sum(1 for _ in client.customers.list()) == total
    pages = [client.customers.list_page(page=n, per_page=20) for n in (1, 2, 3)]
    assert [len(page.data) for page in pages] == [20, 20, 6]
    assert {page.meta.total for page in pages} == {total}
    found = [each.uuid for each in client.customers.list(per_page=7)]
    assert sorted(found) == sorted(each.uuid for page in pages for each in page.data)
    assert len(set(found)) == total


def test_a_customer_is_renamed(
    package: Any, client: Any, refused: Any, caller: Caller
) -> None:
    uuid = caller.seed["customer_uuid"]
    details = package.models.CustomerDetails(name="Cy")
    assert client.customers.update(uuid, details).customer.name == "Cy"
    assert client.customers.get(uuid).customer.name == "Cy"
    other = caller.seed["other_customer_uuid"]
    refused(403, client.customers.get, other)


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


def test_a_query_without_metrics_has_no_results(customers: Any, caller: Caller) -> None:
    empty = {"start": "2024-09-02", "end": "2024-09-01"}
    found = customers.metrics.get_data(caller.query(**empty))
    assert found.additional_properties == {}


def test_refusals_of_queries_are_told(
    customers: Any, refused: Any, caller: Caller
) -> None:
    get_data = customers.metrics.get_data
    refused(422, get_data, caller.query(NUMBER, start=None))
    revoked = caller.seed["revoked_integration_uuid"]
    query = caller.query(NUMBER, customer_integration=revoked)
    assert refused(403, get_data, query).operation_id == "getMetricsData"


# Async


def test_the_async_client_does_the_same(
    package: Any, base_url: str, caller: Caller
) -> None:
    async def main() -> None:
        async with package.AsyncReportei.from_env(base_url=base_url) as client:
            created = (await client.customers.create({"name": "Ann"})).customer
            names = [each.name async for each in client.customers.list(per_page=1)]
            assert "Ann" in names
            assert len(names) == 3
            async with client.for_customer(created.api_token) as ann:
                session = (await ann.integration_sessions.create()).integration_session
            uuid = caller.act("connect_integration", session_uuid=session.session_uuid)[
                "uuid"
            ]
            query = caller.query(CHART, customer_integration=uuid, **COMPARISON)
            found = await ann.metrics.get_data(query)
            assert isinstance(found[CHART["id"]], package.models.ChartResult)
            caller.act("end_trial", customer_uuid=created.uuid)
            with pytest.raises(package.ApiError, match="401"):
                await ann.metrics.get_data(query)
            await client.customers.delete(created.uuid)

    asyncio.run(main())
