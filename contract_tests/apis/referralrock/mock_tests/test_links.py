"""The Referral Rock mock's links of members: the older search, and how long pre-authenticated links are open."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller

URLS, OLD_URLS = "/api/memberaccessurls", "/api/memberaccess"


def test_the_older_search_is_one_text(caller: Caller) -> None:
    caller.add_member("Ada", referralCode="ADA20")
    for minutes in [0, -2147483647, 2147483647]:
        query = {"memberQuery": "ADA20", "expireInMinutes": minutes}
        assert caller.post(OLD_URLS, query)["referralCode"] == "ADA20"


@pytest.mark.parametrize("path", [URLS, OLD_URLS])
@pytest.mark.parametrize(("sent", "minutes"), [({}, 20), ({"expireInMinutes": 5}, 5)])
def test_links_end(
    caller: Caller, path: str, sent: dict[str, int], minutes: int
) -> None:
    ada = caller.add_member("Ada")
    field = {URLS: "referralCode", OLD_URLS: "memberQuery"}[path]
    urls = caller.post(path, {field: ada["referralCode"], **sent})
    embedded = [urls["shareEmbedUrl"], urls["fullEmbedUrl"]]

    def opened() -> list[Any]:
        return [caller.act("open_link", url=url) for url in embedded]

    assert opened() == [{"open": True, "member_id": ada["id"]}] * 2
    caller.advance(minutes * 60 - 30)
    assert opened() == [{"open": True, "member_id": ada["id"]}] * 2
    caller.advance(31)
    assert opened() == [{"open": False, "member_id": None}] * 2
    for other in ["", "http://[", urls["shareUrl"]]:
        assert caller.act("open_link", url=other)["open"] is False
