"""What may be done to a server that somebody runs for real: `x-live`, and which hosts count as real.

The contract run's gate and its announcement read the policy here.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from scripts.spec.document import Operation


def is_loopback(url: str) -> bool:
    """True for an address of this machine itself. Any other name counts as live, wherever it may lead."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def policy(operation: Operation) -> Any:
    """`x-live`, or its default: `read` for GET, `never` for everything else."""
    default = "read" if operation.method == "get" else "never"
    return operation.node.get("x-live", default)


def is_allowed(operation: Operation, body: Any) -> bool:
    """Whether a request with this JSON body may be sent to a live server without further permission."""
    allowed = policy(operation)
    if not isinstance(allowed, dict):
        return bool(allowed == "read")
    fields = allowed["dry-run"]
    return isinstance(body, dict) and all(
        _same(body.get(name), value) for name, value in fields.items()
    )


def _same(given: Any, wanted: Any) -> bool:
    """Equal, and not merely so to Python: to a server, 1 is not true."""
    return type(given) is type(wanted) and bool(given == wanted)
