"""Chains of what has to be there first, batches that are answered item by item, and removals with a body."""

import json
from io import BytesIO
from typing import Any

import pytest
import requests

from contract_tests.harness.checks.generated import violations
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed, each
from contract_tests.harness.mocking.defects import (
    Defect,
    Serve,
    Spoil,
    answers,
    misreads,
)
from contract_tests.harness.report.summary import declared
from contract_tests.harness.report.violation import text
from contract_tests.harness.values.calls import Call, Step, Unusable, Values, follow
from contract_tests.harness.values.comparing import Thing, differences, lacks
from contract_tests.harness.values.made_up import Run
from contract_tests.selftest.club import SPEC
from contract_tests.selftest.gates import gate_to_club
from contract_tests.selftest.library.checks import found_by, found_by_all, ways
from scripts.spec.links import Link, links
from scripts.spec.promises import promises
from scripts.spec.schema import Schema


def test_a_healthy_server_keeps_every_promise() -> None:
    """Though it refuses items of batches with status 200, and shows a moment in another zone than it was sent in."""
    with gate_to_club() as gate:
        assert found_by_all(gate) == ([], {})
        assert gate.coverage.thin == set()
        held = gate.coverage.held
    every = {(kind, name) for kind, names in declared(SPEC).items() for name in names}
    assert held == every


def test_what_has_to_be_there_is_made_first() -> None:
    assert [ways(one) for one in promises(SPEC)] == [
        ("createMember", [], ["Members"], False),
        ("updateMembers", ["Update"], ["Members"], False),
        ("removeMembers", ["Removal"], ["Members"], True),
        ("deleteMembers", ["Deletion"], ["Members"], True),
        ("createGuest", ["Guest"], ["Guests"], False),
        ("createGifts", ["Gift"], ["Gifts"], False),
    ]


