"""The Referral Rock mock's unsubscribe list, and the contacts handed over to be invited."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.caller import ReferralRock
from contract_tests.harness.http.receiver import receiving

ADD, REMOVE = "/api/email/unsubscribe", "/api/email/removeunsubscribe"
LIST = "/api/email/getunsubscribed"
MANY, ONE = "/api/invitefeeds", "/api/invitefeed"
ADA, BEN = "Ada.Sample@example.com", "ben.sample@example.com"
GARBAGE = ["", " ", 1, None, [ADA], {"email": ADA}]


def contact(name: str, **fields: Any) -> dict[str, Any]:
    return {"firstName": name, "email": f"{name.lower()}@example.com", **fields}


def mailed(rock: ReferralRock) -> list[str]:
    return [one["to"] for one in rock.act("read_emails")]


# Unsubscribe list


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_addresses_come_and_go(rock: ReferralRock, method: str) -> None:
    assert rock.get(LIST) == []
    for address in (ADA, BEN, ADA.lower()):
        assert rock.post(ADD, address) is None
    assert rock.get(LIST) == [ADA, BEN]
    assert rock.get(LIST, email=ADA.upper()) == [ADA]
    assert rock.get(LIST, email="nobody@example.com") == []
    for _ in range(2):
        assert rock.send(method, REMOVE, ADA.upper()) is None
        assert rock.get(LIST) == [BEN]
        assert rock.get(LIST, email=ADA) == []


@pytest.mark.parametrize("body", GARBAGE, ids=repr)
def test_what_is_no_address_is_400(rock: ReferralRock, body: Any) -> None:
    rock.post(ADD, ADA)
    for method, path in (("POST", ADD), ("POST", REMOVE), ("DELETE", REMOVE)):
        rock.refused(400, method, path, json=body)
        rock.refused(400, method, path)
    assert rock.get(LIST) == [ADA]


def test_the_first_time_is_told(rock: ReferralRock) -> None:
    with receiving() as receiver:
        hook = {"target_url": receiver.url, "event": "EmailUnsubscribed"}
        rock.post("/api/hooks", hook, status=201)
        for path in (ADD, ADD, REMOVE, ADD):
            rock.post(path, ADA)
        rock.act("read_deliveries")
        told = [receiver.take().body for _ in range(2)]
        assert receiver.requests.empty()
    assert [ADA in one.values() for one in told] == [True, True]


# Invitations


def test_contacts_are_invited(rock: ReferralRock) -> None:
    assert rock.post(ONE, contact("Ada")) is None
    several = [contact("Ben", lastName="Sample", contactType="any"), contact("Cleo")]
    assert rock.post(MANY, several) is None
    assert rock.post(MANY, []) is None
    assert mailed(rock) == ["ada@example.com", "ben@example.com", "cleo@example.com"]


def test_who_has_unsubscribed_gets_no_mail(rock: ReferralRock) -> None:
    rock.post(ADD, "ADA@example.com")
    rock.post(MANY, [contact("Ada"), contact("Ben")])
    rock.post(REMOVE, "ada@example.com")
    rock.post(ONE, contact("Ada"))
    assert mailed(rock) == ["ben@example.com", "ada@example.com"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"firstName": "Ada"},
        {"email": "ada@example.com"},
        contact("Ada", email=1),
        contact("Ada", lastName=[]),
        contact("Ada", contactType=1),
        "ada@example.com",
        None,
    ],
    ids=str,
)
def test_what_is_no_contact_is_400(rock: ReferralRock, body: Any) -> None:
    rock.refused(400, "POST", ONE, json=body)
    rock.refused(400, "POST", ONE, json=[contact("Ada")])
    rock.refused(400, "POST", MANY, json=[contact("Ada"), body])
    rock.refused(400, "POST", MANY, json=contact("Ada"))
    assert mailed(rock) == []
