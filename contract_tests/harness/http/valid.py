"""Whether a request, or a text in one, is as described; the gate asks before a live server gets it, checks do afterwards."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from requests import PreparedRequest

from contract_tests.harness.http.exchange import sent_json
from scripts.spec.message import Exemplified
from scripts.spec.operation import Operation
from scripts.spec.validation import fits


def is_valid(operation: Operation, request: PreparedRequest) -> bool:
    """Whether the body and the parameters in the query are as described."""
    query = parse_qsl(urlsplit(str(request.url)).query, keep_blank_values=True)
    for one in operation.parameters_in("query"):
        texts = [text for name, text in query if name == one.name]
        if one.required and not texts:
            return False
        if len(texts) == 1 and not takes(one, texts[0]):
            return False
    if operation.body is None or not request.body:
        return operation.body is None or not operation.body.required
    return not operation.sent_json or fits(operation.json_schema, sent_json(request))


def takes(described: Exemplified, text: str) -> bool:
    """Whether a text is one of the values that a parameter or header may have, read as a text or as JSON."""
    types = described.described.types
    if not types or types & {"array", "object"}:
        return True
    return any(fits(described.schema, value) for value in readings(text))


def readings(text: str) -> list[Any]:
    """The values that a text in a URL or a header may stand for."""
    values: list[Any] = [text]
    with suppress(ValueError):
        values.append(json.loads(text))
    return values
