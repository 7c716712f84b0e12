"""Requests and answers of the generated Referral Rock client at the mock."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from itertools import chain
from typing import Any

import httpx
import pytest

from contract_tests.apis.referralrock.calls import Caller
from contract_tests.apis.referralrock.calls.common import UNKNOWN
from contract_tests.apis.referralrock.mock import seed

ADA = {"primaryInfo": {"memberId": seed.MEMBER_ID}}
CLEO = {"primaryInfo": {"referralId": seed.REFERRAL_ID}}
NOBODY = {"primaryInfo": {"memberId": UNKNOWN}}
NO_REFERRAL = {"primaryInfo": {"referralId": UNKNOWN}}

# What is added to `remove` and `delete`, a body for both, and what it removes.
REMOVALS: dict[str, tuple[str, Any, str]] = {
    "members": ("", [{"query": ADA}], seed.MEMBER_ID),
    "referrals": ("", [{"query": CLEO}], seed.REFERRAL_ID),
    "rewards": ("", [seed.REWARD_ID], seed.REWARD_ID),
    "emails": ("_unsubscribe", seed.UNSUBSCRIBED, seed.UNSUBSCRIBED),
}


def method_of(client: Any, name: str) -> Any:
    resource, _, method = name.partition(".")
    return getattr(getattr(client, resource), method)


def doc(client: Any, method: str) -> str:
    """The docstring of a method, on one line."""
    return " ".join(str(method_of(client, method).__doc__).split())


# What removes, and what is deprecated


def left(client: Any) -> set[str]:
    """The ids of all that may be removed, and the unsubscribed addresses."""
    lists = client.members.list(), client.referrals.list(), client.rewards.list()
    return {each.id for each in chain(*lists)} | {*client.emails.list_unsubscribed()}


@pytest.mark.parametrize("resource", REMOVALS)
def test_remove_posts_what_delete_deletes(
    client: Any, caller: Caller, wire: list[httpx.Request], resource: str
) -> None:
    what, body, removed = REMOVALS[resource]
    calls = [
        method_of(client, f"{resource}.{verb}{what}") for verb in ("remove", "delete")
    ]
    answers = []
    for call in calls:
        caller.act("seed_examples")
        assert removed in left(client)
        answers.append(call(body))
        assert removed not in left(client)
    assert answers[0] == answers[1]
    posted, deleted = (each for each in wire if each.method != "GET")
    assert (posted.method, deleted.method) == ("POST", "DELETE")
    assert posted.url == deleted.url
    assert json.loads(posted.content) == json.loads(deleted.content) == body


@pytest.mark.parametrize("resource", REMOVALS)
def test_remove_says_that_it_posts_and_why(client: Any, resource: str) -> None:
    what, *_ = REMOVALS[resource]
    said = doc(client, f"{resource}.remove{what}")
    assert "by POST" in said
    assert "as the body of a DELETE may get lost in proxies" in said
    assert f"`{resource}.remove{what}()`" in doc(client, f"{resource}.delete{what}")


# Answers


@pytest.mark.usefixtures("examples")
def test_a_batch_tells_of_each_item(package: Any, client: Any) -> None:
    models, new = package.models, {"payoutId": seed.PAYOUT_ID, "amount": 5.1}
    member, referral = {"city": "Rome"}, models.UpdateReferral(note="called")
    query = models.ReferralQuery.from_dict(CLEO)
    paid = [{"memberQuery": each, "newReward": new} for each in (NOBODY, ADA)]
    results = [
        client.members.update(
            [{"query": one, "member": member} for one in (NOBODY, ADA)]
        ),
        client.referrals.update(
            [
                {"query": NO_REFERRAL, "referral": {"note": "called"}},
                models.UpdateReferralInfo(query=query, referral=referral),
            ]
        ),
        client.rewards.create(paid),
        client.rewards.remove({"rewardIds": [UNKNOWN, seed.REWARD_ID]}),
        client.members.remove([{"query": NOBODY}, {"query": ADA}]),
    ]
    for each in results:
        (failed,) = package.failed(each)
        assert failed.result_info.message
        (done,) = (one for one in each if one.ok)
        assert not done.result_info.message
    (no_member, changed), (_, noted), (_, reward), _, (nobody, _) = results
    assert not no_member.member
    assert (changed.member.city, noted.referral.note) == ("Rome", "called")
    assert reward.reward.amount == new["amount"]
    assert nobody.query.to_dict() == NOBODY


@pytest.mark.usefixtures("examples")
def test_values_come_as_documented(client: Any, caller: Caller) -> None:
    (ada,) = client.members.list(query="ADA20")
    assert (ada.id, ada.program_id) == (seed.MEMBER_ID, seed.PROGRAM_ID)
    stamp = caller.member(ada.id)["createDt"]
    assert re.fullmatch(r"[-\d]{10}T[:\d]{8}\.\d{7}Z", stamp)
    assert ada.create_dt == datetime.fromisoformat(stamp)
    assert ada.create_dt.tzinfo == UTC
    assert (ada.last_share, ada.date_of_birth, ada.payout_info) == (None, None, None)
    assert (ada.disabled_flag, ada.referrals) == (False, 1)


def test_ids_are_sent_as_given_and_none_is_not(
    package: Any, client: Any, wire: list[httpx.Request]
) -> None:
    ben = package.models.NewMember(
        program_id=seed.PROGRAM_ID.upper(), first_name="Ben", email="ben@example.com"
    )
    made = client.members.create(ben, should_send_email=False)
    assert made.member.program_id == seed.PROGRAM_ID
    assert json.loads(wire[0].content)["programId"] == seed.PROGRAM_ID.upper()
    assert wire[0].url.params["shouldSendEmail"] == "false"
    query = {"primaryInfo": {"memberId": made.member.id}, "secondaryInfo": None}
    member = {"lastName": "Sample", "city": None}
    (changed,) = client.members.update([{"query": query, "member": member}])
    assert changed.member.last_name == "Sample"
    del query["secondaryInfo"], member["city"]
    assert json.loads(wire[1].content) == [{"query": query, "member": member}]
    everybody = list(client.members.list(show_disabled=False))
    assert [each.to_dict() for each in everybody] == [changed.member.to_dict()]
