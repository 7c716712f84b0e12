"""Fixtures of the self-tests that are dear to make, so that a process makes them once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from contract_tests.selftest.warm import Python, warm_python


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Python]:
    """Runs `python ARGS` without its start."""
    with warm_python(tmp_path_factory.mktemp("warm")) as python:
        yield python
