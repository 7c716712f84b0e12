"""A plugin of pytest that runs a test once for each defect that it is to meet; `stage` has it in the contract runs that it starts."""

import os
from http.client import HTTPConnection
from urllib.parse import quote, urlsplit

import pytest
from _pytest.runner import runtestprotocol  # as pytest-rerunfailures does it

STAGE = "STAGE"  # the variable of the environment that says where it is
NEXT = "/_stage/"
LAST = b"last"


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(
    item: pytest.Function, nextitem: pytest.Item | None
) -> object:
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    more = True
    while more:
        more = _set_up(item.name)
        item._initrequest()
        runtestprotocol(item, nextitem=nextitem)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _set_up(test: str) -> bool:
    """Have the next defect of a test on the stage, if any; whether another one comes after it."""
    # A new connection: since the last one was of use, it may have grown too old.
    stage = HTTPConnection(urlsplit(os.environ[STAGE]).netloc)
    stage.request("POST", f"{NEXT}{quote(test, safe='')}")
    more = stage.getresponse().read() != LAST
    stage.close()
    return more
