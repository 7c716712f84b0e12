"""One test for each rule of the Rex specification, in its order; `rule` names the rule that a test proves."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl

REQUESTS = "/api/reviewrequests"
REFERRALS = "/api/referrals"
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


@rule("R01")
def test_one_valid_review_request_is_answered_201(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201


@rule("R02")
def test_50_review_requests_are_answered_201(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)] * 50).status_code == 201


@rule("R03")
def test_51_review_requests_are_answered_413(api: Client) -> None:
    assert api.post(REQUESTS, json=[review_request(api)] * 51).status_code == 413


@rule("R04")
def test_a_call_without_key_is_answered_401(api: Client) -> None:
    body = [review_request(api)]
    assert api.post(REQUESTS, json=body, authenticated=False).status_code == 401


@rule("R05")
def test_an_expired_key_is_answered_401(api: Client, mock: MockControl) -> None:
    mock.act("expire_key")
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 401


@rule("R06")
@pytest.mark.parametrize("body", [b"", b"[]"], ids=["no text", "no items"])
def test_empty_json_is_answered_400(api: Client, body: bytes) -> None:
    assert api.post(REQUESTS, data=body).status_code == 400


@rule("R07")
@pytest.mark.parametrize(
    "body",
    [b'[{"Phone": "2125550134"}', b"Phone=2125550134", b'[{"Phone": "\xff"}]'],
    ids=["cut off", "a form", "not UTF-8"],
)
def test_malformed_json_is_answered_400(api: Client, body: bytes) -> None:
    assert api.post(REQUESTS, data=body).status_code == 400


@rule("R08")
def test_an_unforeseen_failure_is_answered_500(api: Client, mock: MockControl) -> None:
    mock.act("fail_next_request")
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 500


@rule("R09")
def test_a_bare_object_is_not_accepted(api: Client) -> None:
    assert api.post(REQUESTS, json=review_request(api)).status_code >= 400
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201


@rule("R10")
def test_a_phone_alone_is_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R11")
def test_an_email_alone_is_answered_201(api: Client) -> None:
    body = [review_request(api, Email="jane.doe@example.com")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R12")
def test_a_phone_and_an_email_are_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134", Email="jane.doe@example.com")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R13")
def test_a_phone_with_an_empty_email_is_answered_201(api: Client) -> None:
    body = [review_request(api, Phone="2125550134", Email="")]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R14")
@pytest.mark.parametrize("phone", ["0123456789", "(987) 654-3210", "212-555-0134"])
def test_a_phone_is_accepted_however_it_is_written(api: Client, phone: str) -> None:
    body = [review_request(api, Phone=phone)]
    assert api.post(REQUESTS, json=body).status_code == 201


@rule("R15")
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_not_accepted(
    api: Client, fields: dict[str, str]
) -> None:
    assert api.post(REQUESTS, json=[without_contact(api, fields)]).status_code >= 400


@rule("R16")
def test_a_single_account_need_not_be_named(api: Client, mock: MockControl) -> None:
    request = review_request(api)
    del request["OwnerID"]
    key = {"api-key": mock.seed["single_account_key"]}
    assert api.post(REQUESTS, json=[request], headers=key).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["single_account_owner_id"]


@rule("R17")
def test_an_account_identifier_selects_an_account(
    api: Client, mock: MockControl
) -> None:
    request = review_request(
        api, AccountIdentifier=mock.seed["other_account_identifier"]
    )
    del request["OwnerID"]
    assert api.post(REQUESTS, json=[request]).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["other_owner_id"]


@rule("R18")
@pytest.mark.parametrize("identifier", ["other_account_identifier", "none has this"])
def test_an_owner_id_wins_over_an_account_identifier(
    api: Client, mock: MockControl, identifier: str
) -> None:
    identifier = mock.seed.get(identifier, identifier)
    body = [review_request(api, AccountIdentifier=identifier)]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["OwnerID"] == mock.seed["owner_id"]


@rule("R19")
def test_without_salutation_the_message_opens_with_the_first_name(
    api: Client, mock: MockControl
) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201
    assert last_message(mock)["Text"].startswith("Jane, ")


@rule("R20")
def test_a_salutation_opens_the_message(api: Client, mock: MockControl) -> None:
    body = [review_request(api, Salutation="Mrs. Doe")]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["Text"].startswith("Mrs. Doe, ")


@rule("R21")
def test_a_blank_salutation_is_none(api: Client, mock: MockControl) -> None:
    assert api.post(REQUESTS, json=[review_request(api)]).status_code == 201
    without = last_message(mock)["Text"]
    body = [review_request(api, Salutation="")]
    assert api.post(REQUESTS, json=body).status_code == 201
    assert last_message(mock)["Text"] == without


@rule("A01")
@pytest.mark.parametrize("fields", NO_CONTACT, ids=["neither", "blank", "both blank"])
def test_no_phone_and_no_email_is_answered_400(
    api: Client, fields: dict[str, str]
) -> None:
    assert api.post(REQUESTS, json=[without_contact(api, fields)]).status_code == 400


@rule("A02")
def test_a_call_is_never_accepted_in_part(api: Client, mock: MockControl) -> None:
    before = mock.act("read_messages")
    body = [review_request(api), without_contact(api, {}), review_request(api)]
    assert api.post(REQUESTS, json=body).status_code >= 400
    assert mock.act("read_messages") == before


@rule("A03")
@pytest.mark.parametrize("items", [0, 51])
def test_a_missing_key_is_answered_before_a_bad_body(api: Client, items: int) -> None:
    body = [review_request(api)] * items
    assert api.post(REQUESTS, json=body, authenticated=False).status_code == 401


@rule("R22")
def test_the_answer_is_an_array_of_referrals(api: Client) -> None:
    response = api.get(REFERRALS)
    assert response.status_code == 200
    referrals = response.json()
    assert isinstance(referrals, list)
    assert all(isinstance(referral, dict) for referral in referrals)


@rule("R23")
def test_a_referral_has_all_its_fields(api: Client) -> None:
    referrals = api.get(REFERRALS).json()
    assert all(referral.keys() >= FIELDS for referral in referrals)
    caused = {one["Id"]: one.get("ResponseID") for one in referrals}
    if api.seed:
        assert caused[api.seed["referral_id"]] == api.seed["referral_response_id"]


@rule("R24")
def test_moments_are_in_utc(api: Client, mock: MockControl) -> None:
    given = mock.act("give_referral")
    now = datetime.now(UTC)
    texts = {one["Id"]: one["ReferralDateTime"] for one in api.get(REFERRALS).json()}
    offsets = [re.search(r"[+-]\d\d:?\d\d$", text) for text in texts.values()]
    assert all(re.fullmatch(r".00:?00", one[0]) for one in offsets if one)
    moment = datetime.fromisoformat(texts[given["Id"]])
    assert abs(moment.replace(tzinfo=UTC) - now) < timedelta(minutes=5)


@rule("R25")
def test_a_referral_without_review_request_has_no_response_id(
    api: Client, mock: MockControl
) -> None:
    referrals = {one["Id"]: one for one in api.get(REFERRALS).json()}
    alone = referrals[mock.seed["referral_id_without_response"]]
    assert alone.get("ResponseID") is None


@rule("R26")
def test_referrals_are_listed_only_with_a_key(api: Client) -> None:
    assert api.get(REFERRALS, authenticated=False).status_code == 401
