"""The mocks there are: folders of `contract_tests/apis` with a module `mock`, found and loaded by name."""

from __future__ import annotations

import importlib
from pathlib import Path

from contract_tests.harness.mocking.mock import Factory
from contract_tests.harness.mocking.near import did_you_mean

APIS = Path(__file__).resolve().parents[2] / "apis"


class NoSuchMock(Exception):
    """There is no mock of that name; the message names the nearest and all there are."""


def mock_names() -> list[str]:
    modules = [*APIS.glob("*/mock.py"), *APIS.glob("*/mock/__init__.py")]
    return sorted(module.relative_to(APIS).parts[0] for module in modules)


def load_mock(name: str) -> Factory:
    """The `create` of `contract_tests/apis/<name>/mock`; NoSuchMock when there is none."""
    names = mock_names()
    if name not in names:
        hint = did_you_mean(name, names)
        message = f"no mock {name!r}{hint}; there are: {', '.join(names)}"
        raise NoSuchMock(message)
    create: Factory = importlib.import_module(f"contract_tests.apis.{name}.mock").create
    return create
