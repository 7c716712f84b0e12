"""Installs for self-tests what comes from registries, once for all workers; skips them where there is none, but never with CI set."""

import os
from collections.abc import Callable, Mapping

import pytest

from contract_tests.selftest.shared import shared
from scripts.cli.group import CouldNotRun


def installed(
    install: Callable[[], Mapping[str, str]], name: str, factory: pytest.TempPathFactory
) -> Mapping[str, str]:
    """The environment that the function gives, called by one worker at a time of those that install things of this name."""
    with shared(factory, name), pytest.MonkeyPatch.context() as patch:
        patch.delenv("SSL_CERT_DIR", raising=False)  # which is empty in our tests
        try:
            return install()
        except CouldNotRun as reason:
            if os.environ.get("CI"):
                raise
            pytest.skip(reason.message)
