"""The state after a reset, one program with reward rules, and what the action seed_examples adds.

All values are ours. Only what the vendor's app sets up is there from the start: no API adds it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from contract_tests.apis.referralrock.mock.records import (
    Hook,
    Member,
    Payout,
    PayoutTransaction,
    Program,
    Referral,
    Reward,
    RewardRule,
    RuleReward,
    RuleTrigger,
)
from contract_tests.apis.referralrock.mock.store import Store, folded
from contract_tests.apis.referralrock.mock.webhooks import SIGNATURE_KEY

PROGRAM_ID = "5d0f7a52-6c1e-4b1f-9a8e-2f6d1c3b7e10"
PROGRAM_NAME, PROGRAM_TITLE = "spring-2026", "Give 20, get 20"
PAYOUT_ID = "0c9e4b7a-31d5-4f0a-8a6b-5b1f0d2e9c41"
PAYOUT_TYPE, PAYOUT_DESCRIPTION = "Custom", "Gift card"
RULE_ID = "7b8f2f6e-9d43-4d7c-b0a5-1e5c6a7d8f90"
ACTION_RULE_ID = "2a6d9c13-5e7f-4b28-8c34-9f0b1d2e3a4c"
EARLIER_ID = "b3a1f6d8-0e47-4c29-95b6-7d8e1f2a3c40"
RULES_START, RULES_END = (datetime(year, 1, 1, tzinfo=UTC) for year in (2026, 2200))

MEMBER_ID = "9b2d6f04-7c3a-4e51-b1d8-6a0f5e4c3b21"
REFERRAL_ID = "c4e81a3d-2f5b-4c69-9d70-8b1e6f2a5d34"
REWARD_ID = "6e7d5c4b-3a29-4180-9f6e-5d4c3b2a1908"
ISSUED_REWARD_ID = "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b"
TRANSACTION_ID = "f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f"
HOOK_ID = "8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b5a"
HOOK_URL = "http://127.0.0.1:9/hooks"  # nothing listens there
UNSUBSCRIBED = "no-mail@example.com"


TOLD = {
    "program_id": PROGRAM_ID,
    "program_name": PROGRAM_NAME,
    "program_title": PROGRAM_TITLE,
    "payout_id": PAYOUT_ID,
    "rule_id": RULE_ID,
    "action_rule_id": ACTION_RULE_ID,
    "signature_key": SIGNATURE_KEY,
}


def fill(store: Store) -> None:
    store.programs.add(
        Program(
            id=PROGRAM_ID,
            name=PROGRAM_NAME,
            title=PROGRAM_TITLE,
            memberOffer="20 dollars for every friend who orders",
            referralOffer="20 dollars off the first order",
            directUrl="https://refer.example.com/spring",
            widgetUrl="https://refer.example.com/spring/widget",
        )
    )
    store.payouts.add(
        Payout(id=PAYOUT_ID, payoutType=PAYOUT_TYPE, description=PAYOUT_DESCRIPTION)
    )
    store.rules.add(
        _rule(
            RULE_ID,
            "20 dollars for an approved referral",
            RuleReward("Fixed", fixedAmount=20),
            RuleTrigger("approved"),
        )
    )
    store.rules.add(
        _rule(
            ACTION_RULE_ID,
            "10 percent of what a referral spends later",
            RuleReward("Percent", startingPercentAmount=10),
            RuleTrigger(),
        )
    )


def add_examples(store: Store) -> None:
    """Nothing that is there already is touched, nor is anybody told."""
    now = store.now()
    store.programs.add_new(_earlier_program())
    store.members.add_new(_member(now))
    store.referrals.add_new(_referral(now))
    store.rewards.add_new(_issued_reward(now), _pending_reward(now))
    store.transactions.add_new(_transaction(now))
    store.hooks.add_new(Hook(id=HOOK_ID, target_url=HOOK_URL, event="RewardIssue"))
    store.unsubscribed.setdefault(folded(UNSUBSCRIBED), UNSUBSCRIBED)


def _earlier_program() -> Program:
    """Closed, and not the only one: an account may have several."""
    return Program(
        id=EARLIER_ID,
        isActive=False,
        name="autumn-2025",
        type="Form",
        title="Bring a friend",
        memberOffer="10 dollars for every friend who orders",
        referralOffer="10 dollars off the first order",
        directUrl="https://refer.example.com/autumn",
        widgetUrl="https://refer.example.com/autumn/widget",
    )


def _rule(
    id: str, description: str, reward: RuleReward, trigger: RuleTrigger
) -> RewardRule:
    return RewardRule(
        ruleId=id,
        description=description,
        ruleStartDate=RULES_START,
        ruleEndDate=RULES_END,
        programId=PROGRAM_ID,
        payoutId=PAYOUT_ID,
        payoutType=PAYOUT_TYPE,
        payoutDescription=PAYOUT_DESCRIPTION,
        reward=reward,
        trigger=trigger,
    )


def _member(now: datetime) -> Member:
    return Member(
        id=MEMBER_ID,
        firstName="Ada",
        lastName="Sample",
        email="ada.sample@example.com",
        phone="+12025550101",
        externalIdentifier="crm-1001",
        programId=PROGRAM_ID,
        referralCode="ADA20",
        createDt=now - timedelta(hours=2),
        activatedDate=now - timedelta(hours=2),
    )


def _referral(now: datetime) -> Referral:
    return Referral(
        id=REFERRAL_ID,
        firstName="Cleo",
        lastName="Sample",
        email="cleo.sample@example.com",
        externalIdentifier="order-5001",
        phoneNumber="+12025550102",
        amount=100,
        createDate=now - timedelta(hours=1),
        updateDate=now,
        source="API",
        programId=PROGRAM_ID,
        referringMemberId=MEMBER_ID,
        qualifiedDate=now - timedelta(minutes=30),
        approvedDate=now,
        status="approved",
    )


def _pending_reward(now: datetime) -> Reward:
    return Reward(
        id=REWARD_ID,
        payoutId=PAYOUT_ID,
        programId=PROGRAM_ID,
        memberId=MEMBER_ID,
        referralId=REFERRAL_ID,
        type="Member",
        recipientId=MEMBER_ID,
        amount=20,
        createDate=now,
        eligibilityDate=now,
        description="20 dollars for an approved referral",
        updateDate=now,
        source="Status Based",
        programRewardRuleId=RULE_ID,
    )


def _issued_reward(now: datetime) -> Reward:
    earlier = now - timedelta(hours=1)
    return Reward(
        id=ISSUED_REWARD_ID,
        payoutId=PAYOUT_ID,
        programId=PROGRAM_ID,
        memberId=MEMBER_ID,
        type="Member",
        recipientId=MEMBER_ID,
        status="Issued",
        amount=20,
        createDate=earlier,
        issueDate=earlier,
        eligibilityDate=earlier,
        description="Welcome",
        transactionID=TRANSACTION_ID,
        updateDate=earlier,
        paymentType="Email",
    )


def _transaction(now: datetime) -> PayoutTransaction:
    return PayoutTransaction(
        id=TRANSACTION_ID,
        transactionType="Payout",
        amount=20,
        createDate=now - timedelta(hours=1),
        recipientId=MEMBER_ID,
        transactionDestination="ada.sample@example.com",
        status="Complete",
    )
