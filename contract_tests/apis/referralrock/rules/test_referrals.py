"""One test for each rule on actions of referrals, on their list and on new ones; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
    ACTION,
    REFERRAL,
    REFERRAL_BY_QUERY,
    REFERRALS,
    REWARDS,
    add_member,
    add_referral,
    found,
    got,
    ids,
    in_turn,
    is_cut,
    is_refused,
    listed,
    moment,
    new_referral,
    one_of,
    other_program,
    own_in_order,
    query,
    referral,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_CODE
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import GARBLED, changed, without
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    assumes,
    ignores,
    looked_up,
    misreads,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

LIST, ADD = f"GET {REFERRALS}", f"POST {REFERRALS}"
STATES = ["pending", "qualified", "approved", "denied"]


def act(api: Client, wanted: str, amount: float = 50, **fields: Any) -> ExpectedAnswer:
    """Record an action of the referral that is `wanted`."""
    body = {"amount": amount, "referralQuery": wanted, **fields}
    return expect(api.post(ACTION, json=body))


def rewarded(api: Client, *referrals: Shown) -> Expected[list[str]]:
    """Which of these there are rewards for, once for each reward; those that are pending have them for actions alone."""
    own = ids(referrals)
    rewards = [one.get("referralId") for one in found(api, REWARDS)]
    return expect([one for one in rewards if one in own], "the referrals rewarded")


def somebody(rewards: Expected[list[str]]) -> Expected[list[str]]:
    """Raises NotRun where no reward shows that an action was recorded."""
    if rewards.value:
        return rewards
    raise NotRun("no rule of the program rewards an action")


def two_referrals(api: Client) -> list[Shown]:
    """Referrals that share nothing but their member."""
    code = add_member(api)["referralCode"]
    return [add_referral(api, code, name) for name in ("Cleo", "Dora")]


def is_in(api: Client, made: Shown, state: str) -> None:
    """Of the case of a state the sources differ."""
    for one in (made, referral(api, made["id"])):
        expect(str(one["status"]).lower(), "the state of a referral").equals(state)


def before_the_at(text: str) -> str:
    return text.partition("@")[0]


def not_an_id(asked: Asked) -> bool:
    return "@" in asked.query["referralQuery"]


def not_by_email(asked: Asked) -> bool:
    return "@" not in asked.query.get("query", "@")


def of_one_program(asked: Asked) -> bool:
    return asked.has("programId")


async def shows_the_newest(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(REFERRAL) and not asked.query:
        newest = await looked_up(REFERRALS, "referrals", 0).ask(asked, serve)
        return Reply(200).with_json(newest) if newest else Reply(404)
    return await serve(asked)


def wrapped(referral: Any) -> Any:
    return {"referral": referral, "message": ""}


@rule("RR12").broken_by(turns(200, into=202, to=ACTION))
def test_an_amount_and_a_referral_make_an_action(api: Client) -> None:
    known, _ = two_referrals(api)
    act(api, known["id"]).status(200)


@rule("RR13").broken_by(assumes(ACTION, body={"amount": 0}))
@pytest.mark.parametrize("field", ["amount", "referralQuery"])
def test_an_action_needs_both(api: Client, field: str) -> None:
    known, _ = two_referrals(api)
    body = {"amount": 50, "referralQuery": known["id"]}
    del body[field]
    expect(api.post(ACTION, json=body)).fails()
    rewarded(api, known).equals([])


@rule("RR14").broken_by(overrides(ACTION, body={"referralQuery": before_the_at}))
@pytest.mark.parametrize("by", ["id", "email", "externalIdentifier"])
def test_an_action_is_that_of_the_referral_it_names(api: Client, by: str) -> None:
    cleo, dora = two_referrals(api)
    act(api, dora[by]).status(200)
    somebody(rewarded(api, cleo, dora)).equals([dora["id"]])


@rule("RR15").broken_by(ignores(ACTION, "externalIdentifier"))
def test_the_same_action_is_recorded_once(api: Client) -> None:
    _, dora = two_referrals(api)
    action = api.fresh("order")
    act(api, dora["id"], externalIdentifier=action)
    once = somebody(rewarded(api, dora)).value
    act(api, dora["id"], externalIdentifier=action)
    rewarded(api, dora).equals(once)
    act(api, dora["id"], externalIdentifier=api.fresh("order"))
    rewarded(api, dora).fits("one more at most", lambda now: len(now) <= len(once) + 1)


@rule("RR40").broken_by(assumes(LIST, query={"sort": "Amount_Desc"}))
def test_referrals_are_ordered_by_their_date(api: Client) -> None:
    code = add_member(api)["referralCode"]
    made = [add_referral(api, code, amount=amount) for amount in (20, 30, 10)]
    for one in made[:2]:
        update_referrals(api, query(one, "referralId"), note="called")
    # Newest first is what a connector says, and what x-order holds.
    own = in_turn(made, "createDate")
    own_in_order(api, REFERRALS, own).is_one_of(own, own[::-1])


@rule("RR41").broken_by(ignores(LIST, "count"))
def test_the_referrals_of_one_program_are_cut(api: Client) -> None:
    ben = add_member(api)
    made = [add_referral(api, ben["referralCode"]) for _ in range(3)]
    own_in_order(api, REFERRALS, ids(made), programId=ben["programId"])
    is_cut(api, REFERRALS, programId=ben["programId"])


@rule("RR41").broken_by(ignores(LIST, "programId"))
def test_the_referrals_of_another_program_are_not_listed(api: Client) -> None:
    there = other_program(api)["id"]
    ada, ben = add_member(api, "Ada"), add_member(api, programId=there)
    cleo, dora = (add_referral(api, one["referralCode"]) for one in (ada, ben))
    listed(api, REFERRALS, programId=there).holds(dora["id"]).lacks(cleo["id"])


@rule("RR42").broken_by(shows(LIST, without("message")))
def test_referrals_come_in_a_set(api: Client) -> None:
    answer = expect(api.get(REFERRALS)).status(200)
    expect(answer.object(), "the set").holds("referrals", "offset", "total", "message")
    answer.objects("referrals")


@rule("RR43").broken_by(ignores(LIST, "memberId"))
def test_the_referrals_of_one_member_are_listed(api: Client) -> None:
    ada, ben = add_member(api, "Ada"), add_member(api, "Ben")
    add_referral(api, ada["referralCode"])
    dora = add_referral(api, ben["referralCode"])
    listed(api, REFERRALS, memberId=ben["id"]).equals([dora["id"]])
    listed(api, REFERRALS, query=ben["referralCode"]).equals([dora["id"]])


@rule("RR43").broken_by(ignores(LIST, "query", when=not_by_email))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
def test_a_query_finds_referrals(api: Client, by: str) -> None:
    _, dora = two_referrals(api)
    listed(api, REFERRALS, query=dora[by]).equals([dora["id"]])


@rule("RR43").broken_by(ignores(LIST, "status"))
@pytest.mark.parametrize("state", STATES)
def test_the_referrals_in_one_state_are_listed(api: Client, state: str) -> None:
    code = add_member(api)["referralCode"]
    made = {one: add_referral(api, code, status=one)["id"] for one in STATES}
    fitting = made.pop(state)
    listed(api, REFERRALS, status=state).holds(fitting).lacks(*made.values())


@rule("RR43").broken_by(ignores(LIST, "dateFrom"), ignores(LIST, "dateTo"))
@pytest.mark.parametrize("form", ["%Y-%m-%d", "%m/%d/%Y %H:%M:%S"])
def test_dates_choose_referrals(api: Client, form: str) -> None:
    dora = add_referral(api, add_member(api)["referralCode"])
    made, days = moment(dora["createDate"]), timedelta(days=2)
    before, after = f"{made - days:{form}}", f"{made + days:{form}}"
    listed(api, REFERRALS, dateFrom=before, dateTo=after).holds(dora["id"])
    listed(api, REFERRALS, dateFrom=after).lacks(dora["id"])
    listed(api, REFERRALS, dateTo=before).lacks(dora["id"])


@rule("RR44").broken_by(ignores(REFERRAL, "externalId"))
@pytest.mark.parametrize(
    ("parameter", "by"),
    [("email", "email"), ("referralId", "id"), ("externalId", "externalIdentifier")],
)
def test_one_parameter_finds_a_referral(api: Client, parameter: str, by: str) -> None:
    for known in two_referrals(api):
        answer = expect(api.get(REFERRAL, params={parameter: known[by]}))
        answer.status(200).says(id=known["id"])


@rule("RR45").broken_by(
    answers(200, [], to=REFERRAL, when=lambda asked: not asked.query), shows_the_newest
)
def test_a_referral_is_not_shown_unnamed(api: Client) -> None:
    two_referrals(api)
    expect(api.get(REFERRAL)).fails()


@rule("RR46").broken_by(shows(REFERRAL, wrapped))
def test_a_referral_is_shown_bare(api: Client) -> None:
    known, _ = two_referrals(api)
    shown = got(api, REFERRAL, referralId=known["id"]).json
    expect(shown, "a referral").equals(dict(referral(api, known["id"])))


@rule("RR102").broken_by(
    answers(404, to=REFERRAL_BY_QUERY, when=not_an_id),
    shows(REFERRAL_BY_QUERY, wrapped),
)
@pytest.mark.parametrize("by", ["id", "email"])
def test_one_text_finds_a_referral(api: Client, by: str) -> None:
    for known in two_referrals(api):
        shown = got(api, REFERRAL_BY_QUERY, referralQuery=known[by]).status(200).json
        expect(shown, "a referral").equals(dict(referral(api, known["id"])))


@rule("RR47").broken_by(shows(LIST, changed(referrals=[]), when=of_one_program))
def test_a_referral_joins_the_program_of_its_member(api: Client) -> None:
    ben = add_member(api)
    made = add_referral(api, ben["referralCode"])["id"]
    listed(api, REFERRALS, programId=ben["programId"]).holds(made)


@rule("RR47").broken_by(overrides(ADD, body={"referralCode": FIRST_CODE}))
def test_a_referral_joins_no_other_program(api: Client) -> None:
    other = other_program(api)["id"]
    here, there = add_member(api), add_member(api, "Ada", programId=other)
    body = {"referralCode": there["referralCode"]}
    made = expect(api.post(REFERRALS, json=body)).succeeds().at("referral", "id")
    listed(api, REFERRALS, programId=other).holds(made)
    listed(api, REFERRALS, programId=here["programId"]).lacks(made)


@rule("RR47").broken_by(*(misreads(ADD, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
@pytest.mark.parametrize("field", ["firstName", "companyName"])
def test_a_referral_keeps_any_text(api: Client, field: str, text: str) -> None:
    made = add_referral(api, add_member(api)["referralCode"], **{field: text})
    shown = expect(one_of(api, REFERRALS, made["id"]), "the referral listed")
    shown.includes({field: text})


@rule("RR48").broken_by(assumes(ADD, body={"referralCode": FIRST_CODE}))
def test_a_referral_needs_a_code(api: Client) -> None:
    body = new_referral(api, add_member(api)["referralCode"])
    del body["referralCode"]
    is_refused(expect(api.post(REFERRALS, json=body)), "referral")
    listed(api, REFERRALS, query=body["email"]).equals([])


@rule("RR49").broken_by(assumes(ADD, body={"status": "qualified"}))
def test_a_referral_starts_as_pending(api: Client) -> None:
    is_in(api, add_referral(api, add_member(api)["referralCode"]), "pending")


@rule("RR50").broken_by(ignores(ADD, "status"))
@pytest.mark.parametrize("state", STATES[1:])
def test_a_referral_starts_in_the_state_sent(api: Client, state: str) -> None:
    code = add_member(api)["referralCode"]
    is_in(api, add_referral(api, code, status=state), state)
