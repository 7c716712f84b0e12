"""Answers that a test of an API cannot read: whose fault that is. `concluding` asks it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from contract_tests.harness.checks.expect import Lacking
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import NotRun
from contract_tests.harness.mocking.catalogue import APIS
from scripts.cli.layout import ROOT

# What Python makes of an answer that is not as the reader thinks.
UNREADABLE = (LookupError, TypeError, AttributeError, ValueError)


class Misread(AssertionError):
    """A test could not read an answer that is not as we read its description: no more than our reading is broken."""


def seen_as(gate: Gate, call: pytest.CallInfo[None]) -> BaseException | None:
    """The error that ended a test. Where it could not read an answer: an AssertionError if the answer is not as documented, NotRun if it is."""
    if call.excinfo is None:
        return None
    error = call.excinfo.value
    told = isinstance(error, Lacking)
    is_ours = told or (isinstance(error, UNREADABLE) and _is_by_test(call))
    if not (is_ours and gate.exchanges):
        return error
    if "values to unpack" in str(error):  # so a test says how many it expects
        return AssertionError(str(error))
    last = gate.exchanges[-1]
    lacks = isinstance(error, LookupError)
    wrong = f"lacks {error}" if lacks else f"cannot be read: {error}"
    path = urlsplit(last.url).path
    answer = f"the answer {last.status} to {last.method} {path}"
    reason = str(error) if told else f"{answer} {wrong}"
    kinds = {one.kind for one in gate.coverage.violations}
    if "violation" in kinds:
        return AssertionError(reason)
    return Misread(reason) if "difference" in kinds else NotRun(reason)


def _is_by_test(call: pytest.CallInfo[None]) -> bool:
    """Whether the innermost code of ours that raised the error is that of one API's tests."""
    assert call.excinfo is not None
    paths = [Path(entry.path) for entry in call.excinfo.traceback]
    ours = [one for one in paths if ROOT in one.parents and ".venv" not in one.parts]
    return bool(ours) and APIS in ours[-1].parents
