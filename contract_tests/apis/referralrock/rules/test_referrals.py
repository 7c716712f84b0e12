"""One test for each rule on actions of referrals, on their list and on new ones; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    ACTION,
    DATES,
    REFERRAL,
    REFERRAL_BY_QUERY,
    REFERRALS,
    REWARDS,
    ids,
    in_turn,
    is_refused,
    query,
)
from contract_tests.apis.referralrock.calls.defects import FIRST_CODE
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, Shown, expect
from contract_tests.harness.checks.rules import rule
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


def act(api: Calls, wanted: str, amount: float = 50, **fields: Any) -> ExpectedAnswer:
    """Record an action of the referral that is `wanted`."""
    body = {"amount": amount, "referralQuery": wanted, **fields}
    return expect(api.post(ACTION, json=body))


def rewarded(api: Calls, *referrals: Shown) -> Expected[list[str]]:
    """Which of these there are rewards for, once for each reward; those that are pending have them for actions alone."""
    own = ids(referrals)
    rewards = [one.get("referralId") for one in api.found(REWARDS)]
    return expect([one for one in rewards if one in own], "the referrals rewarded")


def somebody(rewards: Expected[list[str]]) -> Expected[list[str]]:
    """Raises NotRun where no reward shows that an action was recorded."""
    if rewards.value:
        return rewards
    raise NotRun("no rule of the program rewards an action")


def two_referrals(api: Calls) -> list[Shown]:
    """Referrals that share nothing but their member."""
    code = api.add_member()["referralCode"]
    return [api.add_referral(code, name) for name in ("Cleo", "Dora")]


def is_in(api: Calls, made: Shown, state: str) -> None:
    """Of the case of a state the sources differ."""
    for one in (made, api.referral(made["id"])):
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
def test_an_amount_and_a_referral_make_an_action(api: Calls) -> None:
    known, _ = two_referrals(api)
    act(api, known["id"]).status(200)


@rule("RR13").broken_by(assumes(ACTION, body={"amount": 0}))
@pytest.mark.parametrize("field", ["amount", "referralQuery"])
def test_an_action_needs_both(api: Calls, field: str) -> None:
    known, _ = two_referrals(api)
    body = {"amount": 50, "referralQuery": known["id"]}
    del body[field]
    expect(api.post(ACTION, json=body)).fails()
    rewarded(api, known).equals([])


@rule("RR14").broken_by(overrides(ACTION, body={"referralQuery": before_the_at}))
@pytest.mark.parametrize("by", ["id", "email", "externalIdentifier"])
def test_an_action_is_that_of_the_referral_it_names(api: Calls, by: str) -> None:
    cleo, dora = two_referrals(api)
    act(api, dora[by]).status(200)
    somebody(rewarded(api, cleo, dora)).equals([dora["id"]])


@rule("RR15").broken_by(ignores(ACTION, "externalIdentifier"))
def test_the_same_action_is_recorded_once(api: Calls) -> None:
    _, dora = two_referrals(api)
    action = api.fresh("order")
    act(api, dora["id"], externalIdentifier=action)
    once = somebody(rewarded(api, dora)).value
    act(api, dora["id"], externalIdentifier=action)
    rewarded(api, dora).equals(once)
    act(api, dora["id"], externalIdentifier=api.fresh("order"))
    rewarded(api, dora).fits("one more at most", lambda now: len(now) <= len(once) + 1)


@rule("RR40").broken_by(assumes(LIST, query={"sort": "Amount_Desc"}))
def test_referrals_are_ordered_by_their_date(api: Calls) -> None:
    code = api.add_member()["referralCode"]
    made = [api.add_referral(code, amount=amount) for amount in (20, 30, 10)]
    for one in made[:2]:
        api.update_referrals(query(one, "referralId"), note="called")
    # Newest first is what a connector says, and what x-order holds.
    own = in_turn(made, "createDate")
    api.own_in_order(REFERRALS, own).is_one_of(own, own[::-1])


@rule("RR41").broken_by(ignores(LIST, "count"))
def test_the_referrals_of_one_program_are_cut(api: Calls) -> None:
    ben = api.add_member()
    made = [api.add_referral(ben["referralCode"]) for _ in range(3)]
    api.own_in_order(REFERRALS, ids(made), programId=ben["programId"])
    api.is_cut(REFERRALS, programId=ben["programId"])


@rule("RR41").broken_by(ignores(LIST, "programId"))
def test_the_referrals_of_another_program_are_not_listed(api: Calls) -> None:
    there = api.other_program()["id"]
    ada, ben = api.add_member("Ada"), api.add_member(programId=there)
    cleo, dora = (api.add_referral(one["referralCode"]) for one in (ada, ben))
    api.listed(REFERRALS, programId=there).holds(dora["id"]).lacks(cleo["id"])


@rule("RR42").broken_by(shows(LIST, without("message")))
def test_referrals_come_in_a_set(api: Calls) -> None:
    answer = expect(api.get(REFERRALS)).status(200)
    expect(answer.object(), "the set").holds("referrals", "offset", "total", "message")
    answer.objects("referrals")


@rule("RR43").broken_by(ignores(LIST, "memberId"))
def test_the_referrals_of_one_member_are_listed(api: Calls) -> None:
    ada, ben = api.add_member("Ada"), api.add_member("Ben")
    api.add_referral(ada["referralCode"])
    dora = api.add_referral(ben["referralCode"])
    api.listed(REFERRALS, memberId=ben["id"]).equals([dora["id"]])
    api.listed(REFERRALS, query=ben["referralCode"]).equals([dora["id"]])


@rule("RR43").broken_by(ignores(LIST, "query", when=not_by_email))
@pytest.mark.parametrize("by", ["email", "id", "externalIdentifier"])
def test_a_query_finds_referrals(api: Calls, by: str) -> None:
    _, dora = two_referrals(api)
    api.listed(REFERRALS, query=dora[by]).equals([dora["id"]])


@rule("RR43").broken_by(ignores(LIST, "status"))
@pytest.mark.parametrize("state", STATES)
def test_the_referrals_in_one_state_are_listed(api: Calls, state: str) -> None:
    code = api.add_member()["referralCode"]
    made = {one: api.add_referral(code, status=one)["id"] for one in STATES}
    fitting = made.pop(state)
    api.listed(REFERRALS, status=state).holds(fitting).lacks(*made.values())


@rule("RR43").broken_by(ignores(LIST, "dateFrom"), ignores(LIST, "dateTo"))
@pytest.mark.parametrize("form", DATES)
def test_dates_choose_referrals(api: Calls, form: str) -> None:
    dora = api.add_referral(api.add_member()["referralCode"])
    api.dates_choose(REFERRALS, dora["id"], dora["createDate"], form)


@rule("RR44").broken_by(ignores(REFERRAL, "externalId"))
@pytest.mark.parametrize(
    ("parameter", "by"),
    [("email", "email"), ("referralId", "id"), ("externalId", "externalIdentifier")],
)
def test_one_parameter_finds_a_referral(api: Calls, parameter: str, by: str) -> None:
    for known in two_referrals(api):
        answer = expect(api.get(REFERRAL, params={parameter: known[by]}))
        answer.status(200).says(id=known["id"])


@rule("RR45").broken_by(
    answers(200, [], to=REFERRAL, when=lambda asked: not asked.query), shows_the_newest
)
def test_a_referral_is_not_shown_unnamed(api: Calls) -> None:
    two_referrals(api)
    expect(api.get(REFERRAL)).fails()


@rule("RR46").broken_by(shows(REFERRAL, wrapped))
def test_a_referral_is_shown_bare(api: Calls) -> None:
    known, _ = two_referrals(api)
    shown = api.got(REFERRAL, referralId=known["id"]).json
    expect(shown, "a referral").equals(dict(api.referral(known["id"])))


@rule("RR102").broken_by(
    answers(404, to=REFERRAL_BY_QUERY, when=not_an_id),
    shows(REFERRAL_BY_QUERY, wrapped),
)
@pytest.mark.parametrize("by", ["id", "email"])
def test_one_text_finds_a_referral(api: Calls, by: str) -> None:
    for known in two_referrals(api):
        shown = api.got(REFERRAL_BY_QUERY, referralQuery=known[by]).status(200).json
        expect(shown, "a referral").equals(dict(api.referral(known["id"])))


@rule("RR47").broken_by(shows(LIST, changed(referrals=[]), when=of_one_program))
def test_a_referral_joins_the_program_of_its_member(api: Calls) -> None:
    ben = api.add_member()
    made = api.add_referral(ben["referralCode"])["id"]
    api.listed(REFERRALS, programId=ben["programId"]).holds(made)


@rule("RR47").broken_by(overrides(ADD, body={"referralCode": FIRST_CODE}))
def test_a_referral_joins_no_other_program(api: Calls) -> None:
    other = api.other_program()["id"]
    here, there = api.add_member(), api.add_member("Ada", programId=other)
    body = {"referralCode": there["referralCode"]}
    made = expect(api.post(REFERRALS, json=body)).succeeds().at("referral", "id")
    api.listed(REFERRALS, programId=other).holds(made)
    api.listed(REFERRALS, programId=here["programId"]).lacks(made)


@rule("RR47").broken_by(*(misreads(ADD, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
@pytest.mark.parametrize("field", ["firstName", "companyName"])
def test_a_referral_keeps_any_text(api: Calls, field: str, text: str) -> None:
    made = api.add_referral(api.add_member()["referralCode"], **{field: text})
    shown = expect(api.one_of(REFERRALS, made["id"]), "the referral listed")
    shown.includes({field: text})


@rule("RR48").broken_by(assumes(ADD, body={"referralCode": FIRST_CODE}))
def test_a_referral_needs_a_code(api: Calls) -> None:
    body = api.new_referral(api.add_member()["referralCode"])
    del body["referralCode"]
    is_refused(expect(api.post(REFERRALS, json=body)), "referral")
    api.listed(REFERRALS, query=body["email"]).equals([])


@rule("RR49").broken_by(assumes(ADD, body={"status": "qualified"}))
def test_a_referral_starts_as_pending(api: Calls) -> None:
    is_in(api, api.add_referral(api.add_member()["referralCode"]), "pending")


@rule("RR50").broken_by(ignores(ADD, "status"))
@pytest.mark.parametrize("state", STATES[1:])
def test_a_referral_starts_in_the_state_sent(api: Calls, state: str) -> None:
    code = api.add_member()["referralCode"]
    is_in(api, api.add_referral(code, status=state), state)
