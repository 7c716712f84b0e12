"""Links keep their promise: what was created or updated can be read with the values sent, and what was removed is gone.

What a mock tells of a thing, its updates take back.
"""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.links import check_links
from contract_tests.harness.checks.sent_back import check_sent_back, updates
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.report.violation import assert_none
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation
from scripts.spec.promises import promises_of


@pytest.mark.where(operation=promises_of)
def test_what_was_written_can_be_read(
    api: Client, operation: Operation, plan: Plan
) -> None:
    assert_none(check_links(api, operation, plan))


@pytest.mark.where(operation=updates)
def test_what_was_read_is_taken_back(
    api: Client, mock: MockControl, operation: Operation, plan: Plan
) -> None:
    assert_none(check_sent_back(api, operation, plan))
