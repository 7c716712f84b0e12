"""Ways to make each webhook be sent, for the tests of the Referral Rock rules on hooks and of its client."""

from __future__ import annotations

from collections.abc import Callable

from requests import Response

from contract_tests.apis.referralrock.calls import (
    REMOVE_MEMBERS,
    REMOVE_REFERRALS,
    REMOVE_REWARDS,
    Fields,
    add_member,
    add_program,
    add_referral,
    issue,
    query,
    remove,
    update_members,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.rewards import UPDATE_REWARDS, add_reward
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import Client, MockControl

HOOKS, HISTORY = "/api/hooks", "/api/hooks/history"
UNSUBSCRIBE = "/api/email/unsubscribe"
ADDRESS = "emil.sample@example.com"


def hook(api: Client, url: str, event: str) -> Response:
    return api.post(HOOKS, json={"target_url": url, "event": event})


def subscribe(api: Client, webhooks: Webhooks, event: str, mark: str = "") -> str:
    """The id of a new subscription to an event; a `mark` tells several to the same event apart."""
    answer = hook(api, webhooks.url(event) + (f"?{mark}" if mark else ""), event)
    assert answer.ok, answer.text
    return str(answer.json()["web_hook_id"])


def unsubscribe(api: Client, hook_id: str) -> Response:
    return api.request("DELETE", HOOKS, json={"web_hook_id": hook_id})


def referral_of_ada(api: Client) -> Fields:
    return add_referral(api, add_member(api, "Ada")["referralCode"])


def reward_of_ada(api: Client) -> Fields:
    return add_reward(api, add_member(api, "Ada"))


def id_of(thing: Fields, done: Response) -> str:
    """The id of what something was done to."""
    assert done.ok, done.text
    return str(thing["id"])


def program_is_added(api: Client, mock: MockControl) -> str:
    return str(add_program(mock)["id"])


def program_is_closed(api: Client, mock: MockControl) -> str:
    program = str(add_program(mock)["id"])
    mock.act("set_program_active", program_id=program, is_active=False)
    return program


def program_is_deleted(api: Client, mock: MockControl) -> str:
    program = str(add_program(mock)["id"])
    mock.act("delete_program", program_id=program)
    return program


def member_is_added(api: Client, mock: MockControl) -> str:
    return str(add_member(api, "Ada")["id"])


def member_is_changed(api: Client, mock: MockControl) -> str:
    ada = add_member(api, "Ada")
    return id_of(ada, update_members(api, query(ada, "memberId"), city="Rome"))


def member_is_deleted(api: Client, mock: MockControl) -> str:
    ada = add_member(api, "Ada")
    return id_of(ada, remove(api, REMOVE_MEMBERS, query(ada, "memberId")))


def referral_is_added(api: Client, mock: MockControl) -> str:
    return str(referral_of_ada(api)["id"])


def referral_is_changed(api: Client, mock: MockControl) -> str:
    dora = referral_of_ada(api)
    return id_of(dora, update_referrals(api, query(dora, "referralId"), note="called"))


def referral_is_deleted(api: Client, mock: MockControl) -> str:
    dora = referral_of_ada(api)
    return id_of(dora, remove(api, REMOVE_REFERRALS, query(dora, "referralId")))


def referral_is_denied(api: Client, mock: MockControl) -> str:
    dora = referral_of_ada(api)
    wanted = query(dora, "referralId")
    return id_of(dora, update_referrals(api, wanted, status="denied"))


def reward_is_added(api: Client, mock: MockControl) -> str:
    return str(reward_of_ada(api)["id"])


def reward_is_changed(api: Client, mock: MockControl) -> str:
    reward = reward_of_ada(api)
    item = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 25}
    return id_of(reward, api.post(UPDATE_REWARDS, json=[item]))


def reward_is_deleted(api: Client, mock: MockControl) -> str:
    reward = reward_of_ada(api)
    return id_of(reward, api.post(REMOVE_REWARDS, json={"rewardIds": [reward["id"]]}))


def reward_is_issued(api: Client, mock: MockControl) -> str:
    reward = reward_of_ada(api)
    return id_of(reward, issue(api, reward))


def address_is_unsubscribed(api: Client, mock: MockControl) -> str:
    assert api.post(UNSUBSCRIBE, json=ADDRESS).ok
    return ADDRESS


# Each event, and what makes it happen, which answers what its body has to hold: the id of the
# thing or, as an address has none, the address.
HAPPEN: dict[str, Callable[[Client, MockControl], str]] = {
    "ProgramAdd": program_is_added,
    "ProgramUpdate": program_is_closed,
    "ProgramDelete": program_is_deleted,
    "MemberAdd": member_is_added,
    "MemberUpdate": member_is_changed,
    "MemberDelete": member_is_deleted,
    "ReferralAdd": referral_is_added,
    "ReferralUpdate": referral_is_changed,
    "ReferralDelete": referral_is_deleted,
    "ReferralStatusChange": referral_is_denied,
    "RewardAdd": reward_is_added,
    "RewardUpdate": reward_is_changed,
    "RewardDelete": reward_is_deleted,
    "RewardIssue": reward_is_issued,
    "EmailUnsubscribed": address_is_unsubscribed,
}
# Whether an issued reward counts as a changed one, too, is not said.
MAY_BRING = {"RewardIssue": {"RewardUpdate"}}


def like(event: str) -> set[str]:
    """The events of the same kind of thing."""
    return {one for one in HAPPEN if one[:3] == event[:3]}


def brings(event: str) -> set[str]:
    """Those of them that all that leads to an event brings."""
    steps = {"ReferralStatusChange": {"ReferralUpdate"}}.get(event, set())
    return steps | {event, *(one for one in like(event) if one.endswith("Add"))}
