"""Refusals of the Referral Rock mock: good bodies with one thing wrong, and queries; none of them changes anything."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.referralrock.calls import (
    ACTION,
    ISSUE,
    MEMBERS,
    PROGRAMS,
    REFERRALS,
    REMOVE_MEMBERS,
    REMOVE_REFERRALS,
    REMOVE_REWARDS,
    REWARDS,
    STATUS,
    UNKNOWN,
    UPDATE_MEMBERS,
    UPDATE_REFERRALS,
    Caller,
)
from contract_tests.apis.referralrock.calls.hooks import HOOKS
from contract_tests.apis.referralrock.calls.rewards import TRANSACTIONS, UPDATE_REWARDS
from contract_tests.apis.referralrock.mock import seed
from contract_tests.harness.mocking.wrong import Table, with_changes, wrong_values

CONTACTS, CONTACT = "/api/invitefeeds", "/api/invitefeed"
URLS, OLD_URLS = "/api/memberaccessurls", "/api/memberaccess"
MEMBER = {"primaryInfo": {"memberId": seed.MEMBER_ID}}
REFERRAL = {"primaryInfo": {"referralId": seed.REFERRAL_ID}}
REWARD = {"rewardId": seed.REWARD_ID, "payoutId": seed.PAYOUT_ID, "amount": 5}
ADA = {"firstName": "Ada", "email": "ada@example.com"}
BEN = {"programId": seed.PROGRAM_ID, "firstName": "Ben", "email": "ben@example.com"}
NEW_REWARD = {"payoutId": seed.PAYOUT_ID, "amount": 20}
WRONG: Table = {
    MEMBERS: (
        BEN,
        {
            "programId": [...],
            "firstName": [...],
            "email": [..., " ", 1],
            "lastName": [["a"]],
            "disabledFlag": ["true"],
            "payoutInfo": ["PayPal"],
            "dateOfBirth": ["yesterday"],
            "region": ["IL"],
            "recruiterAssignedId": [UNKNOWN],
            "recruiterSourceId": ["me"],
        },
    ),
    UPDATE_MEMBERS: (
        [{"query": MEMBER, "member": {"city": "Rome"}}],
        {"query": [..., "ADA20"], "member": [..., {"city": 1}]},
    ),
    REMOVE_MEMBERS: ([{"query": MEMBER}], {"query": [..., {"primaryInfo": "ADA20"}]}),
    REFERRALS: (
        {"referralCode": "ADA20"},
        {
            "referralCode": [..., ["ADA20"]],
            "firstName": [1],
            "email": [{}],
            "amount": ["100", True],
            "preferredContact": ["fax"],
            "status": ["paid"],
            "note": [["a"]],
            "recruiterAssignedId": ["Eve"],
            "region": ["US-NY"],
        },
    ),
    UPDATE_REFERRALS: (
        [{"query": REFERRAL, "referral": {"note": "changed"}}],
        {
            "query": [
                ...,
                "order-1",
                {"primaryInfo": "order-1"},
                {"primaryInfo": {"referralId": 1}},
                {"secondaryInfo": {"email": []}},
                {"tertiaryInfo": {"ProgramId": 1}},
                {"fuzzyInfo": {"Identifier": 1}},
            ],
            "referral": [..., [], {"status": "closed"}, {"amount": "1"}],
        },
    ),
    STATUS: (
        {"referralId": seed.REFERRAL_ID, "status": "denied"},
        {
            "referralId": [...],
            "status": [..., "paid"],
            "amount": ["5"],
            "publicNote": [1],
        },
    ),
    ACTION: (
        {"referralQuery": seed.REFERRAL_ID, "amount": 1},
        {"amount": [..., "1"], "referralQuery": [..., {}], "programQuery": [1]},
    ),
    REWARDS: (
        [{"memberQuery": MEMBER, "newReward": NEW_REWARD}],
        {
            "newReward": [
                ...,
                {},
                {"amount": 20},
                {"payoutId": UNKNOWN},
                {"payoutId": UNKNOWN, "amount": "20"},
                {"payoutId": 1, "amount": 20},
                {**NEW_REWARD, "eligibilityDate": "soon"},
                {**NEW_REWARD, "description": 1},
            ],
            "memberQuery": ["ADA20", {"primaryInfo": {"memberId": 1}}],
            "referralQuery": [{"primaryInfo": 1}],
        },
    ),
    UPDATE_REWARDS: (
        [REWARD],
        {
            "rewardId": [...],
            "payoutId": [..., 1],
            "amount": ["5"],
            "eligibilityDate": ["soon", 5],
            "description": [{}],
        },
    ),
    ISSUE: ({"rewardId": seed.REWARD_ID}, {"rewardId": [..., 1], "note": [1]}),
    TRANSACTIONS: (
        {"payoutId": seed.PAYOUT_ID},
        {"payoutId": [..., 1, []], "recipientId": [1], "memberId": [{}], "note": [1]},
    ),
    HOOKS: (
        {"target_url": "http://127.0.0.1", "event": "MemberAdd"},
        {"event": [..., "MemberRemove", "memberadd"], "target_url": [..., " ", 1]},
    ),
    CONTACT: (
        ADA,
        {"email": [..., 1], "firstName": [...], "lastName": [[]], "contactType": [1]},
    ),
    CONTACTS: ([ADA], {"email": [..., 1], "lastName": [[]]}),
    URLS: (
        {"referralCode": "ADA20"},
        {
            "referralCode": [..., "a" * 51],
            "externalId": [""],
            "emailAddress": ["ada@example.com"],
            "expireInMinutes": [4, 43201],
        },
    ),
    OLD_URLS: ({"memberQuery": "ADA20"}, {"memberQuery": [..., " "]}),
}
# Other changes of these bodies, and how they are answered.
OTHERS: list[tuple[str, dict[str, Any], int]] = [
    (CONTACT, {"firstName": ..., "email": ...}, 400),
    (URLS, {"referralCode": ..., "expireInMinutes": 20}, 400),
    (URLS, {"referralCode": ..., "memberId": "x"}, 400),
    (URLS, {"referralCode": ..., "memberId": f"{UNKNOWN}0"}, 400),
    (URLS, {"referralCode": ..., "externalId": "a" * 101}, 400),
    (MEMBERS, {"programId": UNKNOWN}, 404),
    (MEMBERS, {"programId": "spring-2026"}, 404),
    (MEMBERS, {"email": "ADA.Sample@example.com"}, 409),
    (MEMBERS, {"referralCode": "ADA20"}, 409),
    (REFERRALS, {"referralCode": "NONE"}, 404),
    (STATUS, {"referralId": UNKNOWN}, 404),
    (STATUS, {"programId": UNKNOWN}, 404),
    (ACTION, {"referralQuery": "none"}, 404),
    (ACTION, {"programQuery": "none"}, 404),
    (ISSUE, {"rewardId": UNKNOWN}, 404),
    (TRANSACTIONS, {"payoutId": UNKNOWN}, 404),
    (URLS, {"referralCode": ""}, 404),
    (URLS, {"referralCode": "ada20"}, 404),
    (URLS, {"referralCode": ..., "memberId": UNKNOWN}, 404),
    (URLS, {"referralCode": ..., "externalId": "a" * 100}, 404),
    (OLD_URLS, {"memberQuery": "nobody"}, 404),
]
QUERIES = [
    *[
        (path, {name: value})
        for path in (PROGRAMS, MEMBERS, REFERRALS, REWARDS)
        for name in ("offset", "count")
        for value in ("-1", "x", "1.5", "2147483648", "9" * 5000, "²")
    ],
    *[
        (path, {name: value})
        for path in (MEMBERS, REFERRALS, REWARDS)
        for name in ("dateFrom", "dateTo")
        for value in ("soon", "31/12/2026", "2026-02-30", "0001-01-01T00:00:00+14:00")
    ],
    (MEMBERS, {"showDisabled": "1"}),
    (MEMBERS, {"sort": "Name"}),
    (REFERRALS, {"sort": "Email_Asc"}),
    (REFERRALS, {"status": "paid"}),
    (REWARDS, {"memberId": "ADA20"}),
    (REWARDS, {"status": "paid"}),
    (REWARDS, {"sort": "Amount_Asc"}),
    ("/api/payouts/pending", {"includeIneligible": "1"}),
]


def everything(caller: Caller) -> list[Any]:
    kinds = ("members", "referrals", "rewards")
    mailed = [caller.get("/api/payouts/transactions"), caller.act("read_emails")]
    return [*mailed, *(caller.listed(kind) for kind in kinds)]


@pytest.mark.parametrize(("path", "field", "value"), wrong_values(WRONG), ids=str)
@pytest.mark.usefixtures("examples")
def test_a_body_with_one_thing_wrong_is_400(
    caller: Caller, path: str, field: str, value: Any
) -> None:
    good, before = WRONG[path][0], everything(caller)
    bad = with_changes(good, {field: value})
    if isinstance(good, list):
        reason = caller.refused(400, "POST", path, json=[*good, bad])
        assert "$[1]" in reason or "eligibilityDate" in reason
        caller.refused(400, "POST", path, json=good[0])
    else:
        caller.refused(400, "POST", path, json=bad)
        caller.refused(400, "POST", path, json=[good])
    assert everything(caller) == before


@pytest.mark.parametrize(("path", "changes", "status"), OTHERS, ids=str)
@pytest.mark.usefixtures("examples")
def test_a_bad_body_is_refused_with_its_status(
    caller: Caller, path: str, changes: Any, status: int
) -> None:
    before = everything(caller)
    caller.refused(status, "POST", path, json=with_changes(WRONG[path][0], changes))
    assert everything(caller) == before


@pytest.mark.parametrize("path", WRONG)
@pytest.mark.usefixtures("examples")
def test_without_anything_wrong_it_is_taken(caller: Caller, path: str) -> None:
    assert caller.call("POST", path, json=WRONG[path][0]).is_success


@pytest.mark.parametrize("method", ["POST", "DELETE"])
@pytest.mark.parametrize(
    "body", [{}, {"rewardIds": "a"}, {"rewardIds": [1]}, [{}], [None], "a", 1], ids=str
)
def test_a_removal_of_rewards_is_a_list_of_ids(
    caller: Caller, method: str, body: Any
) -> None:
    caller.refused(400, method, REMOVE_REWARDS, json=body)


@pytest.mark.parametrize("wrong", [{"query": {}}, [{"query": []}], [1]], ids=str)
@pytest.mark.usefixtures("examples")
def test_a_removal_of_referrals_is_a_list_of_queries(
    caller: Caller, wrong: Any
) -> None:
    for method in ("POST", "DELETE"):
        caller.refused(400, method, REMOVE_REFERRALS, json=wrong)
    assert len(caller.listed("referrals")) == 1


@pytest.mark.parametrize(("path", "query"), QUERIES)
def test_a_bad_query_is_400_and_named(
    caller: Caller, path: str, query: dict[str, str]
) -> None:
    (name,) = query
    assert name in caller.refused(400, "GET", path, params=query)


@pytest.mark.parametrize(
    ("path", "body", "name"),
    [
        (MEMBERS, BEN, "shouldSendEmail"),
        (ISSUE, {"rewardId": seed.REWARD_ID}, "overrideIneligible"),
        (TRANSACTIONS, {"payoutId": seed.PAYOUT_ID}, "overrideIneligible"),
    ],
)
@pytest.mark.usefixtures("examples")
def test_a_switch_is_true_or_false(
    caller: Caller, path: str, body: Any, name: str
) -> None:
    caller.refused(400, "POST", path, json=body, params={name: "maybe"})
