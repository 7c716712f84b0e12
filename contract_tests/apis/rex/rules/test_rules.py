"""One test for each rule on review requests, in its order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.apis.rex.calls import REQUESTS, Calls
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    misreads,
    overrides,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

NO_CONTACT: list[dict[str, str]] = [{}, {"Phone": ""}, {"Phone": "", "Email": ""}]


def ask(api: Calls, *requests: Any, **parts: Any) -> ExpectedAnswer:
    """The answer to a call with these review requests."""
    return expect(api.post(REQUESTS, json=list(requests), **parts))


def review_request(api: Calls, **fields: Any) -> dict[str, Any]:
    """One that is valid but for `fields`; the mock's test account has to name one of its several OwnerIDs."""
    account = {"OwnerID": api.seed["owner_id"]} if api.gate.target.is_mock else {}
    contact = {} if {"Phone", "Email"} & fields.keys() else {"Phone": "2125550134"}
    return {**account, "Name": "Jane Doe", **contact, **fields}


def without_contact(api: Calls, fields: dict[str, str]) -> dict[str, Any]:
    request = review_request(api)
    del request["Phone"]
    return {**request, **fields}


def last_message(mock: MockControl) -> Expected[dict[str, Any]]:
    message: dict[str, Any] = mock.act("read_messages")[-1]
    return expect(message, "the message sent last")


def opening(mock: MockControl, words: str) -> Expected[str]:
    """As much of the last message as these words have."""
    text: str = mock.act("read_messages")[-1]["Text"]
    return expect(text[: len(words)], "the opening of the message").equals(words)


def with_key(asked: Asked) -> bool:
    return asked.has("api-key")


def without_key(asked: Asked) -> bool:
    return not asked.has("api-key")


def refuses(
    condition: Callable[[dict[str, Any]], object], with_status: int = 400
) -> Defect:
    """Answers so to a call with a review request that fulfils the condition."""
    return answers(
        with_status, to=REQUESTS, when=lambda asked: any(map(condition, asked.json))
    )


def has_no_contact(item: dict[str, Any]) -> bool:
    return not item.get("Phone") and not item.get("Email")


def in_an_array(body: Any) -> Any:
    return [body] if isinstance(body, dict) else body


def reversed_words(text: str) -> str:
    return " ".join(reversed(text.split()))


forgets_the_owner = overrides(
    REQUESTS,
    body={"OwnerID": ""},
    when=lambda asked: asked.json[0].get("AccountIdentifier"),
)


