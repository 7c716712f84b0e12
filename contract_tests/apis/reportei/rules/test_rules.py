"""One test for each rule on tokens, errors, rate limits and the merchant; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest
from requests import Response

from contract_tests.apis.reportei.calls import (
    CUSTOMERS,
    DATA,
    INTEGRATIONS,
    MERCHANT,
    SESSION,
    TOKEN,
    UNKNOWN,
    change,
    customer,
    query,
    succeed,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, inside, without
from contract_tests.harness.mocking.defects import (
    Serve,
    assumes,
    complains,
    demands,
    looked_up,
    overrides,
    shows,
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
FACEBOOK = {"name": "Facebook", "slug": "facebook"}
# What the mock itself says of its test account.
BEARER = looked_up("/_mock", "headers", "Authorization")
OWN_TOKEN = looked_up("/_mock", "headers", TOKEN)
of_customers = pytest.mark.parametrize("operation_id", OWN)
of_all = pytest.mark.parametrize("operation_id", ALL)


def explained(response: Response) -> bool:
    """Whether an answer is JSON with a message that says something."""
    typed = response.headers["content-type"].partition(";")[0] == "application/json"
    said = message(response.json()) if typed else None
    return isinstance(said, str) and bool(said.strip())


def message(body: dict[str, Any]) -> Any:
    """The message of an error, in either of the two forms that the pages show."""
    return body.get("error", body).get("message")


def tokens(api: Client, operation: Operation, **changed: str | None) -> dict[str, str]:
    """The headers of an operation's tokens, some changed; without those that are None."""
    own, _ = api.credentials(operation)
    names = {"bearer": "Authorization", "customer": TOKEN}
    sent = {**own, **{names[key]: value for key, value in changed.items()}}
    return {name: value for name, value in sent.items() if value is not None}


def call(api: Client, operation: Operation, **changed: str | None) -> Response:
    headers = tokens(api, operation, **changed)
    return api.call(operation, authenticated=False, headers=headers)


def other_merchant(mock: MockControl) -> dict[str, str]:
    return {"Authorization": f"Bearer {mock.seed['other_merchant_token']}"}


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


@rule("r01", broken_by=[turns(401, into=403, when=without_bearer)])
@of_all
def test_a_call_without_authorization_is_answered_401(
    api: Client, operation: Operation
) -> None:
    assert call(api, operation, bearer=None).status_code == 401


@rule(
    "r02",
    broken_by=[overrides("", headers={"Authorization": BEARER}, when=with_bearer)],
)
@of_all
def test_a_token_that_is_nobodys_is_answered_401(
    api: Client, operation: Operation
) -> None:
    response = call(api, operation, bearer="Bearer no-such-token")
    assert response.status_code == 401


@rule("r03", broken_by=[assumes("", headers={TOKEN: OWN_TOKEN}, when=with_bearer)])
@of_customers
def test_a_call_without_customer_token_is_answered_401(
    api: Client, operation: Operation
) -> None:
    assert call(api, operation, customer=None).status_code == 401


@rule(
    "r04",
    broken_by=[turns("Invalid Customer Token", body={"message": "Unauthenticated."})],
)
@of_customers
def test_a_customer_token_that_is_nobodys_is_called_invalid(
    api: Client, operation: Operation
) -> None:
    response = call(api, operation, customer="no-such-token")
    assert response.status_code == 401
    assert message(response.json()) == "Invalid Customer Token"


@rule(
    "r05", broken_by=[assumes("", headers={"Authorization": BEARER}, when=with_token)]
)
@of_customers
def test_a_customer_token_alone_lets_nobody_in(
    api: Client, operation: Operation
) -> None:
    assert TOKEN in tokens(api, operation, bearer=None)
    assert call(api, operation, bearer=None).status_code >= 400


@rule("r06", broken_by=[turns(403, into=401)])
@of_all
def test_what_may_not_be_reached_is_answered_403(
    api: Client, mock: MockControl, operation: Operation
) -> None:
    mock.act("forbid_next_request")
    assert api.call(operation).status_code == 403


@rule("r06", broken_by=[turns("another merchant", into=200)])
@pytest.mark.parametrize("path", [CUSTOMERS, INTEGRATIONS])
def test_what_is_another_merchants_is_out_of_reach_or_unknown(
    api: Client, mock: MockControl, path: str
) -> None:
    kind = "customer" if path == CUSTOMERS else "integration"
    uuid = mock.seed[f"other_{kind}_uuid"]
    assert api.get(f"{path}/{uuid}").status_code in (403, 404)


@rule("r07", broken_by=[turns(404, into=400)])
@pytest.mark.parametrize("path", [CUSTOMERS, INTEGRATIONS])
def test_what_does_not_exist_is_answered_404(api: Client, path: str) -> None:
    assert api.get(f"{path}/{UNKNOWN}").status_code == 404


@rule("r07")
def test_metrics_of_no_integration_are_answered_404(api: Client) -> None:
    body = query(api, customer_integration=UNKNOWN)
    assert api.post(DATA, json=body).status_code == 404


