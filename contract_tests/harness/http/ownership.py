"""Whose things a server holds that cannot be reset: those that a run found there must not be removed. The gate asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from requests import PreparedRequest, Response

from contract_tests.harness.http.exchange import as_json, sent_json
from scripts.spec.live import removes, writes
from scripts.spec.operation import Operation


class Ownership:
    """Texts by which things are named, each with who brought it in: the run with a write, or somebody before it."""

    def __init__(self) -> None:
        self.is_ours: dict[str, bool] = {}

    def note(
        self, operation: Operation, request: PreparedRequest, answer: Response
    ) -> None:
        """Remember what a call has shown. A thing is whose it was when it was seen first."""
        if not answer.ok or removes(operation):
            return
        is_write = writes(operation)
        seen = [(one, False) for one in _in_path(operation, request)]
        sent = sent_json(request) if is_write else None
        seen += [(one, is_write) for one in _texts([sent, as_json(answer.content)])]
        for text, is_ours in seen:
            self.is_ours.setdefault(text, is_ours)

    def foreign(self, operation: Operation, request: PreparedRequest) -> str:
        """A thing that was there before the run and that a removal names; "" where it names none."""
        if not removes(operation):
            return ""
        named = [*_in_path(operation, request), *_texts(sent_json(request))]
        if any(self.is_ours.get(one) for one in named):
            return ""  # the rest says where it is: the program, the account
        return next((one for one in named if one in self.is_ours), "")


def _in_path(operation: Operation, request: PreparedRequest) -> Iterator[str]:
    """The values of the parameters in the path, which ends as that of the operation does."""
    template = operation.path.split("/")
    parts = urlsplit(str(request.url)).path.split("/")[-len(template) :]
    for written, part in zip(template, parts, strict=False):
        if "{" in written:
            yield unquote(part)


def _texts(value: Any) -> Iterator[str]:
    """The texts in a JSON value, however deep they stand."""
    waiting = [value]
    for one in waiting:
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str) and one:
            yield one
