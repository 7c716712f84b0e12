"""Ways to make each webhook be sent, for the tests of the Referral Rock rules on hooks and of its client."""

from __future__ import annotations

from collections.abc import Callable

from contract_tests.apis.referralrock.calls import (
    REMOVE_MEMBERS,
    REMOVE_REFERRALS,
    REMOVE_REWARDS,
    Fields,
    add_member,
    add_program,
    add_referral,
    query,
    remove,
    update_members,
    update_referrals,
)
from contract_tests.apis.referralrock.calls.rewards import (
    UPDATE_REWARDS,
    add_reward,
    issue,
)
from contract_tests.harness.checks.expect import ExpectedAnswer, Shown, expect
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import Client, MockControl

HOOKS, HISTORY = "/api/hooks", "/api/hooks/history"
UNSUBSCRIBE = "/api/email/unsubscribe"


def hook(api: Client, url: str, event: str) -> ExpectedAnswer:
    return expect(api.post(HOOKS, json={"target_url": url, "event": event}))


def subscribe(api: Client, webhooks: Webhooks, event: str, mark: str = "") -> str:
    """The id of a new subscription to an event; a `mark` tells several to the same event apart."""
    url = webhooks.url(event) + (f"?{mark}" if mark else "")
    return str(hook(api, url, event).succeeds().at("web_hook_id"))


def unsubscribe(api: Client, hook_id: str) -> ExpectedAnswer:
    return expect(api.request("DELETE", HOOKS, json={"web_hook_id": hook_id}))


def referral_of_ada(api: Client) -> Shown:
    return add_referral(api, add_member(api, "Ada")["referralCode"])


def reward_of_ada(api: Client) -> Shown:
    return add_reward(api, add_member(api, "Ada"))


def id_of(thing: Fields, done: ExpectedAnswer) -> str:
    """The id of what something was done to."""
    done.succeeds()
    return str(thing["id"])


def program_is_added(api: Client) -> str:
    return str(add_program(MockControl(api.gate))["id"])


def program_is_closed(api: Client) -> str:
    program = program_is_added(api)
    change = {"program_id": program, "is_active": False}
    MockControl(api.gate).act("set_program_active", **change)
    return program


def program_is_deleted(api: Client) -> str:
    program = program_is_added(api)
    MockControl(api.gate).act("delete_program", program_id=program)
    return program


def member_is_added(api: Client) -> str:
    return str(add_member(api, "Ada")["id"])


def member_is_changed(api: Client) -> str:
    ada = add_member(api, "Ada")
    return id_of(ada, update_members(api, query(ada, "memberId"), city="Rome"))


def member_is_deleted(api: Client) -> str:
    ada = add_member(api, "Ada")
    return id_of(ada, remove(api, REMOVE_MEMBERS, query(ada, "memberId")))


def referral_is_added(api: Client) -> str:
    return str(referral_of_ada(api)["id"])


def referral_is_changed(api: Client) -> str:
    dora = referral_of_ada(api)
    return id_of(dora, update_referrals(api, query(dora, "referralId"), note="called"))


def referral_is_deleted(api: Client) -> str:
    dora = referral_of_ada(api)
    return id_of(dora, remove(api, REMOVE_REFERRALS, query(dora, "referralId")))


def referral_is_denied(api: Client) -> str:
    dora = referral_of_ada(api)
    wanted = query(dora, "referralId")
    return id_of(dora, update_referrals(api, wanted, status="denied"))


def reward_is_added(api: Client) -> str:
    return str(reward_of_ada(api)["id"])


def reward_is_changed(api: Client) -> str:
    reward = reward_of_ada(api)
    item = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 25}
    return id_of(reward, expect(api.post(UPDATE_REWARDS, json=[item])))


def reward_is_deleted(api: Client) -> str:
    reward = reward_of_ada(api)
    body = {"rewardIds": [reward["id"]]}
    return id_of(reward, expect(api.post(REMOVE_REWARDS, json=body)))


def reward_is_issued(api: Client) -> str:
    reward = reward_of_ada(api)
    return id_of(reward, issue(api, reward))


def address_is_unsubscribed(api: Client) -> str:
    address = f"{api.fresh('emil')}.sample@example.com"
    expect(api.post(UNSUBSCRIBE, json=address)).succeeds()
    return address


# Each event, and what makes it happen, which answers what its body has to hold: the id of the
# thing or, as an address has none, the address.
HAPPEN: dict[str, Callable[[Client], str]] = {
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
