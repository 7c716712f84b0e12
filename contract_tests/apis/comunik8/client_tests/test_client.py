"""The generated Comunik8 client against the Comunik8 mock."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.comunik8.calls import DATA, JOHN, WAITING, Caller


@pytest.fixture
def leads(client: Any) -> Any:
    return client.leads


def name(answer: Any) -> str:
    return type(answer).__name__


def test_a_new_lead_is_accepted(leads: Any) -> None:
    answer = leads.add(JOHN)
    assert name(answer) == "LeadAccepted"
    assert (answer.saved, answer.processed) == (True, True)


@pytest.mark.parametrize(
    ("before", "lead", "error"),
    [
        ([{}], {}, "Existing Contact"),
        ([{"delays": 600}], {}, "Another call is already scheduled"),
        ([], {"type": "unheard-of"}, "Unknown Type"),
    ],
)
def test_why_a_lead_is_not_processed_is_told(
    leads: Any, before: list[Any], lead: dict[str, Any], error: str
) -> None:
    for each in before:
        leads.add({**JOHN, **each})
    answer = leads.add({**JOHN, **lead})
    assert name(answer) == "LeadNotProcessed"
    assert (answer.processed, answer.error) == (False, error)


def test_values_of_samples_are_not_the_only_ones(package: Any) -> None:
    refused = {"saved": False, "processed": False, "error": "Number Barred"}
    assert package.models.LeadNotProcessed.from_dict(refused).saved is False
    assert package.models.LeadTested.from_dict({"test": "passed"}).test == "passed"


@pytest.mark.parametrize("test", [True, "true"])
def test_a_tested_lead_is_not_stored(leads: Any, caller: Caller, test: Any) -> None:
    answer = leads.add({**JOHN, "test": test})
    assert name(answer) == "LeadTested"
    assert answer.test == "ok"
    assert caller.leads() == []


def test_data_is_a_dict_for_the_caller_and_text_for_the_vendor(
    package: Any, leads: Any, caller: Caller
) -> None:
    data = {"vehicle_make": "Ford", "addresss": "123 Greenacre Road"}
    ann = {"first_name": "Ann", "surname": "Doe", "email": "ann.doe@example.com"}
    bob = {"first_name": "Bob", "surname": "Doe", "email": "bob.doe@example.com"}
    common = {"type_": "motor-trade", "data": data}
    leads.add({**JOHN, "data": data})
    leads.add(package.models.Lead(mobile="07700900158", **ann, **common))
    leads.add({**JOHN, **bob, "mobile": "07700900134", "data": DATA})
    assert [lead["lead"]["data"] for lead in caller.leads()] == [DATA] * 3


def test_bad_fields_are_refused_by_name(package: Any, leads: Any) -> None:
    with pytest.raises(package.ApiError) as caught:
        leads.add({**JOHN, "email": "", "data": ""})
    error = caught.value
    assert (error.status_code, error.operation_id) == (400, "addLead")
    assert error.meaning == "At least one field fails validation."
    assert b'{"0":"Email cannot be blank."}' in error.content
    assert "Empty or invalid content of `data` field" in str(error)


def test_a_waiting_lead_is_cancelled(leads: Any, caller: Caller) -> None:
    leads.add(JOHN)
    answer = leads.cancel(WAITING)
    assert name(answer) == "LeadCancelled"
    assert answer.cancelled is True
    assert caller.leads() == []


def test_why_a_lead_is_not_cancelled_is_told(leads: Any, caller: Caller) -> None:
    def warning(**other: str) -> str:
        answer = leads.cancel({**WAITING, **other})
        assert name(answer) == "LeadNotCancelled"
        assert answer.cancelled is False
        return str(answer.warning)

    assert warning() == "not found"
    assert warning(type="unheard-of") == "server error (call group)"
    leads.add(JOHN)
    caller.act("fail_next_save")
    assert warning() == "server error (save)"
    caller.act("dial_lead", mobile=JOHN["mobile"])
    assert warning() == "already processed"
