"""The site in a browser: search, colours, tabs, phones; nothing comes from elsewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from contract_tests.selftest.site_browsing import (
    DESK,
    PHONE,
    Unsearched,
    kinds,
    serving,
    watch,
)
from contract_tests.selftest.site_toy import real_apis

RESULT = ".md-search-result__link"


@pytest.fixture(scope="module")
def paths(site: Path, pytestconfig: pytest.Config) -> list[str]:
    """The longest page of each kind of each API; by night all pages."""
    is_night = pytestconfig.getoption("hypothesis_profile") == "nightly"
    every = kinds(site).values()
    return [page for pages in every for page in pages[: None if is_night else 1]]


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """For tests that search nothing."""
    with serving(site, Unsearched) as address:
        yield address


@pytest.fixture(scope="module")
def searched(site: Path) -> Iterator[str]:
    with serving(site) as address:
        yield address


@pytest.fixture(params=["server", "folder"])
def root(request: pytest.FixtureRequest, site: Path, searched: str) -> str:
    """Where the site is opened from."""
    return searched if request.param == "server" else site.as_uri()


def search(page: Page, words: str) -> None:
    box = page.get_by_role("textbox", name="Search")
    box.fill(words[:-1])
    box.press_sequentially(words[-1])  # with each letter that is typed all is searched


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
    assert {
        path: width for path, width in widths.items() if width > PHONE["width"]
    } == {}


def test_a_page_opens_from_its_folder_just_as_well(
    browser: Browser, site: Path
) -> None:
    watched = watch(browser, site.as_uri())
    page = watched.open("acme/gift-cards.html")
    page.get_by_role("link", name="Webhooks").first.click()
    expect(page.locator("article h1")).to_have_text("Acme: Webhooks¶")
    page.locator("article").get_by_role("link", name="A card was used").click()
    expect(page.locator("article h1")).to_have_text("A card was used card.used¶")
    assert not watched.problems


@pytest.mark.parametrize("words", ["listGiftCards", "List gift cards"])
def test_search_finds_an_operation_and_leads_there(
    browser: Browser, root: str, words: str
) -> None:
    watched = watch(browser, root)
    page = watched.open("index.html")
    search(page, words)
    page.locator(f"{RESULT}[href*='listGiftCards.html']:visible").first.click()
    page.wait_for_url("**/acme/listGiftCards.html*")
    expect(page.locator("h1")).to_contain_text("listGiftCards")
    assert not watched.problems


def test_search_finds_the_operations_of_every_api(browser: Browser, root: str) -> None:
    page = watch(browser, root).open("index.html")
    for each in real_apis():
        operation = each.spec.operations[-1]
        search(page, operation.id)
        found = page.locator(f"{RESULT}:visible").first
        expect(found).to_have_attribute("href", re.compile(f"/{operation.id}.html"))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("createGiftCards", "acme/createGiftCards.html"),
        ("GiftCard", "acme/gift-cards.html"),
        ("userNameAndPassword", "acme/createGiftCards.html"),
        ("nameAndPass", "acme/createGiftCards.html"),
    ],
)
def test_search_finds_an_exact_name_first_and_parts_of_one(
    browser: Browser, searched: str, words: str, first: str
) -> None:
    page = watch(browser, searched).open("index.html")
    search(page, words)
    found = page.locator(f"{RESULT}:visible").first
    expect(found).to_have_attribute("href", re.compile(re.escape(first)))


@pytest.mark.parametrize("words", ["how do I authenticate?", "authentication"])
def test_search_answers_how_to_authenticate(
    browser: Browser, root: str, words: str
) -> None:
    page = watch(browser, root).open("index.html")
    search(page, words)
    article = page.locator(".md-search-result__item").first
    expect(article.locator("[href*='#authentication']")).to_be_visible()


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
    page = watch(browser, root).open("acme/createGiftCards.html")
    expect(page.get_by_text("curl --request POST")).to_be_visible()
    page.get_by_text("Python", exact=True).first.click()
    expect(page.get_by_text("acme.gift_cards.create(").first).to_be_visible()


def test_an_operation_has_its_code_beside_its_fields_and_on_a_phone_above_them(
    browser: Browser, served: str
) -> None:
    page = watch(browser, served).open("acme/createGiftCards.html")
    fields, code = (page.locator(each).first for each in (".rc-said", ".rc-shown"))
    expect(fields.get_by_text("amount", exact=True).first).to_be_in_viewport()
    expect(code.get_by_text("curl --request POST")).to_be_in_viewport()
    left, right = fields.bounding_box(), code.bounding_box()
    assert left and right and left["x"] + left["width"] < right["x"]
    page.set_viewport_size(PHONE)
    below, above = fields.bounding_box(), code.bounding_box()
    assert below and above and above["y"] + above["height"] <= below["y"]


def test_the_first_page_shows_how_to_start(browser: Browser, root: str) -> None:
    watched = watch(browser, root, viewport=PHONE)
    page = watched.open("index.html")
    for label, shown in {
        "Install": "pip install ./generated/",
        "First call": ".from_env() as",
        "Mock": "make mock API=",
        "Contract check": "make contract API=",
    }.items():
        page.locator("label").filter(has_text=label).click()
        expect(page.locator("pre:visible")).to_contain_text(shown)
    page.get_by_role("link", name="Changelog").first.wait_for(state="attached")
    assert not watched.problems


def test_an_example_is_chosen_by_its_name(browser: Browser, served: str) -> None:
    page = watch(browser, served).open("acme/setHook.html")
    expect(page.get_by_text("<off/>")).to_be_hidden()
    page.get_by_text("A hook that is off").click()
    expect(page.get_by_text("<off/>")).to_be_visible()


@pytest.mark.parametrize(
    ("before", "now"), [("gift-cards", "getGiftCard"), ("webhooks", "card.used")]
)
def test_a_link_to_where_all_stood_on_one_page_leads_to_the_page_that_each_has_now(
    browser: Browser, root: str, before: str, now: str
) -> None:
    watched = watch(browser, root)
    page = watched.open(f"acme/{before}.html#{now}")
    page.wait_for_url(f"**/acme/{now}.html")
    watched.open("acme/gift-cards.html#schema-GiftCard")
    expect(page.locator("#schema-GiftCard")).to_be_in_viewport()
    assert not watched.problems


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_the_button_that_copies_covers_no_code(
    browser: Browser, served: str, size: ViewportSize
) -> None:
    page = watch(browser, served, viewport=size).open("acme/createGiftCards.html")
    page.locator(".md-code__nav:visible").first.wait_for()
    overlaps = page.locator("pre:visible").evaluate_all(
        "all => all.map(pre => pre.querySelector('.md-code__nav').getBoundingClientRect().left"
        " - pre.querySelector('code').getBoundingClientRect().right)"
    )
    assert overlaps and min(overlaps) >= 0
