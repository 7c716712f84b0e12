"""Repeated keys and unknown ids are answered with the status that is documented for them."""

from __future__ import annotations

from operator import attrgetter

import pytest

from contract_tests.harness.checks.unique import check_unique
from contract_tests.harness.checks.unknown_ids import check_unknown, ids
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import assert_none
from contract_tests.harness.values.plan import Plan
from scripts.spec.operation import Operation


@pytest.mark.where(operation=attrgetter("unique"))
def test_what_must_not_repeat_is_refused(
    api: Client, operation: Operation, plan: Plan
) -> None:
    assert_none(check_unique(api, operation, plan))


@pytest.mark.where(operation=ids)
def test_unknown_ids_are_refused(api: Client, operation: Operation, plan: Plan) -> None:
    assert_none(check_unknown(api, operation, plan))
