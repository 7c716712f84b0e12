"""One test for each rule of the Rex specification, in its order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.rex.calls import REFERRALS, REQUESTS
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, without
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    misreads,
    overrides,
    shows,
    turns,
)

FIELDS = {
    "Id",
    "OwnerID",
    "ReferringName",
    "ReferringEmail",
    "ReferringPhone",
    "ReferralName",
    "ReferralEmail",
    "ReferralPhone",
    "ReferralDateTime",
}
NO_CONTACT: list[dict[str, str]] = [{}, {"Phone": ""}, {"Phone": "", "Email": ""}]


def review_request(api: Client, **fields: Any) -> dict[str, Any]:
    """One that is valid but for `fields`; the mock's test account has to name one of its several OwnerIDs."""
    account = {"OwnerID": api.seed["owner_id"]} if api.seed else {}
    contact = {} if {"Phone", "Email"} & fields.keys() else {"Phone": "2125550134"}
    return {**account, "Name": "Jane Doe", **contact, **fields}


def without_contact(api: Client, fields: dict[str, str]) -> dict[str, Any]:
    request = review_request(api)
    del request["Phone"]
    return {**request, **fields}


def last_message(mock: MockControl) -> dict[str, Any]:
    messages: list[dict[str, Any]] = mock.act("read_messages")
    return messages[-1]


def without_review_request(api: Client, mock: MockControl) -> dict[str, Any]:
    """The referral that came from no review request."""
    referrals = {one["Id"]: one for one in api.get(REFERRALS).json()}
    alone: dict[str, Any] = referrals[mock.seed["referral_id_without_response"]]
    return alone


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


def in_local_time(text: str) -> str:
    return text.replace("Z", "-05:00")


async def takes_the_valid_half(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    valid = [item for item in asked.json if not has_no_contact(item)]
    if reply.status == 400 and valid:
        await serve(asked.with_json(valid))
    return reply


@rule(
    "R01", broken_by=[answers(400, to="POST", when=lambda asked: len(asked.json) == 1)]
)
def test_one_valid_review_request_is_answered_201(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201


@rule(
    "R02", broken_by=[answers(413, to="POST", when=lambda asked: len(asked.json) >= 50)]
)
def test_50_review_requests_are_answered_201(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)] * 50).status_code == 201


@rule("R03", broken_by=[turns(413, into=201), turns(413, into=400)])
def test_51_review_requests_are_answered_413(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)] * 51).status_code == 413


@rule("R04", broken_by=[answers(201, to="POST", when=without_key)])
def test_a_call_without_key_is_answered_401(api: Client) -> None:
    body = [review_request(api)]
    assert api.post(REQUESTS, json=body, authenticated=False).status_code == 401


@rule("R05", broken_by=[turns(401, into=201, when=with_key)])
def test_an_expired_key_is_answered_401(api: Client, mock: MockControl) -> None:
    mock.act("expire_key")
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 401


@rule("R06", broken_by=[answers(201, to=REQUESTS, when=lambda asked: not asked.body)])
def test_a_body_without_text_is_answered_400(api: Client) -> None:
    assert api.post(REQUESTS, data=b"").status_code == 400


@rule(
    "R07",
    broken_by=[answers(500, when=lambda asked: asked.body and asked.json is None)],
)
@pytest.mark.parametrize(
    "body",
    [b'[{"Phone": "2125550134"}', b"Phone=2125550134", b'[{"Phone": "\xff"}]'],
    ids=["cut off", "a form", "not UTF-8"],
)
def test_malformed_json_is_answered_400(api: Client, body: bytes) -> None:
    assert api.post(REQUESTS, data=body).status_code == 400


@rule("R08", broken_by=[turns(500, into=503)])
def test_an_unforeseen_failure_is_answered_500(api: Client, mock: MockControl) -> None:
    mock.act("fail_next_request")
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 500


@rule("R09", broken_by=[misreads("", in_an_array)])
def test_a_bare_object_is_not_accepted(api: Client) -> None:
    assert api.post(REQUESTS, json=review_request(api)).status_code >= 400
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201


@rule("R10", broken_by=[refuses(lambda item: "Email" not in item)])
def test_a_phone_alone_is_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R11", broken_by=[refuses(lambda item: "Phone" not in item)])
def test_an_email_alone_is_answered_201(api: Client) -> None:
    body = [review_request(api, Email="jane.doe@example.com")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R12", broken_by=[refuses(lambda item: item.get("Phone") and item.get("Email"))])
def test_a_phone_and_an_email_are_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134", Email="jane.doe@example.com")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R13", broken_by=[refuses(lambda item: item.get("Email") == "")])
def test_a_phone_with_an_empty_email_is_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134", Email="")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R14", broken_by=[refuses(lambda item: not str(item.get("Phone", 0)).isdigit())])
@pytest.mark.parametrize("phone", ["0123456789", "(987) 654-3210", "212-555-0134"])
def test_a_phone_is_accepted_however_it_is_written(api: Client, phone: str) -> None:
    body = [review_request(api, Phone=phone)]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R15", broken_by=[refuses(has_no_contact, with_status=201)])
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_not_accepted(
    api: Client, fields: dict[str, str]
) -> None:
    assert api.post(REQUESTS, json=[without_contact(api, fields)]).status_code >= 400


@rule(
    "R16",
    broken_by=[
        refuses(
            lambda item: not item.get("OwnerID") and not item.get("AccountIdentifier")
        )
    ],
)
def test_a_single_account_need_not_be_named(api: Client, mock: MockControl) -> None:
    request = review_request(api)
    del request["OwnerID"]
    key = {"api-key": mock.seed["single_account_key"]}
    assert api.post(REQUESTS, json=[request], headers=key).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["single_account_owner_id"]


