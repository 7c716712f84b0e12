"""One test for each rule on trials, sessions and integrations; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from requests import Request, Response

from contract_tests.apis.reportei.calls import (
    INTEGRATIONS,
    REMOVED,
    SESSION,
    connect,
    customer,
    disconnect,
    integration,
    pay,
    query,
    results,
    session,
    use,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
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
DASHBOARD = "https://example.com/dashboard?tab=networks"


def open_link(api: Client, link: str) -> Response:
    """The answer to a browser, which sends no tokens."""
    return api.gate.send(api.gate.prepare_request(Request("GET", link)))


def status(api: Client, uuid: str) -> str:
    answer = api.get(f"{INTEGRATIONS}/{uuid}").json()
    return str(answer["customer_integration"]["status"])


def opens(change: Change) -> Defect:
    """Answers the opening of a session with the session changed."""
    return shows(f"*{SESSION}", inside("integration_session", change))


def five_minutes_later(text: str) -> str:
    return (datetime.fromisoformat(text) + timedelta(minutes=5)).isoformat()


@rule("r42", broken_by=[answers(401, to="*/metrics/*")])
def test_a_trial_opens_integrations_and_metrics(api: Client, mock: MockControl) -> None:
    mock.advance(7 * DAY - 120)
    assert customer(api)["is_paying"] is False
    for response in use(api, session(api)["session_uuid"]):
        assert response.ok, response.text


@rule(
    "r43",
    broken_by=[
        turns("trial is over", into=402),
        turns(
            "trial is over",
            into=200,
            to=f"*{INTEGRATIONS}",
            body={"data": [], "meta": {}},
        ),
    ],
)
def test_integrations_and_metrics_close_after_the_trial(
    api: Client, mock: MockControl
) -> None:
    mock.advance(7 * DAY - 120)
    opened = session(api)["session_uuid"]
    mock.advance(180)  # the trial is over, the session is not
    for response in use(api, opened):
        assert response.status_code == 401, response.text


@rule("r44", broken_by=[answers(200, to="*/update-payment-status")])
def test_integrations_and_metrics_stay_open_for_who_pays(
    api: Client, mock: MockControl
) -> None:
    mock.advance(8 * DAY)
    pay(api, mock.seed["customer_uuid"])
    for response in use(api, session(api)["session_uuid"]):
        assert response.ok, response.text


@rule(
    "r45",
    broken_by=[
        opens(without("session_link")),
        opens(changed(session_link=lambda link: link + "0")),
    ],
)
@pytest.mark.usefixtures("mock")
def test_a_session_has_a_link(api: Client) -> None:
    response = api.post(SESSION, json={})
    assert response.ok
    link = response.json()["integration_session"]["session_link"]
    assert open_link(api, link).status_code == 200


@rule(
    "r46",
    broken_by=[
        answers(400, to=f"*{SESSION}", when=lambda asked: not asked.body),
        demands("redirect_url", of=f"*{SESSION}", status=422),
    ],
)
@pytest.mark.parametrize("parts", [{}, {"json": {}}], ids=["no body", "empty object"])
@pytest.mark.usefixtures("mock")
def test_a_session_needs_no_redirect_url(
    api: Client, parts: dict[str, dict[str, str]]
) -> None:
    response = api.post(SESSION, **parts)
    assert response.ok, response.text


@rule("r47", broken_by=[opens(changed(redirect_url="https://reportei.com"))])
@pytest.mark.usefixtures("mock")
def test_the_redirect_url_comes_back(api: Client) -> None:
    opened = session(api, json={"redirect_url": DASHBOARD})
    assert opened["redirect_url"] == DASHBOARD


@rule("r48", broken_by=[turns(401, into=200, to=LINKS)])
def test_a_session_lasts_five_minutes(api: Client, mock: MockControl) -> None:
    first, second = session(api), session(api)
    uuid = integration(api)
    mock.advance(290)
    assert open_link(api, first["session_link"]).status_code == 200
    assert disconnect(api, uuid, first["session_uuid"]).status_code == 200
    mock.advance(20)
    assert open_link(api, second["session_link"]).status_code == 401


@rule("r48", broken_by=[opens(changed(expires_at=five_minutes_later))])
@pytest.mark.usefixtures("mock")
def test_a_session_tells_its_end(api: Client) -> None:
    before = datetime.now(UTC)
    end = datetime.fromisoformat(session(api)["expires_at"])
    after = datetime.now(UTC)
    assert before <= end - timedelta(minutes=5) <= after


@rule("r49", broken_by=[turns(401, into=410, to=LINKS)])
def test_the_link_of_a_session_that_is_over_is_answered_401(
    api: Client, mock: MockControl
) -> None:
    link = session(api)["session_link"]
    mock.advance(301)
    assert open_link(api, link).status_code == 401


@rule(
    "r50",
    broken_by=[
        shows("", inside("customer_integration", changed(status="connected"))),
        shows("", lambda body: body.get("customer_integration", body)),
    ],
)
@pytest.mark.parametrize("expected", ["active", "expired", "revoked"])
def test_an_integration_has_one_of_three_statuses(
    api: Client, mock: MockControl, expected: str
) -> None:
    uuid = integration(api)
    if expected != "active":
        mock.act("disconnect_integration", integration_uuid=uuid, status=expected)
    assert status(api, uuid) == expected


@rule(
    "r51",
    broken_by=[shows("", inside("customer_integration", changed(status="active")))],
)
@pytest.mark.parametrize("ended", ["expired", "revoked"])
def test_only_a_new_session_renews_an_integration(
    api: Client, mock: MockControl, ended: str
) -> None:
    uuid, asked = integration(api), query(api)
    mock.act("disconnect_integration", integration_uuid=uuid, status=ended)
    api.post("/metrics/get-data", json=asked)
    mock.advance(DAY)
    opened = session(api)["session_uuid"]
    assert status(api, uuid) == ended
    connect(mock, opened)
    assert integration(api)
    assert status(api, integration(api)) == "active"
    assert results(api)


@rule("r52", broken_by=[turns("session_id is missing", into=200, body=REMOVED)])
@pytest.mark.usefixtures("mock")
def test_an_integration_is_not_deleted_without_session(api: Client) -> None:
    uuid = integration(api)
    response = api.request("DELETE", f"{INTEGRATIONS}/{uuid}")
    assert 400 <= response.status_code < 500
    assert status(api, uuid) == "active"


@rule("r53", broken_by=[turns("no valid session", into=200, body=REMOVED)])
def test_an_integration_is_not_deleted_after_the_session(
    api: Client, mock: MockControl
) -> None:
    uuid, opened = integration(api), session(api)["session_uuid"]
    mock.advance(301)
    assert 400 <= disconnect(api, uuid, opened).status_code < 500
    assert status(api, uuid) == "active"


@rule(
    "r54",
    broken_by=[
        shows(f"DELETE *{INTEGRATIONS}/*", changed(message="Disconnected")),
        answers(200, REMOVED, to=f"DELETE *{INTEGRATIONS}/*"),
    ],
)
@pytest.mark.usefixtures("mock")
def test_an_integration_is_deleted_in_a_session(api: Client) -> None:
    uuid = integration(api)
    response = disconnect(api, uuid, session(api)["session_uuid"])
    assert response.ok
    assert response.json().items() >= REMOVED.items()
    assert api.get(f"{INTEGRATIONS}/{uuid}").status_code == 404