async def takes_the_valid_half(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    valid = [item for item in asked.json if not has_no_contact(item)]
    if reply.status == 400 and valid:
        await serve(asked.with_json(valid))
    return reply


@rule("R01").broken_by(answers(400, to="POST", when=lambda asked: len(asked.json) == 1))
def test_one_valid_review_request_is_answered_201(api: Calls) -> None:
    ask(api, review_request(api)).status(201)


@rule("R02").broken_by(
    answers(413, to="POST", when=lambda asked: len(asked.json) >= 50)
)
def test_50_review_requests_are_answered_201(api: Calls) -> None:
    ask(api, *[review_request(api)] * 50).status(201)


@rule("R03").broken_by(turns(413, into=201), turns(413, into=400))
def test_51_review_requests_are_answered_413(api: Calls) -> None:
    ask(api, *[review_request(api)] * 51).status(413)


@rule("R04").broken_by(answers(201, to="POST", when=without_key))
def test_a_call_without_key_is_answered_401(api: Calls) -> None:
    ask(api, review_request(api), authenticated=False).status(401)


@rule("R05").broken_by(turns(401, into=201, when=with_key))
def test_an_expired_key_is_answered_401(api: Calls, mock: MockControl) -> None:
    mock.act("expire_key")
    ask(api, review_request(api)).status(401)


@rule("R06").broken_by(answers(201, to=REQUESTS, when=lambda asked: not asked.body))
def test_a_body_without_text_is_answered_400(api: Calls) -> None:
    expect(api.post(REQUESTS, data=b"")).status(400)


@rule("R07").broken_by(
    answers(500, when=lambda asked: asked.body and asked.json is None)
)
@pytest.mark.parametrize(
    "body",
    [b'[{"Phone": "2125550134"}', b"Phone=2125550134", b'[{"Phone": "\xff"}]'],
    ids=["cut off", "a form", "not UTF-8"],
)
def test_malformed_json_is_answered_400(api: Calls, body: bytes) -> None:
    expect(api.post(REQUESTS, data=body)).status(400)


@rule("R08").broken_by(turns(500, into=503))
def test_an_unforeseen_failure_is_answered_500(api: Calls, mock: MockControl) -> None:
    mock.act("fail_next_request")
    ask(api, review_request(api)).status(500)


@rule("R09").broken_by(misreads("", in_an_array))
def test_a_bare_object_is_not_accepted(api: Calls) -> None:
    expect(api.post(REQUESTS, json=review_request(api))).fails()
    ask(api, review_request(api)).status(201)


@rule("R10").broken_by(refuses(lambda item: "Email" not in item))
def test_a_phone_alone_is_answered_201(api: Calls) -> None:
    ask(api, review_request(api, Phone="2125550134")).status(201)


@rule("R11").broken_by(
    refuses(lambda item: "Phone" not in item),
    refuses(lambda item: "+" in item["Email"]),
)
@pytest.mark.parametrize("email", ["jane.doe@example.com", "o'neill+crm@mail.test"])
def test_an_email_alone_is_answered_201(api: Calls, email: str) -> None:
    ask(api, review_request(api, Email=email)).status(201)


@rule("R12").broken_by(refuses(lambda item: item.get("Phone") and item.get("Email")))
def test_a_phone_and_an_email_are_answered_201(api: Calls) -> None:
    both = {"Phone": "2125550134", "Email": "jane.doe@example.com"}
    ask(api, review_request(api, **both)).status(201)


@rule("R13").broken_by(refuses(lambda item: item.get("Email") == ""))
def test_a_phone_with_an_empty_email_is_answered_201(api: Calls) -> None:
    ask(api, review_request(api, Phone="2125550134", Email="")).status(201)


@rule("R14").broken_by(refuses(lambda item: not str(item.get("Phone", 0)).isdigit()))
@pytest.mark.parametrize("phone", ["0123456789", "(987) 654-3210", "212-555-0134"])
def test_a_phone_is_accepted_however_it_is_written(api: Calls, phone: str) -> None:
    ask(api, review_request(api, Phone=phone)).status(201)


@rule("R15").broken_by(refuses(has_no_contact, with_status=201))
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_not_accepted(
    api: Calls, fields: dict[str, str]
) -> None:
    ask(api, without_contact(api, fields)).fails()


@rule("R16").broken_by(
    refuses(lambda item: not item.get("OwnerID") and not item.get("AccountIdentifier"))
)
def test_a_single_account_need_not_be_named(api: Calls, mock: MockControl) -> None:
    request = {"Name": "Jane Doe", "Phone": "2125550134"}
    key = {"api-key": mock.seed["single_account_key"]}
    ask(api, request, headers=key).status(201)
    last_message(mock).includes({"OwnerID": mock.seed["single_account_owner_id"]})


@rule("R17").broken_by(refuses(lambda item: not item.get("OwnerID")))
def test_an_account_identifier_selects_an_account(
    api: Calls, mock: MockControl
) -> None:
    identifier = mock.seed["other_account_identifier"]
    request = {"AccountIdentifier": identifier, "Phone": "2125550134"}
    ask(api, request).status(201)
    last_message(mock).includes({"OwnerID": mock.seed["other_owner_id"]})


@rule("R18").broken_by(forgets_the_owner)
def test_an_unknown_account_identifier_beside_an_owner_id_is_ignored(
    api: Calls,
) -> None:
    account = {"OwnerID": api.listed()[0].get("OwnerID")}
    request = review_request(api, **account, AccountIdentifier="none has this")
    ask(api, request).status(201)


@rule("R18").broken_by(forgets_the_owner)
def test_an_owner_id_wins_over_an_account_identifier(
    api: Calls, mock: MockControl
) -> None:
    identifier = mock.seed["other_account_identifier"]
    ask(api, review_request(api, AccountIdentifier=identifier)).status(201)
    last_message(mock).includes({"OwnerID": mock.seed["owner_id"]})


@rule("R19").broken_by(overrides(REQUESTS, body={"Name": reversed_words}))
def test_without_salutation_the_message_opens_with_the_first_name(
    api: Calls, mock: MockControl
) -> None:
    ask(api, review_request(api)).status(201)
    opening(mock, "Jane, ")


@rule("R20").broken_by(overrides(REQUESTS, body={"Salutation": ""}))
def test_a_salutation_opens_the_message(api: Calls, mock: MockControl) -> None:
    ask(api, review_request(api, Salutation="Mrs. Doe")).status(201)
    opening(mock, "Mrs. Doe, ")


@rule("R21").broken_by(
    overrides(REQUESTS, body={"Salutation": lambda text: text or "-"})
)
def test_a_blank_salutation_is_none(api: Calls, mock: MockControl) -> None:
    ask(api, review_request(api)).status(201)
    without = last_message(mock).value["Text"]
    ask(api, review_request(api, Salutation="")).status(201)
    last_message(mock).includes({"Text": without})


@rule("A01").broken_by(refuses(has_no_contact, with_status=413))
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_answered_400(
    api: Calls, fields: dict[str, str]
) -> None:
    ask(api, without_contact(api, fields)).status(400)


@rule("A02").broken_by(turns(400, into=201))
def test_a_call_is_refused_for_one_of_its_items(api: Calls) -> None:
    good = review_request(api)
    ask(api, good, without_contact(api, {}), good).fails()


@rule("A02").broken_by(takes_the_valid_half)
def test_a_call_is_never_accepted_in_part(api: Calls, mock: MockControl) -> None:
    before = mock.act("read_messages")
    good = review_request(api)
    ask(api, good, without_contact(api, {}), good).fails()
    expect(mock.act("read_messages"), "the messages").equals(before)


@rule("A03").broken_by(answers(400, when=lambda asked: asked.json == []))
@pytest.mark.parametrize("items", [0, 51])
def test_a_missing_key_is_answered_before_a_bad_body(api: Calls, items: int) -> None:
    ask(api, *[review_request(api)] * items, authenticated=False).status(401)


@rule("A05").broken_by(answers(201, when=lambda asked: asked.json == []))
def test_an_array_without_items_is_answered_400(api: Calls) -> None:
    ask(api).status(400)


@rule("A06").broken_by(
    refuses(lambda item: item.get("Name") == "0"),
    refuses(lambda item: item.get("Phone") == "0"),
    refuses(lambda item: len(item["Name"]) > 50),
    refuses(lambda item: not item["Name"].isascii()),
    refuses(lambda item: {*"&<>"} & {*item["Name"]}),
)
@pytest.mark.parametrize("text", ODD_TEXTS)
def test_any_text_is_taken(api: Calls, text: str) -> None:
    texts = {"Name": text, "Salutation": text, "Phone": text}
    ask(api, review_request(api, **texts)).status(201)
