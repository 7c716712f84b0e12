"""Every semantic check of the toy API by the operation that it is about, as the generic tests call them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from contract_tests.harness.checks.declared import declares
from contract_tests.harness.checks.filters import check_filters
from contract_tests.harness.checks.links import check_promise
from contract_tests.harness.checks.order import check_order
from contract_tests.harness.checks.pagination import check_pages
from contract_tests.harness.checks.unique import check_unique
from contract_tests.harness.checks.unknown_ids import check_unknown
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.violation import Violated, Violation
from contract_tests.harness.values.plan import Plan
from contract_tests.harness.values.routes import promises
from scripts.spec.document import Operation

Check = Callable[[Client, Operation, Plan], Iterable[Violation]]


def check_links(
    client: Client, operation: Operation, plan: Plan
) -> Iterable[Violation]:
    for promise in promises(client.gate.target.spec):
        if promise.writer.id == operation.id:
            yield from check_promise(client, promise, plan)


CHECKS: dict[str, Check] = {
    "links": check_links,
    "x-pagination": check_pages,
    "x-filters": check_filters,
    "x-order": check_order,
    "x-unique": check_unique,
    "ids": check_unknown,
}


def found_by(gate: Gate, what: str, operation: Operation) -> list[Violation]:
    """Violations that one check finds. Raises NotRun."""
    if gate.target.description is not None:
        MockControl(gate).reset()
    try:
        return list(
            CHECKS[what](Client(gate), operation, Plan(f"1 {what} {operation.id}", 4))
        )
    except Violated as error:
        return list(error.violations)


def found_by_all(gate: Gate) -> tuple[list[Violation], dict[str, str]]:
    """Violations that all checks find, and why some were not run."""
    found: list[Violation] = []
    not_run: dict[str, str] = {}
    spec = gate.target.spec
    for what in CHECKS:
        for operation in spec.operations:
            if declares(spec, operation, what):
                try:
                    found += found_by(gate, what, operation)
                except NotRun as reason:
                    not_run[f"{what} {operation.id}"] = str(reason)
    return found, not_run
