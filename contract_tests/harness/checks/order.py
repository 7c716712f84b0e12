"""`x-order`: a list comes in the order of a field."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import Violation
from contract_tests.harness.values.comparing import moment
from contract_tests.harness.values.filled_lists import filled
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation
from scripts.spec.places import value_at


def check_order(
    client: Client, operation: Operation, plan: Plan
) -> Iterator[Violation]:
    """Read a list and compare each two neighbours. Raises NotRun, and Violated where an answer is no list."""
    order = operation.order
    assert order is not None
    whole = filled(client, operation, plan).listing.whole()
    values = [value_at(item, order.field) for item in whole.items]
    known = comparable([one for one in values if isinstance(one, str | int | float)])
    coverage = client.gate.coverage
    if len(set(known)) < 2:
        coverage.thin.add((operation.id, "no two values to order by"))
        return
    coverage.held.add(("order", operation.id))
    is_wrong = operator.lt if order.falls else operator.gt
    if any(is_wrong(*pair) for pair in pairwise(known)):
        shown = ", ".join(map(str, values))
        what = f"{order.field} is {shown} from the first item to the last"
        target, exchange = client.gate.target, whole.page.exchange
        yield target.violation(operation, what, order.pointer, exchange)


def comparable(values: list[Any]) -> list[Any]:
    """Values in a form that Python compares as people do.

    Numbers, and texts that are all numbers, by size; texts that are all dates by time, without a zone as UTC; other
    texts by code point. Where nulls and missing fields come is not said, so they are left out before.
    """
    for form in (_number, moment):
        found = [form(value) for value in values]
        if all(one is not None for one in found):
            return found
    return [str(value) for value in values]


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None
