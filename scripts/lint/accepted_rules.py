"""The rule about `accepted-changes.yaml`, in which an API's folder accepts breaking changes; whether they are there, `diff` says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from jsonschema_rs import Draft202012Validator, ValidationError

from scripts.lint.context import Context
from scripts.lint.messages import explain
from scripts.lint.registry import Problem, rule
from scripts.spec.accepted import accepted_file
from scripts.spec.finding import Unreadable
from scripts.spec.validation import MASK

SHAPE = Path(__file__).with_name("accepted.schema.json")


@rule()
def accepted_changes_shape(context: Context) -> Iterator[Problem]:
    """Every entry of accepted-changes.yaml has a rule, an operation or a place, and a reason."""
    try:
        file = accepted_file(context.spec.origin("").file.parent)
    except Unreadable as unread:
        yield Problem(unread.finding.origin, unread.finding.message)
        return
    if file is None:
        return
    shape = json.loads(SHAPE.read_text(encoding="utf-8"))
    keys = list(shape["items"]["properties"])

    def known(_: ValidationError) -> list[str]:
        return keys

    for error in Draft202012Validator(shape, mask=MASK).iter_errors(file.written.data):
        path, message = explain(error, known)
        yield Problem(file.origin(*path), message)
