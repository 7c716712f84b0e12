"""One test for each rule on changes and removals of referrals, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    REFERRAL_QUERIES,
    REFERRALS,
    REMOVE_REFERRALS,
    STATUS,
    UPDATE_REFERRALS,
    Fields,
    query,
)
from contract_tests.apis.referralrock.calls.defects import (
    guesses_the_program,
    knows_no,
    only_says,
)
from contract_tests.harness.checks.expect import Shown, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.mocking.asked import Asked
from contract_tests.harness.mocking.changes import GARBLED, added, inside, without
from contract_tests.harness.mocking.defects import assumes, confuses, misreads
from contract_tests.harness.values.odd_texts import ODD_TEXTS

STATES = ["pending", "qualified", "approved", "denied"]
SECONDARY = ("email", "externalIdentifier", "phoneNumber")


def three_referrals(api: Calls) -> list[Shown]:
    """Referrals of one program; two of them share what is told of them, but for their ids."""
    code = api.add_member()["referralCode"]
    cleo, dora = (api.add_referral(code, name) for name in ("Cleo", "Dora"))
    told = {name: dora[name] for name in ("firstName", *SECONDARY)}
    return [cleo, dora, api.add_referral(code, **told)]


def leaves_all_as_they_are(api: Calls, act: Callable[[Fields], object]) -> None:
    """No query that fails to name one referral does anything."""
    every = cleo, dora, _ = three_referrals(api)
    alone = [
        {"secondaryInfo": query(cleo, own, "ProgramId")["secondaryInfo"]}
        for own in SECONDARY
    ]
    for wanted in (*alone, *(query(dora, own, "ProgramId") for own in SECONDARY)):
        act(wanted)
        for one in every:
            is_now(api, one, "pending")


def is_now(api: Calls, made: Shown, state: str) -> None:
    """The state has changed, whose case the sources tell differently, and nothing else."""
    now = api.referral(made["id"])
    told = {"firstName": now["firstName"], "status": str(now["status"]).lower()}
    wanted = {"firstName": made["firstName"], "status": state}
    expect(told, f"the referral {made['id']}").equals(wanted)


def is_removed(api: Calls, method: str, own: str, place: str) -> None:
    """The referral that a query names, and no other, however often it is removed."""
    cleo, dora, _ = three_referrals(api)
    wanted = query(cleo, own, place, api.program)
    api.remove(REMOVE_REFERRALS, wanted, method).succeeds()
    for _ in range(2):
        api.listed(REFERRALS, query=cleo["id"]).equals([])
        api.listed(REFERRALS, query=dora["email"]).counts(2)
        api.remove(REMOVE_REFERRALS, wanted, method)


def moves_back(asked: Asked) -> bool:
    return any(one["referral"]["status"] == "pending" for one in asked.json)


@rule("RR51").broken_by(
    misreads(UPDATE_REFERRALS, inside("referral", without("status")), when=moves_back),
    misreads(UPDATE_REFERRALS, inside("referral", added(firstName=""))),
    knows_no("phoneNumber", UPDATE_REFERRALS),
)
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
def test_the_referral_that_a_query_names_is_moved(
    api: Calls, own: str, place: str
) -> None:
    cleo, *others = three_referrals(api)
    wanted = query(cleo, own, place, api.program)
    for state in [*STATES[1:], "pending"]:
        api.update_referrals(wanted, status=state).succeeds()
        is_now(api, cleo, state)
    for one in others:
        is_now(api, one, "pending")


@rule("RR51").broken_by(*(misreads(UPDATE_REFERRALS, one) for one in GARBLED))
@pytest.mark.parametrize("text", ODD_TEXTS)
def test_a_referral_is_changed_to_any_text(api: Calls, text: str) -> None:
    cleo, *_ = three_referrals(api)
    told = {"firstName": text, "companyName": text}
    api.update_referrals(query(cleo, "referralId"), **told).succeeds()
    expect(api.referral(cleo["id"]), "the referral changed").includes(told)


@rule("RR52").broken_by(guesses_the_program(UPDATE_REFERRALS))
def test_an_unclear_query_changes_no_referral(api: Calls) -> None:
    changes = {"status": "approved", "firstName": "Nobody"}
    leaves_all_as_they_are(api, lambda wanted: api.update_referrals(wanted, **changes))


@rule("RR53").broken_by(confuses(STATUS, "status", "denied", "pending"))
@pytest.mark.parametrize("state", STATES)
def test_a_state_can_be_set_alone(api: Calls, state: str) -> None:
    cleo, *others = three_referrals(api)
    first = "denied" if state == "pending" else "pending"
    api.update_referrals(query(cleo, "referralId"), status=first)
    body = {"referralId": cleo["id"], "status": state}
    expect(api.post(STATUS, json=body)).succeeds()
    is_now(api, cleo, state)
    for one in others:
        is_now(api, one, "pending")


@rule("RR54").broken_by(assumes(STATUS, body={"status": "approved"}))
@pytest.mark.parametrize("field", ["referralId", "status"])
def test_a_state_and_its_referral_are_needed(api: Calls, field: str) -> None:
    cleo, *_ = three_referrals(api)
    body = {"referralId": cleo["id"], "status": "approved"}
    del body[field]
    expect(api.post(STATUS, json=body)).fails()
    is_now(api, cleo, "pending")


@rule("RR55").broken_by(only_says(f"POST {REMOVE_REFERRALS}"))
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
def test_the_referral_that_a_query_names_is_removed(
    api: Calls, own: str, place: str
) -> None:
    is_removed(api, "POST", own, place)


@rule("RR56").broken_by(guesses_the_program(REMOVE_REFERRALS))
def test_an_unclear_query_removes_no_referral(api: Calls) -> None:
    leaves_all_as_they_are(api, lambda wanted: api.remove(REMOVE_REFERRALS, wanted))


@rule("RR57").broken_by(only_says(f"DELETE {REMOVE_REFERRALS}"))
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
def test_delete_removes_referrals_too(api: Calls, own: str, place: str) -> None:
    is_removed(api, "DELETE", own, place)


@rule("RR57").broken_by(guesses_the_program(REMOVE_REFERRALS))
def test_delete_removes_no_referral_by_an_unclear_query(api: Calls) -> None:
    leaves_all_as_they_are(
        api, lambda wanted: api.remove(REMOVE_REFERRALS, wanted, "DELETE")
    )
