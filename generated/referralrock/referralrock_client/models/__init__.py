"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .hook_event import HookEvent
    from .invite_feed_contact import InviteFeedContact, InviteFeedContactDict
    from .issue_payout_transaction import IssuePayoutTransaction, IssuePayoutTransactionDict
    from .issue_payout_transaction_result import IssuePayoutTransactionResult
    from .issue_payout_transaction_result_set import IssuePayoutTransactionResultSet
    from .issue_reward_info import IssueRewardInfo, IssueRewardInfoDict
    from .issue_reward_result import IssueRewardResult
    from .member import Member
    from .member_access_query import MemberAccessQuery, MemberAccessQueryDict
    from .member_access_urls import MemberAccessUrls
    from .member_access_urls_query import MemberAccessUrlsQuery, MemberAccessUrlsQueryDict
    from .member_confirmation import MemberConfirmation
    from .member_event import MemberEvent
    from .member_payout_info import MemberPayoutInfo, MemberPayoutInfoDict
    from .member_primary_info import MemberPrimaryInfo, MemberPrimaryInfoDict
    from .member_query import MemberQuery, MemberQueryDict
    from .member_query_echo import MemberQueryEcho
    from .member_secondary_info import MemberSecondaryInfo, MemberSecondaryInfoDict
    from .member_set import MemberSet
    from .member_sort import MemberSort
    from .member_stats import MemberStats
    from .member_tertiary_info import MemberTertiaryInfo, MemberTertiaryInfoDict
    from .new_member import NewMember, NewMemberDict
    from .new_referral import NewReferral, NewReferralDict
    from .new_reward import NewReward, NewRewardDict
    from .new_reward_info import NewRewardInfo, NewRewardInfoDict
    from .new_reward_result import NewRewardResult
    from .payout import Payout
    from .payout_pending import PayoutPending
    from .payout_pending_set import PayoutPendingSet
    from .payout_set import PayoutSet
    from .payout_transaction import PayoutTransaction
    from .payout_transaction_set import PayoutTransactionSet
    from .preferred_contact import PreferredContact
    from .program import Program
    from .program_event import ProgramEvent
    from .program_set import ProgramSet
    from .program_type import ProgramType
    from .referral import Referral
    from .referral_action import ReferralAction, ReferralActionDict
    from .referral_confirmation import ReferralConfirmation
    from .referral_event import ReferralEvent
    from .referral_fuzzy_info import ReferralFuzzyInfo, ReferralFuzzyInfoDict
    from .referral_primary_info import ReferralPrimaryInfo, ReferralPrimaryInfoDict
    from .referral_query import ReferralQuery, ReferralQueryDict
    from .referral_query_echo import ReferralQueryEcho
    from .referral_secondary_info import ReferralSecondaryInfo, ReferralSecondaryInfoDict
    from .referral_set import ReferralSet
    from .referral_sort import ReferralSort
    from .referral_state import ReferralState
    from .referral_status import ReferralStatus, ReferralStatusDict
    from .referral_tertiary_info import ReferralTertiaryInfo, ReferralTertiaryInfoDict
    from .remove_member_info import RemoveMemberInfo, RemoveMemberInfoDict
    from .remove_member_result import RemoveMemberResult
    from .remove_referral_info import RemoveReferralInfo, RemoveReferralInfoDict
    from .remove_referral_result import RemoveReferralResult
    from .remove_reward_result import RemoveRewardResult
    from .remove_rewards import RemoveRewards, RemoveRewardsDict
    from .result_info import ResultInfo
    from .reward import Reward
    from .reward_confirmation import RewardConfirmation
    from .reward_event import RewardEvent
    from .reward_rule import RewardRule
    from .reward_rule_reward import RewardRuleReward
    from .reward_rule_trigger import RewardRuleTrigger
    from .reward_set import RewardSet
    from .reward_sort import RewardSort
    from .reward_state import RewardState
    from .reward_type import RewardType
    from .time_period import TimePeriod
    from .update_member import UpdateMember, UpdateMemberDict
    from .update_member_info import UpdateMemberInfo, UpdateMemberInfoDict
    from .update_member_result import UpdateMemberResult
    from .update_referral import UpdateReferral, UpdateReferralDict
    from .update_referral_info import UpdateReferralInfo, UpdateReferralInfoDict
    from .update_referral_result import UpdateReferralResult
    from .update_reward import UpdateReward, UpdateRewardDict
    from .update_reward_result import UpdateRewardResult
    from .web_hook_subscription import WebHookSubscription, WebHookSubscriptionDict
    from .web_hook_subscription_result import WebHookSubscriptionResult
    from .web_hook_unsubscription import WebHookUnsubscription, WebHookUnsubscriptionDict

