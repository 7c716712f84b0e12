"""What the tests of the generated client share: a valid call of each method, naming what `seed_examples` adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contract_tests.apis.referralrock.mock import seed


@dataclass(frozen=True, slots=True)
class Call:
    """`method` is `resource.method`, `gives` the type of the answer with that of its items."""

    method: str
    operation_id: str
    gives: str
    args: tuple[Any, ...]
    named: dict[str, Any]


def _call(method: str, operation: str, gives: str, *args: Any, **named: Any) -> Call:
    return Call(method, operation, gives, args, named)


ADA = {"primaryInfo": {"memberId": seed.MEMBER_ID}}
CLEO = {"primaryInfo": {"referralId": seed.REFERRAL_ID}}
BEN = {
    "programId": seed.PROGRAM_ID,
    "firstName": "Ben",
    "lastName": "Sample",
    "email": "ben.sample@example.com",
}
DORA = {
    "referralCode": "ADA20",
    "firstName": "Dora",
    "lastName": "Sample",
    "email": "dora.sample@example.com",
}
REWARD = {"rewardId": seed.REWARD_ID}
REWARD_IDS = {"rewardIds": [seed.REWARD_ID]}
FRIEND = {"firstName": "Finn", "email": "finn.sample@example.com"}

CALLS = [
    _call("programs.list", "listPrograms", "list[Program]", count=1),
    _call("programs.get", "getProgram", "Program", program_name="spring-2026"),
    _call("members.list", "listMembers", "list[Member]", query="ADA20"),
    _call("members.create", "createMember", "MemberConfirmation", BEN),
    _call(
        "members.update",
        "updateMembers",
        "list[UpdateMemberResult]",
        [{"query": ADA, "member": {"city": "Rome"}}],
    ),
    _call(
        "members.remove", "removeMembers", "list[RemoveMemberResult]", [{"query": ADA}]
    ),
    _call(
        "members.delete", "deleteMembers", "list[RemoveMemberResult]", [{"query": ADA}]
    ),
    _call("members.get_stats", "getMemberStats", "MemberStats", query="ADA20"),
    _call("referrals.list", "listReferrals", "list[Referral]", status="approved"),
    _call("referrals.get", "getReferral", "Referral", external_id="order-5001"),
    _call("referrals.create", "createReferral", "ReferralConfirmation", DORA),
    _call(
        "referrals.update",
        "updateReferrals",
        "list[UpdateReferralResult]",
        [{"query": CLEO, "referral": {"note": "called"}}],
    ),
    _call(
        "referrals.set_status",
        "setReferralStatus",
        "None",
        {"referralId": seed.REFERRAL_ID, "status": "denied"},
    ),
    _call(
        "referrals.remove",
        "removeReferrals",
        "list[RemoveReferralResult]",
        [{"query": CLEO}],
    ),
    _call(
        "referrals.delete",
        "deleteReferrals",
        "list[RemoveReferralResult]",
        [{"query": CLEO}],
    ),
    _call(
        "referrals.create_action",
        "createReferralAction",
        "None",
        {"referralQuery": "order-5001", "amount": 10},
    ),
    _call("rewards.list", "listRewards", "list[Reward]", status="Pending"),
    _call(
        "rewards.create",
        "createRewards",
        "list[NewRewardResult]",
        [{"memberQuery": ADA, "newReward": {"payoutId": seed.PAYOUT_ID, "amount": 5}}],
    ),
    _call(
        "rewards.update",
        "updateRewards",
        "RewardConfirmation",
        [{**REWARD, "payoutId": seed.PAYOUT_ID, "amount": 25}],
    ),
    _call("rewards.issue", "issueReward", "IssueRewardResult", REWARD),
    _call("rewards.remove", "removeRewards", "list[RemoveRewardResult]", REWARD_IDS),
    _call("rewards.delete", "deleteRewards", "list[RemoveRewardResult]", REWARD_IDS),
    _call(
        "rewards.list_rules",
        "listRewardRules",
        "list[RewardRule]",
        program_id=seed.PROGRAM_ID,
    ),
    _call("payouts.list", "listPayouts", "PayoutSet"),
    _call("payouts.get", "getPayout", "dict", seed.PAYOUT_ID),
    _call("payouts.list_pending", "listPendingPayouts", "PayoutPendingSet"),
    _call(
        "payouts.list_transactions", "listPayoutTransactions", "PayoutTransactionSet"
    ),
    _call(
        "payouts.create_transactions",
        "createPayoutTransactions",
        "IssuePayoutTransactionResultSet",
        {"payoutId": seed.PAYOUT_ID},
    ),
    _call(
        "hooks.create",
        "createHook",
        "WebHookSubscriptionResult",
        {"target_url": seed.HOOK_URL, "event": "MemberAdd"},
    ),
    _call("hooks.delete", "deleteHook", "None", {"web_hook_id": seed.HOOK_ID}),
    _call("hooks.get_history", "getHookHistory", "list[]", "RewardIssue"),
    _call("emails.unsubscribe", "unsubscribeEmail", "None", "ada.sample@example.com"),
    _call(
        "emails.remove_unsubscribe", "removeEmailUnsubscribe", "None", seed.UNSUBSCRIBED
    ),
    _call(
        "emails.delete_unsubscribe", "deleteEmailUnsubscribe", "None", seed.UNSUBSCRIBED
    ),
    _call("emails.list_unsubscribed", "listUnsubscribedEmails", "list[str]"),
    _call("invite_feeds.add_contacts", "addInviteFeedContacts", "None", [FRIEND]),
    _call("invite_feeds.add_contact", "addInviteFeedContact", "None", FRIEND),
    _call(
        "member_access_urls.create",
        "createMemberAccessUrls",
        "MemberAccessUrls",
        {"referralCode": "ADA20"},
    ),
    _call(
        "member_access_urls.create_member_access",
        "createMemberAccess",
        "MemberAccessUrls",
        {"memberQuery": "ADA20"},
    ),
]


def method_of(client: Any, name: str) -> Any:
    resource, _, method = name.partition(".")
    return getattr(getattr(client, resource), method)
