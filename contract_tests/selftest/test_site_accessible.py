"""People who see little, use no mouse or want nothing to move can read each kind of page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from contract_tests.selftest.site_browsing import (
    DESK,
    PHONE,
    Unsearched,
    kinds,
    serving,
    watch,
)

KINDS = ["index", "guide", "client", "resource", "operation", "schemas"]
KINDS += ["webhooks", "webhook", "rules", "notes"]
# What is folded up or not chosen is read, too.
OPENED = """() => {
  document.querySelectorAll("article details").forEach(each => each.open = true)
  document.querySelectorAll(".tabbed-block").forEach(each => each.style.display = "block")
}"""
COLOURS = ["color-contrast", "link-in-text-block"]  # the rest is the same in the dark


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    with serving(site, Unsearched) as address:
        yield address


@pytest.fixture(scope="module")
def chosen(site: Path, pytestconfig: pytest.Config) -> dict[str, list[str]]:
    """The pages to read by kind: the toy's, which has all there is, and the shortest of the APIs; by night all."""
    is_night = pytestconfig.getoption("hypothesis_profile") == "nightly"
    found: dict[str, list[str]] = {}
    for (_, kind), pages in sorted(kinds(site).items()):
        found.setdefault(kind, []).extend(pages)
    return found if is_night else {k: [p[0], p[-1]] for k, p in found.items()}


def faults(page: Page, *rules: str) -> list[tuple[str, str]]:
    """The faults that axe finds, each with its element."""
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    found = page.evaluate("options => axe.run(document, options)", options)
    return [
        (violation["id"], node["html"][:200])
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def every_fault(page: Page) -> dict[str, list[tuple[str, str]]]:
    """The faults of a page as it stands, by how it is looked at."""
    page.evaluate(OPENED)
    page.evaluate(AXE_SCRIPT)
    found = {}
    for width, size in (("wide", DESK), ("narrow", PHONE)):
        page.set_viewport_size(size)
        found[width] = faults(page)
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    found["dark"] = faults(page, *COLOURS)
    return {how: listed for how, listed in found.items() if listed}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_on_any_kind_of_page_keeps_people_out(
    browser: Browser, served: str, chosen: dict[str, list[str]], kind: str
) -> None:
    for path in chosen[kind]:
        opened = watch(browser, served, reduced_motion="reduce", color_scheme="light")
        assert every_fault(opened.open(path)) == {}, path
        opened.page.context.close()


@pytest.mark.parametrize(
    "path", ["index.html", "clients.html", "reading.html", "404.html"]
)
def test_nothing_on_the_pages_of_all_keeps_people_out(
    browser: Browser, served: str, path: str
) -> None:
    page = watch(browser, served, color_scheme="light").open(path)
    assert every_fault(page) == {}


def test_the_first_key_offers_to_skip_to_the_text(
    browser: Browser, served: str
) -> None:
    page = watch(browser, served).open("acme/createGiftCards.html")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.url.endswith("#createGiftCards")


def test_keys_reach_and_turn_the_tabs_and_one_sees_where_they_are(
    browser: Browser, served: str
) -> None:
    page = watch(browser, served).open("acme/createGiftCards.html#createGiftCards")
    focused = page.locator(":focus")
    for _ in range(30):
        page.keyboard.press("Tab")
        if focused.get_attribute("type") == "radio":
            break
        style = focused.evaluate("each => getComputedStyle(each).outlineStyle")
        assert style != "none", focused.evaluate("each => each.outerHTML")
    labels = page.locator(".tabbed-set:has(:focus) > .tabbed-labels")
    style = labels.evaluate("each => getComputedStyle(each).outlineStyle")
    assert style != "none"
    page.keyboard.press("ArrowRight")
    expect(page.get_by_text("acme.gift_cards.create(").first).to_be_visible()


def moving(page: Page) -> int:
    """How many elements would move or fade."""
    return int(
        page.locator("*").evaluate_all(
            "all => all.map(each => getComputedStyle(each)).filter(style =>"
            " parseFloat(style.transitionDuration) + parseFloat(style.animationDuration) > 0).length"
        )
    )


def test_nothing_moves_for_those_who_asked_for_that(
    browser: Browser, served: str
) -> None:
    page = watch(browser, served).open("reading.html")
    assert moving(page)
    page.emulate_media(reduced_motion="reduce")
    assert moving(page) == 0
