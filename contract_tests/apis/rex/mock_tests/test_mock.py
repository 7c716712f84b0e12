"""The Rex mock against the vendor's pages: statuses, accounts, messages, referrals, and what its actions do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from contract_tests.harness.mocking.running import running_mock

CREATE = "/api/reviewrequests"
LIST = "/api/referrals"
JANE = {"Name": "Jane Doe", "Phone": "0123456789", "Email": "jane.doe@example.com"}
JOHN = {"Name": "John Doe", "Phone": "(987) 654-3210", "Email": ""}
FIELDS = [
    "Id",
    "OwnerID",
    "ResponseID",
    "ReferringName",
    "ReferringEmail",
    "ReferringPhone",
    "ReferralName",
    "ReferralEmail",
    "ReferralPhone",
    "ReferralDateTime",
]


class Rex:
    """The mock as its two users call it: `key` is of three accounts, `single_key` of one."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        described = client.get("/_mock").json()
        self.seed: dict[str, Any] = described["seed"]
        self.key: str = described["headers"]["api-key"]
        self.single_key: str = self.seed["single_account_key"]

    def create(self, *items: Any, key: str | None = None) -> int:
        return self.send(list(items), key).status_code

    def send(self, body: Any, key: str | None = None) -> httpx.Response:
        headers = {"api-key": key or self.key}
        return self.client.post(CREATE, json=body, headers=headers)

    def referrals(self, key: str | None = None) -> list[dict[str, Any]]:
        answer = self.client.get(LIST, headers={"api-key": key or self.key})
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/json"
        found: list[dict[str, Any]] = answer.json()
        return found

    def act(self, name: str, **parameters: Any) -> Any:
        answer = self.client.post(f"/_mock/actions/{name}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def messages(self) -> list[dict[str, Any]]:
        """What was queued since the reset."""
        queued: list[dict[str, Any]] = self.act("read_messages")
        return queued[1:]  # the first is seeded


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    with running_mock("rex") as base_url, httpx.Client(base_url=base_url) as client:
        yield client


@pytest.fixture
def rex(server: httpx.Client) -> Rex:
    server.post("/_mock/reset").raise_for_status()
    return Rex(server)


# 401 before anything else


@pytest.mark.parametrize("key", [None, "", "not-a-key", "Bearer x"])
@pytest.mark.parametrize("path", [CREATE, LIST])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS"])
def test_without_a_valid_key_all_is_401(
    rex: Rex, method: str, path: str, key: str | None
) -> None:
    headers = {} if key is None else {"api-key": key}
    answer = rex.client.request(method, path, headers=headers, content=b"{")
    assert (answer.status_code, answer.content) == (401, b"")


def test_51_review_requests_without_a_key_are_401(rex: Rex) -> None:
    assert rex.client.post(CREATE, json=[JANE] * 51).status_code == 401


def test_an_expired_key_is_401_until_a_reset(rex: Rex) -> None:
    rex.act("expire_key")
    assert rex.create({**JANE, "OwnerID": 54321}) == 401
    assert rex.client.get(LIST, headers={"api-key": rex.key}).status_code == 401
    assert rex.create(JANE, key=rex.single_key) == 201
    rex.client.post("/_mock/reset")
    assert rex.referrals()


def test_the_reason_of_a_401_holds_no_key(rex: Rex) -> None:
    answer = rex.client.get(LIST, headers={"api-key": "half-remembered-key"})
    assert "half-remembered-key" not in answer.headers["X-Mock-Reason"]


# What a call may hold


def test_the_vendors_example_is_accepted_with_no_body(rex: Rex) -> None:
    answer = rex.send([JANE, JOHN], key=rex.single_key)
    assert (answer.status_code, answer.content) == (201, b"")
    assert [message["Name"] for message in rex.messages()] == ["Jane Doe", "John Doe"]


def test_the_vendors_sample_program_is_accepted(rex: Rex) -> None:
    item = {"OwnerID": "54321", "AccountIdentifier": "", "Name": "Jane Doe"}
    rest = {"Salutation": "", "Phone": "0123456789", "Email": ""}
    assert rex.create({**item, **rest}) == 201


@pytest.mark.parametrize(("count", "status"), [(1, 201), (50, 201), (51, 413)])
def test_50_review_requests_are_the_most(rex: Rex, count: int, status: int) -> None:
    assert rex.create(*[JANE] * count, key=rex.single_key) == status
    assert len(rex.messages()) == (count if status == 201 else 0)


@pytest.mark.parametrize("body", [[], {}, None, "", 0, JANE, [[]], [None], ["x"]])
def test_other_shapes_than_a_filled_array_of_objects_are_400(
    rex: Rex, body: Any
) -> None:
    answer = rex.send(body, key=rex.single_key)
    assert (answer.status_code, answer.content) == (400, b"")


@pytest.mark.parametrize(
    "contact",
    [
        {"Phone": "0123456789"},
        {"Email": "jane.doe@example.com"},
        {"Phone": "0123456789", "Email": "jane.doe@example.com"},
        {"Phone": "(987) 654-3210", "Email": ""},
        {"Phone": "", "Email": "not an address"},
    ],
)
def test_a_phone_or_an_email_is_enough(rex: Rex, contact: dict[str, str]) -> None:
    assert rex.create({"Name": "Jane Doe", **contact}, key=rex.single_key) == 201


@pytest.mark.parametrize("contact", [{}, {"Phone": ""}, {"Phone": "", "Email": ""}])
def test_neither_phone_nor_email_is_400(rex: Rex, contact: dict[str, str]) -> None:
    assert rex.create({"Name": "Jane Doe", **contact}, key=rex.single_key) == 400


@pytest.mark.parametrize("value", [None, 1, 1.5, True, [], {}])
@pytest.mark.parametrize(
    "field", ["AccountIdentifier", "Name", "Salutation", "Phone", "Email"]
)
def test_a_wrong_type_is_400_and_named(rex: Rex, field: str, value: Any) -> None:
    answer = rex.send([JOHN, {**JANE, field: value}], key=rex.single_key)
    assert answer.status_code == 400
    assert f"$[1].{field}" in answer.headers["X-Mock-Reason"]


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", None])
def test_the_body_counts_not_what_it_is_called(
    rex: Rex, content_type: str | None
) -> None:
    headers = {"api-key": rex.single_key}
    if content_type:
        headers["Content-Type"] = content_type
    body = b'[{"Phone": "1", "Unheard": {"of": null}}]'
    assert rex.client.post(CREATE, content=body, headers=headers).status_code == 201


def test_one_bad_review_request_refuses_the_whole_call(rex: Rex) -> None:
    assert rex.create(JANE, {"Name": "John Doe"}, key=rex.single_key) == 400
    assert rex.create(JANE, {**JOHN, "OwnerID": 1}, key=rex.single_key) == 400
    assert rex.messages() == []


# Which account a review request is for


@pytest.mark.parametrize(
    ("names", "owner_id"),
    [
        ({"OwnerID": 54322}, 54322),
        ({"OwnerID": "54322"}, 54322),
        ({"AccountIdentifier": "riverside"}, 54322),
        ({"OwnerID": "", "AccountIdentifier": "harbour-street"}, 54321),
        ({"OwnerID": 54323, "AccountIdentifier": "harbour-street"}, 54323),
        ({"OwnerID": "54323", "AccountIdentifier": "no such account"}, 54323),
        ({}, 54321),
        ({"OwnerID": "", "AccountIdentifier": ""}, 54321),
    ],
)
def test_an_account_is_chosen_by_owner_id_else_by_identifier_else_first(
    rex: Rex, names: dict[str, Any], owner_id: int
) -> None:
    assert rex.create({**JANE, **names}) == 201
    assert [message["OwnerID"] for message in rex.messages()] == [owner_id]


@pytest.mark.parametrize("names", [{}, {"OwnerID": "", "AccountIdentifier": ""}])
def test_the_only_account_needs_no_name(rex: Rex, names: dict[str, Any]) -> None:
    assert rex.create({**JANE, **names}, key=rex.single_key) == 201
    assert [message["OwnerID"] for message in rex.messages()] == [60001]


@pytest.mark.parametrize(
    "names",
    [
        {"OwnerID": 0},
        {"OwnerID": 1, "AccountIdentifier": "harbour-street"},
        {"OwnerID": 10**30},
        {"OwnerID": -54321},
        {"OwnerID": "abc"},
        {"OwnerID": "054321"},
        {"OwnerID": "\u0665\u0664\u0663\u0662\u0661"},
        {"OwnerID": 54321.0},
        {"OwnerID": None},
        {"OwnerID": True},
        {"OwnerID": [54321]},
        {"AccountIdentifier": "Harbour-Street"},
        {"OwnerID": 60001},
        {"AccountIdentifier": "solo"},
    ],
    ids=str,
)
def test_an_unknown_account_or_one_of_somebody_else_is_400(
    rex: Rex, names: dict[str, Any]
) -> None:
    assert rex.create({**JANE, **names}) == 400
    assert rex.messages() == []


# The message to the customer


@pytest.mark.parametrize(
    ("names", "begins"),
    [
        ({"Name": "Jane Doe"}, "Jane, "),
        ({"Name": "Jane"}, "Jane, "),
        ({"Name": "  Jane   Doe "}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": ""}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": "  "}, "Jane, "),
        ({"Name": "Jane Doe", "Salutation": "Mrs. Smith"}, "Mrs. Smith, "),
        ({"Salutation": "Hi John and Jane"}, "Hi John and Jane, "),
        ({"Name": ""}, "how "),
        ({}, "how "),
    ],
)
def test_a_message_begins_with_salutation_or_first_name(
    rex: Rex, names: dict[str, str], begins: str
) -> None:
    rex.create({"Phone": "1", **names}, key=rex.single_key)
    (message,) = rex.messages()
    assert message["Text"].startswith(begins)