@rule("R17", broken_by=[refuses(lambda item: not item.get("OwnerID"))])
def test_an_account_identifier_selects_an_account(
    api: Client, mock: MockControl
) -> None:
    request = review_request(
        api, AccountIdentifier=mock.seed["other_account_identifier"]
    )
    del request["OwnerID"]
    assert api.post(REQUESTS, json=[request]).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["other_owner_id"]


@rule(
    "R18",
    broken_by=[
        overrides(
            REQUESTS,
            body={"OwnerID": ""},
            when=lambda asked: asked.json[0].get("AccountIdentifier"),
        )
    ],
)
@pytest.mark.parametrize("identifier", ["other_account_identifier", "none has this"])
def test_an_owner_id_wins_over_an_account_identifier(
    api: Client, mock: MockControl, identifier: str
) -> None:
    identifier = mock.seed.get(identifier, identifier)
    body = [review_request(api, AccountIdentifier=identifier)]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["owner_id"]


@rule("R19", broken_by=[overrides(REQUESTS, body={"Name": reversed_words})])
def test_without_salutation_the_message_opens_with_the_first_name(
    api: Client, mock: MockControl
) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201
    assert last_message(mock)["Text"].startswith("Jane, ")


@rule("R20", broken_by=[overrides(REQUESTS, body={"Salutation": ""})])
def test_a_salutation_opens_the_message(api: Client, mock: MockControl) -> None:
    body = [review_request(api, Salutation="Mrs. Doe")]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["Text"].startswith("Mrs. Doe, ")


@rule(
    "R21",
    broken_by=[overrides(REQUESTS, body={"Salutation": lambda text: text or "-"})],
)
def test_a_blank_salutation_is_none(api: Client, mock: MockControl) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201
    without = last_message(mock)["Text"]
    body = [review_request(api, Salutation="")]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["Text"] == without


@rule("A01", broken_by=[refuses(has_no_contact, with_status=413)])
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_answered_400(
    api: Client, fields: dict[str, str]
) -> None:
    assert api.post(REQUESTS, json=[without_contact(api, fields)]).status_code == 400


@rule("A02", broken_by=[takes_the_valid_half])
def test_a_call_is_never_accepted_in_part(api: Client, mock: MockControl) -> None:
    before = mock.act("read_messages")
    body = [review_request(api), without_contact(api, {}), review_request(api)]
    assert api.post(REQUESTS, json=body).status_code >= 400
    assert mock.act("read_messages") == before


@rule("A03", broken_by=[answers(400, when=lambda asked: asked.json == [])])
@pytest.mark.parametrize("items", [0, 51])
def test_a_missing_key_is_answered_before_a_bad_body(api: Client, items: int) -> None:
    body = [review_request(api)] * items
    assert api.post(REQUESTS, json=body, authenticated=False).status_code == 401


@rule("A05", broken_by=[answers(201, when=lambda asked: asked.json == [])])
def test_an_array_without_items_is_answered_400(api: Client) -> None:
    assert api.post(REQUESTS, json=[]).status_code == 400


@rule("R22", broken_by=[shows(REFERRALS, lambda referrals: {"data": referrals})])
def test_the_answer_is_an_array_of_referrals(api: Client) -> None:
    response = api.get(REFERRALS)
    assert response.status_code == 200
    referrals = response.json()
    assert isinstance(referrals, list)
    assert all(isinstance(referral, dict) for referral in referrals)


@rule("R23", broken_by=[shows(REFERRALS, without("ReferringName"))])
def test_a_referral_has_all_its_fields(api: Client) -> None:
    referrals = api.get(REFERRALS).json()
    assert all(referral.keys() >= FIELDS for referral in referrals)
    caused = {one["Id"]: one.get("ResponseID") for one in referrals}
    if api.seed:
        assert caused[api.seed["referral_id"]] == api.seed["referral_response_id"]


@rule("R24", broken_by=[shows(REFERRALS, changed(ReferralDateTime=in_local_time))])
def test_moments_are_in_utc(api: Client, mock: MockControl) -> None:
    given = mock.act("give_referral")
    now = datetime.now(UTC)
    texts = {one["Id"]: one["ReferralDateTime"] for one in api.get(REFERRALS).json()}
    offsets = [re.search(r"[+-]\d\d:?\d\d$", text) for text in texts.values()]
    assert all(re.fullmatch(r".00:?00", one[0]) for one in offsets if one)
    moment = datetime.fromisoformat(texts[given["Id"]])
    assert abs(moment.replace(tzinfo=UTC) - now) < timedelta(minutes=5)


@rule(
    "R25", broken_by=[shows(REFERRALS, changed(ResponseID=lambda number: number or 7))]
)
def test_a_referral_without_review_request_names_none(
    api: Client, mock: MockControl
) -> None:
    assert not without_review_request(api, mock).get("ResponseID")


@rule("R26", broken_by=[answers(200, [], to="GET", when=without_key)])
def test_referrals_are_listed_only_with_a_key(api: Client) -> None:
    assert api.get(REFERRALS, authenticated=False).status_code == 401


@rule(
    "A04", broken_by=[shows(REFERRALS, changed(ResponseID=lambda number: number or 0))]
)
def test_a_referral_without_review_request_has_null_or_no_response_id(
    api: Client, mock: MockControl
) -> None:
    assert without_review_request(api, mock).get("ResponseID") is None
