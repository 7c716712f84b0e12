"""Campaigns: metadata, leaderboard, reward progress. Only the answer with metadata is shown by the vendor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from contract_tests.apis.rehook.mock.records import Campaign, Customer
from contract_tests.apis.rehook.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, read_query

# Progress exists for referral and "action-based" campaigns. The latter is no campaign type of the
# vendor's table; loyalty, where actions earn points, is taken for it.
WITH_PROGRESS = ("referral", "loyalty")


@dataclass(frozen=True, slots=True)
class Campaigns:
    """Filters that nothing matches find nothing; a customer whom nobody knows is 404, as wherever else
    one is named, an assumption."""

    store: Store

    def path_items(self) -> list[PathItem]:
        return [
            PathItem("/campaigns/meta-data", {"GET": self.list_metadata}),
            PathItem(
                "/campaigns/leaderboards/{campaign_id}", {"GET": self.get_leaderboard}
            ),
            PathItem("/campaigns/reward-progress", {"GET": self.get_progress}),
        ]

    async def list_metadata(self, request: Request) -> list[Shown]:
        """A customer sees all campaigns: whom one is meant for is not documented. `id` is blank in
        the vendor's sample, and what it means is not said."""
        self._customer(request)
        return [
            {
                "campaign_id": campaign.campaign_id,
                "campaign_type": campaign.campaign_type,
                "id": "",
                "campaign_status": campaign.campaign_status,
                "metadata": {"event_name": campaign.event_name},
            }
            for campaign in self._chosen(request)
        ]

    async def get_leaderboard(self, request: Request) -> Shown:
        """Customers by points earned in the campaign, whatever its type; all keys are ours."""
        campaign_id = request.path_params["campaign_id"]
        if campaign_id not in self.store.campaigns:
            raise Refused(404, f"no campaign {campaign_id!r}")
        rows = self.leaderboard(campaign_id)
        answer: dict[str, Any] = {"campaign_id": campaign_id, "leaderboard": rows}
        if customer := self._customer(request):
            own = [row for row in rows if row["id"] == customer.id]
            answer["customer"] = own[0] if own else None
        return answer

    async def get_progress(self, request: Request) -> list[Shown]:
        """Of one customer, or of all together when none is named; all keys are ours."""
        customer = self._customer(request)
        return [
            self._progress(campaign, customer)
            for campaign in self._named(request)
            if campaign.campaign_type in WITH_PROGRESS
        ]

    def leaderboard(self, campaign_id: str) -> list[Shown]:
        points: dict[Customer, int] = {}
        for reward in self.store.rewards:
            if reward.campaign_id == campaign_id:
                before = points.get(reward.customer, 0)
                points[reward.customer] = before + reward.points
        best = sorted(points.items(), key=lambda item: -item[1])
        return [
            {"rank": rank, "id": one.id, "source_id": one.source_id, "points": score}
            for rank, (one, score) in enumerate(best, start=1)
        ]

    def _progress(self, campaign: Campaign, customer: Customer | None) -> Shown:
        rewards = [
            reward
            for reward in self.store.rewards
            if reward.campaign_id == campaign.campaign_id
            and customer in (None, reward.customer)
        ]
        return {
            "campaign_id": campaign.campaign_id,
            "campaign_type": campaign.campaign_type,
            "rewards": len(rewards),
            "points": sum(reward.points for reward in rewards),
        }

    def _customer(self, request: Request) -> Customer | None:
        """Whose standing is asked for, if anybody's; Refused with 404."""
        source_id = read_query(request, "source_id")
        return self.store.named(source_id) if source_id else None

    def _named(self, request: Request) -> list[Campaign]:
        """By id where given; the page of reward progress is cut after that."""
        id, campaigns = read_query(request, "campaign_id"), self.store.campaigns
        return [one for one in campaigns.values() if id in (None, "", one.campaign_id)]

    def _chosen(self, request: Request) -> list[Campaign]:
        """By type too. Types have capitals in the vendor's table, none in answers."""
        type_ = (read_query(request, "campaign_type") or "").lower()
        named = self._named(request)
        return [one for one in named if type_ in ("", one.campaign_type)]
