"""The generated Referral Rock client against the Referral Rock mock."""

from __future__ import annotations

import asyncio
import inspect
import os
import re
from itertools import islice
from typing import Any

import httpx
import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.client import (
    CALLS,
    Call,
    method_of,
)
from contract_tests.apis.referralrock.mock import seed
from scripts.cli.layout import SPECS
from scripts.spec.document import Operation, load

OPERATIONS = {
    operation.id: operation for operation in load(SPECS / "referralrock").operations
}
NAMES = ["Ben", "Cleo", "Dora"]


def kind(answer: Any) -> str:
    """The type of an answer, of a list with that of its items."""
    if answer is None:
        return "None"
    if not isinstance(answer, list):
        return type(answer).__name__
    return f"list[{'|'.join({type(item).__name__ for item in answer})}]"


def assert_sent(sent: list[httpx.Request], operation: Operation) -> None:
    """All the requests, one at least, are of that operation."""
    path = re.sub(r"\{\w+\}", "[^/]+", operation.path)
    assert {request.method for request in sent} == {operation.method.upper()}
    assert all(re.fullmatch(path, request.url.path) for request in sent)


# Every operation


def test_every_operation_has_its_method_and_no_other(client: Any) -> None:
    assert sorted(each.operation_id for each in CALLS) == sorted(OPERATIONS)
    resources = {each.method.partition(".")[0] for each in CALLS}
    methods = {
        f"{name}.{method}"
        for name in resources
        for method, _ in inspect.getmembers(getattr(client, name), inspect.ismethod)
        if not method.startswith("_") and method != "list_page"
    }
    assert methods == {each.method for each in CALLS}


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.method)
@pytest.mark.usefixtures("examples")
def test_every_method_reaches_its_operation(
    client: Any, wire: list[httpx.Request], call: Call
) -> None:
    answer = method_of(client, call.method)(*call.args, **call.named)
    assert kind(list(answer) if inspect.isgenerator(answer) else answer) == call.gives
    assert_sent(wire, OPERATIONS[call.operation_id])


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.method)
@pytest.mark.usefixtures("examples")
def test_every_async_method_reaches_its_operation(
    package: Any, base_url: str, wire: list[httpx.Request], call: Call
) -> None:
    async def main() -> Any:
        async with package.AsyncReferralRock.from_env(base_url=base_url) as client:
            answer = method_of(client, call.method)(*call.args, **call.named)
            if inspect.isasyncgen(answer):
                return [item async for item in answer]
            return await answer

    assert kind(asyncio.run(main())) == call.gives
    assert_sent(wire, OPERATIONS[call.operation_id])


# Pages


@pytest.fixture
def listed(caller: Caller) -> dict[str, list[str]]:
    """The ids in each list, as the mock shows them: three and more."""
    ada = caller.add_member("Ada", referralCode="ADA20")
    for name in NAMES:
        caller.act("add_program", name=name)
        caller.add_member(f"Member{name}")
        caller.add_referral(ada["referralCode"], name, status="approved")
    ids = {
        name: [one["id"] for one in caller.get(f"/api/{name}")[name]]
        for name in ("programs", "members", "referrals", "rewards")
    }
    assert [len(each) for each in ids.values()] == [4, 4, 3, 3]
    return ids


@pytest.mark.parametrize("name", ["programs", "members", "referrals", "rewards"])
def test_lists_are_walked_through_page_by_page(
    client: Any, wire: list[httpx.Request], listed: dict[str, list[str]], name: str
) -> None:
    found = getattr(client, name).list(count=1)
    assert wire == []
    assert [each.id for each in islice(found, 2)] == listed[name][:2]
    assert [request.url.params["offset"] for request in wire] == ["0", "1"]
    assert [each.id for each in found] == listed[name][2:]
    assert len(wire) == len(listed[name])
    page = getattr(client, name).list_page(offset=1, count=2)
    assert (page.offset, page.total) == (1, len(listed[name]))
    assert [each.id for each in getattr(page, name)] == listed[name][1:3]
    for whole in ({}, {"count": 2}):
        again = getattr(client, name).list(**whole)
        assert [each.id for each in again] == listed[name]
    assert list(getattr(client, name).list(program_id="none")) == []


@pytest.mark.parametrize("name", ["programs", "members", "referrals", "rewards"])
def test_the_async_client_walks_too(
    package: Any, base_url: str, listed: dict[str, list[str]], name: str
) -> None:
    async def main() -> None:
        async with package.AsyncReferralRock.from_env(base_url=base_url) as client:
            found = [each.id async for each in getattr(client, name).list(count=1)]
            assert found == listed[name]
            page = await getattr(client, name).list_page(offset=2, count=1)
            assert (page.offset, page.total) == (2, len(listed[name]))

    asyncio.run(main())


# Settings and keys


def test_the_keys_are_checked_and_never_shown(
    refused: Any, package: Any, base_url: str
) -> None:
    keys = {"public_key": "wrong-public", "private_key": "wrong-private"}
    with package.ReferralRock(**keys, base_url=base_url) as stranger:
        error = refused(401, stranger.programs.get, program_name="spring-2026")
    with (
        package.ReferralRock(**keys, base_url="http://127.0.0.1:9") as lost,
        pytest.raises(package.ConnectionFailed) as caught,
    ):
        lost.payouts.list()
    for shown in (stranger, stranger.members, error, caught.value):
        assert "wrong-" not in f"{shown!r} {shown}"
        assert "d3Jvbmct" not in f"{shown!r} {shown}", "what Basic makes of them"


def test_a_key_that_the_server_repeats_is_hidden(package: Any, client: Any) -> None:
    key = os.environ["REFERRALROCK_PRIVATE_KEY"]
    with pytest.raises(package.ApiError, match="404") as caught:
        client.programs.get(program_name=key)
    assert key in caught.value.headers["X-Mock-Reason"]
    assert key not in f"{caught.value!r} {caught.value}"


def test_settings_come_from_the_environment(
    package: Any, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALROCK_BASE_URL", base_url)
    with package.ReferralRock.from_env() as client:
        assert client.programs.get(program_name="spring-2026").id == seed.PROGRAM_ID
        assert repr(client) == f"ReferralRock(base_url={base_url!r})"
    for missing in ("REFERRALROCK_PRIVATE_KEY", "REFERRALROCK_PUBLIC_KEY"):
        with monkeypatch.context() as patch:
            patch.delenv(missing)
            with pytest.raises(package.ConfigurationError, match=missing):
                package.ReferralRock.from_env()
