"""One test for each rule on adding leads, in their order; `rule` names what it proves, and the defects that it finds.

What only looks at fields is sent as a test call, which a live server may get too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.comunik8.calls import (
    ACCEPTED,
    ADD,
    CANCEL,
    KNOWN,
    REQUIRED,
    TESTED,
    Calls,
)
from contract_tests.harness.checks.expect import ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    assumes,
    complains,
    demands,
    ignores,
    misreads,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

OPTIONAL = {
    "subtype": "valeter",
    "other_phone": "02079460161",
    "data": '{"vehicle_make":"Ford"}',
    "delays": 600,
}
BAD_DATA = {"data": {"0": "Empty or invalid content of `data` field"}}
NO_JSON = [b"", b'{"type": "motor-trade",}', b"type=motor-trade", b'{"type": "\xff"}']
NO_JSON_NAMES = ["no text", "a comma too many", "a form", "not UTF-8"]
Call = Callable[[Calls], ExpectedAnswer]


def not_processed(error: str) -> dict[str, Any]:
    return {"saved": True, "processed": False, "error": error}


def add_known(api: Calls) -> ExpectedAnswer:
    sent, _ = api.add_new()
    return api.add(**sent)


def add_unknown_type(api: Calls) -> ExpectedAnswer:
    return api.add_new(type="no-such-type")[1]


def add_scheduled(api: Calls, mock: MockControl) -> ExpectedAnswer:
    sent = api.lead()
    mock.act("schedule_call", mobile=sent["mobile"])
    return api.add(**sent)


def refuses(condition: Callable[[dict[str, Any]], object]) -> Defect:
    """Answers 400 to a lead that fulfils the condition."""
    return answers(
        400,
        {"first_name": {"0": "No."}},
        to=ADD,
        when=lambda asked: condition(asked.json),
    )


async def leaves_out_backticks(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    return reply.with_body(reply.body.replace(b"`", b""))


async def stores_what_is_only_tested(asked: Asked, serve: Serve) -> Reply:
    await serve(asked.with_changed(without("test")))
    return await serve(asked)


def with_json(asked: Asked) -> bool:
    return asked.header("content-type") == "application/json"


def first_of_a_list(body: Any) -> Any:
    return body[0] if isinstance(body, list) else body


@rule("C01").broken_by(
    shows(ADD, changed(saved=False)),
    shows(ADD, changed(saved=1)),
    refuses(lambda lead: lead.get("surname") == "0"),
    refuses(lambda lead: not lead["first_name"].isascii()),
    refuses(lambda lead: len(lead["first_name"]) > 50),
    refuses(lambda lead: "&" in lead.get("other_phone", "")),
)
@pytest.mark.parametrize("name", ["Ada", *ODD_TEXTS])
def test_a_new_contact_is_accepted(api: Calls, name: str) -> None:
    names = dict.fromkeys(["first_name", "surname", "subtype", "other_phone"], name)
    _, answer = api.add_new(**names, data=json.dumps({"name": name}))
    answer.status(200).says(ACCEPTED)


@rule("C02").broken_by(assumes(ADD, body={"surname": "-"}))
@pytest.mark.parametrize("field", REQUIRED)
def test_a_missing_field_is_answered_400(api: Calls, field: str) -> None:
    api.add(**{field: None}, test=True).status(400)


@rule("C23").broken_by(complains(ADD, lambda fields: {"errors": fields}))
@pytest.mark.parametrize("field", REQUIRED)
def test_a_missing_field_is_named(api: Calls, field: str) -> None:
    answer = api.add(**{field: None}, test=True)
    expect(answer.json, "the fields that fail").holds(field)


@rule("C03").broken_by(complains(ADD, changed(email={"0": "No email."})))
def test_a_missing_email_cannot_be_blank(api: Calls) -> None:
    api.add(email=None, test=True).says(email={"0": "Email cannot be blank."})


@rule("C04").broken_by(
    overrides(ADD, body={"email": lambda text: text and "a@example.com"})
)
@pytest.mark.parametrize("email", ["ada.marsh", "ada.marsh@", "@example.com"])
def test_an_email_that_is_no_address_is_answered_400(api: Calls, email: str) -> None:
    api.add(email=email, test=True).status(400)


@rule("C05").broken_by(overrides(ADD, body={"mobile": "07700900134"}))
@pytest.mark.parametrize("mobile", ["call me", "-"])
def test_a_mobile_that_is_no_number_is_answered_400(api: Calls, mobile: str) -> None:
    api.add(mobile=mobile, test=True).status(400)


@rule("C05").broken_by(overrides(CANCEL, body={"mobile": "07700900134"}))
@pytest.mark.parametrize("mobile", ["call me", "-"])
def test_such_a_mobile_cannot_be_cancelled(api: Calls, mobile: str) -> None:
    api.cancel(api.lead(), mobile=mobile).status(400)


@rule("C06").broken_by(leaves_out_backticks)
@pytest.mark.parametrize(
    "data", ["", "Ford", '{"vehicle_make"'], ids=["empty", "no JSON", "cut off"]
)
def test_data_that_is_no_json_is_empty_or_invalid(api: Calls, data: str) -> None:
    api.add(data=data, test=True).says(BAD_DATA)


@rule("C07").broken_by(demands("subtype", of=ADD))
@pytest.mark.parametrize("missing", [*OPTIONAL, "everything"])
def test_an_optional_field_may_be_left_out(api: Calls, missing: str) -> None:
    fields = {name: value for name, value in OPTIONAL.items() if name != missing}
    _, answer = api.add_new(**({} if missing == "everything" else fields))
    answer.says(ACCEPTED)


@rule("C08").broken_by(stores_what_is_only_tested)
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
def test_a_tested_lead_is_not_stored(api: Calls, form: object) -> None:
    tested = api.lead()
    api.cancel(tested)  # where an earlier run has left it
    api.add(**tested, test=form)
    api.cancel(tested).says(cancelled=False)
    api.add_new()[1].says(ACCEPTED)


@rule("C24").broken_by(refuses(lambda lead: "+" in lead["email"]))
@pytest.mark.parametrize("email", ["o'neill+crm@mail.example.co.uk", "0@example.com"])
def test_any_address_is_in_order(api: Calls, email: str) -> None:
    api.add(email=email, test=True).says(TESTED)


@rule("C24").broken_by(shows(ADD, changed(test="passed")))
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
def test_a_test_of_a_valid_lead_is_ok(api: Calls, form: object) -> None:
    api.add(test=form).says(TESTED)


@rule("C09").broken_by(ignores(ADD, "delays"))
def test_a_delayed_lead_is_called_no_earlier(api: Calls, mock: MockControl) -> None:
    sent = datetime.now(UTC)
    api.add(delays=600).says(ACCEPTED)
    (stored,) = mock.act("read_leads")
    delay = datetime.fromisoformat(stored["first_call"]) - sent
    expect(delay, "the time to the first call").fits(
        "ten minutes at least", lambda time: time >= timedelta(minutes=10)
    )


@rule("C10").broken_by(
    turns("Existing Contact", body=ACCEPTED), shows(ADD, changed(processed=int))
)
def test_a_known_contact_is_not_processed(api: Calls) -> None:
    answer = add_known(api).says(saved=True, processed=False)
    # Which of the two is said of a lead that waits for its call is open.
    expect(answer.at("error"), "its error").is_one_of(*KNOWN)


@rule("C10").broken_by(turns("Existing Contact", body=not_processed("Known")))
def test_a_lead_that_exists_is_not_processed(api: Calls, mock: MockControl) -> None:
    sent, _ = api.add_new()
    mock.act("dial_lead", mobile=sent["mobile"])
    api.add(**sent).says(not_processed("Existing Contact"))


@rule("C11").broken_by(
    turns("Another call is already scheduled", body=not_processed("Existing Contact"))
)
def test_a_contact_with_a_call_scheduled_is_not_processed(
    api: Calls, mock: MockControl
) -> None:
    expected = not_processed("Another call is already scheduled")
    add_scheduled(api, mock).says(expected)


@rule("C12").broken_by(
    turns("Unknown Type", into=400, body={"type": {"0": "Type is not valid."}})
)
def test_a_lead_of_an_unknown_type_is_not_processed(api: Calls) -> None:
    add_unknown_type(api).says(not_processed("Unknown Type"))


@rule("C18").broken_by(answers(415, when=with_json))
def test_leads_are_posted_as_json_objects(api: Calls) -> None:
    sent, answer = api.add_new()
    answer.status(200)
    api.cancel(sent).succeeds()


@rule("A07").broken_by(misreads("", first_of_a_list))
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_an_array_of_leads_is_refused(api: Calls, path: str) -> None:
    expect(api.post(path, json=[api.lead()])).fails()


@rule("C19").broken_by(answers(401, when=lambda asked: asked.header("key") is None))
def test_the_key_is_the_query_parameter_key(api: Calls) -> None:
    key = {"key": api.gate.target.secrets.values["COMUNIK8_API_KEY"]}
    parts = {"params": key, "authenticated": False}
    expect(api.post(ADD, json=api.lead(test=True), **parts)).says(TESTED)
    sent, _ = api.add_new()
    names = {"type": sent["type"], "mobile": sent["mobile"]}
    expect(api.post(CANCEL, json=names, **parts)).says(cancelled=True)


@rule("C21").broken_by(turns(500, into=503))
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_a_failure_inside_the_server_is_answered_500(
    api: Calls, mock: MockControl, path: str
) -> None:
    mock.act("fail_next_request")
    expect(api.post(path, json=api.lead())).status(500)


@rule("A01").broken_by(turns("Existing Contact", into=400))
@pytest.mark.parametrize("call", [add_known, add_unknown_type])
def test_processed_false_is_answered_200(api: Calls, call: Call) -> None:
    call(api).says(processed=False).status(200)


@rule("A01").broken_by(turns("Another call is already scheduled", into=400))
def test_a_scheduled_call_is_answered_200(api: Calls, mock: MockControl) -> None:
    add_scheduled(api, mock).says(processed=False).status(200)


@rule("A02").broken_by(complains(ADD, lambda fields: dict([*fields.items()][:1])))
def test_all_fields_that_fail_are_named_together(api: Calls) -> None:
    bad = {"email": None, "surname": None, "mobile": "call me", "data": ""}
    answer = api.add(**bad, test=True).status(400)
    expect(answer.json, "the fields that fail").holds(*bad)


@rule("A03").broken_by(
    answers(422, when=lambda asked: asked.body and asked.json is None)
)
@pytest.mark.parametrize("body", NO_JSON, ids=NO_JSON_NAMES)
def test_a_body_that_is_no_json_is_answered_400(api: Calls, body: bytes) -> None:
    expect(api.post(ADD, data=body)).status(400)


@rule("A06").broken_by(answers(200, ACCEPTED, to="GET"))
@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_post_is_the_only_method(api: Calls, path: str, method: str) -> None:
    _, key = api.credentials(api.gate.target.spec.operation("addLead"))
    expect(api.request(method, path, params=key, json=api.lead())).fails()
