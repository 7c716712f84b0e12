"""What is declared of a list holds: its pages (x-pagination), its filters (x-filters), its order (x-order)."""

from __future__ import annotations

import pytest

from contract_tests.harness.client import Client, MockControl
from contract_tests.harness.gate import Gate
from contract_tests.harness.semantic.filtering import check_filters
from contract_tests.harness.semantic.ordering import check_order
from contract_tests.harness.semantic.paging import check_pages
from contract_tests.harness.semantic.plan import Plan
from contract_tests.harness.violation import Broken
from scripts.spec.view import Operation


@pytest.fixture(autouse=True)
def examples(gate: Gate) -> None:
    """A mock has more to list with what the samples name; not every list can be filled by calls."""
    if gate.target.description is not None:
        MockControl(gate).seed_examples()


@pytest.mark.having("x-pagination")
def test_pages_partition_the_list(
    api: Client, operation: Operation, plan: Plan
) -> None:
    found = check_pages(api, operation, plan)
    if found:
        raise Broken(found)


@pytest.mark.having("x-filters")
def test_filters_filter(api: Client, operation: Operation, plan: Plan) -> None:
    found = check_filters(api, operation, plan)
    if found:
        raise Broken(found)


@pytest.mark.having("x-order")
def test_the_order_holds(api: Client, operation: Operation, plan: Plan) -> None:
    found = list(check_order(api, operation, plan))
    if found:
        raise Broken(found)
