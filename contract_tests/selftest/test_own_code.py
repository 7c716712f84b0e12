"""Lint, format and types of our own code: what `make fix` mends is refused here."""

import pytest

from contract_tests.selftest.shared import shared
from contract_tests.selftest.warm import cold_python


@pytest.mark.parametrize(
    "command",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids=["lint", "format", "types"],
)
def test_our_own_code_is_clean(
    command: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with shared(tmp_path_factory, "types"):  # the cache of mypy is copied elsewhere
        done = cold_python("-m", *command)
    assert done.returncode == 0, done.stdout + done.stderr
