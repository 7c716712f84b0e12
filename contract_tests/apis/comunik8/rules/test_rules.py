"""One test for each rule on adding leads, in their order; `rule` names what it proves, and the defects that it finds.

What only looks at fields is sent as a test call, which a live server may get too.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from requests import Response

from contract_tests.apis.comunik8.calls import (
    ADD,
    CANCEL,
    MOBILE,
    TESTED,
    Call,
    add,
    cancel,
    lead,
    says,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import (
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

REQUIRED = ["email", "first_name", "surname", "mobile", "type"]
OPTIONAL = {
    "subtype": "valeter",
    "other_phone": "02079460161",
    "data": '{"vehicle_make":"Ford"}',
    "delays": 600,
}
ACCEPTED = {"saved": True, "processed": True}
BAD_DATA = {"data": {"0": "Empty or invalid content of `data` field"}}
NO_JSON = [b"", b'{"type": "motor-trade",}', b"type=motor-trade", b'{"type": "\xff"}']
NO_JSON_NAMES = ["no text", "a comma too many", "a form", "not UTF-8"]


def not_processed(error: str) -> dict[str, Any]:
    return {"saved": True, "processed": False, "error": error}


def add_existing(api: Client, mock: MockControl) -> Response:
    add(api)
    return add(api)


def add_scheduled(api: Client, mock: MockControl) -> Response:
    mock.act("schedule_call", mobile=MOBILE)
    return add(api)


def add_unknown_type(api: Client, mock: MockControl) -> Response:
    return add(api, type="no-such-type")


NOT_PROCESSED: list[Call] = [add_existing, add_scheduled, add_unknown_type]


async def leaves_out_backticks(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    return reply.with_body(reply.body.replace(b"`", b""))


async def stores_what_is_only_tested(asked: Asked, serve: Serve) -> Reply:
    await serve(asked.with_changed(without("test")))
    return await serve(asked)


def first_of_a_list(body: Any) -> Any:
    return body[0] if isinstance(body, list) else body


@rule("C01", broken_by=[shows(ADD, changed(saved=False))])
@pytest.mark.usefixtures("mock")
def test_a_new_contact_is_accepted(api: Client) -> None:
    response = add(api)
    assert response.status_code == 200
    assert says(response, ACCEPTED), response.text


@rule("C02", broken_by=[assumes(ADD, body={"surname": "-"})])
@pytest.mark.parametrize("field", REQUIRED)
def test_a_missing_field_is_answered_400(api: Client, field: str) -> None:
    assert add(api, **{field: None}, test=True).status_code == 400


@rule("C23", broken_by=[complains(ADD, lambda fields: {"errors": fields})])
@pytest.mark.parametrize("field", REQUIRED)
def test_a_missing_field_is_named(api: Client, field: str) -> None:
    assert field in add(api, **{field: None}, test=True).json()


@rule("C03", broken_by=[complains(ADD, changed(email={"0": "No email."}))])
def test_a_missing_email_cannot_be_blank(api: Client) -> None:
    response = add(api, email=None, test=True)
    expected = {"email": {"0": "Email cannot be blank."}}
    assert says(response, expected), response.text


@rule(
    "C04",
    broken_by=[overrides(ADD, body={"email": lambda text: text and "a@example.com"})],
)
@pytest.mark.parametrize("email", ["ada.marsh", "ada.marsh@", "@example.com"])
def test_an_email_that_is_no_address_is_answered_400(api: Client, email: str) -> None:
    assert add(api, email=email, test=True).status_code == 400


@rule("C05")
@pytest.mark.parametrize("mobile", ["call me", "-"])
def test_a_mobile_that_is_no_number_is_answered_400(api: Client, mobile: str) -> None:
    assert add(api, mobile=mobile, test=True).status_code == 400


@rule("C05", broken_by=[overrides(CANCEL, body={"mobile": "07700900134"})])
@pytest.mark.parametrize("mobile", ["call me", "-"])
def test_such_a_mobile_cannot_be_cancelled(api: Client, mobile: str) -> None:
    assert cancel(api, mobile=mobile).status_code == 400


@rule("C06", broken_by=[leaves_out_backticks])
@pytest.mark.parametrize(
    "data", ["", "Ford", '{"vehicle_make"'], ids=["empty", "no JSON", "cut off"]
)
def test_data_that_is_no_json_is_empty_or_invalid(api: Client, data: str) -> None:
    response = add(api, data=data, test=True)
    assert says(response, BAD_DATA), response.text


@rule("C07", broken_by=[demands("subtype", of=ADD)])
@pytest.mark.parametrize("missing", [*OPTIONAL, "everything"])
@pytest.mark.usefixtures("mock")
def test_an_optional_field_may_be_left_out(api: Client, missing: str) -> None:
    fields = {name: value for name, value in OPTIONAL.items() if name != missing}
    response = add(api, **({} if missing == "everything" else fields))
    assert says(response, ACCEPTED), response.text


@rule("C08", broken_by=[stores_what_is_only_tested])
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
def test_a_tested_lead_is_not_stored(
    api: Client, mock: MockControl, form: object
) -> None:
    add(api, test=form)
    assert mock.act("read_leads") == []
    response = add(api)
    assert says(response, ACCEPTED), response.text


@rule("C24", broken_by=[shows(ADD, changed(test="passed"))])
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
def test_a_test_of_a_valid_lead_is_ok(api: Client, form: object) -> None:
    response = add(api, test=form)
    assert says(response, TESTED), response.text


@rule("C09", broken_by=[ignores(ADD, "delays")])
def test_a_delayed_lead_is_called_no_earlier(api: Client, mock: MockControl) -> None:
    sent = datetime.now(UTC)
    assert says(add(api, delays=600), ACCEPTED)
    (stored,) = mock.act("read_leads")
    first_call = datetime.fromisoformat(stored["first_call"])
    assert first_call - sent >= timedelta(minutes=10)


@rule("C10", broken_by=[turns("Existing Contact", body=ACCEPTED)])
def test_a_lead_that_exists_is_not_processed(api: Client, mock: MockControl) -> None:
    response = add_existing(api, mock)
    assert says(response, not_processed("Existing Contact")), response.text


@rule(
    "C11",
    broken_by=[
        turns(
            "Another call is already scheduled", body=not_processed("Existing Contact")
        )
    ],
)
def test_a_contact_with_a_call_scheduled_is_not_processed(
    api: Client, mock: MockControl
) -> None:
    response = add_scheduled(api, mock)
    expected = not_processed("Another call is already scheduled")
    assert says(response, expected), response.text


@rule(
    "C12",
    broken_by=[
        turns("Unknown Type", into=400, body={"type": {"0": "Type is not valid."}})
    ],
)
def test_a_lead_of_an_unknown_type_is_not_processed(
    api: Client, mock: MockControl
) -> None:
    response = add_unknown_type(api, mock)
    assert says(response, not_processed("Unknown Type")), response.text


@rule("C18", broken_by=[misreads("", first_of_a_list)])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_the_body_is_one_object(api: Client, path: str) -> None:
    assert api.post(path, json=[lead(api)]).status_code >= 400
    assert api.post(path, json=lead(api)).status_code == 200


@rule("C19", broken_by=[answers(401, when=lambda asked: asked.header("key") is None)])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_the_key_is_the_query_parameter_key(api: Client, path: str) -> None:
    body = lead(api, test=True)
    key = {"key": api.gate.target.secrets.values["COMUNIK8_API_KEY"]}
    response = api.post(path, json=body, params=key, authenticated=False)
    assert response.status_code == 200


@rule("C21", broken_by=[turns(500, into=503)])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_a_failure_inside_the_server_is_answered_500(
    api: Client, mock: MockControl, path: str
) -> None:
    mock.act("fail_next_request")
    assert api.post(path, json=lead(api)).status_code == 500


@rule("A01", broken_by=[turns("Existing Contact", into=400)])
@pytest.mark.parametrize("call", NOT_PROCESSED)
def test_processed_false_is_answered_200(
    api: Client, mock: MockControl, call: Call
) -> None:
    response = call(api, mock)
    assert says(response, {"processed": False}), response.text
    assert response.status_code == 200


@rule("A02", broken_by=[complains(ADD, lambda fields: dict([*fields.items()][:1]))])
def test_all_fields_that_fail_are_named_together(api: Client) -> None:
    response = add(api, email=None, surname=None, mobile="call me", data="", test=True)
    assert response.status_code == 400
    assert response.json().keys() >= {"email", "surname", "mobile", "data"}


@rule(
    "A03",
    broken_by=[answers(422, when=lambda asked: asked.body and asked.json is None)],
)
@pytest.mark.parametrize("body", NO_JSON, ids=NO_JSON_NAMES)
def test_a_body_that_is_no_json_is_answered_400(api: Client, body: bytes) -> None:
    assert api.post(ADD, data=body).status_code == 400


@rule("A06", broken_by=[answers(200, ACCEPTED, to="GET")])
@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", [ADD, CANCEL])
def test_post_is_the_only_method(api: Client, path: str, method: str) -> None:
    _, key = api.credentials(api.gate.target.spec.operation("addLead"))
    assert api.request(method, path, params=key, json=lead(api)).status_code >= 400
