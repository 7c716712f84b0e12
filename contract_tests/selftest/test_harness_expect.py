"""Expectations of rule tests are told in words: what was expected, and what came."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from requests import PreparedRequest, Response

from contract_tests.harness.checks.expect import Lacking, expect
from contract_tests.harness.values.comparing import same


def answer(status: int, body: bytes = b"") -> Response:
    """The answer to adding an item."""
    response, response.request = Response(), PreparedRequest()
    response.request.prepare("POST", "http://127.0.0.1/items?key=secret")
    response.status_code, response._content = status, body
    return response


MET: list[Callable[[], Any]] = [
    lambda: expect(answer(201)).status(200, 201).succeeds(),
    lambda: expect(answer(404)).is_refused().fails(),
    lambda: expect(answer(200, b'{"a": 1, "b": 2}')).says(a=1).says({"b": 2}),
    lambda: expect([1, 2], "it").equals([1, 2]).holds(1).lacks(3).counts(2),
    lambda: expect({"a": 1}, "it").includes({"a": 1.0}).holds("a"),
    lambda: expect([[1], [2, 3]], "it").adds_up_to(3),
    lambda: expect(3, "it").is_one_of(2, 3).differs_from(4).fits("3", lambda n: n == 3),
]
UNMET: list[tuple[Callable[[], Any], str]] = [
    (lambda: expect(answer(201)).status(413), "POST /items: expected status 413, got 201"),
    (lambda: expect(answer(200)).fails(), "POST /items: expected status 400 or above, got 200"),
    (lambda: expect(answer(200)).is_refused(), "POST /items: expected status 400 to 499, got 200"),
    (lambda: expect(answer(200, b'{"saved": false}')).says(saved=True), "the body of POST /items: expected {'saved': True} in it, got {'saved': False}"),
    (lambda: expect(answer(200, b"<html>")).says(saved=True), "POST /items: expected JSON, got '<html>'"),
    (lambda: expect(answer(200, b'{"items": []}')).at("items", 0, "id"), "POST /items: expected items/0 in it, got []"),
    (lambda: expect(answer(200, b'[{"id": 1}, {}]')).each("id"), "POST /items, at 1: expected id in it, got {}"),
    (lambda: expect({"a": {}}, "it").each("a", "id"), "it: expected a list"),
    (lambda: expect([1], "it").objects(), "it, at 0: expected an object, got 1"),
    (lambda: expect(["Ada"], "names").equals([]), "names: expected [], got ['Ada']"),
    (lambda: expect(None, "names").holds("Ada"), "names: expected ['Ada'] in it"),
    (lambda: expect(["Ada"], "names").lacks("Ada"), "names: expected no ['Ada']"),
    (lambda: expect(0, "the flag").equals(False), "the flag: expected False, got 0"),
    (lambda: expect([[1], [2]], "pages").adds_up_to(3), "pages: expected 3 items in all, got 2"),
    (lambda: expect([1], "pages").counts(3), "pages: expected 3, got 1"),
    (lambda: expect(1, "amount").fits("more than 2", lambda n: n > 2), "amount: expected more than 2, got 1"),
    (lambda: expect([{"text": "a" * 300}], "it").equals([{"text": "b"}]), "at 0: expected {'text': 'b'}, got {'text': 'aaa"),
]  # fmt: skip


@pytest.mark.parametrize("met", MET)
def test_what_holds_is_passed_over(met: Callable[[], Any]) -> None:
    met()


@pytest.mark.parametrize(("unmet", "told"), UNMET, ids=[told for _, told in UNMET])
def test_what_does_not_hold_is_told(unmet: Callable[[], Any], told: str) -> None:
    with pytest.raises((AssertionError, Lacking), match=re.escape(told)):
        unmet()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1, 1.0, True),
        (False, 0, False),
        ([True], [1], False),
        ({"a": 0}, {"a": 0}, True),
    ],
)
def test_values_are_compared_as_json(one: Any, other: Any, expected: bool) -> None:
    assert same(one, other) is expected
