"""Requests made up at random find the broken statements of a shop, and a healthy shop passes."""

import pytest

from contract_tests.harness.checks.credentials import let_in
from contract_tests.harness.checks.generated import violations
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import without
from contract_tests.harness.mocking.defects import Defect, Serve, Spoil, shows, turns
from contract_tests.harness.report.violation import Violation, text
from contract_tests.harness.values.made_up import Run
from contract_tests.selftest.shop import ENVIRONMENT, SPEC, gate_to_shop

UNIT_PHASES = ["examples", "coverage", "fuzzing"]


def found_by(gate: Gate, *phases: str) -> list[Violation]:
    found = []
    for phase in phases:
        for operation in gate.target.spec.operations:
            found += violations(gate, Run(phase, operation, "quick", 1))
    return [*found, *gate.coverage.violations]


def test_a_healthy_server_passes_every_phase() -> None:
    with gate_to_shop() as gate:
        assert violations(gate, Run("stateful", None, "quick", 1)) == []
        along_a_link = ("getItem", "200")
        assert along_a_link in gate.coverage.statuses
        assert found_by(gate, *UNIT_PHASES) == []
        client = Client(gate)
        for operation in SPEC.operations:
            assert list(let_in(client, operation, wrong=False)) == []
            assert list(let_in(client, operation, wrong=True)) == []
        every = {
            (one.id, status) for one in SPEC.operations for status in one.responses
        }
        assert gate.coverage.statuses == every


def answers_in(media_type: str, body: bytes, *, of: int) -> Spoil:
    """Answers with another body in place of one status."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        response = await serve(asked)
        if response.status != of:
            return response
        return response.with_body(body).with_headers({"Content-Type": media_type})

    return spoil


async def has_many(asked: Asked, serve: Serve) -> Reply:
    return (await serve(asked)).with_headers({"X-Total": "many"})


async def takes_long_names(asked: Asked, serve: Serve) -> Reply:
    response = await serve(asked)
    refused = asked.method == "POST" and response.status == 400
    long = refused and len(asked.body) > 30
    return Reply(201).with_json({"id": 1, "name": ""}) if long else response


BROKEN_JSON = answers_in("application/json", b"{", of=200)
CREATED = "/paths/~1items/post/responses/201"


@pytest.mark.parametrize(
    ("spoil", "pointer", "what"),
    [
        (has_many, "/paths/~1items/get/responses/200/headers/X-Total/schema", "many"),
        (shows("POST", without("name")), "/components/schemas/Item/required", "name"),
        (
            answers_in("text/plain", b"made", of=201),
            f"{CREATED}/content",
            "answered text/plain",
        ),
        (
            BROKEN_JSON,
            "/paths/~1items/get/responses/200/content/application~1json/schema",
            "no JSON",
        ),
        (
            takes_long_names,
            "/paths/~1items/post/requestBody/content/application~1json/schema/properties/name/maxLength",
            "longer than 20",
        ),
    ],
)
def test_the_message_points_to_the_broken_statement(
    spoil: Defect | Spoil, pointer: str, what: str
) -> None:
    with gate_to_shop(spoil) as gate:
        found = found_by(gate, "coverage")
    told = {one.statement.place: one.what for one in found}
    place = str(SPEC.origin(pointer))
    assert place in told, [text(one) for one in found]
    assert what in told[place]


@pytest.mark.parametrize("wrong", [False, True])
def test_each_credential_is_tried_alone(wrong: bool) -> None:
    with gate_to_shop(turns(401, into=200, body=[])) as gate:
        found = [
            one.what
            for operation in SPEC.operations
            for one in let_in(Client(gate), operation, wrong=wrong)
        ]
    kind = "a wrong" if wrong else "no"
    fields = ["key", "Authorization", "x-customer", "Authorization"]
    assert found == [f"answered 200 to {kind} {field}" for field in fields]


async def hangs_up(asked: Asked, serve: Serve) -> Reply:
    return Reply(200, b"[", (("content-length", "99"), ("x-total", "1")))


def test_a_server_that_hangs_up_breaks_the_documented_answers() -> None:
    with gate_to_shop(hangs_up) as gate:
        found = violations(gate, Run("coverage", SPEC.operations[0], "quick", 1))
    assert [one.operation for one in found] == ["listItems (GET /items)"]
    assert found[0].answered.startswith("no answer: ")


def bodies(exchanges: list[Exchange]) -> list[tuple[str, bytes]]:
    return [(one.url.partition("/v1")[2], one.body) for one in exchanges]


def test_a_seed_decides_what_is_sent() -> None:
    sent = []
    for seed in (1, 1, 2):
        with gate_to_shop() as gate:
            violations(
                gate, Run("fuzzing", SPEC.operation("createItem"), "quick", seed)
            )
            sent.append(bodies(list(gate.exchanges)))
    assert sent[0] == sent[1]
    assert sent[0] != sent[2]


def test_violations_hold_no_secret() -> None:
    with gate_to_shop(BROKEN_JSON) as gate:
        found = found_by(gate, "coverage", "fuzzing")
    told = "\n".join(map(text, found))
    assert "${SHOP_KEY}" in told
    assert not [value for value in ENVIRONMENT.values() if value in told]
