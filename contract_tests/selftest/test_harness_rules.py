"""Each rule has a test that proves it, and each test a rule."""

import copy
import re
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from contract_tests.harness.checks.expect import expect
from contract_tests.harness.checks.rules import rule, rule_tests, rules_of, unproven
from contract_tests.harness.http.client import Client
from contract_tests.harness.http.target import NotRun, Target
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.catalogue import APIS
from contract_tests.harness.mocking.defects import Serve
from contract_tests.harness.report.coverage import Coverage
from contract_tests.harness.report.summary import Summary
from contract_tests.harness.unreadable import seen_as
from contract_tests.selftest.shop import SPEC, gate_to_shop
from scripts.spec.document import Spec
from scripts.target.secrets import Secrets

RULES = [
    {"id": "S01", "text": "Every item has a name."},
    {"id": "S02", "text": "A lamp shines.", "untestable": "Nobody looks."},
]


@pytest.fixture
def spec() -> Spec:
    document = copy.deepcopy(SPEC.document)
    document["paths"]["/items"]["get"]["x-rules"] = RULES
    return Spec(SPEC.name, replace(SPEC.bundle, document=document))


def shining() -> None:
    """Stands in for the test of a rule."""


def told(spec: Spec, *tested: str) -> list[str]:
    target = Target(spec, "http://127.0.0.1:1", False, False, Secrets({}), None)
    tests = dict.fromkeys(tested, shining)
    return [f"{one.statement.place} {one.what}" for one in unproven(target, tests)]


def test_a_rule_without_a_test_is_a_violation(spec: Spec) -> None:
    (found,) = told(spec)
    assert found.startswith(
        f"{spec.origin('/paths/~1items/get/x-rules/0')} S01 has no test"
    )
    assert "@rule('S01') in contract_tests/apis/shop/rules/test_rules.py" in found


def test_a_rule_on_a_webhook_is_a_rule(spec: Spec) -> None:
    rule = {"id": "S03", "text": "A sale is told once."}
    told_of = {"operationId": "receiveSale", "x-rules": [rule], "responses": {}}
    spec.document["webhooks"] = {"sale": {"post": told_of}}
    (found,) = told(spec, "S01")
    assert "S03 has no test" in found


def test_the_tests_of_an_api_are_found_in_several_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, rule_id in [("rules", "S01"), ("rules", "S03"), ("mock_tests", "S04")]:
        file = tmp_path / "shop" / folder / f"test_{rule_id}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        marked = f"from contract_tests.harness.checks.rules import rule\n@rule('{rule_id}')\ndef test_it(): ..."
        file.write_text(marked, encoding="utf-8")
    monkeypatch.setattr("contract_tests.harness.checks.rules.APIS", tmp_path)
    monkeypatch.setattr("contract_tests.apis.__path__", [str(tmp_path)])
    assert rule_tests("shop").keys() == {"S01", "S03"}


def test_an_untestable_rule_with_a_test_is_a_violation(spec: Spec) -> None:
    (found,) = told(spec, "S01", "S02")
    assert "S02 is called untestable and shining tests it" in found


def test_a_test_of_no_rule_is_a_violation_that_names_the_nearest(spec: Spec) -> None:
    (found,) = told(spec, "S01", "S03")
    assert re.search(
        r"test_rules\.py:\d+ shining names S03.*did you mean 'S0[12]'", found
    )


def test_tests_say_which_rules_they_prove() -> None:
    @rule("S01")
    @rule("S02")
    def test_both() -> None: ...

    module = ModuleType("test_shop_rules")
    vars(module).update(test_it=test_both, helper=test_both)
    assert rules_of(module) == {"S01": test_both, "S02": test_both}


def test_a_rule_is_proven_when_all_its_tests_pass(spec: Spec) -> None:
    summary = Summary(spec, Coverage("shop"))
    summary.coverage.add(Coverage("shop", rules={"S01": True}))
    assert [one.id for one in summary.proven] == ["S01"]
    for passed in (False, True):
        summary.coverage.add(Coverage("shop", rules={"S01": passed}))
    assert summary.proven == []


def test_the_summary_counts_what_was_covered(spec: Spec) -> None:
    seen = {("listItems", "200"), ("listItems", "401"), ("getItem", "200")}
    summary = Summary(
        spec,
        Coverage(
            "shop",
            7,
            called={"listItems", "getItem"},
            statuses=seen,
            worked={"listItems"},
        ),
    )
    summary.coverage.add(Coverage("shop", not_run={("no mock", "S01")}))
    assert summary.lines() == [
        ("operations", "2 of 3 called, 7 requests"),
        ("", "found nothing to work on: getItem"),
        ("answers", "3 of 8 documented statuses seen"),
        ("", "not seen: createItem 201, 400, 401"),
        ("", "not seen: getItem 401, 404"),
        ("behaviour", "0 of 1 link"),
        ("rules", "0 of 1 proven, not to be proven from outside: S02"),
        ("not run", "S01: no mock"),
    ]


@pytest.mark.parametrize(
    ("reads", "item", "told"),
    [
        ("answer['id']", {"name": "lamp"}, (AssertionError, "lacks 'id'")),
        ("expect(answer, 'it').at('id')", {}, (AssertionError, "it: expected id")),
        ("expect(answer, 'it').at('size')", {"id": 1, "name": "x"}, (NotRun, "size")),
        ("answer['size']", {"id": 1, "name": "lamp"}, (NotRun, "lacks 'size'")),
        ("answer['id'] + ''", {"id": 1, "name": "x"}, (NotRun, "cannot be read: ")),
        ("first, second = [answer]", {"id": 1}, (AssertionError, "expected 2, got 1")),
        ("1 / 0", {}, (ZeroDivisionError, "by zero")),
    ],
)
def test_an_answer_that_cannot_be_read_breaks_only_what_is_documented_of_it(
    spec: Spec, reads: str, item: Any, told: tuple[type[Exception], str]
) -> None:
    async def answer(asked: Asked, serve: Serve) -> Reply:
        return Reply(200).with_json(item)

    code = compile(reads, str(APIS / "shop" / "rules.py"), "exec")
    with gate_to_shop(answer, spec=spec) as gate:
        Client(gate).get("/items/1")
        call = pytest.CallInfo.from_call(
            lambda: exec(code, {"answer": item, "expect": expect}), "call"
        )
        error = seen_as(gate, call)
    assert type(error) is told[0]
    assert told[1] in str(error)
