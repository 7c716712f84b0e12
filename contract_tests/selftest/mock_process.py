"""Mocks as `make mock` serves them, in a process that a test may kill."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self
from urllib.parse import quote

import httpx

from scripts.cli.layout import GENERATED, ROOT
from scripts.target.console_forms import console_forms


@contextmanager
def mock_process(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server of its own, and its base URL; it is killed in the end."""
    command = [sys.executable, "-m", "scripts", "mock", "--port", "0", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as started:
        try:
            assert started.stdout is not None
            yield started, json.loads(started.stdout.readline())["base_url"]
        finally:
            started.kill()


class Sender:
    """Sends the forms of one API to its mock, as they are filled in."""

    def __init__(self, url: str, api: str) -> None:
        self.client = httpx.Client(base_url=url, timeout=30)
        self.told = self.client.get("/_mock").json()
        forms = console_forms(GENERATED, (api,))[api]["operations"]
        self.forms: dict[str, Any] = {form["id"]: form for form in forms}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *caught: object) -> None:
        self.client.close()

    def act(self, path: str, **body: Any) -> httpx.Response:
        return self.client.post(f"/_mock/{path}", json=body)

    def send(self, form: Mapping[str, Any]) -> int:
        """The status of the answer."""
        path, query, headers = form["path"], dict[str, str](), dict[str, str]()
        for one in form["parameters"]:
            path = path.replace(f"{{{one['name']}}}", quote(one["value"], safe=""))
            if one["value"] and one["in"] != "path":
                (query if one["in"] == "query" else headers)[one["name"]] = one["value"]
        body = form["bodies"][0]["text"] if form["bodies"] else None
        typed = {"Content-Type": form["media"]} if body else {}
        return self.client.request(
            form["method"],
            path,
            params={**query, **self.told["query"]},
            headers={**headers, **typed, **self.told["headers"]},
            content=body,
        ).status_code

    def rows(self) -> int:
        """How many things the mock remembers, of any kind."""
        tables = self.client.get("/_mock/live").json()["tables"]
        return sum(table["total"] for table in tables)