# Referrals


def test_every_referral_consists_of_ten_fields(rex: Rex) -> None:
    referrals = rex.referrals()
    assert len(referrals) == 2
    for referral in referrals:
        assert list(referral) == FIELDS
        texts = [referral[field] for field in FIELDS[3:]]
        assert all(isinstance(text, str) for text in texts)
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", referral["ReferralDateTime"]
        )


def test_the_seeded_ids_are_those_of_the_list(rex: Rex) -> None:
    with_response, without_response = rex.referrals()
    assert with_response["Id"] == rex.seed["referral_id"]
    assert with_response["ResponseID"] == rex.seed["referral_response_id"]
    assert without_response["Id"] == rex.seed["referral_id_without_response"]
    assert without_response["ResponseID"] is None
    (seeded,) = rex.act("read_messages")
    assert seeded["ResponseID"] == with_response["ResponseID"]


def test_a_user_without_referrals_gets_an_empty_list(rex: Rex) -> None:
    assert rex.referrals(rex.single_key) == []


def test_a_referral_shows_for_its_user_alone(rex: Rex) -> None:
    given = rex.act("give_referral", owner_id=60001)
    assert rex.referrals(rex.single_key) == [given]
    assert given not in rex.referrals()


def test_a_referral_out_of_a_review_request_carries_its_id(rex: Rex) -> None:
    rex.create({**JANE, "OwnerID": 54322})
    (message,) = rex.messages()
    response_id = message["ResponseID"]
    given = rex.act("give_referral", owner_id=54322, response_id=response_id)
    assert rex.referrals()[-1] == given
    assert given["ResponseID"] == response_id
    assert given["ReferringName"] == "Jane Doe"
    assert given["ReferringEmail"] == "jane.doe@example.com"


