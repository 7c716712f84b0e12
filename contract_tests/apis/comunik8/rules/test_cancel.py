"""One test for each rule on cancelling leads, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest
from requests import Response

from contract_tests.apis.comunik8.calls import (
    CANCEL,
    MOBILE,
    TESTED,
    Call,
    add,
    cancel,
    says,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import answers, overrides, shows, turns

CANCELLED = {"cancelled": True}


def not_cancelled(warning: str) -> dict[str, Any]:
    return {"cancelled": False, "warning": warning}


def cancel_unknown_type(api: Client, mock: MockControl) -> Response:
    return cancel(api, type="no-such-type")


def cancel_unknown_lead(api: Client, mock: MockControl) -> Response:
    return cancel(api)


def cancel_dialled(api: Client, mock: MockControl) -> Response:
    add(api)
    mock.act("dial_lead", mobile=MOBILE)
    return cancel(api)


def cancel_unsaved(api: Client, mock: MockControl) -> Response:
    add(api)
    mock.act("fail_next_save")
    return cancel(api)


NOT_CANCELLED: list[Call] = [
    cancel_unknown_type,
    cancel_unknown_lead,
    cancel_dialled,
    cancel_unsaved,
]


@rule("C13", broken_by=[shows(CANCEL, changed(cancelled="yes"))])
@pytest.mark.usefixtures("mock")
def test_a_waiting_lead_is_cancelled(api: Client) -> None:
    add(api)
    response = cancel(api)
    assert says(response, {"cancelled": True}), response.text


@rule(
    "C14",
    broken_by=[
        turns(
            "server error (call group)",
            body={"cancelled": False, "error": "Unknown Type"},
        )
    ],
)
def test_a_lead_of_an_unknown_type_is_not_cancelled(
    api: Client, mock: MockControl
) -> None:
    response = cancel_unknown_type(api, mock)
    expected = not_cancelled("server error (call group)")
    assert says(response, expected), response.text


@rule("C15", broken_by=[turns("not found", body=CANCELLED)])
def test_a_lead_that_is_not_there_is_not_cancelled(
    api: Client, mock: MockControl
) -> None:
    response = cancel_unknown_lead(api, mock)
    assert says(response, not_cancelled("not found")), response.text


@rule("C16", broken_by=[turns("already processed", body=CANCELLED)])
def test_a_dialled_lead_is_not_cancelled(api: Client, mock: MockControl) -> None:
    response = cancel_dialled(api, mock)
    assert says(response, not_cancelled("already processed")), response.text


@rule(
    "C17", broken_by=[turns("server error (save)", into=500, body={"cancelled": False})]
)
def test_a_lead_is_not_cancelled_when_saving_fails(
    api: Client, mock: MockControl
) -> None:
    response = cancel_unsaved(api, mock)
    assert says(response, not_cancelled("server error (save)")), response.text


@rule("C20", broken_by=[overrides(CANCEL, body={"type": "motor-trade"})])
def test_type_and_mobile_name_a_lead_together(api: Client, mock: MockControl) -> None:
    mock.act("give_type", type="home-insurance")
    assert "id" not in add(api).json()
    assert says(cancel(api, type="home-insurance"), {"cancelled": False})
    assert says(cancel(api, mobile="07700900158"), {"cancelled": False})
    response = cancel(api)
    assert says(response, {"cancelled": True}), response.text


@rule("A04", broken_by=[turns("not found", into=404)])
@pytest.mark.parametrize("call", NOT_CANCELLED)
def test_cancelled_false_is_answered_200(
    api: Client, mock: MockControl, call: Call
) -> None:
    response = call(api, mock)
    assert says(response, {"cancelled": False}), response.text
    assert response.status_code == 200


@rule(
    "A05",
    broken_by=[answers(200, TESTED, to=CANCEL, when=lambda asked: asked.has("test"))],
)
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
@pytest.mark.usefixtures("mock")
def test_a_cancellation_is_never_only_tested(api: Client, form: object) -> None:
    add(api)
    response = cancel(api, test=form)
    assert not says(response, TESTED), response.text
