"""Nothing that a live server must not get passes the gate, whatever sends it."""

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from requests import PreparedRequest, Request, Response
from requests.adapters import BaseAdapter
from requests.exceptions import InvalidURL

from contract_tests.harness.checks.credentials import let_in
from contract_tests.harness.checks.generated import violations
from contract_tests.harness.http.client import Client, MockControl
from contract_tests.harness.http.faults import Unanswered
from contract_tests.harness.http.gate import Gate, NotAllowed
from contract_tests.harness.http.pace import Ended
from contract_tests.harness.http.target import NotRun, Target
from contract_tests.harness.values.made_up import Run
from contract_tests.selftest.shop import ENVIRONMENT, SPEC
from scripts.spec.document import of_data
from scripts.spec.live import is_allowed
from scripts.target.secrets import Secrets
from scripts.target.server import is_loopback, proxies_to

BASE_URL = "https://shop.test"
ALLOWED = re.compile(rf"GET {BASE_URL}/v1/items(/[^/?]+)?(\?.*)?")
ALONE = ["examples", "coverage", "fuzzing"]
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"]


class Recorder(BaseAdapter):
    """Stands in for the network: remembers what would have left this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.status = 200

    def send(
        self, request: PreparedRequest, *args: object, **kwargs: object
    ) -> Response:
        self.sent.append(f"{request.method} {request.url}")
        response = Response()
        response.status_code = self.status
        response.request = request
        response.url = str(request.url)
        response._content = b"[]"
        response.headers["X-Total"] = "0"
        response.headers["Location"] = "https://other.test/"
        response.headers["Content-Type"] = "application/json"
        return response

    def close(self) -> None:
        """Nothing is open."""


def live_gate(*, allow_writes: bool = False) -> tuple[Gate, Recorder]:
    target = Target(SPEC, BASE_URL, True, allow_writes, Secrets(ENVIRONMENT), None)
    gate, recorder = Gate(target), Recorder()
    gate.mount("https://", recorder)
    gate.mount("http://", recorder)
    return gate, recorder


def try_everything(gate: Gate) -> int:
    """Send all that a contract run sends; the number of attempts that were held back."""
    client = Client(gate)
    attempts: list[Callable[[], object]] = []
    for one in gate.target.spec.operations:
        attempts.append(partial(client.call, one))
        attempts.append(partial(list, let_in(client, one, wrong=True)))
        attempts += [
            partial(violations, gate, Run(phase, one, "quick", 1)) for phase in ALONE
        ]
    attempts.append(partial(violations, gate, Run("stateful", None, "quick", 1)))
    attempts.append(partial(client.request, "DELETE", "/items/1"))
    attempts.append(partial(client.request, "GET", "/items/../../admin"))
    return sum(map(is_held_back, attempts))


def is_held_back(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except NotAllowed:
        return True
    return False


def test_a_live_server_gets_only_what_its_specification_allows() -> None:
    gate, recorder = live_gate()
    held_back = try_everything(gate)
    assert held_back >= 4
    assert recorder.sent
    assert [line for line in recorder.sent if not ALLOWED.fullmatch(line)] == []


def test_allow_writes_permits_operations_and_nothing_else() -> None:
    gate, recorder = live_gate(allow_writes=True)
    try_everything(gate)
    posts = f"POST {BASE_URL}/v1/items"
    assert posts in recorder.sent
    others = [line for line in recorder.sent if line != posts]
    assert [line for line in others if not ALLOWED.fullmatch(line)] == []


@given(method=st.sampled_from(METHODS), path=st.text(max_size=20), query=st.text())
@example(method="GET", path="v1/items", query="")
@example(method="GET", path="v1/items/../../admin", query="")
@example(method="GET", path="/elsewhere.test/v1/items", query="")
@example(method="GET", path="_mock/reset", query="")
def test_no_other_request_leaves(method: str, path: str, query: str) -> None:
    gate, recorder = live_gate()
    try:
        request = Request(method, f"{BASE_URL}/{path}", params={"q": query})
        gate.send(gate.prepare_request(request))
    except (NotAllowed, InvalidURL):
        assert recorder.sent == []
    else:
        assert ALLOWED.fullmatch(recorder.sent[0])


def test_a_redirect_is_told_once_and_not_followed() -> None:
    gate, recorder = live_gate()
    recorder.status = 302
    with pytest.raises(Unanswered, match=r"redirects to https://other\.test"):
        Client(gate).get("/items")
    with pytest.raises(Ended, match=r"redirects to https://other\.test"):
        Client(gate).get("/items")
    assert len(recorder.sent) == 2


def test_other_servers_are_out_of_reach() -> None:
    gate, recorder = live_gate(allow_writes=True)
    for url in ("https://other.test/v1/items", "http://shop.test/v1/items"):
        with pytest.raises(NotAllowed, match="another server"):
            gate.get(url)
    assert recorder.sent == []


def test_a_live_server_has_no_control_paths() -> None:
    gate, _ = live_gate()
    with pytest.raises(NotRun, match=r"shop\.test has none"):
        MockControl(gate)


def test_the_refusal_says_what_permits_it() -> None:
    gate, _ = live_gate()
    with pytest.raises(NotAllowed, match=r'createItem is "never".*ALLOW_WRITES=1'):
        gate.permit(SPEC.operation("createItem"))


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://127.0.0.1:8401", True),
        ("http://127.8.9.1", True),
        ("http://[::1]:8401/prefix", True),
        ("http://localhost:1", True),
        ("https://shop.test", False),
        ("http://localhost.shop.test", False),
        ("http://127.0.0.1.shop.test", False),
        ("http://shop.test/127.0.0.1", False),
        ("http://127.0.0.1@shop.test", False),
        ("http://0.0.0.0:8401", False),
        ("http://10.0.0.1", False),
    ],
)
def test_only_this_machine_is_no_live_server(url: str, loopback: bool) -> None:
    assert is_loopback(url) == loopback


@pytest.mark.parametrize(
    ("url", "environ", "proxies"),
    [
        ("https://shop.test", {"HTTPS_PROXY": "http://a.test"}, {"https": "http://a.test"}),
        ("https://shop.test", {"ALL_PROXY": "http://a.test"}, {"https": "http://a.test"}),
        ("https://shop.test", {"HTTP_PROXY": "http://a.test"}, {}),
        ("https://shop.test:444", {"ALL_PROXY": "http://a.test", "NO_PROXY": ".test"}, {}),
        ("http://127.0.0.1:8401", {"ALL_PROXY": "http://a.test"}, {}),
    ],
)  # fmt: skip
def test_a_proxy_is_used_for_the_servers_that_it_is_for(
    url: str,
    environ: dict[str, str],
    proxies: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert proxies_to(url) == proxies


@pytest.mark.parametrize(
    ("policy", "body", "allowed"),
    [
        ("read", None, True),
        ("never", None, False),
        ({"dry-run": {"test": True}}, {"test": True, "name": "x"}, True),
        ({"dry-run": {"test": True}}, {"test": False}, False),
        ({"dry-run": {"test": True}}, {"test": 1}, False),
        ({"dry-run": {"test": True}}, {}, False),
        ({"dry-run": {"test": True}}, None, False),
    ],
)
def test_a_dry_run_is_allowed_with_its_fields(
    policy: object, body: object, allowed: bool
) -> None:
    node = {"x-live": policy}
    spec = of_data("acme", {"paths": {"/send": {"post": node}}})
    assert is_allowed(spec.operations[0], body) == allowed
