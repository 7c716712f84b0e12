"""One test for each rule on tokens, errors and rate limits; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    DATA,
    INTEGRATIONS,
    MERCHANT,
    NUMBER,
    REMOVED,
    SESSION,
    SETTINGS,
    TOKEN,
    UNKNOWN,
    Calls,
    as_customer,
    september,
)
from contract_tests.harness.checks.expect import ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    complains,
    looked_up,
    overrides,
    turns,
)
from scripts.spec.operation import Operation

OWN = [  # the operations that need the customer's token
    "getCustomerSettings",
    "createIntegrationSession",
    "listIntegrations",
    "getIntegration",
    "getMetricsData",
    "startMetricsCollection",
]
ALL = [
    *OWN,
    "getMerchantSettings",
    "listCustomers",
    "createCustomer",
    "getCustomer",
    "updateCustomer",
    "deleteCustomer",
    "updateCustomerPaymentStatus",
    "deleteIntegration",
]
COMMON = {  # headers that tell of no limit; the mock's own begin with x-mock
    *("age", "alt-svc", "cache-control", "cf-ray", "connection", "content-encoding"),
    *("content-language", "content-length", "content-security-policy", "content-type"),
    *("date", "etag", "expires", "keep-alive", "last-modified", "location", "pragma"),
    *("server", "set-cookie", "strict-transport-security", "transfer-encoding", "vary"),
    *("via", "www-authenticate", "x-mock-ignored", "x-mock-reason", "x-powered-by"),
}
# What the mock itself says of its test account.
BEARER = looked_up("/_mock", "headers", "Authorization")
OWN_TOKEN = looked_up("/_mock", "headers", TOKEN)
of_customers = pytest.mark.parametrize("operation_id", OWN)
of_all = pytest.mark.parametrize("operation_id", ALL)


def is_explained(answer: ExpectedAnswer) -> None:
    """It is JSON with a message that says something."""
    is_json(answer)
    said = message(answer)
    expect(said, "the message").fits(
        "words", lambda it: isinstance(it, str) and it.strip()
    )


def is_json(answer: ExpectedAnswer) -> None:
    media_type = answer.value.headers.get("content-type", "").partition(";")[0]
    expect(media_type, f"the type of {answer.what}").equals("application/json")
    _ = answer.json


def message(answer: ExpectedAnswer) -> Any:
    """The message of an error, in either of the two forms that the pages show."""
    inside = ["error"] if "error" in answer.json else []
    return answer.at(*inside, "message")


def tokens(api: Calls, operation: Operation, **changed: str | None) -> dict[str, str]:
    """The headers of an operation's tokens, some changed; without those that are None."""
    own, _ = api.credentials(operation)
    names = {"bearer": "Authorization", "customer": TOKEN}
    sent = {**own, **{names[key]: value for key, value in changed.items()}}
    return {name: value for name, value in sent.items() if value is not None}


def call(api: Calls, operation: Operation, **changed: str | None) -> ExpectedAnswer:
    headers = tokens(api, operation, **changed)
    return expect(api.call(operation, authenticated=False, headers=headers))


def with_bearer(asked: Asked) -> bool:
    return asked.has("authorization")


def without_bearer(asked: Asked) -> bool:
    return not asked.has("authorization")


def with_token(asked: Asked) -> bool:
    return asked.has(TOKEN)


