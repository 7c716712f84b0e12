"""One test for each rule on customers, their settings and lists; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    INTEGRATIONS,
    REMOVED,
    SETTINGS,
    TOKEN,
    UNKNOWN,
    change,
    connect,
    create,
    customer,
    pay,
    session,
    shown,
    succeed,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.changes import (
    Change,
    added,
    changed,
    inside,
    without,
)
from contract_tests.harness.mocking.defects import (
    Defect,
    answers,
    assumes,
    demands,
    looked_up,
    overrides,
    shows,
    turns,
)

PAYMENT = "/update-payment-status"
WHOLE = [(1, 1), (2, 5), (3, 40), (1, 100)]  # pages and their sizes


def page(api: Client, **params: int) -> dict[str, Any]:
    texts = {name: str(value) for name, value in params.items()}
    answer: dict[str, Any] = api.get(CUSTOMERS, params=texts).json()
    return answer


def holds(value: Any, key: str) -> bool:
    """Whether a JSON value has that key anywhere."""
    if isinstance(value, dict):
        return key in value or any(holds(one, key) for one in value.values())
    return isinstance(value, list) and any(holds(one, key) for one in value)


def creates(change: Change) -> Defect:
    """Answers a creation with the customer changed."""
    return shows(f"POST *{CUSTOMERS}", inside("customer", change))


def a_page_too_few(meta: dict[str, Any]) -> dict[str, Any]:
    return {**meta, "last_page": meta["total"] // meta["per_page"]}


def a_page_too_many(meta: dict[str, Any]) -> dict[str, Any]:
    return {**meta, "total_pages": meta["total"] // meta["per_page"] + 1}


def a_week_later(text: str) -> str:
    return f"{datetime.fromisoformat(text) + timedelta(days=7):%Y-%m-%d %H:%M:%S}"


@rule(
    "r14",
    broken_by=[
        shows(
            f"*{CUSTOMERS}",
            inside("meta", changed(current_page=0)),
            when=lambda asked: not asked.has("page"),
        ),
        assumes(f"*{CUSTOMERS}", query={"page": "2"}),
    ],
)
def test_the_first_page_comes_unasked(api: Client, mock: MockControl) -> None:
    mock.act("give_customers", count=20)
    unasked = page(api)
    assert unasked["meta"]["current_page"] == 1
    assert unasked["data"] == page(api, page=1)["data"]


@rule("r15", broken_by=[assumes(f"*{CUSTOMERS}", query={"per_page": "20"})])
def test_a_page_has_15_customers_unasked(api: Client, mock: MockControl) -> None:
    mock.act("give_customers", count=20)
    unasked = page(api)
    assert unasked["meta"]["per_page"] == 15
    assert len(unasked["data"]) == 15


@rule("r16", broken_by=[shows(f"*{CUSTOMERS}", changed(data=lambda items: items[:50]))])
def test_a_page_has_up_to_100_customers(api: Client, mock: MockControl) -> None:
    mock.act("give_customers", count=120)
    assert len(page(api, per_page=100)["data"]) == 100


@rule("r17", broken_by=[shows(f"*{CUSTOMERS}", without("meta"))])
def test_a_list_has_data_and_meta(api: Client) -> None:
    listed = page(api)
    assert isinstance(listed["data"], list)
    assert isinstance(listed["meta"], dict)


@rule(
    "r18",
    broken_by=[
        shows(f"*{CUSTOMERS}", inside("meta", changed(current_page=1))),
        shows(f"*{CUSTOMERS}", inside("meta", changed(per_page=15))),
    ],
)
@pytest.mark.parametrize(("number", "size"), WHOLE)
def test_meta_repeats_page_and_per_page(api: Client, number: int, size: int) -> None:
    meta = page(api, page=number, per_page=size)["meta"]
    assert (meta["current_page"], meta["per_page"]) == (number, size)


@rule(
    "r19",
    broken_by=[
        shows(f"*{CUSTOMERS}", inside("meta", a_page_too_few)),
        shows(f"*{CUSTOMERS}", inside("meta", a_page_too_many)),
    ],
)
@pytest.mark.parametrize("size", [1, 4, 5, 7, 100])
def test_the_pages_are_as_many_as_it_takes(
    api: Client, mock: MockControl, size: int
) -> None:
    mock.act("give_customers", count=18)
    meta = page(api, per_page=size)["meta"]
    told = [meta[name] for name in ("last_page", "total_pages") if name in meta]
    assert all(pages == -(-meta["total"] // size) for pages in told)


@rule(
    "r23",
    broken_by=[
        shows(f"*{CUSTOMERS}", changed(data=lambda items: [*items, {"uuid": UNKNOWN}]))
    ],
)
def test_a_list_has_the_merchants_own_customers(api: Client, mock: MockControl) -> None:
    made = create(api)["uuid"]
    listed = {one["uuid"] for one in page(api, per_page=100)["data"]}
    own = {mock.seed[f"{one}customer_uuid"] for one in ("", "second_")}
    assert listed == {*own, made}


@rule(
    "r24",
    broken_by=[
        shows(
            f"GET *{CUSTOMERS}/*",
            lambda body: body["customer"],
            when=lambda asked: not asked.is_at(f"*{SETTINGS}"),
        )
    ],
)
def test_a_customer_is_shown_by_its_uuid(api: Client) -> None:
    own = customer(api)
    found = shown(api, own["uuid"])
    assert (found["uuid"], found["name"]) == (own["uuid"], own["name"])


@rule("r25", broken_by=[shows("", inside("customer", without("integrations")))])
def test_the_settings_are_those_of_the_customer_whose_token_is_sent(
    api: Client,
) -> None:
    own = customer(api)
    assert own["uuid"] == api.seed.get("customer_uuid", own["uuid"])
    assert isinstance(own["integrations"], list)


@rule(
    "r25",
    broken_by=[
        overrides(
            f"*{SETTINGS}", headers={TOKEN: looked_up("/_mock", "headers", TOKEN)}
        )
    ],
)
def test_another_token_has_settings_of_its_own(api: Client, mock: MockControl) -> None:
    made = create(api)
    settings = api.get(SETTINGS, headers={TOKEN: made["api_token"]}).json()
    assert settings["customer"]["uuid"] == made["uuid"]
    assert settings["customer"]["integrations"] == []


@rule("r26", broken_by=[demands(TOKEN, of=f"*{SETTINGS}", status=404)])
def test_settings_is_no_uuid(api: Client) -> None:
    operation = api.gate.target.spec.operation("getCustomer")
    headers, _ = api.credentials(operation)
    assert TOKEN not in headers
    # As a customer's uuid it would be answered 404, or 400.
    assert api.get(SETTINGS, authenticated=False, headers=headers).status_code == 401
    assert api.get(SETTINGS).status_code == 200


@rule(
    "r27",
    broken_by=[
        turns(201, into=200, to=f"*{CUSTOMERS}"),
        creates(changed(name=str.lower)),
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_new_customer_is_answered_201(api: Client) -> None:
    response = api.post(CUSTOMERS, json={"name": "Ada Marsh"})
    assert response.status_code == 201
    made = response.json()["customer"]
    assert made["name"] == "Ada Marsh"
    assert shown(api, made["uuid"])["name"] == "Ada Marsh"


@rule("r28", broken_by=[assumes(f"*{CUSTOMERS}", body={"name": "New"})])
@pytest.mark.usefixtures("mock")
def test_a_new_customer_needs_a_name(api: Client) -> None:
    before = page(api)["meta"]["total"]
    assert api.post(CUSTOMERS, json={}).status_code >= 400
    assert page(api)["meta"]["total"] == before


@rule("r29", broken_by=[creates(without("api_token"))])
@pytest.mark.usefixtures("mock")
def test_a_new_customer_has_a_token(api: Client) -> None:
    token = create(api)["api_token"]
    assert isinstance(token, str)
    assert token


@rule("r30", broken_by=[shows("", inside("customer", added(api_token="5eed")))])
@pytest.mark.usefixtures("mock")
def test_the_token_is_never_shown_again(api: Client) -> None:
    for response in succeed(api):
        assert not holds(response.json(), "api_token"), response.request.url


@rule("r31", broken_by=[creates(changed(api_token=lambda token: token[::-1]))])
@pytest.mark.usefixtures("mock")
def test_the_token_lets_the_caller_in(api: Client) -> None:
    headers = {TOKEN: create(api)["api_token"]}
    assert api.get(SETTINGS, headers=headers).status_code == 200


@rule("r32", broken_by=[creates(changed(trial_ends_at=a_week_later))])
@pytest.mark.usefixtures("mock")
def test_a_trial_lasts_seven_days(api: Client) -> None:
    made = create(api)
    created, ends = (
        datetime.fromisoformat(made[name]) for name in ("created_at", "trial_ends_at")
    )
    assert ends - created == timedelta(days=7)


@rule("r33", broken_by=[creates(changed(is_paying=True))])
@pytest.mark.usefixtures("mock")
def test_a_new_customer_does_not_pay(api: Client) -> None:
    assert create(api)["is_paying"] is False


@rule(
    "r34",
    broken_by=[
        shows("PUT", inside("customer", changed(name="Before"))),
        shows("PUT", inside("customer", without("integrations", "created_at"))),
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_customer_gets_another_name(api: Client) -> None:
    uuid = create(api)["uuid"]
    before = shown(api, uuid)
    response = change(api, uuid, {"name": "Ada Marsh"})
    assert response.status_code == 200
    renamed = response.json()["customer"]
    assert renamed["name"] == "Ada Marsh"
    assert renamed.keys() == before.keys()
    assert shown(api, uuid) == renamed


@rule("r35", broken_by=[assumes("PUT", body={"name": "New"})])
@pytest.mark.usefixtures("mock")
def test_a_change_needs_a_name(api: Client) -> None:
    uuid = create(api)["uuid"]
    before = shown(api, uuid)
    assert change(api, uuid, {}).status_code >= 400
    assert shown(api, uuid) == before


@rule(
    "r36",
    broken_by=[
        shows("DELETE", changed(message="Deleted")),
        answers(200, REMOVED, to=f"DELETE *{CUSTOMERS}/*"),
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_customer_is_deleted(api: Client) -> None:
    uuid = create(api)["uuid"]
    response = api.request("DELETE", f"{CUSTOMERS}/{uuid}")
    assert response.status_code == 200
    assert response.json().items() >= REMOVED.items()
    assert api.get(f"{CUSTOMERS}/{uuid}").status_code == 404


@rule("r37", broken_by=[turns(404, into=403, to=f"*{INTEGRATIONS}/*")])
def test_integrations_go_with_their_customer(api: Client, mock: MockControl) -> None:
    made = create(api)
    headers = {TOKEN: made["api_token"]}
    path = (
        f"{INTEGRATIONS}/{connect(mock, session(api, headers=headers)['session_uuid'])}"
    )
    assert api.get(path, headers=headers).status_code == 200
    assert api.request("DELETE", f"{CUSTOMERS}/{made['uuid']}").status_code == 200
    # Another customer's integration would be out of the caller's reach, which is 403.
    assert api.get(path).status_code == 404


@rule("r38", broken_by=[shows(f"*{PAYMENT}", changed(message=""))])
@pytest.mark.parametrize("is_paying", [True, False])
@pytest.mark.usefixtures("mock")
def test_payment_is_answered_with_success(api: Client, is_paying: bool) -> None:
    response = pay(api, create(api)["uuid"], is_paying)
    assert response.status_code == 200
    assert response.json()["success"] is True
    assert response.json()["message"]


@rule("r39", broken_by=[assumes(f"*{PAYMENT}", body={"is_paying": True})])
@pytest.mark.usefixtures("mock")
def test_payment_has_to_be_said(api: Client) -> None:
    path = f"{CUSTOMERS}/{create(api)['uuid']}/update-payment-status"
    assert api.post(path, json={}).status_code >= 400


@rule("r40", broken_by=[overrides(f"*{PAYMENT}", body={"is_paying": True})])
@pytest.mark.usefixtures("mock")
def test_a_customer_pays_or_does_not(api: Client) -> None:
    uuid = create(api)["uuid"]
    for is_paying in (True, False, True):
        assert pay(api, uuid, is_paying).status_code == 200
        assert shown(api, uuid)["is_paying"] is is_paying


@rule("r41", broken_by=[overrides(f"*{PAYMENT}", body={"is_paying": False})])
@pytest.mark.usefixtures("mock")
def test_a_customer_that_pays_is_shown_so(api: Client) -> None:
    uuid = create(api)["uuid"]
    pay(api, uuid)
    assert shown(api, uuid)["is_paying"] is True
