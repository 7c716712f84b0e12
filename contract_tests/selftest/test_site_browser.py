"""The site in a browser: search, colours, tabs, phones, keyboard; nothing comes from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from contract_tests.selftest.browsing import browsing
from contract_tests.selftest.site_toy import real_apis

RESULT = ".md-search-result__link"
PHONE = ViewportSize(width=360, height=740)
DESK = ViewportSize(width=1280, height=800)


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


@pytest.fixture(scope="module")
def paths(site: Path) -> list[str]:
    pages = (page.relative_to(site).as_posix() for page in site.rglob("*.html"))
    return sorted(set(pages) - {"404.html"})


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    handler = partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, args=(0.02,)).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as launched:
        yield launched


@pytest.fixture(params=["server", "folder"])
def root(request: pytest.FixtureRequest, site: Path, served: str) -> str:
    """Where the site is opened from."""
    return served if request.param == "server" else site.as_uri()


def watch(browser: Browser, root: str, **settings: Any) -> Watched:
    context = browser.new_context(**{"viewport": DESK, **settings})
    context.set_default_timeout(15_000)
    return Watched(context.new_page(), root)


def search(page: Page, words: str) -> None:
    box = page.get_by_role("textbox", name="Search")
    box.clear()
    box.press_sequentially(words)


def background(page: Page) -> str:
    script = "getComputedStyle(document.body).backgroundColor"
    return str(page.evaluate(script))


def test_every_page_opens_without_errors_fetches_nothing_from_elsewhere_and_fits_a_phone(
    browser: Browser, served: str, paths: list[str]
) -> None:
    watched = watch(browser, served, viewport=PHONE)
    widths = {}
    for path in paths:
        page = watched.open(path)
        expect(page.locator("article h1")).to_be_visible()
        widths[path] = page.evaluate("document.documentElement.scrollWidth")
        assert not watched.problems, path
    assert len(paths) > 10
    assert {path: width for path, width in widths.items() if width > 360} == {}


def test_a_page_opens_from_its_folder_just_as_well(
    browser: Browser, site: Path
) -> None:
    watched = watch(browser, site.as_uri())
    page = watched.open("acme/gift-cards.html")
    page.get_by_role("link", name="Webhooks").first.click()
    expect(page.locator("article h1")).to_have_text("Acme: Webhooks¶")
    assert not watched.problems


@pytest.mark.parametrize("words", ["listGiftCards", "List gift cards"])
def test_search_finds_an_operation_and_leads_there(
    browser: Browser, root: str, words: str
) -> None:
    watched = watch(browser, root)
    page = watched.open("index.html")
    search(page, words)
    page.locator(f"{RESULT}[href*='#listGiftCards']:visible").first.click()
    page.wait_for_url("**/acme/gift-cards.html*#listGiftCards")
    expect(page.locator("#listGiftCards")).to_be_in_viewport()
    assert not watched.problems


def test_search_finds_the_operations_of_every_api(browser: Browser, root: str) -> None:
    page = watch(browser, root).open("index.html")
    for each in real_apis():
        operation = each.spec.operations[-1]
        search(page, operation.id)
        found = page.locator(f"{RESULT}[href*='#{operation.id}']:visible")
        expect(found.first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_the_colours_that_the_system_asks_for(
    browser: Browser, served: str, scheme: str
) -> None:
    page = watch(browser, served, color_scheme=scheme).open("index.html")
    assert (background(page) == "rgb(255, 255, 255)") is (scheme == "light")


def test_the_colours_can_be_switched_and_stay(browser: Browser, served: str) -> None:
    watched = watch(browser, served, color_scheme="light")
    page = watched.open("index.html")
    for title in ("Switch to light colours", "Switch to dark colours"):
        page.get_by_title(title).click()
    expect(page.get_by_title("Use the system's colours")).to_be_visible()
    assert background(page) != "rgb(255, 255, 255)"
    watched.open("reading.html")
    assert background(page) != "rgb(255, 255, 255)"


def test_a_sample_can_be_switched_to_python_for_the_whole_page(
    browser: Browser, root: str
) -> None:
    page = watch(browser, root).open("acme/gift-cards.html")
    expect(page.get_by_text("curl --request POST")).to_be_visible()
    page.get_by_text("Python", exact=True).first.click()
    expect(page.get_by_text("acme.gift_cards.create(")).to_be_visible()


# Relative luminance and contrast as WCAG 2 defines them, of a text against what is behind it.
CONTRAST = """elements => {
  const parse = text => (text.match(/[\\d.]+/g) || []).map(Number)
  const solid = node => {
    for (; node; node = node.parentElement) {
      const [r, g, b, a] = parse(getComputedStyle(node).backgroundColor)
      if (a === undefined || a > 0.5) return [r, g, b]
    }
    return [255, 255, 255]
  }
  const light = rgb => rgb.slice(0, 3)
    .map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0)
  return elements.map(node => {
    const [a, b] = [parse(getComputedStyle(node).color), solid(node)].map(light).sort((x, y) => y - x)
    return [node.textContent, (a + 0.05) / (b + 0.05)]
  })
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_labels_can_be_read(browser: Browser, served: str, scheme: str) -> None:
    watched = watch(browser, served, color_scheme=scheme)
    for path in ("acme/gift-cards.html", "acme/hooks.html", "reading.html"):
        page = watched.open(path)
        labels = page.locator("[class*='rc-']:not(:has(*)), .rc-note a").evaluate_all(
            CONTRAST
        )
        assert labels
        assert [(text, ratio) for text, ratio in labels if ratio < 4.5] == []
