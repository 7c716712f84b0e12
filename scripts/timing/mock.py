"""Times the mock of an API under one caller who keeps the connection; used by `measures`."""

from __future__ import annotations

import json
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from scripts.spec.document import load
from scripts.target.running_mock import running_mock
from scripts.target.server import service_url

REQUESTS = 1000


def requests(api: str, project: Path) -> float:
    """The seconds that the requests take. Raises MockDidNotStart, OSError, ValueError or LookupError where the mock does not answer."""
    with running_mock(api, root=project) as base_url:
        connection = HTTPConnection(urlsplit(base_url).netloc, timeout=10)
        connection.request("GET", "/_mock")
        described = json.loads(connection.getresponse().read())
        method, url = _first(api, project, base_url)
        url += f"?{urlencode(described['query'])}"
        started = time.perf_counter()
        for _ in range(REQUESTS):
            connection.request(method, url, headers=described["headers"])
            connection.getresponse().read()
        taken = time.perf_counter() - started
        connection.close()
    return taken


def _first(api: str, project: Path, base_url: str) -> tuple[str, str]:
    """An operation that needs no values in its path: one that reads, where there is one. What it answers is no matter."""
    spec = load(project / "specs" / api)
    plain = [one for one in spec.operations if "{" not in one.path]
    one = min(plain, key=lambda one: one.method != "get")
    return one.method.upper(), urlsplit(service_url(spec, base_url) + one.path).path