async def fails_in_plain_text(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    headers = (("content-type", "text/plain"),)
    return Reply(500, b"It failed.", headers) if reply.status == 500 else reply


async def hides_the_limits(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    hidden = [name for name, _ in reply.headers if name.startswith("x-ratelimit")]
    return reply.with_headers(dict.fromkeys(hidden))


@rule("r01").broken_by(turns(401, into=403, when=without_bearer))
@of_all
def test_a_call_without_authorization_is_answered_401(
    api: Calls, operation: Operation
) -> None:
    call(api, operation, bearer=None).status(401)


@rule("r02").broken_by(
    overrides("", headers={"Authorization": BEARER}, when=with_bearer)
)
@of_all
def test_a_token_that_is_nobodys_is_answered_401(
    api: Calls, operation: Operation
) -> None:
    call(api, operation, bearer="Bearer no-such-token").status(401)


@rule("r03").broken_by(assumes("", headers={TOKEN: OWN_TOKEN}, when=with_bearer))
@of_customers
def test_a_call_without_customer_token_is_answered_401(
    api: Calls, operation: Operation
) -> None:
    call(api, operation, customer=None).status(401)


@rule("r04").broken_by(
    turns("Invalid Customer Token", body={"message": "Unauthenticated."})
)
@of_customers
def test_a_customer_token_that_is_nobodys_is_called_invalid(
    api: Calls, operation: Operation
) -> None:
    answer = call(api, operation, customer="no-such-token").status(401)
    expect(message(answer), "the message").equals("Invalid Customer Token")


@rule("r04").broken_by(turns("Invalid Customer Token", into=200))
def test_the_token_of_a_customer_that_is_deleted_is_nobodys(api: Calls) -> None:
    made = expect(api.create(), "the new customer")
    api.delete(made.at("uuid"))
    expect(api.get(SETTINGS, **as_customer(made.at("api_token")))).status(401)


@rule("r05").broken_by(assumes("", headers={"Authorization": BEARER}, when=with_token))
@of_customers
def test_a_customer_token_alone_lets_nobody_in(
    api: Calls, operation: Operation
) -> None:
    expect(tokens(api, operation, bearer=None), "the headers").holds(TOKEN)
    call(api, operation, bearer=None).fails()


@rule("r06").broken_by(turns(403, into=401))
@of_all
def test_what_may_not_be_reached_is_answered_403(
    api: Calls, mock: MockControl, operation: Operation
) -> None:
    mock.act("forbid_next_request")
    expect(api.call(operation)).status(403)


@rule("r06").broken_by(turns("another merchant", into=200))
@pytest.mark.parametrize("path", [CUSTOMERS, INTEGRATIONS])
def test_what_is_another_merchants_is_out_of_reach_or_unknown(
    api: Calls, mock: MockControl, path: str
) -> None:
    kind = "customer" if path == CUSTOMERS else "integration"
    uuid = mock.seed[f"other_{kind}_uuid"]
    expect(api.get(f"{path}/{uuid}")).status(403, 404)


@rule("r07").broken_by(turns(404, into=400))
@pytest.mark.parametrize("path", [CUSTOMERS, INTEGRATIONS])
def test_what_does_not_exist_is_answered_404(api: Calls, path: str) -> None:
    expect(api.get(f"{path}/{UNKNOWN}")).status(404)


@rule("r07").broken_by(turns(404, into=200, body=REMOVED, to="DELETE"))
def test_what_was_removed_does_not_exist(api: Calls) -> None:
    uuid = api.created()
    api.delete(uuid)
    api.delete(uuid).status(404)
    api.change(uuid, {"name": "Ada Marsh"}).status(404)
    api.pay(uuid).status(404)


@rule("r07")
def test_metrics_of_no_integration_are_answered_404(api: Calls) -> None:
    expect(api.post(DATA, json=september(UNKNOWN, (NUMBER,), {}))).status(404)


@rule("r08").broken_by(complains("", changed(message="")))
def test_an_error_is_explained_in_json(api: Calls) -> None:
    path = f"{CUSTOMERS}/{api.created()}"
    is_explained(expect(api.request("PUT", path, data=b"{")).fails())
    is_explained(expect(api.request("PUT", path, json={"name": []})).fails())
    is_explained(expect(api.get(path, authenticated=False)).fails())
    is_explained(expect(api.get(f"{CUSTOMERS}/{UNKNOWN}")).fails())


@rule("r08").broken_by(fails_in_plain_text)
@pytest.mark.parametrize("status", [403, 429, 500])
def test_an_error_that_is_not_the_callers_is_explained_in_json(
    api: Calls, mock: MockControl, status: int
) -> None:
    if status == 429:
        mock.act("set_rate_limit", per_minute=1)
        api.get(MERCHANT)
    else:
        mock.act(f"{'fail' if status == 500 else 'forbid'}_next_request")
    is_explained(expect(api.get(MERCHANT)).status(status))


@rule("r08")
@pytest.mark.parametrize("wanted", [True, False])
def test_an_error_has_one_of_two_forms(
    api: Calls, mock: MockControl, wanted: bool
) -> None:
    mock.act("answer_error_objects", wanted=wanted)
    answer = expect(api.post(CUSTOMERS, json={"name": 7}))
    expect("error" in answer.json, "an object error").equals(wanted)
    is_explained(answer)


@rule("r09").broken_by(turns(200, into=204, to="DELETE"))
def test_every_answer_is_json(api: Calls) -> None:
    for answer in api.succeed():
        is_json(answer.succeeds())


@rule("r10").broken_by(turns(422, into=400))
def test_a_name_that_is_no_text_is_answered_422(api: Calls) -> None:
    expect(api.post(CUSTOMERS, json={"name": ["Ada"]})).status(422)
    api.change(api.created(), {"name": ["Ada"]}).status(422)


@rule("r11").broken_by(turns(400, into=422))
@pytest.mark.parametrize("body", [b'{"name": "Ada"', b"name=Ada", b'{"name": "\xff"}'])
@pytest.mark.parametrize("path", [CUSTOMERS, SESSION, DATA])
def test_malformed_json_is_answered_400(api: Calls, path: str, body: bytes) -> None:
    expect(api.post(path, data=body)).status(400)


@rule("r12").broken_by(hides_the_limits)
def test_a_header_may_tell_the_rate_limits(api: Calls) -> None:
    # Nobody names it. Those that everybody knows tell other things, and a limit is a number.
    shown = [expect(api.get(MERCHANT)), expect(api.get(f"{CUSTOMERS}/{UNKNOWN}"))]
    for answer in (*shown, expect(api.get(MERCHANT, authenticated=False))):
        others = {
            name.lower(): value
            for name, value in answer.value.headers.items()
            if name.lower() not in COMMON and any(map(str.isdigit, value))
        }
        what = f"the headers of {answer.what} that are not common to all of HTTP"
        expect(others, what).differs_from({})


@rule("r13").broken_by(turns(429, into=503))
@of_all
def test_a_call_over_the_limit_of_a_minute_is_answered_429(
    api: Calls, mock: MockControl, operation: Operation
) -> None:
    mock.act("set_rate_limit", per_minute=2)
    expect(api.get(MERCHANT)).status(200)
    expect(api.get(MERCHANT)).status(200)
    expect(api.call(operation)).status(429)
    mock.advance(61)
    expect(api.get(MERCHANT)).status(200)


@rule("r13")
def test_a_call_over_the_limit_of_a_second_is_answered_429(
    api: Calls, mock: MockControl
) -> None:
    mock.act("set_rate_limit", per_second=1)
    # Eleven, for a slow machine: one of them comes less than a second after another.
    statuses = {api.get(MERCHANT).status_code for _ in range(11)}
    expect(sorted(statuses), "the statuses of eleven calls").equals([200, 429])
    mock.advance(2)
    expect(api.get(MERCHANT)).status(200)
