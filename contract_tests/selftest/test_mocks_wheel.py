"""The mocks as others use them in their tests: installed where this repository is not, with the client that is tested."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from contract_tests.harness.mocking.catalogue import mock_names
from contract_tests.selftest.test_client_install import (
    copy,
    interpreter,
    required,
    run,
)
from scripts.cli.layout import ROOT
from scripts.wheels import build, build_mocks

NEEDED = ["anyio", "httpx", "msgspec", "starlette", "uvicorn", "attrs", "pytest"]
MORE = """
import asyncio, httpx, pytest
from referral_contracts_mocks import APIS, mock
from rex_client import AsyncRex

def test_every_mock_starts_and_is_served():
    assert {apis} == set(APIS)
    for api in APIS:
        with mock(api) as one, one.served() as base_url:
            assert httpx.get(f"{base_url}/_mock").json()["api"] == api
            one.advance(3600)
            with pytest.raises(AttributeError, match="there are fail_next_request"):
                one.no_such_action

def test_a_fixture_begins_anew_and_serves_asyncio(rex_mock):
    async def count():
        keys = {"api_key": rex_mock.env["REX_API_KEY"], "base_url": rex_mock.base_url}
        async with AsyncRex(**keys, transport=rex_mock.async_transport) as rex:
            return len(await rex.referrals.list())
    before = asyncio.run(count())
    rex_mock.act("give_referral")
    assert asyncio.run(count()) == before + 1
    rex_mock.reset()
    assert asyncio.run(count()) == before
    with pytest.raises(ValueError, match="owner_di"):
        rex_mock.give_referral(owner_di=1)
"""


def test_the_mocks_are_installed_and_used_elsewhere(tmp_path: Path) -> None:
    wheels = [build_mocks(tmp_path), build("rex", tmp_path)]
    assert build_mocks(tmp_path / "again").read_bytes() == wheels[0].read_bytes()
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv")
    python = interpreter(tmp_path / "venv")
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    run(*pip, "install", "--no-index", "--no-deps", *wheels)
    told = run(python, "-c", "import sysconfig as s; print(s.get_path('purelib'))")
    for name in set(required(NEEDED)):
        copy(name, Path(told.strip()))
    run(*pip, "check")
    *_, sample = re.findall(
        r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL
    )
    assert "rex_mock" in sample
    (tmp_path / "test_sample.py").write_text(sample)
    (tmp_path / "test_more.py").write_text(
        MORE.replace("{apis}", repr(set(mock_names())))
    )
    said = run(
        python,
        "-I",
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        tmp_path / "test_sample.py",
        tmp_path / "test_more.py",
    )
    assert "3 passed" in said
