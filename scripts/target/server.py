"""Finding out what a base URL leads to, before anything is tested: nothing, a mock, or another server."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPException
from ipaddress import ip_address
from typing import Any
from urllib import request
from urllib.error import HTTPError
from urllib.parse import SplitResult, urlsplit

from scripts.spec.document import Spec
from scripts.target.within import within

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


def look(
    base_url: str, verify: bool | str = True, timeout: float = PATIENCE
) -> ServerFound:
    """See what answers at `base_url`; `verify` is as in `Settings`. Raises Unreachable.

    A live server is only connected to: `/_mock` is no operation of its vendor.
    """
    base_url = base_url.rstrip("/")
    parts = _parts(base_url)
    timeout = min(timeout, PATIENCE)
    try:
        context = _context(verify) if parts.scheme == "https" else None
        live = not is_loopback(base_url)
        if not proxies_to(base_url):  # there only the proxy could be reached
            _connect(str(parts.hostname), parts.port, context, timeout)
        described = None if live else _description(base_url, context, timeout)
    except (OSError, ValueError) as error:
        raise Unreachable(f"{base_url} does not answer: {_reason(error)}") from None
    return ServerFound(base_url, live, described)


def is_loopback(url: str) -> bool:
    """True for an address of this machine itself. Any other name counts as live, wherever it may lead."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def proxies_to(base_url: str) -> dict[str, str]:
    """The proxy by scheme through which a server is reached; none for this machine, and for what NO_PROXY names."""
    parts = urlsplit(base_url)
    if is_loopback(base_url) or request.proxy_bypass(parts.netloc):
        return {}
    given = request.getproxies()
    proxy = given.get(parts.scheme) or given.get("all")
    return {parts.scheme: proxy} if proxy else {}


def _parts(base_url: str) -> SplitResult:
    """The parts of a base URL. Raises Unreachable, which does not show what was given: it may hold a password."""
    try:
        parts = urlsplit(base_url)
        is_web = parts.scheme in ("http", "https")
        is_url = bool(is_web and parts.hostname and parts.port != 0)
    except ValueError:
        is_url = False
    if not is_url or not base_url.isprintable() or " " in base_url:
        raise Unreachable(
            "that is no base URL; give what stands for the vendor's scheme and host, as in http://127.0.0.1:8401"
        )
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise Unreachable(
            "a base URL has a scheme, a host, a port and a path at most; credentials come from the environment"
        )
    return parts


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{error.verify_message}; --cacert (CACERT=) names the certificate to trust, --insecure (INSECURE=1) trusts any"
    return str(getattr(error, "strerror", None) or error)


def _context(verify: bool | str) -> ssl.SSLContext:
    cafile = verify if isinstance(verify, str) else None
    context = ssl.create_default_context(cafile=cafile)
    if not verify:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


class _Staying(request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **named: Any) -> None:
        """A redirect is an answer, and that of no mock."""


def _description(
    base_url: str, context: ssl.SSLContext | None, timeout: float
) -> Mapping[str, Any] | None:
    # No proxy leads to this machine, and no redirect away from it.
    opener = request.build_opener(
        request.ProxyHandler({}), request.HTTPSHandler(context=context), _Staying()
    )
    try:
        with (
            within(timeout),
            opener.open(f"{base_url}/_mock", timeout=timeout) as answer,
        ):
            described = json.loads(answer.read(LARGEST_DESCRIPTION))
    except HTTPError as error:
        error.close()
        return None
    except (OSError, HTTPException, ValueError):  # it is no mock, but somebody is there
        return None
    if not isinstance(described, dict):
        return None
    if isinstance(described.get("apis"), dict):
        each = ", ".join(map(str, described["apis"].values()))
        raise Unreachable(f"{base_url} serves several mocks; name one of {each}")
    return described if "env" in described else None


def _connect(
    host: str, port: int | None, context: ssl.SSLContext | None, timeout: float
) -> None:
    place = host, port or (443 if context else 80)
    with socket.create_connection(place, timeout=timeout) as connection:
        if context:
            context.wrap_socket(connection, server_hostname=host).close()


def service_url(spec: Spec, base_url: str) -> str:
    """Where the paths of a specification start: the base URL, then the path of the vendor's own server URL."""
    return base_url.rstrip("/") + (spec.servers[0].path if spec.servers else "")
