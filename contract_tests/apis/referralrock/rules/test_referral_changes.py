"""One test for each rule on changes and removals of referrals, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import (
    REFERRAL_QUERIES,
    REFERRALS,
    REMOVE_REFERRALS,
    STATUS,
    UPDATE_REFERRALS,
    Fields,
    add_member,
    add_referral,
    found,
    names,
    query,
    remove,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.defects import (
    guesses_the_program,
    knows_no,
    only_says,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client
from contract_tests.harness.mocking.asked import Asked
from contract_tests.harness.mocking.changes import inside, without
from contract_tests.harness.mocking.defects import assumes, confuses, misreads

STATES = ["pending", "qualified", "approved", "denied"]
SECONDARY = ("email", "externalIdentifier", "phoneNumber")


def three_referrals(api: Client) -> list[Fields]:
    """Referrals of one program; two of them share what is told of them, but for their ids."""
    code = add_member(api)["referralCode"]
    cleo = add_referral(
        api, code, "Cleo", phoneNumber="+12025550102", externalIdentifier="order-7001"
    )
    told = {"phoneNumber": "+12025550103", "externalIdentifier": "order-7002"}
    return [cleo, *(add_referral(api, code, "Dora", **told) for _ in "12")]


def unclear(api: Client) -> list[Fields]:
    """Queries that do not name one referral."""
    cleo, dora, _ = three_referrals(api)
    alone = [
        {"secondaryInfo": query(cleo, own, "ProgramId")["secondaryInfo"]}
        for own in SECONDARY
    ]
    return [*alone, *(query(dora, own, "ProgramId") for own in SECONDARY)]


def states(api: Client) -> dict[str, str]:
    return {one["id"]: one["status"] for one in found(api, REFERRALS)}


def moves_back(asked: Asked) -> bool:
    return any(one["referral"]["status"] == "pending" for one in asked.json)


@rule(
    "RR51",
    broken_by=[
        misreads(
            UPDATE_REFERRALS, inside("referral", without("status")), when=moves_back
        ),
        knows_no("phoneNumber", UPDATE_REFERRALS),
    ],
)
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
@pytest.mark.usefixtures("mock")
def test_the_referral_that_a_query_names_is_moved(
    api: Client, own: str, place: str
) -> None:
    cleo, *others = three_referrals(api)
    for state in [*STATES[1:], "pending"]:
        assert update_referrals(api, query(cleo, own, place), status=state).ok
        told = {cleo["id"]: state, **{one["id"]: "pending" for one in others}}
        assert states(api) == told


@rule("RR52", broken_by=[guesses_the_program(UPDATE_REFERRALS)])
@pytest.mark.usefixtures("mock")
def test_an_unclear_query_changes_no_referral(api: Client) -> None:
    queries = unclear(api)
    before = found(api, REFERRALS)
    for wanted in queries:
        update_referrals(api, wanted, status="approved", lastName="Nobody")
        assert found(api, REFERRALS) == before


@rule("RR53", broken_by=[confuses(STATUS, "status", "denied", "pending")])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.usefixtures("mock")
def test_a_state_can_be_set_alone(api: Client, state: str) -> None:
    cleo, *others = three_referrals(api)
    first = "denied" if state == "pending" else "pending"
    update_referrals(api, query(cleo, "referralId"), status=first)
    body = {"referralId": cleo["id"], "status": state}
    assert api.post(STATUS, json=body).ok
    told = {cleo["id"]: state, **{one["id"]: "pending" for one in others}}
    assert states(api) == told


@rule("RR54", broken_by=[assumes(STATUS, body={"status": "approved"})])
@pytest.mark.parametrize("field", ["referralId", "status"])
@pytest.mark.usefixtures("mock")
def test_a_state_and_its_referral_are_needed(api: Client, field: str) -> None:
    cleo, *_ = three_referrals(api)
    before = found(api, REFERRALS)
    body = {"referralId": cleo["id"], "status": "approved"}
    del body[field]
    assert api.post(STATUS, json=body).status_code >= 400
    assert found(api, REFERRALS) == before


@rule("RR55", broken_by=[only_says(f"POST {REMOVE_REFERRALS}")])
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
@pytest.mark.usefixtures("mock")
def test_the_referral_that_a_query_names_is_removed(
    api: Client, own: str, place: str
) -> None:
    cleo, *_ = three_referrals(api)
    assert remove(api, REMOVE_REFERRALS, query(cleo, own, place)).ok
    assert names(found(api, REFERRALS)) == ["Dora", "Dora"]


@rule("RR56", broken_by=[guesses_the_program(REMOVE_REFERRALS)])
@pytest.mark.usefixtures("mock")
def test_an_unclear_query_removes_no_referral(api: Client) -> None:
    queries = unclear(api)
    before = found(api, REFERRALS)
    for wanted in queries:
        remove(api, REMOVE_REFERRALS, wanted)
        assert found(api, REFERRALS) == before


@rule("RR57", broken_by=[only_says(f"DELETE {REMOVE_REFERRALS}")])
@pytest.mark.parametrize(("own", "place"), REFERRAL_QUERIES)
@pytest.mark.usefixtures("mock")
def test_delete_removes_referrals_too(api: Client, own: str, place: str) -> None:
    cleo, *_ = three_referrals(api)
    assert remove(api, REMOVE_REFERRALS, query(cleo, own, place), "DELETE").ok
    assert names(found(api, REFERRALS)) == ["Dora", "Dora"]


@rule("RR57")
@pytest.mark.usefixtures("mock")
def test_delete_removes_no_referral_by_an_unclear_query(api: Client) -> None:
    queries = unclear(api)
    before = found(api, REFERRALS)
    for wanted in queries:
        remove(api, REMOVE_REFERRALS, wanted, "DELETE")
        assert found(api, REFERRALS) == before
