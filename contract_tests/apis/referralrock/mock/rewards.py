"""Rewards: listed, created by hand, changed, issued and removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

from msgspec import UNSET
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent, read_value
from contract_tests.apis.referralrock.mock.batches import (
    ResultInfo,
    failed,
    read_batch,
    results,
)
from contract_tests.apis.referralrock.mock.lists import (
    page,
    read_filters,
    read_flag,
    read_sort,
    read_text,
    sortable,
)
from contract_tests.apis.referralrock.mock.queries import (
    find_member,
    find_referral,
    members_named,
    referrals_named,
)
from contract_tests.apis.referralrock.mock.records import Reward, RewardState
from contract_tests.apis.referralrock.mock.reward_bodies import (
    IssueRewardInfo,
    NewRewardInfo,
    RemoveRewards,
    UpdateReward,
)
from contract_tests.apis.referralrock.mock.reward_changes import (
    Recipient,
    RewardChanges,
)
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import (
    PathItem,
    Refused,
    Shown,
    found,
    is_guid,
    read_query,
    take,
)

STATES = get_args(RewardState)


@dataclass(frozen=True, slots=True)
class Rewards:
    store: Store
    shapes: Shapes
    changes: RewardChanges

    def path_items(self) -> list[PathItem]:
        remove = {"POST": self.remove, "DELETE": self.remove}
        return [
            PathItem("/api/rewards", {"GET": self.list_all, "POST": self.create}),
            PathItem("/api/rewards/update", {"POST": self.update}),
            PathItem("/api/rewards/remove", remove),
            PathItem("/api/rewards/issue", {"POST": self.issue}),
        ]

    async def list_all(self, request: Request) -> Shown:
        """Filters that match nothing list nothing. A member id that is no GUID, as the vendor's pages
        call it, is refused with 400: an assumption."""
        in_order = read_sort(request, self._columns(), "Create_Dt_Desc")
        listed = in_order(self._listed(request))
        return page(request, "rewards", listed, self.shapes.reward)

    async def create(self, request: Request) -> list[Shown]:
        """A bad item refuses the whole call; one that names nobody fails alone."""
        batch = await read_batch(request, NewRewardInfo)
        return results(batch, self._create, _queries_of)

    async def update(self, request: Request) -> Shown:
        """One answer for all items, as the vendor's page says, though an integration saw one each.

        It shows the last reward changed, and says of the items that were not why: both assumptions.
        Refused with 404 when there is nothing to show.
        """
        items = await read_sent(request, list[UpdateReward])
        wanted = [(item.rewardId, item.fields()) for item in items]
        changed, problems = None, []
        for id, fields in wanted:
            try:
                changed = self._update(id, fields)
            except Refused as refused:
                problems.append(refused.reason)
        message = "; ".join(problems)
        reward = found(changed, message or "no reward is named")
        return {"reward": self.shapes.reward(reward), "message": message}

    async def remove(self, request: Request) -> list[Shown]:
        """Two integrations send two bodies, and the vendor's page is not known: both are taken."""
        sent = await read_value(request)
        ids = (
            take(request, sent, list[str])
            if isinstance(sent, list)
            else take(request, sent, RemoveRewards).rewardIds
        )
        return results(zip(ids, ids, strict=True), self._remove, _reward_of)

    async def issue(self, request: Request) -> Shown:
        """A reward that cannot be issued is answered 200 as it stays, and why in resultInfo."""
        override = read_flag(request, "overrideIneligible") or False
        wanted = await read_sent(request, IssueRewardInfo)
        reward = self._known(wanted.rewardId)
        result = self._issue(reward, wanted.note, override)
        return {"reward": self.shapes.reward(reward), "resultInfo": result}

    def _create(self, item: NewRewardInfo) -> Shown:
        recipient = self._recipient(item)
        self._check_payout(item.newReward.payoutId)
        reward = self.changes.add(recipient, item.newReward.grant())
        return {"reward": self.shapes.reward(reward)}

    def _recipient(self, item: NewRewardInfo) -> Recipient:
        """That exactly one query is needed goes by sense: the page does not say so."""
        for_member, for_referral = item.memberQuery, item.referralQuery
        if for_member is not UNSET and for_referral is UNSET:
            return find_member(self.store, for_member)
        if for_referral is not UNSET and for_member is UNSET:
            return find_referral(self.store, for_referral)
        raise Refused(400, "one of memberQuery and referralQuery is needed")

    def _update(self, id: str, fields: dict[str, Any]) -> Reward:
        """The reward with these fields; Refused for an unknown one or payout. Issued ones can be changed
        too: nobody says otherwise."""
        reward = self._known(id)
        self._check_payout(fields["payoutId"])
        self.changes.change(reward, fields)
        return reward

    def _remove(self, id: str) -> Shown:
        self.changes.remove(self._known(id))
        return {}

    def _issue(self, reward: Reward, note: str, override: bool) -> ResultInfo:
        if reward.status != "Pending":
            return failed(f"the reward is {reward.status} already")
        if not (override or self.changes.is_eligible(reward)):
            return failed("the reward is not yet eligible; see overrideIneligible")
        self.changes.issue([reward], note)
        return ResultInfo()

    def _known(self, id: str) -> Reward:
        return found(self.store.rewards.get(id), f"no reward {id!r}")

    def _check_payout(self, id: str) -> None:
        found(self.store.payouts.get(id), f"no payout {id!r}")

    def _columns(self) -> Shown:
        """`Reward_Action` is taken for the source, `Complete_Dt` for the issue date."""
        return {
            "Create_Dt": lambda one: one.createDate,
            "Reward_Action": lambda one: one.source,
            "Recipient_Name": self._recipient_name,
            "Complete_Dt": lambda one: sortable(one.issueDate),
        }

    def _recipient_name(self, reward: Reward) -> str:
        recipient = self.shapes.recipient(reward.recipientId)
        return full_name(recipient).casefold() if recipient else ""

    def _listed(self, request: Request) -> list[Reward]:
        """Those that fit all filters, oldest first."""
        text, member = read_text(request, "query"), read_query(request, "memberId")
        if member is not None and not is_guid(member):
            raise Refused(400, f"memberId is a GUID, not {member.lower()!r}")
        fits = read_filters(request, self.store, STATES)
        named = self._named(text)
        return [
            one
            for one in self.store.rewards
            if fits(one)
            and (not text or one.id in named)
            and (member is None or one.memberId == member.lower())
        ]

    def _named(self, text: str) -> set[str]:
        """The ids of the rewards of recipients with that email, id, external id or, of a member,
        referral code. One receiver passes the id of a reward: that is taken as well."""
        recipients = {
            *(one.id for one in members_named(self.store, text)),
            *(one.id for one in referrals_named(self.store, text)),
        }
        rewards = self.store.rewards
        named = {one.id for id in recipients for one in rewards.where("recipient", id)}
        return {*named, text.lower()}


def _queries_of(sent: Shown) -> Shown:
    """The queries of a new reward, as sent. One that is not is null for a referral, as was seen, and left
    out for a member."""
    named = sent.get("memberQuery") is not None
    member = {"memberQuery": sent["memberQuery"]} if named else {}
    return {**member, "referralQuery": sent.get("referralQuery")}


def _reward_of(id: str) -> Shown:
    return {"rewardId": id}
