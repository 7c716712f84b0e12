"""The generated Reportei client against the Reportei mock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import CHART, COMPARISON, NUMBER, TABLE, Caller
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
    assert [each.uuid for each in ann.integrations.list()] == [made["uuid"]]
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
    refused(401, ann.integrations.list_page)

    pay(created.uuid, {"is_paying": True})
    again = ann.integration_sessions.create().integration_session
    gone = client.integrations.delete(made["uuid"], session_id=again.session_uuid)
    assert gone.success is True
    assert client.customers.delete(created.uuid).success is True
    refused(404, client.customers.get, created.uuid)
    refused(401, ann.integrations.list_page)


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


# Sessions and integrations


def test_all_that_a_session_is_to_be_like_is_told(
    package: Any, customers: Any, caller: Caller
) -> None:
    models = package.models
    plain = {
        "redirect_url": "https://shop.example.com/",
        "locale": "es",
        "limits": [
            {"name": "integration_count", "value": 1},
            {"name": "available_integrations", "value": ["threads", "new_network"]},
        ],
        "limit_reached_url": "https://shop.example.com/upgrade",
        "expires_in_minutes": 30,
        "close_on_finish": True,
        "enable_multi_account_selection": True,
    }
    options = models.IntegrationSessionOptions.from_dict(plain)
    assert options.limits[0].name == "integration_count"
    assert options.limits[1].value == ["threads", "new_network"]
    assert options.to_dict() == plain
    for asked in (options, plain):
        session = customers.integration_sessions.create(asked).integration_session
        left = session.expires_at - datetime.now(UTC)
        assert timedelta(minutes=29) < left <= timedelta(minutes=30)
        caller.act("connect_integration", session_uuid=session.session_uuid)
        reason = caller.cannot_act(
            "connect_integration", session_uuid=session.session_uuid, slug="threads"
        )
        assert str(plain["limit_reached_url"]) in reason


def test_integrations_come_in_pages_that_are_walked_through(
    client: Any, caller: Caller
) -> None:
    made, own = caller.create()
    options = {"enable_multi_account_selection": True}
    names = [f"account {number}" for number in range(17)]
    session = own.session(options)["session_uuid"]
    own.act("connect_accounts", session_uuid=session, source_names=names)
    integrations = client.for_customer(made["api_token"]).integrations
    assert [each.source_name for each in integrations.list()] == names
    assert [each.source_name for each in integrations.list(per_page=4)] == names
    assert len(integrations.list_page(page=2).data) == 2


def test_the_code_and_details_of_an_error_are_shown(
    package: Any, client: Any, caller: Caller
) -> None:
    caller.act("answer_error_objects", wanted=True)
    with pytest.raises(package.ApiError) as refusal:
        client.customers.update(caller.seed["customer_uuid"], {"name": 7})
    assert refusal.value.status_code == 422
    for shown in ("validation_error", "details", "name"):
        assert shown in str(refusal.value)


# Metrics


def test_results_that_no_page_shows_are_read(package: Any) -> None:
    models = package.models
    failure = {"message": "Nothing there.", "type": "no_data_in_period"}
    results = {
        "failed": failure,
        "nothing": {"values": None},
        "container": {"widgets": []},
    }
    read = models.MetricsResult.from_dict(results)
    assert isinstance(read["failed"], models.MetricFailure)
    assert isinstance(read["nothing"], models.NumberResult)
    assert read["nothing"].values is None
    assert read["container"] == {"widgets": []}
    assert read.to_dict() == results
    enveloped = models.MetricsResult.from_dict({"data": results})
    assert enveloped.data["failed"] == read["failed"]
    assert enveloped.to_dict() == {"data": results}


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
    assert found.to_dict() == caller.data(NUMBER, CHART, TABLE, **COMPARISON)
