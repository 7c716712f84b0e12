"""The two shapes of an error that the Reportei mock can answer."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    DATA,
    MERCHANT,
    SESSION,
    SETTINGS,
    UNKNOWN,
    Caller,
)


def error(answer: Any, status: int) -> Any:
    assert answer.status_code == status
    assert list(answer.json()) == ["error"]
    told = answer.json()["error"]
    assert list(told) == ["code", "message", "details"]
    return told


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        (CUSTOMERS, {}, "name"),
        (CUSTOMERS, {"name": 1}, "name"),
        (SESSION, {"redirect_url": "x"}, "redirect_url"),
        (SESSION, {"limits": [{"name": "integration_count"}]}, "limits"),
    ],
)
def test_a_validation_names_the_member(
    caller: Caller, path: str, body: Any, field: str
) -> None:
    reason = caller.refused(422, "POST", path, json=body)
    caller.act("answer_error_objects")
    assert error(caller.call("POST", path, json=body), 422) == {
        "code": "validation_error",
        "message": "The given data was invalid",
        "details": {field: [reason]},
    }


def test_a_validation_without_a_member_gives_its_reason(caller: Caller) -> None:
    caller.act("answer_error_objects")
    told = error(caller.call("POST", DATA, content=b"[]"), 422)
    assert told == {
        "code": "validation_error",
        "message": "Expected `object`, got `array`",
        "details": {},
    }


def test_other_errors_have_a_code_of_their_own(caller: Caller) -> None:
    caller.act("answer_error_objects")
    stranger = caller.seed["other_customer_uuid"]
    answers = {
        400: ("bad_request", caller.call("POST", CUSTOMERS, content=b"{")),
        401: ("unauthorized", caller.sending(customer="x").call("GET", SETTINGS)),
        403: ("forbidden", caller.call("GET", f"{CUSTOMERS}/{stranger}")),
        404: ("not_found", caller.call("GET", f"{CUSTOMERS}/{UNKNOWN}")),
    }
    for status, (code, answer) in answers.items():
        told = error(answer, status)
        assert (told["code"], told["details"]) == (code, {})
        assert told["message"]
    caller.act("fail_next_request")
    assert error(caller.call("GET", MERCHANT), 500)["code"] == "internal_server_error"
    caller.act("set_rate_limit", per_minute=1)
    caller.get(MERCHANT)
    assert error(caller.call("GET", MERCHANT), 429)["code"] == "too_many_requests"


@pytest.mark.parametrize("back", ["action", "reset"])
def test_the_other_shape_comes_back(caller: Caller, back: str) -> None:
    caller.act("answer_error_objects")
    error(caller.call("POST", CUSTOMERS, json={}), 422)
    if back == "action":
        caller.act("answer_error_objects", wanted=False)
    else:
        caller.reset()
    caller.refused(422, "POST", CUSTOMERS, json={})
