"""Whom the control paths of a mock answer: its developer's programs and pages, and no page that a browser has from elsewhere."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request

from contract_tests.harness.mocking.mock import Refused

OWN_SITE = ("same-origin", "none")  # of Sec-Fetch-Site; programs send nothing
READS = ("GET", "HEAD")


def let_in(request: Request) -> None:
    """The first gate of every control path. Raises Refused with 403 for a page of another origin, and for a name of this server that is not its own."""
    host = request.headers.get("host", "")
    if not _is_own(host, request):
        reason = f"{host!r} is a name that the mock does not have; call it by its address, or localhost"
        raise Refused(403, reason)
    site = request.headers.get("sec-fetch-site", "none")
    if site not in OWN_SITE and not _is_opened(request):
        raise Refused(403, f"a page that is {site} may not steer the mock")
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.scope['scheme']}://{host}":
        raise Refused(403, f"a page of {origin} may not steer the mock")


def _is_own(host: str, request: Request) -> bool:
    """Loopback, or the address that was called: any other name may be made to lead here by whoever owns it."""
    called, _ = request.scope.get("server") or ("", None)
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name in ("localhost", called) or ip_address(name).is_loopback
    except ValueError:
        return False


def _is_opened(request: Request) -> bool:
    """Whether a person follows a link to read: the page that has the link sees nothing of it."""
    mode, what = map(request.headers.get, ("sec-fetch-mode", "sec-fetch-dest"))
    return request.method in READS and (mode, what) == ("navigate", "document")
