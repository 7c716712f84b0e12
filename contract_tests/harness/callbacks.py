"""What a server sends by itself, held against the operation of a callback or webhook; rule tests use it with `receiving`."""

from __future__ import annotations

from contract_tests.harness.receiving import Received
from contract_tests.harness.schema import breaks, content
from scripts.spec import pointer
from scripts.spec.view import Operation, Spec


def callback(operation: Operation, name: str) -> str:
    """The pointer to the operation by which the callback `name` of an operation is sent, whatever its address."""
    (expression,) = operation.node["callbacks"][name]
    where = pointer.join(operation.pointer, "callbacks", name, expression)
    (method,) = operation.node["callbacks"][name][expression]
    return pointer.join(where, method)


def misfits(spec: Spec, where: str, received: Received) -> list[str]:
    """What in a received request does not fit the request body of the operation at `where`, each with its place in the specification."""
    body = pointer.join(where, "requestBody")
    content_type = received.headers.get("content-type", "")
    found = content(spec, body, content_type)
    if found is None:
        return [f"{spec.origin(body)}: sent {content_type or 'without content type'}"]
    media_type, _ = found
    schema = pointer.join(media_type, "schema")
    return [
        f"{spec.origin(broken.pointer)}: at {broken.place or '/'}: {broken.message}"
        for broken in breaks(spec, schema, received.body)
    ]
