"""One test for each rule on customers and their referral codes, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.calls import (
    CODE,
    CREATED,
    CUSTOMER,
    CUSTOMERS,
    INVOKE,
    PROCESSED,
    REFERRALS,
    TRANSACTIONS,
    WALLETS,
    Calls,
    objects,
)
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking import basic_header
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import (
    GARBLED,
    changed,
    inside,
    renamed,
    without,
)
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    answers,
    assumes,
    complains,
    misreads,
    overrides,
    shows,
    turns,
)
from contract_tests.harness.values.odd_texts import ODD_TEXTS

OWNER, FRIENDS = "/customers/validate-code/*", "/customers/referral/list/*"
TAKEN = "referral code already exists"
ERROR = ("code", "details", "message", "request_id")
NO_SOURCE_ID: list[dict[str, Any]] = [{}, {"referral_code": "ADA", "metadata": {}}]
ORDER = "order_success"  # the event of the vendor's sample, by which a campaign may take a referral for successful


def owner(api: Calls, code: str) -> Expected[str | None]:
    """The source ID of the customer who has a referral code, None where nobody has."""
    answer = api.ask(CODE, code)
    nobody = answer.value.status_code == 404
    source_id = None if nobody else answer.succeeds().at("source_id")
    return expect(source_id, f"the owner of the referral code {code}")


def properties(api: Calls, source_id: str, name: str) -> Expected[dict[str, Any]]:
    """The part of a customer where a property is, whose key nobody documents."""
    shown = api.customer(source_id)
    for one in objects(shown.value):
        if name in one:
            return expect(one, f"the properties of {shown.what}")
    raise NotRun(f"{shown.what} is shown without the property {name}")


def is_error(answer: ExpectedAnswer) -> None:
    expect(answer.json, f"the body of {answer.what}").fits(
        "an error object", lambda body: isinstance(body, dict) and {*ERROR} & {*body}
    )


def befriend(api: Calls, friend: str, code: str) -> None:
    """The friend signs up with the code, and does what makes a referral successful where the campaign wants it so."""
    api.trigger("signup", friend, referral_code=code)
    api.trigger(api.seed.get("conversion_event", ORDER), friend, referral_code=code)


def friends(api: Calls, any_id: str) -> Expected[list[str]]:
    """The source IDs of a customer's friends. Raises NotRun where there are none, as only a mock tells what makes a referral successful."""
    answer = api.ask(REFERRALS, any_id)
    if "conversion_event" not in api.seed and answer.value.status_code == 404:
        raise NotRun(f"a sign-up and {ORDER} make no successful referral there")
    listed = answer.status(200).each("source_id")
    return expect(listed, f"the friends of {any_id}")


def tells(message: str) -> dict[str, str]:
    """An answer with this message."""
    return {"message": message, "requestId": "1"}


