"""One test for each rule on customers and their settings; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import html
from datetime import datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    INTEGRATIONS,
    REMOVED,
    SETTINGS,
    TOKEN,
    Calls,
    as_customer,
    connect,
)
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import (
    Change,
    added,
    changed,
    inside,
    without,
)
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    assumes,
    demands,
    looked_up,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

PAYMENT = "/update-payment-status"


def holds(value: Any, key: str) -> bool:
    """Whether a JSON value has that key anywhere."""
    if isinstance(value, dict):
        return key in value or any(holds(one, key) for one in value.values())
    return isinstance(value, list) and any(holds(one, key) for one in value)


def creates(change: Change) -> Defect:
    """Answers a creation with the customer changed."""
    return shows(f"POST *{CUSTOMERS}", inside("customer", change))


def a_week_later(text: str) -> str:
    return f"{datetime.fromisoformat(text) + timedelta(days=7):%Y-%m-%d %H:%M:%S}"


async def creates_what_it_refuses(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if reply.status == 422:
        await serve(asked.with_json({"name": "New"}))
    return reply


async def forgets_payment(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if asked.method == "PUT":
        payment = asked.to("POST", asked.path + PAYMENT)
        await serve(payment.with_json({"is_paying": False}))
    return reply


@rule("r24").broken_by(
    shows(
        f"GET *{CUSTOMERS}/*",
        lambda body: body["customer"],
        when=lambda asked: not asked.is_at(f"*{SETTINGS}"),
    )
)
def test_a_customer_is_shown_by_its_uuid(api: Calls) -> None:
    own = api.customer()
    same = {name: own.get(name) for name in ("uuid", "name")}
    api.shown(str(same["uuid"])).includes(same)


@rule("r25").broken_by(shows("", inside("customer", without("integrations"))))
def test_the_settings_are_those_of_the_customer_whose_token_is_sent(api: Calls) -> None:
    own = expect(api.customer(), "the customer of the settings")
    own.holds("integrations")
    own.includes({"uuid": api.seed.get("customer_uuid", own.at("uuid"))})


@rule("r25").broken_by(
    overrides(f"*{SETTINGS}", headers={TOKEN: looked_up("/_mock", "headers", TOKEN)})
)
def test_another_token_has_settings_of_its_own(api: Calls) -> None:
    made = expect(api.create(), "the new customer")
    own = api.customer(**as_customer(made.at("api_token")))
    wanted = {"uuid": made.at("uuid"), "integrations": []}
    expect(own, "the customer of the settings").includes(wanted)


@rule("r26").broken_by(demands(TOKEN, of=f"*{SETTINGS}", status=404))
def test_settings_is_no_uuid(api: Calls) -> None:
    operation = api.gate.target.spec.operation("getCustomer")
    headers, _ = api.credentials(operation)
    expect(headers, "what an operation of the merchant sends").lacks(TOKEN)
    # As a customer's uuid it would be answered 404, or 400.
    expect(api.get(SETTINGS, authenticated=False, headers=headers)).status(401)
    expect(api.get(SETTINGS)).status(200)


@rule("r27").broken_by(
    turns(201, into=200, to=f"POST *{CUSTOMERS}"),
    creates(changed(name=str.lower)),
    creates(changed(name=html.escape)),
    shows(f"GET *{CUSTOMERS}/*", inside("customer", changed(name=ascii))),
    shows(
        f"GET *{CUSTOMERS}/*", inside("customer", changed(name=lambda text: text[:50]))
    ),
)
@pytest.mark.parametrize("name", ["Ada Marsh", *ODD_TEXTS])
def test_a_new_customer_is_answered_201(api: Calls, name: str) -> None:
    answer = expect(api.post(CUSTOMERS, json={"name": name})).status(201)
    made = expect(answer.at("customer"), "the new customer").includes({"name": name})
    api.shown(made.at("uuid")).includes({"name": name})


@rule("r28").broken_by(assumes(f"*{CUSTOMERS}", body={"name": "New"}))
def test_a_new_customer_needs_a_name(api: Calls) -> None:
    expect(api.post(CUSTOMERS, json={})).fails()


@rule("r28").broken_by(creates_what_it_refuses)
def test_without_a_name_nobody_is_created(api: Calls, mock: MockControl) -> None:
    before = expect(api.get(CUSTOMERS)).at("meta", "total")
    expect(api.post(CUSTOMERS, json={})).fails()
    after = expect(api.get(CUSTOMERS)).at("meta", "total")
    expect(after, "the customers").equals(before)


@rule("r29").broken_by(creates(without("api_token")), creates(changed(api_token="")))
def test_a_new_customer_has_a_token(api: Calls) -> None:
    token = expect(api.create(), "the new customer").at("api_token")
    expect(token, "api_token").fits(
        "a text", lambda text: text and isinstance(text, str)
    )


@rule("r30").broken_by(shows("", inside("customer", added(api_token="5eed"))))
def test_the_token_is_never_shown_again(api: Calls) -> None:
    for answer in api.succeed():
        body = expect(answer.json, f"the body of {answer.what}")
        body.fits("no api_token", lambda value: not holds(value, "api_token"))


@rule("r31").broken_by(creates(changed(api_token=lambda token: token[::-1])))
def test_the_token_lets_the_caller_in(api: Calls) -> None:
    token = expect(api.create(), "the new customer").at("api_token")
    expect(api.get(SETTINGS, **as_customer(token))).status(200)


@rule("r32").broken_by(creates(changed(trial_ends_at=a_week_later)))
def test_a_trial_lasts_seven_days(api: Calls) -> None:
    made = expect(api.create(), "the new customer")
    begins, ends = (made.at(name) for name in ("created_at", "trial_ends_at"))
    lasts = datetime.fromisoformat(ends) - datetime.fromisoformat(begins)
    expect(lasts, "the trial").equals(timedelta(days=7))


@rule("r33").broken_by(creates(changed(is_paying=True)), creates(changed(is_paying=0)))
def test_a_new_customer_does_not_pay(api: Calls) -> None:
    expect(api.create(), "the new customer").includes({"is_paying": False})


@rule("r34").broken_by(
    shows("PUT", inside("customer", changed(name="Before"))),
    shows("PUT", inside("customer", without("integrations", "created_at"))),
)
def test_a_customer_gets_another_name(api: Calls) -> None:
    uuid = api.created()
    before = api.shown(uuid)
    answer = api.change(uuid, {"name": "Ada Marsh"}).status(200)
    renamed = expect(answer.at("customer"), "the renamed customer")
    renamed.includes({"name": "Ada Marsh"}).holds(*before.value)
    api.shown(uuid).equals(renamed.value)


@rule("r34").broken_by(forgets_payment)
def test_a_new_name_changes_nothing_else(api: Calls) -> None:
    uuid = api.created()
    api.pay(uuid)
    before = api.shown(uuid).value
    api.change(uuid, {"name": "Ada Marsh"}).status(200)
    kept = {name: before[name] for name in before.keys() - {"name", "updated_at"}}
    api.shown(uuid).includes(kept)


@rule("r35").broken_by(assumes("PUT", body={"name": "New"}))
def test_a_change_needs_a_name(api: Calls) -> None:
    uuid = api.created()
    before = api.shown(uuid).value
    api.change(uuid, {}).fails()
    api.shown(uuid).equals(before)


@rule("r36").broken_by(
    shows("DELETE", changed(message="Deleted")),
    answers(200, REMOVED, to=f"DELETE *{CUSTOMERS}/*"),
    turns(404, into=200, body=REMOVED, to="DELETE"),
)
def test_a_customer_is_deleted_once(api: Calls) -> None:
    uuid = api.created()
    api.delete(uuid).status(200).says(REMOVED)
    expect(api.get(f"{CUSTOMERS}/{uuid}")).status(404)
    api.delete(uuid).fails()


@rule("r37").broken_by(turns(404, into=403, to=f"*{INTEGRATIONS}/*"))
def test_integrations_go_with_their_customer(api: Calls, mock: MockControl) -> None:
    made = expect(api.create(), "the new customer")
    own = as_customer(made.at("api_token"))
    uuid = connect(mock, api.session(**own).at("session_uuid"))
    api.integrated(uuid, **own).status(200)
    api.delete(made.at("uuid")).status(200)
    # Another customer's integration would be out of the caller's reach, which is 403.
    api.integrated(uuid).status(404)


@rule("r38").broken_by(
    shows(f"*{PAYMENT}", changed(message="")), shows(f"*{PAYMENT}", changed(success=1))
)
@pytest.mark.parametrize("is_paying", [True, False])
def test_payment_is_answered_with_success(api: Calls, is_paying: bool) -> None:
    answer = api.pay(api.created(), is_paying).status(200).says(success=True)
    expect(answer.at("message"), "the message").differs_from("")


@rule("r39").broken_by(assumes(f"*{PAYMENT}", body={"is_paying": True}))
def test_payment_has_to_be_said(api: Calls) -> None:
    expect(api.post(f"{CUSTOMERS}/{api.created()}{PAYMENT}", json={})).fails()


@rule("r40").broken_by(overrides(f"*{PAYMENT}", body={"is_paying": True}))
def test_a_customer_pays_or_does_not(api: Calls) -> None:
    uuid = api.created()
    for is_paying in (True, False, True):
        api.pay(uuid, is_paying).status(200)
        api.shown(uuid).includes({"is_paying": is_paying})


@rule("r41").broken_by(overrides(f"*{PAYMENT}", body={"is_paying": False}))
def test_a_customer_that_pays_is_shown_so(api: Calls) -> None:
    uuid = api.created()
    api.pay(uuid)
    api.shown(uuid).includes({"is_paying": True})
