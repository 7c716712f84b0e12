"""The Referral Rock mock's links of members: whom a search finds, and how long pre-authenticated links are open."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller

URLS, OLD_URLS = "/api/memberaccessurls", "/api/memberaccess"


def test_one_search_field_finds_the_member(caller: Caller) -> None:
    ada = caller.add_member("Ada", referralCode="ADA20", externalIdentifier="crm-1")
    for query in [
        {"memberId": ada["id"]},
        {"referralCode": "ADA20"},
        {"emailAddress": "Ada@Example.com"},
        {"externalId": "crm-1"},
    ]:
        urls = caller.post(URLS, query)
        assert urls["referralCode"] == "ADA20"
        assert urls["shareUrl"] == ada["referralUrl"]
        assert len(urls) == 14
    for text in [ada["id"], "ADA20", "ada@example.com", "crm-1"]:
        old = caller.post(OLD_URLS, {"memberQuery": text})
        assert set(old) == set(urls)
        assert old["referralCode"] == "ADA20"


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
