"""One test for each rule on customers and their referral codes, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from requests import Response

from contract_tests.apis.rehook.calls import (
    CREATED,
    CUSTOMER,
    CUSTOMERS,
    PROCESSED,
    REFERRALS,
    WALLETS,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking import basic_header
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, renamed, without
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    assumes,
    complains,
    overrides,
    shows,
    turns,
)

OWNER, FRIENDS = "/customers/validate-code/*", "/customers/referral/list/*"
NEW, OTHER = "ada@31", "ben@32"
TAKEN = "referral code already exists"
ERROR = {"code", "details", "message", "request_id"}
NO_SOURCE_ID: list[dict[str, Any]] = [{}, {"referral_code": "ADA", "metadata": {}}]


def upsert(api: Client, source_id: str = NEW, **fields: Any) -> Response:
    return api.post(CUSTOMERS, json={"source_id": source_id, **fields})


def customer(api: Client, any_id: str = NEW) -> Any:
    """A customer as the vendor shows it.

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


def tells(message: str) -> dict[str, str]:
    """An answer with this message."""
    return {"message": message, "requestId": "1"}


def keeps_the_first(field: str) -> Defect:
    """Changes this field of no customer whom it knows."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.is_at(f"POST {CUSTOMERS}"):
            path = f"{CUSTOMERS}/{asked.json['source_id']}"
            if (await serve(asked.to("GET", path))).status == 200:
                asked = asked.with_changed(without(field))
        return await serve(asked)

    return Defect(f"keeps-the-first-{field}", spoil)


async def takes_the_keys_either_way(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if reply.status != 401:
        return reply
    user, password = asked.basic
    return await serve(asked.with_headers(basic_header(password, user)))


def has_odd_keys(asked: Asked) -> bool:
    return not all(key.isidentifier() for key in asked.json["metadata"])


last: dict[str, Any] = {}  # properties, of the one customer of a test


async def forgets_other_properties(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(f"POST {CUSTOMERS}"):
        last["metadata"] = asked.json["metadata"]
    return (await serve(asked)).with_changed(changed(**last))


@rule("H01", broken_by=[turns(CREATED, body=tells("Customer created"))])
@pytest.mark.usefixtures("mock")
def test_an_unknown_source_id_creates_a_customer(api: Client) -> None:
    answer = upsert(api).json()
    assert answer["message"] == CREATED
    assert answer["requestId"]
    assert customer(api)["source_id"] == NEW


@rule("H02", broken_by=[turns(PROCESSED, body=tells("Request processed successfully"))])
def test_a_known_source_id_updates_the_customer(api: Client) -> None:
    upsert(api)
    answer = upsert(api).json()
    assert answer["message"] == PROCESSED
    assert answer["requestId"]


@rule("H03", broken_by=[assumes(CUSTOMERS, body={"source_id": "nobody"})])
@pytest.mark.parametrize("body", NO_SOURCE_ID, ids=["empty", "everything else"])
def test_a_source_id_is_needed(api: Client, body: dict[str, Any]) -> None:
    assert api.post(CUSTOMERS, json=body).status_code >= 400


@rule(
    "H04",
    broken_by=[
        answers(
            400, to=CUSTOMERS, when=lambda asked: asked.json.keys() == {"source_id"}
        )
    ],
)
def test_a_source_id_alone_is_enough(api: Client) -> None:
    assert api.post(CUSTOMERS, json={"source_id": NEW}).status_code < 300


@rule("H05", broken_by=[shows("/customers/*", changed(referral_code="none"))])
@pytest.mark.usefixtures("mock")
def test_a_new_customer_is_given_a_code(api: Client) -> None:
    upsert(api)
    assert owner(api, customer(api)["referral_code"]) == NEW


@rule(
    "H06",
    broken_by=[
        answers(400, to=CUSTOMERS, when=lambda asked: asked.json["referral_code"] == "")
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_blank_code_does_not_matter(api: Client) -> None:
    assert upsert(api, referral_code="").json()["message"] == CREATED
    assert customer(api)["source_id"] == NEW


@rule("H07", broken_by=[overrides(CUSTOMERS, body={"referral_code": ""})])
@pytest.mark.usefixtures("mock")
def test_a_new_customer_has_the_code_that_is_sent(api: Client) -> None:
    upsert(api, referral_code="ADA")
    assert owner(api, "ADA") == NEW


@rule("H08", broken_by=[keeps_the_first("referral_code")])
@pytest.mark.usefixtures("mock")
def test_another_code_replaces_the_first(api: Client) -> None:
    upsert(api, referral_code="ADA")
    upsert(api, referral_code="ADA2")
    assert owner(api, "ADA2") == NEW
    assert owner(api, "ADA") is None


@rule("H09", broken_by=[keeps_the_first("metadata")])
@pytest.mark.usefixtures("mock")
def test_another_value_replaces_a_property(api: Client) -> None:
    upsert(api, metadata={"Phone": "123456789"})
    upsert(api, metadata={"Phone": "5389559"})
    assert customer(api)["metadata"] == {"Phone": "5389559"}


@rule("H10", broken_by=[turns(TAKEN, body=tells(f"message: {TAKEN}"))])
@pytest.mark.usefixtures("mock")
def test_a_code_that_is_taken_exists_already(api: Client) -> None:
    upsert(api, referral_code="ADA")
    answer = upsert(api, OTHER, referral_code="ADA").json()
    assert answer["message"] == TAKEN


@rule("H11", broken_by=[complains(CUSTOMERS, renamed(code="Code"))])
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


@rule(
    "H12",
    broken_by=[answers(400, to=CUSTOMERS, when=lambda asked: not asked.query_string)],
)
def test_no_query_parameter_is_needed(api: Client) -> None:
    response = upsert(api)
    assert "?" not in str(response.request.url)
    assert response.status_code < 300


@rule("H13", broken_by=[takes_the_keys_either_way])
def test_the_keys_are_user_and_password_of_every_call(api: Client) -> None:
    keys = api.gate.target.secrets.values
    user, password = keys["REHOOK_API_KEY"], keys["REHOOK_SECRET_KEY"]
    right, swapped = basic_header(user, password), basic_header(password, user)
    for operation in api.gate.target.spec.operations:
        let_in = api.call(operation, authenticated=False, headers=right)
        assert let_in.status_code not in (401, 403)
        refused = api.call(operation, authenticated=False, headers=swapped)
        assert refused.status_code >= 400


@rule("H14", broken_by=[answers(400, to=CUSTOMERS, when=has_odd_keys)])
@pytest.mark.parametrize("key", ["Name", "first name", "größe", "a.b[0]", "$id", ""])
def test_metadata_takes_any_key(api: Client, key: str) -> None:
    assert upsert(api, metadata={key: "Ada"}).status_code < 300


@rule(
    "A01",
    broken_by=[
        overrides(CUSTOMERS, body={"referral_code": lambda code: code or "BLANK"})
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_blank_code_leaves_the_code_alone(api: Client) -> None:
    upsert(api, referral_code="ADA")
    upsert(api, referral_code="")
    assert owner(api, "ADA") == NEW


@rule("A02", broken_by=[forgets_other_properties])
@pytest.mark.usefixtures("mock")
def test_properties_that_are_not_named_stay(api: Client) -> None:
    upsert(api, metadata={"Name": "Ada", "Phone": "123456789"})
    upsert(api, metadata={"Phone": "5389559"})
    assert customer(api)["metadata"] == {"Name": "Ada", "Phone": "5389559"}


@rule("A03", broken_by=[turns(TAKEN, into=409)])
@pytest.mark.usefixtures("mock")
def test_a_code_of_another_customer_is_answered_400(api: Client) -> None:
    upsert(api, referral_code="ADA")
    assert upsert(api, OTHER, referral_code="ADA").status_code == 400


@rule("B05", broken_by=[answers(404, {"code": 404}, to="*/cust_*")])
@pytest.mark.parametrize(
    "path",
    [
        CUSTOMER,
        REFERRALS,
        WALLETS,
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


@rule("B01", broken_by=[turns(200, body={"valid": True}, to=OWNER)])
def test_a_known_code_is_answered_with_its_owner(
    api: Client, mock: MockControl
) -> None:
    response = api.get(f"{CUSTOMERS}/validate-code/{mock.seed['referral_code']}")
    assert response.status_code == 200
    assert response.json()["id"] == mock.seed["customer_id"]


@rule("B02", broken_by=[turns(404, into=200, body={"valid": False}, to=OWNER)])
def test_an_unknown_code_is_answered_404(api: Client) -> None:
    response = api.get(f"{CUSTOMERS}/validate-code/no-such-code")
    assert response.status_code == 404
    assert is_error(response), response.text


@rule(
    "B03",
    broken_by=[
        shows(FRIENDS, lambda friends: [*friends, {"id": "x", "source_id": "early"}])
    ],
)
def test_referrals_that_succeeded_are_listed(api: Client, mock: MockControl) -> None:
    mock.act("friend_signs_up", referral_code=mock.seed["referral_code"])
    response = referrals(api, mock.seed["source_id"])
    assert response.status_code == 200
    listed = [friend["source_id"] for friend in response.json()]
    assert listed == [mock.seed["friend_source_id"]]


@rule("B04", broken_by=[turns(404, into=200, body=[], to=FRIENDS)])
def test_referrals_of_nobody_are_answered_404(api: Client) -> None:
    response = referrals(api, "no-such-customer")
    assert response.status_code == 404
    assert is_error(response), response.text
