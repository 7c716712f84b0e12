"""Requests that a server sends to `webhooks` are held against its specification, counted, and missed where they do not come."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.harness.checks.webhooks import Webhooks, webhooks_to
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.reporter import closing_reports
from contract_tests.harness.report.summary import Summary
from contract_tests.harness.report.violation import Violated, Violation
from contract_tests.selftest.club import SPEC
from contract_tests.selftest.gates import gate_to_club
from contract_tests.selftest.warm import Python
from scripts.target.settings import Settings

SIGNED = {"X-Signature": "signed"}
EVENTS = ("MemberAdd", "GiftAdd")


@contextmanager
def listening() -> Iterator[tuple[Client, Webhooks]]:
    with gate_to_club() as gate, webhooks_to(gate) as webhooks:
        yield Client(gate), webhooks


def test_what_a_server_sends_is_received_judged_and_counted() -> None:
    with listening() as (client, webhooks):
        assert webhooks.events == EVENTS
        for event in webhooks.events:
            hook = {"target": webhooks.url(event), "event": event}
            assert client.post("/hooks", json=hook).ok
        for name in ("Ada", "Bob"):
            client.post("/members", json={"club": "main", "name": name})
        assert webhooks.take("MemberAdd").body == {"Id": "m1"}
        assert webhooks.take("MemberAdd").body == {"Id": "m2"}
        assert [one.body["Id"] for one in webhooks.arrived("MemberAdd")] == ["m1", "m2"]
        assert webhooks.arrived("GiftAdd") == []
        webhooks.check()
        assert client.gate.coverage.webhooks == {("MemberAdd", True)}


def sent(webhooks: Webhooks, event: str, body: Any, **headers: str) -> list[Violation]:
    """Everything found wrong with a delivery."""
    address = webhooks.url(event)
    httpx.post(address, json=body, headers=headers).raise_for_status()
    try:
        webhooks.check()
    except Violated as error:
        return list(error.violations)
    return []


def test_each_difference_names_its_statement() -> None:
    with listening() as (client, webhooks):
        found = sent(webhooks, "MemberAdd", {"Id": 7}, **{"X-Signature": "no"})
        told = {one.statement.place: one for one in found}
        signature = "/components/parameters/Signature/schema"
        schema = "/webhooks/MemberAdd/post/requestBody/content/application~1json/schema"
        header = told[str(SPEC.origin(signature))]
        body = told[str(SPEC.origin(f"{schema}/properties/Id/type"))]
        assert client.gate.coverage.webhooks == {("MemberAdd", False)}
    assert header.what == "sent with 'no' in the header X-Signature"
    assert body.what.startswith("the body sent does not fit: at /Id: 7 is not of type")
    assert body.operation == "receiveMemberAdd (POST MemberAdd)"
    assert body.sent.startswith(f"curl {webhooks.url('MemberAdd')} ")
    assert body.answered == ""


def test_a_missing_header_and_another_media_type_are_told() -> None:
    with listening() as (_, webhooks):
        typed = {"Content-Type": "text/plain"}
        found = sent(webhooks, "GiftAdd", {"Amount": 1}, **typed)
    assert [one.what for one in found] == [
        "sent without the header X-Signature",
        "sent text/plain",
    ]
    assert found[1].statement.text == "the body is application/json"


def test_of_several_differences_alike_the_smallest_is_told() -> None:
    with listening() as (_, webhooks):
        sent(webhooks, "GiftAdd", {"Amount": "many, many, many"}, **SIGNED)
        (found,) = sent(webhooks, "GiftAdd", {"Amount": ""}, **SIGNED)
    assert '{"Amount":""}' in found.sent


def test_an_event_that_is_not_described_is_told() -> None:
    with listening() as (_, webhooks):
        address = webhooks.url("MemberAdd").replace("MemberAdd", "MemberGone")
        httpx.post(address, json={}).raise_for_status()
        with pytest.raises(Violated) as error:
            webhooks.check()
    (found,) = error.value.violations
    assert found.what == "sent 'MemberGone', which is not described"
    assert found.statement.place == str(SPEC.origin("/webhooks"))
    assert "the events are MemberAdd, GiftAdd" in found.statement.text


def test_events_may_share_an_address_and_be_named_in_the_body() -> None:
    with listening() as (client, webhooks):
        webhooks.event_of = lambda received: str(received.body["event"])
        body = {"event": "GiftAdd", "Amount": 1}
        httpx.post(webhooks.url(), json=body, headers=SIGNED)
        assert webhooks.take("GiftAdd").body == body
        webhooks.check()
        assert client.gate.coverage.webhooks == {("GiftAdd", True)}


def test_a_body_that_names_no_event_is_told() -> None:
    with listening() as (_, webhooks):
        webhooks.event_of = lambda received: str(received.body["event"])
        for body in ("[1]", "{}", "null", '"GiftAdd"', "GiftAdd"):
            httpx.post(webhooks.url(), content=body)
        with pytest.raises(Violated) as error:
            webhooks.check()
    (found,) = error.value.violations
    assert (found.what, found.times) == ("sent no event", 5)


def test_what_does_not_come_is_a_violation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contract_tests.harness.http.receiver.PATIENCE", 0.01)
    with listening() as (_, webhooks), pytest.raises(Violated) as error:
        webhooks.take("GiftAdd")
    (found,) = error.value.violations
    assert found.what.startswith("nothing was sent within")
    assert found.statement.text == "A gift is made"
    assert found.statement.place == str(SPEC.origin("/webhooks/GiftAdd/post"))


def test_a_wrong_name_of_an_event_is_a_fault_of_the_test() -> None:
    with listening() as (_, webhooks):
        for use in (webhooks.url, webhooks.take):
            with pytest.raises(LookupError, match="did you mean 'MemberAdd'"):
                use("MembersAdd")


def test_a_server_elsewhere_reaches_no_receiver() -> None:
    with gate_to_club() as gate:
        live = Gate(replace(gate.target, live=True))
        told = pytest.raises(NotRun, match="needs a server that reaches this machine")
        with told, webhooks_to(live):
            pass


def line(summary: Summary) -> list[str]:
    lines = summary.lines()
    first = [name for name, _ in lines].index("webhooks")
    return [text for name, text in lines[first : first + 2] if name in ("webhooks", "")]


def test_the_summary_counts_what_really_came() -> None:
    summary = Summary(SPEC, Coverage("club"))
    came = summary.coverage.webhooks
    assert line(summary) == ["0 of 2 seen", "not seen: MemberAdd, GiftAdd"]
    came.add(("MemberAdd", True))
    assert line(summary) == ["1 of 2 seen, all fit", "not seen: GiftAdd"]
    *_, call, _ = closing_reports(summary, Settings(()))
    assert "receiveGiftAdd (POST GiftAdd): no test of this run was sent it" in str(
        call.longrepr
    )
    came.add(("GiftAdd", True))
    assert line(summary) == ["2 of 2 seen, all fit"]
    came.add(("GiftAdd", False))
    assert line(summary) == ["2 of 2 seen, 1 not as described: GiftAdd"]


CONFTEST = """
import pytest
from contract_tests.conftest import pytest_pyfunc_call
from contract_tests.harness.checks.webhooks import Webhooks

class Judge(Webhooks):
    def check(self):
        raise AssertionError("judged")

@pytest.fixture
def webhooks():
    return Judge(None, None)
"""


def test_a_test_is_judged_when_it_ends(tmp_path: Path, python: Python) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "pytest.ini").write_text("[pytest]")
    test = tmp_path / "test_it.py"
    test.write_text("def test_it(webhooks): pass\ndef test_other(): pass")
    done = python("-m", "pytest", "-p", "no:cacheprovider", str(test))
    assert "AssertionError: judged" in done.stdout
    assert "1 failed, 1 passed" in done.stdout


def test_a_mock_is_asked_whether_all_was_sent() -> None:
    with listening() as (client, webhooks):
        hook = {"target": webhooks.url("MemberAdd"), "event": "MemberAdd"}
        client.post("/hooks", json=hook)
        for number in range(20):
            client.post("/members", json={"club": "main", "name": str(number)})
        assert len(webhooks.arrived("MemberAdd")) == 20
        assert "read_deliveries" in MockControl(client.gate).actions
