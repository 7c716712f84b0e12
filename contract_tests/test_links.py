"""Links keep their promise: what was created or updated can be read with the values sent, and what was removed is gone."""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.links import check_links
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import assert_none
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation
from scripts.spec.promises import promises_of


@pytest.mark.where(operation=promises_of)
def test_what_was_written_can_be_read(
    api: Client, operation: Operation, plan: Plan
) -> None:
    assert_none(check_links(api, operation, plan))