def keeps_the_first(field: str) -> Defect:
    """Changes this field of no customer whom it knows."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.is_at(f"POST {CUSTOMERS}"):
            path = f"{CUSTOMERS}/{asked.json['source_id']}"
            if (await serve(asked.to("GET", path))).status == 200:
                asked = asked.with_changed(without(field))
        return await serve(asked)

    return Defect(f"keeps-the-first-{field}", spoil)


async def takes_the_keys_either_way(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if reply.status != 401:
        return reply
    user, password = asked.basic
    return await serve(asked.with_headers(basic_header(password, user)))


def has_odd_keys(asked: Asked) -> bool:
    return not all(key.isidentifier() for key in asked.json["metadata"])


last: dict[str, Any] = {}  # properties, of the one customer of a test


async def forgets_other_properties(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at(f"POST {CUSTOMERS}"):
        last["metadata"] = asked.json.get("metadata", {})
    return (await serve(asked)).with_changed(changed(**last))


@rule("H01").broken_by(turns(CREATED, body=tells("Customer created")))
def test_an_unknown_source_id_creates_a_customer(api: Calls) -> None:
    new = api.fresh("ada@31")
    api.upsert(new).succeeds().says(message=CREATED).at("requestId")
    api.customer(new).includes({"source_id": new})


@rule("H01").broken_by(*(misreads(CUSTOMERS, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
def test_a_source_id_is_any_text(api: Calls, text: str) -> None:
    new = api.new_customer(text)
    api.customer(new).includes({"source_id": new})


@rule("H02").broken_by(turns(PROCESSED, body=tells("Request processed successfully")))
def test_a_known_source_id_updates_the_customer(api: Calls) -> None:
    known = api.new_customer()
    api.upsert(known).succeeds().says(message=PROCESSED).at("requestId")


@rule("H03").broken_by(assumes(CUSTOMERS, body={"source_id": "nobody"}))
@pytest.mark.parametrize("body", NO_SOURCE_ID, ids=["empty", "everything else"])
def test_a_source_id_is_needed(api: Calls, body: dict[str, Any]) -> None:
    api.ask(CUSTOMERS, method="POST", json=body).fails()


@rule("H04").broken_by(
    answers(400, to=CUSTOMERS, when=lambda asked: asked.json.keys() == {"source_id"})
)
def test_a_source_id_alone_is_enough(api: Calls) -> None:
    api.upsert(api.fresh("ada")).succeeds()


@rule("H05").broken_by(shows("/customers/*", changed(referral_code="none")))
def test_a_new_customer_is_given_a_code(api: Calls) -> None:
    new = api.new_customer()
    shown = [
        value
        for one in objects(api.customer(new).value)
        for name, value in one.items()
        if isinstance(value, str) and name.lower().endswith(("ralcode", "ral_code"))
    ]
    if not shown:
        raise NotRun("a customer is shown without the referral code")
    owner(api, shown[0]).equals(new)


@rule("H06").broken_by(
    answers(400, to=CUSTOMERS, when=lambda asked: asked.json["referral_code"] == "")
)
def test_a_blank_code_does_not_matter(api: Calls) -> None:
    new = api.fresh("ada")
    api.upsert(new, referral_code="").succeeds().says(message=CREATED)
    api.customer(new).includes({"source_id": new})


@rule("H07").broken_by(overrides(CUSTOMERS, body={"referral_code": ""}))
def test_a_new_customer_has_the_code_that_is_sent(api: Calls) -> None:
    code = api.fresh("ADA")
    new = api.new_customer(referral_code=code)
    owner(api, code).equals(new)


@rule("H08").broken_by(keeps_the_first("referral_code"))
def test_another_code_replaces_the_first(api: Calls) -> None:
    first, second = api.fresh("ADA"), api.fresh("ADA")
    known = api.new_customer(referral_code=first)
    api.upsert(known, referral_code=second).succeeds()
    owner(api, second).equals(known)
    owner(api, first).equals(None)


@rule("H09").broken_by(
    keeps_the_first("metadata"),
    *(misreads(CUSTOMERS, inside("metadata", one)) for one in GARBLED),
)
@pytest.mark.parametrize("value", ["5389559", *ODD_TEXTS])
def test_another_value_replaces_a_property(api: Calls, value: str) -> None:
    known = api.new_customer(metadata={"Phone": "123456789"})
    api.upsert(known, metadata={"Phone": value}).succeeds()
    properties(api, known, "Phone").includes({"Phone": value})


@rule("H10").broken_by(turns(TAKEN, body=tells(f"message: {TAKEN}")))
def test_a_code_that_is_taken_exists_already(api: Calls) -> None:
    code = api.fresh("ADA")
    api.new_customer(referral_code=code)
    api.upsert(api.fresh("ben"), referral_code=code).says(message=TAKEN)


@rule("H11").broken_by(complains(CUSTOMERS, renamed(code="Code")))
@pytest.mark.parametrize(
    "body",
    [{}, {"source_id": 1}, {"source_id": "ada", "metadata": "Ada"}],
    ids=["no source ID", "a number", "metadata that is text"],
)
def test_a_failure_is_answered_400_with_an_error(
    api: Calls, body: dict[str, Any]
) -> None:
    answer = api.ask(CUSTOMERS, method="POST", json=body)
    if not answer.value.ok:  # no page forbids to take more
        answer.status(400)
        expect(answer.json, f"the body of {answer.what}").holds(*ERROR)


@rule("H12").broken_by(
    answers(400, to=CUSTOMERS, when=lambda asked: not asked.query_string)
)
def test_no_query_parameter_is_needed(api: Calls) -> None:
    answer = api.upsert(api.fresh("ada")).succeeds()
    expect(str(answer.value.request.url), "the URL that was called").lacks("?")


@rule("H13").broken_by(takes_the_keys_either_way)
def test_the_keys_are_user_and_password_of_every_call(api: Calls) -> None:
    keys = api.gate.target.secrets.values
    user, password = keys["REHOOK_API_KEY"], keys["REHOOK_SECRET_KEY"]
    right, swapped = basic_header(user, password), basic_header(password, user)
    for operation in api.gate.target.spec.operations:
        let_in = api.call(operation, authenticated=False, headers=right)
        expect(let_in.status_code, operation.label).is_none_of(401, 403)
        expect(api.call(operation, authenticated=False, headers=swapped)).fails()


@rule("H14").broken_by(answers(400, to=CUSTOMERS, when=has_odd_keys))
@pytest.mark.parametrize("key", ["Name", "first name", "größe", "a.b[0]", "$id", ""])
def test_metadata_takes_any_key(api: Calls, key: str) -> None:
    api.upsert(api.fresh("ada"), metadata={key: "Ada"}).succeeds()


@rule("A01").broken_by(
    overrides(CUSTOMERS, body={"referral_code": lambda code: code or "BLANK"}),
    assumes(CUSTOMERS, body={"referral_code": "NONE"}),
)
@pytest.mark.parametrize("change", [{"referral_code": ""}, {"metadata": {}}])
def test_without_a_code_the_code_stays(api: Calls, change: dict[str, Any]) -> None:
    code = api.fresh("ADA")
    known = api.new_customer(referral_code=code)
    api.upsert(known, **change).succeeds()
    owner(api, code).equals(known)


@rule("A02").broken_by(forgets_other_properties)
@pytest.mark.parametrize("change", [{"metadata": {"Phone": "5389559"}}, {}])
def test_properties_that_are_not_named_stay(api: Calls, change: dict[str, Any]) -> None:
    known = api.new_customer(metadata={"Name": "Ada", "Phone": "123456789"})
    before = properties(api, known, "Phone").at("Phone")
    api.upsert(known, **change).succeeds()
    now = change.get("metadata", {"Phone": before})
    properties(api, known, "Phone").includes({"Name": "Ada", **now})


@rule("A03").broken_by(turns(TAKEN, into=409))
def test_a_code_of_another_customer_is_answered_400(api: Calls) -> None:
    code = api.fresh("ADA")
    api.new_customer(referral_code=code)
    api.upsert(api.fresh("ben"), referral_code=code).status(400)


@rule("B05").broken_by(answers(404, {"code": 404}, to="*/cust_*"))
@pytest.mark.parametrize("pattern", [CUSTOMER, REFERRALS, WALLETS, TRANSACTIONS])
def test_either_id_leads_to_the_customer(api: Calls, pattern: str) -> None:
    code = api.fresh("ADA")
    own = api.new_customer(referral_code=code)
    given: str = api.customer(own).at("id")
    ids = []
    if pattern == REFERRALS:
        befriend(api, api.fresh("cleo"), code)
        friends(api, own)
    if pattern == TRANSACTIONS:
        ids = [api.wallet_of(own)]
    by_own, by_given = (api.ask(pattern, one, *ids) for one in (own, given))
    by_given.status(by_own.succeeds().value.status_code)
    expect(by_given.json, f"{by_given.what} by the other ID").equals(by_own.json)


@rule("B01").broken_by(turns(200, body={"valid": True}, to=OWNER))
def test_a_known_code_is_answered_with_its_owner(api: Calls) -> None:
    code = api.fresh("ADA")
    known = api.new_customer(referral_code=code)
    api.ask(CODE, code).status(200).says(id=api.customer(known).at("id"))


@rule("B02").broken_by(turns(404, into=200, body={"valid": False}, to=OWNER))
def test_an_unknown_code_is_answered_404(api: Calls) -> None:
    is_error(api.ask(CODE, api.fresh("no-such-code")).status(404))


@rule("B03").broken_by(
    shows(FRIENDS, lambda friends: [*friends, {"id": "x", "source_id": "early"}]),
    shows(FRIENDS, lambda friends: {"friends": friends}),
)
def test_referrals_that_succeeded_are_listed(api: Calls) -> None:
    code, friend = api.fresh("ADA"), api.fresh("cleo")
    advocate = api.new_customer(referral_code=code)
    befriend(api, friend, code)
    friends(api, advocate).equals([friend])


@rule("B04").broken_by(turns(404, into=200, body=[], to=FRIENDS))
def test_referrals_of_nobody_are_answered_404(api: Calls) -> None:
    is_error(api.ask(REFERRALS, api.fresh("no-such-customer")).status(404))


@rule("B07").broken_by(overrides(INVOKE, body={"metadata": {}}))
def test_a_sign_up_with_a_code_makes_a_friend(api: Calls) -> None:
    code, friend = api.fresh("ADA"), api.fresh("cleo@33")
    advocate = api.new_customer(referral_code=code)
    befriend(api, friend, code)
    friends(api, advocate).holds(friend)
