"""Rewards as they are listed and issued."""

from __future__ import annotations

import re
from typing import Any, get_args

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.lists import (
    created_within,
    page,
    read_choice,
    read_flag,
    read_sort,
    read_text,
)
from contract_tests.apis.referralrock.mock.queries import (
    ResultInfo,
    failed,
    members_named,
    programs_named,
    referrals_named,
)
from contract_tests.apis.referralrock.mock.records import Reward, RewardState
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, convert, json_response
from contract_tests.harness.mocking.mock import Operation

STATES = get_args(RewardState)
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.I)


class IssueRewardInfo(msgspec.Struct, frozen=True):
    """The deprecated `recipientInfo` is read, and has no effect."""

    rewardId: str
    recipientInfo: str = ""
    note: str = ""


class Rewards:
    def __init__(self, store: Store, changes: RewardChanges) -> None:
        self.store = store
        self.changes = changes
        self.shapes = Shapes(store)

    def operations(self) -> dict[str, dict[str, Operation]]:
        return {
            "/api/rewards": {"GET": self.list_rewards},
            "/api/rewards/issue": {"POST": self.issue},
        }

    async def list_rewards(self, request: Request) -> Response:
        """Filters that match nothing list nothing. A member id that is no GUID, as the vendor's pages
        call it, is refused with 400: an assumption."""
        in_order = read_sort(request, self._columns(), "Create_Dt_Desc")
        found = in_order(self._listed(request))
        return page(request, "rewards", found, self.shapes.reward)

    async def issue(self, request: Request) -> Response:
        """What cannot be issued is answered 200 with the reward as it stays, and why in resultInfo."""
        override = read_flag(request, "overrideIneligible") or False
        wanted = convert(await read_sent(request), IssueRewardInfo)
        reward = self.store.rewards.get(wanted.rewardId)
        if reward is None:
            raise Refused(404, f"no reward {wanted.rewardId!r}")
        result = self._issue(reward, wanted.note, override)
        return json_response(
            {"reward": self.shapes.reward(reward), "resultInfo": result}
        )

    def _issue(self, reward: Reward, note: str, override: bool) -> ResultInfo:
        if reward.status != "Pending":
            return failed(f"the reward is {reward.status} already")
        if not (override or self.changes.is_eligible(reward)):
            return failed("the reward is not yet eligible; see overrideIneligible")
        self.changes.issue([reward], note)
        return ResultInfo()

    def _columns(self) -> dict[str, Any]:
        """`Reward_Action` is taken for the source, `Complete_Dt` for the issue date; never comes first."""
        return {
            "Create_Dt": lambda one: one.createDate,
            "Reward_Action": lambda one: one.source,
            "Recipient_Name": self._recipient_name,
            "Complete_Dt": lambda one: (
                one.issueDate.timestamp() if one.issueDate else float("-inf")
            ),
        }

    def _recipient_name(self, reward: Reward) -> str:
        recipient = self.shapes.recipient(reward.recipientId)
        return full_name(recipient).casefold() if recipient else ""

    def _listed(self, request: Request) -> list[Reward]:
        """What the filters leave, oldest first."""
        program, text = read_text(request, "programId"), read_text(request, "query")
        programs = {one.id for one in programs_named(self.store, program)}
        member = request.query_params.get("memberId", "").lower()
        if "memberId" in request.query_params and not GUID.fullmatch(member):
            raise Refused(400, f"memberId is a GUID, not {member!r}")
        state = read_choice(request, "status", STATES)
        within = created_within(request)
        named = self._named(text)
        return [
            one
            for one in self.store.rewards
            if (not program or one.programId in programs)
            and (not text or one.id in named)
            and member in ("", one.memberId)
            and state in ("", one.status)
            and within(one.createDate)
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
