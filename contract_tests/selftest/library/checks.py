"""Every semantic check of the toy API by the operation that it is about, as the generic tests call them."""

from collections.abc import Callable, Iterable
from operator import attrgetter

from contract_tests.harness.checks.filters import check_filters
from contract_tests.harness.checks.links import check_links
from contract_tests.harness.checks.order import check_order
from contract_tests.harness.checks.pagination import check_pages
from contract_tests.harness.checks.unique import check_unique
from contract_tests.harness.checks.unknown_ids import check_unknown, ids
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.report.violation import Violated, Violation
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation
from scripts.spec.promises import Promise, promises_of

Check = Callable[[Client, Operation, Plan], Iterable[Violation]]


Question = Callable[[Operation], object]
# Each check with what an operation has where it is one for the check.
CHECKS: dict[str, tuple[Check, Question]] = {
    "links": (check_links, promises_of),
    "x-pagination": (check_pages, attrgetter("paging")),
    "x-filters": (check_filters, attrgetter("filters")),
    "x-order": (check_order, attrgetter("order")),
    "x-unique": (check_unique, attrgetter("unique")),
    "ids": (check_unknown, ids),
}


def found_by(gate: Gate, what: str, operation: Operation) -> list[Violation]:
    """Violations that one check finds. Raises NotRun."""
    if gate.target.is_mock:
        MockControl(gate).reset()
    check, _ = CHECKS[what]
    plan = Plan(f"1 {what} {operation.id}", 4)
    try:
        return list(check(Client(gate), operation, plan))
    except Violated as error:
        return list(error.violations)


def found_by_all(gate: Gate) -> tuple[list[Violation], dict[str, str]]:
    """Violations that all checks find, and why some were not run."""
    found: list[Violation] = []
    not_run: dict[str, str] = {}
    for what, (_, question) in CHECKS.items():
        for operation in filter(question, gate.target.spec.operations):
            try:
                found += found_by(gate, what, operation)
            except NotRun as reason:
                not_run[f"{what} {operation.id}"] = str(reason)
    return found, not_run


def ways(promise: Promise) -> tuple[str, list[str], list[str], bool]:
    """Who writes, along which links, where it is read, and whether it is gone then."""
    route, reads = (
        [link.name for link in each] for each in (promise.route, promise.reads)
    )
    return promise.writer.id, route, reads, promise.gone
