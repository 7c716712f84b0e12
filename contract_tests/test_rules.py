"""Every rule of a specification is proven by a test that names it."""

from __future__ import annotations

from contract_tests.harness.checks.rules import rule_tests, unproven
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.violation import assert_none


def test_every_rule_has_a_test(api_name: str, gate: Gate) -> None:
    assert_none(unproven(gate.target, rule_tests(api_name)))
