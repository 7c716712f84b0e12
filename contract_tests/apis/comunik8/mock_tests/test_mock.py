"""The Comunik8 mock against the vendor's pages: samples, key, test mode, every answer, and what its actions do."""

from __future__ import annotations

from contract_tests.apis.comunik8.calls import ACCEPTED, ADD, CANCELLED, JOHN, Caller

EXISTING = "Existing Contact"
SCHEDULED = "Another call is already scheduled"
UNKNOWN = "Unknown Type"


# The key


def test_the_key_counts_in_the_query_alone(caller: Caller) -> None:
    key, caller.params = caller.params, {}
    caller.refused(401, "POST", ADD, json=JOHN, headers=key)
    caller.refused(401, "POST", ADD, json=JOHN | key)


def test_the_environment_names_key_and_host(caller: Caller) -> None:
    host, key = caller.client.base_url.netloc.decode(), caller.params["key"]
    assert caller.env == {"COMUNIK8_API_KEY": key, "COMUNIK8_HOST": host}
    assert caller.seed == {"type": "motor-trade"}


def test_a_test_sees_bad_fields_but_neither_types_nor_contacts(caller: Caller) -> None:
    caller.add()
    assert caller.add(test=True) == {"test": "ok"}
    assert caller.add(type="unheard-of", test=True) == {"test": "ok"}
    assert caller.failing(ADD, {**JOHN, "email": "x", "test": True}) == ["email"]


# Leads that are not taken as new


def test_a_lead_added_again_is_an_existing_contact(caller: Caller) -> None:
    caller.add()
    assert caller.not_processed() == EXISTING
    assert caller.not_processed(mobile="07840-258-823", first_name="Jane") == EXISTING
    states = [lead["state"] for lead in caller.leads()]
    assert states == ["waiting", EXISTING, EXISTING]


def test_a_lead_that_waits_for_its_delayed_call_has_a_call_scheduled(
    caller: Caller,
) -> None:
    caller.add(delays=600)
    assert caller.not_processed() == SCHEDULED
    caller.advance(601)
    assert caller.not_processed() == EXISTING


def test_a_call_scheduled_by_others_counts_until_it_is_due(caller: Caller) -> None:
    caller.act("schedule_call", mobile="07840 258823", seconds=60)
    assert caller.not_processed() == SCHEDULED
    caller.advance(61)
    assert caller.add() == ACCEPTED


def test_an_unknown_type_is_stored_but_not_processed(caller: Caller) -> None:
    assert caller.not_processed(type="unheard-of") == UNKNOWN
    assert [lead["state"] for lead in caller.leads()] == [UNKNOWN]
    caller.act("give_type", type="unheard-of")
    assert caller.add(type="unheard-of") == ACCEPTED


# Cancelling


def test_a_lead_gets_dialled_in_time_but_not_before_its_delay(caller: Caller) -> None:
    caller.add(delays=600)
    caller.add(mobile="07840258824")
    caller.add(mobile="07840258825", delays=600)
    caller.act("dial_lead", mobile="07840258825")
    assert caller.not_cancelled(mobile="07840258825") == "already processed"
    assert caller.not_processed(mobile="07840258825") == EXISTING
    caller.advance(3601)
    assert caller.not_cancelled(mobile="07840258824") == "already processed"
    states = [lead["state"] for lead in caller.leads()]
    assert states == ["waiting", "dialled", "dialled", EXISTING]
    caller.advance(600)
    assert caller.not_cancelled() == "already processed"


def test_a_failing_save_spares_the_lead_and_happens_once(caller: Caller) -> None:
    caller.act("fail_next_save")
    assert caller.not_cancelled() == "not found"
    caller.add()
    assert caller.not_cancelled() == "server error (save)"
    assert caller.cancel() == CANCELLED
