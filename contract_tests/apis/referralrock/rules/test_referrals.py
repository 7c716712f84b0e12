"""One test for each rule on actions of referrals, on their list and on new ones; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from requests import Response

from contract_tests.apis.referralrock.calls import (
    ACTION,
    REFERRAL,
    REFERRAL_BY_QUERY,
    REFERRALS,
    REWARDS,
    Fields,
    add_member,
    add_program,
    add_referral,
    approve,
    found,
    moment,
    names,
    referral,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_CODE
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked
from contract_tests.harness.mocking.changes import without
from contract_tests.harness.mocking.defects import (
    answers,
    assumes,
    ignores,
    overrides,
    shows,
    turns,
)

LIST, ADD = f"GET {REFERRALS}", f"POST {REFERRALS}"
STATES = ["pending", "qualified", "approved", "denied"]


def act(api: Client, wanted: str, amount: float = 50, **fields: Any) -> Response:
    """Record an action of the referral that is `wanted`."""
    body = {"amount": amount, "referralQuery": wanted, **fields}
    return api.post(ACTION, json=body)


def rewarded(api: Client) -> list[str]:
    """The referrals for which there are rewards, once for each; those that are pending have them for actions alone."""
    return [one["referralId"] for one in found(api, REWARDS)]


def two_referrals(api: Client) -> list[Fields]:
    """Referrals that share nothing but their member."""
    code = add_member(api)["referralCode"]
    return [
        add_referral(api, code, name, externalIdentifier=f"order-{number}")
        for number, name in enumerate(("Cleo", "Dora"), 7001)
    ]


def before_the_at(text: str) -> str:
    return text.partition("@")[0]


def not_an_id(asked: Asked) -> bool:
    return "@" in asked.query["referralQuery"]


def not_by_email(asked: Asked) -> bool:
    return "@" not in asked.query.get("query", "@")


def wrapped(referral: Any) -> Any:
    return {"referral": referral, "message": ""}


@rule("RR12", broken_by=[turns(200, into=202, to=ACTION)])
@pytest.mark.usefixtures("mock")
def test_an_amount_and_a_referral_make_an_action(api: Client) -> None:
    known, _ = two_referrals(api)
    assert act(api, known["id"]).status_code == 200


@rule("RR13", broken_by=[assumes(ACTION, body={"amount": 0})])
@pytest.mark.parametrize("field", ["amount", "referralQuery"])
@pytest.mark.usefixtures("mock")
def test_an_action_needs_both(api: Client, field: str) -> None:
    known, _ = two_referrals(api)
    body = {"amount": 50, "referralQuery": known["id"]}
    del body[field]
    assert api.post(ACTION, json=body).status_code >= 400
    assert rewarded(api) == []


@rule("RR14", broken_by=[overrides(ACTION, body={"referralQuery": before_the_at})])
@pytest.mark.parametrize("by", ["id", "email", "externalIdentifier"])
@pytest.mark.usefixtures("mock")
def test_an_action_is_that_of_the_referral_it_names(api: Client, by: str) -> None:
    _, dora = two_referrals(api)
    assert act(api, dora[by]).status_code == 200
    assert rewarded(api) == [dora["id"]]


@rule("RR15", broken_by=[ignores(ACTION, "externalIdentifier")])
@pytest.mark.usefixtures("mock")
def test_the_same_action_is_recorded_once(api: Client) -> None:
    _, dora = two_referrals(api)
    for external in ("order-8001", "order-8001", "order-8002"):
        act(api, dora["id"], externalIdentifier=external)
    assert rewarded(api) == [dora["id"], dora["id"]]


@rule("RR40", broken_by=[assumes(LIST, query={"sort": "Amount_Desc"})])
def test_referrals_are_ordered_by_their_date(api: Client, mock: MockControl) -> None:
    code = add_member(api)["referralCode"]
    for number, name in enumerate(("Dora", "Cleo", "Emil")):
        made = add_referral(api, code, name, amount=[20, 30, 10][number])
        mock.advance(days=1)
        if name != "Emil":
            approve(api, made)
    # Newest first is what a connector says, and what x-order holds.
    in_order = ["Emil", "Cleo", "Dora"]
    assert names(found(api, REFERRALS)) in (in_order, in_order[::-1])


@rule("RR41", broken_by=[ignores(LIST, "programId"), ignores(LIST, "count")])
def test_the_referrals_of_one_program_are_cut(api: Client, mock: MockControl) -> None:
    other = add_program(mock)["id"]
    here, there = add_member(api), add_member(api, "Ada", programId=other)
    for name in ("Cleo", "Dora", "Emil"):
        add_referral(api, here["referralCode"], name)
        mock.advance(1)
        add_referral(api, there["referralCode"], f"{name}2")
        mock.advance(1)
    every = found(api, REFERRALS, programId=other)
    assert names(every) == ["Emil2", "Dora2", "Cleo2"]
    assert found(api, REFERRALS, programId=other, offset=1, count=1) == every[1:2]
    assert found(api, REFERRALS, programId=other, offset=1) == every[1:]
    assert found(api, REFERRALS, programId=other, count=2) == every[:2]


@rule("RR42", broken_by=[shows(LIST, without("message"))])
def test_referrals_come_in_a_set(api: Client) -> None:
    response = api.get(REFERRALS)
    assert response.status_code == 200
    assert response.json().keys() >= {"referrals", "offset", "total", "message"}
    assert isinstance(response.json()["referrals"], list)


@rule("RR43", broken_by=[ignores(LIST, "memberId")])
@pytest.mark.usefixtures("mock")
def test_the_referrals_of_one_member_are_listed(api: Client) -> None:
    ada, ben = add_member(api, "Ada"), add_member(api, "Ben")
    add_referral(api, ada["referralCode"], "Cleo")
    add_referral(api, ben["referralCode"], "Dora")
    assert names(found(api, REFERRALS, memberId=ben["id"])) == ["Dora"]
    assert names(found(api, REFERRALS, query=ben["referralCode"])) == ["Dora"]


@rule("RR43", broken_by=[ignores(LIST, "query", when=not_by_email)])
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
@pytest.mark.usefixtures("mock")
def test_a_query_finds_referrals(api: Client, by: str) -> None:
    _, dora = two_referrals(api)
    assert names(found(api, REFERRALS, query=dora[by])) == ["Dora"]


@rule("RR43", broken_by=[ignores(LIST, "status")])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.usefixtures("mock")
def test_the_referrals_in_one_state_are_listed(api: Client, state: str) -> None:
    code = add_member(api)["referralCode"]
    for one in STATES:
        add_referral(api, code, one.title(), status=one)
    assert names(found(api, REFERRALS, status=state)) == [state.title()]


@rule("RR43", broken_by=[ignores(LIST, "dateFrom")])
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"])
def test_dates_choose_referrals(api: Client, mock: MockControl, form: str) -> None:
    code = add_member(api)["referralCode"]
    made = []
    for name in ("Cleo", "Dora", "Emil"):
        made.append(moment(add_referral(api, code, name)["createDate"]))
        mock.advance(days=4)
    after, before = (f"{one + timedelta(days=2):{form}}" for one in made[:2])
    assert names(found(api, REFERRALS, dateFrom=after)) == ["Emil", "Dora"]
    assert names(found(api, REFERRALS, dateTo=before)) == ["Dora", "Cleo"]
    between = found(api, REFERRALS, dateFrom=after, dateTo=before)
    assert names(between) == ["Dora"]


@rule("RR44", broken_by=[ignores(REFERRAL, "externalId")])
@pytest.mark.parametrize(
    ("parameter", "by"),
    [("email", "email"), ("referralId", "id"), ("externalId", "externalIdentifier")],
)
@pytest.mark.usefixtures("mock")
def test_one_parameter_finds_a_referral(api: Client, parameter: str, by: str) -> None:
    for known in two_referrals(api):
        response = api.get(REFERRAL, params={parameter: known[by]})
        assert response.status_code == 200
        assert response.json()["id"] == known["id"]


@rule(
    "RR45",
    broken_by=[answers(200, [], to=REFERRAL, when=lambda asked: not asked.query)],
)
def test_a_referral_is_not_shown_unnamed(api: Client) -> None:
    assert api.get(REFERRAL).status_code >= 400


@rule("RR46", broken_by=[shows(REFERRAL, wrapped)])
@pytest.mark.usefixtures("mock")
def test_a_referral_is_shown_bare(api: Client) -> None:
    known, _ = two_referrals(api)
    shown = api.get(REFERRAL, params={"referralId": known["id"]}).json()
    assert shown == referral(api, known["id"])


@rule(
    "RR102",
    broken_by=[
        answers(404, to=REFERRAL_BY_QUERY, when=not_an_id),
        shows(REFERRAL_BY_QUERY, wrapped),
    ],
)
@pytest.mark.parametrize("by", ["id", "email"])
@pytest.mark.usefixtures("mock")
def test_one_text_finds_a_referral(api: Client, by: str) -> None:
    for known in two_referrals(api):
        response = api.get(REFERRAL_BY_QUERY, params={"referralQuery": known[by]})
        assert response.status_code == 200
        assert response.json() == referral(api, known["id"])


@rule("RR47", broken_by=[overrides(ADD, body={"referralCode": FIRST_CODE})])
def test_a_referral_joins_the_program_of_its_member(
    api: Client, mock: MockControl
) -> None:
    other = add_program(mock)["id"]
    here, there = add_member(api), add_member(api, "Ada", programId=other)
    assert api.post(REFERRALS, json={"referralCode": there["referralCode"]}).ok
    (listed,) = found(api, REFERRALS, programId=other)
    assert listed["referringMemberId"] == there["id"]
    assert found(api, REFERRALS, programId=here["programId"]) == []


@rule("RR48", broken_by=[assumes(ADD, body={"referralCode": FIRST_CODE})])
@pytest.mark.usefixtures("mock")
def test_a_referral_needs_a_code(api: Client) -> None:
    add_member(api)
    body = {"firstName": "Dora", "email": "dora.sample@example.com"}
    assert api.post(REFERRALS, json=body).status_code >= 400
    assert found(api, REFERRALS) == []


@rule("RR49", broken_by=[assumes(ADD, body={"status": "qualified"})])
@pytest.mark.usefixtures("mock")
def test_a_referral_starts_as_pending(api: Client) -> None:
    made = add_referral(api, add_member(api)["referralCode"])
    assert made["status"] == "pending"
    assert (referral(api, made["id"]) or {})["status"] == "pending"


@rule("RR50", broken_by=[ignores(ADD, "status")])
@pytest.mark.parametrize("state", STATES[1:])
@pytest.mark.usefixtures("mock")
def test_a_referral_starts_in_the_state_sent(api: Client, state: str) -> None:
    made = add_referral(api, add_member(api)["referralCode"], status=state)
    assert made["status"] == state
    assert (referral(api, made["id"]) or {})["status"] == state
