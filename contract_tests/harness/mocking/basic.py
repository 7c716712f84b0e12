"""HTTP Basic, for the mocks whose vendors ask for it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error

from starlette.requests import Request

from contract_tests.harness.mocking.mock import MockGate, Refused


def basic_header(user: str, password: str) -> dict[str, str]:
    """The header that authenticates a request."""
    pair = b64encode(f"{user}:{password}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


def basic_gate(user: str, password: str, reason: str) -> MockGate:
    """The gate that lets one pair in; Refused with 401, for that reason, for all else."""

    def gate(request: Request) -> None:
        if basic_pair(request) != (user, password):
            raise Refused(401, reason, headers={"WWW-Authenticate": "Basic"})

    return gate


def basic_pair(request: Request) -> tuple[str, str] | None:
    """User and password that a request brings; None when it brings none that can be read."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        pair = b64decode(encoded.strip(), validate=True).decode()
    except (Error, ValueError):
        return None
    user, colon, password = pair.partition(":")
    return (user, password) if colon else None
