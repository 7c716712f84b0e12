"""The Referral Rock mock's links of members: whom a search finds, and how long pre-authenticated links are open."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import UNKNOWN, Caller

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


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"expireInMinutes": 20}, 400),
        ({"referralCode": ""}, 404),
        ({"externalId": "", "referralCode": "ADA20"}, 400),
        ({"memberId": None, "referralCode": "ADA20"}, 400),
        ({"referralCode": "ADA20", "emailAddress": "ada@example.com"}, 400),
        ({"memberId": "x"}, 400),
        ({"memberId": UNKNOWN + "0"}, 400),
        ({"referralCode": "a" * 51}, 400),
        ({"externalId": "a" * 101}, 400),
        ({"referralCode": "ADA20", "expireInMinutes": 4}, 400),
        ({"referralCode": "ADA20", "expireInMinutes": 43201}, 400),
        ({"memberId": UNKNOWN}, 404),
        ({"referralCode": "ada20"}, 404),
        ({"externalId": "a" * 100}, 404),
    ],
)
def test_a_search_that_finds_nobody_is_refused(
    caller: Caller, body: dict[str, Any], status: int
) -> None:
    caller.add_member("Ada", referralCode="ADA20")
    caller.refused(status, "POST", URLS, json=body)


def test_the_older_search_is_one_text(caller: Caller) -> None:
    for body, status in [({}, 400), ({"memberQuery": " "}, 400)]:
        caller.refused(status, "POST", OLD_URLS, json=body)
    caller.refused(404, "POST", OLD_URLS, json={"memberQuery": "nobody"})
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
