"""The site as a browser shows it: served, opened, watched for what goes wrong, and its pages by kind."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize

PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1280, height=800)
FIXED = ("index", "client", "schemas", "webhooks", "rules", "notes")


class Watched:
    """A page in a browser, and what went wrong in it."""

    def __init__(self, page: Page, root: str) -> None:
        self.page = page
        self.root = root
        self.problems: list[str] = []
        self.page.on("console", self.heard)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("requestfailed", self.failed)
        self.page.on("request", self.asked)
        self.page.on("response", self.answered)

    def heard(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def asked(self, request: Any) -> None:
        if not request.url.startswith((self.root, "data:", "about:")):
            self.problems.append(f"foreign: {request.url}")

    def failed(self, request: Any) -> None:
        if request.failure != "net::ERR_ABORTED":  # by going on to the next page
            self.problems.append(f"{request.failure}: {request.url}")

    def answered(self, response: Any) -> None:
        if response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.root}/{path}")
        return self.page


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


class Unsearched(Quiet):
    """Gives each page an index of nothing: to read that of all pages takes a browser as long as to show one."""

    def do_GET(self) -> None:
        if not self.path.endswith("/search/search_index.json"):
            return super().do_GET()
        with open(self.translate_path(self.path), encoding="utf-8") as file:
            index = json.dumps({**json.load(file), "docs": []}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(index)))
        self.end_headers()
        self.wfile.write(index)


@contextmanager
def serving(
    site: Path, handling: type[SimpleHTTPRequestHandler] = Quiet
) -> Iterator[str]:
    """The address of a server for the site."""
    handler = partial(handling, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, args=(0.02,)).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def watch(browser: Browser, root: str, **settings: Any) -> Watched:
    context = browser.new_context(**{"viewport": DESK, **settings})
    context.set_default_timeout(15_000)
    return Watched(context.new_page(), root)


def kinds(site: Path) -> dict[tuple[str, str], list[str]]:
    """The pages by API, "" for those of none, and kind; the longest of a kind first."""
    found: dict[tuple[str, str], list[str]] = {}
    pages = sorted(site.rglob("*.html"), key=lambda page: -page.stat().st_size)
    for page in pages:
        path = page.relative_to(site)
        if path.name != "404.html":
            api = path.parent.name
            kind = _kind(page) if api else page.stem
            found.setdefault((api, kind), []).append(path.as_posix())
    return found


def _kind(page: Path) -> str:
    if page.stem in FIXED:
        return page.stem
    if page.stem.startswith("guide-"):
        return "guide"
    text = page.read_text("utf-8")
    if '<h2 class="rc-part">What you answer' in text:
        return "webhook"
    return "operation" if 'class="rc-op"' in text else "resource"