def does_nothing(*methods: str, path: str) -> Spoil:
    """Answers each item as if it had been done."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.method in methods and asked.path == f"/v1/{path}":
            done = [{**one, "result": "done"} for one in asked.json]
            return Reply(200).with_json(done)
        return await serve(asked)

    return spoil


def halved(item: Any) -> Any:
    new = item["newGift"]
    return {**item, "newGift": {**new, "amount": new["amount"] / 2}}


LISTS_NO_GIFTS = answers(200, {"gifts": [], "total": 0}, to="GET /v1/gifts")
HALVES_GIFTS = misreads("POST /v1/gifts", each(halved))
PLANTED: list[tuple[Defect | Spoil, str, str, str]] = [
    (does_nothing("POST", path="members/remove"), "removeMembers", "/paths/~1members/post/responses/201/links/Members", "as before it was removed"),
    (does_nothing("DELETE", path="members/remove"), "deleteMembers", "/paths/~1members/post/responses/201/links/Members", "as before it was removed"),
    (LISTS_NO_GIFTS, "createGifts", "/paths/~1gifts/post/responses/200/links/Gifts", "no item is what was sent"),
    (HALVES_GIFTS, "createGifts", "/paths/~1gifts/post/responses/200/links/Gifts", "no item is what was sent"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "operation", "place", "what"), PLANTED)
def test_a_success_without_an_effect_is_found(
    spoil: Defect | Spoil, operation: str, place: str, what: str
) -> None:
    with gate_to_club(spoil) as gate:
        found = found_by(gate, "links", SPEC.operation(operation))
    assert [one.statement.place for one in found] == [str(SPEC.origin(place))]
    assert what in found[0].what


async def shows_updates_in_the_answer_alone(asked: Asked, serve: Serve) -> Reply:
    if asked.path != "/v1/members/update":
        return await serve(asked)
    before = await serve(asked.with_changed(changed(member={})))
    answer = before.json
    for one, item in zip(answer, asked.json, strict=True):
        one["member"] = {**(one["member"] or {}), **item["member"]}
    return Reply(200).with_json(answer)


def test_an_update_that_only_the_answer_shows_is_found() -> None:
    with gate_to_club(shows_updates_in_the_answer_alone) as gate:
        (found,) = found_by(gate, "links", SPEC.operation("updateMembers"))
    assert found.what == "no item is what was sent"


def test_a_removal_along_a_link_sends_its_body() -> None:
    sent_along: list[bytes] = []

    async def record(asked: Asked, serve: Serve) -> Reply:
        if asked.method == "DELETE":
            sent_along.append(asked.body)
        return await serve(asked)

    with gate_to_club(record) as gate:
        found_by(gate, "links", SPEC.operation("deleteMembers"))
    removals = [json.loads(one) for one in sent_along]
    assert removals
    for ((item,),) in zip(removals, strict=True):
        assert set(item) == {"query"}
        assert set(item["query"]) == {"primaryInfo"}  # nothing drawn beside it
        assert item["query"]["primaryInfo"]["memberId"].startswith("m")


def link(name: str) -> Link:
    (found,) = (one for one in links(SPEC) if one.name == name)
    return found


def step(operation: str, body: Any, answer: Any) -> Step:
    response = requests.Response()
    response.status_code = 200
    response.raw = BytesIO(json.dumps(answer).encode())
    call = Call(SPEC.operation(operation), {}, Values(body=body))
    return Step(
        call, response, Exchange("POST", "", (), b"", 200, (), response.content)
    )


DRAWN = [{"guestQuery": {"name": "x"}, "newGift": {"amount": 1, "kind": "card"}}]


def test_a_link_gives_whole_objects_and_leaves_the_other_fields_to_be_drawn() -> None:
    made = step("createMember", {}, {"member": {"id": "m7"}})
    drawn = [{"memberQuery": {"secondaryInfo": {"name": "Eve"}}, **DRAWN[0]}]
    call = follow(link("Gift"), made, Values(body=drawn))
    whole = {"primaryInfo": {"memberId": "m7"}}
    assert call.values.body == [{**DRAWN[0], "memberQuery": whole}]


def test_a_link_with_nothing_to_give_is_not_followed() -> None:
    made = step("createMember", {}, {"member": None})
    with pytest.raises(Unusable, match="createMember showed nothing for createGifts"):
        follow(link("Gift"), made, Values(body=DRAWN))


@pytest.mark.parametrize(
    ("operation", "body", "answer", "expected"),
    [
        ("createGifts", DRAWN, [{"gift": None, "result": "refused"}], True),
        ("createGifts", DRAWN, [{"result": "refused"}], True),
        ("createGifts", DRAWN, [], True),
        ("createGifts", DRAWN, [{"gift": {"amount": 2}}], False),
        ("updateMembers", [{"query": {}, "member": {"name": "x"}}], [{"query": {}, "member": None}], True),
        ("removeMembers", [{"query": {"primaryInfo": {}}}], [{"result": "done"}], False),
        ("createHook", {"target": "x", "event": "MemberAdd"}, None, False),
    ],
)  # fmt: skip
def test_an_answer_without_the_thing_says_that_it_was_not_done(
    operation: str, body: Any, answer: Any, expected: bool
) -> None:
    done = step(operation, body, answer)
    assert lacks(done.sent, done.call.operation, answer) is expected


MOMENT = {"type": "string", "format": "date-time"}
PLAIN = {"type": "string"}


@pytest.mark.parametrize(
    ("ours", "theirs", "described", "same"),
    [
        ("2026-01-01T02:00:00+02:00", "2026-01-01T00:00:00.0000000Z", MOMENT, True),
        ("2026-01-01T02:00:00+02:00", "2026-01-01T00:00:00.0000000Z", PLAIN, False),
        ("2026-01-01T02:00:00+02:00", "2026-01-01T00:00:01Z", MOMENT, False),
        ("a@example.com", "a@example.com", PLAIN, True),
        ("a@example.com", "b@example.com", PLAIN, False),
    ],
)
def test_plain_values_are_compared_too(
    ours: str, theirs: str, described: Any, same: bool
) -> None:
    schema = Schema(SPEC, "schema", "/x", described).described
    found = differences(Thing(ours, schema), Thing(theirs, schema))
    assert found is not None
    assert (found == []) is same


@pytest.mark.parametrize("phase", ["coverage", "fuzzing"])
def test_a_wrong_item_may_be_refused_in_its_own_answer(phase: str) -> None:
    for operation in ("updateMembers", "deleteMembers", "createGifts"):
        with gate_to_club() as gate:
            found = violations(gate, Run(phase, SPEC.operation(operation), "quick", 1))
        assert [text(one) for one in found] == []


def test_a_body_that_is_no_batch_has_to_be_refused() -> None:
    run = Run("coverage", SPEC.operation("removeMembers"), "quick", 1)
    takes_an_object = answers(
        200, [], to="*/remove", when=lambda asked: isinstance(asked.json, dict)
    )
    with gate_to_club(takes_an_object) as gate:
        found = violations(gate, run)
    kinds = [one.what for one in found if 'is not of type "array"' in one.what]
    assert kinds, [text(one) for one in found]
