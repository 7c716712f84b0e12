"""The Referral Rock mock, written from the vendor's pages alone; the mock server calls `create`.

Sources: https://api.referralrock.com/Help and the page of webhooks beside it; what they do not show
comes from third-party code, and is said to where it stands. Refusals have no body: none is documented.
"""

from __future__ import annotations

from contract_tests.apis.referralrock.mock import seed
from contract_tests.apis.referralrock.mock.access import PRIVATE_KEY, PUBLIC_KEY, Access
from contract_tests.apis.referralrock.mock.actions import Actions
from contract_tests.apis.referralrock.mock.emails import Emails
from contract_tests.apis.referralrock.mock.hooks import Hooks
from contract_tests.apis.referralrock.mock.invite_feeds import InviteFeeds
from contract_tests.apis.referralrock.mock.member_access_urls import MemberAccessUrls
from contract_tests.apis.referralrock.mock.member_changes import MemberChanges
from contract_tests.apis.referralrock.mock.member_stats import MemberStats
from contract_tests.apis.referralrock.mock.members import Members
from contract_tests.apis.referralrock.mock.payloads import Payloads
from contract_tests.apis.referralrock.mock.payouts import Payouts
from contract_tests.apis.referralrock.mock.programs import Programs
from contract_tests.apis.referralrock.mock.referral_actions import ReferralActions
from contract_tests.apis.referralrock.mock.referral_changes import ReferralChanges
from contract_tests.apis.referralrock.mock.referrals import Referrals
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.reward_rules import RewardRules
from contract_tests.apis.referralrock.mock.rewards import Rewards
from contract_tests.apis.referralrock.mock.setup_actions import SetupActions
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.apis.referralrock.mock.webhooks import SIGNATURE_KEY, Webhooks
from contract_tests.harness.mocking import (
    Clock,
    Mock,
    Outbox,
    basic_header,
    path_items_of,
    public_methods,
)


def create(clock: Clock) -> Mock:
    store = Store(clock, seed.fill)
    shapes = Shapes(store)
    webhooks = Webhooks(store, Outbox(), Payloads(store, shapes))
    rewards = RewardChanges(store, webhooks, shapes)
    rules = RewardRules(store, rewards)
    referrals = ReferralChanges(store, webhooks, rules, rewards)
    members = MemberChanges(store, webhooks, referrals)
    links = MemberAccessUrls(store, shapes)
    return Mock(
        path_items=path_items_of(
            Programs(store, shapes),
            Members(store, shapes, members),
            MemberStats(store),
            Referrals(store, shapes, referrals),
            ReferralActions(store, rules),
            Rewards(store, shapes, rewards),
            rules,
            Payouts(store, shapes, rewards),
            Hooks(store),
            Emails(store, webhooks),
            InviteFeeds(store),
            links,
        ),
        gate=Access(store).gate,
        reset=store.reset,
        headers=basic_header(PUBLIC_KEY, PRIVATE_KEY),
        env={
            "REFERRALROCK_PUBLIC_KEY": PUBLIC_KEY,
            "REFERRALROCK_PRIVATE_KEY": PRIVATE_KEY,
            "REFERRALROCK_SIGNATURE_KEY": SIGNATURE_KEY,
        },
        seed=seed.TOLD,
        actions=[
            *public_methods(SetupActions(store, shapes, members)),
            *public_methods(Actions(store, shapes, members, referrals, rewards, links)),
        ],
        # The vendor runs ASP.NET Web API, which minds no case in routes, queries and JSON; clients rely on it.
        letter_case="ignored",
        outbox=webhooks.outbox,
    )
