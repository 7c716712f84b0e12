"""Lists are as declared: its pages (x-pagination), its filters (x-filters), its order (x-order)."""

from __future__ import annotations

from operator import attrgetter

import pytest

from contract_tests.harness.checks.filters import check_filters
from contract_tests.harness.checks.order import check_order
from contract_tests.harness.checks.pagination import check_pages
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.report.violation import assert_none
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation


@pytest.fixture(autouse=True)
def examples(gate: Gate) -> None:
    """A mock has more to list with what the samples name; not every list can be filled by calls."""
    if gate.target.is_mock:
        MockControl(gate).seed_examples()


@pytest.mark.where(operation=attrgetter("paging"))
def test_pages_partition_the_list(
    api: Client, operation: Operation, plan: Plan
) -> None:
    assert_none(check_pages(api, operation, plan))


@pytest.mark.where(operation=attrgetter("filters"))
def test_filters_filter(api: Client, operation: Operation, plan: Plan) -> None:
    assert_none(check_filters(api, operation, plan))


@pytest.mark.where(operation=attrgetter("order"))
def test_the_order_holds(api: Client, operation: Operation, plan: Plan) -> None:
    assert_none(check_order(api, operation, plan))
