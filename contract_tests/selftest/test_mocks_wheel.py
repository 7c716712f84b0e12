"""The mocks as others use them in their tests: installed where this repository is not, with the client that is tested."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from contract_tests.harness.mocking.catalogue import mock_names
from contract_tests.selftest.test_client_install import copy, interpreter, required, run
from scripts.cli.layout import ROOT, SPECS
from scripts.site.clients_page import in_a_test
from scripts.spec.document import load
from scripts.wheels import build, build_mocks

NEEDED = ["anyio", "httpx", "msgspec", "starlette", "uvicorn", "attrs", "pytest"]
MORE = """
import asyncio, httpx, pytest, re
from referral_contracts_mocks import APIS, mock

@pytest.mark.parametrize("api", APIS)
def test_a_mock_is_in_process_and_served(api):
    with mock(api) as one, one.served() as base_url:
        assert httpx.get(f"{base_url}/_mock").json()["api"] == api
        page = httpx.get(f"{base_url}/_mock", headers={"Accept": "text/html"}).text
        for part in re.findall(r'(?:src|href)="(_mock/[^"]+)"', page):
            assert httpx.get(f"{base_url}/{part}").is_success
        assert httpx.get(f"{base_url}/_mock/forms").json()["paths"]
        one.advance(3600)
        with pytest.raises(AttributeError, match="there are fail_next_request"):
            one.no_such_action

@pytest.mark.parametrize("api", APIS)
def test_a_fixture_serves_whoever_waits_and_begins_anew(api, request):
    one = request.getfixturevalue(f"{api}_mock")
    async def status():
        async with httpx.AsyncClient(transport=one.async_transport, base_url=one.base_url) as client:
            return (await client.get("/nowhere")).status_code
    def waited():
        with httpx.Client(transport=one.transport, base_url=one.base_url) as client:
            return client.get("/nowhere").status_code
    assert asyncio.run(status()) == waited() == 404
    with pytest.raises(ValueError, match="no_such_argument"):
        one.fail_next_request(no_such_argument=1)
    one.reset()
"""


def shown_elsewhere(api: str) -> Iterator[str]:
    """The tests that the page on clients and the guides to an API show."""
    yield in_a_test(load(SPECS / api))
    for guide in (SPECS / api / "guides").glob("*.md"):
        found = re.findall(r"```py\n(.*?)```", guide.read_text("utf-8"), re.DOTALL)
        yield from (text for text in found if "def test_" in text)


def test_the_mocks_are_installed_and_used_elsewhere(tmp_path: Path) -> None:
    *_, sample = re.findall(
        r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL
    )
    used = re.search(r"from (\w+)_client", sample)
    assert used
    wheels = [build_mocks(tmp_path), build(used[1], tmp_path)]
    assert build_mocks(tmp_path / "again").read_bytes() == wheels[0].read_bytes()
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
    python = interpreter(tmp_path / "venv")
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    run(*pip, "install", "--no-index", "--no-deps", *wheels)
    told = run(python, "-c", "import sysconfig as s; print(s.get_path('purelib'))")
    for name in set(required(NEEDED)):
        copy(name, Path(told.strip()))
    run(*pip, "check")
    shown = list(shown_elsewhere(used[1]))
    for number, text in enumerate([sample, *shown]):
        (tmp_path / f"test_sample_{number}.py").write_text(text)
    (tmp_path / "test_more.py").write_text(MORE)
    said = run(
        python,
        "-I",
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        *tmp_path.glob("test_*.py"),
    )
    assert f"{1 + len(shown) + 2 * len(mock_names())} passed" in said
