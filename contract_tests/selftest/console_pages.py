"""The consoles of mocks in a browser, as `make mock` serves them; for the tests that look at them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from contract_tests.selftest.browsing import browsing

# In the page itself: a round trip for each click takes far longer than the click.
SEND_ALL = """async () => {
    const statuses = {};
    for (const form of document.querySelectorAll(".operation")) {
        await fetch(root + "/_mock/reset", { method: "POST" });
        await fetch(root + "/_mock/actions/seed_examples", { method: "POST" });
        form.open = true;
        form.querySelector("button[type=submit]").click();
        while (!form.querySelector("[role=status]")) await new Promise((done) => setTimeout(done, 5));
        statuses[form.id.replace("operation-", "")] = parseInt(form.querySelector("[role=status]").textContent);
    }
    return statuses;
}"""


class ConsolePage:
    """The console of one mock, opened, and what a person does there."""

    def __init__(self, browser: Browser, url: str, **options: Any) -> None:
        self.page: Page = browser.new_page(**options)
        self.problems: list[str] = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url, url))
        self.page.goto(f"{url}/_mock")
        self.page.locator("#tables > *").first.wait_for()

    def _asked(self, url: str, root: str) -> None:
        if not url.startswith("/".join(root.split("/")[:3])):
            self.problems.append(f"foreign: {url}")

    def send(self, operation: str, **fields: str) -> tuple[int, str]:
        """Fill the form of an operation and send it: status and body of the answer."""
        form = self.page.locator(f"#operation-{operation}")
        if form.get_attribute("open") is None:
            form.locator("> summary").click()
        self._submit(form, fields)
        status = form.locator("[role=status]").inner_text()
        body = form.locator('[aria-label="Body of the answer"]')
        return int(status.split()[0]), body.inner_text() if body.count() else ""

    def act(self, action: str, **arguments: str) -> str:
        """Have something happen: what the page says of it."""
        form = self.page.locator(f"#action-{action}")
        self._submit(form, arguments)
        return form.locator(".answer").inner_text()

    def _submit(self, form: Any, fields: dict[str, str]) -> None:
        for name, value in fields.items():
            label = f"{name} *" if form.get_by_label(f"{name} *").count() else name
            form.get_by_label(label, exact=True).fill(value)
        form.evaluate("form => form.querySelector('.answer')?.remove()")
        form.locator("button[type=submit]").click()
        form.locator(".answer").wait_for()

    def told(self, section: str, text: str) -> None:
        """Wait until a section shows a text, as it does by itself."""
        found = self.page.locator(f"#{section}").filter(has_text=text)
        found.wait_for(state="attached")

    def send_all(self) -> dict[str, int]:
        """Send each form as it is, in a mock that has what samples name: the status of each operation's answer."""
        statuses: dict[str, int] = self.page.evaluate(SEND_ALL)
        return statuses


@contextmanager
def console(url: str, *options: str) -> Iterator[ConsolePage]:
    """A browser with the console of the mock at that URL."""
    with browsing(*options) as browser:
        yield ConsolePage(browser, url)
