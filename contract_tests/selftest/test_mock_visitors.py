"""A web page cannot steer a developer's mock: control paths answer programs, people and pages of the mock itself."""

from collections.abc import Iterator

import httpx
import pytest

from contract_tests.harness.http.receiver import (
    Answer,
    Received,
    Receiver,
    opened,
    receiving,
)
from contract_tests.harness.mocking import Clock, Mock
from contract_tests.harness.mocking.application import application, combined
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.outbox import Outbox

READ = ["/_mock", "/_mock/live", "/_mock/forms", "/_mock/console/console.js"]
PATHS = [*READ, "/_mock/reset", "/_mock/clock", "/_mock/actions/note"]
FOREIGN = [
    {"Origin": "https://evil.test"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
    {"Host": "rebound.test"},
    {"Host": "192.0.2.7"},
    {"Host": "[::1"},
    {"Host": "127.0.0.1.evil.test:80"},
    {"Host": "localhost.evil.test"},
]
noted: list[str] = []


def create(clock: Clock) -> Mock:
    def note(what: str = "") -> None:
        """Note it."""
        noted.append(what)

    def send(url: str, headers: dict[str, str]) -> None:
        """Send a webhook with these headers."""
        outbox.send("it", url, b"{}", headers)

    outbox = Outbox()
    return Mock(
        [],
        env={},
        reset=lambda: noted.append("reset"),
        actions=[note, send],
        outbox=outbox,
    )


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    with served(application("acme", create)) as base_url:
        yield base_url


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("path", PATHS)
def test_a_foreign_page_is_refused(
    mock: str, path: str, headers: dict[str, str]
) -> None:
    noted.clear()
    method = "GET" if path in READ else "POST"
    answer = httpx.request(method, mock + path, headers=headers, content=b"{}")
    assert answer.status_code == 403
    assert noted == []
    assert "acme" not in answer.text


def test_the_list_of_mocks_is_guarded_too() -> None:
    with served(combined({"acme": application("acme", create)})) as base_url:
        assert httpx.get(base_url, headers=FOREIGN[0]).status_code == 403
        assert (
            httpx.get(f"{base_url}/acme/_mock", headers=FOREIGN[0]).status_code == 403
        )


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "localhost:8401"},
        {"Host": "[::1]:8401"},
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
    ],
    ids=str,
)  # fmt: skip
def test_programs_and_people_are_answered(mock: str, headers: dict[str, str]) -> None:
    assert httpx.get(f"{mock}/_mock", headers=headers).status_code == 200


def test_a_page_of_the_mock_is_answered(mock: str) -> None:
    headers = {"Origin": mock, "Sec-Fetch-Site": "same-origin"}
    assert httpx.post(f"{mock}/_mock/reset", headers=headers).status_code == 204


def test_headers_of_a_webhook_do_not_say_where_it_goes(mock: str) -> None:
    headers = {"Host": "metadata.internal", "transfer-encoding": "x", "X-Own": "kept"}
    with receiving() as receiver:
        body = {"url": receiver.url, "headers": headers}
        httpx.post(f"{mock}/_mock/actions/send", json=body).raise_for_status()
        httpx.post(f"{mock}/_mock/actions/read_deliveries").raise_for_status()
        sent = receiver.take().headers
    assert sent["x-own"] == "kept"
    assert sent["host"].startswith("127.0.0.1")
    assert "transfer-encoding" not in sent


class Page(Receiver):
    """A web page that tries to steer the mock at `mock`: by a form, by scripts, and by reading."""

    mock = ""

    def answer(self, request: Received) -> Answer:
        form = f'<form method=post enctype=text/plain action="{self.mock}/_mock/actions/note"><input name=\'{{"what":"a\' value=\'"}}\'></form>'
        script = f"""
            const send = (path, more) => fetch("{self.mock}" + path, {{method: "POST", mode: "no-cors", ...more}});
            const read = (path) => fetch("{self.mock}" + path).then(() => "read", () => "refused");
            window.read = Promise.all([read("/_mock"), read("/_mock/live"), read("/_mock/forms")]);
            window.sent = Promise.allSettled([send("/_mock/reset"), send("/_mock/actions/note", {{body: "{{}}"}})]);
        """
        page = f"<title>evil</title>{form}<script>{script}</script>"
        return 200, {"Content-Type": "text/html"}, page.encode()


def test_a_page_in_a_browser_steers_nothing(mock: str) -> None:
    browsing = pytest.importorskip("contract_tests.selftest.browsing").browsing
    with (
        browsing("--host-resolver-rules=MAP rebound.test 127.0.0.1") as browser,
        opened(Page()) as evil,
    ):
        evil.mock = mock
        noted.clear()
        page = browser.new_page()
        page.goto(evil.url.replace("127.0.0.1", "localhost"))
        assert page.evaluate("window.read") == ["refused"] * 3
        page.evaluate("window.sent")
        with page.expect_navigation():
            page.evaluate("document.forms[0].submit()")
        assert "may not steer the mock" in page.content()
        rebound = page.goto(mock.replace("127.0.0.1", "rebound.test") + "/_mock")
        assert rebound is not None
        assert rebound.status == 403
        assert noted == []
        assert page.goto(f"{mock}/_mock").status == 200
