"""The Rehook mock's events: the referral flow from sign-up to reward, and what campaigns show of it."""

from __future__ import annotations

import pytest

from contract_tests.apis.rehook.calls import (
    CAMPAIGNS,
    LEADERBOARD,
    PROCESSED,
    PROGRESS,
    REFERRALS,
    Caller,
)


@pytest.fixture
def advocate(caller: Caller) -> str:
    caller.upsert("advocate", referral_code="KMN")
    return "advocate"


def friends(caller: Caller, source_id: str) -> list[str]:
    """The successful referrals; none is a 404."""
    answer = caller.call("GET", REFERRALS.format(source_id))
    if answer.status_code == 404:
        return []
    return [friend["source_id"] for friend in answer.json()]


def test_an_event_makes_a_customer_known(caller: Caller) -> None:
    caller.invoke("order_success", "new")
    assert caller.customer("new")["referral_code"]
    assert caller.upsert("new") == PROCESSED


# From sign-up to reward


def test_a_friend_signs_up_and_orders(caller: Caller, advocate: str) -> None:
    caller.upsert("friend")
    caller.invoke("signup", "friend", referral_code="KMN")
    assert caller.balance("friend") == 50
    assert caller.balance(advocate) == 0
    assert friends(caller, advocate) == []
    caller.invoke("order_success", "friend")
    assert caller.balance(advocate) == 100
    assert friends(caller, advocate) == ["friend"]
    assert caller.customer(advocate)["referral_count"] == 1
    assert caller.get(REFERRALS, advocate) == [caller.customer("friend")]


def test_each_reward_is_given_once(caller: Caller, advocate: str) -> None:
    for _ in range(2):
        caller.invoke("signup", "friend", referral_code="KMN")
        caller.invoke("order_success", "friend")
    assert (caller.balance("friend"), caller.balance(advocate)) == (50, 100)
    assert friends(caller, advocate) == ["friend"]


def test_the_first_advocate_stays(caller: Caller, advocate: str) -> None:
    caller.invoke("signup", "friend", referral_code="KMN")
    caller.invoke("signup", "friend", referral_code=caller.seed["referral_code"])
    caller.invoke("order_success", "friend")
    assert friends(caller, advocate) == ["friend"]
    assert friends(caller, caller.seed["source_id"]) == ["krishna123"]


def test_the_conversion_event_may_bring_the_code(caller: Caller, advocate: str) -> None:
    caller.invoke("order_success", "friend", referral_code="KMN")
    assert friends(caller, advocate) == ["friend"]


def test_another_event_with_a_code_ties_nobody(caller: Caller, advocate: str) -> None:
    caller.invoke("page_view", "friend", referral_code="KMN")
    caller.invoke("order_success", "friend")
    assert friends(caller, advocate) == []


@pytest.mark.parametrize("code", ["kmn", ""])
def test_a_code_that_nobody_has_ties_nobody(
    caller: Caller, advocate: str, code: str
) -> None:
    caller.invoke("signup", "friend", referral_code=code)
    caller.invoke("order_success", "friend")
    assert caller.balance("friend") == 0
    assert friends(caller, advocate) == []


def test_nobody_refers_themselves(caller: Caller, advocate: str) -> None:
    caller.invoke("signup", advocate, referral_code="KMN")
    caller.invoke("order_success", advocate)
    assert caller.balance(advocate) == 0


def test_a_referral_outlives_a_change_of_code(caller: Caller, advocate: str) -> None:
    caller.invoke("signup", "friend", referral_code="KMN")
    caller.upsert(advocate, referral_code="OTHER")
    caller.invoke("order_success", "friend")
    assert friends(caller, advocate) == ["friend"]


def test_an_event_knows_customers_by_either_id(caller: Caller, advocate: str) -> None:
    id = caller.customer(advocate)["id"]
    caller.act("start_campaign", campaign_type="loyalty", event_name="visit", points=3)
    caller.invoke("visit", id)
    assert caller.balance(advocate) == 3


def test_a_friend_signs_up_elsewhere(caller: Caller, advocate: str) -> None:
    made = caller.act("friend_signs_up", referral_code="KMN", source_id="friend")
    assert made["id"] == caller.customer("friend")["id"]
    caller.invoke("order_success", "friend")
    assert friends(caller, advocate) == ["friend"]


def test_the_seeded_friend_is_a_successful_referral(caller: Caller) -> None:
    assert friends(caller, caller.seed["source_id"]) == [
        caller.seed["friend_source_id"]
    ]
    assert caller.balance(caller.seed["source_id"]) == 100
    assert caller.balance(caller.seed["friend_source_id"]) == 50


# Campaigns


def test_metadata_of_all_campaigns(caller: Caller) -> None:
    started = caller.act("start_campaign", campaign_type="leaderboard")
    ids = [caller.seed["campaign_id"], started["campaign_id"]]
    campaigns = caller.get(CAMPAIGNS)
    assert [campaign["campaign_id"] for campaign in campaigns] == ids
    assert campaigns[1]["campaign_type"] == "leaderboard"
    assert campaigns[1]["campaign_status"] == "active"
    assert campaigns[1]["id"] == ""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"campaign_type": ""}, 2),
        ({"campaign_type": "Referral"}, 1),
        ({"campaign_type": "referral"}, 1),
        ({"campaign_type": "Loyalty"}, 0),
        ({"campaign_id": ""}, 2),
        ({"campaign_id": "camp_29vfKDh0hHOgkOXdWoSyA"}, 1),
        ({"campaign_id": "abc133nan"}, 0),
        ({"source_id": "KMN@123"}, 2),
        ({"source_id": "KMN@123", "campaign_type": "Leaderboard"}, 1),
    ],
)
def test_campaigns_are_filtered(
    caller: Caller, query: dict[str, str], found: int
) -> None:
    caller.act("start_campaign", campaign_type="leaderboard")
    assert len(caller.get(CAMPAIGNS, **query)) == found


def test_a_leaderboard_ranks_by_points(caller: Caller) -> None:
    campaign = caller.act("start_campaign", campaign_type="leaderboard")["campaign_id"]
    for source_id in ["a", "b", "b"]:
        caller.invoke("order_success", source_id)
    path = LEADERBOARD
    board = caller.get(path, campaign)
    rows = [
        (row["rank"], row["source_id"], row["points"]) for row in board["leaderboard"]
    ]
    assert rows == [(1, "b", 20), (2, "a", 10)]
    assert "customer" not in board
    assert caller.get(path, campaign, source_id="a")["customer"]["rank"] == 2
    assert caller.get(path, campaign, source_id="KMN@123")["customer"] is None
    caller.refused(404, "GET", path, "camp_x")


def test_progress_of_one_customer_or_of_all(caller: Caller) -> None:
    path, campaign = PROGRESS, caller.seed["campaign_id"]
    (own,) = caller.get(path, source_id="KMN@123", campaign_id=campaign)
    assert (own["rewards"], own["points"]) == (1, 100)
    (all_,) = caller.get(path)
    assert (all_["rewards"], all_["points"]) == (2, 150)
    assert caller.get(path, campaign_id="camp_x") == []
