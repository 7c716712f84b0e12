"""What members and referrals have earned, and the rules by which they earn it."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from .._bodies import body_of
from .._paging import Paging
from .._session import AsyncSession, Operation, Session
from ..api.rewards import (
    create_rewards,
    delete_rewards,
    issue_reward,
    list_reward_rules,
    list_rewards,
    remove_rewards,
    update_rewards,
)
from ..models.issue_reward_info import IssueRewardInfo
from ..models.issue_reward_result import IssueRewardResult
from ..models.new_reward_info import NewRewardInfo
from ..models.new_reward_result import NewRewardResult
from ..models.remove_reward_result import RemoveRewardResult
from ..models.remove_rewards import RemoveRewards
from ..models.reward import Reward
from ..models.reward_confirmation import RewardConfirmation
from ..models.reward_rule import RewardRule
from ..models.reward_set import RewardSet
from ..models.reward_sort import RewardSort
from ..models.reward_state import RewardState
from ..models.update_reward import UpdateReward
from ..models.update_reward_result import UpdateRewardResult
from ..types import UNSET, Unset

LIST_REWARDS: Operation[RewardSet] = Operation(
    id="listRewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The rewards.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="object",
    parse=list_rewards._parse_response,
)
LIST_REWARDS_PAGING: Paging[Reward] = Paging(
    argument="offset",
    first=0,
    counts_items=True,
    items=("rewards",),
    total=("total",),
)
CREATE_REWARDS: Operation[list[NewRewardResult]] = Operation(
    id="createRewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each item, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="array",
    parse=create_rewards._parse_response,
)
UPDATE_REWARDS: Operation[list[UpdateRewardResult] | RewardConfirmation] = Operation(
    id="updateRewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of the update.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=update_rewards._parse_response,
)
ISSUE_REWARD: Operation[IssueRewardResult] = Operation(
    id="issueReward",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of the reward.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="object",
    parse=issue_reward._parse_response,
)
REMOVE_REWARDS: Operation[list[RemoveRewardResult]] = Operation(
    id="removeRewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each reward, in one element for each.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="array",
    parse=remove_rewards._parse_response,
)
DELETE_REWARDS: Operation[list[RemoveRewardResult]] = Operation(
    id="deleteRewards",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "What became of each reward, presumably as by POST.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="array",
    parse=delete_rewards._parse_response,
)
LIST_REWARD_RULES: Operation[list[RewardRule]] = Operation(
    id="listRewardRules",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The rules.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="array",
    parse=list_reward_rules._parse_response,
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
        count: int | Unset = UNSET,
    ) -> Iterator[Reward]:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name
                or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID
                or external ID, or of the member who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            count: How many elements the page may hold; the default is the largest
                32-bit number and so means all of them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = partial(
            list_rewards._get_kwargs,
            program_id=program_id,
            member_id=member_id,
            query=query,
            status=status,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            count=count,
        )
        return self._session.pages(LIST_REWARDS, LIST_REWARDS_PAGING, request)

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
    ) -> RewardSet:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name
                or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID
                or external ID, or of the member who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest
                32-bit number and so means all of them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_rewards._get_kwargs(
            program_id=program_id,
            member_id=member_id,
            query=query,
            status=status,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            offset=offset,
            count=count,
        )
        return self._session.call(LIST_REWARDS, request)

    def create(
        self,
        body: Sequence[NewRewardInfo | Mapping[str, Any]],
    ) -> builtins.list[NewRewardResult]:
        """Create rewards.

        Rewards members or referrals, each of whom is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-rewards

        Args:
            body: The rewards and whom they are for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = create_rewards._get_kwargs(
            body=body_of(body, "rewards.create()", [dict]),
        )
        return self._session.call(CREATE_REWARDS, request)

    def update(
        self,
        body: Sequence[UpdateReward | Mapping[str, Any]],
    ) -> builtins.list[UpdateRewardResult] | RewardConfirmation:
        """Update rewards.

        Changes rewards, and answers with one of them, as the vendor has it, or with
        what became of each, as a connector saw it.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-update

        Args:
            body: The rewards and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = update_rewards._get_kwargs(
            body=body_of(body, "rewards.update()", [dict]),
        )
        return self._session.call(UPDATE_REWARDS, request)

    def issue(
        self,
        body: IssueRewardInfo | Mapping[str, Any],
        *,
        override_ineligible: bool | Unset = UNSET,
    ) -> IssueRewardResult:
        """Issue a reward.

        Issues one reward at once.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-issue_overrideIneligible

        Args:
            body: The reward, one to a call.
            override_ineligible: Whether to issue the reward although it becomes
                eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = issue_reward._get_kwargs(
            body=body_of(body, "rewards.issue()", dict),
            override_ineligible=override_ineligible,
        )
        return self._session.call(ISSUE_REWARD, request)

    def remove(
        self,
        body: RemoveRewards | Mapping[str, Any] | Sequence[str],
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards.

        Deletes rewards by POST, and is to be preferred to `rewards.delete()`, as the
        body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-remove

        Args:
            body: The rewards to remove, in one of the two forms that connectors
                send.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = remove_rewards._get_kwargs(
            body=body_of(body, "rewards.remove()", dict, [str]),
        )
        return self._session.call(REMOVE_REWARDS, request)

    def delete(
        self,
        body: RemoveRewards | Mapping[str, Any] | Sequence[str],
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards, by DELETE.

        Does what `rewards.remove()` does, which is safer, as some proxies and libraries
        drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-rewards-remove

        Args:
            body: The rewards to remove, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = delete_rewards._get_kwargs(
            body=body_of(body, "rewards.delete()", dict, [str]),
        )
        return self._session.call(DELETE_REWARDS, request)

    def list_rules(
        self,
        *,
        program_id: str,
    ) -> builtins.list[RewardRule]:
        """List the reward rules of a program.

        Lists the rules by which a program rewards its members.

        See https://api.referralrock.com/Help/Api/GET-api-rewardrules_programId

        Args:
            program_id: Program whose rules are asked for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_reward_rules._get_kwargs(
            program_id=program_id,
        )
        return self._session.call(LIST_REWARD_RULES, request)


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
        count: int | Unset = UNSET,
    ) -> AsyncIterator[Reward]:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Iterates over the items of all pages, each asked for when it is reached;
        list_page() gives one page.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name
                or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID
                or external ID, or of the member who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            count: How many elements the page may hold; the default is the largest
                32-bit number and so means all of them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = partial(
            list_rewards._get_kwargs,
            program_id=program_id,
            member_id=member_id,
            query=query,
            status=status,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            count=count,
        )
        return self._session.pages(LIST_REWARDS, LIST_REWARDS_PAGING, request)

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
    ) -> RewardSet:
        """List rewards.

        Lists rewards, the newest first unless they are sorted otherwise.

        Gives one page; list() iterates over all.

        See https://api.referralrock.com/Help/Api/GET-api-rewards_programId_memberId_query_status_sort_dateFrom_dateTo_offset_count

        Args:
            program_id: Only rewards of this program, which is named by its ID, name
                or title.
            member_id: Only rewards of this member.
            query: Only rewards of the recipient who has this as email address, ID
                or external ID, or of the member who has this referral code.
            status: Only rewards in this state.
            sort: Column to sort by, and the direction.
            date_from: Only rewards created after this date.
            date_to: Only rewards created before this date.
            offset: Where the page starts in the list, counted from zero.
            count: How many elements the page may hold; the default is the largest
                32-bit number and so means all of them.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_rewards._get_kwargs(
            program_id=program_id,
            member_id=member_id,
            query=query,
            status=status,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            offset=offset,
            count=count,
        )
        return await self._session.call(LIST_REWARDS, request)

    async def create(
        self,
        body: Sequence[NewRewardInfo | Mapping[str, Any]],
    ) -> builtins.list[NewRewardResult]:
        """Create rewards.

        Rewards members or referrals, each of whom is named by a query.

        See https://api.referralrock.com/Help/Api/POST-api-rewards

        Args:
            body: The rewards and whom they are for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = create_rewards._get_kwargs(
            body=body_of(body, "rewards.create()", [dict]),
        )
        return await self._session.call(CREATE_REWARDS, request)

    async def update(
        self,
        body: Sequence[UpdateReward | Mapping[str, Any]],
    ) -> builtins.list[UpdateRewardResult] | RewardConfirmation:
        """Update rewards.

        Changes rewards, and answers with one of them, as the vendor has it, or with
        what became of each, as a connector saw it.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-update

        Args:
            body: The rewards and what is to change about each.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = update_rewards._get_kwargs(
            body=body_of(body, "rewards.update()", [dict]),
        )
        return await self._session.call(UPDATE_REWARDS, request)

    async def issue(
        self,
        body: IssueRewardInfo | Mapping[str, Any],
        *,
        override_ineligible: bool | Unset = UNSET,
    ) -> IssueRewardResult:
        """Issue a reward.

        Issues one reward at once.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-issue_overrideIneligible

        Args:
            body: The reward, one to a call.
            override_ineligible: Whether to issue the reward although it becomes
                eligible only later.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = issue_reward._get_kwargs(
            body=body_of(body, "rewards.issue()", dict),
            override_ineligible=override_ineligible,
        )
        return await self._session.call(ISSUE_REWARD, request)

    async def remove(
        self,
        body: RemoveRewards | Mapping[str, Any] | Sequence[str],
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards.

        Deletes rewards by POST, and is to be preferred to `rewards.delete()`, as the
        body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help/Api/POST-api-rewards-remove

        Args:
            body: The rewards to remove, in one of the two forms that connectors
                send.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = remove_rewards._get_kwargs(
            body=body_of(body, "rewards.remove()", dict, [str]),
        )
        return await self._session.call(REMOVE_REWARDS, request)

    async def delete(
        self,
        body: RemoveRewards | Mapping[str, Any] | Sequence[str],
    ) -> builtins.list[RemoveRewardResult]:
        """Remove rewards, by DELETE.

        Does what `rewards.remove()` does, which is safer, as some proxies and libraries
        drop the body of a DELETE.

        See https://api.referralrock.com/Help/Api/DELETE-api-rewards-remove

        Args:
            body: The rewards to remove, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = delete_rewards._get_kwargs(
            body=body_of(body, "rewards.delete()", dict, [str]),
        )
        return await self._session.call(DELETE_REWARDS, request)

    async def list_rules(
        self,
        *,
        program_id: str,
    ) -> builtins.list[RewardRule]:
        """List the reward rules of a program.

        Lists the rules by which a program rewards its members.

        See https://api.referralrock.com/Help/Api/GET-api-rewardrules_programId

        Args:
            program_id: Program whose rules are asked for.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_reward_rules._get_kwargs(
            program_id=program_id,
        )
        return await self._session.call(LIST_REWARD_RULES, request)