@rule("r08", broken_by=[fails_in_plain_text, complains("", changed(message=""))])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 429, 500])
def test_an_error_is_explained_in_json(
    api: Client, mock: MockControl, status: int
) -> None:
    uuid = UNKNOWN if status == 404 else mock.seed["customer_uuid"]
    if status == 429:
        mock.act("set_rate_limit", per_minute=1)
        api.get(MERCHANT)
    elif status in (403, 500):
        mock.act(f"{'fail' if status == 500 else 'forbid'}_next_request")
    parts: dict[str, Any] = {"json": {"name": [] if status == 422 else "Ada"}}
    parts = {"data": b"{"} if status == 400 else parts
    path = f"{CUSTOMERS}/{uuid}"
    response = api.request("PUT", path, authenticated=status != 401, **parts)
    assert response.status_code == status
    assert explained(response), response.text


@rule("r08")
@pytest.mark.parametrize("wanted", [True, False])
def test_an_error_has_one_of_two_forms(
    api: Client, mock: MockControl, wanted: bool
) -> None:
    mock.act("answer_error_objects", wanted=wanted)
    response = api.post(CUSTOMERS, json={"name": 7})
    assert ("error" in response.json()) is wanted
    assert explained(response), response.text


@rule("r09", broken_by=[turns(200, into=204, to="DELETE")])
@pytest.mark.usefixtures("mock")
def test_every_answer_is_json(api: Client) -> None:
    for response in succeed(api):
        assert response.ok, response.text
        media_type = response.headers["content-type"].partition(";")[0]
        assert media_type == "application/json"
        response.json()


@rule("r10", broken_by=[turns(422, into=400)])
@pytest.mark.usefixtures("mock")
def test_a_name_that_is_no_text_is_answered_422(api: Client) -> None:
    assert api.post(CUSTOMERS, json={"name": ["Ada"]}).status_code == 422
    assert change(api, customer(api)["uuid"], {"name": 7}).status_code == 422


@rule("r11", broken_by=[turns(400, into=422)])
@pytest.mark.parametrize("body", [b'{"name": "Ada"', b"name=Ada", b'{"name": "\xff"}'])
@pytest.mark.parametrize("path", [CUSTOMERS, SESSION, DATA])
@pytest.mark.usefixtures("mock")
def test_malformed_json_is_answered_400(api: Client, path: str, body: bytes) -> None:
    assert api.post(path, data=body).status_code == 400


@rule("r13", broken_by=[turns(429, into=503)])
@of_all
def test_a_call_over_the_limit_of_a_minute_is_answered_429(
    api: Client, mock: MockControl, operation: Operation
) -> None:
    mock.act("set_rate_limit", per_minute=2)
    assert api.get(MERCHANT).status_code == 200
    assert api.get(MERCHANT).status_code == 200
    assert api.call(operation).status_code == 429
    mock.advance(61)
    assert api.get(MERCHANT).status_code == 200


@rule("r13")
def test_a_call_over_the_limit_of_a_second_is_answered_429(
    api: Client, mock: MockControl
) -> None:
    mock.act("set_rate_limit", per_second=1)
    # Eleven, for a slow machine: one of them comes less than a second after another.
    statuses = {api.get(MERCHANT).status_code for _ in range(11)}
    assert statuses == {200, 429}
    mock.advance(2)
    assert api.get(MERCHANT).status_code == 200


@rule(
    "r20",
    broken_by=[
        shows(f"*{MERCHANT}", lambda body: body["merchant"]),
        demands(TOKEN, of=f"*{MERCHANT}", status=401),
    ],
)
def test_the_bearer_token_alone_shows_the_calling_merchant(api: Client) -> None:
    response = api.get(MERCHANT)
    assert TOKEN not in response.request.headers
    merchant = response.json()["merchant"]
    assert merchant["uuid"] == api.seed.get("merchant_uuid", merchant["uuid"])


@rule(
    "r21",
    broken_by=[
        shows(
            f"*{MERCHANT}",
            inside("merchant", inside("available_integrations", without("name"))),
        )
    ],
)
def test_the_open_networks_have_name_and_slug(api: Client) -> None:
    networks = api.get(MERCHANT).json()["merchant"]["available_integrations"]
    assert networks or not api.seed
    for network in networks:
        assert {type(network["name"]), type(network["slug"])} == {str}


@rule(
    "r21",
    broken_by=[
        shows(
            f"*{MERCHANT}",
            inside("merchant", changed(available_integrations=[FACEBOOK])),
        )
    ],
)
def test_the_networks_are_those_of_the_merchant(api: Client, mock: MockControl) -> None:
    own = api.get(MERCHANT).json()["merchant"]
    theirs = api.get(MERCHANT, headers=other_merchant(mock)).json()["merchant"]
    assert theirs["available_integrations"] != own["available_integrations"]


@rule(
    "r22",
    broken_by=[
        shows(f"*{MERCHANT}", inside("merchant", changed(rate_limit_per_minute="999")))
    ],
)
def test_the_rate_limits_are_those_of_the_merchant(
    api: Client, mock: MockControl
) -> None:
    mock.act("set_rate_limit", per_minute=120, per_second=7)
    merchant = api.get(MERCHANT).json()["merchant"]
    assert int(merchant["rate_limit_per_minute"]) == 120
    assert int(merchant["rate_limit_per_second"]) == 7
