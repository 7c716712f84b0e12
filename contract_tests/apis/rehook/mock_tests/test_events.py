"""The Rehook mock's events: the referral flow from sign-up to reward, and what campaigns show of it."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.rehook.caller import PROCESSED, Rehook

LIST = "/customers/referral/list/{}"


@pytest.fixture
def advocate(rehook: Rehook) -> str:
    rehook.upsert("advocate", referral_code="KMN")
    return "advocate"


def friends(rehook: Rehook, source_id: str) -> list[str]:
    """The successful referrals; none is a 404."""
    answer = rehook.call("GET", LIST.format(source_id))
    if answer.status_code == 404:
        return []
    return [friend["source_id"] for friend in answer.json()]


@pytest.mark.parametrize(
    "body",
    [
        {
            "event_name": "order_success",
            "source_id": "krishna@123",
            "metadata": {"Payment_mode": "UPI", "total_amount": "250"},
        },
        {
            "event_name": "signup",
            "source_id": "KMN@123",
            "metadata": {"referral_code": "KMN"},
        },
        {"event_name": "anything else", "source_id": "KMN@123"},
    ],
)
def test_events_are_taken(rehook: Rehook, body: dict[str, Any]) -> None:
    assert rehook.post("/events/invoke", body)["message"] == PROCESSED


@pytest.mark.parametrize("field", ["event_name", "source_id"])
@pytest.mark.parametrize("value", ["absent", "", 1, None])
def test_an_event_needs_name_and_customer(
    rehook: Rehook, field: str, value: Any
) -> None:
    body = {"event_name": "signup", "source_id": "a", field: value}
    body = {name: value for name, value in body.items() if value != "absent"}
    error = rehook.refused("POST", "/events/invoke", json=body)
    assert error["code"] == 400
    assert field in error["details"]


@pytest.mark.parametrize("metadata", [None, [], "a"])
def test_properties_of_an_event_are_an_object(rehook: Rehook, metadata: Any) -> None:
    body = {"event_name": "signup", "source_id": "a", "metadata": metadata}
    assert rehook.refused("POST", "/events/invoke", json=body)["code"] == 400


def test_an_event_makes_a_customer_known(rehook: Rehook) -> None:
    rehook.invoke("order_success", "new")
    assert rehook.customer("new")["referral_code"]
    assert rehook.upsert("new") == PROCESSED


# From sign-up to reward


def test_a_friend_signs_up_and_orders(rehook: Rehook, advocate: str) -> None:
    rehook.upsert("friend")
    rehook.invoke("signup", "friend", referral_code="KMN")
    assert rehook.balance("friend") == 50
    assert rehook.balance(advocate) == 0
    assert friends(rehook, advocate) == []
    rehook.invoke("order_success", "friend")
    assert rehook.balance(advocate) == 100
    assert friends(rehook, advocate) == ["friend"]
    assert rehook.customer(advocate)["referral_count"] == 1
    assert rehook.get(LIST, advocate) == [rehook.customer("friend")]


def test_each_reward_is_given_once(rehook: Rehook, advocate: str) -> None:
    for _ in range(2):
        rehook.invoke("signup", "friend", referral_code="KMN")
        rehook.invoke("order_success", "friend")
    assert (rehook.balance("friend"), rehook.balance(advocate)) == (50, 100)
    assert friends(rehook, advocate) == ["friend"]


def test_the_first_advocate_stays(rehook: Rehook, advocate: str) -> None:
    rehook.invoke("signup", "friend", referral_code="KMN")
    rehook.invoke("signup", "friend", referral_code=rehook.seed["referral_code"])
    rehook.invoke("order_success", "friend")
    assert friends(rehook, advocate) == ["friend"]
    assert friends(rehook, rehook.seed["source_id"]) == ["krishna123"]


def test_the_conversion_event_may_bring_the_code(rehook: Rehook, advocate: str) -> None:
    rehook.invoke("order_success", "friend", referral_code="KMN")
    assert friends(rehook, advocate) == ["friend"]


def test_another_event_with_a_code_ties_nobody(rehook: Rehook, advocate: str) -> None:
    rehook.invoke("page_view", "friend", referral_code="KMN")
    rehook.invoke("order_success", "friend")
    assert friends(rehook, advocate) == []


@pytest.mark.parametrize("code", [1, None, [], {"a": 1}])
def test_a_code_that_is_no_text_is_refused(rehook: Rehook, code: Any) -> None:
    metadata = {"referral_code": code}
    body = {"event_name": "signup", "source_id": "friend", "metadata": metadata}
    error = rehook.refused("POST", "/events/invoke", json=body)
    assert error["details"] == "metadata.referral_code is not text"


@pytest.mark.parametrize("code", ["kmn", ""])
def test_a_code_that_nobody_has_ties_nobody(
    rehook: Rehook, advocate: str, code: str
) -> None:
    rehook.invoke("signup", "friend", referral_code=code)
    rehook.invoke("order_success", "friend")
    assert rehook.balance("friend") == 0
    assert friends(rehook, advocate) == []


def test_nobody_refers_themselves(rehook: Rehook, advocate: str) -> None:
    rehook.invoke("signup", advocate, referral_code="KMN")
    rehook.invoke("order_success", advocate)
    assert rehook.balance(advocate) == 0


def test_a_referral_outlives_a_change_of_code(rehook: Rehook, advocate: str) -> None:
    rehook.invoke("signup", "friend", referral_code="KMN")
    rehook.upsert(advocate, referral_code="OTHER")
    rehook.invoke("order_success", "friend")
    assert friends(rehook, advocate) == ["friend"]


def test_an_event_knows_customers_by_either_id(rehook: Rehook, advocate: str) -> None:
    id = rehook.customer(advocate)["id"]
    rehook.act("start_campaign", campaign_type="loyalty", event_name="visit", points=3)
    rehook.invoke("visit", id)
    assert rehook.balance(advocate) == 3


def test_a_friend_signs_up_elsewhere(rehook: Rehook, advocate: str) -> None:
    made = rehook.act("friend_signs_up", referral_code="KMN", source_id="friend")
    assert made["id"] == rehook.customer("friend")["id"]
    rehook.invoke("order_success", "friend")
    assert friends(rehook, advocate) == ["friend"]


def test_the_seeded_friend_is_a_successful_referral(rehook: Rehook) -> None:
    assert friends(rehook, rehook.seed["source_id"]) == [
        rehook.seed["friend_source_id"]
    ]
    assert rehook.balance(rehook.seed["source_id"]) == 100
    assert rehook.balance(rehook.seed["friend_source_id"]) == 50


# Campaigns


def test_metadata_of_all_campaigns(rehook: Rehook) -> None:
    started = rehook.act("start_campaign", campaign_type="leaderboard")
    ids = [rehook.seed["campaign_id"], started["campaign_id"]]
    campaigns = rehook.get("/campaigns/meta-data")
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
    rehook: Rehook, query: dict[str, str], found: int
) -> None:
    rehook.act("start_campaign", campaign_type="leaderboard")
    assert len(rehook.get("/campaigns/meta-data", **query)) == found


def test_a_leaderboard_ranks_by_points(rehook: Rehook) -> None:
    campaign = rehook.act("start_campaign", campaign_type="leaderboard")["campaign_id"]
    for source_id in ["a", "b", "b"]:
        rehook.invoke("order_success", source_id)
    path = "/campaigns/leaderboards/{}"
    board = rehook.get(path, campaign)
    rows = [
        (row["rank"], row["source_id"], row["points"]) for row in board["leaderboard"]
    ]
    assert rows == [(1, "b", 20), (2, "a", 10)]
    assert "customer" not in board
    assert rehook.get(path, campaign, source_id="a")["customer"]["rank"] == 2
    assert rehook.get(path, campaign, source_id="KMN@123")["customer"] is None
    assert rehook.refused("GET", path, "camp_x")["code"] == 404


def test_progress_is_for_referral_and_action_based_campaigns(rehook: Rehook) -> None:
    for type_ in ["loyalty", "leaderboard", "distribution"]:
        rehook.act("start_campaign", campaign_type=type_)
    progress = rehook.get("/campaigns/reward-progress")
    assert [one["campaign_type"] for one in progress] == ["referral", "loyalty"]


def test_progress_of_one_customer_or_of_all(rehook: Rehook) -> None:
    path, campaign = "/campaigns/reward-progress", rehook.seed["campaign_id"]
    (own,) = rehook.get(path, source_id="KMN@123", campaign_id=campaign)
    assert (own["rewards"], own["points"]) == (1, 100)
    (all_,) = rehook.get(path)
    assert (all_["rewards"], all_["points"]) == (2, 150)
    assert rehook.get(path, campaign_id="camp_x") == []


def test_a_customer_nobody_knows_has_no_campaigns(rehook: Rehook) -> None:
    board = f"/campaigns/leaderboards/{rehook.seed['campaign_id']}"
    for path in ["/campaigns/meta-data", "/campaigns/reward-progress", board]:
        error = rehook.refused("GET", path, params={"source_id": "nobody"})
        assert error["details"] == "no customer 'nobody'"


@pytest.mark.parametrize(
    ("action", "parameters", "says"),
    [
        ("friend_signs_up", {"referral_code": "KMN"}, "KMN"),
        (
            "friend_signs_up",
            {"referral_code": "KMN123", "source_id": "KMN@123"},
            "KMN@123",
        ),
        ("start_campaign", {"campaign_type": "Referral"}, "campaign_type"),
        ("award_leaderboard", {"campaign_id": "camp_x"}, "camp_x"),
        ("assign_coupon", {"coupon_code": "A", "source_id": "nobody"}, "nobody"),
    ],
)
def test_an_action_that_cannot_be_is_refused(
    rehook: Rehook, action: str, parameters: dict[str, str], says: str
) -> None:
    answer = rehook.client.post(f"/_mock/actions/{action}", json=parameters)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_a_reset_forgets_all_that_happened(rehook: Rehook) -> None:
    before = rehook.get("/campaigns/reward-progress")
    rehook.invoke("signup", "friend", referral_code="KMN123")
    rehook.act("start_campaign", campaign_type="referral")
    rehook.client.post("/_mock/reset")
    assert rehook.get("/campaigns/reward-progress") == before
    assert rehook.refused("GET", "/customers/friend")["code"] == 404
