"""What members and referrals have earned, and the rules by which they earn it."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._kinds import TEXT, FirstOf, ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._paging import AsyncPages, Pages, Paging
from .._session import AsyncSession, Session
from ..models.issue_reward_info import IssueRewardInfo, IssueRewardInfoDict
from ..models.issue_reward_result import IssueRewardResult
from ..models.new_reward_info import NewRewardInfo, NewRewardInfoDict
from ..models.new_reward_result import NewRewardResult
from ..models.remove_reward_result import RemoveRewardResult
from ..models.remove_rewards import RemoveRewards, RemoveRewardsDict
from ..models.reward import Reward
from ..models.reward_confirmation import RewardConfirmation
from ..models.reward_rule import RewardRule
from ..models.reward_set import RewardSet
from ..models.reward_sort import RewardSort
from ..models.reward_state import RewardState
from ..models.update_reward import UpdateReward, UpdateRewardDict
from ..models.update_reward_result import UpdateRewardResult
from ..types import UNSET, Unset

LIST_REWARDS: Operation[RewardSet] = Operation(
    id="listRewards",
    called="rewards.list()",
    method="GET",
    path="/api/rewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "A part of the list of rewards.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("RewardSet")},
    reads=True,
)
LIST_REWARDS_PAGING: Paging[Reward] = Paging(
    parameter="offset",
    first=0,
    counts_items=True,
    items=("rewards",),
    total=("total",),
    error=("message",),
    size={"count": 100},
)
CREATE_REWARDS: Operation[list[NewRewardResult]] = Operation(
    id="createRewards",
    called="rewards.create()",
    method="POST",
    path="/api/rewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("NewRewardResult"))},
    body=ListOf(ObjectOf("NewRewardInfo")),
)
UPDATE_REWARDS: Operation[list[UpdateRewardResult] | RewardConfirmation] = Operation(
    id="updateRewards",
    called="rewards.update()",
    method="POST",
    path="/api/rewards/update",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of the update.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": FirstOf(ObjectOf("RewardConfirmation"), ListOf(ObjectOf("UpdateRewardResult")))},
    body=ListOf(ObjectOf("UpdateReward")),
)
ISSUE_REWARD: Operation[IssueRewardResult] = Operation(
    id="issueReward",
    called="rewards.issue()",
    method="POST",
    path="/api/rewards/issue",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The reward after the attempt to issue it, and what became of that.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ObjectOf("IssueRewardResult")},
    body=ObjectOf("IssueRewardInfo"),
)
REMOVE_REWARDS: Operation[list[RemoveRewardResult]] = Operation(
    id="removeRewards",
    called="rewards.remove()",
    method="POST",
    path="/api/rewards/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each reward, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveRewardResult"))},
    body=FirstOf(ObjectOf("RemoveRewards"), ListOf(TEXT)),
)
DELETE_REWARDS: Operation[list[RemoveRewardResult]] = Operation(
    id="deleteRewards",
    called="rewards.delete()",
    method="DELETE",
    path="/api/rewards/remove",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each reward, presumably as by POST.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RemoveRewardResult"))},
    body=FirstOf(ObjectOf("RemoveRewards"), ListOf(TEXT)),
)
LIST_REWARD_RULES: Operation[list[RewardRule]] = Operation(
    id="listRewardRules",
    called="rewards.list_rules()",
    method="GET",
    path="/api/rewardrules",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "All rules of the program, with nothing around them.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(ObjectOf("RewardRule"))},
    reads=True,
)


class RewardsResource:
    """What members and referrals have earned, and the rules by which they earn it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        status: RewardState | Unset = UNSET,
        sort: RewardSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pages[Reward]:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID or external ID, or of the member
                who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_REWARDS,
            LIST_REWARDS_PAGING,
            options,
            query={
                "programId": program_id,
                "memberId": member_id,
                "query": query,
                "status": status,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        status: RewardState | Unset = UNSET,
        sort: RewardSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RewardSet:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID or external ID, or of the member
                who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_REWARDS,
            options,
            query={
                "programId": program_id,
                "memberId": member_id,
                "query": query,
                "status": status,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    def create(
        self, body: Sequence[NewRewardInfo | NewRewardInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[NewRewardResult]:
        """Create rewards.

        Rewards members or referrals, each of whom is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-rewards

        Args:
            body: The rewards and whom they are for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_REWARDS, options, body=body)

    def update(
        self, body: Sequence[UpdateReward | UpdateRewardDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateRewardResult] | RewardConfirmation:
        """Update rewards.

        Changes the rewards that are named by their IDs.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-update

        Args:
            body: The rewards and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UPDATE_REWARDS, options, body=body)

    def issue(
        self,
        body: IssueRewardInfo | IssueRewardInfoDict,
        *,
        override_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IssueRewardResult:
        """Issue a reward.

        Issues one reward.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-issue_overrideIneligible

        Args:
            body: The reward, one to a call.
            override_ineligible: Whether to issue the reward although it becomes eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(ISSUE_REWARD, options, query={"overrideIneligible": override_ineligible}, body=body)

    def remove(
        self, body: RemoveRewards | RemoveRewardsDict | Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards.

        Removes by POST, and is to be preferred to `rewards.delete()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-remove

        Args:
            body: The rewards to remove.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(REMOVE_REWARDS, options, body=body)

    def delete(
        self, body: RemoveRewards | RemoveRewardsDict | Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards, by DELETE.

        Removes by DELETE; `rewards.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-rewards-remove

        Args:
            body: The rewards to remove, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_REWARDS, options, body=body)

    def list_rules(self, *, program_id: str, **options: Unpack[CallOptions]) -> builtins.list[RewardRule]:
        """List the reward rules of a program.

        Lists the rules by which a program rewards its members.

        See https://api.referralrock.com/Help/Api/GET-api-rewardrules_programId

        Args:
            program_id: Program whose rules are asked for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_REWARD_RULES, options, query={"programId": program_id})


class AsyncRewardsResource:
    """What members and referrals have earned, and the rules by which they earn it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        program_id: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        status: RewardState | Unset = UNSET,
        sort: RewardSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[Reward]:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Iterates over the items of all pages, from `offset` on if that is given; each page of 100 is asked for when it
        is reached. list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID or external ID, or of the member
                who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.pages(
            LIST_REWARDS,
            LIST_REWARDS_PAGING,
            options,
            query={
                "programId": program_id,
                "memberId": member_id,
                "query": query,
                "status": status,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    async def list_page(
        self,
        *,
        program_id: str | Unset = UNSET,
        member_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        status: RewardState | Unset = UNSET,
        sort: RewardSort | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RewardSet:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID or external ID, or of the member
                who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest 32-bit number and so means all of
                them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_REWARDS,
            options,
            query={
                "programId": program_id,
                "memberId": member_id,
                "query": query,
                "status": status,
                "sort": sort,
                "dateFrom": date_from,
                "dateTo": date_to,
                "offset": offset,
                "count": count,
            },
        )

    async def create(
        self, body: Sequence[NewRewardInfo | NewRewardInfoDict], **options: Unpack[CallOptions]
    ) -> builtins.list[NewRewardResult]:
        """Create rewards.

        Rewards members or referrals, each of whom is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-rewards

        Args:
            body: The rewards and whom they are for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_REWARDS, options, body=body)

    async def update(
        self, body: Sequence[UpdateReward | UpdateRewardDict], **options: Unpack[CallOptions]
    ) -> builtins.list[UpdateRewardResult] | RewardConfirmation:
        """Update rewards.

        Changes the rewards that are named by their IDs.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-update

        Args:
            body: The rewards and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UPDATE_REWARDS, options, body=body)

    async def issue(
        self,
        body: IssueRewardInfo | IssueRewardInfoDict,
        *,
        override_ineligible: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IssueRewardResult:
        """Issue a reward.

        Issues one reward.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-issue_overrideIneligible

        Args:
            body: The reward, one to a call.
            override_ineligible: Whether to issue the reward although it becomes eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            ISSUE_REWARD, options, query={"overrideIneligible": override_ineligible}, body=body
        )

    async def remove(
        self, body: RemoveRewards | RemoveRewardsDict | Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards.

        Removes by POST, and is to be preferred to `rewards.delete()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-remove

        Args:
            body: The rewards to remove.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(REMOVE_REWARDS, options, body=body)

    async def delete(
        self, body: RemoveRewards | RemoveRewardsDict | Sequence[str], **options: Unpack[CallOptions]
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards, by DELETE.

        Removes by DELETE; `rewards.remove()` is safer, as some proxies and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-rewards-remove

        Args:
            body: The rewards to remove, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_REWARDS, options, body=body)

    async def list_rules(self, *, program_id: str, **options: Unpack[CallOptions]) -> builtins.list[RewardRule]:
        """List the reward rules of a program.

        Lists the rules by which a program rewards its members.

        See https://api.referralrock.com/Help/Api/GET-api-rewardrules_programId

        Args:
            program_id: Program whose rules are asked for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_REWARD_RULES, options, query={"programId": program_id})
