"""Programs that an application runs, with their leaderboards and rewards."""

from __future__ import annotations

import builtins
from typing import Any, Unpack

from .._kinds import ANY, ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.campaign import Campaign
from ..types import UNSET, Unset

LIST_CAMPAIGNS: Operation[list[Campaign]] = Operation(
    id="listCampaigns",
    called="campaigns.list()",
    method="GET",
    path="/campaigns/meta-data",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The campaigns.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ListOf(ObjectOf("Campaign")), "4XX": ObjectOf("Error")},
    reads=True,
)
GET_LEADERBOARD: Operation[Any] = Operation(
    id="getLeaderboard",
    called="campaigns.get_leaderboard()",
    method="GET",
    path="/campaigns/leaderboards/{campaign_id}",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The leaderboard.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ANY, "4XX": ObjectOf("Error")},
    reads=True,
)
GET_REWARD_PROGRESS: Operation[Any] = Operation(
    id="getRewardProgress",
    called="campaigns.get_reward_progress()",
    method="GET",
    path="/campaigns/reward-progress",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "The progress.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    answers={"200": ANY, "4XX": ObjectOf("Error")},
    reads=True,
)


class CampaignsResource:
    """Programs that an application runs, with their leaderboards and rewards."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        source_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        campaign_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Campaign]:
        """List campaigns with their metadata.

        Lists the application's campaigns with the metadata that was given to them.

        See https://docs.rehook.ai/reference/get-metadata

        Args:
            source_id: Customer whom the answer is about, by either ID.
            campaign_id: Campaign to list; blank is the same as left out.
            campaign_type: Kind of the campaigns to list: `Loyalty`, `Leaderboard`, `Referral` or `Distribution`;
                blank is the same as left out.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            LIST_CAMPAIGNS,
            options,
            query={"source_id": source_id, "campaign_id": campaign_id, "campaign_type": campaign_type},
        )

    def get_leaderboard(
        self, campaign_id: str, *, source_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Any:
        """Get a leaderboard.

        Returns the ranking of a campaign and, where a customer is named, the rank of that customer; further parameters,
        such as for past leaderboards, are undocumented as far as the page was read.

        See https://rehook.readme.io/reference/get-leaderboard

        Args:
            campaign_id: Campaign that the leaderboard belongs to.
            source_id: Customer whom the answer is about, by either ID.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            GET_LEADERBOARD, options, path={"campaign_id": campaign_id}, query={"source_id": source_id}
        )

    def get_reward_progress(
        self, *, source_id: str | Unset = UNSET, campaign_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Any:
        """Get the progress of rewards.

        Tells how far a customer has come towards the rewards of referral campaigns and of campaigns for actions, in
        real time or within a time; further parameters are undocumented as far as the page was read.

        See https://docs.rehook.ai/reference/get-reward-progress

        Args:
            source_id: Customer whom the answer is about, by either ID.
            campaign_id: Campaign whose rewards are asked for.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(
            GET_REWARD_PROGRESS, options, query={"source_id": source_id, "campaign_id": campaign_id}
        )


class AsyncCampaignsResource:
    """Programs that an application runs, with their leaderboards and rewards."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        source_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        campaign_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Campaign]:
        """List campaigns with their metadata.

        Lists the application's campaigns with the metadata that was given to them.

        See https://docs.rehook.ai/reference/get-metadata

        Args:
            source_id: Customer whom the answer is about, by either ID.
            campaign_id: Campaign to list; blank is the same as left out.
            campaign_type: Kind of the campaigns to list: `Loyalty`, `Leaderboard`, `Referral` or `Distribution`;
                blank is the same as left out.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            LIST_CAMPAIGNS,
            options,
            query={"source_id": source_id, "campaign_id": campaign_id, "campaign_type": campaign_type},
        )

    async def get_leaderboard(
        self, campaign_id: str, *, source_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Any:
        """Get a leaderboard.

        Returns the ranking of a campaign and, where a customer is named, the rank of that customer; further parameters,
        such as for past leaderboards, are undocumented as far as the page was read.

        See https://rehook.readme.io/reference/get-leaderboard

        Args:
            campaign_id: Campaign that the leaderboard belongs to.
            source_id: Customer whom the answer is about, by either ID.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            GET_LEADERBOARD, options, path={"campaign_id": campaign_id}, query={"source_id": source_id}
        )

    async def get_reward_progress(
        self, *, source_id: str | Unset = UNSET, campaign_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Any:
        """Get the progress of rewards.

        Tells how far a customer has come towards the rewards of referral campaigns and of campaigns for actions, in
        real time or within a time; further parameters are undocumented as far as the page was read.

        See https://docs.rehook.ai/reference/get-reward-progress

        Args:
            source_id: Customer whom the answer is about, by either ID.
            campaign_id: Campaign whose rewards are asked for.

        Raises:
            Unauthorized: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(
            GET_REWARD_PROGRESS, options, query={"source_id": source_id, "campaign_id": campaign_id}
        )
