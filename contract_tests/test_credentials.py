"""Nobody gets in without the credentials that an operation asks for."""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.credentials import let_in
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import assert_none
from scripts.spec.operation import Operation


@pytest.mark.parametrize("wrong", [False, True], ids=["missing", "wrong"])
def test_credentials_are_asked_for(
    api: Client, operation: Operation, wrong: bool
) -> None:
    assert_none(let_in(api, operation, wrong=wrong))
