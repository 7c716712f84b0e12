"""Integrations and sessions of the Reportei mock: samples, five minutes, connecting, losing and removing access."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from contract_tests.apis.reportei.caller import (
    INTEGRATIONS,
    REMOVED,
    SESSION,
    SETTINGS,
    UNKNOWN,
    Reportei,
)
from contract_tests.harness.mocking.running import running_mock

MINUTE = 60


def remove(reportei: Reportei, uuid: str, session: Any) -> dict[str, Any]:
    """The parts of the call that removes an integration."""
    return {
        "method": "DELETE",
        "path": f"{INTEGRATIONS}/{uuid}",
        "params": {"session_id": session["session_uuid"]},
    }


# Integrations


def test_the_integration_of_the_sample(reportei: Reportei) -> None:
    shown = reportei.integration(reportei.seed["integration_uuid"])
    for time in (shown.pop("created_at"), shown.pop("updated_at")):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", time)
    assert shown == {
        "uuid": "4addc0da-8583-4dbb-a0e9-c7e2e8470f50",
        "source_name": "reportei",
        "status": "active",
        "integration": {"name": "Instagram Business", "slug": "instagram_business"},
    }


def test_all_integrations_are_listed_in_pages(reportei: Reportei) -> None:
    listed = reportei.get(INTEGRATIONS)
    for row in listed["data"]:
        assert row == reportei.integration(row["uuid"])
    slugs = [row["integration"]["slug"] for row in listed["data"]]
    assert slugs == [
        "instagram_business",
        "facebook",
        "facebook_ads",
        "google_analytics",
    ]
    assert listed["meta"]["total"] == 4
    assert listed["meta"]["path"].endswith(INTEGRATIONS)
    second = reportei.get(INTEGRATIONS, page=2, per_page=3)
    assert second["data"] == listed["data"][3:]


@pytest.mark.parametrize("status", ["active", "expired", "revoked"])
def test_every_status_is_there(reportei: Reportei, status: str) -> None:
    prefix = "" if status == "active" else f"{status}_"
    uuid = reportei.seed[f"{prefix}integration_uuid"]
    assert reportei.integration(uuid)["status"] == status


def test_unknown_is_404_and_anothers_is_403(reportei: Reportei) -> None:
    session = reportei.session()
    stranger = reportei.create()[1]
    for status, text in [(404, UNKNOWN), (400, "x")]:
        reportei.refused(status, "GET", f"{INTEGRATIONS}/{text}")
        reportei.refused(status, **remove(reportei, text, session))
    theirs = reportei.seed["other_integration_uuid"]
    reportei.refused(403, "GET", f"{INTEGRATIONS}/{theirs}")
    for caller in (reportei, reportei.sending(customer=None)):
        caller.refused(403, **remove(reportei, theirs, session))
    mine = reportei.seed["integration_uuid"]
    stranger.refused(403, "GET", f"{INTEGRATIONS}/{mine}")
    stranger.refused(403, **remove(reportei, mine, session))


# Sessions


def test_a_session_of_the_sample(reportei: Reportei) -> None:
    before = datetime.now(UTC)
    session = reportei.session({"redirect_url": "https://reportei.com/dashboard"})
    after = datetime.now(UTC)
    uuid, end = session.pop("session_uuid"), session.pop("expires_at")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", end)
    assert before <= datetime.fromisoformat(end) - timedelta(minutes=5) <= after
    root = str(reportei.client.base_url).rstrip("/")
    assert session == {
        "session_link": f"{root}/customer-integrations/session/{uuid}",
        "merchant": "Reportei",
        "merchant_uuid": reportei.seed["merchant_uuid"],
        "customer": "Reportei Customer 1",
        "customer_uuid": reportei.seed["customer_uuid"],
        "redirect_url": "https://reportei.com/dashboard",
    }


@pytest.mark.parametrize(
    "options",
    [{}, {"json": {}}, {"json": {"locale": "pt_br"}}, {"json": {"expires_in": 60}}],
)
def test_a_session_needs_no_body(reportei: Reportei, options: Any) -> None:
    answer = reportei.call("POST", SESSION, **options)
    assert answer.status_code == 201
    session = answer.json()["integration_session"]
    assert session["redirect_url"] == "https://reportei.com"


@pytest.mark.parametrize("url", ["urn:a", "http://[::1]:8080/?a=%C3%A9#b", "app:/x"])
def test_a_redirect_url_is_any_uri(reportei: Reportei, url: str) -> None:
    assert reportei.session({"redirect_url": url})["redirect_url"] == url


@pytest.mark.parametrize(
    "url", ["", "x", "/dashboard", "http://a b", "a:\n", "a:%2", None, 1]
)
def test_a_redirect_url_that_is_none_is_422(reportei: Reportei, url: Any) -> None:
    body = {"redirect_url": url}
    assert "redirect_url" in reportei.refused(422, "POST", SESSION, json=body)


def test_a_session_link_ends_after_five_minutes(reportei: Reportei) -> None:
    _, own = reportei.create("<b>Ana</b>")
    link = own.session({"redirect_url": "https://reportei.com/?a&b"})
    page = reportei.client.get(link["session_link"])
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "&lt;b&gt;Ana&lt;/b&gt; connects networks for Reportei" in page.text
    assert "https://reportei.com/?a&amp;b" in page.text
    reportei.wait(5 * MINUTE - 30)
    assert reportei.client.get(link["session_link"]).status_code == 200
    reportei.wait(30)
    answer = reportei.client.get(link["session_link"])
    assert (answer.status_code, list(answer.json())) == (401, ["message"])
    nothing = f"/customer-integrations/session/{UNKNOWN}"
    assert reportei.client.get(nothing).status_code == 404


def test_links_lead_back_to_where_the_mock_is() -> None:
    with running_mock() as root, httpx.Client(base_url=f"{root}/reportei") as client:
        reportei = Reportei.seeded(client)
        link = reportei.session()["session_link"]
        assert link.startswith(f"{root}/reportei/customer-integrations/session/")
        assert client.get(link).status_code == 200
        path = reportei.get(INTEGRATIONS)["meta"]["path"]
        assert path == f"{root}/reportei{INTEGRATIONS}"


# Connecting


def test_an_account_is_connected_in_a_session(reportei: Reportei) -> None:
    _, own = reportei.create()
    session = own.session()["session_uuid"]
    chosen = {"slug": "facebook_ads", "source_name": "Ana's ads"}
    shown = reportei.act("connect_integration", session_uuid=session, **chosen)
    assert shown == own.integration(shown["uuid"])
    assert shown["source_name"] == "Ana's ads"
    assert shown["integration"] == {"name": "Meta Ads", "slug": "facebook_ads"}
    assert own.get(SETTINGS)["customer"]["integrations"] == [
        {
            "uuid": shown["uuid"],
            "integration": "Meta Ads",
            "name": "Ana's ads",
            "slug": "facebook_ads",
            "status": "active",
        }
    ]


@pytest.mark.parametrize("status", ["expired", "revoked"])
def test_lost_access_comes_back_in_a_new_session_alone(
    reportei: Reportei, status: str
) -> None:
    uuid = reportei.seed["integration_uuid"]
    before = reportei.integration(uuid)
    reportei.wait(MINUTE)
    reportei.act("disconnect_integration", status=status)
    lost = reportei.integration(uuid)
    assert lost["status"] == status
    assert lost["updated_at"] > before["updated_at"]
    session = reportei.session()["session_uuid"]
    assert reportei.integration(uuid)["status"] == status
    reportei.act("connect_integration", session_uuid=session)
    assert reportei.integration(uuid)["status"] == "active"
    assert reportei.get(INTEGRATIONS)["meta"]["total"] == 4


def test_an_ended_session_connects_nothing(reportei: Reportei) -> None:
    session = reportei.session()["session_uuid"]
    reportei.wait(5 * MINUTE)
    path = "/_mock/actions/connect_integration"
    answer = reportei.client.post(path, json={"session_uuid": session})
    assert answer.status_code == 400
    assert session in answer.json()["error"]


@pytest.mark.parametrize(
    ("action", "parameters", "says"),
    [
        ("connect_integration", {"session_uuid": UNKNOWN}, "no session"),
        ("connect_integration", {"slug": "youtube"}, "instagram_business, facebook"),
        ("disconnect_integration", {"integration_uuid": UNKNOWN}, UNKNOWN),
        ("disconnect_integration", {"status": "active"}, "status"),
    ],
)
def test_an_action_that_cannot_be_is_refused(
    reportei: Reportei, action: str, parameters: dict[str, str], says: str
) -> None:
    session = {"session_uuid": reportei.session()["session_uuid"]}
    known = session if action == "connect_integration" else {}
    body = {**known, **parameters}
    answer = reportei.client.post(f"/_mock/actions/{action}", json=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


# Removing


@pytest.mark.parametrize("with_token", [True, False])
def test_an_integration_is_removed_in_a_session(
    reportei: Reportei, with_token: bool
) -> None:
    uuid = reportei.seed["integration_uuid"]
    caller = reportei if with_token else reportei.sending(customer=None)
    call = remove(reportei, uuid, reportei.session())
    assert caller.call(**call).json() == REMOVED
    reportei.refused(404, "GET", f"{INTEGRATIONS}/{uuid}")
    caller.refused(404, **call)
    assert reportei.get(INTEGRATIONS)["meta"]["total"] == 3


def test_a_session_can_be_used_more_than_once(reportei: Reportei) -> None:
    session = reportei.session()
    for name in ("integration_uuid", "revoked_integration_uuid"):
        call = remove(reportei, reportei.seed[name], session)
        assert reportei.call(**call).json() == REMOVED


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 422),
        ({"session_id": ""}, 422),
        ({"session_uuid": "the session's"}, 422),
        ({"session_id": "x"}, 400),
        ({"session_id": UNKNOWN}, 401),
    ],
)
def test_without_a_valid_session_nothing_is_removed(
    reportei: Reportei, query: dict[str, str], status: int
) -> None:
    uuid = reportei.seed["integration_uuid"]
    reportei.refused(status, "DELETE", f"{INTEGRATIONS}/{uuid}", params=query)
    assert reportei.integration(uuid)["status"] == "active"


def test_an_ended_session_removes_nothing(reportei: Reportei) -> None:
    call = remove(reportei, reportei.seed["integration_uuid"], reportei.session())
    reportei.wait(5 * MINUTE)
    reportei.refused(401, **call)
    reportei.integration(reportei.seed["integration_uuid"])


def test_the_session_of_another_customer_removes_nothing(reportei: Reportei) -> None:
    session = reportei.create()[1].session()
    call = remove(reportei, reportei.seed["integration_uuid"], session)
    reportei.refused(403, **call)


def test_a_token_that_is_sent_has_to_be_good(reportei: Reportei) -> None:
    call = remove(reportei, reportei.seed["integration_uuid"], reportei.session())
    reportei.sending(customer="hush").refused(401, **call)
    assert reportei.sending(customer=None).call(**call).json() == REMOVED
