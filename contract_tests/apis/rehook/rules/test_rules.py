"""One test for each rule on customers and their referral codes, in their order; `rule` names the rule that a test proves."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from requests import Response

from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking import basic_header

CUSTOMERS = "/customers"
NEW, OTHER = "ada@31", "ben@32"
CREATED = "Customer Created"
UPDATED = "Request processed sucessfully"  # the vendor's spelling
ERROR = {"code", "details", "message", "request_id"}
NO_SOURCE_ID: list[dict[str, Any]] = [{}, {"referral_code": "ADA", "metadata": {}}]


def upsert(api: Client, source_id: str = NEW, **fields: Any) -> Response:
    return api.post(CUSTOMERS, json={"source_id": source_id, **fields})


def customer(api: Client, any_id: str = NEW) -> Any:
    """What is known of a customer.

    Only two of its keys could be read in the vendor's pages, so whoever looks at others needs the mock.
    """
    return api.get(f"{CUSTOMERS}/{quote(any_id, safe='')}").json()


def owner(api: Client, code: str) -> str | None:
    """The source ID of the customer who has a referral code, if anybody has."""
    response = api.get(f"{CUSTOMERS}/validate-code/{quote(code, safe='')}")
    return str(response.json()["source_id"]) if response.status_code == 200 else None


def referrals(api: Client, any_id: str) -> Response:
    return api.get(f"{CUSTOMERS}/referral/list/{quote(any_id, safe='')}")


def is_error(response: Response) -> bool:
    answer = response.json()
    return isinstance(answer, dict) and bool(ERROR & answer.keys())


@rule("H01")
@pytest.mark.usefixtures("mock")
def test_an_unknown_source_id_creates_a_customer(api: Client) -> None:
    answer = upsert(api).json()
    assert answer["message"] == CREATED
    assert answer["requestId"]
    assert customer(api)["source_id"] == NEW


@rule("H02")
def test_a_known_source_id_updates_the_customer(api: Client) -> None:
    upsert(api)
    answer = upsert(api).json()
    assert answer["message"] == UPDATED
    assert answer["requestId"]


@rule("H03")
@pytest.mark.parametrize("body", NO_SOURCE_ID, ids=["empty", "everything else"])
def test_a_source_id_is_needed(api: Client, body: dict[str, Any]) -> None:
    assert api.post(CUSTOMERS, json=body).status_code >= 400


@rule("H04")
def test_a_source_id_alone_is_enough(api: Client) -> None:
    assert api.post(CUSTOMERS, json={"source_id": NEW}).status_code < 300


@rule("H05")
@pytest.mark.usefixtures("mock")
def test_a_new_customer_is_given_a_code(api: Client) -> None:
    upsert(api)
    assert owner(api, customer(api)["referral_code"]) == NEW


@rule("H06")
@pytest.mark.usefixtures("mock")
def test_a_blank_code_is_no_hindrance(api: Client) -> None:
    assert upsert(api, referral_code="").json()["message"] == CREATED
    assert customer(api)["source_id"] == NEW


@rule("H07")
@pytest.mark.usefixtures("mock")
def test_a_new_customer_has_the_code_that_is_sent(api: Client) -> None:
    upsert(api, referral_code="ADA")
    assert owner(api, "ADA") == NEW


@rule("H08")
@pytest.mark.usefixtures("mock")
def test_another_code_replaces_the_first(api: Client) -> None:
    upsert(api, referral_code="ADA")
    upsert(api, referral_code="ADA2")
    assert owner(api, "ADA2") == NEW
    assert owner(api, "ADA") is None


@rule("H09")
@pytest.mark.usefixtures("mock")
def test_another_value_replaces_a_property(api: Client) -> None:
    upsert(api, metadata={"Phone": "123456789"})
    upsert(api, metadata={"Phone": "5389559"})
    assert customer(api)["metadata"] == {"Phone": "5389559"}


@rule("H10")
@pytest.mark.usefixtures("mock")
def test_a_code_that_is_taken_exists_already(api: Client) -> None:
    upsert(api, referral_code="ADA")
    answer = upsert(api, OTHER, referral_code="ADA").json()
    assert answer["message"] == "referral code already exists"


@rule("H11")
@pytest.mark.parametrize(
    "body",
    [{}, {"source_id": 1}, {"source_id": NEW, "metadata": "Ada"}],
    ids=["no source ID", "a number", "metadata that is text"],
)
def test_a_failure_is_answered_400_with_an_error(
    api: Client, body: dict[str, Any]
) -> None:
    response = api.post(CUSTOMERS, json=body)
    assert response.status_code == 400
    assert response.json().keys() >= ERROR


@rule("H12")
def test_no_query_parameter_is_needed(api: Client) -> None:
    response = upsert(api)
    assert "?" not in str(response.request.url)
    assert response.status_code < 300


@rule("H13")
def test_the_keys_are_user_and_password_of_every_call(api: Client) -> None:
    keys = api.gate.target.secrets.values
    user, password = keys["REHOOK_API_KEY"], keys["REHOOK_SECRET_KEY"]
    right, swapped = basic_header(user, password), basic_header(password, user)
    for operation in api.gate.target.spec.operations:
        let_in = api.call(operation, authenticated=False, headers=right)
        assert let_in.status_code not in (401, 403)
        refused = api.call(operation, authenticated=False, headers=swapped)
        assert refused.status_code >= 400


@rule("H14")
@pytest.mark.parametrize("key", ["Name", "first name", "größe", "a.b[0]", "$id", ""])
def test_metadata_takes_any_key(api: Client, key: str) -> None:
    assert upsert(api, metadata={key: "Ada"}).status_code < 300


@rule("A01")
@pytest.mark.usefixtures("mock")
def test_a_blank_code_leaves_the_code_alone(api: Client) -> None:
    upsert(api, referral_code="ADA")
    upsert(api, referral_code="")
    assert owner(api, "ADA") == NEW


@rule("A02")
@pytest.mark.usefixtures("mock")
def test_properties_that_are_not_named_stay(api: Client) -> None:
    upsert(api, metadata={"Name": "Ada", "Phone": "123456789"})
    upsert(api, metadata={"Phone": "5389559"})
    assert customer(api)["metadata"] == {"Name": "Ada", "Phone": "5389559"}


@rule("A03")
@pytest.mark.usefixtures("mock")
def test_a_code_of_another_customer_is_answered_400(api: Client) -> None:
    upsert(api, referral_code="ADA")
    assert upsert(api, OTHER, referral_code="ADA").status_code == 400


@rule("B05")
@pytest.mark.parametrize(
    "path",
    [
        "/customers/{}",
        "/customers/referral/list/{}",
        "/wallets/customer/{}",
        "/wallets/customer/{}/transactions/{wallet_id}",
    ],
)
def test_either_id_leads_to_the_customer(
    api: Client, mock: MockControl, path: str
) -> None:
    own, given = quote(mock.seed["source_id"], safe=""), mock.seed["customer_id"]
    answers = [api.get(path.format(one, **mock.seed)) for one in (own, given)]
    assert [one.status_code for one in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()


@rule("B01")
def test_a_known_code_is_answered_with_its_owner(
    api: Client, mock: MockControl
) -> None:
    response = api.get(f"{CUSTOMERS}/validate-code/{mock.seed['referral_code']}")
    assert response.status_code == 200
    assert response.json()["id"] == mock.seed["customer_id"]


@rule("B02")
def test_an_unknown_code_is_answered_404(api: Client) -> None:
    response = api.get(f"{CUSTOMERS}/validate-code/no-such-code")
    assert response.status_code == 404
    assert is_error(response), response.text


@rule("B03")
def test_referrals_that_succeeded_are_listed(api: Client, mock: MockControl) -> None:
    mock.act("friend_signs_up", referral_code=mock.seed["referral_code"])
    response = referrals(api, mock.seed["source_id"])
    assert response.status_code == 200
    listed = [friend["source_id"] for friend in response.json()]
    assert listed == [mock.seed["friend_source_id"]]


@rule("B04")
def test_referrals_of_nobody_are_answered_404(api: Client) -> None:
    response = referrals(api, "no-such-customer")
    assert response.status_code == 404
    assert is_error(response), response.text
