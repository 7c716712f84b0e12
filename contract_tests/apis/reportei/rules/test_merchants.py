"""One test for each rule on the merchant's settings; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from contract_tests.apis.reportei.calls import MERCHANT, TOKEN, Calls
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.changes import changed, inside, without
from contract_tests.harness.mocking.defects import demands, shows

FACEBOOK = {"name": "Facebook", "slug": "facebook"}


def other_merchant(mock: MockControl) -> dict[str, str]:
    return {"Authorization": f"Bearer {mock.seed['other_merchant_token']}"}


@rule("r20").broken_by(
    shows(f"*{MERCHANT}", lambda body: body["merchant"]),
    demands(TOKEN, of=f"*{MERCHANT}", status=401),
)
def test_the_bearer_token_alone_shows_the_calling_merchant(api: Calls) -> None:
    answer = expect(api.get(MERCHANT)).status(200)
    expect(answer.value.request.headers, "what was sent").lacks(TOKEN)
    own = expect(answer.at("merchant"), "the merchant").holds("uuid")
    own.includes({"uuid": api.seed.get("merchant_uuid", own.at("uuid"))})


@rule("r21").broken_by(
    shows(
        f"*{MERCHANT}",
        inside("merchant", inside("available_integrations", without("name"))),
    )
)
def test_the_open_networks_have_name_and_slug(api: Calls) -> None:
    for network in expect(api.get(MERCHANT)).at("merchant", "available_integrations"):
        told = expect(network, "a network").holds("name", "slug")
        expect([type(told.at("name")), type(told.at("slug"))], "types").equals(
            [str, str]
        )


@rule("r21").broken_by(
    shows(
        f"*{MERCHANT}", inside("merchant", changed(available_integrations=[FACEBOOK]))
    )
)
def test_the_networks_are_those_of_the_merchant(api: Calls, mock: MockControl) -> None:
    place = ("merchant", "available_integrations")
    theirs = expect(api.get(MERCHANT, headers=other_merchant(mock))).at(*place)
    own = expect(api.get(MERCHANT)).at(*place)
    expect(own, "the networks of a merchant").differs_from(theirs)


@rule("r22").broken_by(
    shows(f"*{MERCHANT}", inside("merchant", without("rate_limit_per_second")))
)
def test_the_settings_show_rate_limits(api: Calls) -> None:
    merchant = expect(expect(api.get(MERCHANT)).at("merchant"), "the merchant")
    for unit in ("minute", "second"):
        limit = str(merchant.at(f"rate_limit_per_{unit}"))
        expect(limit, f"the limit of a {unit}").fits("a number", str.isdigit)


@rule("r22").broken_by(
    shows(f"*{MERCHANT}", inside("merchant", changed(rate_limit_per_minute="999")))
)
def test_the_rate_limits_are_those_of_the_merchant(
    api: Calls, mock: MockControl
) -> None:
    mock.act("set_rate_limit", per_minute=120, per_second=7)
    merchant = expect(expect(api.get(MERCHANT)).at("merchant"), "the merchant")
    told = [int(merchant.at(f"rate_limit_per_{unit}")) for unit in ("minute", "second")]
    expect(told, "the limits").equals([120, 7])
