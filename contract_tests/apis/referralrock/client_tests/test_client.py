"""The generated Referral Rock client against the Referral Rock mock."""

from __future__ import annotations

from itertools import islice
from typing import Any

import httpx
import pytest

from contract_tests.apis.referralrock.calls import Caller

NAMES = ["Ben", "Cleo", "Dora"]


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