def test_a_referral_on_its_own_has_no_response_id(rex: Rex) -> None:
    assert rex.act("give_referral")["ResponseID"] is None
    assert len({referral["Id"] for referral in rex.referrals()}) == 3


@pytest.mark.parametrize(
    "wrong", [{"owner_id": 1}, {"owner_id": 54322, "response_id": 9001}]
)
def test_a_referral_to_nobody_is_refused(rex: Rex, wrong: dict[str, int]) -> None:
    answer = rex.client.post("/_mock/actions/give_referral", json=wrong)
    assert answer.status_code == 400
    assert str(wrong["owner_id"]) in answer.json()["error"]
    assert len(rex.referrals()) == 2


def test_the_time_of_a_referral_is_utc_by_the_clock(rex: Rex) -> None:
    rex.client.post("/_mock/clock", json={"advance_seconds": 86_400})
    expected = datetime.now(UTC) + timedelta(days=1)
    given = datetime.fromisoformat(rex.act("give_referral")["ReferralDateTime"])
    assert abs(given - expected) < timedelta(seconds=30)


# Whatever else


@pytest.mark.parametrize(("method", "path"), [("POST", CREATE), ("GET", LIST)])
def test_a_server_failure_is_500_with_no_body(rex: Rex, method: str, path: str) -> None:
    rex.act("fail_next_request")
    headers = {"api-key": rex.key}
    answer = rex.client.request(method, path, headers=headers)
    assert (answer.status_code, answer.content) == (500, b"")


@pytest.mark.parametrize(("path", "allowed"), [(CREATE, "POST"), (LIST, "GET, HEAD")])
def test_other_methods_are_405(rex: Rex, path: str, allowed: str) -> None:
    answer = rex.client.delete(path, headers={"api-key": rex.key})
    assert (answer.status_code, answer.headers["Allow"]) == (405, allowed)


def test_the_path_of_older_days_is_gone_and_hinted_at(rex: Rex) -> None:
    answer = rex.client.post("/api/review-requests", headers={"api-key": rex.key})
    assert answer.status_code == 404
    assert CREATE in answer.headers["X-Mock-Reason"]
    assert rex.client.post("/token").status_code == 404


def test_a_reset_forgets_messages_and_referrals(rex: Rex) -> None:
    rex.create(JANE, key=rex.single_key)
    rex.act("give_referral")
    rex.client.post("/_mock/reset")
    assert rex.messages() == []
    assert len(rex.referrals()) == 2
