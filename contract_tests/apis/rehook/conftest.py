"""The running mock that this folder's tests of the mock share."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from contract_tests.apis.rehook.caller import Rehook
from contract_tests.harness.mocking.running import running_mock


@pytest.fixture(scope="module")
def mock_server() -> Iterator[httpx.Client]:
    with running_mock("rehook") as base_url, httpx.Client(base_url=base_url) as client:
        yield client


@pytest.fixture
def rehook(mock_server: httpx.Client) -> Rehook:
    mock_server.post("/_mock/reset").raise_for_status()
    return Rehook(mock_server)
