"""One test for each rule on what a session is asked to be like; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    SESSION,
    Calls,
    as_customer,
    connect,
    is_left,
)
from contract_tests.harness.checks.expect import Expected, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.defects import Defect, ignores

MINUTE = 60
UPGRADE = "https://example.com/upgrade"
REACHED = "is reached"  # as the mock says it of a limit


def limit(name: str, value: Any) -> dict[str, Any]:
    return {"name": name, "value": value}


def limited(
    api: Calls, *limits: dict[str, Any], token: str | None = None, **options: Any
) -> str:
    """A new session with limits, of the customer who has the token."""
    parts = as_customer(token) if token else {}
    body = {"limits": list(limits), **options}
    return str(api.session(json=body, **parts).at("session_uuid"))


def page(api: Calls, options: dict[str, Any]) -> str:
    """The page that the link of a new session shows to a browser."""
    link = api.session(json=options).at("session_link")
    return str(api.open_link(link).value.text)


def cannot_connect(
    mock: MockControl, session_uuid: str, **account: str
) -> Expected[str]:
    """Why the customer cannot: a limit is reached."""
    with pytest.raises(RuntimeError, match=REACHED) as refusal:
        connect(mock, session_uuid, **account)
    return expect(str(refusal.value), "the reason of the mock")


def without_option(name: str) -> Defect:
    """Opens sessions as if nobody had asked for this."""
    return ignores(f"*{SESSION}", name)


@rule("r69").broken_by(without_option("expires_in_minutes"))
@pytest.mark.parametrize("minutes", [1, 30])
def test_a_session_tells_the_end_that_was_asked_for(api: Calls, minutes: int) -> None:
    opened = api.session(json={"expires_in_minutes": minutes})
    is_left(opened, minutes)


@rule("r69").broken_by(without_option("expires_in_minutes"))
@pytest.mark.parametrize("minutes", [1, 30])
def test_a_session_lasts_as_long_as_asked(
    api: Calls, mock: MockControl, minutes: int
) -> None:
    link = api.session(json={"expires_in_minutes": minutes}).at("session_link")
    mock.advance(minutes * MINUTE - 20)
    api.open_link(link).status(200)
    mock.advance(30)
    api.open_link(link).status(401)


@rule("r70").broken_by(without_option("expires_in_minutes"))
@pytest.mark.parametrize("minutes", [0, -1])
def test_a_session_of_less_than_a_minute_is_refused(api: Calls, minutes: int) -> None:
    expect(api.post(SESSION, json={"expires_in_minutes": minutes})).is_refused()


@rule("r71").broken_by(without_option("limits"))
def test_so_many_integrations_are_connected_in_a_session(
    api: Calls, mock: MockControl
) -> None:
    opened = limited(api, limit("integration_count", 2))
    connect(mock, opened, source_name="ana", slug="threads")
    connect(mock, opened, source_name="ana", slug="kommo")
    cannot_connect(mock, opened, source_name="ana", slug="eduzz")


@rule("r72").broken_by(without_option("limits"))
def test_so_many_integrations_of_one_network_are_connected(
    api: Calls, mock: MockControl
) -> None:
    opened = limited(api, limit("same_type_integration", 1))
    connect(mock, opened, source_name="ana", slug="threads")
    cannot_connect(mock, opened, source_name="bia", slug="threads")
    connect(mock, opened, source_name="bia", slug="kommo")


@rule("r73").broken_by(without_option("limits"))
def test_so_many_customers_in_their_trial_connect_one_account(
    api: Calls, mock: MockControl
) -> None:
    asked = limit("same_integration_across_customers", 1)
    account = {"source_name": "ana", "slug": "threads"}
    first, second = (expect(api.create(), "the new customer") for _ in range(2))
    connect(mock, limited(api, asked, token=first.at("api_token")), **account)
    opened = limited(api, asked, token=second.at("api_token"))
    cannot_connect(mock, opened, **account)
    api.pay(second.at("uuid"))
    connect(mock, opened, **account)


@rule("r74").broken_by(without_option("limits"))
def test_a_filter_hides_networks(api: Calls, mock: MockControl) -> None:
    unfiltered = page(api, {})
    if "threads" not in unfiltered or "kommo" not in unfiltered:
        raise NotRun("the page of a session does not name its networks")
    limits = [limit("available_integrations", ["threads"])]
    shown = expect(page(api, {"limits": limits}), "the page with a filter")
    shown.holds("threads").lacks("kommo")


@rule("r74")
def test_a_filter_keeps_nobody_from_connecting(api: Calls, mock: MockControl) -> None:
    opened = limited(api, limit("available_integrations", ["threads"]))
    connect(mock, opened, source_name="ana", slug="kommo")


@rule("r75").broken_by(without_option("limits"))
def test_limits_are_combined(api: Calls, mock: MockControl) -> None:
    asked = [limit("integration_count", 2), limit("same_type_integration", 1)]
    opened = limited(api, *asked)
    connect(mock, opened, source_name="ana", slug="threads")
    reason = cannot_connect(mock, opened, source_name="bia", slug="threads")
    reason.holds(asked[1]["name"])
    connect(mock, opened, source_name="bia", slug="kommo")
    reason = cannot_connect(mock, opened, source_name="bia", slug="eduzz")
    reason.holds(asked[0]["name"])


@rule("r76").broken_by(without_option("limit_reached_url"))
def test_who_reaches_a_limit_is_sent_on(api: Calls, mock: MockControl) -> None:
    opened = limited(api, limit("integration_count", 0), limit_reached_url=UPGRADE)
    reason = cannot_connect(mock, opened, source_name="ana", slug="threads")
    reason.holds(UPGRADE)


@rule("r77").broken_by(without_option("enable_multi_account_selection"))
def test_several_accounts_are_connected_at_once(api: Calls, mock: MockControl) -> None:
    opened = limited(api, enable_multi_account_selection=True)
    names = ["ana", "bia"]
    given = {"session_uuid": opened, "source_names": names, "slug": "threads"}
    try:
        made = mock.act("connect_accounts", **given)
    except RuntimeError as refusal:
        raise AssertionError(str(refusal)) from None
    connected = expect(made, "what was connected").each("source_name")
    expect(connected, "the accounts").equals(names)
