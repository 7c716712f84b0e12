"""Whether a request is one that the specification describes; the gate asks before a live server gets it."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from requests import PreparedRequest

from contract_tests.harness.http.exchange import sent_json
from scripts.spec.message import Parameter
from scripts.spec.operation import Operation
from scripts.spec.validation import fits


def is_valid(operation: Operation, request: PreparedRequest) -> bool:
    """Whether the body and the parameters in the query are as described."""
    query = parse_qsl(urlsplit(str(request.url)).query, keep_blank_values=True)
    for one in operation.parameters_in("query"):
        texts = [text for name, text in query if name == one.name]
        if one.required and not texts:
            return False
        if len(texts) == 1 and not _takes(one, texts[0]):
            return False
    if operation.body is None or not request.body:
        return operation.body is None or not operation.body.required
    return not operation.sent_json or fits(operation.json_schema, sent_json(request))


def _takes(parameter: Parameter, text: str) -> bool:
    types = parameter.described.types
    values: list[Any] = [text]
    with suppress(ValueError):
        values.append(json.loads(text))
    is_scalar = types and not types & {"array", "object"}
    return not is_scalar or any(fits(parameter.schema, value) for value in values)
