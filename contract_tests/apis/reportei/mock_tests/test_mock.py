"""The Reportei mock against the vendor's pages: credentials, merchants, limits."""

from __future__ import annotations

from contract_tests.apis.reportei.calls import CUSTOMERS, MERCHANT, SETTINGS, Caller


def test_the_customer_of_another_merchant_has_no_token_here(caller: Caller) -> None:
    token = caller.seed["other_customer_token"]
    caller.sending(customer=token).refused(401, "GET", SETTINGS)
    other = caller.of_other_merchant(customer=token)
    assert other.get(SETTINGS)["customer"]["merchant"] == "Other Merchant"


def test_the_paths_without_api_are_not_served(caller: Caller) -> None:
    caller.service = ""
    for path in (CUSTOMERS, MERCHANT):
        assert caller.call("GET", path).status_code == 404


# Merchants


def test_the_merchant_of_the_sample(caller: Caller) -> None:
    merchant = caller.sending(customer=None).get(MERCHANT)["merchant"]
    del merchant["available_integrations"]
    assert merchant == {
        "uuid": "c1e6c85a-6441-4107-ab36-b8bf581b40e0",
        "name": "Reportei",
        "app_url": "https://reportei.com",
        "redirect_url": "https://reportei.com",
        "created_at": "2024-09-24 17:07:26",
        "updated_at": "2024-09-24 17:07:26",
        "rate_limit_per_minute": "999",
        "rate_limit_per_second": "999",
        "total_customers": 2,
    }
    caller.create()
    assert caller.get(MERCHANT)["merchant"]["total_customers"] == 3


def test_the_networks_are_those_of_the_page_and_of_the_samples(caller: Caller) -> None:
    networks = caller.get(MERCHANT)["merchant"]["available_integrations"]
    assert {"name": "Meta Ads", "slug": "facebook_ads"} in networks
    assert len({one["slug"] for one in networks}) == len(networks) == 34


# Rate limits


def limits(caller: Caller, method: str = "GET", path: str = MERCHANT) -> list[str]:
    headers = caller.call(method, path).headers
    return [headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]]


def test_every_answer_shows_the_limits(
    caller: Caller, operations: list[tuple[str, str]]
) -> None:
    for call in operations:
        assert limits(caller, *call) == ["999", "999"]
        assert limits(caller.sending(bearer=None), *call) == ["999", "999"]


def test_one_request_too_many_in_a_minute_is_429(caller: Caller) -> None:
    caller.act("set_rate_limit", per_minute=2)
    assert limits(caller) == ["2", "1"]
    assert limits(caller) == ["2", "0"]
    for _ in range(2):
        caller.refused(429, "GET", MERCHANT)
    assert 0 < int(caller.call("GET", MERCHANT).headers["Retry-After"]) <= 60
    caller.advance(60)
    assert limits(caller) == ["2", "1"]


def test_every_operation_counts(
    caller: Caller, operations: list[tuple[str, str]]
) -> None:
    for call in operations:
        caller.act("set_rate_limit", per_minute=1)
        assert caller.call(*call).status_code != 429
        caller.refused(429, *call)


def test_a_limit_is_of_one_merchant_and_counts_no_refused_credentials(
    caller: Caller,
) -> None:
    caller.act("set_rate_limit", per_minute=1)
    other = caller.of_other_merchant()
    for _ in range(3):
        other.get(MERCHANT)
        caller.sending(customer=None).refused(401, "GET", SETTINGS)
    assert caller.get(MERCHANT)["merchant"]["rate_limit_per_minute"] == "1"
    caller.sending(customer=None).refused(401, "GET", SETTINGS)


def test_a_new_limit_counts_anew_and_a_reset_takes_it_back(caller: Caller) -> None:
    for _ in range(2):
        caller.act("set_rate_limit", per_minute=1)
        caller.get(MERCHANT)
        caller.refused(429, "GET", MERCHANT)
    caller.reset()
    assert limits(caller) == ["999", "999"]


def test_the_next_good_request_is_forbidden(caller: Caller) -> None:
    caller.act("forbid_next_request")
    caller.sending(customer="hush").refused(401, "GET", SETTINGS)
    caller.refused(403, "GET", SETTINGS)
    assert caller.get(SETTINGS)
    caller.act("forbid_next_request")
    caller.reset()
    assert caller.get(SETTINGS)
