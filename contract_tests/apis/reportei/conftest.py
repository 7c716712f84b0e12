"""The running mock that this folder's tests of the mock share."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from contract_tests.apis.reportei.caller import Reportei
from contract_tests.harness.mocking.running import running_mock


@pytest.fixture(scope="module")
def mock_server() -> Iterator[httpx.Client]:
    with (
        running_mock("reportei") as base_url,
        httpx.Client(base_url=base_url) as client,
    ):
        yield client


@pytest.fixture
def reportei(mock_server: httpx.Client) -> Reportei:
    mock_server.post("/_mock/reset").raise_for_status()
    return Reportei.seeded(mock_server)