__all__ = (
    "HookEvent",
    "InviteFeedContact",
    "InviteFeedContactDict",
    "IssuePayoutTransaction",
    "IssuePayoutTransactionDict",
    "IssuePayoutTransactionResult",
    "IssuePayoutTransactionResultSet",
    "IssueRewardInfo",
    "IssueRewardInfoDict",
    "IssueRewardResult",
    "Member",
    "MemberAccessQuery",
    "MemberAccessQueryDict",
    "MemberAccessUrls",
    "MemberAccessUrlsQuery",
    "MemberAccessUrlsQueryDict",
    "MemberConfirmation",
    "MemberEvent",
    "MemberPayoutInfo",
    "MemberPayoutInfoDict",
    "MemberPrimaryInfo",
    "MemberPrimaryInfoDict",
    "MemberQuery",
    "MemberQueryDict",
    "MemberQueryEcho",
    "MemberSecondaryInfo",
    "MemberSecondaryInfoDict",
    "MemberSet",
    "MemberSort",
    "MemberStats",
    "MemberTertiaryInfo",
    "MemberTertiaryInfoDict",
    "NewMember",
    "NewMemberDict",
    "NewReferral",
    "NewReferralDict",
    "NewReward",
    "NewRewardDict",
    "NewRewardInfo",
    "NewRewardInfoDict",
    "NewRewardResult",
    "Payout",
    "PayoutPending",
    "PayoutPendingSet",
    "PayoutSet",
    "PayoutTransaction",
    "PayoutTransactionSet",
    "PreferredContact",
    "Program",
    "ProgramEvent",
    "ProgramSet",
    "ProgramType",
    "Referral",
    "ReferralAction",
    "ReferralActionDict",
    "ReferralConfirmation",
    "ReferralEvent",
    "ReferralFuzzyInfo",
    "ReferralFuzzyInfoDict",
    "ReferralPrimaryInfo",
    "ReferralPrimaryInfoDict",
    "ReferralQuery",
    "ReferralQueryDict",
    "ReferralQueryEcho",
    "ReferralSecondaryInfo",
    "ReferralSecondaryInfoDict",
    "ReferralSet",
    "ReferralSort",
    "ReferralState",
    "ReferralStatus",
    "ReferralStatusDict",
    "ReferralTertiaryInfo",
    "ReferralTertiaryInfoDict",
    "RemoveMemberInfo",
    "RemoveMemberInfoDict",
    "RemoveMemberResult",
    "RemoveReferralInfo",
    "RemoveReferralInfoDict",
    "RemoveReferralResult",
    "RemoveRewardResult",
    "RemoveRewards",
    "RemoveRewardsDict",
    "ResultInfo",
    "Reward",
    "RewardConfirmation",
    "RewardEvent",
    "RewardRule",
    "RewardRuleReward",
    "RewardRuleTrigger",
    "RewardSet",
    "RewardSort",
    "RewardState",
    "RewardType",
    "TimePeriod",
    "UpdateMember",
    "UpdateMemberDict",
    "UpdateMemberInfo",
    "UpdateMemberInfoDict",
    "UpdateMemberResult",
    "UpdateReferral",
    "UpdateReferralDict",
    "UpdateReferralInfo",
    "UpdateReferralInfoDict",
    "UpdateReferralResult",
    "UpdateReward",
    "UpdateRewardDict",
    "UpdateRewardResult",
    "WebHookSubscription",
    "WebHookSubscriptionDict",
    "WebHookSubscriptionResult",
    "WebHookUnsubscription",
    "WebHookUnsubscriptionDict",
)

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {
        "HookEvent": ".hook_event",
        "InviteFeedContact": ".invite_feed_contact",
        "InviteFeedContactDict": ".invite_feed_contact",
        "IssuePayoutTransaction": ".issue_payout_transaction",
        "IssuePayoutTransactionDict": ".issue_payout_transaction",
        "IssuePayoutTransactionResult": ".issue_payout_transaction_result",
        "IssuePayoutTransactionResultSet": ".issue_payout_transaction_result_set",
        "IssueRewardInfo": ".issue_reward_info",
        "IssueRewardInfoDict": ".issue_reward_info",
        "IssueRewardResult": ".issue_reward_result",
        "Member": ".member",
        "MemberAccessQuery": ".member_access_query",
        "MemberAccessQueryDict": ".member_access_query",
        "MemberAccessUrls": ".member_access_urls",
        "MemberAccessUrlsQuery": ".member_access_urls_query",
        "MemberAccessUrlsQueryDict": ".member_access_urls_query",
        "MemberConfirmation": ".member_confirmation",
        "MemberEvent": ".member_event",
        "MemberPayoutInfo": ".member_payout_info",
        "MemberPayoutInfoDict": ".member_payout_info",
        "MemberPrimaryInfo": ".member_primary_info",
        "MemberPrimaryInfoDict": ".member_primary_info",
        "MemberQuery": ".member_query",
        "MemberQueryDict": ".member_query",
        "MemberQueryEcho": ".member_query_echo",
        "MemberSecondaryInfo": ".member_secondary_info",
        "MemberSecondaryInfoDict": ".member_secondary_info",
        "MemberSet": ".member_set",
        "MemberSort": ".member_sort",
        "MemberStats": ".member_stats",
        "MemberTertiaryInfo": ".member_tertiary_info",
        "MemberTertiaryInfoDict": ".member_tertiary_info",
        "NewMember": ".new_member",
        "NewMemberDict": ".new_member",
        "NewReferral": ".new_referral",
        "NewReferralDict": ".new_referral",
        "NewReward": ".new_reward",
        "NewRewardDict": ".new_reward",
        "NewRewardInfo": ".new_reward_info",
        "NewRewardInfoDict": ".new_reward_info",
        "NewRewardResult": ".new_reward_result",
        "Payout": ".payout",
        "PayoutPending": ".payout_pending",
        "PayoutPendingSet": ".payout_pending_set",
        "PayoutSet": ".payout_set",
        "PayoutTransaction": ".payout_transaction",
        "PayoutTransactionSet": ".payout_transaction_set",
        "PreferredContact": ".preferred_contact",
        "Program": ".program",
        "ProgramEvent": ".program_event",
        "ProgramSet": ".program_set",
        "ProgramType": ".program_type",
        "Referral": ".referral",
        "ReferralAction": ".referral_action",
        "ReferralActionDict": ".referral_action",
        "ReferralConfirmation": ".referral_confirmation",
        "ReferralEvent": ".referral_event",
        "ReferralFuzzyInfo": ".referral_fuzzy_info",
        "ReferralFuzzyInfoDict": ".referral_fuzzy_info",
        "ReferralPrimaryInfo": ".referral_primary_info",
        "ReferralPrimaryInfoDict": ".referral_primary_info",
        "ReferralQuery": ".referral_query",
        "ReferralQueryDict": ".referral_query",
        "ReferralQueryEcho": ".referral_query_echo",
        "ReferralSecondaryInfo": ".referral_secondary_info",
        "ReferralSecondaryInfoDict": ".referral_secondary_info",
        "ReferralSet": ".referral_set",
        "ReferralSort": ".referral_sort",
        "ReferralState": ".referral_state",
        "ReferralStatus": ".referral_status",
        "ReferralStatusDict": ".referral_status",
        "ReferralTertiaryInfo": ".referral_tertiary_info",
        "ReferralTertiaryInfoDict": ".referral_tertiary_info",
        "RemoveMemberInfo": ".remove_member_info",
        "RemoveMemberInfoDict": ".remove_member_info",
        "RemoveMemberResult": ".remove_member_result",
        "RemoveReferralInfo": ".remove_referral_info",
        "RemoveReferralInfoDict": ".remove_referral_info",
        "RemoveReferralResult": ".remove_referral_result",
        "RemoveRewardResult": ".remove_reward_result",
        "RemoveRewards": ".remove_rewards",
        "RemoveRewardsDict": ".remove_rewards",
        "ResultInfo": ".result_info",
        "Reward": ".reward",
        "RewardConfirmation": ".reward_confirmation",
        "RewardEvent": ".reward_event",
        "RewardRule": ".reward_rule",
        "RewardRuleReward": ".reward_rule_reward",
        "RewardRuleTrigger": ".reward_rule_trigger",
        "RewardSet": ".reward_set",
        "RewardSort": ".reward_sort",
        "RewardState": ".reward_state",
        "RewardType": ".reward_type",
        "TimePeriod": ".time_period",
        "UpdateMember": ".update_member",
        "UpdateMemberDict": ".update_member",
        "UpdateMemberInfo": ".update_member_info",
        "UpdateMemberInfoDict": ".update_member_info",
        "UpdateMemberResult": ".update_member_result",
        "UpdateReferral": ".update_referral",
        "UpdateReferralDict": ".update_referral",
        "UpdateReferralInfo": ".update_referral_info",
        "UpdateReferralInfoDict": ".update_referral_info",
        "UpdateReferralResult": ".update_referral_result",
        "UpdateReward": ".update_reward",
        "UpdateRewardDict": ".update_reward",
        "UpdateRewardResult": ".update_reward_result",
        "WebHookSubscription": ".web_hook_subscription",
        "WebHookSubscriptionDict": ".web_hook_subscription",
        "WebHookSubscriptionResult": ".web_hook_subscription_result",
        "WebHookUnsubscription": ".web_hook_unsubscription",
        "WebHookUnsubscriptionDict": ".web_hook_unsubscription",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
