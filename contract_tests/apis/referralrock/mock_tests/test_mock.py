"""The Referral Rock mock: who may call it, which bodies it reads, programs, and what happens in the app."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import (
    HOOKS,
    MEMBERS,
    PROGRAM,
    PROGRAMS,
    REMOVE_MEMBERS,
)
from contract_tests.apis.referralrock.mock import seed


def test_a_rate_limit_is_429_until_a_minute_is_over_or_it_is_lifted(
    caller: Caller,
) -> None:
    caller.act("set_rate_limit", per_minute=2)
    caller.client.get(PROGRAMS)
    assert caller.get(PROGRAMS) == caller.get(PROGRAMS)
    assert "2 requests" in caller.refused(429, "GET", PROGRAMS)
    caller.advance(60)
    caller.get(PROGRAMS)
    caller.act("set_rate_limit", per_minute=0)
    for _ in range(3):
        caller.get(PROGRAMS)
    caller.act("set_rate_limit", per_minute=1)
    caller.reset()
    for _ in range(2):
        caller.get(PROGRAMS)


# Bodies


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "application/xml", "text/xml", "json"]
)
def test_a_body_of_another_type_is_415(
    caller: Caller, operations: list[tuple[str, str]], content_type: str
) -> None:
    headers = {"Content-Type": content_type}
    for method, path in operations:
        if method != "GET":
            caller.refused(415, method, path, headers=headers, content=b"{}")


def test_a_type_of_json_is_read_in_any_case(caller: Caller) -> None:
    headers = {"Content-Type": "Text/JSON; charset=utf-8"}
    path = REMOVE_MEMBERS
    answer = caller.call("POST", path, headers=headers, content=b"[]")
    assert (answer.status_code, answer.json()) == (200, [])


# Programs


def test_the_seeded_program(caller: Caller) -> None:
    answer = caller.get(PROGRAMS)
    (program,) = answer.pop("programs")
    assert answer == {"offset": 0, "total": 1, "message": ""}
    offers = ["memberOffer", "referralOffer", "directUrl", "widgetUrl"]
    assert list(program) == ["id", "isActive", "name", "type", "title", *offers]
    assert program["id"] == caller.seed["program_id"]
    assert caller.get(PROGRAM, programName="spring-2026") == program


def test_one_program_is_listed_by_its_id(caller: Caller) -> None:
    made = caller.act("add_program", name="autumn", title="Autumn")
    for wanted in [made["id"], made["id"].upper(), "autumn", "Autumn"]:
        assert caller.listed("programs", programId=wanted) == [made]
    assert caller.get(PROGRAMS, programId="winter")["total"] == 0


def test_a_closed_program_takes_no_members(caller: Caller) -> None:
    caller.act("set_program_active", is_active=False)
    assert caller.get(PROGRAM, programName="spring-2026")["isActive"] is False
    ben = {"firstName": "Ben", "email": "ben@example.com"}
    body = {"programId": caller.seed["program_id"], **ben}
    assert "not active" in caller.refused(400, "POST", MEMBERS, json=body)
    caller.act("set_program_active", is_active=True)
    caller.add_member("Ben")


def test_a_deleted_program_takes_all_with_it(caller: Caller) -> None:
    ada = caller.add_member("Ada")
    caller.add_referral(ada["referralCode"], "Cleo", status="approved")
    other = caller.act("add_program", name="other")
    caller.add_member("Ben", programId=other["id"])
    caller.act("delete_program", program_id=caller.seed["program_id"])
    assert [one["name"] for one in caller.listed("programs")] == ["other"]
    assert caller.members() == ["Ben"]
    for kind in ["referrals", "rewards"]:
        assert caller.get(f"/api/{kind}")["total"] == 0


def test_people_register_on_the_pages(caller: Caller) -> None:
    ada = caller.act("member_registers", first_name="Ada", email="ada@example.com")
    cleo = caller.act(
        "referral_registers",
        member_id=ada["id"],
        first_name="Cleo",
        email="cleo@example.com",
        amount=10,
    )
    assert (cleo["status"], cleo["amount"]) == ("pending", 10)
    assert cleo["referringMemberId"] == caller.member("ada@example.com")["id"]
    again = {"first_name": "Ada", "email": "ADA@example.com"}
    caller.cannot_act("member_registers", **again)


def test_a_reward_is_processed_before_it_is_issued(caller: Caller) -> None:
    caller.act("seed_examples")
    pending, issued = caller.listed("rewards")
    caller.act("process_reward", reward_id=pending["id"])
    for one in (pending, issued):
        caller.cannot_act("process_reward", reward_id=one["id"])
    listed = caller.listed("rewards", status="Processing")
    assert [one["id"] for one in listed] == [pending["id"]]
    assert caller.member("ADA20")["rewardsPendingAmount"] == 20


def test_the_things_of_sample_requests_come_once(caller: Caller) -> None:
    paths = [MEMBERS, "/api/referrals", "/api/rewards", "/api/payouts/transactions"]
    assert [caller.get(path)["total"] for path in paths] == [0, 0, 0, 0]
    for _ in range(2):
        caller.act("seed_examples")
        assert [caller.get(path)["total"] for path in paths] == [1, 1, 2, 1]
    ada = caller.member("ADA20")
    assert (ada["id"], ada["referrals"]) == (seed.MEMBER_ID, 1)
    assert (ada["rewardsPendingAmount"], ada["rewardsIssuedAmount"]) == (20, 20)
    caller.send("DELETE", HOOKS, {"web_hook_id": seed.HOOK_ID})
