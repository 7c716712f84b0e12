"""Finding out what a base URL leads to, before anything is tested: nothing, a mock, or another server."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener, getproxies

from scripts.spec.document import Spec
from scripts.target.loopback import is_loopback

PATIENCE = 5.0  # seconds
LARGEST_DESCRIPTION = 1_000_000


class Unreachable(Exception):
    """Nothing can be tested at a base URL; the message says why."""


@dataclass(frozen=True, slots=True)
class ServerFound:
    """`description` is what a mock says of itself at `GET /_mock`; any other server has none."""

    base_url: str
    live: bool
    description: Mapping[str, Any] | None


def look(base_url: str) -> ServerFound:
    """See what answers at `base_url`. Raises Unreachable.

    A live server is only connected to: `/_mock` is no operation of its vendor.
    """
    base_url = base_url.rstrip("/")
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Unreachable(
            f"{base_url!r} is no base URL; give what stands for the vendor's scheme and host, as in http://127.0.0.1:8401"
        )
    if parts.query or parts.fragment or parts.username:
        raise Unreachable(
            "a base URL has a scheme, a host, a port and a path at most; credentials come from the environment"
        )
    try:
        if is_loopback(base_url):
            return ServerFound(base_url, live=False, description=_description(base_url))
        _connect(parts.hostname, parts.port or {"http": 80, "https": 443}[parts.scheme])
    except (OSError, ValueError) as error:
        raise Unreachable(f"{base_url} does not answer: {_reason(error)}") from None
    return ServerFound(base_url, live=True, description=None)


def _reason(error: Exception) -> str:
    cause = getattr(error, "reason", error)
    return str(getattr(cause, "strerror", None) or cause)


def _description(base_url: str) -> Mapping[str, Any] | None:
    opener = build_opener(ProxyHandler({}))  # no proxy leads to this machine
    try:
        with opener.open(f"{base_url}/_mock", timeout=PATIENCE) as answer:
            described = json.loads(answer.read(LARGEST_DESCRIPTION))
    except HTTPError as error:
        error.close()
        return None
    except (HTTPException, ValueError):  # it answers, though not as a mock does
        return None
    if not isinstance(described, dict):
        return None
    if isinstance(described.get("apis"), dict):
        each = ", ".join(map(str, described["apis"].values()))
        raise Unreachable(f"{base_url} serves several mocks; name one of {each}")
    return described if "env" in described else None


def _connect(host: str, port: int) -> None:
    if not getproxies():  # behind a proxy only the proxy could be reached
        socket.create_connection((host, port), timeout=PATIENCE).close()


def service_url(spec: Spec, base_url: str) -> str:
    """Where the paths of a specification start: the base URL, then the path of the vendor's own server URL."""
    return base_url.rstrip("/") + (spec.servers[0].path if spec.servers else "")
