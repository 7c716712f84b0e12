"""A running mock as the tests of mocks and clients call it: with the test account's credentials, and its control paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    import httpx

DAY = 24 * 3600


class MockCaller:
    """Calls one mock as its test account; `Caller` in an API's `calls` adds what only that API needs."""

    service = ""  # what the vendor has between its host and the paths of the API

    def __init__(self, client: httpx.Client) -> None:
        self.client = client  # without credentials
        described = client.get("/_mock").json()
        self.headers: dict[str, str] = described["headers"]
        self.params: dict[str, str] = described["query"]
        self.env: dict[str, str] = described["env"]
        self.seed: dict[str, Any] = described["seed"]
        self.actions: dict[str, str] = described["actions"]

    @property
    def base_url(self) -> str:
        return str(self.client.base_url).rstrip("/")

    # The vendor's API

    def call(self, method: str, path: str, *ids: str, **options: Any) -> httpx.Response:
        """Send a request; each `{}` of the path stands for an id, and what `options` says wins over the credentials."""
        if ids:
            path = path.format(*(quote(one, safe="") for one in ids))
        for part, own in (("headers", self.headers), ("params", self.params)):
            options[part] = {**own, **options.get(part, {})} or None
        return self.client.request(method, self.service + path, **options)

    def get(self, path: str, /, *ids: str, **query: Any) -> Any:
        answer = self.call("GET", path, *ids, params=query)
        assert answer.status_code == 200, _told(answer)
        return answer.json()

    def post(self, path: str, body: Any, /, status: int = 200, **query: Any) -> Any:
        return self.send("POST", path, body, status, **query)

    def send(
        self, method: str, path: str, body: Any, /, status: int = 200, **query: Any
    ) -> Any:
        """The answer to a body; None when it has none."""
        answer = self.call(method, path, json=body, params=query)
        assert answer.status_code == status, _told(answer)
        return answer.json() if answer.content else None

    def refused(
        self, status: int, method: str, path: str, *ids: str, **options: Any
    ) -> Any:
        """The reason why a call is refused with this status."""
        answer = self.call(method, path, *ids, **options)
        assert answer.status_code == status, _told(answer)
        return self.reason(answer)

    def reason(self, answer: httpx.Response) -> Any:
        """The reason that a refusal gives, after a check of its form: here it has no body, and the mock tells in a header."""
        assert answer.content == b"", answer.text
        return answer.headers["X-Mock-Reason"]

    # The mock's control paths

    def act(self, action: str, /, **parameters: Any) -> Any:
        """Have something happen outside the API; the mock's answer to it."""
        answer = self.client.post(f"/_mock/actions/{action}", json=parameters)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def cannot_act(self, action: str, /, **parameters: Any) -> str:
        """The reason why something cannot happen."""
        answer = self.client.post(f"/_mock/actions/{action}", json=parameters)
        assert answer.status_code == 400, answer.text
        error: str = answer.json()["error"]
        assert error
        return error

    def advance(self, seconds: float = 0, *, days: float = 0) -> None:
        """Move the mock's clock."""
        by = {"advance_seconds": seconds + days * DAY}
        self.client.post("/_mock/clock", json=by).raise_for_status()

    def reset(self) -> None:
        self.client.post("/_mock/reset").raise_for_status()

    def deliveries(self) -> list[dict[str, Any]]:
        """The webhooks and callbacks sent since the reset, each delivered or given up."""
        return list(self.act("read_deliveries"))


def _told(answer: httpx.Response) -> str:
    reason = answer.headers.get("X-Mock-Reason", "")
    return f"{answer.status_code} {reason} {answer.text}"
