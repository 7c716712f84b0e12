"""What links promise: what was created or updated can be read with the values sent, and what was removed is gone."""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.links import check_promise
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import assert_none
from contract_tests.harness.values.plan import Plan
from contract_tests.harness.values.routes import promises
from scripts.spec.document import Operation


@pytest.mark.having("links")
def test_what_was_written_can_be_read(
    api: Client, operation: Operation, plan: Plan
) -> None:
    for promise in promises(api.gate.target.spec):
        if promise.writer.id == operation.id:
            assert_none(check_promise(api, promise, plan))
