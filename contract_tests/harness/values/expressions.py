"""What the runtime expressions of a link mean after a call: parts of what was sent, or of what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.lint.link_rules import EXPRESSION
from scripts.spec import pointer

if TYPE_CHECKING:
    from contract_tests.harness.values.calls import Step


def value(step: Step, written: Any) -> Any:
    """The value of an expression; anything else means itself, but for expressions inside. None where nothing is."""
    if isinstance(written, dict):
        return {key: value(step, one) for key, one in written.items()}
    if isinstance(written, list):
        return [value(step, one) for one in written]
    parsed = EXPRESSION.match(written) if isinstance(written, str) else None
    if parsed is None:
        return written
    if parsed["side"] is None:
        sent = step.exchange
        every = {"$url": sent.url, "$method": sent.method, "$statusCode": sent.status}
        return every[written]
    if parsed["place"] is not None:
        return _parameter(step, parsed["side"], parsed["place"], parsed["name"])
    return _in_body(step, parsed["side"], parsed["field"] or "")


def _parameter(step: Step, side: str, place: str, name: str) -> Any:
    if side == "response":
        return step.response.headers.get(name)
    call = step.call
    sent = {"path": call.path, "query": call.values.query}
    return sent.get(place, call.values.headers).get(name)


def _in_body(step: Step, side: str, path: str) -> Any:
    body = step.call.values.body if side == "request" else step.answer
    try:
        return pointer.get(body, path)
    except KeyError:
        return None
