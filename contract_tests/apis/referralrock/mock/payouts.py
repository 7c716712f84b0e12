"""Payouts: the kinds there are, what is owed, what was paid, and paying all that is owed at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import msgspec
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_sent
from contract_tests.apis.referralrock.mock.batches import ResultInfo
from contract_tests.apis.referralrock.mock.figures import total
from contract_tests.apis.referralrock.mock.lists import envelope, read_flag, read_text
from contract_tests.apis.referralrock.mock.records import Payout, Reward
from contract_tests.apis.referralrock.mock.reward_changes import RewardChanges
from contract_tests.apis.referralrock.mock.shapes import Shapes, full_name, plain
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown, found

DEPOSIT = 10_000  # of the account, ours; paying more than is left is not refused
Group = list[Reward]  # of one recipient and one payout kind


class IssuePayoutTransaction(msgspec.Struct, frozen=True):
    payoutId: str
    recipientId: str = ""
    memberId: str = ""  # deprecated, the same
    note: str = ""


@dataclass(frozen=True, slots=True)
class Payouts:
    store: Store
    shapes: Shapes
    changes: RewardChanges

    def path_items(self) -> list[PathItem]:
        transactions = {"GET": self.list_transactions, "POST": self.pay}
        return [
            PathItem("/api/payouts", {"GET": self.list_all}),
            PathItem("/api/payouts/{id}", {"GET": self.list_all}),
            PathItem("/api/payouts/pending", {"GET": self.list_pending}),
            PathItem("/api/payouts/transactions", transactions),
        ]

    async def list_all(self, request: Request) -> Shown:
        """With an id the list of that one payout kind: what an id means nobody says. Nor whether this
        list has the envelope of the others, which is likely."""
        id = request.path_params.get("id")
        kinds: list[Payout] = list(self.store.payouts)
        if id is not None:
            kinds = [one for one in [self.store.payouts.get(id)] if one]
        if not kinds:
            raise Refused(404, f"no payout {id!r}")
        return envelope("payouts", [plain(one) for one in kinds], len(kinds))

    async def list_pending(self, request: Request) -> Shown:
        include = read_flag(request, "includeIneligible") or False
        is_owed = _owed_to(
            read_text(request, "recipientId"), read_text(request, "memberId")
        )
        rewards = [one for one in self.store.rewards if is_owed(one)]
        groups = self._groups(rewards, include)
        return envelope("payoutsPending", list(map(self._owed, groups)), len(groups))

    async def list_transactions(self, request: Request) -> Shown:
        """Newest first, as the other lists are: an assumption."""
        recipient = read_text(request, "recipientId").lower()
        id = read_text(request, "transactionId").lower()
        paid = list(self.store.transactions)
        shown = [
            plain(one)
            for one in reversed(paid)
            if recipient in ("", one.recipientId) and id in ("", one.id)
        ]
        left = total([DEPOSIT, *(-one.amount for one in paid)])
        return envelope("payoutTransactions", shown, len(shown), balance=left)

    async def pay(self, request: Request) -> Shown:
        """One transaction for each recipient. Where nothing is owed there is none."""
        override = read_flag(request, "overrideIneligible") or False
        wanted = await read_sent(request, IssuePayoutTransaction)
        reason = f"no payout {wanted.payoutId!r}"
        payout = found(self.store.payouts.get(wanted.payoutId), reason)
        is_owed = _owed_to(wanted.recipientId, wanted.memberId)
        rewards = [
            one
            for one in self.store.rewards
            if one.payoutId == payout.id and is_owed(one)
        ]
        results = [
            {
                "payoutTransaction": plain(self.changes.issue(group, wanted.note)),
                "resultInfo": ResultInfo(),
            }
            for group in self._groups(rewards, override)
        ]
        return envelope("issuePayoutTransactionResults", results, len(results))

    def _groups(self, rewards: Iterable[Reward], ineligible: bool) -> list[Group]:
        """The pending ones that may be issued, or all pending ones, by recipient and payout kind."""
        groups: dict[tuple[str, str], Group] = {}
        for one in rewards:
            is_due = ineligible or self.changes.is_eligible(one)
            if one.status == "Pending" and is_due:
                groups.setdefault((one.recipientId, one.payoutId), []).append(one)
        return list(groups.values())

    def _owed(self, group: Group) -> Shown:
        """`rewardsList` is one text in the sample: ids and commas are ours, as the values of RecipientType are."""
        first = group[0]
        shown = self.shapes.reward(first)
        member = self.store.members.get(first.memberId)
        return {
            "payoutId": first.payoutId,
            "Description": shown["payoutDescription"],
            "rewardCount": len(group),
            "amount": total(one.amount for one in group),
            "rewardsList": ",".join(one.id for one in group),
            "programId": first.programId,
            "programName": shown["programName"],
            "memberId": first.memberId,
            "memberName": full_name(member) if member else "",
            "recipientId": first.recipientId,
            "RecipientName": shown["recipientName"],
            "RecipientType": first.type,
        }


def _owed_to(recipient_id: str, member_id: str) -> Callable[[Reward], bool]:
    """Whether a reward is owed to them; the deprecated memberId means a recipient, who may as well be a referral."""
    wanted = {id.strip().lower() for id in (recipient_id, member_id)} - {""}
    return lambda reward: wanted <= {reward.recipientId}
