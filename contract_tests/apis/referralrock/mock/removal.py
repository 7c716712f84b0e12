"""What goes when a member or referral is removed; used by both resources.

Not a word says what becomes of the things that belong to them. Here nothing is left that points at
nobody: a member's referrals and rewards go too, and a referral's own rewards. Transactions stay, as money paid.
"""

from __future__ import annotations

from contract_tests.apis.referralrock.mock.records import Member, Referral, Reward
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import Webhooks


def remove_member(store: Store, webhooks: Webhooks, member: Member) -> None:
    for referral in store.referrals.where("member", member.id):
        remove_referral(store, webhooks, referral)
    for reward in store.rewards.where("member", member.id):
        remove_reward(store, webhooks, reward)
    webhooks.tell("MemberDelete", member)
    store.members.remove(member)
    store.visits.pop(member.id, None)


def remove_referral(store: Store, webhooks: Webhooks, referral: Referral) -> None:
    """The member keeps a reward for the referral, which then names no referral."""
    for reward in store.rewards.where("referral", referral.id):
        if reward.recipientId == referral.id:
            remove_reward(store, webhooks, reward)
        else:
            with store.rewards.changing(reward):
                reward.referralId = None
    webhooks.tell("ReferralDelete", referral)
    store.referrals.remove(referral)


def remove_reward(store: Store, webhooks: Webhooks, reward: Reward) -> None:
    webhooks.tell("RewardDelete", reward)
    store.rewards.remove(reward)
