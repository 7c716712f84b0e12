"""One test for each rule on cancelling leads, in their order; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from contract_tests.apis.comunik8.calls import (
    ACCEPTED,
    ADD,
    CANCEL,
    CANCELLED,
    TESTED,
    Calls,
)
from contract_tests.harness.checks.expect import ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import added, changed
from contract_tests.harness.mocking.defects import (
    Serve,
    answers,
    overrides,
    shows,
    turns,
)

Call = Callable[[Calls], ExpectedAnswer]


def cancel_unknown_type(api: Calls) -> ExpectedAnswer:
    return api.cancel(api.lead(), type="no-such-type")


def cancel_unknown_lead(api: Calls) -> ExpectedAnswer:
    nobody = api.lead()
    api.cancel(nobody)  # where an earlier run has left one
    return api.cancel(nobody)


def cancel_after(api: Calls, mock: MockControl, action: str) -> ExpectedAnswer:
    """The answer to cancelling a waiting lead to which something happened."""
    sent, _ = api.add_new()
    parts = {"mobile": sent["mobile"]} if action == "dial_lead" else {}
    mock.act(action, **parts)
    return api.cancel(sent)


async def cancels_every_type(asked: Asked, serve: Serve) -> Reply:
    reply = await serve(asked)
    if asked.is_at(CANCEL) and b"true" in reply.body:
        await serve(asked.with_changed(changed(type="motor-trade")))
    return reply


@rule("C13").broken_by(
    shows(CANCEL, changed(cancelled="yes")),
    shows(CANCEL, changed(cancelled=1)),
    answers(200, CANCELLED, to=CANCEL),
)
def test_a_waiting_lead_is_cancelled_once(api: Calls) -> None:
    sent, _ = api.add_new()
    api.cancel(sent).says(cancelled=True)
    api.cancel(sent).says(cancelled=False)


@rule("C14").broken_by(
    turns(
        "server error (call group)", body={"cancelled": False, "error": "Unknown Type"}
    ),
    shows(CANCEL, changed(cancelled=int)),
)
def test_a_lead_of_an_unknown_type_is_not_cancelled(api: Calls) -> None:
    cancel_unknown_type(api).says(cancelled=False, warning="server error (call group)")


@rule("C15").broken_by(turns("not found", body=CANCELLED))
def test_a_lead_that_is_not_there_is_not_cancelled(api: Calls) -> None:
    cancel_unknown_lead(api).says(cancelled=False, warning="not found")


@rule("C16").broken_by(turns("already processed", body=CANCELLED))
def test_a_dialled_lead_is_not_cancelled(api: Calls, mock: MockControl) -> None:
    answer = cancel_after(api, mock, "dial_lead")
    answer.says(cancelled=False, warning="already processed")


@rule("C17").broken_by(
    turns("server error (save)", into=500, body={"cancelled": False})
)
def test_a_lead_is_not_cancelled_when_saving_fails(
    api: Calls, mock: MockControl
) -> None:
    answer = cancel_after(api, mock, "fail_next_save")
    answer.says(cancelled=False, warning="server error (save)")


@rule("C20").broken_by(
    overrides(CANCEL, body={"type": "motor-trade"}), shows(ADD, added(id=7))
)
def test_type_and_mobile_name_a_lead_together(api: Calls) -> None:
    other = {"mobile": "02079460158"}
    sent, answer = api.add_new()
    api.cancel(sent, **other)  # where an earlier run has left one
    expect(answer.json, "the answer to adding a lead").lacks("id")
    api.cancel(sent, type="no-such-type").says(cancelled=False)
    api.cancel(sent, **other).says(cancelled=False)
    api.cancel(sent).says(cancelled=True)


@rule("C20").broken_by(
    overrides(CANCEL, body={"type": "motor-trade"}), cancels_every_type
)
def test_another_type_of_the_partner_names_another_lead(
    api: Calls, mock: MockControl
) -> None:
    mock.act("give_type", type="home-insurance")
    sent, _ = api.add_new()
    other = {**sent, "type": "home-insurance"}
    api.cancel(other).says(cancelled=False)
    api.add(**other).says(ACCEPTED)
    api.cancel(other).says(cancelled=True)
    api.cancel(sent).says(cancelled=True)


@rule("A04").broken_by(turns("not found", into=404))
@pytest.mark.parametrize("call", [cancel_unknown_type, cancel_unknown_lead])
def test_cancelled_false_is_answered_200(api: Calls, call: Call) -> None:
    call(api).says(cancelled=False).status(200)


@rule("A04").broken_by(turns("already processed", into=409))
@pytest.mark.parametrize("action", ["dial_lead", "fail_next_save"])
def test_what_keeps_a_lead_is_answered_200(
    api: Calls, mock: MockControl, action: str
) -> None:
    cancel_after(api, mock, action).says(cancelled=False).status(200)


@rule("A05").broken_by(
    answers(200, TESTED, to=CANCEL, when=lambda asked: asked.has("test"))
)
@pytest.mark.parametrize("form", [True, "true"], ids=["boolean", "text"])
def test_a_cancellation_is_never_only_tested(api: Calls, form: object) -> None:
    sent, _ = api.add_new()
    expect(api.cancel(sent, test=form).json, "the answer").differs_from(TESTED)
