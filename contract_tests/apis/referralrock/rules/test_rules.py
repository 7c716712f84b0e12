"""One test for each rule on credentials, media types, batches and programs, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
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
    add_member,
    add_program,
    add_referral,
    add_reward,
    found,
    ids,
    new_member,
    program,
    query,
)
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import Client, MockControl
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


def bare(answer: Any) -> Any:
    return answer["programs"]


def counted_by_page(answer: Any) -> Any:
    return {**answer, "total": len(answer["programs"])}


def in_a_set(program: Any) -> Any:
    return {"programs": [program], "offset": 0, "total": 1, "message": ""}


@rule("RR01", broken_by=[answers(403, to=PROGRAM)])
def test_the_keys_are_user_and_password_of_every_call(
    api: Client, mock: MockControl
) -> None:
    for operation in api.gate.target.spec.operations:
        mock.reset()
        mock.seed_examples()
        answer = api.call(operation, params=NEEDED.get(operation.id, {}))
        assert answer.status_code < 400, operation.id


@rule("RR02", broken_by=[lets_any_password_in, takes_the_keys_either_way])
@pytest.mark.parametrize("case", ["none", "swapped", "of somebody else", "no password"])
def test_without_the_keys_nothing_is_done(api: Client, case: str) -> None:
    keys = api.gate.target.secrets.values
    public = keys["REFERRALROCK_PUBLIC_KEY"]
    private = keys["REFERRALROCK_PRIVATE_KEY"]
    headers = {
        "none": {},
        "swapped": basic_header(private, public),
        "of somebody else": basic_header(public, f"{private}1"),
        "no password": basic_header(public, ""),
    }[case]
    for operation in api.gate.target.spec.operations:
        needed = NEEDED.get(operation.id, {})
        refused = api.call(
            operation, authenticated=False, headers=headers, params=needed
        )
        assert refused.status_code >= 400, operation.id
    assert found(api, MEMBERS) == []


@rule("RR04", broken_by=[answers(415, when=is_text_json)])
@pytest.mark.parametrize("media_type", ["application/json", "text/json"])
def test_json_is_taken_under_both_its_names(
    api: Client, mock: MockControl, media_type: str
) -> None:
    headers = {"Content-Type": media_type}
    for operation in api.gate.target.spec.operations:
        if operation.body:
            mock.reset()
            mock.seed_examples()
            answer = api.call(operation, headers=headers)
            assert answer.status_code < 400, operation.id
    mock.reset()
    body = new_member(api, "Ben")
    assert api.post(MEMBERS, headers=headers, json=body).ok
    assert [one["firstName"] for one in found(api, MEMBERS)] == ["Ben"]


def batches(api: Client) -> dict[str, Any]:
    """Two items for each operation that takes several: one that is there, and one that is not."""
    member = add_member(api)
    referral = add_referral(api, member["referralCode"])
    reward = add_reward(api, member)
    members, referrals = (
        [query({**one, "id": which}, own) for which in (one["id"], UNKNOWN)]
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
        REMOVE_REWARDS: {"rewardIds": [reward["id"], UNKNOWN]},
    }


@rule(
    "RR05",
    broken_by=[
        shows(UPDATE_MEMBERS, what_succeeded),
        shows("POST */remove", lambda results: {"items": results}),
    ],
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
@pytest.mark.usefixtures("mock")
def test_each_item_of_a_batch_is_answered(api: Client, path: str) -> None:
    answer = api.post(path, json=batches(api)[path]).json()
    assert isinstance(answer, list)
    assert len(answer) == 2
    assert all(isinstance(one["resultInfo"], dict) for one in answer)
    assert answer[0]["resultInfo"] != answer[1]["resultInfo"]


@rule("RR06", broken_by=[shows(PROGRAMS, bare)])
def test_programs_come_in_a_set(api: Client) -> None:
    response = api.get(PROGRAMS)
    assert response.status_code == 200
    assert response.json().keys() >= {"programs", "offset", "total", "message"}
    assert isinstance(response.json()["programs"], list)


@rule(
    "RR07",
    broken_by=[
        overrides(PROGRAMS, query={"offset": lambda text: str(max(int(text) - 1, 0))})
    ],
)
def test_offset_and_count_choose_programs(api: Client, mock: MockControl) -> None:
    made = [program(api), *(add_program(mock, name) for name in ("first", "last"))]
    every = found(api, PROGRAMS)
    assert sorted(ids(every)) == sorted(ids(made))
    assert found(api, PROGRAMS, offset=1, count=1) == every[1:2]
    assert found(api, PROGRAMS, offset=1) == every[1:]
    assert found(api, PROGRAMS, count=1) == every[:1]


@rule("RR08", broken_by=[shows(PROGRAMS, counted_by_page)])
def test_a_short_page_does_not_change_the_total(api: Client, mock: MockControl) -> None:
    add_program(mock)
    cut = api.get(PROGRAMS, params={"count": "1"}).json()
    assert len(cut["programs"]) == 1
    assert cut["total"] == len(found(api, PROGRAMS))


@rule("RR09", broken_by=[ignores(PROGRAMS, "programId")])
def test_one_program_is_listed_by_its_id(api: Client, mock: MockControl) -> None:
    add_program(mock)
    for one in found(api, PROGRAMS):
        assert found(api, PROGRAMS, programId=one["id"]) == [one]


@rule("RR10", broken_by=[shows(PROGRAM, in_a_set)])
def test_a_program_is_shown_by_its_name(api: Client, mock: MockControl) -> None:
    add_program(mock)
    for one in found(api, PROGRAMS):
        response = api.get(PROGRAM, params={"programName": one["name"]})
        assert response.status_code == 200
        assert response.json() == one


@rule(
    "RR11",
    broken_by=[
        assumes(
            PROGRAM, query={"programName": looked_up(PROGRAMS, "programs", 0, "name")}
        )
    ],
)
def test_a_program_is_not_shown_without_a_name(api: Client) -> None:
    assert api.get(PROGRAM).status_code >= 400
