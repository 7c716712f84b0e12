"""One test for each rule on credentials, media types, batches and programs, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Calls
from contract_tests.apis.referralrock.calls.common import (
    MEMBERS,
    PROGRAM,
    PROGRAMS,
    REMOVE_MEMBERS,
    REMOVE_REFERRALS,
    REMOVE_REWARDS,
    REWARDS,
    UNKNOWN,
    UPDATE_MEMBERS,
    UPDATE_REFERRALS,
    add_program,
    query,
    words,
)
from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking import basic_header
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    assumes,
    ignores,
    looked_up,
    overrides,
    shows,
)
from contract_tests.harness.values.drawn import start_over
from scripts.spec.operation import Operation

# One of three parameters is needed there, so the specification can call none of them required.
NEEDED = {"getReferral": {"email": "cleo.sample@example.com"}}


async def lets_any_password_in(asked: Asked, serve: Serve) -> Reply:
    described = (await serve(asked.to("GET", "/_mock"))).json
    known = asked.basic[0] == described["env"]["REFERRALROCK_PUBLIC_KEY"]
    return await serve(asked.with_headers(described["headers"]) if known else asked)


async def takes_the_keys_either_way(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if reply.status != 401:
        return reply
    user, password = asked.basic
    return await serve(asked.with_headers(basic_header(password, user)))


def is_text_json(asked: Asked) -> bool:
    return (asked.header("content-type") or "").startswith("text/json")


def what_succeeded(results: list[Any]) -> list[Any]:
    """The results that say so; in which words is not documented, and clients wait for two."""
    said = [one["resultInfo"]["Status"].lower() for one in results]
    return [
        one for one, word in zip(results, said, strict=True) if word.startswith("succe")
    ]


said: dict[bytes, Reply] = {}


async def says_it_again(asked: Asked, serve: Serve) -> Reply:
    if asked.is_at("POST */remove"):
        return said.setdefault(asked.body, await serve(asked))
    return await serve(asked)


def bare(answer: Any) -> Any:
    return answer["programs"]


def counted_by_page(answer: Any) -> Any:
    return {**answer, "total": len(answer["programs"])}


def in_a_set(program: Any) -> Any:
    return {"programs": [program], "offset": 0, "total": 1, "message": ""}


def is_taken(api: Calls, operation: Operation, **parts: Any) -> None:
    """A call as its examples suggest is not refused for its keys or its media type; in a mock there is all that it names."""
    start_over(api)
    if api.can("seed_examples"):
        MockControl(api.gate).seed_examples()
        expect(api.call(operation, **parts)).succeeds()
    else:
        answer = api.call(operation, **parts)
        expect(answer.status_code, operation.label).is_none_of(401, 403, 415)


@rule("RR01").broken_by(answers(403, to=PROGRAM))
def test_the_keys_are_user_and_password_of_every_call(api: Calls) -> None:
    for operation in api.gate.target.spec.operations:
        is_taken(api, operation, params=NEEDED.get(operation.id, {}))


@rule("RR02").broken_by(lets_any_password_in, takes_the_keys_either_way)
@pytest.mark.parametrize("case", ["none", "swapped", "of somebody else", "no password"])
def test_without_the_keys_nothing_is_done(api: Calls, case: str) -> None:
    keys = api.gate.target.secrets.values
    public = keys["REFERRALROCK_PUBLIC_KEY"]
    private = keys["REFERRALROCK_PRIVATE_KEY"]
    wrong: dict[str, Any] = {"authenticated": False}
    wrong["headers"] = {
        "none": {},
        "swapped": basic_header(private, public),
        "of somebody else": basic_header(public, f"{private}1"),
        "no password": basic_header(public, ""),
    }[case]
    for operation in api.gate.target.spec.operations:
        needed = NEEDED.get(operation.id, {})
        expect(api.call(operation, params=needed, **wrong)).fails()
    body = api.new_member()
    expect(api.post(MEMBERS, json=body, **wrong)).fails()
    api.listed(MEMBERS, query=body["email"]).equals([])


@rule("RR04").broken_by(answers(415, when=is_text_json))
@pytest.mark.parametrize("media_type", ["application/json", "text/json"])
def test_json_is_taken_under_both_its_names(api: Calls, media_type: str) -> None:
    headers = {"Content-Type": media_type}
    for operation in api.gate.target.spec.operations:
        if operation.body:
            is_taken(api, operation, headers=headers)
    body = api.new_member()
    expect(api.post(MEMBERS, headers=headers, json=body)).succeeds()
    api.listed(MEMBERS, query=body["email"]).counts(1)


def batches(api: Calls) -> dict[str, Any]:
    """Two items for each operation that takes several: one that is not there, and one that is."""
    member = api.add_member()
    referral = api.add_referral(member["referralCode"])
    reward = api.add_reward(member)
    members, referrals = (
        [query({**one, "id": which}, own) for which in (UNKNOWN, one["id"])]
        for one, own in ((member, "memberId"), (referral, "referralId"))
    )
    new_reward = {"amount": 20, "payoutId": reward["payoutId"]}
    return {
        UPDATE_MEMBERS: [
            {"query": one, "member": {"firstName": "Benno"}} for one in members
        ],
        REMOVE_MEMBERS: [{"query": one} for one in members],
        UPDATE_REFERRALS: [
            {"query": one, "referral": {"firstName": "Dorothea"}} for one in referrals
        ],
        REMOVE_REFERRALS: [{"query": one} for one in referrals],
        REWARDS: [{"memberQuery": one, "newReward": new_reward} for one in members],
        REMOVE_REWARDS: {"rewardIds": [UNKNOWN, reward["id"]]},
    }


@rule("RR05").broken_by(
    shows(UPDATE_MEMBERS, what_succeeded),
    shows("POST */remove", lambda results: {"items": results}),
    says_it_again,
)
@pytest.mark.parametrize(
    "path",
    [
        UPDATE_MEMBERS,
        REMOVE_MEMBERS,
        UPDATE_REFERRALS,
        REMOVE_REFERRALS,
        REWARDS,
        REMOVE_REWARDS,
    ],
)
def test_each_item_of_a_batch_is_answered(api: Calls, path: str) -> None:
    body = batches(api)[path]
    answer = expect(api.post(path, json=body))
    unknown, known = expect(words(answer), f"results of {path}").counts(2).value
    expect(unknown, "the result of what is not there").differs_from(known)
    if path.endswith("remove"):
        again = words(expect(api.post(path, json=body)))
        expect(again[1:], "the result of what is gone").differs_from([known])


@rule("RR05").broken_by(shows("*/update", lambda results: results[::-1]))
@pytest.mark.parametrize("path", [UPDATE_MEMBERS, UPDATE_REFERRALS])
def test_results_come_in_the_order_of_the_items(api: Calls, path: str) -> None:
    unknown, known = batches(api)[path]
    done = words(expect(api.post(path, json=[known])))
    results = words(expect(api.post(path, json=[unknown, known])))
    expect(results[1:], "the second result").equals(done)


@rule("RR06").broken_by(shows(PROGRAMS, bare))
def test_programs_come_in_a_set(api: Calls) -> None:
    answer = expect(api.get(PROGRAMS)).status(200)
    expect(answer.object(), "the set").holds("programs", "offset", "total", "message")
    answer.objects("programs")


@rule("RR07").broken_by(
    overrides(PROGRAMS, query={"offset": lambda text: str(max(int(text) - 1, 0))})
)
def test_offset_and_count_choose_programs(api: Calls) -> None:
    here, other = api.program, api.other_program()
    if api.can("add_program"):
        add_program(MockControl(api.gate), "last")
    api.listed(PROGRAMS).holds(here["id"], other["id"])
    api.is_cut(PROGRAMS)


@rule("RR08").broken_by(shows(PROGRAMS, counted_by_page))
def test_a_short_page_does_not_change_the_total(api: Calls) -> None:
    api.other_program()
    cut = api.got(PROGRAMS, count=1)
    expect(cut.objects("programs"), "the page").counts(1)
    cut.says(total=len(api.found(PROGRAMS)))


@rule("RR09").broken_by(ignores(PROGRAMS, "programId"))
def test_one_program_is_listed_by_its_id(api: Calls) -> None:
    api.other_program()
    for one in api.found(PROGRAMS):
        api.listed(PROGRAMS, programId=one["id"]).equals([one["id"]])


@rule("RR10").broken_by(shows(PROGRAM, in_a_set))
def test_a_program_is_shown_by_its_name(api: Calls) -> None:
    if api.can("add_program"):
        api.other_program()
    for one in api.found(PROGRAMS):
        expect(api.get(PROGRAM, params={"programName": one["name"]})).status(200).says(
            id=one["id"], name=one["name"]
        )


@rule("RR11").broken_by(
    assumes(PROGRAM, query={"programName": looked_up(PROGRAMS, "programs", 0, "name")})
)
def test_a_program_is_not_shown_without_a_name(api: Calls) -> None:
    expect(api.get(PROGRAM)).fails()
