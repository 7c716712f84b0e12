"""The Referral Rock mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://api.referralrock.com/Help and the page of webhooks beside it; what they do not show
comes from third-party code, and is said to where it stands. Refusals have no body: none is documented.
"""

from __future__ import annotations

from collections import defaultdict

from contract_tests.apis.referralrock.mock import seed
from contract_tests.apis.referralrock.mock.access import (
    PRIVATE_KEY,
    PUBLIC_KEY,
    Access,
)
from contract_tests.apis.referralrock.mock.actions import Actions
from contract_tests.apis.referralrock.mock.emails import Emails
from contract_tests.apis.referralrock.mock.hooks import Hooks
from contract_tests.apis.referralrock.mock.invite_feeds import InviteFeeds
from contract_tests.apis.referralrock.mock.member_access_urls import MemberAccessUrls
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges
from contract_tests.apis.referralrock.mock.member_stats import MemberStats
from contract_tests.apis.referralrock.mock.members import Members
from contract_tests.apis.referralrock.mock.payouts import Payouts
from contract_tests.apis.referralrock.mock.programs import Programs
from contract_tests.apis.referralrock.mock.referral_actions import ReferralActions
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.referral_writes import ReferralWrites
from contract_tests.apis.referralrock.mock.referrals import Referrals
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.reward_writes import RewardWrites
from contract_tests.apis.referralrock.mock.rewards import Rewards
from contract_tests.apis.referralrock.mock.setup_actions import SetupActions
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import SIGNATURE_KEY, Webhooks
from contract_tests.harness.mocking import Clock, Mock, Outbox, PathItem, basic_header
from contract_tests.harness.mocking.mock import Operation


def create(clock: Clock) -> Mock:
    store, access = Store(clock), Access(clock)
    webhooks = Webhooks(store, Outbox())
    members = MemberChanges(store, webhooks)
    rewards = RewardChanges(store, webhooks)
    rules = RewardRules(store, rewards)
    referrals = ReferralChanges(store, webhooks, rules)
    links = MemberAccessUrls(store)
    actions = Actions(store, members, referrals, rewards, links)
    setup = SetupActions(store, webhooks)

    def reset() -> None:
        store.reset()
        access.reset()
        seed.fill(store)

    reset()
    served = [
        Programs(store).operations(),
        Members(store, webhooks, members).operations(),
        MemberStats(store).operations(),
        Referrals(store).operations(),
        ReferralWrites(store, referrals).operations(),
        ReferralActions(store, rules).operations(),
        Payouts(store, rewards).operations(),
        Rewards(store, rewards).operations(),
        RewardWrites(store, rewards).operations(),
        rules.operations(),
        Hooks(store).operations(),
        Emails(store, webhooks).operations(),
        InviteFeeds(store).operations(),
        links.operations(),
    ]
    return Mock(
        path_items=_path_items(served, access),
        reset=reset,
        headers=basic_header(PUBLIC_KEY, PRIVATE_KEY),
        env={
            "REFERRALROCK_PUBLIC_KEY": PUBLIC_KEY,
            "REFERRALROCK_PRIVATE_KEY": PRIVATE_KEY,
        },
        seed={
            "program_id": seed.PROGRAM_ID,
            "program_name": seed.PROGRAM_NAME,
            "program_title": seed.PROGRAM_TITLE,
            "payout_id": seed.PAYOUT_ID,
            "rule_id": seed.RULE_ID,
            "action_rule_id": seed.ACTION_RULE_ID,
            "signature_key": SIGNATURE_KEY,
        },
        actions=[
            actions.seed_examples,
            setup.add_program,
            setup.add_payout,
            setup.set_program_active,
            setup.delete_program,
            actions.member_registers,
            actions.referral_registers,
            actions.process_reward,
            actions.view_member,
            actions.share_member,
            actions.open_link,
            actions.read_emails,
            access.set_rate_limit,
        ],
        outbox=webhooks.outbox,
    )


def _path_items(
    served: list[dict[str, dict[str, Operation]]], access: Access
) -> list[PathItem]:
    """Paths in the order they are named, so that literal ones can stand before others."""
    paths: dict[str, dict[str, Operation]] = defaultdict(dict)
    for operations in served:
        for path, by_method in operations.items():
            paths[path].update(by_method)
    return [PathItem(path, by_method, access.gate) for path, by_method in paths.items()]
