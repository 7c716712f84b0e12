"""The Referral Rock mock's unsubscribe list, and the contacts handed over to be invited."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import Caller

ADD, REMOVE = "/api/email/unsubscribe", "/api/email/removeunsubscribe"
LIST = "/api/email/getunsubscribed"
MANY, ONE = "/api/invitefeeds", "/api/invitefeed"
ADA, BEN = "Ada.Sample@example.com", "ben.sample@example.com"


def contact(name: str, **fields: Any) -> dict[str, Any]:
    return {"firstName": name, "email": f"{name.lower()}@example.com", **fields}


def mailed(caller: Caller) -> list[str]:
    return [one["to"] for one in caller.act("read_emails")]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_addresses_come_and_go(caller: Caller, method: str) -> None:
    assert caller.get(LIST) == []
    for address in (ADA, BEN, ADA.lower()):
        assert caller.post(ADD, address) is None
    assert caller.get(LIST) == [ADA, BEN]
    assert caller.get(LIST, email=ADA.upper()) == [ADA]
    assert caller.get(LIST, email="nobody@example.com") == []
    for _ in range(2):
        assert caller.send(method, REMOVE, ADA.upper()) is None
        assert caller.get(LIST) == [BEN]
        assert caller.get(LIST, email=ADA) == []


def test_who_has_unsubscribed_gets_no_mail(caller: Caller) -> None:
    caller.post(ADD, "ADA@example.com")
    caller.post(MANY, [contact("Ada"), contact("Ben")])
    caller.post(REMOVE, "ada@example.com")
    caller.post(ONE, contact("Ada"))
    assert mailed(caller) == ["ben@example.com", "ada@example.com"]
