"""Bodies as clients write them that send null for all they leave unset, for the tests of mocks."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx

from contract_tests.harness.mocking.fitting import changed

# What differs between two answers to one request: ids, moments, and tokens in addresses.
OWN = re.compile(
    r"[0-9a-f]{8}-[-0-9a-f]{27}|[0-9a-f]{64}|[-\d]{10}[T ][:\d]{8}[.\d]*|token=[-\w]+"
)


def said(answer: httpx.Response) -> str:
    """Status, body and ignored input of an answer, alike for requests that mean the same."""
    shown = OWN.sub("*", json.dumps(_rest(answer.json()))) if answer.text else ""
    ignored = answer.headers.get("X-Mock-Ignored", "")
    return " ".join(filter(None, (str(answer.status_code), shown, ignored)))


def with_nulls(body: Any, type_: Any) -> Any:
    """The body with all the fields of its type, null where they are not set."""
    return changed(
        body,
        type_,
        lambda sent, struct, place: {
            **{field.encode_name: None for field in struct.fields},
            **sent,
        },
    )


def _rest(value: Any) -> Any:
    """JSON without what is null in it: some answers repeat what was sent."""
    if isinstance(value, dict):
        return {key: _rest(each) for key, each in value.items() if each is not None}
    return [_rest(each) for each in value] if isinstance(value, list) else value
