"""Customers of the Reportei mock: samples, pages, tokens, trial and payment, and who may reach whom."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    INTEGRATIONS,
    REMOVED,
    SETTINGS,
    UNKNOWN,
    Caller,
)
from contract_tests.harness.mocking.drawing import TEXTS, drawn

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


# Create, show, rename, delete


def test_what_was_created_is_shown_and_listed(caller: Caller) -> None:
    created, own = caller.create()
    del created["api_token"]
    assert caller.customer(created["uuid"]) == created
    assert caller.customer(created["uuid"].upper()) == created
    assert created in caller.get(CUSTOMERS)["data"]
    assert own.get(SETTINGS)["customer"] == {**created, "integrations": []}


def test_a_customer_is_renamed(caller: Caller) -> None:
    before, _ = caller.create("Ana")
    del before["api_token"]
    caller.advance(60)
    path = f"{CUSTOMERS}/{before['uuid']}"
    renamed = caller.call("PUT", path, json={"name": "Bia"}).json()["customer"]
    assert renamed == caller.customer(before["uuid"])
    assert renamed["updated_at"] > before["updated_at"]
    changed = {"name": "Bia", "updated_at": renamed["updated_at"]}
    assert renamed == {**before, **changed}


@given(name=TEXTS)
@drawn(50)
def test_any_text_is_a_name_and_two_can_have_it(caller: Caller, name: str) -> None:
    first, second = caller.create(name)[0], caller.create(name)[0]
    assert caller.customer(first["uuid"])["name"] == name
    assert first["uuid"] != second["uuid"]
    assert first["api_token"] != second["api_token"]


@pytest.mark.parametrize("options", [{}, {"json": {"name": "left over"}}])
def test_a_deleted_customer_is_gone_with_all_it_has(
    caller: Caller, options: Any
) -> None:
    uuid = caller.seed["customer_uuid"]
    session = caller.session()
    path = f"{CUSTOMERS}/{uuid}"
    assert caller.call("DELETE", path, **options).json() == REMOVED
    for method in ("GET", "PUT", "DELETE"):
        caller.refused(404, method, path)
    (left,) = caller.get(CUSTOMERS)["data"]
    assert left["uuid"] == caller.seed["second_customer_uuid"]
    caller.refused(401, "GET", SETTINGS)
    _, other = caller.create()
    other.refused(404, "GET", f"{INTEGRATIONS}/{caller.seed['integration_uuid']}")
    assert caller.client.get(session["session_link"]).status_code == 404


# Reaching


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/update-payment-status")],
)
def test_unknown_is_404_and_anothers_is_403(
    caller: Caller, method: str, path: str
) -> None:
    body = {"name": "Ana", "is_paying": True}
    caller.refused(404, method, f"{CUSTOMERS}/{UNKNOWN}{path}", json=body)
    for text in ["x", "%20", "..%2fsettings", UNKNOWN.replace("-", "")]:
        caller.refused(400, method, f"{CUSTOMERS}/{text}{path}", json=body)
    theirs = f"{CUSTOMERS}/{caller.seed['other_customer_uuid']}{path}"
    caller.refused(403, method, theirs, json=body)
    answer = caller.of_other_merchant().call(method, theirs, json=body)
    assert answer.status_code == 200


def test_settings_are_those_of_the_token(caller: Caller) -> None:
    shown = caller.get(SETTINGS)["customer"]
    assert list(shown) == [*FIELDS, "integrations"]
    assert shown["uuid"] == caller.seed["customer_uuid"]
    assert shown["integrations"][0] == {
        "uuid": caller.seed["integration_uuid"],
        "integration": "Instagram Business",
        "name": "reportei",
        "slug": "instagram_business",
        "status": "active",
    }
    statuses = [one["status"] for one in shown["integrations"]]
    assert statuses == ["active", "expired", "active", "revoked"]


# Trial and payment


def test_payment_is_marked_and_taken_back(caller: Caller) -> None:
    uuid = caller.seed["customer_uuid"]
    for is_paying, message in [(True, PAYING), (False, UPDATED)]:
        assert caller.pay(uuid, is_paying) == {"success": True, "message": message}
        assert caller.customer(uuid)["is_paying"] is is_paying


def test_a_trial_ends_for_one_customer_and_leaves_the_rest_open(caller: Caller) -> None:
    customer, own = caller.create()
    caller.act("end_trial")
    caller.refused(401, "GET", INTEGRATIONS)
    shown = caller.get(SETTINGS)["customer"]
    assert shown["trial_ends_at"] >= shown["created_at"]
    caller.customer(shown["uuid"])
    assert own.get(INTEGRATIONS)["data"] == []
    caller.act("end_trial", customer_uuid=customer["uuid"])
    own.refused(401, "GET", INTEGRATIONS)
