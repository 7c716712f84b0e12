"""The documented stories can be told: each workflow of a specification runs to its end."""

from __future__ import annotations

import pytest

from contract_tests.harness.checks.workflows import tell
from contract_tests.harness.http.client import Client
from contract_tests.harness.report.violation import assert_none
from scripts.spec.workflows import files, workflows


@pytest.mark.where(spec=files)
def test_workflows_run_to_their_end(api: Client, workflow_id: str) -> None:
    every = {each.id: each for each in workflows(api.gate.target.spec)}
    found = tell(api, every[workflow_id])
    assert_none([found] if found else [])
