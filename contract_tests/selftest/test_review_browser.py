"""The page of a review in a browser: it fits a phone, it is readable in light and dark, and nothing comes from elsewhere or runs."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, ViewportSize, expect

from contract_tests.selftest.reviewed import BREAKING, CLAIM, TRUE, repository
from contract_tests.selftest.warm import Python

WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, python: Python) -> str:
    repo = repository(tmp_path_factory, python)
    repo.change(TRUE, CLAIM, BREAKING)
    repo.review()
    return (repo.root / "reports/review/acme.html").as_uri()


@pytest.fixture(params=[(w, s) for w in WIDTHS for s in SCHEMES], ids=str)
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Page:
    width, scheme = request.param
    size = ViewportSize(width=width, height=900)
    # Axe is a script, which the page itself allows nobody.
    context = browser.new_context(viewport=size, color_scheme=scheme, bypass_csp=True)
    opened = context.new_page()
    opened.goto(address)
    return opened


def test_a_reviewer_sees_all_three_changes_and_what_is_to_be_done(page: Page) -> None:
    verdict = page.get_by_label("Verdict")
    expect(verdict).to_contain_text(
        "Something has to be done before this can be merged"
    )
    expect(verdict).to_contain_text("1 statement is called documented though no page")
    expect(verdict).to_contain_text("1 change breaks callers")
    cards = page.locator("article h3")
    expect(cards).to_have_text(
        [
            "Thing.size is new.",
            "NewThing.name: minLength is 3, and was 1.",
            "Thing.color is new.",
            "info: version is 0.2.0, and was 0.1.0.",
        ]
    )
    for card in cards.all():
        expect(card).to_be_visible()


def test_the_page_is_as_wide_as_the_window_and_all_can_use_it(page: Page) -> None:
    for each in page.locator("details").all():
        each.evaluate("details => { details.open = true }")
    size = page.viewport_size
    assert size
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    broken = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in broken] == []


def test_the_page_breaks_none_of_its_own_rules_and_asks_nobody(
    browser: Browser, address: str
) -> None:
    problems: list[str] = []
    page = browser.new_context().new_page()
    page.on("console", lambda message: problems.append(message.text))
    page.on("request", lambda request: problems.append(request.url))
    page.goto(address)
    page.get_by_role("link", name="createThing").first.click()
    expect(page.locator("#operation-createThing")).to_be_in_viewport()
    others = [
        each for each in problems if not each.startswith(Path(address).as_posix())
    ]
    assert [each for each in others if each.partition("#")[0] != address] == []
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
