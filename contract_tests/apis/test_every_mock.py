"""Tests that hold for every mock, of all its operations: wrong credentials, other methods and failures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from contract_tests.harness.mocking import PathItem, basic_header
from contract_tests.harness.mocking.caller import MockCaller
from contract_tests.harness.mocking.catalogue import mock_names

every_mock = pytest.mark.parametrize("api_name", mock_names())


def credential(caller: MockCaller) -> tuple[str, str]:
    """The header or query parameter that every operation asks for, and its value."""
    return next(iter({**caller.headers, **caller.params}.items()))


def wrong(caller: MockCaller) -> Iterator[dict[str, str]]:
    """The credential left out, and given in ways that are no good."""
    name, good = credential(caller)
    scheme, _, value = good.rpartition(" ")
    bad = {"", "hush", "Bearer hush", "Basic hush", scheme, f"{scheme} x", f"x{good}"}
    if scheme:
        bad |= {value, f"Basic {value}", f"Bearer {value}"} - {good}
    yield {}
    yield from ({name: text.strip()} for text in sorted(bad))
    if scheme == "Basic":
        user, password, *_ = caller.env.values()
        yield basic_header(user, "hush")
        yield basic_header(password, user)


@every_mock
def test_without_the_credential_everything_is_401(
    caller: MockCaller, operations: list[tuple[str, str]]
) -> None:
    name, good = credential(caller)
    challenge, in_header = good.rpartition(" ")[0] or None, name in caller.headers
    others = product(("DELETE", "OPTIONS"), {path for _, path in operations})
    calls = [*operations, *others]
    for sent in list(wrong(caller)):
        caller.headers, caller.params = (sent, {}) if in_header else ({}, sent)
        for method, path in calls:
            answer = caller.call(method, path, content=b"{")
            assert answer.status_code == 401, (method, path, sent)
            assert answer.headers.get("WWW-Authenticate") == challenge
            caller.reason(answer)
            assert "hush" not in answer.text + answer.headers["X-Mock-Reason"]


@every_mock
def test_other_methods_are_405_and_told_which_there_are(
    caller: MockCaller, items: list[PathItem]
) -> None:
    for item in items:
        answer = caller.call("PATCH", item.path.removeprefix(caller.service))
        assert answer.status_code == 405, item.path
        caller.reason(answer)
        head = {"HEAD"} if "GET" in item.operations else set()
        assert set(answer.headers["Allow"].split(", ")) == {*item.operations, *head}


@every_mock
def test_a_parameter_that_nobody_knows_is_named(
    caller: MockCaller, operations: list[tuple[str, str]]
) -> None:
    calls = [call for call in operations if call[0] == "GET"]
    answers = [caller.call(*call, params={"unheard": "1"}) for call in calls]
    served = [answer for answer in answers if answer.is_success]
    assert served or not calls
    assert {one.headers["X-Mock-Ignored"] for one in served} <= {"?unheard"}


@every_mock
def test_a_failing_server_answers_500_once_unless_it_is_reset(
    caller: MockCaller, operations: list[tuple[str, str]]
) -> None:
    for call in operations:
        caller.act("fail_next_request")
        caller.refused(500, *call)
        assert caller.call(*call).status_code < 500
    caller.act("fail_next_request")
    caller.reset()
    assert caller.call(*operations[0]).status_code < 500
