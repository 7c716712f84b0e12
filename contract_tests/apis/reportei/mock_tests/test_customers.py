"""Customers of the Reportei mock: samples, pages, tokens, trial and payment, and who may reach whom."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.apis.reportei.caller import (
    CUSTOMERS,
    DATA,
    DAY,
    INTEGRATIONS,
    REMOVED,
    SESSION,
    SETTINGS,
    UNKNOWN,
    Reportei,
)

FIELDS = [
    "uuid",
    "name",
    "created_at",
    "updated_at",
    "trial_ends_at",
    "is_paying",
    "merchant",
]
PAYING = "Customer is now marked as a paying customer"
UPDATED = "Customer status updated successfully"
steady = settings(
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def pay(reportei: Reportei, uuid: str, is_paying: bool) -> Any:
    path = f"{CUSTOMERS}/{uuid}/update-payment-status"
    return reportei.post(path, {"is_paying": is_paying})


# Create, show, rename, delete


def test_a_customer_is_created_in_a_trial_of_seven_days(reportei: Reportei) -> None:
    customer, _ = reportei.create("Reportei Customer 3")
    assert list(customer) == [*FIELDS, "api_token"]
    assert customer["name"] == "Reportei Customer 3"
    assert customer["merchant"] == "Reportei"
    assert customer["is_paying"] is False
    assert re.fullmatch("[0-9a-f]{64}", customer["api_token"])
    start, end = (
        datetime.strptime(customer[field], "%Y-%m-%d %H:%M:%S")
        for field in ("created_at", "trial_ends_at")
    )
    assert end - start == timedelta(days=7)


def test_the_token_is_told_once_and_works(reportei: Reportei) -> None:
    customer, own = reportei.create()
    uuid = customer["uuid"]
    answers = [
        own.call("GET", CUSTOMERS),
        own.call("GET", f"{CUSTOMERS}/{uuid}"),
        own.call("PUT", f"{CUSTOMERS}/{uuid}", json={"name": "Ana"}),
        own.call("GET", SETTINGS),
        own.call("POST", SESSION),
    ]
    assert all(answer.is_success for answer in answers)
    for answer in answers:
        assert "api_token" not in answer.text
        assert customer["api_token"] not in answer.text
    assert own.get(SETTINGS)["customer"]["uuid"] == uuid


def test_what_was_created_is_shown_and_listed(reportei: Reportei) -> None:
    created, own = reportei.create()
    del created["api_token"]
    assert reportei.customer(created["uuid"]) == created
    assert reportei.customer(created["uuid"].upper()) == created
    assert created in reportei.get(CUSTOMERS)["data"]
    assert own.get(SETTINGS)["customer"] == {**created, "integrations": []}


def test_a_customer_is_renamed(reportei: Reportei) -> None:
    before, _ = reportei.create("Ana")
    del before["api_token"]
    reportei.wait(60)
    path = f"{CUSTOMERS}/{before['uuid']}"
    renamed = reportei.call("PUT", path, json={"name": "Bia"}).json()["customer"]
    assert renamed == reportei.customer(before["uuid"])
    assert renamed["updated_at"] > before["updated_at"]
    changed = {"name": "Bia", "updated_at": renamed["updated_at"]}
    assert renamed == {**before, **changed}


@pytest.mark.parametrize(("method", "path"), [("POST", ""), ("PUT", "/{}")])
@pytest.mark.parametrize("body", [{}, {"name": None}, {"name": 1}, {"Name": "Ana"}])
def test_without_a_name_it_is_422(
    reportei: Reportei, method: str, path: str, body: Any
) -> None:
    path = CUSTOMERS + path.format(reportei.seed["customer_uuid"])
    assert "name" in reportei.refused(422, method, path, json=body)
    names = [row["name"] for row in reportei.get(CUSTOMERS)["data"]]
    assert names == ["Reportei Customer 1", "Reportei Customer 2"]


@given(name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
@steady
def test_any_text_is_a_name_and_two_can_have_it(reportei: Reportei, name: str) -> None:
    first, second = reportei.create(name)[0], reportei.create(name)[0]
    assert reportei.customer(first["uuid"])["name"] == name
    assert first["uuid"] != second["uuid"]
    assert first["api_token"] != second["api_token"]


def test_members_that_nobody_describes_are_ignored(reportei: Reportei) -> None:
    body = {"name": "Ana", "is_paying": True, "api_token": "5eed" * 16}
    customer = reportei.post(CUSTOMERS, body, 201)["customer"]
    assert customer["is_paying"] is False
    assert customer["api_token"] != body["api_token"]


@pytest.mark.parametrize("options", [{}, {"json": {"name": "left over"}}])
def test_a_deleted_customer_is_gone_with_all_it_has(
    reportei: Reportei, options: Any
) -> None:
    uuid = reportei.seed["customer_uuid"]
    session = reportei.session()
    path = f"{CUSTOMERS}/{uuid}"
    assert reportei.call("DELETE", path, **options).json() == REMOVED
    for method in ("GET", "PUT", "DELETE"):
        reportei.refused(404, method, path)
    (left,) = reportei.get(CUSTOMERS)["data"]
    assert left["uuid"] == reportei.seed["second_customer_uuid"]
    reportei.refused(401, "GET", SETTINGS)
    _, other = reportei.create()
    other.refused(404, "GET", f"{INTEGRATIONS}/{reportei.seed['integration_uuid']}")
    assert reportei.client.get(session["session_link"]).status_code == 404


# Reaching


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/update-payment-status")],
)
def test_unknown_is_404_and_anothers_is_403(
    reportei: Reportei, method: str, path: str
) -> None:
    body = {"name": "Ana", "is_paying": True}
    reportei.refused(404, method, f"{CUSTOMERS}/{UNKNOWN}{path}", json=body)
    for text in ["x", "%20", "..%2fsettings", UNKNOWN.replace("-", "")]:
        reportei.refused(400, method, f"{CUSTOMERS}/{text}{path}", json=body)
    theirs = f"{CUSTOMERS}/{reportei.seed['other_customer_uuid']}{path}"
    reportei.refused(403, method, theirs, json=body)
    other = reportei.sending(bearer=f"Bearer {reportei.seed['other_merchant_token']}")
    assert other.call(method, theirs, json=body).status_code == 200


def test_settings_are_those_of_the_token(reportei: Reportei) -> None:
    shown = reportei.get(SETTINGS)["customer"]
    assert list(shown) == [*FIELDS, "integrations"]
    assert shown["uuid"] == reportei.seed["customer_uuid"]
    assert shown["integrations"][0] == {
        "uuid": reportei.seed["integration_uuid"],
        "integration": "Instagram Business",
        "name": "reportei",
        "slug": "instagram_business",
        "status": "active",
    }
    statuses = [one["status"] for one in shown["integrations"]]
    assert statuses == ["active", "expired", "active", "revoked"]


# Trial and payment


def test_payment_is_marked_and_taken_back(reportei: Reportei) -> None:
    uuid = reportei.seed["customer_uuid"]
    for is_paying, message in [(True, PAYING), (False, UPDATED)]:
        assert pay(reportei, uuid, is_paying) == {"success": True, "message": message}
        assert reportei.customer(uuid)["is_paying"] is is_paying


@pytest.mark.parametrize("value", [None, 1, 0, "true", [], "absent"])
def test_payment_is_true_or_false(reportei: Reportei, value: Any) -> None:
    uuid = reportei.seed["customer_uuid"]
    body = {} if value == "absent" else {"is_paying": value}
    path = f"{CUSTOMERS}/{uuid}/update-payment-status"
    assert "is_paying" in reportei.refused(422, "POST", path, json=body)
    assert reportei.customer(uuid)["is_paying"] is False


def served(reportei: Reportei) -> set[int]:
    """The statuses of all that closes with the trial."""
    uuid = reportei.seed["integration_uuid"]
    calls = [
        reportei.call("GET", INTEGRATIONS),
        reportei.call("GET", f"{INTEGRATIONS}/{uuid}"),
        reportei.call("POST", SESSION),
        reportei.call("POST", DATA, json=reportei.query()),
        reportei.sending(customer=None).call("DELETE", f"{INTEGRATIONS}/{uuid}"),
    ]
    return {answer.status_code for answer in calls}


OPEN, CLOSED = {200, 201, 422}, {401}  # 422: nothing is deleted without a session


def test_the_trial_ends_after_seven_days_unless_the_customer_pays(
    reportei: Reportei,
) -> None:
    uuid = reportei.seed["customer_uuid"]
    reportei.wait(7 * DAY - 3600)
    assert served(reportei) == OPEN
    reportei.wait(3600)
    assert served(reportei) == CLOSED
    pay(reportei, uuid, True)
    assert served(reportei) == OPEN
    pay(reportei, uuid, False)
    assert served(reportei) == CLOSED


def test_a_trial_that_is_over_leaves_the_rest_open(reportei: Reportei) -> None:
    reportei.act("end_trial")
    assert served(reportei) == CLOSED
    shown = reportei.get(SETTINGS)["customer"]
    assert shown["trial_ends_at"] >= shown["created_at"]
    reportei.customer(shown["uuid"])


def test_a_trial_ends_for_one_customer(reportei: Reportei) -> None:
    customer, own = reportei.create()
    reportei.act("end_trial", customer_uuid=customer["uuid"])
    own.refused(401, "GET", INTEGRATIONS)
    assert served(reportei) == OPEN
    answer = reportei.client.post(
        "/_mock/actions/end_trial", json={"customer_uuid": UNKNOWN}
    )
    assert answer.status_code == 400
