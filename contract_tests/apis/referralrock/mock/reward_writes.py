"""Rewards as they are created by hand, changed and removed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.lists import parse_moment
from contract_tests.apis.referralrock.mock.queries import (
    MemberQuery,
    ReferralQuery,
    ResultInfo,
    Unresolved,
    failed,
    find_member,
    find_referral,
)
from contract_tests.apis.referralrock.mock.removal import remove_reward
from contract_tests.apis.referralrock.mock.reward_changes import (
    Grant,
    Recipient,
    RewardChanges,
)
from contract_tests.apis.referralrock.mock.shapes import Shapes
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation

Text = str | UnsetType


class NewReward(msgspec.Struct, frozen=True):
    amount: float
    payoutId: str
    eligibilityDate: str = ""
    description: str = ""


class NewRewardInfo(msgspec.Struct, frozen=True):
    """The queries are read as MemberQuery and ReferralQuery, and echoed as sent."""

    newReward: NewReward
    memberQuery: dict[str, Any] | UnsetType = UNSET
    referralQuery: dict[str, Any] | UnsetType = UNSET

    def check(self) -> None:
        """Refused with 400 where what is optional is not what it should be."""
        if self.memberQuery is not UNSET:
            convert(self.memberQuery, MemberQuery)
        if self.referralQuery is not UNSET:
            convert(self.referralQuery, ReferralQuery)
        read_date(self.newReward.eligibilityDate)


class UpdateReward(msgspec.Struct, frozen=True):
    """`payoutId` is required even where it stays the same."""

    rewardId: str
    payoutId: str
    amount: float | UnsetType = UNSET
    eligibilityDate: Text = UNSET
    description: Text = UNSET

    def fields(self) -> dict[str, Any]:
        """What is sent, but for what says how to find it."""
        sent = msgspec.structs.asdict(self)
        del sent["rewardId"]
        if self.eligibilityDate is not UNSET:
            sent["eligibilityDate"] = read_date(self.eligibilityDate) or UNSET
        return {name: value for name, value in sent.items() if value is not UNSET}


class RemoveRewards(msgspec.Struct, frozen=True):
    rewardIds: list[str]


class RewardWrites:
    def __init__(self, store: Store, changes: RewardChanges) -> None:
        self.store = store
        self.changes = changes
        self.shapes = Shapes(store)

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/rewards": {"POST": self.create},
            "/api/rewards/update": {"POST": self.update},
            "/api/rewards/remove": {"POST": self.remove, "DELETE": self.remove},
        }

    async def create(self, request: Request) -> Response:
        """A bad item refuses the whole call; one that names nobody fails alone."""
        items = convert(await read_sent(request), list[NewRewardInfo])
        for item in items:
            item.check()
        return json_response([self._create(item) for item in items])

    async def update(self, request: Request) -> Response:
        """One answer for all items, as the vendor's page says, though an integration saw one each.

        It shows the last reward changed, and says of the items that were not why: both assumptions.
        Refused with 404 when there is nothing to show.
        """
        items = convert(await read_sent(request), list[UpdateReward])
        wanted = [(item.rewardId, item.fields()) for item in items]
        problems = [self._update(*one) for one in wanted]
        changed = [
            id for (id, _), problem in zip(wanted, problems, strict=True) if not problem
        ]
        reward = self.store.rewards.get(changed[-1]) if changed else None
        message = "; ".join(filter(None, problems))
        if reward is None:
            raise Refused(404, message or "no reward is named")
        return json_response({"reward": self.shapes.reward(reward), "message": message})

    async def remove(self, request: Request) -> Response:
        """Two integrations send two bodies, and the vendor's page is not known: both are taken."""
        sent = await read_sent(request)
        ids = (
            convert(sent, list[str])
            if isinstance(sent, list)
            else convert(sent, RemoveRewards).rewardIds
        )
        return json_response(
            [{"rewardId": id, "resultInfo": self._remove(id)} for id in ids]
        )

    def _create(self, item: NewRewardInfo) -> dict[str, Any]:
        """A query that is not sent is echoed as null for a referral, as was seen, and not for a member."""
        echo = {
            "memberQuery": item.memberQuery,
            "referralQuery": None
            if item.referralQuery is UNSET
            else item.referralQuery,
        }
        try:
            recipient = self._recipient(item)
            self._known_payout(item.newReward.payoutId)
        except Unresolved as problem:
            return _sent({**echo, "resultInfo": failed(problem)})
        reward = self.changes.add(recipient, _grant(item.newReward))
        shown = self.shapes.reward(reward)
        return _sent({**echo, "reward": shown, "resultInfo": ResultInfo()})

    def _recipient(self, item: NewRewardInfo) -> Recipient:
        """That exactly one query is needed goes by sense: the page does not say so."""
        for_member, for_referral = item.memberQuery, item.referralQuery
        if (for_member is UNSET) == (for_referral is UNSET):
            raise Unresolved("one of memberQuery and referralQuery is needed")
        if for_member is not UNSET:
            return find_member(self.store, convert(for_member, MemberQuery))
        return find_referral(self.store, convert(for_referral, ReferralQuery))

    def _update(self, id: str, fields: dict[str, Any]) -> str:
        """What is wrong with an item; "" when its reward is changed. Issued ones can be changed too:
        nobody says otherwise."""
        reward = self.store.rewards.get(id)
        if reward is None:
            return f"no reward {id!r}"
        try:
            self._known_payout(fields["payoutId"])
        except Unresolved as problem:
            return str(problem)
        self.changes.change(reward, fields)
        return ""

    def _remove(self, id: str) -> ResultInfo:
        reward = self.store.rewards.get(id)
        if reward is None:
            return failed(f"no reward {id!r}")
        remove_reward(self.store, self.changes.webhooks, reward)
        return ResultInfo()

    def _known_payout(self, id: str) -> None:
        if self.store.payouts.get(id) is None:
            raise Unresolved(f"no payout {id!r}")


def read_date(text: str) -> datetime | None:
    """A date of a body, in any form that a query may have; None for "". Refused with 400."""
    moment = parse_moment(text)
    if text and moment is None:
        raise Refused(
            400, f"eligibilityDate is a date such as 2026-01-31, not {text!r}"
        )
    return moment


def _grant(new: NewReward) -> Grant:
    return Grant(
        amount=new.amount,
        payout_id=new.payoutId,
        eligible=read_date(new.eligibilityDate),
        description=new.description,
    )


def _sent(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if value is not UNSET}
