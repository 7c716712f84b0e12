"""The console of each mock in a browser: every form sends what is taken, texts are texts, it can be read and worked by anybody."""

from collections.abc import Iterator

import httpx
import pytest

pytest.importorskip("contract_tests.selftest.browsing")

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from contract_tests.harness.mocking.catalogue import mock_names
from contract_tests.selftest.console_pages import ConsolePage
from contract_tests.selftest.mock_process import mock_process
from scripts.cli.layout import SPECS
from scripts.spec.document import load
from scripts.target.running_mock import running_mock

every_api = pytest.mark.parametrize("api", mock_names())
PHONE = {"width": 390, "height": 844}
MARKUP = "<img src=x onerror=document.title='run'>"


@pytest.fixture(scope="module")
def root() -> Iterator[str]:
    with mock_process() as (_, base_url):
        yield base_url


@pytest.fixture
def console(api: str, root: str, browser: Browser) -> Iterator[ConsolePage]:
    httpx.post(f"{root}/{api}/_mock/reset").raise_for_status()
    opened = ConsolePage(browser, f"{root}/{api}")
    yield opened
    opened.page.close()
    assert opened.problems == []


def assert_for_everybody(page: Page) -> None:
    """Nothing that axe finds, and nothing to scroll sideways but within its parts."""
    assert Axe().run(page).generate_report().startswith("Found 0 ")
    content, window = page.evaluate(
        "[document.documentElement.scrollWidth, innerWidth]"
    )
    assert content <= window


@every_api
def test_on_a_phone_in_the_dark_every_form_sends_what_is_taken(
    api: str, browser: Browser, root: str
) -> None:
    phone = ConsolePage(browser, f"{root}/{api}", viewport=PHONE, color_scheme="dark")
    operations = load(SPECS / api).operations
    phone.send(operations[0].id)
    phone.page.locator("#log > details > summary").first.click()
    assert_for_everybody(phone.page)
    statuses = phone.send_all()
    assert list(statuses) == [operation.id for operation in operations]
    assert not [
        (operation.label, status)
        for operation in operations
        for status in [statuses[operation.id]]
        if not (200 <= status < 300 and operation.documented(status))
    ]
    assert phone.problems == []
    phone.page.close()


@pytest.mark.parametrize("api", mock_names()[:1])
def test_it_is_for_everybody_on_a_desk(console: ConsolePage, root: str) -> None:
    assert_for_everybody(console.page)
    console.page.goto(f"{root}/_mock")
    console.page.locator("#apis a").first.wait_for()
    assert_for_everybody(console.page)


@every_api
def test_secrets_are_masked_where_others_look(api: str, root: str) -> None:
    described = httpx.get(f"{root}/{api}/_mock").json()
    sent = {"headers": described["headers"], "params": described["query"]}
    httpx.get(f"{root}/{api}/nowhere", **sent)
    live = httpx.get(f"{root}/{api}/_mock/live").text
    secrets = [
        text.split(" ")[-1]
        for text in {**described["headers"], **described["query"]}.values()
    ]
    secrets += [
        text
        for name, text in described["seed"].items()
        if "token" in name or "key" in name
    ]
    assert secrets
    assert not [one for one in secrets if one in live]


@pytest.mark.parametrize("api", mock_names()[:1])
def test_what_strangers_send_is_text(api: str, console: ConsolePage, root: str) -> None:
    httpx.post(
        f"{root}/{api}/{MARKUP}?{MARKUP}", content=MARKUP, headers={"X-A": MARKUP}
    )
    console.told("log", MARKUP)
    console.page.locator("#log > details > summary").first.click()
    assert console.page.locator("img").count() == 0
    assert console.page.title() == f"Mock of {api}"


@pytest.mark.parametrize("api", mock_names()[-1:])
def test_it_is_worked_by_the_keyboard(api: str, console: ConsolePage) -> None:
    operation = load(SPECS / api).operations[-1]
    form = console.page.locator(f"#operation-{operation.id}")
    form.locator("> summary").focus()
    console.page.keyboard.press("Enter")
    focused = "document.activeElement.textContent"
    for _ in range(20):
        console.page.keyboard.press("Tab")
        if console.page.evaluate(focused) == "Send":
            break
    console.page.keyboard.press("Enter")
    assert form.locator("[role=status]").inner_text().startswith("2")


def test_the_page_of_all_mocks_leads_to_each(root: str, browser: Browser) -> None:
    page = browser.new_page()
    for api in mock_names():
        page.goto(f"{root}/_mock")
        page.get_by_role("link", name=api, exact=True).click()
        page.get_by_role("heading", level=1).get_by_text("Mock of").wait_for()
        assert page.url == f"{root}/{api}/_mock"
    page.close()


@pytest.mark.parametrize("api", mock_names()[:1])
def test_programs_get_json_as_before(api: str, root: str) -> None:
    for url in (f"{root}/_mock", f"{root}/{api}/_mock"):
        for accept in ("*/*", "application/json"):
            answer = httpx.get(url, headers={"Accept": accept})
            assert answer.headers["content-type"] == "application/json"
        page = httpx.get(url, headers={"Accept": "text/html,*/*;q=0.8"})
        assert page.headers["content-type"].startswith("text/html")
        assert "default-src 'self'" in page.headers["content-security-policy"]


def test_without_forms_any_request_can_be_written(browser: Browser) -> None:
    name = mock_names()[-1]
    with running_mock(name) as url:
        console = ConsolePage(browser, url)
        form = console.page.locator("#forms form")
        form.get_by_label("Path and query").fill("/nowhere?a=1")
        form.get_by_role("button").click()
        form.locator(".why", has_text="no such path").wait_for()
        assert form.locator("[role=status]").inner_text().startswith("404")
        console.page.close()
