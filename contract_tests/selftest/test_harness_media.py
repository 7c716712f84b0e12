"""Bodies with several media types: a run speaks the JSON among them, and judges what it can read."""

import json
from collections import Counter

import pytest

from contract_tests.harness.checks.examples import refused, shown
from contract_tests.harness.checks.generated import violations
from contract_tests.harness.checks.refusals import is_left_blank, required
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.defects import Serve, answers
from contract_tests.harness.report.violation import text
from contract_tests.harness.values.made_up import Run
from contract_tests.selftest import library
from contract_tests.selftest.club import SPEC
from contract_tests.selftest.gates import gate_to_club
from scripts.spec.views import in_json, to_draw_from


def media_type(exchange: Exchange) -> str:
    names = {name.lower(): value for name, value in exchange.headers}
    return names.get("content-type", "").partition(";")[0]


@pytest.mark.parametrize("phase", ["coverage", "fuzzing"])
def test_requests_are_made_up_in_one_media_type_of_json(phase: str) -> None:
    sent: Counter[str] = Counter()

    async def count(asked: Asked, serve: Serve) -> Reply:
        sent[(asked.header("content-type") or "").partition(";")[0]] += 1
        return await serve(asked)

    with gate_to_club(count) as gate:
        run = Run(phase, SPEC.operation("createMember"), "quick", 1)
        assert [text(one) for one in violations(gate, run)] == []
    assert sent["application/json"] > 5
    assert sent.keys() & {"text/json", "application/xml"} == set()
    assert phase == "fuzzing" or "text/plain" in sent  # which is not described


def test_every_example_is_sent_in_each_media_type_of_json() -> None:
    with gate_to_club() as gate:
        client = Client(gate)
        for example in shown(SPEC.operation("createMember")):
            assert refused(client, example) is None
        sent = [media_type(one) for one in gate.exchanges]
    assert sent == ["application/json", "text/json"]


def test_an_example_that_one_media_type_is_refused_in_is_told() -> None:
    reads_one = answers(
        415, when=lambda asked: asked.header("content-type") == "text/json"
    )
    with gate_to_club(reads_one) as gate:
        examples = shown(SPEC.operation("createMember"))
        found = [refused(Client(gate), one) for one in examples]
    assert [one and one.what for one in found] == [
        None,
        "answered 415 to an example of what can be sent",
    ]


def test_json_is_asked_for_where_other_answers_are_described() -> None:
    wanted = "application/json, text/json, */*;q=0.1"
    assert SPEC.operation("listMembers").accept == wanted
    assert SPEC.operation("createMember").accept == ""
    with gate_to_club() as gate:
        Client(gate).get("/members")
        Client(gate).get("/guests")
        first, second = gate.exchanges
    assert ("Accept", wanted) in first.headers
    assert "Accept" not in dict(second.headers)


async def answers_in_xml(asked: Asked, serve: Serve) -> Reply:
    response = await serve(asked)
    if asked.method == "GET" and response.status == 200:
        xml = response.with_body(b"<set><total>1</total></set>")
        return xml.with_headers({"Content-Type": "application/xml"})
    return response


def test_an_answer_in_another_described_form_is_not_read_as_json() -> None:
    with gate_to_club(answers_in_xml) as gate:
        run = Run("coverage", SPEC.operation("listMembers"), "quick", 1)
        assert violations(gate, run) == []
        assert [text(one) for one in gate.coverage.violations] == []
        run = Run("coverage", SPEC.operation("listGuests"), "quick", 1)
        violations(gate, run)
        whats = {one.what for one in gate.coverage.violations}
    assert whats == {"answered application/xml"}


def test_what_is_wrong_with_another_described_form_is_not_known() -> None:
    create = SPEC.operation("createMember")
    for media in ("application/xml", "text/plain"):
        sent = Exchange("POST", "", (("content-type", media),), b"<x/>", 400, (), b"")
        assert required(create, sent) == ()


@pytest.mark.parametrize(
    ("query", "blank"),
    [("?count=", True), ("?count=1", False), ("", False), ("?count=&count=1", False)],
)
def test_a_blank_says_nothing_in_a_parameter_that_may_be_left_out(
    query: str, blank: bool
) -> None:
    count = SPEC.operation("listGuests").parameter("count")
    assert count
    url = f"http://127.0.0.1:1/v1/guests{query}"
    sent = Exchange("GET", url, (), b"", 200, (), b"")
    assert is_left_blank(count, sent) is blank


def test_a_document_with_json_alone_is_left_as_it_is() -> None:
    spec = library.SPEC
    assert in_json(spec)["paths"] == spec.document["paths"]


def test_keys_are_closed_where_all_are_known() -> None:
    before = json.dumps(SPEC.document)
    schemas = to_draw_from(SPEC)["components"]["schemas"]
    assert schemas["NewMember"]["additionalProperties"] is False
    assert (
        schemas["Query"]["properties"]["primaryInfo"]["additionalProperties"] is False
    )
    assert "additionalProperties" not in schemas["Member"]  # only of answers
    assert json.dumps(SPEC.document) == before
