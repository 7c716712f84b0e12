"""Ways to make each webhook be sent, for the tests of the Referral Rock rules on hooks and of its client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contract_tests.apis.referralrock.calls.common import (
    HOOKS,
    REMOVE_MEMBERS,
    REMOVE_REFERRALS,
    REMOVE_REWARDS,
    UNSUBSCRIBE,
    UPDATE_REWARDS,
    add_program,
    query,
)
from contract_tests.apis.referralrock.calls.rewards import Calls
from contract_tests.harness.checks.expect import ExpectedAnswer, Shown, expect
from contract_tests.harness.checks.webhooks import Webhooks
from contract_tests.harness.http.client import MockControl

Happening = Callable[[Calls], str]
Do = Callable[[Calls, Shown], ExpectedAnswer | None]


def hook(api: Calls, url: str, event: str) -> ExpectedAnswer:
    return expect(api.post(HOOKS, json={"target_url": url, "event": event}))


def subscribe(api: Calls, webhooks: Webhooks, event: str, mark: str = "") -> str:
    """The id of a new subscription to an event; a `mark` tells several to the same event apart."""
    url = webhooks.url(event) + (f"?{mark}" if mark else "")
    return str(hook(api, url, event).succeeds().at("web_hook_id"))


def unsubscribe(api: Calls, hook_id: str) -> ExpectedAnswer:
    return expect(api.request("DELETE", HOOKS, json={"web_hook_id": hook_id}))


def program(api: Calls) -> Shown:
    return add_program(MockControl(api.gate))


def ada(api: Calls) -> Shown:
    return api.add_member("Ada")


def referral_of_ada(api: Calls) -> Shown:
    return api.add_referral(ada(api)["referralCode"])


def reward_of_ada(api: Calls) -> Shown:
    return api.add_reward(ada(api))


def act(api: Calls, action: str, program: Shown, **fields: Any) -> None:
    MockControl(api.gate).act(action, program_id=program["id"], **fields)


def change(api: Calls, reward: Shown) -> ExpectedAnswer:
    item = {"rewardId": reward["id"], "payoutId": reward["payoutId"], "amount": 25}
    return expect(api.post(UPDATE_REWARDS, json=[item]))


def happens(make: Callable[[Calls], Shown], do: Do | None = None) -> Happening:
    """A thing is made, and something done to it, which has to succeed; answers its id."""

    def happen(api: Calls) -> str:
        thing = make(api)
        done = do(api, thing) if do else None
        if done:
            done.succeeds()
        return str(thing["id"])

    return happen


def address_is_unsubscribed(api: Calls) -> str:
    address = f"{api.fresh('emil')}.sample@example.com"
    expect(api.post(UNSUBSCRIBE, json=address)).succeeds()
    return address


# Each event, and what makes it happen, which answers what its body has to hold: the id of the
# thing or, as an address has none, the address.
HAPPEN: dict[str, Happening] = {
    "ProgramAdd": happens(program),
    "ProgramUpdate": happens(
        program, lambda api, it: act(api, "set_program_active", it, is_active=False)
    ),
    "ProgramDelete": happens(program, lambda api, it: act(api, "delete_program", it)),
    "MemberAdd": happens(ada),
    "MemberUpdate": happens(
        ada, lambda api, it: api.update_members(query(it, "memberId"), city="Rome")
    ),
    "MemberDelete": happens(
        ada, lambda api, it: api.remove(REMOVE_MEMBERS, query(it, "memberId"))
    ),
    "ReferralAdd": happens(referral_of_ada),
    "ReferralUpdate": happens(
        referral_of_ada,
        lambda api, it: api.update_referrals(query(it, "referralId"), note="called"),
    ),
    "ReferralDelete": happens(
        referral_of_ada,
        lambda api, it: api.remove(REMOVE_REFERRALS, query(it, "referralId")),
    ),
    "ReferralStatusChange": happens(
        referral_of_ada,
        lambda api, it: api.update_referrals(query(it, "referralId"), status="denied"),
    ),
    "RewardAdd": happens(reward_of_ada),
    "RewardUpdate": happens(reward_of_ada, change),
    "RewardDelete": happens(
        reward_of_ada,
        lambda api, it: expect(
            api.post(REMOVE_REWARDS, json={"rewardIds": [it["id"]]})
        ),
    ),
    "RewardIssue": happens(reward_of_ada, lambda api, it: api.issue(it)),
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
