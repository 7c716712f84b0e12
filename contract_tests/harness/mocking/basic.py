"""HTTP Basic, for the gates of the mocks whose vendors ask for it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error

from starlette.requests import Request


def basic_header(user: str, password: str) -> dict[str, str]:
    """The header that authenticates a request."""
    pair = b64encode(f"{user}:{password}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


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
