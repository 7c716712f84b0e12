"""Violations of the semantic checks: the statement, and every request that it took to see that it does not hold."""

from __future__ import annotations

from dataclasses import replace

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violation, violation
from scripts.spec.document import Operation


def broken(
    gate: Gate, operation: Operation, what: str, where: str, *exchanges: Exchange
) -> Violation:
    """The statement at `where` does not hold, as the last of the exchanges shows."""
    statement = of_node(gate.target.spec, where)
    found = violation(gate.target, operation, what, exchanges[-1], statement)
    secrets = gate.target.secrets
    return replace(found, sent="\n".join(one.curl(secrets) for one in exchanges))
