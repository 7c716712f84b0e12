"""The Comunik8 mock against the vendor's pages: samples, key, test mode, every answer, and what its actions do."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.comunik8.caller import (
    ACCEPTED,
    ADD,
    CANCEL,
    CANCELLED,
    DATA,
    EXISTING,
    JOHN,
    REQUIRED,
    SCHEDULED,
    UNKNOWN,
    Comunik8,
)

# The vendor's samples


def test_the_sample_with_a_delay_is_accepted(dialler: Comunik8) -> None:
    assert dialler.add(subtype="valeter", delays=600, data=DATA) == ACCEPTED


def test_the_sample_test_call_is_in_order(dialler: Comunik8) -> None:
    assert dialler.add(data=DATA, test=True) == {"test": "ok"}


def test_the_sample_cancellation_takes_the_lead_out(dialler: Comunik8) -> None:
    dialler.add()
    assert dialler.cancel() == CANCELLED


def test_the_sample_without_an_email_is_refused(dialler: Comunik8) -> None:
    lead = {field: JOHN[field] for field in REQUIRED if field != "email"}
    expected = {"email": {"0": "Email cannot be blank."}}
    assert dialler.refused(ADD, lead) == expected


def test_the_sample_with_bad_data_is_refused(dialler: Comunik8) -> None:
    expected = {"data": {"0": "Empty or invalid content of `data` field"}}
    assert dialler.refused(ADD, {**JOHN, "data": ""}) == expected


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        (
            ADD,
            r'{"type": "motor-trade", "delays": 600, "data": "{\\"make\\":\\"F\\"}"}',
        ),
        (ADD, '{"type": "motor-trade", "data": "{}"\n"test": true\n}'),
        (CANCEL, '{"mobile": "07840258823", "type": "motor-trade",}'),
    ],
    ids=["two backslashes", "a missing comma", "a comma too many"],
)
def test_the_curl_bodies_as_printed_are_no_json_and_told_so(
    dialler: Comunik8, path: str, printed: str
) -> None:
    answer = dialler.post(path, content=printed)
    assert answer.status_code == 400
    assert "not usable JSON" in answer.json()["body"]["0"]
    assert dialler.leads() == []


# The key


@pytest.mark.parametrize("query", [{}, {"key": ""}, {"key": "wrong"}, {"Key": "x"}])
@pytest.mark.parametrize("path", [ADD, CANCEL])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_without_the_key_all_is_401(
    dialler: Comunik8, method: str, path: str, query: dict[str, str]
) -> None:
    answer = dialler.client.request(method, path, params=query, content=b"{")
    assert (answer.status_code, answer.content) == (401, b"")
    assert "wrong" not in answer.headers["X-Mock-Reason"]


def test_the_key_counts_in_the_query_alone(dialler: Comunik8) -> None:
    key = dialler.query["key"]
    assert dialler.client.post(ADD, json=JOHN, headers={"key": key}).status_code == 401
    assert dialler.client.post(ADD, json={**JOHN, "key": key}).status_code == 401


@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_only_post_is_served(dialler: Comunik8, path: str) -> None:
    answer = dialler.client.get(path, params=dialler.query)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


def test_the_environment_names_key_and_host(dialler: Comunik8) -> None:
    described = dialler.client.get("/_mock").json()
    host = dialler.client.base_url.netloc.decode()
    key = dialler.query["key"]
    assert described["env"] == {"COMUNIK8_API_KEY": key, "COMUNIK8_HOST": host}
    assert described["seed"] == {"type": "motor-trade"}


# Test mode


@pytest.mark.parametrize("value", [True, "true"])
def test_a_test_stores_nothing(dialler: Comunik8, value: Any) -> None:
    assert dialler.add(test=value) == {"test": "ok"}
    assert dialler.leads() == []
    assert dialler.add() == ACCEPTED


def test_a_test_sees_bad_fields_but_neither_types_nor_contacts(
    dialler: Comunik8,
) -> None:
    dialler.add()
    assert dialler.add(test=True) == {"test": "ok"}
    assert dialler.add(type="unheard-of", test=True) == {"test": "ok"}
    refused = dialler.refused(ADD, {**JOHN, "email": "x", "test": True})
    assert list(refused) == ["email"]


@pytest.mark.parametrize("value", [False, "false", "", 0, 1, None, "True"])
def test_a_test_that_is_not_true_is_refused_and_nothing_stored(
    dialler: Comunik8, value: Any
) -> None:
    assert list(dialler.refused(ADD, {**JOHN, "test": value})) == ["test"]
    assert dialler.leads() == []


# Leads that are not taken as new


def test_a_lead_added_again_is_an_existing_contact(dialler: Comunik8) -> None:
    dialler.add()
    assert dialler.error() == EXISTING
    assert dialler.error(mobile="07840-258-823", first_name="Jane") == EXISTING
    assert [lead["state"] for lead in dialler.leads()] == [
        "waiting",
        EXISTING,
        EXISTING,
    ]


def test_a_lead_that_waits_for_its_delayed_call_has_a_call_scheduled(
    dialler: Comunik8,
) -> None:
    dialler.add(delays=600)
    assert dialler.error() == SCHEDULED
    dialler.wait(601)
    assert dialler.error() == EXISTING


def test_a_call_scheduled_by_others_counts_until_it_is_due(dialler: Comunik8) -> None:
    dialler.act("schedule_call", mobile="07840 258823", seconds=60)
    assert dialler.error() == SCHEDULED
    dialler.wait(61)
    assert dialler.add() == ACCEPTED


def test_an_unknown_type_is_stored_but_not_processed(dialler: Comunik8) -> None:
    assert dialler.error(type="unheard-of") == UNKNOWN
    assert [lead["state"] for lead in dialler.leads()] == [UNKNOWN]
    dialler.act("give_type", type="unheard-of")
    assert dialler.add(type="unheard-of") == ACCEPTED


def test_a_lead_is_one_of_type_and_mobile_together(dialler: Comunik8) -> None:
    dialler.act("give_type", type="home")
    assert dialler.add() == ACCEPTED
    assert dialler.add(type="home") == ACCEPTED
    assert dialler.add(mobile="07840258824") == ACCEPTED
    assert dialler.cancel(type="home") == CANCELLED
    assert dialler.warning(type="home") == "not found"
    assert dialler.cancel() == CANCELLED


# Cancelling


def test_a_type_the_partner_does_not_have_fails_in_the_call_group(
    dialler: Comunik8,
) -> None:
    dialler.error(type="unheard-of")
    assert dialler.warning(type="unheard-of") == "server error (call group)"


def test_a_lead_that_is_not_there_is_not_found(dialler: Comunik8) -> None:
    assert dialler.warning() == "not found"
    dialler.add()
    dialler.cancel()
    assert dialler.warning() == "not found"
    assert dialler.add() == ACCEPTED


def test_a_dialled_lead_is_already_processed(dialler: Comunik8) -> None:
    dialler.add(delays=600)
    dialler.act("dial_lead", mobile=JOHN["mobile"])
    assert dialler.warning() == "already processed"
    assert dialler.error() == EXISTING


def test_a_lead_gets_dialled_in_time_but_not_before_its_delay(
    dialler: Comunik8,
) -> None:
    dialler.add(delays=600)
    dialler.add(mobile="07840258824")
    dialler.wait(3601)
    assert dialler.warning(mobile="07840258824") == "already processed"
    assert [lead["state"] for lead in dialler.leads()] == ["waiting", "dialled"]
    dialler.wait(600)
    assert dialler.warning() == "already processed"


def test_the_first_call_is_put_off_by_the_delay(dialler: Comunik8) -> None:
    dialler.add()
    dialler.add(mobile="07840258824", delays=600)
    now, later = (
        datetime.fromisoformat(lead["first_call"]) for lead in dialler.leads()
    )
    assert timedelta(seconds=600) <= later - now < timedelta(seconds=630)


def test_a_failing_save_spares_the_lead_and_happens_once(dialler: Comunik8) -> None:
    dialler.act("fail_next_save")
    assert dialler.warning() == "not found"
    dialler.add()
    assert dialler.warning() == "server error (save)"
    assert dialler.cancel() == CANCELLED


# Whatever else


@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_a_server_failure_is_500_and_changes_nothing(
    dialler: Comunik8, path: str
) -> None:
    dialler.act("fail_next_request")
    answer = dialler.post(path, json=JOHN)
    assert (answer.status_code, answer.content) == (500, b"")
    assert dialler.leads() == []


@pytest.mark.parametrize(
    ("action", "parameters"),
    [
        ("dial_lead", {"mobile": "07840258823"}),
        ("schedule_call", {"mobile": "x"}),
        ("schedule_call", {"mobile": "07840258823", "seconds": 0}),
        ("schedule_call", {"mobile": "07840258823", "seconds": 1e300}),
    ],
)
def test_an_action_that_cannot_be_is_refused(
    dialler: Comunik8, action: str, parameters: dict[str, Any]
) -> None:
    answer = dialler.client.post(f"/_mock/actions/{action}", json=parameters)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_reset_forgets_leads_calls_types_and_failures(dialler: Comunik8) -> None:
    dialler.add()
    dialler.error(type="home")
    dialler.act("give_type", type="home")
    dialler.act("schedule_call", mobile="07840258824")
    dialler.act("fail_next_save")
    dialler.client.post("/_mock/reset")
    assert dialler.leads() == []
    assert dialler.error(type="home") == UNKNOWN
    assert dialler.add(mobile="07840258824") == ACCEPTED
    assert dialler.cancel(mobile="07840258824") == CANCELLED
