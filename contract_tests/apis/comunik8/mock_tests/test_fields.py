"""The fields of the Comunik8 mock's requests: what is accepted and what each refusal says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contract_tests.apis.comunik8.calls import (
    ACCEPTED,
    ADD,
    CANCEL,
    CANCELLED,
    DATA,
    JOHN,
    REQUIRED,
    Caller,
)
from contract_tests.harness.mocking.drawing import drawn

OPTIONAL = ["subtype", "other_phone", "data", "delays", "test"]


@pytest.mark.parametrize("field", [*REQUIRED, *OPTIONAL])
def test_a_bad_field_is_told_alone(caller: Caller, field: str) -> None:
    assert caller.failing(ADD, {**JOHN, field: []}) == [field]


@given(email=st.emails())
@example("a@b.co")
@example("a.b+c@d-e.example")
@example("o'neil@x.co.uk")
@drawn()
def test_every_address_is_accepted(caller: Caller, email: str) -> None:
    assert caller.add(email=email, test=True) == {"test": "ok"}


@pytest.mark.parametrize(
    "mobile", ["07840258823", "07840 258 823", "+44 7840 258823", "(020) 7946-0018"]
)
def test_numbers_of_any_notation_are_accepted(caller: Caller, mobile: str) -> None:
    assert caller.add(mobile=mobile) == ACCEPTED
    assert caller.cancel(mobile=mobile) == CANCELLED


@pytest.mark.parametrize(
    "data", [DATA, "{}", "[]", "null", '"text"', "1", ' {"a": "\\n"} ']
)
def test_data_is_any_json_in_a_text(caller: Caller, data: str) -> None:
    assert caller.add(data=data) == ACCEPTED
    assert caller.leads()[0]["lead"]["data"] == data


@pytest.mark.parametrize("value", [0, 600, 600.0, 10**40, 1e300])
def test_delays_are_any_number_of_whole_seconds(caller: Caller, value: float) -> None:
    assert caller.add(delays=value) == ACCEPTED


def test_a_lead_can_be_sent_as_it_is_stored(caller: Caller) -> None:
    caller.add(**dict.fromkeys(["data", "delays", "test", "subtype"]))
    (stored,) = caller.leads()
    again = {**stored["lead"], "mobile": "07840258824", "shoe_size": 44}
    assert caller.post(ADD, again) == ACCEPTED
    assert caller.cancel(test=True) == CANCELLED


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", None])
def test_the_body_counts_not_what_it_is_called(
    caller: Caller, content_type: str | None
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    body = b'{"mobile": "07840258823", "type": "motor-trade"}'
    answer = caller.call("POST", CANCEL, content=body, headers=headers)
    assert answer.json() == {"cancelled": False, "warning": "not found"}
