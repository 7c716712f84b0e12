"""One test for each rule on trials, sessions and integrations; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    DATA,
    INTEGRATIONS,
    NUMBER,
    REMOVED,
    SESSION,
    Calls,
    as_customer,
    connect,
    is_left,
)
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.changes import Change, changed, inside, without
from contract_tests.harness.mocking.defects import (
    Defect,
    answers,
    demands,
    shows,
    turns,
)

LINKS = "*/customer-integrations/session/*"  # the pages that links of sessions lead to
DAY = 24 * 3600
DASHBOARD = "https://example.com/dashboard?tab=networks&from=a%26b#top"


def newcomer(api: Calls, mock: MockControl) -> tuple[str, str, dict[str, Any]]:
    """The uuid of a customer whose trial begins now, its integration, and the parts of its requests."""
    made = expect(api.create(), "the new customer")
    own = as_customer(made.at("api_token"))
    opened = api.session(**own).at("session_uuid")
    return made.at("uuid"), connect(mock, opened), own


def has_status(api: Calls, uuid: str, *wanted: str) -> None:
    shown = api.integrated(uuid).at("customer_integration", "status")
    expect(shown, "the status of the integration").is_one_of(*wanted)


def opens(change: Change) -> Defect:
    """Answers the opening of a session with the session changed."""
    return shows(f"*{SESSION}", inside("integration_session", change))


def five_minutes_later(text: str) -> str:
    return (datetime.fromisoformat(text) + timedelta(minutes=5)).isoformat()


@rule("r42").broken_by(turns("data", into=401, to=f"GET *{INTEGRATIONS}"))
def test_a_new_customer_may_use_integrations(api: Calls) -> None:
    own = as_customer(expect(api.create(), "the new customer").at("api_token"))
    expect(api.get(INTEGRATIONS, **own)).succeeds()
    expect(api.post(SESSION, json={}, **own)).succeeds()


@rule("r42").broken_by(answers(401, to="*/metrics/*"))
def test_a_trial_opens_integrations_and_metrics(api: Calls, mock: MockControl) -> None:
    _, uuid, own = newcomer(api, mock)
    mock.advance(7 * DAY - 120)
    opened = api.session(**own).at("session_uuid")
    for answer in api.use(uuid, opened, **own):
        answer.succeeds()


@rule("r43").broken_by(
    turns("trial is over", into=402),
    turns(
        "trial is over", into=200, to=f"*{INTEGRATIONS}", body={"data": [], "meta": {}}
    ),
)
def test_integrations_and_metrics_close_after_the_trial(
    api: Calls, mock: MockControl
) -> None:
    _, uuid, own = newcomer(api, mock)
    mock.advance(7 * DAY - 120)
    opened = api.session(**own).at("session_uuid")
    mock.advance(180)  # the trial is over, the session is not
    for answer in api.use(uuid, opened, **own):
        answer.status(401)


@rule("r44").broken_by(answers(200, to="*/update-payment-status"))
def test_integrations_and_metrics_stay_open_for_who_pays(
    api: Calls, mock: MockControl
) -> None:
    payer, uuid, own = newcomer(api, mock)
    mock.advance(8 * DAY)
    api.pay(payer)
    opened = api.session(**own).at("session_uuid")
    for answer in api.use(uuid, opened, **own):
        answer.succeeds()


@rule("r45").broken_by(
    opens(without("session_link")), opens(changed(session_link=lambda link: link + "0"))
)
def test_a_session_has_a_link(api: Calls) -> None:
    api.open_link(api.session(json={}).at("session_link")).status(200)


@rule("r46").broken_by(
    answers(400, to=f"*{SESSION}", when=lambda asked: not asked.body),
    demands("redirect_url", of=f"*{SESSION}", status=422),
)
@pytest.mark.parametrize("parts", [{}, {"json": {}}], ids=["no body", "empty object"])
def test_a_session_needs_no_redirect_url(
    api: Calls, parts: dict[str, dict[str, str]]
) -> None:
    expect(api.post(SESSION, **parts)).succeeds()


@rule("r47").broken_by(opens(changed(redirect_url="https://reportei.com")))
def test_the_redirect_url_comes_back(api: Calls) -> None:
    opened = api.session(json={"redirect_url": DASHBOARD})
    opened.includes({"redirect_url": DASHBOARD})


@rule("r48").broken_by(turns(401, into=200, to=LINKS))
def test_a_session_lasts_five_minutes(api: Calls, mock: MockControl) -> None:
    first, second = (api.session() for _ in range(2))
    uuid = api.integration()
    mock.advance(290)
    api.open_link(first.at("session_link")).status(200)
    api.disconnect(uuid, first.at("session_uuid")).status(200)
    mock.advance(20)
    api.open_link(second.at("session_link")).status(401)


@rule("r48").broken_by(opens(changed(expires_at=five_minutes_later)))
def test_a_session_tells_its_end(api: Calls) -> None:
    is_left(api.session(), minutes=5)


@rule("r49").broken_by(turns(401, into=410, to=LINKS))
def test_the_link_of_a_session_that_is_over_is_answered_401(
    api: Calls, mock: MockControl
) -> None:
    link = api.session().at("session_link")
    mock.advance(301)
    api.open_link(link).status(401)


@rule("r50").broken_by(
    shows("", inside("customer_integration", changed(status="connected"))),
    shows("", lambda body: body.get("customer_integration", body)),
)
def test_an_integration_has_one_of_three_statuses(api: Calls) -> None:
    has_status(api, api.integration(), "active", "expired", "revoked")


@rule("r50").broken_by(
    shows("", inside("customer_integration", changed(status="active")))
)
@pytest.mark.parametrize("status", ["expired", "revoked"])
def test_an_integration_that_ended_shows_it(
    api: Calls, mock: MockControl, status: str
) -> None:
    uuid = api.integration()
    mock.act("disconnect_integration", integration_uuid=uuid, status=status)
    has_status(api, uuid, status)


@rule("r06").broken_by(turns(403, into=200, to=f"GET *{INTEGRATIONS}/*"))
def test_another_customers_integration_is_out_of_reach_or_unknown(
    api: Calls, mock: MockControl
) -> None:
    _, uuid, _ = newcomer(api, mock)
    api.integrated(uuid).status(403, 404)


@rule("r51").broken_by(
    shows("", inside("customer_integration", changed(status="active")))
)
@pytest.mark.parametrize("ended", ["expired", "revoked"])
def test_only_a_new_session_renews_an_integration(
    api: Calls, mock: MockControl, ended: str
) -> None:
    uuid, asked = api.integration(), api.query()
    mock.act("disconnect_integration", integration_uuid=uuid, status=ended)
    api.post(DATA, json=asked)
    mock.advance(DAY)
    opened = api.session().at("session_uuid")
    has_status(api, uuid, ended)
    connect(mock, opened)
    has_status(api, api.integration(), "active")
    expect(api.results(), "the results").holds(NUMBER["id"])


@rule("r52").broken_by(turns("session_id is missing", into=200, body=REMOVED))
def test_an_integration_is_not_deleted_without_session(api: Calls) -> None:
    uuid = api.integration()
    expect(api.request("DELETE", f"{INTEGRATIONS}/{uuid}")).is_refused()
    has_status(api, uuid, "active")


@rule("r53").broken_by(turns("no valid session", into=200, body=REMOVED))
def test_an_integration_is_not_deleted_after_the_session(
    api: Calls, mock: MockControl
) -> None:
    uuid, opened = api.integration(), api.session().at("session_uuid")
    mock.advance(301)
    api.disconnect(uuid, opened).is_refused()
    has_status(api, uuid, "active")


@rule("r54").broken_by(
    shows(f"DELETE *{INTEGRATIONS}/*", changed(message="Disconnected")),
    answers(200, REMOVED, to=f"DELETE *{INTEGRATIONS}/*"),
    turns(404, into=200, body=REMOVED, to="DELETE"),
)
def test_an_integration_is_deleted_once_in_a_session(api: Calls) -> None:
    uuid, opened = api.integration(), api.session().at("session_uuid")
    api.disconnect(uuid, opened).succeeds().says(REMOVED)
    api.integrated(uuid).status(404)
    api.disconnect(uuid, opened).fails()
