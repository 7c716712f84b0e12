"""A session of the Reportei mock is as it was asked for: its life, its page, and its limits when accounts are connected."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import INTEGRATIONS, Caller

LIMIT_URL = "https://sua-aplicacao.com/limite"
WHOLE = {  # the sample of the vendor's page
    "redirect_url": "https://sua-aplicacao.com/dashboard",
    "locale": "pt_BR",
    "limits": {},
    "limit_reached_url": LIMIT_URL,
    "expires_in_minutes": 30,
    "close_on_finish": True,
    "enable_multi_account_selection": False,
}
INSTAGRAM, ADS = "instagram_business", "facebook_ads"


def limit(name: str, value: Any) -> dict[str, Any]:
    return {"name": name, "value": value}


def limited(caller: Caller, *limits: dict[str, Any], **options: Any) -> str:
    """A new session with these limits."""
    session = caller.session({"limits": list(limits), **options})
    return str(session["session_uuid"])


def connect(caller: Caller, session: str, name: str, slug: str = INSTAGRAM) -> Any:
    account = {"source_name": name, "slug": slug}
    return caller.act("connect_integration", session_uuid=session, **account)


def blocked(caller: Caller, session: str, name: str, slug: str = INSTAGRAM) -> str:
    account = {"source_name": name, "slug": slug}
    before = caller.get(INTEGRATIONS)["meta"]["total"]
    reason = caller.cannot_act("connect_integration", session_uuid=session, **account)
    assert caller.get(INTEGRATIONS)["meta"]["total"] == before
    return reason


def page(caller: Caller, body: Any) -> str:
    answer = caller.client.get(caller.session(body)["session_link"])
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize("minutes", [10**10, 10**30])
def test_a_session_can_last_for_ever(caller: Caller, minutes: int) -> None:
    session = caller.session({"expires_in_minutes": minutes})
    assert session["expires_at"] == "9999-12-31T23:59:59.999999Z"
    caller.advance(days=3000)
    assert caller.client.get(session["session_link"]).status_code == 200


# The page


def test_the_page_tells_what_was_asked_for(caller: Caller) -> None:
    plain = page(caller, {})
    for text in ("A limit", "window", "connect_accounts", "language"):
        assert text not in plain
    multi = {"enable_multi_account_selection": True, "locale": "<b>"}
    whole = page(caller, {**WHOLE, **multi})
    assert f"A limit that is reached leads to {LIMIT_URL}" in whole
    assert "The window closes" in whole
    assert "connect_accounts" in whole
    assert "The language is &lt;b&gt;." in whole


def test_a_filter_hides_networks_and_blocks_none(caller: Caller) -> None:
    assert ", eduzz." in page(caller, {})
    shown = limit("available_integrations", [ADS, INSTAGRAM, "of_nobody"])
    assert f"for {INSTAGRAM}, {ADS}.</p>" in page(caller, {"limits": [shown]})
    both = [shown, limit("available_integrations", [ADS])]
    assert f"for {ADS}.</p>" in page(caller, {"limits": both})
    nothing = [limit("available_integrations", [])]
    assert "for none.</p>" in page(caller, {"limits": nothing})
    session = limited(caller, shown)
    assert connect(caller, session, "ana", "threads")["status"] == "active"


# Limits


def test_so_many_are_connected_in_a_session(caller: Caller) -> None:
    asked = limit("integration_count", 2)
    session = limited(caller, asked, limit_reached_url=LIMIT_URL)
    for _ in range(2):
        connect(caller, session, "ana")
        connect(caller, session, "bia", ADS)
    reason = blocked(caller, session, "cai")
    assert "integration_count of 2 is reached" in reason
    assert reason.endswith(f"the customer is sent to {LIMIT_URL}")
    connect(caller, limited(caller, asked), "cai")


def test_without_an_address_nobody_is_sent_anywhere(caller: Caller) -> None:
    session = limited(caller, limit("integration_count", 0))
    reason = blocked(caller, session, "ana")
    assert reason == "the limit integration_count of 0 is reached"


def test_so_many_are_connected_at_one_network(caller: Caller) -> None:
    _, own = caller.create()
    connect(own, limited(own), "ana")
    session = limited(own, limit("same_type_integration", 2))
    connect(own, session, "bia")
    assert "same_type_integration of 2" in blocked(own, session, "cai")
    connect(own, session, "ana")
    connect(own, session, "cai", "instagram")


def test_so_many_customers_that_do_not_pay_have_one_account(caller: Caller) -> None:
    asked = limit("same_integration_across_customers", 1)
    (_, first), (second, other) = caller.create(), caller.create()
    for _ in range(2):
        connect(first, limited(first, asked), "ana")
    session = limited(other, asked)
    assert "same_integration_across_customers" in blocked(other, session, "ana")
    connect(other, session, "bia")
    connect(other, session, "ana", ADS)
    caller.pay(second["uuid"], True)
    connect(other, session, "ana")


def test_customers_that_pay_and_those_of_others_do_not_count(caller: Caller) -> None:
    asked = limit("same_integration_across_customers", 1)
    payer, first = caller.create()
    caller.pay(payer["uuid"], True)
    connect(first, limited(first, asked), "other", "youtube")
    _, second = caller.create()
    connect(second, limited(second, asked), "other", "youtube")
    _, third = caller.create()
    assert blocked(third, limited(third, asked), "other", "youtube")


def test_several_accounts_are_chosen_at_once_where_that_is_allowed(
    caller: Caller,
) -> None:
    _, own = caller.create()
    names = ["ana", "bia", "cai"]
    session = limited(own)
    reason = own.cannot_act(
        "connect_accounts", session_uuid=session, source_names=names
    )
    assert "enable_multi_account_selection" in reason
    asked = limit("integration_count", 2)
    session = limited(own, asked, enable_multi_account_selection=True)
    two = own.act("connect_accounts", session_uuid=session, source_names=names[:2])
    assert [one["source_name"] for one in two] == names[:2]
    assert two == own.get(INTEGRATIONS)["data"]
    own.cannot_act("connect_accounts", session_uuid=session, source_names=names)
    assert own.get(INTEGRATIONS)["meta"]["total"] == 2
