"""Every rule of a specification is proven by a test that names it."""

from __future__ import annotations

from contract_tests.harness.gate import Gate
from contract_tests.harness.rules import rule_tests, rules_of, unproven
from contract_tests.harness.violation import Broken


def test_every_rule_has_a_test(api_name: str, gate: Gate) -> None:
    module = rule_tests(api_name)
    found = list(unproven(gate.target, rules_of(module) if module else {}))
    if found:
        raise Broken(found)
