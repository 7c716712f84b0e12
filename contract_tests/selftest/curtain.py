"""A plugin of pytest that tells the stage which test comes next; `stage` has it in the contract runs that it starts."""

from __future__ import annotations

import os
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest

STAGE = "STAGE"  # the variable of the environment that says where it is
NEXT = "/_stage/"


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    url = f"{os.environ[STAGE]}{NEXT}{quote(item.name, safe='')}"
    with urlopen(Request(url, method="POST")):
        pass
