"""The fields of the Caller mock's requests: what is accepted and what each refusal says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.apis.comunik8.calls import (
    ACCEPTED,
    ADD,
    CANCEL,
    CANCELLED,
    DATA,
    JOHN,
    REQUIRED,
    WAITING,
    Caller,
)

# What a lead may hold


@pytest.mark.parametrize("body", [[], [JOHN], None, "", 1, True])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_a_body_that_is_no_object_is_refused(
    caller: Caller, path: str, body: Any
) -> None:
    assert caller.failing(path, body) == ["body"]


@pytest.mark.parametrize("value", [None, "", "absent"])
@pytest.mark.parametrize("field", REQUIRED)
def test_a_required_field_left_out_or_blank_is_refused(
    caller: Caller, field: str, value: str | None
) -> None:
    lead = {k: v for k, v in {**JOHN, field: value}.items() if v != "absent"}
    refused = caller.refused(400, "POST", ADD, json=lead)
    assert list(refused) == [field]
    assert refused[field]["0"].endswith(" cannot be blank.")


def test_all_failing_fields_are_told_at_once(caller: Caller) -> None:
    assert caller.failing(ADD, {"data": "{"}) == [*REQUIRED, "data"]
    assert caller.failing(CANCEL, {}) == ["type", "mobile"]


@pytest.mark.parametrize("value", [1, 1.5, True, [], {}, ["a"]])
@pytest.mark.parametrize("field", [*REQUIRED, "subtype", "other_phone", "data"])
def test_a_text_that_is_no_text_is_refused(
    caller: Caller, field: str, value: Any
) -> None:
    assert caller.failing(ADD, {**JOHN, field: value}) == [field]


@pytest.mark.parametrize("email", ["a@b.co", "a.b+c@d-e.example", "o'neil@x.co.uk"])
def test_an_address_is_accepted(caller: Caller, email: str) -> None:
    assert caller.add(email=email) == ACCEPTED


@given(email=st.emails())
@settings(derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_address_is_accepted(caller: Caller, email: str) -> None:
    assert caller.add(email=email, test=True) == {"test": "ok"}


@pytest.mark.parametrize(
    "email",
    ["john", "@test.com", "john@", "a b@c.de", "a@b@c.de", "a@-b.de", "a..b@c.de"],
)
def test_what_is_no_address_is_refused(caller: Caller, email: str) -> None:
    assert caller.failing(ADD, {**JOHN, "email": email}) == ["email"]


@pytest.mark.parametrize(
    "mobile", ["07840258823", "07840 258 823", "+44 7840 258823", "(020) 7946-0018"]
)
def test_numbers_of_any_notation_are_accepted(caller: Caller, mobile: str) -> None:
    assert caller.add(mobile=mobile) == ACCEPTED
    assert caller.cancel(mobile=mobile) == CANCELLED


@pytest.mark.parametrize(
    "mobile",
    ["x", "12345", "0" * 16, "0784025882x", "+", "٠٧٨٤٠٢٥٨٨٢٣", "07840258823\n"],
)
def test_what_is_no_number_is_refused_by_both(caller: Caller, mobile: str) -> None:
    assert caller.failing(ADD, {**JOHN, "mobile": mobile}) == ["mobile"]
    assert caller.failing(CANCEL, {**WAITING, "mobile": mobile}) == ["mobile"]


@pytest.mark.parametrize(
    "data", [DATA, "{}", "[]", "null", '"text"', "1", ' {"a": "\\n"} ']
)
def test_data_is_any_json_in_a_text(caller: Caller, data: str) -> None:
    assert caller.add(data=data) == ACCEPTED
    assert caller.leads()[0]["lead"]["data"] == data


@pytest.mark.parametrize(
    "data", ["", " ", "{", "{'a': 1}", "text", r"{\"a\": 1}", None]
)
def test_data_that_holds_no_json_is_refused(caller: Caller, data: str | None) -> None:
    assert caller.failing(ADD, {**JOHN, "data": data}) == ["data"]


@pytest.mark.parametrize("value", ["600", -1, 1.5, None, True, [600]])
def test_delays_that_are_no_seconds_are_refused(caller: Caller, value: Any) -> None:
    assert caller.failing(ADD, {**JOHN, "delays": value}) == ["delays"]


@pytest.mark.parametrize("value", [0, 600, 600.0, 10**40, 1e300])
def test_delays_are_any_number_of_whole_seconds(caller: Caller, value: float) -> None:
    assert caller.add(delays=value) == ACCEPTED


def test_fields_nobody_describes_are_ignored(caller: Caller) -> None:
    assert caller.add(shoe_size=44) == ACCEPTED
    assert caller.cancel(test=True) == CANCELLED


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", None])
def test_the_body_counts_not_what_it_is_called(
    caller: Caller, content_type: str | None
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    body = b'{"mobile": "07840258823", "type": "motor-trade"}'
    answer = caller.call("POST", CANCEL, content=body, headers=headers)
    assert answer.json() == {"cancelled": False, "warning": "not found"}
