"""How the Referral Rock mock delivers its webhooks: in order to each subscriber, and again where one fails."""

from __future__ import annotations

import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.harness.http.receiver import Receiver, receiving

NAMES = ["Ada", "Ben", "Cleo", "Dora"]


def subscribe(caller: Caller, receiver: Receiver, path: str = "") -> None:
    body = {"target_url": f"{receiver.url}/{path}", "event": "MemberAdd"}
    caller.post("/api/hooks", body, status=201)


@pytest.mark.parametrize("failures", [[], [503], [500, 429]])
def test_what_failed_comes_again_before_what_follows(
    caller: Caller, failures: list[int]
) -> None:
    with receiving() as receiver:
        receiver.first = list(failures)
        subscribe(caller, receiver)
        for name in NAMES:
            caller.add_member(name)
        came = [receiver.take() for _ in [*failures, *NAMES]]
    told = [one.body["firstName"] for one in came]
    assert told == [NAMES[0]] * len(failures) + NAMES
    assert len({one.raw for one in came}) == len(NAMES)
    signatures = {one.headers["rr-signature"] for one in came}
    assert len(signatures) == len(NAMES)


def test_what_is_given_up_holds_nothing_up(caller: Caller) -> None:
    with receiving() as receiver:
        receiver.first = [503, 503, 503]
        subscribe(caller, receiver)
        for name in NAMES[:2]:
            caller.add_member(name)
        told = [receiver.take().body["firstName"] for _ in range(4)]
    assert told == ["Ada", "Ada", "Ada", "Ben"]


def test_what_one_refuses_comes_to_it_once(caller: Caller) -> None:
    with receiving() as receiver:
        receiver.first = [410]
        subscribe(caller, receiver)
        for name in NAMES[:2]:
            caller.add_member(name)
        told = [receiver.take().body["firstName"] for _ in range(2)]
        caller.deliveries()
        assert receiver.requests.empty()
    assert told == ["Ada", "Ben"]
