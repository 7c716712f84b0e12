"""Integrations and sessions of the Reportei mock: samples, five minutes, connecting, losing and removing access."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from contract_tests.apis.reportei.calls import (
    INTEGRATIONS,
    REMOVED,
    SETTINGS,
    UNKNOWN,
    Caller,
)
from scripts.target.running_mock import running_mock

MINUTE = 60


def remove(caller: Caller, uuid: str, session: Any) -> dict[str, Any]:
    """The parts of the call that removes an integration."""
    return {
        "method": "DELETE",
        "path": f"{INTEGRATIONS}/{uuid}",
        "params": {"session_id": session["session_uuid"]},
    }


# Integrations


def test_the_integration_of_the_sample(caller: Caller) -> None:
    shown = caller.integration(caller.seed["integration_uuid"])
    for time in (shown.pop("created_at"), shown.pop("updated_at")):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", time)
    assert shown == {
        "uuid": "4addc0da-8583-4dbb-a0e9-c7e2e8470f50",
        "source_name": "reportei",
        "status": "active",
        "integration": {"name": "Instagram Business", "slug": "instagram_business"},
    }


def test_all_integrations_are_listed_in_pages(caller: Caller) -> None:
    listed = caller.get(INTEGRATIONS)
    for row in listed["data"]:
        assert row == caller.integration(row["uuid"])
    slugs = [row["integration"]["slug"] for row in listed["data"]]
    assert slugs == [
        "instagram_business",
        "facebook",
        "facebook_ads",
        "google_analytics",
    ]
    assert listed["meta"]["total"] == 4
    assert listed["meta"]["path"].endswith(INTEGRATIONS)
    second = caller.get(INTEGRATIONS, page=2, per_page=3)
    assert second["data"] == listed["data"][3:]


def test_unknown_is_404_and_anothers_is_403(caller: Caller) -> None:
    session = caller.session()
    stranger = caller.create()[1]
    for status, text in [(404, UNKNOWN), (400, "x")]:
        caller.refused(status, "GET", f"{INTEGRATIONS}/{text}")
        caller.refused(status, **remove(caller, text, session))
    theirs = caller.seed["other_integration_uuid"]
    caller.refused(403, "GET", f"{INTEGRATIONS}/{theirs}")
    for one in (caller, caller.sending(customer=None)):
        one.refused(403, **remove(one, theirs, session))
    mine = caller.seed["integration_uuid"]
    stranger.refused(403, "GET", f"{INTEGRATIONS}/{mine}")
    stranger.refused(403, **remove(caller, mine, session))


# Sessions


def test_a_session_of_the_sample(caller: Caller) -> None:
    before = datetime.now(UTC)
    session = caller.session({"redirect_url": "https://reportei.com/dashboard"})
    after = datetime.now(UTC)
    uuid, end = session.pop("session_uuid"), session.pop("expires_at")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", end)
    assert before <= datetime.fromisoformat(end) - timedelta(minutes=5) <= after
    assert session == {
        "session_link": f"{caller.base_url}/customer-integrations/session/{uuid}",
        "merchant": "Reportei",
        "merchant_uuid": caller.seed["merchant_uuid"],
        "customer": "Reportei Customer 1",
        "customer_uuid": caller.seed["customer_uuid"],
        "redirect_url": "https://reportei.com/dashboard",
    }


@pytest.mark.parametrize("url", ["urn:a", "http://[::1]:8080/?a=%C3%A9#b", "app:/x"])
def test_a_redirect_url_is_any_uri(caller: Caller, url: str) -> None:
    assert caller.session({"redirect_url": url})["redirect_url"] == url
    assert caller.session()["redirect_url"] == "https://reportei.com"


def test_a_session_link_ends_after_five_minutes(caller: Caller) -> None:
    _, own = caller.create("<b>Ana</b>")
    link = own.session({"redirect_url": "https://reportei.com/?a&b"})
    page = caller.client.get(link["session_link"])
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "&lt;b&gt;Ana&lt;/b&gt; connects networks for Reportei" in page.text
    assert "https://reportei.com/?a&amp;b" in page.text
    caller.advance(5 * MINUTE - 30)
    assert caller.client.get(link["session_link"]).status_code == 200
    caller.advance(30)
    answer = caller.client.get(link["session_link"])
    assert (answer.status_code, list(answer.json())) == (401, ["message"])
    caller.cannot_act("connect_integration", session_uuid=link["session_uuid"])
    nothing = f"/customer-integrations/session/{UNKNOWN}"
    assert caller.client.get(nothing).status_code == 404


def test_links_lead_back_to_where_the_mock_is() -> None:
    with running_mock() as root, httpx.Client(base_url=f"{root}/reportei") as client:
        caller = Caller(client)
        link = caller.session()["session_link"]
        assert link.startswith(f"{root}/reportei/customer-integrations/session/")
        assert client.get(link).status_code == 200
        path = caller.get(INTEGRATIONS)["meta"]["path"]
        assert path == f"{root}/reportei/api{INTEGRATIONS}"


def test_an_account_is_connected_in_a_session(caller: Caller) -> None:
    _, own = caller.create()
    session = own.session()["session_uuid"]
    chosen = {"slug": "facebook_ads", "source_name": "Ana's ads"}
    shown = caller.act("connect_integration", session_uuid=session, **chosen)
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


# Removing


@pytest.mark.parametrize("with_token", [True, False])
def test_an_integration_is_removed_in_a_session(
    caller: Caller, with_token: bool
) -> None:
    uuid = caller.seed["integration_uuid"]
    remover = caller if with_token else caller.sending(customer=None)
    call = remove(caller, uuid, caller.session())
    assert remover.call(**call).json() == REMOVED
    caller.refused(404, "GET", f"{INTEGRATIONS}/{uuid}")
    remover.refused(404, **call)
    assert caller.get(INTEGRATIONS)["meta"]["total"] == 3


def test_a_session_can_be_used_more_than_once(caller: Caller) -> None:
    session = caller.session()
    for name in ("integration_uuid", "revoked_integration_uuid"):
        call = remove(caller, caller.seed[name], session)
        assert caller.call(**call).json() == REMOVED


def test_the_session_of_another_customer_removes_nothing(caller: Caller) -> None:
    session = caller.create()[1].session()
    call = remove(caller, caller.seed["integration_uuid"], session)
    caller.refused(403, **call)


def test_a_token_that_is_sent_has_to_be_good(caller: Caller) -> None:
    call = remove(caller, caller.seed["integration_uuid"], caller.session())
    caller.sending(customer="hush").refused(401, **call)
    assert caller.sending(customer=None).call(**call).json() == REMOVED
