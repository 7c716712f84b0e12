"""Which servers somebody runs for real: all but those of this machine; `scripts.spec.live` says what may be done to them."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_loopback(url: str) -> bool:
    """True for an address of this machine itself. Any other name counts as live, wherever it may lead."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
